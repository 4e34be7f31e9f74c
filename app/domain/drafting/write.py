"""Advice and facts become words: the drafts of policy.md, "Drafts (G2, G3, G4, G5)"."""

from dataclasses import replace
from datetime import datetime
from typing import Final
from zlib import crc32

from app.domain.conversation import Conversation
from app.domain.drafting.clean import one_line, point_of, role_of
from app.domain.drafting.known import Known, known
from app.domain.drafting.lengths import WORDS, count
from app.domain.drafting.model import DraftKind, Typed, Words
from app.domain.drafting.names import addressee, first_name
from app.domain.drafting.sentences import SENTENCES, Pick
from app.domain.message import Address
from app.domain.policy.advice import Advice, Rule, Step

BY_RULE: Final[dict[Rule, DraftKind]] = {
    Rule.THANK_YOU: DraftKind.THANK_YOU,
    Rule.FIRST_CHECK_IN: DraftKind.FIRST_CHECK_IN,
    Rule.INTERVIEW_UNKNOWN: DraftKind.FIRST_CHECK_IN,
    Rule.SECOND_CHECK_IN: DraftKind.SECOND_CHECK_IN,
    Rule.PROMISED_DATE: DraftKind.PROMISED_DATE,
    Rule.SCHEDULING: DraftKind.SCHEDULING,
    Rule.OTHER_OFFER: DraftKind.OTHER_OFFER,
    Rule.NO_SHOW: DraftKind.NO_SHOW,
    Rule.REJECTED: DraftKind.REJECTION_REPLY,
}
"""The text of each rule that has one. `away`, `your-turn`, `offer` and the rest have none: there is
nothing to ask, or only the user knows what to say."""

WANTS_POINT: Final = frozenset(
    {
        DraftKind.THANK_YOU,
        DraftKind.FIRST_CHECK_IN,
        DraftKind.SECOND_CHECK_IN,
        DraftKind.PROMISED_DATE,
    }
)
SIGN_OFF: Final = "Kind regards,"


def draft_kind(advice: Advice) -> DraftKind | None:
    """Which text fits the advice now, None where nothing should be written.

    A person's rejection may be answered once although the step is "stop" (rule `rejected`): as
    long as the advice has a `due_by`.
    """
    thanks = advice.rule is Rule.REJECTED and advice.due_by is not None
    return BY_RULE.get(advice.rule) if advice.step is Step.WRITE or thanks else None


def later_kind(advice: Advice) -> DraftKind | None:
    """Which text the rule leads to, also before its day: for somebody who writes all the same."""
    return BY_RULE.get(advice.rule)


def missing(
    kind: DraftKind, conversation: Conversation, typed: Typed, *, to: Address | None = None
) -> tuple[str, ...]:
    """Names of the facts worth asking for: "role", "name", "point", as `Typed` spells them."""
    wanted = []
    if not (role_of(typed.role) or role_of(conversation.role)):
        wanted.append("role")
    person = addressee(conversation, to)
    if not (one_line(typed.name) or first_name(person, conversation.employer)):
        wanted.append("name")
    wants_point = kind in WANTS_POINT or kind is DraftKind.NO_SHOW
    if wants_point and not point_of(typed.point):
        wanted.append("point")
    return tuple(wanted)


def write(
    kind: DraftKind,
    conversation: Conversation,
    typed: Typed,
    *,
    user_name: str,
    now: datetime,
    to: Address | None = None,
) -> Words:
    """Subject and body; the subject is for a new mail, a reply keeps the thread's.

    Args:
        to: Whom it is for; None: the counterpart who is asked for the status.
        now: In the user's zone if that is known: it names the day where the counterpart's is not.

    Raises:
        BadInput: something typed is longer than this draft can take.
    """
    facts = known(kind, conversation, typed, user_name=user_name, to=to, now=now)
    pick = _pick(conversation, to)
    body = _body(kind, facts, pick)
    if count(body) > WORDS[kind][1]:
        body = _body(kind, facts, replace(pick, tight=True))
    return Words(_subject(kind, facts), body)


def _body(kind: DraftKind, facts: Known, pick: Pick) -> str:
    greeting = f"Hi {facts.name}," if facts.name else "Hello,"
    closing = f"{SIGN_OFF}\n{facts.signature}" if facts.signature else SIGN_OFF.rstrip(",")
    return "\n\n".join((greeting, *SENTENCES[kind](facts, pick), closing))


def _pick(conversation: Conversation, to: Address | None) -> Pick:
    """People of one application get openings in turn, so that no two of them read the same one."""
    person = addressee(conversation, to)
    email = person.address.email if person else ""
    people = {c.address.email for c in conversation.counterparts}
    people |= {a.email for a in conversation.interviewers} | {email}
    people |= {a.email for i in conversation.interviews for a in i.interviewers}
    place = sorted(people).index(email)
    return Pick(email, place + crc32(f"{conversation.employer}:{conversation.role}".encode()))


def _subject(kind: DraftKind, facts: Known) -> str:
    """policy.md: "Follow-Up on [Position] Interview" with the position filled in, or left out."""
    what = "Interview" if facts.spoke or kind is DraftKind.THANK_YOU else "Application"
    if facts.role:
        return f"Follow-Up on {facts.role} {what}"
    return f"Follow-Up on {what} at {facts.employer}" if facts.employer else f"{what} Follow-Up"
