"""Facts and advice become a card: one for the open thread, one for the compose window.

Both are pure; `policy.zone` is the reader's zone. The parameters of the actions are listed in
`choices.py`, the names of the fields in `fields.py`.
"""

from datetime import datetime
from typing import Final

from app.cards import follow_ups, sayings
from app.cards.case import Case, Said
from app.cards.choices import (
    ask_section,
    draft_sections,
    end_section,
    missed_section,
    rows,
    snooze_sections,
    ways_out,
)
from app.cards.days import Days
from app.cards.fields import text_field
from app.cards.language import ENGLISH, Language
from app.cards.model import ActionName, Button, Card, Do, Section, Text, Widget
from app.cards.more import doors
from app.cards.other_ways import call_section
from app.cards.panel import panel_sections
from app.cards.partings import way_back
from app.cards.picture.widget import PictureUrl, picture
from app.cards.quotes import quotes
from app.cards.sayings.asking import DONT, LITTLE_EARLY
from app.cards.stages import stage_words
from app.cards.timeline import timeline
from app.cards.tone import check_button, own_text_section
from app.cards.tuning import USUAL, Sound
from app.domain.conversation import Conversation
from app.domain.drafting.model import DraftKind, Typed, Words
from app.domain.policy import case as policy_case
from app.domain.policy.advice import Advice, Caution, Rule, Step
from app.domain.policy.numbers import Policy
from app.domain.say import listed, say, together

CONVERSATION = "conversation"
COMPOSE = "compose"
UNSURE: Final = say("The interview date is a guess from the thread; set it below if it is wrong.")
SO_FAR: Final = say("So far and next")
SEE_ALL: Final = say("See all")
INSERT_YOURS: Final = say("Insert your follow-up")
INSERT: Final = say("Insert text")
NO_MORE: Final = say("More notes seldom help: for your planning, take the silence as an answer.")
YOUR_DECISION: Final = say("It is your decision; nothing here stops you.")


def conversation_card(
    conversation: Conversation,
    advice: Advice,
    *,
    conversation_id: str,
    policy: Policy,
    now: datetime,
    picture_url: PictureUrl,
    user_name: str = "",
    typed: Typed | None = None,
    mailbox: str = "",
    sound: Sound = USUAL,
    counted: policy_case.Case | None = None,
) -> Card:
    """What to do about one application, why, and the buttons that fit.

    Args:
        picture_url: The address of a picture, for a host that takes only images.
        user_name: The user's own name for the closing of drafts; asked for where "".
        typed: What is already typed, shown again in the fields.
        mailbox: Named in the subtitle where the user has several.
        sound: How drafts are to sound.
        counted: The conversation as the rules saw it, where they have looked already.
    """
    case = Case(conversation, advice, policy, Days(now, policy.zone), counted)
    typed = typed or Typed()
    said = sayings.say(case)
    so_far: tuple[Widget, ...] = (*picture(case, picture_url), *timeline(case))
    return Card(
        said.headline,
        (
            Section(_why(case, said)),
            *ask_section(case, conversation_id),
            *missed_section(case, conversation_id),
            *draft_sections(case, conversation_id, user_name=user_name, typed=typed, sound=sound),
            *panel_sections(case, conversation_id, user_name=user_name, typed=typed, sound=sound),
            *call_section(case, conversation_id, user_name=typed.signature or user_name),
            *((Section(so_far, title=SO_FAR),) if so_far else ()),
            *snooze_sections(case, conversation_id),
            *end_section(case, conversation_id),
            *way_back(case, conversation_id),
            *doors(case, conversation_id),
            ways_out(conversation_id),
        ),
        subtitle=_with_stage(whose(conversation, mailbox), case),
        name=CONVERSATION,
    )


def _with_stage(subtitle: str, case: Case) -> str:
    """Where it is not even known whether this is an application, it has no stage to show."""
    if case.advice.rule is Rule.ASK_FIRST:
        return subtitle
    return together(subtitle, stage_words(case), by=" · ")


def _why(case: Case, said: Said) -> tuple[Widget, ...]:
    """The reason, the lines that prove it, and what else helps."""
    if case.conversation.closed_at is not None:
        return (Text(said.reason),)
    more = [*said.more, *sayings.shaped(case)]
    if case.advice.low_confidence and case.advice.rule is Rule.INTERVIEW_UNKNOWN:
        more += () if case.advice.step is Step.ASK else (UNSURE,)
    return (Text(said.reason), *quotes(case), *(Text(line) for line in more))


