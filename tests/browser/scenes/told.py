"""A scene as its file tells it: mail, the day it is, what the person does and what they then see.

The mail is written as the demo's is (`app/sandbox/demo_mail.py`). What is dated after `now` arrives
when a step moves the clock past it.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from app.sandbox.demo_mail import DemoMail, mailbox_of

FOLDER: Final = Path(__file__).parent
ZONE: Final = "Europe/London"
LOCALE: Final = "en-GB"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the person does, and what they see then. In the order of the fields."""

    only: str = ""  # the host that this step is for; "": both
    day: date | None = None  # the clock of the page is moved to 09:30 of that day
    open: str = ""  # a thread, by words of its subject
    go: str = ""  # Home, Settings
    reply: bool = False  # write in the thread's newest mail, with the add-on open beside it
    unfold: str = ""  # a folded part of the card, by its title
    type: Mapping[str, str] | None = None  # label of a field → what is typed
    choose: Mapping[str, str] | None = None  # label of a list → value
    press: str = ""  # a button of the add-on
    send: bool = False  # the host's own Send

    headline: str = ""
    says: tuple[str, ...] = ()
    hides: tuple[str, ...] = ()  # words that must not stand there
    buttons: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()  # buttons that must not be there
    toast: str = ""
    to: str = ""  # whom the mail is for that is being written
    draft: tuple[str, ...] = ()  # words of that mail
    avoids: tuple[str, ...] = ()  # words that must not stand in it
    asked: tuple[str, ...] = ()  # words of the host's question when Send was pressed
    answer: str = ""  # the button of that question that is pressed then
    picture: bool = False  # this card is the scene's picture
    part: str = ""  # only this part of it, by its title


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole file."""

    name: str
    about: str  # G4, or the name of a situation
    sentence: str  # for the page of pictures
    now: datetime
    mails: tuple[DemoMail, ...]  # oldest first in each thread
    steps: tuple[Step, ...]

    @property
    def is_point(self) -> bool:
        """Of the guide, rather than a situation that is easy to forget."""
        return self.about.startswith("G")

    def of(self, host: str) -> tuple[Step, ...]:
        """What is played there."""
        return tuple(step for step in self.steps if step.only in ("", host))


def owner_of(name: str) -> str:
    """Everybody's name is Sam Lee; each scene has a mailbox of its own."""
    return f"sam.lee@{name.partition('_')[0]}.example"


def scenes() -> tuple[Scene, ...]:
    """All of them, by name."""
    return tuple(_read(path) for path in sorted(FOLDER.glob("*.toml")))


def scene(name: str) -> Scene:
    """One of them."""
    return _read(FOLDER / f"{name}.toml")


def _read(path: Path) -> Scene:
    told = tomllib.loads(path.read_text("utf-8"))
    unknown = set(told) - {"about", "sentence", "now", "thread", "step"}
    if unknown:
        raise ValueError(f"{path.name}: {', '.join(sorted(unknown))}")
    owner = {"name": "Sam Lee", "address": owner_of(path.stem), "aliases": []}
    whole = {**told, "owner": owner, "zone": ZONE, "locale": LOCALE}
    threads = mailbox_of(whole, path.stem.replace("_", "-")).threads
    return Scene(
        name=path.stem,
        about=told["about"],
        sentence=told["sentence"],
        now=told["now"],
        mails=tuple(mail for _situation, mails in threads for mail in mails),
        steps=tuple(_step(path, one) for one in told["step"]),
    )


def _step(path: Path, told: dict[str, Any]) -> Step:
    known = {field.name for field in fields(Step)}
    if unknown := set(told) - known:
        raise ValueError(f"{path.name}: a step has no {', '.join(sorted(unknown))}")
    given: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in told.items()}
    return Step(**given)
