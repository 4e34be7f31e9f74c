"""Every card and every envelope that is kept as a golden file, drawn anew from the examples."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from app.cards.case import Case
from app.cards.compose import compose_card, compose_unknown_card, conversation_card
from app.cards.days import Days
from app.cards.feed import feed_card, feed_option
from app.cards.google import (
    Json,
    insert_text,
    link,
    notification,
    open_draft,
    push_card,
    push_from_click,
    requesting_google_scopes,
    start_over,
    to_google,
    update_card,
)
from app.cards.home import Row, home_card
from app.cards.label_option import MarkPlace, Marks, mark_option
from app.cards.learning import learning_sections, lesson_card
from app.cards.model import ActionName, Card, Do
from app.cards.more import more_card
from app.cards.numbers import numbers_card
from app.cards.options import drafts_option, pictures_option, waits_option
from app.cards.outlook import to_outlook
from app.cards.paused import paused_home
from app.cards.picture.address import told
from app.cards.picture.numbers import Numbers
from app.cards.preferences import (
    Connection,
    delete_card,
    deleted_card,
    settings_card,
    welcome_card,
)
from app.cards.problems import card_for_fault, card_for_problem, reading_card
from app.cards.summary import summary_option
from app.cards.tone import tone_card, whole_card, with_whole
from app.cards.tuning import USUAL, Sound
from app.cards.voices import voice_option
from app.cards.waiting import waiting_card
from app.domain.account import GrantState, Mailbox, MailboxId, PersonId, Provider, TrustLevel
from app.domain.drafting.fitting import later_kind
from app.domain.drafting.model import DraftKind, Typed, Voice, Words
from app.domain.drafting.tone import check
from app.domain.drafting.write import write
from app.domain.errors import AdminNeeded, BadInput, ReconnectNeeded
from app.domain.looking_back.lesson import END, Lesson
from app.domain.prompting import Prompting
from app.domain.say import say
from tests.cards.examples import COMPOSING, EXAMPLES, POLICY, Example, at, example

ACTION_URL: Final = "https://afterword.example/gmail/action"
PRIVACY: Final = "https://afterword.example/privacy"
CONNECT: Final = "https://afterword.example/connect/gmail?state=OPAQUE"
ROUND: Final = date(2026, 3, 2)
LESSON: Final = Lesson(
    round=ROUND, at=at(3), went_well="The <ledger> & the calm start", asked="Why us?\nWhy now?"
)
BOX: Final = Mailbox(
    id=MailboxId(3), person_id=PersonId(1), provider=Provider.GMAIL, address="sam.lee@example.com"
)

PAUSED: Final = Prompting(paused_at=at(9), paused_until=at(16).date())
PRESSING: Final = "Hi Dana,\n\nJust checking in. I haven't heard back!! Please answer ASAP."


def picture_url(numbers: Numbers) -> str:
    return f"https://afterword.example/picture/SIGNED/20530/l{told(numbers)}.png"


def more_of(
    e: Example, *, user_name: str = "Sam Lee", typed: Typed | None = None, sound: Sound = USUAL
) -> Card:
    """What stands behind "See more"."""
    case = Case(e.conversation, e.advice, POLICY, Days(e.now, POLICY.zone))
    return more_card(
        case, "7", whose="Acme", user_name=user_name, typed=typed or Typed(), sound=sound
    )


def whole_of(e: Example, *, user_name: str = "Sam Lee", typed: Typed | None = None) -> Card:
    """The card of a thread, and everything behind "See more"."""
    card = card_of(e, user_name=user_name, typed=typed)
    more = more_of(e, user_name=user_name, typed=typed)
    return replace(card, sections=(*card.sections, *more.sections))


def card_of(e: Example, *, user_name: str = "Sam Lee", typed: Typed | None = None) -> Card:
    return conversation_card(
        e.conversation,
        e.advice,
        conversation_id="7",
        policy=POLICY,
        now=e.now,
        picture_url=picture_url,
        user_name=user_name,
        typed=typed,
    )


def learning_card(name: str, rounds: tuple[date | None, ...], lessons: tuple[Lesson, ...]) -> Card:
    """The questions alone, under the headline of the application they belong to."""
    e = example(name)
    days = Days(e.now, POLICY.zone)
    sections = learning_sections(rounds, lessons, conversation_id="7", days=days, typed={})
    return replace(card_of(e), sections=sections)


def compose_card_of(e: Example) -> Card:
    kind = later_kind(e.conversation, e.advice)
    words = Words("", "")
    if kind is not None:
        words = write(kind, e.conversation, Typed(), user_name="Sam Lee", now=e.now)
    return compose_card(
        e.caution,
        e.advice,
        e.conversation,
        words,
        conversation_id="7",
        policy=POLICY,
        now=e.now,
        kind=kind,
    )


def row(name: str, number: int = 7) -> Row:
    e = example(name)
    return Row(str(number), e.conversation, e.advice)


def rows(count: int) -> tuple[Row, ...]:
    return tuple(
        replace(row("first-check-in", n), conversation=replace(example("first-check-in").conversation, employer=f"Acme {n}"))
        for n in range(count)
    )  # fmt: skip


def mark_place(marks: Marks, provider: Provider = Provider.GMAIL) -> MarkPlace:
    url = CONNECT if marks in (Marks.TO_ALLOW, Marks.REFUSED) else ""
    return MarkPlace("sam@example.com", provider, marks, url)


def cards() -> Mapping[str, Card]:
    """Name → card."""
    boxes = ("sam.lee@example.com",)
    watched = replace(BOX, level=TrustLevel.FULL, grant=GrantState.LIVE)
    revoked = replace(BOX, level=TrustLevel.HEADERS, grant=GrantState.REVOKED)
    outlook = replace(watched, provider=Provider.GRAPH, address="sam@outlook.example")
    both = (*boxes, outlook.address)
    links = {
        TrustLevel.HEADERS: CONNECT + "&level=headers",
        TrustLevel.FULL: CONNECT + "&level=full",
    }
    now = at(10)
    about = {"conversation": "7", "kind": "first-check-in"}
    again = Do(ActionName.INSERT_DRAFT, {"conversation": "7", "kind": "first-check-in"})
    typed = {"role": "Data Engineer", "point": "the <ledger> & more", "promise_day": "2026-03-13"}
    drawn = {e.name: card_of(e) for e in EXAMPLES}
    drawn |= {e.name: compose_card_of(e) for e in COMPOSING}
    return drawn | {
        "first-check-in-nothing-known": conversation_card(
            replace(example("first-check-in").conversation, role="", counterparts=()),
            example("first-check-in").advice,
            conversation_id="7",
            policy=POLICY,
            now=example("first-check-in").now,
            picture_url=picture_url,
            typed=Typed(point="the ledger"),
            mailbox="sam@samlee.example",
        ),
        "compose-unknown": compose_unknown_card(),
        "compose-unknown-whole": with_whole(compose_unknown_card(), {}),
        "tone": tone_card(check(PRESSING, DraftKind.FIRST_CHECK_IN), PRESSING, parameters=about, asked=True),
        "tone-inserting": tone_card(check(PRESSING), PRESSING, parameters=about),
        "tone-clear": tone_card((), "Hello Dana,", parameters=about, asked=True),
        "tone-whole": whole_card(check(PRESSING), parameters=about),
        "waiting": waiting_card(Prompting(), policy=POLICY, now=now, prepares=False),
        "waiting-for-one": waiting_card(
            Prompting(hour=18, quiet_weekdays=frozenset({5, 6})),
            policy=replace(POLICY, closed_days=frozenset({at(12).date(), at(13).date(), at(3).date()})),
            now=now,
            prepares=True,
            waited_for=("7", example("promised-date-wait").conversation, example("promised-date-wait").advice),
        ),
        "waiting-paused": waiting_card(PAUSED, policy=POLICY, now=now, prepares=True),
        "home-paused": paused_home(home_card((row("your-turn", 8),), (row("away", 10),), (), resting=(row("first-check-in"),), policy=POLICY, now=now, mailboxes=boxes, watching=True), at(16).date(), days=Days(now, POLICY.zone)),
        "home": home_card((row("first-check-in"), row("your-turn", 8)), (row("promised-date-wait", 9), row("away", 10)), (row("closed", 11),), policy=POLICY, now=now, mailboxes=boxes, watching=True),
        "home-nothing-today": home_card((), (row("promised-date-wait"),), (), policy=POLICY, now=now, mailboxes=boxes),
        "home-two-mailboxes": home_card((replace(row("first-check-in"), mailbox=", ".join(both)),), (), (), policy=POLICY, now=now, mailboxes=both, watching=True, outlook_url=CONNECT),
        "home-empty": home_card((), (), (), policy=POLICY, now=now, mailboxes=boxes, watching=True),
        "home-page-2": home_card(rows(3), rows(30), rows(20), policy=POLICY, now=now, page=1),
        "settings": settings_card((Connection(BOX, links),), privacy_url=PRIVACY),
        "settings-watched": settings_card((Connection(watched, {}), Connection(revoked, links)), privacy_url=PRIVACY),
        "settings-summary-off": Card("Settings", (summary_option(None),)),
        "settings-summary-on": Card("Settings", (summary_option(7),)),
        "settings-marks-off": Card("Settings", (mark_option((mark_place(Marks.TO_ALLOW),), on=False),)),
        "settings-marks-elsewhere": Card("Settings", (mark_option((mark_place(Marks.OTHER_LEVEL),), on=False),)),
        "settings-marks-on": Card("Settings", (mark_option((mark_place(Marks.WORK), mark_place(Marks.TO_ALLOW, Provider.GRAPH), mark_place(Marks.OTHER_LEVEL)), on=True),)),
        "settings-marks-asked": Card("Settings", (mark_option((mark_place(Marks.REFUSED), mark_place(Marks.TO_ALLOW)), on=True),)),
        "settings-options": Card("Settings", (waits_option(), voice_option(Voice.NEUTRAL), feed_option(), drafts_option(on=False), drafts_option(on=True), pictures_option(dark=False), pictures_option(dark=True))),
        "settings-outlook": settings_card((Connection(outlook, {}, CONNECT),), privacy_url=PRIVACY, outlook_url=CONNECT),
        "numbers": numbers_card(POLICY, zone_chosen=False, typed={"cap": "9"}),
        "reading": reading_card(),
        "feed-off": feed_card(on=False, hour=None),
        "feed-on": feed_card(on=True, hour=9),
        "feed-made": feed_card(on=True, hour=None, address="https://afterword.example/calendar/OPAQUE.ics"),
        **{f"more-{name}": more_of(example(name)) for name in ("first-check-in", "phone", "rejected", "offer", "closed")},
        "learning-after-a-round": learning_card("first-check-in-wait", (ROUND,), ()),
        "learning-at-the-end": learning_card("closed", (ROUND, END), (LESSON,)),
        "learning-noted": learning_card("closed", (ROUND, END), (LESSON, replace(LESSON, round=END))),
        "learning-one-round": lesson_card(ROUND, LESSON, conversation_id="7", whose="Acme · Backend Engineer", days=Days(now, POLICY.zone)),
        "delete": delete_card(boxes, 12),
        "delete-outlook": delete_card(both, 1, outlook=True),
        "deleted": deleted_card(),
        "welcome": welcome_card(connect_url=CONNECT, privacy_url=PRIVACY),
        "welcome-outlook": welcome_card(connect_url=CONNECT, privacy_url=PRIVACY, outlook_url=CONNECT),
        "problem-admin": card_for_problem(AdminNeeded(admin_url=CONNECT)),
        "problem-bad-input": card_for_problem(BadInput(say("Please keep the point to {most} words; it has {words} now.", most=20, words=31)), again=again, typed=typed),
        "problem-reconnect": card_for_problem(ReconnectNeeded(), again=again, connect_url=CONNECT),
        "problem-fault": card_for_fault(again=again, typed=typed),
    }  # fmt: skip


def envelopes() -> Mapping[str, tuple[str, Json]]:
    """Name → message type and answer."""
    card = to_google(card_of(example("thank-you")), action_url=ACTION_URL)
    scope = "https://www.googleapis.com/auth/gmail.addons.current.action.compose"
    return {
        "push": ("RenderActions", push_card(card)),
        "update": ("SubmitFormResponse", update_card(card, toast="Snoozed until tomorrow", state_changed=True)),
        "push-from-click": ("SubmitFormResponse", push_from_click(card)),
        "start-over": ("SubmitFormResponse", start_over(card, toast="Deleted")),
        "notification": ("SubmitFormResponse", notification("Saved")),
        "open-draft": ("SubmitFormResponse", open_draft("r-797", "19ac8532c2790000", toast="Draft ready")),
        "insert-text": ("SubmitFormResponse", insert_text("Hi Dana,\n\nA & B <c>\nsecond line\n\nKind regards,\nSam")),
        "scopes": ("AuthorizationError", requesting_google_scopes((scope,))),
        "all-scopes": ("AuthorizationError", requesting_google_scopes(())),
        "link": ("SubmitFormResponse", link(CONNECT, reload=True)),
    }  # fmt: skip


def goldens() -> Mapping[str, Json]:
    """File name without ".google.json" → content."""
    drawn = {
        f"card-{name}": to_google(card, action_url=ACTION_URL) for name, card in cards().items()
    }
    return drawn | {f"answer-{name}": answer for name, (_, answer) in envelopes().items()}


def html_goldens() -> Mapping[str, str]:
    """File name without ".outlook.html" → content; the same cards."""
    return {f"card-{name}": to_outlook(card) for name, card in cards().items()}
