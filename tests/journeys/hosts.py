"""Sam in Gmail and Sam in Outlook, by the same words: what a story needs of a host."""

import html
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from app.sandbox.graph_store import Item
from app.sandbox.mailbox_store import Stored
from tests.journeys.both import OUTLOOK, Both
from tests.web.doors import Answer
from tests.web.pane import Pane, PaneAnswer

NONE = timedelta(0)


class Shown(Protocol):
    """A card as a person reads it."""

    @property
    def title(self) -> str: ...

    @property
    def text(self) -> str: ...

    @property
    def toast(self) -> str: ...

    def buttons(self) -> Mapping[str, Any]: ...

    def inputs(self) -> Mapping[str, str]: ...


class Host(Protocol):
    """A person's mail program with the add-in, and the other side of their mail."""

    house: Both

    def receives(self, text: str, *, parent: Any = None, ago: timedelta = NONE) -> Any: ...

    def sends(self, text: str, *, parent: Any, ago: timedelta = NONE) -> Any: ...

    def connect(self) -> None:
        """The level full, with the right to put drafts into the mailbox."""
        ...

    def home(self) -> Shown: ...

    def card(self, mail: Any) -> Shown: ...

    def composing(self, to: str) -> Shown: ...

    def press(self, shown: Any, button: str, mail: Any = None, **typed: str) -> Any: ...

    def opened(self, answer: Any) -> str:
        """The draft that the answer opens; "" where it opens none."""
        ...

    def inserted(self, answer: Any) -> str:
        """The text that the answer puts at the cursor."""
        ...

    def drafts(self) -> dict[str, str]:
        """The bytes of each draft in the mailbox, by what `opened` calls it."""
        ...

    def send_draft(self, draft: str) -> None: ...


@dataclass
class GmailHost:
    """The sidebar of Gmail."""

    house: Both

    def receives(self, text: str, *, parent: Stored | None = None, ago: timedelta = NONE) -> Stored:
        return self.house.from_dana(text, parent=parent, ago=ago)

    def sends(self, text: str, *, parent: Stored, ago: timedelta = NONE) -> Stored:
        return self.house.from_sam(text, parent=parent, ago=ago)

    def connect(self) -> None:
        self.house.connect()

    def home(self) -> Answer:
        return self.house.home()

    def card(self, mail: Stored) -> Answer:
        return self.house.card(mail)

    def composing(self, to: str) -> Answer:
        return self.house.composing(to)

    def press(self, shown: Answer, button: str, mail: Stored | None = None, **typed: str) -> Answer:
        return self.house.press(shown, button, message=mail, **typed)

    def opened(self, answer: Answer) -> str:
        actions = answer.json.get("renderActions", {}).get("hostAppAction", {})
        return answer.opened_draft if actions else ""

    def inserted(self, answer: Answer) -> str:
        return answer.text

    def drafts(self) -> dict[str, str]:
        return {
            draft.id: self.house.sam.require(draft.message_id).raw().decode()
            for draft in self.house.sam.drafts()
        }

    def send_draft(self, draft: str) -> None:
        self.house.sam.send_draft(draft)


@dataclass
class OutlookHost:
    """The pane of Outlook, in a client that opens no reply form, so that drafts lie in the
    mailbox."""

    house: Both
    pane: Pane

    @classmethod
    def of(cls, house: Both) -> "OutlookHost":
        pane = Pane(house.browser, house.microsoft, OUTLOOK, can=("copy", "open-message"))
        pane.sign_in()
        return cls(house, pane)

    def receives(self, text: str, *, parent: Item | None = None, ago: timedelta = NONE) -> Item:
        known = parent.headers.message_id if parent else ""
        return self.house.outlook_from_dana(text, parent=known, ago=ago)

    def sends(self, text: str, *, parent: Item, ago: timedelta = NONE) -> Item:
        known = parent.headers.message_id
        return self.house.outlook_from_sam(text, parent=known, ago=ago)

    def connect(self) -> None:
        self._agree("Choose “Watch and read”")
        self._agree("Allow drafts in Outlook")
        self.house.settle()

    def _agree(self, button: str) -> None:
        """Through our page, Microsoft's, and back."""
        settings = self.pane.click("open-settings", {})
        link = html.unescape(str(settings.buttons()[button]["url"]))
        page = self.house.back(self.house.decide(self.house.at_microsoft(link)))
        assert page.status_code == 200, page.text
        if "Add this mailbox" in page.text:
            page = self.house.confirm(page)
        assert "connected" in page.text.lower(), page.text

    def home(self) -> PaneAnswer:
        return self.pane.card()

    def card(self, mail: Item) -> PaneAnswer:
        return self.pane.card(mail)

    def composing(self, to: str) -> PaneAnswer:
        return self.pane.composing([to.rpartition("<")[2].strip("> ")])

    def press(
        self, shown: PaneAnswer, button: str, mail: Item | None = None, **typed: str
    ) -> PaneAnswer:
        return self.pane.press(shown, button, mail, **typed)

    def opened(self, answer: PaneAnswer) -> str:
        return str(answer.then["id"]) if answer.then.get("kind") == "open-message" else ""

    def inserted(self, answer: PaneAnswer) -> str:
        assert answer.then["kind"] == "insert"
        return str(answer.then["text"])

    def drafts(self) -> dict[str, str]:
        return {
            item.id: item.raw().decode("utf-8", "replace")
            for item in self.house.outlook.items("drafts")
        }

    def send_draft(self, draft: str) -> None:
        self.house.outlook.send_draft(draft)
