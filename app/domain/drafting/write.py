"""Advice and facts become words: the drafts of policy.md, "Drafts (G2, G3, G4, G5)"."""

from datetime import datetime
from typing import Final
from zlib import crc32

from app.domain.conversation import Conversation
from app.domain.drafting.clean import one_line, point_of, role_of
from app.domain.drafting.known import Known, known
from app.domain.drafting.lengths import WORDS, count
from app.domain.drafting.model import DraftKind, Length, Manner, Typed, Voice, Words
from app.domain.drafting.names import addressee, first_name, has_title
from app.domain.drafting.texts import TEXTS
from app.domain.drafting.texts.pick import Pick, fitted
from app.domain.message import Address

WANTS_POINT: Final = frozenset(
    {
        DraftKind.THANK_YOU,
        DraftKind.FIRST_CHECK_IN,
        DraftKind.SECOND_CHECK_IN,
        DraftKind.PROMISED_DATE,
        DraftKind.NO_SHOW,
        DraftKind.GOODBYE,
    }
)
CLOSINGS: Final[dict[Voice, str]] = {
    Voice.WARM: "Best wishes",
    Voice.NEUTRAL: "Kind regards",
    Voice.FORMAL: "Yours sincerely",
}
USUAL: Final = Manner()


def missing(
    kind: DraftKind, conversation: Conversation, typed: Typed, *, to: Address | None = None
) -> tuple[str, ...]:
    """Names of the facts worth asking for: "role", "name", "point", "reply_by", as `Typed` spells
    them."""
    wanted = []
    if not (role_of(typed.role) or role_of(conversation.role)):
        wanted.append("role")
    person = addressee(conversation, to)
    if not (one_line(typed.name) or first_name(person, conversation.employer)):
        wanted.append("name")
    if kind in WANTS_POINT and not point_of(typed.point):
        wanted.append("point")
    day_known = conversation.offer is not None and conversation.offer.reply_by is not None
    if kind is DraftKind.OFFER_REPLY and not (day_known or typed.reply_by):
        wanted.append("reply_by")
    return tuple(wanted)


def write(
    kind: DraftKind,
    conversation: Conversation,
    typed: Typed,
    *,
    user_name: str,
    now: datetime,
    to: Address | None = None,
    manner: Manner = USUAL,
) -> Words:
    """Subject and body; the subject is for a new mail, a reply keeps the thread's.

    Args:
        to: Whom it is for; None: the counterpart who is asked for the status.
        now: In the user's zone if that is known: it names the day where the counterpart's is not.

    Raises:
        BadInput: something typed is longer than this draft can take.
    """
    voice = manner.voice
    facts = known(kind, conversation, typed, user_name=user_name, to=to, now=now, voice=voice)
    greeting, closing = _greeting(facts, voice), _closing(facts, voice)
    paragraphs = fitted(
        TEXTS[kind](facts, _pick(conversation, to, voice)),
        count(greeting) + count(closing),
        WORDS[kind],
        short=manner.length is Length.SHORT,
    )
    return Words(_subject(kind, facts), "\n\n".join((greeting, *paragraphs, closing)))


def _greeting(facts: Known, voice: Voice) -> str:
    if voice is Voice.FORMAL:
        return f"Dear {facts.name or 'hiring team'},"
    if has_title(facts.name):
        return f"Hello {facts.name},"
    return f"Hi {facts.name}," if facts.name else "Hello,"


def _closing(facts: Known, voice: Voice) -> str:
    return f"{CLOSINGS[voice]},\n{facts.signature}" if facts.signature else CLOSINGS[voice]


def _pick(conversation: Conversation, to: Address | None, voice: Voice) -> Pick:
    """People of one application get sentences in turn, so that no two of them read the same."""
    person = addressee(conversation, to)
    email = person.address.email if person else ""
    people = {c.address.email for c in conversation.counterparts}
    people |= {a.email for a in conversation.interviewers} | {email}
    people |= {a.email for i in conversation.interviews for a in i.interviewers}
    first = crc32(f"{conversation.employer}:{conversation.role}".encode())
    return Pick(str(first), first + sorted(people).index(email), voice)


def _subject(kind: DraftKind, facts: Known) -> str:
    """Of a new mail."""
    match kind:
        case DraftKind.OFFER_REPLY:
            return f"Your Offer: {facts.role}" if facts.role else "Your Offer"
        case DraftKind.WITHDRAWAL:
            return f"Withdrawal: {facts.role}" if facts.role else "Withdrawal of My Application"
        case DraftKind.GOODBYE:
            return f"Thank You: {facts.role}" if facts.role else "Thank You"
        case _:
            return _follow_up(kind, facts)


def _follow_up(kind: DraftKind, facts: Known) -> str:
    """policy.md: "Follow-Up on [Position] Interview" with the position filled in, or left out."""
    what = "Interview" if facts.spoke or kind is DraftKind.THANK_YOU else "Application"
    if facts.role:
        return f"Follow-Up on {facts.role} {what}"
    return f"Follow-Up on {what} at {facts.employer}" if facts.employer else f"{what} Follow-Up"
