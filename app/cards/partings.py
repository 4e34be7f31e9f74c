"""The way out of an application that is still open: a polite withdrawal, written or only noted."""

from app.cards.case import Case
from app.cards.choices import FIELDS, INSERT, ONLY_ASKED, REOPEN, rows
from app.cards.fields import draft_field
from app.cards.model import ActionName, Button, Do, Section, Text
from app.cards.tuning import Sound
from app.domain.drafting.fitting import may_withdraw, parting_kind
from app.domain.drafting.model import DraftKind, Typed
from app.domain.policy.advice import Rule
from app.domain.say import say

KIND = DraftKind.WITHDRAWAL


def way_back(case: Case, conversation_id: str) -> tuple[Section, ...]:
    """For whoever has stepped out and comes back."""
    if case.advice.rule is not Rule.WITHDRAWN or case.conversation.closed_at is not None:
        return ()
    back = Button(REOPEN, Do(ActionName.REOPEN, {"conversation": conversation_id}))
    return (Section(rows((back,))),)


def withdraw_sections(
    case: Case, conversation_id: str, *, user_name: str, typed: Typed, sound: Sound
) -> tuple[Section, ...]:
    """Folded, for whoever wants to step out."""
    own = {"conversation": conversation_id}
    c = case.conversation
    if not may_withdraw(c, case.advice) or parting_kind(c, case.advice) is not None:
        return ()
    voice = sound.manner.voice
    fields = tuple(
        draft_field(name, KIND, c, typed, user_name, voice=voice)
        for name in FIELDS
        if name not in ONLY_ASKED
    )
    write = Do(ActionName.INSERT_DRAFT, {**own, "kind": KIND.value, **sound.parameters})
    buttons = (
        Button(INSERT[KIND], write),
        Button(say("Note that I withdrew"), Do(ActionName.SAY_WITHDRAWN, own)),
    )
    told = Text(say("If you want to step out: a short, polite note that gives no reasons."))
    return (Section((told, *fields, *rows(buttons)), title=say("Withdraw"), folded=True),)
