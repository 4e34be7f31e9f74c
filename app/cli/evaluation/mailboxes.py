"""Small mailboxes, advised as `afterword review` advises: rule, step, follow-ups and day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from app.cli.evaluation.figure import Measured, Miss, counted
from app.cli.evaluation.folder import BadRow, Folder, Row, text
from app.cli.evaluation.mails import message_of
from app.cli.review import address_of, conversation_dict, instant_of, policy_of
from app.domain.errors import BadInput
from app.domain.message import Message
from app.flows.review import Reviewed, review

ABOUT = "mailboxes"
FACTS = ("rule", "step", "follow_ups", "awaiting_reply", "not_before")
_CARRIED = ("id", "thread", "date", "from", "to", "cc", "subject", "body", "html")


@dataclass(frozen=True, slots=True)
class Mailbox:
    """What should be said of one mailbox, and what is; a fact that is not labelled is absent."""

    id: str
    today: date  # where the user is
    wanted: Mapping[str, object]
    got: Mapping[str, object] | None  # None: no hiring was found

    def is_right(self, fact: str) -> bool:
        """Whether this fact is as labelled. No `not_before` means that there is nothing to wait
        for, so a day that has come is as right."""
        if self.got is None:
            return False
        wanted, got = self.wanted[fact], self.got[fact]
        if fact == "not_before" and wanted is None and isinstance(got, date):
            return got <= self.today
        return got == wanted

    @property
    def wrong(self) -> list[str]:
        """The labelled facts that are not so."""
        return [fact for fact in self.wanted if not self.is_right(fact)]


def mailboxes_in(folder: Folder) -> list[Mailbox]:
    """Every row of applications.jsonl, reviewed."""
    return folder.lines("applications.jsonl", _mailbox)


def mailboxes(rows: Sequence[Mailbox]) -> Measured:
    """Each fact by itself, then all of them together."""
    figures = [*counted(ABOUT, "hiring_found", (row.got is not None for row in rows))]
    for fact in FACTS:
        figures += counted(ABOUT, fact, (row.is_right(fact) for row in rows if fact in row.wanted))
    figures += counted(ABOUT, "all_right", (not row.wrong for row in rows))
    misses = [
        Miss(row.id, _said(row.wanted, row.wrong), _said(row.got, row.wrong))
        for row in rows
        if row.wrong
    ]
    return Measured(figures, {ABOUT: misses})


def _said(facts: Mapping[str, object] | None, names: Sequence[str]) -> str:
    if facts is None:
        return "no hiring"
    return ", ".join(f"{name} {facts[name]}" for name in names)


def _mailbox(row: Row) -> Mailbox:
    """Of several applications in one mailbox, that with the most mail is the one in question.

    Raises:
        BadRow: something that is needed is missing or unknown.
    """
    try:
        policy = policy_of(text(row, "zone", "UTC"))
        zone = policy.zone
        now = instant_of(text(row, "now") or "none", zone)  # no figure may hang on this moment
    except BadInput as problem:
        raise BadRow("`zone` or `now` cannot be used") from problem
    owners = row.get("owner")
    owner = frozenset(map(address_of, [owners] if isinstance(owners, str) else owners or ()))
    messages = list(map(_message, row["messages"]))
    if not owner or not messages:
        raise BadRow("no owner or no messages")
    done = review(messages, owner, policy, now)
    hiring = [one for one in done.conversations if one.facts.hiring]
    said = max(hiring, key=lambda one: _size(one, messages), default=None)
    return Mailbox(
        id=text(row, "id"),
        today=now.astimezone(zone).date(),
        wanted=_facts({**row, "rule": text(row, "rule"), "step": text(row, "step")}, zone),
        got=None if said is None else _facts(conversation_dict(said, zone), zone),
    )


def _size(one: Reviewed, messages: Sequence[Message]) -> int:
    return sum(message.thread_id in one.application.threads for message in messages)


def _facts(row: Row, zone: tzinfo) -> dict[str, object]:
    facts: dict[str, object] = {name: row[name] for name in FACTS if name in row}
    if "not_before" in facts:
        facts["not_before"] = _day(facts["not_before"], zone)
    return facts


def _day(value: object, zone: tzinfo) -> date | None:
    """The calendar day where the user is."""
    if value is None:
        return None
    at = datetime.fromisoformat(str(value))
    return at.astimezone(zone).date() if at.tzinfo is not None else at.date()


def _message(row: Row) -> Message:
    headers = {"Message-ID": _identity(text(row, "id"))}
    if answered := text(row, "in_reply_to", ""):
        headers["In-Reply-To"] = _identity(answered)
    given = row.get("headers") or {}
    return message_of(
        {name: row.get(name) for name in _CARRIED} | {"headers": {**given, **headers}}
    )


def _identity(name: str) -> str:
    """A Message-ID (RFC 5322 section 3.6.4) of whatever names a message in the file."""
    bare = name.strip("<> ")
    return f"<{bare}>" if "@" in bare else f"<{bare}@mail.example>"
