"""The mails that the weights of `learned` are fitted on, each with its class.

Our own: what was written to learn from (`learn/`), and of every collection only what is not held
out. And the shared ordinary mail, since nothing else shows how mail looks that is not about hiring.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any

from app.domain.message import Message
from app.domain.reading import header_words
from app.domain.reading.answers import answers_of
from app.domain.reading.jsonl import line_of
from app.domain.reading.learned import features
from app.domain.reading.plain import NO_BODY, body_of
from app.domain.reading.sender import sender_kind
from app.domain.reading.word_weights import words_in
from app.domain.reading.written import written_in
from tests.corpus.fresh import HIRING, LANGUAGES, OTHERS, half
from tests.domain.reading import recruiters_sentences as sentences_of
from tests.domain.reading.fresh import languages_last, languages_later, languages_ordinary
from tests.domain.reading.fresh.last import LAST
from tests.domain.reading.fresh.later import LATER
from tests.domain.reading.hiring_mails import MAILS
from tests.domain.reading.mail import a_mail
from tests.domain.reading.ordinary_mails import ORDINARY

HERE = Path(__file__).parent
OTHER = "other"
SENTENCE = 0.3  # what a single sentence weighs beside a mail
REAL = 8.0  # what a mail weighs that nobody wrote for us: there are far fewer of them
_CLASS = {
    "interview_invite": "invitation", "acknowledgement": "notice", "job_alert": "bulk",
    "human_other": "talk", "not_job": OTHER,
}  # fmt: skip
_CLASS_OF_KIND = {"acknowledgement": "talk", "reply": "talk"}
_SENTENCES = (
    (sentences_of.DECLINES, "rejection"), (sentences_of.OFFERS, "offer"),
    (sentences_of.INVITES, "invitation"), (sentences_of.SCHEDULES, "scheduling"),
    (sentences_of.DECLINES_NOTHING, "talk"), (sentences_of.OFFERS_NOTHING, "talk"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lesson:
    """One mail, what it is, and how much it counts."""

    message: Message
    label: str
    weight: float = 1.0
    says_by_headers: bool = True
    """Not so where subjects were written to say nothing: by them chance alone would be learnt."""

    def features(self) -> dict[str, float]:
        """Everything that may carry a weight; empty where nothing is written."""
        written = written_in(self.message, body_of(self.message))
        sender = sender_kind(self.message, frozenset())
        if not written.said:
            return {}
        scores = answers_of(self.message, sender, written).scores
        return features(written.subject, written.said, scores, sender.value)

    def header_features(self) -> dict[str, float]:
        """The same of its headers alone."""
        seen = by_headers(self.message)
        written, sender = written_in(seen, NO_BODY), sender_kind(seen, frozenset())
        scores = answers_of(seen, sender, written).scores
        return header_words.features(seen, sender, words_in(written.subject.low), scores)


def by_headers(message: Message) -> Message:
    """What the trust level `headers` shows of it."""
    return replace(message, text=None, html=None, parts=(), header_only=True)


def lessons(shared: Path) -> Iterator[Lesson]:
    """All of them; `shared` holds the ordinary mail of others."""
    yield from own()
    yield from ordinary_of(shared)


def ordinary_of(shared: Path) -> Iterator[Lesson]:
    """Real mail about other matters."""
    yield from _ordinary(shared / "ordinary_mail" / "ordinary.jsonl", REAL)


def own() -> Iterator[Lesson]:
    """Those that lie in the project."""
    for file in (*sorted((HERE / "learn").glob("*.jsonl")), HERE / "mail" / "job_mail.jsonl"):
        for row in _rows(file):
            yield Lesson(_mail(row), _CLASS.get(row["label"], row["label"]))
    for file in sorted((HERE / "learn" / "said").glob("*.jsonl")):
        for row in _rows(file):
            label = _CLASS.get(row["label"], row["label"])
            yield Lesson(_mail(row), label, says_by_headers=False)
    for row in _rows(HERE / "mail" / "pairs.jsonl"):
        if row["label"] not in {"absence", "bounce"}:
            yield Lesson(_mail(row), _CLASS.get(row["label"], row["label"]))
    yield from _ordinary(HERE / "mail" / "ordinary_mail" / "ordinary.jsonl")
    for _, sender, subject, body, kinds in MAILS:
        yield Lesson(a_mail(body, subject=subject, sender=sender), _of_kinds(kinds))
    for mail in (
        *half(HIRING, "looked at"), *half(OTHERS, "looked at"), *LATER, *LAST,
        *half(LANGUAGES, "looked at"), *half(languages_later.LANGUAGES, "looked at"),
        *chain(*languages_last.LANGUAGES), *languages_ordinary.ORDINARY,
    ):  # fmt: skip
        message = a_mail(mail.body, subject=mail.subject, sender=mail.sender)
        yield Lesson(message, _of_kinds(mail.kinds))
    for _, sender, subject, body in ORDINARY:
        yield Lesson(a_mail(body, subject=subject, sender=sender), OTHER)
    for said, label in _SENTENCES:
        for line in said:
            message = a_mail(f"Hi Sam,\n\n{line}\n\nBest,\nDana", subject="")
            yield Lesson(message, label, SENTENCE)


def digest() -> str:
    """Of our own lessons: another one means that the weights are older than the mails."""
    found = hashlib.sha256()
    for lesson in own():
        mail = lesson.message
        found.update(f"{lesson.label}\0{mail.subject}\0{mail.text}\0{lesson.weight}\n".encode())
    return found.hexdigest()[:16]


def _of_kinds(kinds: str) -> str:
    first = kinds.split(maxsplit=1)[0]
    return _CLASS_OF_KIND.get(first, first)


def _rows(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _mail(row: dict[str, Any]) -> Message:
    names = ("id", "subject", "from", "to", "date", "body")
    return line_of(json.dumps({name: row.get(name) or "" for name in names})).message


def _ordinary(file: Path, weight: float = 1.0) -> Iterator[Lesson]:
    for row in _rows(file):
        fields = {"headers": row["headers"], "body": row["text"], "html": row["html"]}
        yield Lesson(line_of(json.dumps(fields)).message, OTHER, weight)
