"""The buttons and fields under a card: the draft, the snooze, the corrections, the ways out.

Parameters that travel with each action, beside `do`: `conversation` always; `kind`, for one of
several interviewers `to` (an address), and how it is to sound (`tuning.py`) with insert-draft;
`until` (ISO day) with a ready-made snooze, none with a picked one; the rest comes back as form
fields (`fields.LABELS`).
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from app.cards.case import Case
from app.cards.fields import date_field, draft_field, text_field
from app.cards.model import ActionName, Button, Buttons, DateField, Do, Section, Text
from app.cards.tuning import Sound, tune_widgets
from app.domain.conversation import Conversation
from app.domain.drafting.fitting import draft_kind, interviewers_of, parting_kind
from app.domain.drafting.model import DraftKind, Typed
from app.domain.drafting.names import addressee, first_name
from app.domain.drafting.write import missing
from app.domain.message import Address
from app.domain.policy.advice import Rule, Step
from app.domain.say import say

IN_A_ROW: Final = 3
MOST_THANKED: Final = 6
FIELDS: Final = ("role", "name", "point", "reply_by", "signature")
ONLY_ASKED: Final = frozenset({"point", "reply_by"})  # never known from mail, so never checked
TITLES: Final[dict[DraftKind, str]] = {
    DraftKind.THANK_YOU: say("A thank-you note"),
    DraftKind.FIRST_CHECK_IN: say("A first check-in"),
    DraftKind.SECOND_CHECK_IN: say("A second check-in"),
    DraftKind.PROMISED_DATE: say("A check-in that names the day"),
    DraftKind.SCHEDULING: say("A note about the time"),
    DraftKind.REJECTION_REPLY: say("Thanks and one question"),
    DraftKind.OTHER_OFFER: say("A note about your offer"),
    DraftKind.NO_SHOW: say("A note about the call"),
    DraftKind.OFFER_REPLY: say("Thanks for the offer"),
    DraftKind.WITHDRAWAL: say("A short withdrawal"),
    DraftKind.GOODBYE: say("A goodbye note, if you like"),
}
INSERT: Final[dict[DraftKind, str]] = {
    DraftKind.WITHDRAWAL: say("Draft a withdrawal"),
    DraftKind.GOODBYE: say("Draft a goodbye note"),
}
INSERT_DRAFT: Final = say("Insert draft")
NOTHING_IS_SENT: Final = Text(say("Nothing is sent: the draft opens for you to read and change."))
DETAILS: Final = say("Check the details")
IS_INTERVIEW: Final = say("It is an interview")
NOT_INTERVIEW: Final = say("Not an interview")
REOPEN: Final = say("Reopen it")
SNOOZE: Final = say("Snooze")
TOMORROW: Final = say("Snooze to tomorrow")
THREE_DAYS: Final = say("Snooze three days")
NEXT_WEEK: Final = say("Snooze to next week")
PICKED: Final = say("Snooze to that day")
CORRECT: Final = say("Correct this")
HEARD: Final = say("Save what they said")
CLOSE: Final = say("Close this one")
SAVE_DATE: Final = say("Save the date")
SEE_ALL: Final = Button(say("See all"), Do(ActionName.OPEN_HOME))
REFRESH: Final = say("Refresh")
SETTINGS: Final = Button(say("Open settings"), Do(ActionName.OPEN_SETTINGS))


def draftable(case: Case) -> DraftKind | None:
    """The draft that fits now, None where there is none or nobody to write to."""
    if case.conversation.closed_at is not None or case.conversation.machine_only:
        return None
    return draft_kind(case.advice) or parting_kind(case.conversation, case.advice)


def draft_sections(
    case: Case, conversation_id: str, *, user_name: str, typed: Typed, sound: Sound
) -> tuple[Section, ...]:
    """ "Insert draft" under the facts to type first; what is known already waits folded."""
    kind, c = draftable(case), case.conversation
    if kind is None:
        return ()
    people = interviewers_of(c)[:MOST_THANKED] if kind is DraftKind.THANK_YOU else ()
    several = len(people) > 1
    to = people[0] if len(people) == 1 else None
    asked = set(missing(kind, c, Typed(), to=to))
    if not user_name.strip():
        asked.add("signature")
    # Each of several people is greeted by their own name, so there is no field for one.
    names = [name for name in FIELDS if not (several and name == "name")]
    voice = sound.manner.voice
    fields = {
        name: draft_field(name, kind, c, typed, user_name, to=to, voice=voice) for name in names
    }
    details = tuple(fields[name] for name in names if name not in asked | ONLY_ASKED)
    main = Section(
        (
            *(fields[name] for name in names if name in asked),
            *_insert_buttons(c, conversation_id, kind, people, sound),
            *tune_widgets(kind, conversation_id, sound),
            NOTHING_IS_SENT,
        ),
        title=TITLES[kind],
    )
    return (main, Section(details, title=DETAILS, folded=True)) if details else (main,)


def _insert_buttons(
    conversation: Conversation,
    conversation_id: str,
    kind: DraftKind,
    people: Sequence[Address],
    sound: Sound,
) -> tuple[Buttons, ...]:
    """One button; for a thank-you to several interviewers one each, as each gets another text."""
    parameters = {"conversation": conversation_id, "kind": kind.value, **sound.parameters}
    texts = [INSERT.get(kind, INSERT_DRAFT)]
    if len(people) > 1:
        texts = [draft_for(conversation, person) for person in people]
    tos = [{"to": person.email} for person in people] or [{}]
    return rows(
        [
            Button(text, Do(ActionName.INSERT_DRAFT, parameters | to), primary=place == 0)
            for place, (text, to) in enumerate(zip(texts, tos, strict=True))
        ]
    )


def draft_for(conversation: Conversation, person: Address) -> str:
    """ "Draft for Marco"."""
    name = first_name(addressee(conversation, person), conversation.employer)
    return say("Draft for {name}", name=name or person.email)


def ask_section(case: Case, conversation_id: str) -> tuple[Section, ...]:
    """The question that the advice puts to the user, with its answers."""
    if case.conversation.closed_at is not None:
        return ()
    own = {"conversation": conversation_id}
    yes = Button(IS_INTERVIEW, Do(ActionName.SAY_HIRING, own), primary=True)
    no = Button(NOT_INTERVIEW, Do(ActionName.SAY_NOT_HIRING, own))
    if case.advice.rule is Rule.ASK_FIRST:
        return (Section(rows((yes, no) if case.advice.step is Step.ASK else (yes,))),)
    if case.advice.step is Step.ASK:
        return (Section(_interview_date(case, own, primary=True)),)
    return ()


def snooze_sections(case: Case, conversation_id: str) -> tuple[Section, ...]:
    """Quiet until a day; nothing where the advice is to stop, or where there is none."""
    own = {"conversation": conversation_id}
    if case.conversation.closed_at is not None:
        return ()
    if case.advice.rule is Rule.SNOOZED:
        wake = Button(say("Wake it now"), Do(ActionName.WAKE, own), primary=True)
        return (Section(rows((wake,))),)
    if case.advice.step is Step.STOP or case.advice.rule is Rule.ASK_FIRST:
        return ()
    days = case.days
    ready = (
        (TOMORROW, days.today + timedelta(days=1)),
        (THREE_DAYS, days.today + timedelta(days=3)),
        (NEXT_WEEK, days.next_week()),
    )
    buttons = tuple(
        Button(text, Do(ActionName.SNOOZE, {**own, "until": day.isoformat()}))
        for text, day in ready
    )
    picked = Button(PICKED, Do(ActionName.SNOOZE, own), requires=("snooze_until",))
    return (
        Section(
            (*rows(buttons), date_field("snooze_until"), *rows((picked,))),
            title=SNOOZE,
            folded=True,
        ),
    )


def missed_section(case: Case, conversation_id: str) -> tuple[Section, ...]:
    """While it should be going on, what only the user knows is one press away."""
    if case.missable is None or case.missable is not case.coming:
        return ()
    return (Section(_nobody_came(case, {"conversation": conversation_id})),)


def end_section(case: Case, conversation_id: str) -> tuple[Section, ...]:
    """The end of it where that is the advice, and the way back from it."""
    own = {"conversation": conversation_id}
    if case.conversation.closed_at is not None:
        reopen = Button(REOPEN, Do(ActionName.REOPEN, own), primary=True)
        return (Section(rows((reopen,))),)
    if case.advice.step is Step.STOP:
        return (Section(rows((Button(CLOSE, Do(ActionName.CLOSE, own)),))),)
    return ()


def correct_section(case: Case, conversation_id: str) -> tuple[Section, ...]:
    """What only the user knows, and the end of it; behind "See more"."""
    own = {"conversation": conversation_id}
    if case.conversation.closed_at is not None or case.advice.rule is Rule.ASK_FIRST:
        return ()
    heard = Button(HEARD, Do(ActionName.SAY_PROMISE, own), requires=("promise_day",))
    ends = (
        Button(CLOSE, Do(ActionName.CLOSE, own)),
        Button(NOT_INTERVIEW, Do(ActionName.SAY_NOT_HIRING, own)),
    )
    asked = case.advice.step is Step.ASK  # the date stands in the card already
    widgets = (
        *(() if asked else _interview_date(case, own, primary=False)),
        *(() if case.missable is case.coming else _nobody_came(case, own)),
        date_field("promise_day"),
        text_field("promise_words"),
        *rows((heard,)),
        *rows(ends),
    )
    return (Section(widgets, title=CORRECT),)


def _interview_date(
    case: Case, own: dict[str, str], *, primary: bool
) -> tuple[DateField | Buttons, ...]:
    held = case.held
    save = Button(
        SAVE_DATE,
        Do(ActionName.SAY_INTERVIEWED, own),
        primary=primary,
        requires=("interviewed_on",),
    )
    day = case.days.date_of(held.starts_at) if held else None
    return (date_field("interviewed_on", day), *rows((save,)))


def _nobody_came(case: Case, own: dict[str, str]) -> tuple[Buttons, ...]:
    """policy.md, `no-show`: a note fits on the same day only, and so does this button."""
    if case.missable is None:
        return ()
    agreed = {"agreed": case.missable.starts_at.isoformat()}
    return rows((Button(say("Note that nobody came"), Do(ActionName.SAY_NO_SHOW, own | agreed)),))


def ways_out(conversation_id: str) -> Section:
    """On a phone the message card is the only door to everything else."""
    buttons = (
        SEE_ALL,
        Button(REFRESH, Do(ActionName.REFRESH, {"conversation": conversation_id})),
        SETTINGS,
    )
    return Section(rows(buttons))


def rows(buttons: Sequence[Button]) -> tuple[Buttons, ...]:
    """At most three in a row (Google's style guide for add-ons)."""
    return tuple(
        Buttons(tuple(buttons[start : start + IN_A_ROW]))
        for start in range(0, len(buttons), IN_A_ROW)
    )
