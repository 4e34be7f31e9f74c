"""What happened in each folder of a mailbox, in order: what deltas are made of."""

from dataclasses import dataclass
from enum import StrEnum


class Happened(StrEnum):
    """What a folder sees."""

    CREATED = "created"  # arrived, was moved in, was sent
    UPDATED = "updated"
    READ = "read"  # only the read flag
    MOVED_OUT = "moved-out"
    DELETED = "deleted"


GONE = frozenset({Happened.MOVED_OUT, Happened.DELETED})


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened to one message in one folder. Numbers rise by one."""

    number: int
    folder: str
    item: str  # immutable id
    what: Happened


@dataclass(frozen=True, slots=True)
class Net:
    """What became of a message in a folder over a stretch of the log."""

    item: str
    gone: Happened | None
    whole: bool  # more than its read flag changed


class Log:
    """Grows only. States before `horizon` are forgotten."""

    def __init__(self) -> None:
        # The first entry is nobody's: so no state but the one before all of them is 0.
        self._entries = [Entry(1, "", "", Happened.UPDATED)]
        self.horizon = 0
        self._late: tuple[int, int] = (0, 0)  # rounds left, and the state they can see

    @property
    def now(self) -> int:
        """The number of the newest entry."""
        return len(self._entries)

    def add(self, folder: str, item: str, what: Happened) -> None:
        """Write down."""
        self._entries.append(Entry(self.now + 1, folder, item, what))

    def forget(self) -> None:
        """Every state that was given out until now is too old."""
        self.add("", "", Happened.UPDATED)
        self.horizon = self.now

    def lag(self, rounds: int) -> None:
        """The next rounds of a delta do not see what happens from now on: Graph's "processing
        delays". Notices go out all the same."""
        self._late = (rounds, self.now)

    def seen(self) -> int:
        """How far a round that begins now sees."""
        rounds, state = self._late
        if rounds <= 0:
            return self.now
        self._late = (rounds - 1, state)
        return state

    def net(self, folder: str, after: int, until: int) -> list[Net]:
        """Each message once, in the order of what happened to it last."""
        found: dict[str, Net] = {}
        for entry in self._entries[after:until]:
            if entry.folder != folder:
                continue
            before = found.pop(entry.item, None)
            gone = entry.what if entry.what in GONE else None
            whole = entry.what is not Happened.READ or (before is not None and before.whole)
            found[entry.item] = Net(entry.item, gone, whole)
        return list(found.values())
