"""The ways beside mail: a call and LinkedIn, with the words for each, or why it is not the day."""

# ruff: noqa: E501 - a sentence reads best whole

from datetime import datetime, timedelta
from typing import Final

from app.cards import follow_ups
from app.cards.case import Case
from app.cards.choices import rows
from app.cards.fields import date_field
from app.cards.model import ActionName, Button, Do, Passage, Section, Text, Widget
from app.domain.business_days import EVENING, bounded
from app.domain.drafting.connecting import LIMIT, linkedin_note
from app.domain.drafting.model import Typed
from app.domain.drafting.spoken import phone_script, seconds, voicemail
from app.domain.policy.advice import Caution, Rule, Step
from app.domain.policy.may_write import may_write
from app.domain.say import counted, say, together

NO_OTHER_WAY: Final = frozenset(
    {
        Rule.ASK_FIRST,
        Rule.MACHINE_SENDER,
        Rule.WITHDRAWN,
        Rule.REJECTED_BY_MACHINE,
        Rule.BOUNCED,
    }
)
"""There is nobody to call, or nothing to call about."""
FRESH: Final = timedelta(days=2)
DECIDED: Final = frozenset({Rule.OFFER, Rule.REJECTED})


def call_section(case: Case, conversation_id: str, *, user_name: str) -> tuple[Section, ...]:
    """The call, where it is fine now."""
    if not _has_ways(case) or Rule.PHONE not in case.advice.shaped_by:
        return ()
    return (_call(case, {"conversation": conversation_id}, user_name),)


def other_ways(case: Case, conversation_id: str, *, user_name: str) -> tuple[Section, ...]:
    """Folded, every way that is not of today."""
    own = {"conversation": conversation_id}
    if not _has_ways(case):
        return ()
    others = (
        *(() if Rule.PHONE in case.advice.shaped_by else _no_call(case, own)),
        *_linkedin(case, own, user_name),
        *_other_offer(case, own),
    )
    return (Section(others, title=say("Other ways"), folded=True),)


def _has_ways(case: Case) -> bool:
    return case.conversation.closed_at is None and case.advice.rule not in NO_OTHER_WAY


def _call(case: Case, own: dict[str, str], user_name: str) -> Section:
    """policy.md, `phone`: what to say to a person, what to a machine, and "I called"."""
    now = _here(case)
    script = phone_script(case.conversation, Typed(), user_name=user_name, now=now)
    message = voicemail(case.conversation, Typed(), user_name=user_name, now=now)
    name_first = "" if user_name.strip() else say("Begin with your name.")
    return Section(
        (
            Passage(say("If somebody answers"), script, note=together(name_first, _about(script), by=" ")),
            Passage(say("For the voicemail"), message, note=together(name_first, _calmly(message), by=" ")),
            Text(say("A call takes the place of the mail and counts as one follow-up.")),
            *rows((_called(own),)),
        ),
        title=say("By phone instead"),
        folded=True,
    )  # fmt: skip


def _about(script: str) -> str:
    return counted("About {count} second", "About {count} seconds", seconds(script))


def _calmly(message: str) -> str:
    return counted(
        "{count} second at a calm pace; 30 are the most",
        "{count} seconds at a calm pace; 30 are the most",
        seconds(message),
    )


def _called(own: dict[str, str]) -> Button:
    return Button(say("I called"), Do(ActionName.SAY_CALLED, own))


def _no_call(case: Case, own: dict[str, str]) -> tuple[Widget, ...]:
    """Why the mail is the better way today; whoever has called all the same can say so."""
    if case.advice.rule in DECIDED:
        return ()
    lines = _why_no_call(case)
    noted = say("If you have called all the same, note it here: it counts as one follow-up.")
    return (
        Text(say("By phone"), strong=True),
        *(Text(line) for line in (*lines, noted)),
        *rows((_called(own), *_taken_back(case, own, "phone", say("I did not call")))),
    )


def _taken_back(case: Case, own: dict[str, str], channel: str, text: str) -> tuple[Button, ...]:
    """For a click too many, as long as it is fresh."""
    latest = case.conversation.all_check_ins[-1:]
    if not any(c.channel == channel and case.days.now - c.at < FRESH for c in latest):
        return ()
    return (Button(text, Do(ActionName.TAKE_BACK, {**own, "channel": channel})),)


