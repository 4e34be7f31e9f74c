"""What a flow found out, drawn as a card: values in, cards out."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from app.cards.case import Case
from app.cards.compose import compose_card, compose_unknown_card, conversation_card, whose
from app.cards.days import Days
from app.cards.feed import feed_option
from app.cards.home import Row, home_card
from app.cards.model import Card, Section
from app.cards.more import more_card
from app.cards.not_hiring import not_hiring_card
from app.cards.options import drafts_option, pictures_option, waits_option
from app.cards.paused import paused_home, rests
from app.cards.picture.numbers import Numbers
from app.cards.picture.png import Theme
from app.cards.preferences import Connection, settings_card, welcome_card
from app.cards.problems import card_for_problem
from app.cards.tone import with_whole
from app.cards.tuning import COMPOSING, Sound, asked_in, tune_widgets
from app.cards.voices import voice_option
from app.domain.account import GrantState, Mailbox, Provider, TrustLevel
from app.domain.conversation import Conversation
from app.domain.drafting.fitting import later_kind
from app.domain.drafting.model import DraftKind, Length, Manner, Typed, Voice, Words
from app.domain.drafting.names import addressee, greeting_name
from app.domain.drafting.write import write
from app.domain.errors import AppError, ReconnectNeeded
from app.domain.policy.advise import advise
from app.domain.policy.may_write import may_write
from app.flows.meet import Met
from app.flows.shown import HomeShown, Shown
from app.store.conversations import Stored
from app.web.call import Call
from app.web.events import day_of
from app.web.learning_shown import with_learning
from app.web.links import connect_url, drafts_url, level_links, outlook_url, privacy_url
from app.web.marks_shown import mark_section
from app.web.summary_shown import summary_sections


def application(call: Call, shown: Shown, *, met: Met | None = None) -> Card:
    """The card of one application, or of a thread that is about none."""
    if not shown.facts.hiring:
        return not_hiring_card(
            conversation_id=shown.conversation_id,
            unsure=shown.facts.confidence < shown.policy.ask_below,
        )
    theme = Theme.DARK if shown.preferences.dark_pictures else Theme.LIGHT

    def picture_url(numbers: Numbers) -> str:
        return call.at.pictures.url(numbers, theme, call.now, call.language)

    card = conversation_card(
        shown.facts,
        shown.advice,
        conversation_id=shown.conversation_id,
        policy=shown.policy,
        now=call.now,
        picture_url=picture_url,
        user_name=shown.preferences.name,
        typed=typed_in(call, shown.facts),
        mailbox=shown.mailbox,
        sound=Sound(shown.preferences.voice, asked_in(call.asked)),
        counted=shown.counted,
    )
    if shown.needs_reconnect and met is not None:
        return with_problem(card, call, met)
    return card


def more(call: Call, shown: Shown) -> Card:
    """What is seldom wanted of one application."""
    days = Days(call.now, shown.policy.zone)
    card = more_card(
        Case(shown.facts, shown.advice, shown.policy, days, shown.counted),
        shown.conversation_id,
        whose=whose(shown.facts, shown.mailbox),
        user_name=shown.preferences.name,
        typed=typed_in(call, shown.facts),
        sound=Sound(shown.preferences.voice, asked_in(call.asked)),
    )
    return with_learning(card, call, shown)


def with_problem(card: Card, call: Call, met: Met) -> Card:
    """The same card under the news that nothing is watched any more."""
    url = connect_url(call, met, met.box, met.box.level)
    problem = card_for_problem(ReconnectNeeded(), connect_url=url)
    widgets = tuple(widget for section in problem.sections for widget in section.widgets)
    told = Section(widgets, title=problem.title)
    return replace(card, sections=(card.sections[0], told, *card.sections[1:]))


def home(call: Call, shown: HomeShown, met: Met, page: int = 0) -> Card:
    """Everything at a glance; at first sight, what this is."""
    outlook = "" if _has_outlook(shown.mailboxes) else outlook_url(call, met)
    preferences = met.preferences
    is_empty = not (shown.attention or shown.waiting or shown.closed)
    if is_empty and met.box.grant is GrantState.NONE and not _watched(shown.mailboxes):
        return welcome_card(
            connect_url=connect_url(call, met, met.box),
            privacy_url=privacy_url(call),
            outlook_url=outlook,
        )
    paused = preferences.prompting.pause_at(call.now, shown.policy.zone)
    attention, resting = _rows(call, shown, shown.attention), list[Row]()
    if paused is not None:
        resting = [r for r in attention if rests(preferences.prompting, r.conversation, r.advice)]
        attention = [r for r in attention if r not in resting]
    card = home_card(
        attention,
        _rows(call, shown, shown.waiting),
        _rows(call, shown, shown.closed),
        resting=resting,
        policy=shown.policy,
        now=call.now,
        page=page,
        mailboxes=[box.address for box in shown.mailboxes],
        watching=bool(_watched(shown.mailboxes)),
        outlook_url=outlook,
    )
    if paused is not None:
        card = paused_home(card, paused, days=Days(call.now, shown.policy.zone))
    if met.box.grant is GrantState.REVOKED and page == 0:
        return with_problem(card, call, met)
    return card


def settings(call: Call, met: Met, boxes: Iterable[Mailbox]) -> Card:
    """What each mailbox shows us, and how to change or end it."""
    boxes = tuple(boxes)
    connections = [
        Connection(box, level_links(call, met, box), drafts_url(call, met, box)) for box in boxes
    ]
    outlook = outlook_url(call, met)
    card = settings_card(connections, privacy_url=privacy_url(call), outlook_url=outlook)
    options = [waits_option(), voice_option(met.preferences.voice), feed_option()]
    if any(box.level is TrustLevel.FULL for box in _watched(boxes)):
        options.append(drafts_option(on=met.preferences.prepare_drafts))
    options.append(mark_section(call, met, boxes))
    options.extend(summary_sections(call, met, boxes))
    if any(box.provider is Provider.GMAIL for box in boxes):
        options.append(pictures_option(dark=met.preferences.dark_pictures))
    return replace(card, sections=(*card.sections[:-1], *options, card.sections[-1]))


def composing(call: Call, shown: Shown | None, recipients: frozenset[str]) -> Card:
    """For the compose window."""
    if shown is None:
        card = compose_unknown_card()
        return with_whole(card, {}) if call.place.tells_text else card
    kind = later_kind(shown.facts, shown.advice)
    sound = Sound(shown.preferences.voice, asked_in(call.asked))
    own = own_words(call, shown)
    words = Words("", own) if own else _words(call, shown, kind, sound.manner)
    card = compose_card(
        may_write(shown.facts, shown.policy, call.now, recipients),
        shown.advice,
        shown.facts,
        words,
        conversation_id=shown.conversation_id,
        policy=shown.policy,
        now=call.now,
        kind=kind,
    )
    if kind is not None and words.body:
        tuning = Section(tune_widgets(kind, shown.conversation_id, sound, where=COMPOSING))
        card = replace(card, sections=(*card.sections[:-1], tuning, card.sections[-1]))
    parameters = {"conversation": shown.conversation_id} | ({"kind": kind.value} if kind else {})
    return with_whole(card, parameters) if call.place.tells_text else card


def own_words(call: Call, shown: Shown) -> str:
    """What the user has made of our text in the compose window; "" where it is still ours."""
    body = call.typed.get("body", "")
    kind = later_kind(shown.facts, shown.advice)
    if not body or kind is None:
        return body
    every = (Manner(voice, length) for voice in Voice for length in Length)
    ours = {" ".join(_words(call, shown, kind, manner).body.split()) for manner in every}
    return "" if " ".join(body.split()) in ours else body


def problem(call: Call, error: AppError) -> Card:
    """The card of an error, with all that was typed and a way to try again."""
    return card_for_problem(
        error,
        again=call.again,
        typed=call.typed,
        conversation_id=call.named,
    )


NOTHING_TYPED: Final = Typed()


def typed(call: Call) -> Typed:
    """What was typed into the fields of the draft."""
    given = call.typed
    if not given:
        return NOTHING_TYPED
    return Typed(
        role=given.get("role", ""),
        name=given.get("name", ""),
        point=given.get("point", ""),
        signature=given.get("signature", ""),
        reply_by=day_of(given.get("reply_by", "")),
    )


def typed_in(call: Call, facts: Conversation) -> Typed:
    """The same where another manner was asked for: the name that the usual voice had filled in
    comes back with it (Gmail keeps it in the field), and was not typed."""
    given = typed(call)
    if asked_in(call.asked) is None:
        return given
    person = addressee(facts, None)
    filled = {greeting_name(person, facts.employer, voice) for voice in Voice}
    return replace(given, name="") if given.name in filled else given


def _words(call: Call, shown: Shown, kind: DraftKind | None, manner: Manner) -> Words:
    """A text to begin with; none where only the user knows what to say."""
    if kind is None:
        return Words("", "")
    local = call.now.astimezone(shown.policy.zone)
    name = shown.preferences.name
    return write(kind, shown.facts, Typed(), user_name=name, now=local, manner=manner)


def _rows(call: Call, shown: HomeShown, items: Iterable[Stored]) -> list[Row]:
    return [
        Row(
            str(item.id),
            item.facts,
            advise(item.facts, shown.policy, call.now),
            mailbox=", ".join(shown.where.get(item.id, ())),
        )
        for item in items
    ]


def _has_outlook(boxes: Iterable[Mailbox]) -> bool:
    return any(box.provider is Provider.GRAPH for box in boxes)


def _watched(boxes: Iterable[Mailbox]) -> list[Mailbox]:
    return [
        box for box in boxes if box.level is not TrustLevel.ON_OPEN and box.grant is GrantState.LIVE
    ]