def compose_card(
    caution: Caution | None,
    advice: Advice,
    conversation: Conversation,
    words: Words,
    *,
    conversation_id: str,
    policy: Policy,
    now: datetime,
    kind: DraftKind | None = None,
) -> Card:
    """For the compose window: a warning where one is due, the text to change, "Insert text".

    It never blocks: the button is there under every warning.

    Args:
        words: An empty body where there is no ready text, as for an answer only the user can give.
    """
    case = Case(conversation, advice, policy, Days(now, policy.zone))
    parameters = {"conversation": conversation_id} | ({"kind": kind.value} if kind else {})
    insert = Button(
        INSERT,
        Do(ActionName.INSERT_TEXT, parameters),
        primary=True,
        requires=("body",),
    )
    first = warning(caution, case) if caution else (Text(sayings.say(case).reason),)
    text = Section((text_field("body", words.body), *rows((insert, check_button(parameters)))))
    return Card(
        _compose_headline(caution, case, ready=bool(words.body)),
        (
            Section((*first, *quotes(case))),
            text if words.body else own_text_section(parameters),
            Section(rows((Button(SEE_ALL, Do(ActionName.OPEN_HOME)),))),
        ),
        subtitle=whose(conversation),
        name=COMPOSE,
    )


def compose_unknown_card() -> Card:
    """For the compose window where the recipients belong to no application that is known."""
    return Card(
        say("Nothing known here yet"),
        (
            Section(
                (
                    Text(say("No application is known for these recipients.")),
                    Text(
                        say(
                            "Open their mail in your inbox first; with an address in “To” "
                            "this window then offers a text and says whether today is a good day."
                        )
                    ),
                )
            ),
            own_text_section({}),
            Section(rows((Button(SEE_ALL, Do(ActionName.OPEN_HOME)),))),
        ),
        name=COMPOSE,
    )


def warning(caution: Caution, case: Case) -> tuple[Text, ...]:
    """How often and when the user has written, and the next sensible day. Milder for too early."""
    lines = [
        sayings.say(case).reason if caution.rule is Rule.TOO_EARLY else _so_often(caution, case)
    ]
    if caution.same_question_to:
        whom = listed(caution.same_question_to)
        lines.append(say("The same question is with {whom} already.", whom=whom))
    if caution.next_at is None:
        lines.append(NO_MORE)
    else:
        lines.append(say("The next sensible day is {day}.", day=case.days.near(caution.next_at)))
    lines.append(YOUR_DECISION)
    return tuple(Text(line, strong=place == 0) for place, line in enumerate(lines))


def _so_often(caution: Caution, case: Case) -> str:
    if not caution.count:
        return say("You have written to them a short while ago.")
    often = follow_ups.times(caution.count)
    if not caution.dates:
        return say("You have followed up {often}.", often=often)
    return say(
        "You have followed up {often}: {dates}.",
        often=often,
        dates=follow_ups.dated(case, caution.dates),
    )


def warning_text(
    caution: Caution,
    advice: Advice,
    conversation: Conversation,
    *,
    policy: Policy,
    now: datetime,
    limit: int,
    language: Language = ENGLISH,
) -> str:
    """The same warning as one plain text of whole sentences, at most `limit` characters in the
    language of who reads it."""
    case = Case(conversation, advice, policy, Days(now, policy.zone))
    told = f"{whose(conversation)}: "[: limit // 4]
    for line in warning(caution, case):
        said = language.say(line.text)
        if len(told) + len(said) + 1 > limit:
            break
        told += f"{said} "
    return told.strip()


def whose(conversation: Conversation, mailbox: str = "") -> str:
    """ "Acme · Backend Engineer", else the subject, and the mailbox where it matters."""
    parts = [p for p in (conversation.employer, conversation.role) if p] or [conversation.subject]
    return together(*parts, mailbox, by=" · ")


def headline(conversation: Conversation, advice: Advice, policy: Policy, now: datetime) -> str:
    """What to do in a few words, for a row of a list."""
    return sayings.say(Case(conversation, advice, policy, Days(now, policy.zone))).headline


def _compose_headline(caution: Caution | None, case: Case, *, ready: bool) -> str:
    if caution is None:
        return INSERT_YOURS if ready else sayings.say(case).headline
    return LITTLE_EARLY if caution.rule is Rule.TOO_EARLY else DONT
