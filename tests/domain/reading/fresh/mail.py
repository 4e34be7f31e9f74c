"""One mail of a collection that is written before anybody looks at how it is read."""

from typing import NamedTuple


class Mail(NamedTuple):
    """A mail to the user and what a careful person would say it is."""

    name: str
    sender: str
    subject: str
    body: str
    kinds: str  # every kind that is right, the best one first

    @property
    def hiring(self) -> bool:
        """Job alerts and other matters are not mail about an application of the user."""
        return self.kinds.split()[0] not in {"bulk", "other"}
