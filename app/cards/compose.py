"""Facts and advice become a card: one for the open thread, one for the compose window.

Both are pure; `policy.zone` is the reader's zone. The parameters of the actions are listed in
`choices.py`, the names of the fields in `fields.py`.
"""

from datetime import datetime

from app.cards import follow_ups
from app.cards.case import Case, Said
from app.cards.choices import (
    ask_section,
    correct_sections,
    draft_sections,
    missed_section,
    rows,
    snooze_sections,
    ways_out,
)
from app.cards.days import Days
from app.cards.fields import text_field
from app.cards.model import ActionName, Button, Card, Do, Section, Text, Widget
from app.cards.more import doors
from app.cards.other_ways import call_section
from app.cards.panel import panel_sections
from app.cards.partings import way_back
from app.cards.picture.widget import PictureUrl, picture
from app.cards.quotes import quotes
from app.cards.sayings import say, shaped
from app.cards.stages import stage_words
from app.cards.timeline import timeline
from app.cards.tone import check_button, own_text_section
from app.cards.tuning import USUAL, Sound
from app.domain.conversation import Conversation
from app.domain.drafting.model import DraftKind, Typed, Words
from app.domain.policy.advice import Advice, Caution, Rule, Step
from app.domain.policy.numbers import Policy
from app.domain.say import listed

CONVERSATION = "conversation"
COMPOSE = "compose"
UNSURE = "The interview date is a guess from the thread; set it below if it is wrong."


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
) -> Card:
    """What to do about one application, why, and the buttons that fit.

    Args:
        picture_url: The address of a picture, for a host that takes only images.
        user_name: The user's own name for the closing of drafts; asked for where "".
        typed: What is already typed, shown again in the fields.
        mailbox: Named in the subtitle where the user has several.
        sound: How drafts are to sound.
    """
    case, typed = Case(conversation, advice, policy, Days(now, policy.zone)), typed or Typed()
    said = say(case)
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
            *((Section(so_far, title="So far and next"),) if so_far else ()),
            *snooze_sections(case, conversation_id),
            *correct_sections(case, conversation_id),
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
    return " · ".join(filter(None, (subtitle, stage_words(case))))


def _why(case: Case, said: Said) -> tuple[Widget, ...]:
    """The reason, the lines that prove it, and what else helps."""
    if case.conversation.closed_at is not None:
        return (Text(said.reason),)
    more = [*said.more, *shaped(case)]
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
        "Insert text",
        Do(ActionName.INSERT_TEXT, parameters),
        primary=True,
        requires=("body",),
    )
    first = warning(caution, case) if caution else (Text(say(case).reason),)
    text = Section((text_field("body", words.body), *rows((insert, check_button(parameters)))))
    return Card(
        _compose_headline(caution, case, ready=bool(words.body)),
        (
            Section((*first, *quotes(case))),
            text if words.body else own_text_section(parameters),
            Section(rows((Button("See all", Do(ActionName.OPEN_HOME)),))),
        ),
        subtitle=whose(conversation),
        name=COMPOSE,
    )


def compose_unknown_card() -> Card:
    """For the compose window where the recipients belong to no application that is known."""
    return Card(
        "Nothing known here yet",
        (
            Section(
                (
                    Text("No application is known for these recipients."),
                    Text(
                        "Open their mail in your inbox first; with an address in “To” "
                        "this window then offers a text and says whether today is a good day."
                    ),
                )
            ),
            own_text_section({}),
            Section(rows((Button("See all", Do(ActionName.OPEN_HOME)),))),
        ),
        name=COMPOSE,
    )


def warning(caution: Caution, case: Case) -> tuple[Text, ...]:
    """How often and when the user has written, and the next sensible day. Milder for too early."""
    days, lines = case.days, []
    if caution.rule is Rule.TOO_EARLY:
        lines.append(say(case).reason)
    elif caution.count:
        on = f": {follow_ups.dated(case, caution.dates)}" if caution.dates else ""
        lines.append(f"You have followed up {follow_ups.times(caution.count)}{on}.")
    else:
        lines.append("You have written to them a short while ago.")
    if caution.same_question_to:
        lines.append(f"The same question is with {listed(caution.same_question_to)} already.")
    if caution.next_at is None:
        lines.append("More notes seldom help: for your planning, take the silence as an answer.")
    else:
        lines.append(f"The next sensible day is {days.near(caution.next_at)}.")
    lines.append("It is your decision; nothing here stops you.")
    return tuple(Text(line, strong=place == 0) for place, line in enumerate(lines))


def warning_text(
    caution: Caution,
    advice: Advice,
    conversation: Conversation,
    *,
    policy: Policy,
    now: datetime,
    limit: int,
) -> str:
    """The same warning as one plain text of whole sentences, at most `limit` characters."""
    case = Case(conversation, advice, policy, Days(now, policy.zone))
    told = f"{whose(conversation)}: "[: limit // 4]
    for line in warning(caution, case):
        if len(told) + len(line.text) + 1 > limit:
            break
        told += f"{line.text} "
    return told.strip()


def whose(conversation: Conversation, mailbox: str = "") -> str:
    """ "Acme · Backend Engineer", else the subject, and the mailbox where it matters."""
    parts = [p for p in (conversation.employer, conversation.role) if p] or [conversation.subject]
    return " · ".join(part for part in (*parts, mailbox) if part)


def headline(conversation: Conversation, advice: Advice, policy: Policy, now: datetime) -> str:
    """What to do in a few words, for a row of a list."""
    return say(Case(conversation, advice, policy, Days(now, policy.zone))).headline


def _compose_headline(caution: Caution | None, case: Case, *, ready: bool) -> str:
    if caution is None:
        return "Insert your follow-up" if ready else say(case).headline
    return "A little early" if caution.rule is Rule.TOO_EARLY else "Don't write again yet"
