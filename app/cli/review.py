"""`afterword review`: a mailbox export in, the advice for each application out."""

import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import orjson
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from app.domain.conversation import Conversation
from app.domain.country_of_zone import country_of_zone
from app.domain.errors import BadInput
from app.domain.holidays_of import COUNTRIES
from app.domain.message import Message
from app.domain.policy.advice import Step
from app.domain.policy.numbers import Policy
from app.flows.review import Review, Reviewed, review
from app.mail.files import Unreadable, messages_in, size_of

_FIRST = (Step.ANSWER, Step.FIX_ADDRESS, Step.WRITE, Step.ASK, Step.WAIT, Step.STOP)
_SHOWN_BROKEN = 20


def run(
    path: Path, owners: Sequence[str], *, now: str, zone: str, country: str, as_json: bool
) -> int:
    """The exit code: 0, or 2 where an argument cannot be used."""
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    try:
        policy = policy_of(zone, country)
        at = instant_of(now, policy.zone)
        done, broken = _review(path, frozenset(map(address_of, owners)), policy, at, errors)
    except BadInput as problem:
        errors.print(f"afterword review: {problem}", markup=False)
        return 2
    for unreadable in broken[:_SHOWN_BROKEN]:
        errors.print(f"message {unreadable.number} was passed over: {unreadable.why}", markup=False)
    if len(broken) > _SHOWN_BROKEN:
        errors.print(f"and {len(broken) - _SHOWN_BROKEN} more", markup=False)
    if as_json:
        sys.stdout.write(orjson.dumps(as_dict(done, policy.zone)).decode() + "\n")
    else:
        Console(highlight=False).print(_table(done, policy.zone))
    return 0


def _review(
    path: Path, owners: frozenset[str], policy: Policy, now: datetime, errors: Console
) -> tuple[Review, list[Unreadable]]:
    broken: list[Unreadable] = []
    columns = (
        TextColumn("reading"),
        BarColumn(),
        DownloadColumn(),
        TextColumn("{task.fields[count]:,} messages"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=errors, transient=True, disable=not errors.is_terminal) as bar:
        task = bar.add_task("reading", total=size_of(path), count=0)

        def readable() -> Iterator[Message]:
            found = messages_in(path, progress=lambda taken: bar.advance(task, taken))
            for count, (_, message) in enumerate(found, start=1):
                if count % 50 == 0:
                    bar.update(task, count=count)
                if isinstance(message, Unreadable):
                    broken.append(message)
                else:
                    yield message

        return review(readable(), owners, policy, now), broken


def as_dict(done: Review, zone: tzinfo) -> dict[str, object]:
    """The stable JSON of `afterword review --json`; scripts rely on every key of it."""
    return {
        "now": done.now.astimezone(zone).isoformat(),
        "conversations": [conversation_dict(one, zone) for one in done.conversations],
    }


def conversation_dict(one: Reviewed, zone: tzinfo) -> dict[str, object]:
    """One of the `conversations` of that JSON."""
    facts, advice = one.facts, one.advice
    return {
        "threads": list(one.application.threads),
        "subject": facts.subject,
        "employer": facts.employer,
        "counterparts": [c.address.email for c in facts.counterparts],
        "hiring": facts.hiring,
        "confidence": round(facts.confidence, 3),
        "awaiting_reply": facts.awaiting_reply,
        "follow_ups": len(facts.check_ins),
        "rule": advice.rule.value,
        "step": advice.step.value,
        "not_before": _iso(advice.not_before, zone),
        "best_at": _iso(advice.best_at, zone),
        "late_after": _iso(advice.late_after, zone),
        "changes_at": _iso(advice.changes_at, zone),
        "evidence": [
            {"message_id": proof.message_id, "quote": proof.quote} for proof in advice.evidence
        ],
    }


def _iso(at: datetime | None, zone: tzinfo) -> str | None:
    return None if at is None else at.astimezone(zone).isoformat()


def _table(done: Review, zone: tzinfo) -> Table:
    """Applications only, what wants to be done first; fit for 80 columns."""
    hiring = [one for one in done.conversations if one.facts.hiring]
    table = Table(
        title=f"{len(hiring)} applications on {_day(done.now, zone)}", expand=True, show_lines=True
    )
    for name, ratio in (("application", 3), ("stands", 2), ("advice", 2), ("because", 4)):
        table.add_column(name, overflow="fold", ratio=ratio)
    for one in sorted(hiring, key=lambda one: _urgency(one, done.now)):
        table.add_row(*(escape(cell) for cell in _row(one, zone)))
    return table


def _row(one: Reviewed, zone: tzinfo) -> tuple[str, str, str, str]:
    facts, advice = one.facts, one.advice
    who = facts.counterparts[0].address if facts.counterparts else None
    sent = len(facts.check_ins)
    when = [f"from {_day(advice.not_before, zone)}"] if advice.not_before else []
    return (
        "\n".join(
            [
                " · ".join(filter(None, (facts.employer, facts.role))) or facts.subject,
                f"with {who.name or who.email}" if who else "with nobody yet",
            ]
        ),
        f"{_whose_turn(facts)}\n{sent} follow-up{'' if sent == 1 else 's'}",
        "\n".join([advice.step.value, advice.rule.value, *when]),
        "\n".join(proof.quote for proof in advice.evidence if proof.quote),
    )


def _urgency(one: Reviewed, now: datetime) -> tuple[int, datetime]:
    return (_FIRST.index(one.advice.step), one.advice.not_before or now)


def _whose_turn(facts: Conversation) -> str:
    if facts.question is not None:
        return "your turn"
    if facts.awaiting_reply or facts.slot_owed is not None:
        return "their turn"
    return "open"


def _day(at: datetime, zone: tzinfo) -> str:
    return at.astimezone(zone).strftime("%a %d %b %Y")


def policy_of(zone: str, country: str = "") -> Policy:
    """The usual numbers, with the holidays of that country, else of the one the zone lies in.

    Raises:
        BadInput: no such zone, or no country whose holidays are known.
    """
    code = country.strip().upper()
    if code and code not in COUNTRIES:
        raise BadInput(f'no country "{country}" is known: write its two letters, such as GB')
    found = zone_of(zone)
    return Policy(zone=found, country=code or country_of_zone(found.key))


def zone_of(name: str) -> ZoneInfo:
    """The time zone of this name.

    Raises:
        BadInput: there is none.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise BadInput(f"{name!r} is no time zone; name one such as Europe/Dublin") from error


def instant_of(text: str, zone: tzinfo) -> datetime:
    """This ISO 8601 instant, in `zone` unless it names its own; "" is this moment.

    Raises:
        BadInput: it is no such instant.
    """
    if not text:
        return datetime.now(UTC)
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadInput(f"--now {text!r} is no ISO 8601 date such as 2026-03-02T09:00") from error
    return at if at.tzinfo is not None else at.replace(tzinfo=zone)


def address_of(text: str) -> str:
    """Also of "Me <me@example.com>"."""
    return text.rpartition("<")[2].strip("<> ").lower()
