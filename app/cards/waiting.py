"""The calm view of a wait: what is usual, what helps meanwhile, and when to be prompted, if at all."""

# ruff: noqa: E501 - a sentence reads best whole

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from app.cards import sayings
from app.cards.case import Case
from app.cards.choices import rows
from app.cards.days import Days, business_days
from app.cards.fields import choice_field, date_field
from app.cards.model import ActionName, Button, Card, Do, Fact, Section, Text
from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Rule
from app.domain.policy.numbers import Policy
from app.domain.prompting import Prompting
from app.domain.say import begun, say

WAITING: Final = "waiting"
WEEK: Final = timedelta(days=7)
MOST_QUIET: Final = 9  # days that are listed, each with a button
MEANWHILE: Final = (
    Fact(
        say("Another application"),
        say(
            "One or two more, in small steps. A plan that does not hang on one answer is lighter to wait with."
        ),
    ),
    Fact(
        say("A little preparation"),
        say("The next round, or one question that you would answer differently now."),
    ),
    Fact(
        say("Something absorbing"),
        say(
            "Sport, music, a book, people. In studies of people who waited for news, being absorbed in something went with less worry."
        ),
        note=say("Kate Sweeny and colleagues, University of California, Riverside"),
    ),
)


def plan_button(case: Case, conversation_id: str) -> tuple[Button, ...]:
    """The way to this view from the card of a conversation that is waited for."""
    if not case.waiting or case.conversation.closed_at is not None:
        return ()
    if case.advice.rule is Rule.ASK_FIRST:
        return ()
    own = {"conversation": conversation_id}
    return (Button(say("Plan the wait"), Do(ActionName.OPEN_WAITING, own)),)


def waiting_card(
    wishes: Prompting,
    *,
    policy: Policy,
    now: datetime,
    prepares: bool,
    waited_for: tuple[str, Conversation, Advice] | None = None,
) -> Card:
    """One card for all waits, or for one.

    Args:
        prepares: Drafts are prepared, so there is something to be prompted with.
        waited_for: The application that the view was opened from: its id, facts and advice.
    """
    days = Days(now, policy.zone)
    own = {"conversation": waited_for[0]} if waited_for else {}
    paused = wishes.pause_at(now, policy.zone)
    return Card(
        say("While you wait"),
        (
            *_this_one(waited_for, policy, days),
            Section(_usual(policy), title=say("What is usual")),
            Section(MEANWHILE, title=say("What helps meanwhile")),
            _prompts(wishes, own, prepares=prepares),
            _quiet_days(policy, days, own),
            _pause(paused, days, own),
            _ways_out(own),
        ),
        name=WAITING,
    )


def _this_one(
    waited_for: tuple[str, Conversation, Advice] | None, policy: Policy, days: Days
) -> tuple[Section, ...]:
    if waited_for is None:
        return ()
    _, conversation, advice = waited_for
    said = sayings.say(Case(conversation, advice, policy, days))
    return (Section((Text(said.headline, strong=True), Text(said.reason))),)


def _usual(policy: Policy) -> tuple[Fact, ...]:
    """The numbers of policy.md, "Tone of the product", each with its source."""
    return (
        Fact(
            say("Silence after an interview"),
            say(
                "61 % of 2,500 job seekers in the US, the UK and Germany got no word after one. It is common and says little about you."
            ),
            note=say("Greenhouse, 2024, reported by UNLEASH"),
        ),
        Fact(
            say("A whole process"),
            say("About 24 days in the US, about 54 in government."),
            note=say("Glassdoor, 2017"),
        ),
        Fact(
            say("A first check-in"),
            begun(
                say(
                    "{wait} after the interview at the earliest, unless they named a day.",
                    wait=business_days(policy.first_after),
                )
            ),
            note=say(
                "Indeed Career Guide and careers offices; you can change your waits in the settings"
            ),
        ),
    )


def _prompts(wishes: Prompting, own: dict[str, str], *, prepares: bool) -> Section:
    told = (
        say("Drafts that are prepared for you come in one batch a day. Nothing else prompts you.")
        if prepares
        else say(
            "Nothing prompts you now. If you let drafts be prepared in the settings, they come in one batch a day."
        )
    )
    weekdays = "".join(str(day) for day in sorted(wishes.quiet_weekdays))
    save = Button(say("Save these times"), Do(ActionName.SAVE_PROMPTS, own))
    return Section(
        (
            Text(told),
            choice_field("prompt_hour", str(wishes.hour)),
            choice_field("quiet_weekdays", weekdays),
            *rows((save,)),
        ),
        title=say("When to be prompted"),
        folded=True,
    )


def _quiet_days(policy: Policy, days: Days, own: dict[str, str]) -> Section:
    ahead: Sequence[date] = sorted(day for day in policy.closed_days if day >= days.today)
    drops = [
        Button(
            say("Drop {day}", day=days.spell(day)),
            Do(ActionName.DROP_QUIET_DAY, {**own, "day": day.isoformat()}),
        )
        for day in ahead[:MOST_QUIET]
    ]
    add = Button(say("Add this day"), Do(ActionName.ADD_QUIET_DAY, own), requires=("quiet_day",))
    return Section(
        (
            Text(
                say("On a quiet day nothing is prompted, and it does not count as a business day.")
            ),
            *rows(drops),
            date_field("quiet_day"),
            *rows((add,)),
        ),
        title=say("Quiet days"),
        folded=True,
    )


def _pause(paused: date | None, days: Days, own: dict[str, str]) -> Section:
    what = say(
        "While paused nothing is prompted and no draft is prepared. Mail from a person still shows."
    )
    if paused is not None:
        end = Button(say("End the pause"), Do(ActionName.END_PAUSE, own), primary=True)
        told = Text(say("Everything is paused until {day}.", day=days.near(paused)), strong=True)
        return Section((told, Text(what), *rows((end,))), title=say("Pause"))
    ready = tuple(
        Button(text, Do(ActionName.PAUSE, {**own, "until": (days.today + wait).isoformat()}))
        for text, wait in ((say("Pause for a week"), WEEK), (say("Pause for two weeks"), 2 * WEEK))
    )
    picked = Button(
        say("Pause until that day"), Do(ActionName.PAUSE, own), requires=("pause_until",)
    )
    return Section(
        (Text(what), *rows(ready), date_field("pause_until"), *rows((picked,))),
        title=say("Pause everything"),
        folded=True,
    )


def _ways_out(own: dict[str, str]) -> Section:
    buttons = [
        Button(say("See all"), Do(ActionName.OPEN_HOME)),
        Button(say("Open settings"), Do(ActionName.OPEN_SETTINGS)),
    ]
    if own:
        buttons.insert(0, Button(say("Open its card"), Do(ActionName.OPEN_CONVERSATION, own)))
    return Section(rows(buttons))
