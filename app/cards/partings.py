"""The way out of an application that is still open: a polite withdrawal, written or only noted."""

from app.cards.case import Case
from app.cards.choices import FIELDS, ONLY_ASKED, draftable, rows
from app.cards.fields import draft_field
from app.cards.model import ActionName, Button, Do, Section, Text
from app.cards.tuning import Sound
from app.domain.drafting.fitting import may_withdraw, parting_kind, still_to_thank
from app.domain.drafting.model import DraftKind, Typed
from app.domain.policy.advice import Rule

KIND = DraftKind.WITHDRAWAL


def withdraw_sections(
    case: Case, conversation_id: str, *, user_name: str, typed: Typed, sound: Sound
) -> tuple[Section, ...]:
    """Folded, for whoever wants to step out; the way back in for whoever has.

    The fields of a draft stand in a card once: where another draft is offered, its fields count
    for this one too.
    """
    own = {"conversation": conversation_id}
    c = case.conversation
    if case.advice.rule is Rule.WITHDRAWN and c.closed_at is None:
        return (Section(rows((Button("Reopen it", Do(ActionName.REOPEN, own)),))),)
    if not may_withdraw(c, case.advice) or parting_kind(c, case.advice) is not None:
        return ()
    voice = sound.manner.voice
    elsewhere = draftable(case) or still_to_thank(c, case.advice, case.days.now)
    fields = tuple(
        draft_field(name, KIND, c, typed, user_name, voice=voice)
        for name in FIELDS
        if name not in ONLY_ASKED and not elsewhere
    )
    write = Do(ActionName.INSERT_DRAFT, {**own, "kind": KIND.value, **sound.parameters})
    buttons = (
        Button("Draft a withdrawal", write),
        Button("Note that I withdrew", Do(ActionName.SAY_WITHDRAWN, own)),
    )
    told = Text("If you want to step out: a short, polite note that gives no reasons.")
    return (Section((told, *fields, *rows(buttons)), title="Withdraw", folded=True),)