def _why_no_call(case: Case) -> tuple[str, ...]:
    suggested = case.conversation.call_suggested is not None
    if case.advice.step is Step.ANSWER and suggested:
        return (say("They suggested a call, so you may answer by phone as well."),)
    if case.advice.step is Step.ANSWER:
        return (say("Not now: what they asked is best answered in writing."),)
    caution = _caution(case)
    if caution is not None and caution.rule is Rule.OVER_FOLLOWING:
        return _warned(case, caution)
    if case.advice.step is Step.WAIT and case.until:
        if suggested:
            return (
                say(
                    "They suggested a call, and {day} is the first good day for it.", day=case.until
                ),
            )
        return (
            say(
                "Not now: a call asks the same as a mail, so {day} is the first good day for it.",
                day=case.until,
            ),
        )
    return (say("Not now: they have not suggested a call, and a mail is easier to answer."),)


def _caution(case: Case) -> Caution | None:
    """What a call today would be warned about. Most cards are of people who have not asked yet:
    those are spared the question, which costs as much as the advice itself."""
    c, other = case.conversation, case.conversation.other_offer
    told = other is not None and other.told_at is not None
    nudged = c.slot_owed is not None and bool(c.slot_owed.nudges)
    if not (c.check_ins or told or nudged or case.spent):
        return None
    return may_write(c, case.policy, case.days.now)


def _warned(case: Case, caution: Caution) -> tuple[str, ...]:
    """`over-following`, before the call is made: count, dates, and the next sensible day."""
    if caution.next_at is None:
        not_now = say("Not now: another call would be one more than helps.")
    else:
        day = case.days.near(caution.next_at)
        not_now = say("Not now: {day} is the next sensible day.", day=day)
    return (not_now, _so_far(case, caution))


def _so_far(case: Case, caution: Caution) -> str:
    if not caution.count:
        return say("You have written to them a short while ago.")
    often = follow_ups.times(caution.count)
    if not caution.dates:
        return say("You have followed up {often}.", often=often)
    dates = follow_ups.dated(case, caution.dates)
    return say("You have followed up {often}: {dates}.", often=often, dates=dates)


def _linkedin(case: Case, own: dict[str, str], user_name: str) -> tuple[Widget, ...]:
    """policy.md, `linkedin`: after the decision or when invited, and never a status question."""
    title = Text(say("On LinkedIn"), strong=True)
    done = [c.at for c in case.conversation.all_check_ins if c.channel == "linkedin"]
    if done:
        back = _taken_back(case, own, "linkedin", say("I did not connect"))
        told = Text(say("You noted {on} that you connected.", on=case.days.on(done[-1])))
        return (title, told, *rows(back))
    if Rule.LINKEDIN not in case.advice.shaped_by:
        why = say(
            "Not now: before there is a decision, a request to connect reads like a question about it. It fits after the decision, or when they suggest it."
        )
        return (title, Text(why))
    note = linkedin_note(case.conversation, Typed(), user_name=user_name, now=_here(case))
    decided = case.advice.rule in DECIDED
    counts = (
        say("It is decided, so it counts for nothing more.")
        if decided
        else say("It counts as one follow-up, as a mail or a call does.")
    )
    return (
        title,
        Text(say("A short note, and no question about the decision there.")),
        Passage(
            say("With the invitation"),
            note,
            note=say("{length} of {most} characters", length=len(note), most=LIMIT),
        ),
        Text(counts),
        *rows((Button(say("I connected"), Do(ActionName.SAY_CONNECTED, own)),)),
    )


def _other_offer(case: Case, own: dict[str, str]) -> tuple[Widget, ...]:
    """policy.md, `other-offer`: only the user knows of it."""
    other = case.conversation.other_offer
    if case.advice.rule in DECIDED:
        return ()
    if other is not None and case.calendar.moment(other.deadline, EVENING) > case.days.now:
        return ()
    save = Button(
        say("Save the other offer"),
        Do(ActionName.SAY_OTHER_OFFER, own),
        requires=("offer_deadline",),
    )
    return (
        Text(say("You have another offer"), strong=True),
        Text(say("Then one truthful note lets them decide in time, and a call is fine too.")),
        date_field("offer_deadline"),
        *rows((save,)),
    )


def _here(case: Case) -> datetime:
    """Now where the user is."""
    return bounded(case.days.now).astimezone(case.policy.zone)
