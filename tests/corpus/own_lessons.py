"""The user's own mails that the weights of `own_words` are fitted on: what each was for, and whether
it waits.

Those of `learn/sent` were written for that before any phrase had seen them. To the others phrases were
tuned: what these say of them is worth nothing, so only their words are taught.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.message import Message
from app.domain.reading.own_words import OTHERWISE, features
from app.domain.reading.plain import body_of
from app.domain.reading.purpose import purpose_in
from app.domain.reading.question import question_in
from app.domain.reading.written import written_in
from tests.domain.reading import (
    test_check_ins,
    test_check_ins_plain,
    test_expects_answer,
    test_purpose,
)
from tests.domain.reading.fresh import check_ins
from tests.domain.reading.mail import a_mail
from tests.domain.reading.test_purpose import sent

HERE = Path(__file__).parent
_ANYTHING = 5  # purposes: a mail of ordinary life may be for whatever asks for no news of a job


@dataclass(frozen=True, slots=True)
class OwnLesson:
    """One mail of the user."""

    message: Message
    purpose: str  # "" where nobody says
    waits: bool | None
    tuned_to: bool

    def features(self) -> dict[str, float]:
        """Everything that may carry a weight."""
        written = written_in(self.message, body_of(self.message))
        asked = question_in(written.said)
        meant = purpose_in(written.subject, written.said, asked, reply=written.answers)
        return features(written.subject, written.said, {} if self.tuned_to else meant.scores)


def own_lessons() -> Iterator[OwnLesson]:
    """All of them."""
    for file in sorted((HERE / "learn" / "sent").glob("*.jsonl")):
        yield from _rows(file, tuned_to=False)
    yield from _rows(HERE / "mail" / "sent.jsonl", tuned_to=True)
    for subject, body, answers, purpose, waits in test_purpose.SENT:
        yield OwnLesson(sent(subject, body, answers=answers), _first(purpose), waits, tuned_to=True)
    for purpose, body in (*test_check_ins.TUNED, *test_check_ins.HELD_OUT):
        yield _reply("Re: Interview", body, purpose)
    for body in (*test_check_ins_plain.ASKS, *check_ins.CHECK_INS, *check_ins.LATER):
        yield _reply("Re: the job", body, "check-in")
    for body in (
        *test_check_ins_plain.ASKS_SOMETHING_ELSE, *check_ins.OTHERS, *check_ins.OTHERS_LATER,
    ):  # fmt: skip
        yield _reply("Re: the job", body, OTHERWISE)
    for bodies, waits in (
        (test_expects_answer.EXPECT, True),
        (test_expects_answer.EXPECT_NOTHING, False),
    ):
        for body in bodies:
            message = a_mail(body, subject="Re: Saturday", sender="Sam <sam@example.com>")
            yield OwnLesson(message, OTHERWISE, waits, tuned_to=True)


def digest() -> str:
    """Another one means that the weights are older than the mails."""
    found = hashlib.sha256()
    for lesson in own_lessons():
        mail = lesson.message
        found.update(f"{lesson.purpose}\0{lesson.waits}\0{mail.subject}\0{mail.text}\n".encode())
    return found.hexdigest()[:16]


def _reply(subject: str, body: str, purpose: str) -> OwnLesson:
    is_one = purpose == "check-in"
    message = sent(subject, body, answers=True)
    waits = True if is_one else None
    return OwnLesson(message, purpose if is_one else OTHERWISE, waits, tuned_to=True)


def _rows(file: Path, *, tuned_to: bool) -> Iterator[OwnLesson]:
    with file.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row.get("part") != "held out":
                message = sent(row["subject"], row["body"], answers=row["answers"])
                waits = row.get("expects_answer")
                yield OwnLesson(message, _first(row["purpose"]), waits, tuned_to)


def _first(purposes: str) -> str:
    """The one that says most; of many none does."""
    names = purposes.split()
    return OTHERWISE if len(names) > _ANYTHING else names[0]
