"""The card of a conversation: every rule has its words, its proof, and the buttons that fit."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.cards.case import Case
from app.cards.compose import conversation_card
from app.cards.days import Days
from app.cards.model import (
    ActionName,
    Button,
    Buttons,
    Card,
    Choice,
    DateField,
    Do,
    Fact,
    Passage,
    Picture,
    Quote,
    Text,
    TextField,
    Timeline,
)
from app.cards.sayings import SAYINGS
from app.cards.timeline import HAPPENED
from app.domain.conversation import Conversation, Evidence
from app.domain.drafting.model import DraftKind, Typed
from app.domain.folding.timeline import WHAT
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.advise import advise
from tests.cards.drawn import card_of, cards, more_of, picture_url
from tests.cards.examples import ACME, COMPOSING, EXAMPLES, MARCO, POLICY, Example, at, example

NEVER = re.compile(
    r"\bghost|\bignor|\brude|\bunprofessional|they have not answered|have not heard|no reply from"
    r"|!|\bNone\b|\bnull\b|\[|\]|\bfail(?:ed|ure)\b|\bunfortunately\b|\bsadly\b|  |\.\.|;;|; \."
    r"|\be-?mail|job hunt",
    re.IGNORECASE,
)  # fmt: skip


def words(card: Card) -> Iterator[str]:
    """Everything a person reads, but for quotations and what stands in fields."""
    yield card.title
    for section in card.sections:
        yield section.title
        for widget in section.widgets:
            match widget:
                case Text():
                    yield re.sub("“[^”]*”", "“…”", widget.text)
                case Quote():
                    yield widget.source
                case Passage():
                    yield from (widget.label, widget.text, widget.note)
                case Choice():
                    yield from (widget.label, *(text for _, text in widget.options))
                case Fact():
                    yield from (widget.label, widget.text, widget.note)
                case Timeline():
                    yield from (f"{m.when} {m.what}" for m in widget.moments)
                case Buttons():
                    yield from (button.text for button in widget.buttons)
                case TextField() | DateField() | Choice():
                    yield widget.label
                case Choice():
                    yield from (widget.label, *(text for _, text in widget.options))
                case Picture():
                    yield from (widget.title, widget.words)


def buttons(card: Card) -> list[Button]:
    return [
        b for s in card.sections for w in s.widgets if isinstance(w, Buttons) for b in w.buttons
    ]


def does(card: Card) -> set[ActionName]:
    return {b.on_click.name for b in buttons(card) if isinstance(b.on_click, Do)}


def text(card: Card) -> str:
    return "\n".join(w.text for s in card.sections for w in s.widgets if isinstance(w, Text))


def field(card: Card, name: str) -> TextField:
    (found,) = [
        w for s in card.sections for w in s.widgets if isinstance(w, TextField) and w.name == name
    ]
    return found


def test_every_rule_has_words_and_an_example() -> None:
    assert set(SAYINGS) == set(Rule)
    assert frozenset().union(*(e.rules for e in (*EXAMPLES, *COMPOSING))) == set(Rule)


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("step", Step)
def test_every_rule_says_something_even_about_nothing(rule: Rule, step: Step) -> None:
    said = SAYINGS[rule](
        Case(Conversation(), Advice(rule=rule, step=step), POLICY, Days(at(4), POLICY.zone))
    )
    assert said.headline
    assert re.fullmatch(r"[A-Z].*[^.]\.", said.reason), said.reason
    assert not NEVER.search(f"{said.headline} {said.reason} {' '.join(said.more)}")


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("step", Step)
def test_every_rule_says_something_about_every_conversation(rule: Rule, step: Step) -> None:
    for e in EXAMPLES:
        card = card_of(replace(e, advice=replace(e.advice, rule=rule, step=step)))
        for said in words(card):
            assert not NEVER.search(said), (e.name, said)


@pytest.mark.parametrize("name", cards())
def test_no_card_blames_or_shows_a_gap(name: str) -> None:
    for said in words(cards()[name]):
        assert not NEVER.search(said), said


@pytest.mark.parametrize("name", cards())
def test_every_button_starts_with_a_verb_and_one_is_primary(name: str) -> None:
    card = cards()[name]
    known = {"Insert", "Draft", "Save", "Snooze", "Wake", "See", "Refresh", "Open", "Close", "Not", "It", "Reopen", "Read", "Allow", "Connect", "Choose", "Disconnect", "Delete", "Keep", "Show", "Try", "Make", "Use", "Note", "I", "Check", "Plan", "Add", "Drop", "Pause", "End", "Switch", "Write", "Prepare", "Stop", "Change", "Mark"}  # fmt: skip
    assert {button.text.split()[0] for button in buttons(card)} <= known
    assert sum(button.primary for button in buttons(card)) <= 2


@pytest.mark.parametrize(
    ("name", "headline"),
    [
        ("first-check-in-wait", "Wait until Monday 9 March"),
        ("first-check-in", "Write a short check-in"),
        ("promised-date-wait", "Wait until Tuesday 10 March"),
        ("your-turn", "It is your turn"),
        ("bounced", "Fix the address"),
        ("scheduling-wait", "Wait until tomorrow"),
        ("close-out-firm", "Close this one for now"),
        ("snoozed", "Snoozed until Monday 9 March"),
        ("offer-answered", "Decide by Friday 13 March"),
    ],
)
def test_the_headline_says_what_to_do(name: str, headline: str) -> None:
    assert card_of(example(name)).title == headline


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("first-check-in-wait", "The interview was on Monday 2 March and they named no date; five business days after that is Monday 9 March."),
        ("first-check-in", "five business days have passed since."),
        ("first-check-in-late", "late but fine"),
        ("promised-date-wait", "They said “You will hear from us by Friday” on Monday 2 March; two business days after Friday 6 March is Tuesday 10 March."),
        ("promised-by-phone", "You heard “we decide mid-week” by phone; two business days after tomorrow is Friday 13 March."),
        ("acknowledged", "five business days after that is Wednesday 11 March."),
        ("second-check-in", "seven business days have passed since."),
        ("close-out-firm", "61 % got no word after an interview."),
        ("close-out-firm", "Greenhouse"),
        ("away-long", "Lena Fischer (lena.fischer@acme.example)"),
        ("offer", "They ask for your answer by Friday 13 March."),
        ("bounced", "They write from dana.reyes@acme.example."),
        ("phone", "voicemail to 30 seconds"),
        ("linkedin", "no question about the decision there"),
        ("interview-unknown-wait", "is a guess"),
        ("new-round", "everything counts from it"),
    ],
)  # fmt: skip
def test_the_reason_is_given(name: str, reason: str) -> None:
    assert reason in text(card_of(example(name)))


def test_a_wait_that_ends_today_names_its_hour() -> None:
    e = example("first-check-in-wait")
    assert e.advice.not_before is not None
    morning = replace(e, now=e.advice.not_before - timedelta(hours=1))
    assert card_of(morning).title == "Wait until today at 15:00"


def test_a_sum_that_is_not_true_is_not_shown() -> None:
    e = example("first-check-in-wait")
    moved = replace(e, advice=replace(e.advice, not_before=at(12, 15)))
    assert "business days" not in text(card_of(moved))
    assert "Thursday 12 March is the first good day" in text(card_of(moved))


def test_holidays_and_the_year_end_are_counted_as_the_policy_counts() -> None:
    interview = ACME.interviews[0]
    start = datetime(2026, 12, 17, 14, tzinfo=UTC)
    december = replace(
        ACME,
        interviews=(replace(interview, starts_at=start, ends_at=start + timedelta(hours=1)),),
        thanked_at=start + timedelta(hours=4),
    )
    now = start + timedelta(days=4)
    card = conversation_card(
        december,
        advise(december, POLICY, now),
        conversation_id="7",
        policy=POLICY,
        now=now,
        picture_url=picture_url,
    )
    assert card.title == "Wait until Thursday 7 January 2027"
    assert "five business days after that is Thursday 7 January 2027" in text(card)


def test_their_line_stands_in_the_card_with_who_and_when() -> None:
    (quote,) = [
        w
        for s in card_of(example("promised-date-wait")).sections
        for w in s.widgets
        if isinstance(w, Quote)
    ]
    assert quote == Quote("You will hear from us by Friday.", "Dana Reyes, Monday 2 March")


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("promised-by-phone", "Your note"),
        ("away", "Automatic notice"),
        ("bounced", "Delivery report"),
        ("rejected-by-machine", "Automatic message"),
        ("scheduling", "You"),
        ("thank-you", "Invitation"),
        ("phone", "Their mail"),
    ],
)
def test_whose_line_it_is(name: str, source: str) -> None:
    card = card_of(example(name))
    assert source in [
        w.source.split(",")[0] for s in card.sections for w in s.widgets if isinstance(w, Quote)
    ]


def test_a_line_of_the_users_own_thank_you_is_theirs() -> None:
    told = example("first-check-in")
    own = Evidence(at(3), "Thank you for the conversation this morning.", "<own@x.example>")
    card = card_of(
        replace(
            told,
            conversation=replace(
                told.conversation,
                interviews=tuple(replace(i, evidence=own) for i in told.conversation.interviews),
            ),
            advice=replace(told.advice, evidence=(own,)),
        )
    )
    (quote,) = [w for s in card.sections for w in s.widgets if isinstance(w, Quote)]
    assert quote.source.startswith("You, ")


def test_the_timeline_shows_what_happened_and_what_is_next() -> None:
    (line,) = [
        w
        for s in card_of(example("promised-date-wait")).sections
        for w in s.widgets
        if isinstance(w, Timeline)
    ]
    assert [(m.when, m.what, m.future) for m in line.moments][-3:] == [
        ("Yesterday", "Your thank-you", False),
        ("Friday 6 March", "The day they named", True),
        ("Tuesday 10 March", "First good day to check in", True),
    ]


def test_every_key_of_the_fold_has_words() -> None:
    assert set(HAPPENED) == set(WHAT)


def test_days_are_the_readers_days() -> None:
    e = example("first-check-in-wait")
    late = replace(e, now=at(4, 23, 30))
    tokyo = replace(POLICY, zone=ZoneInfo("Asia/Tokyo"))
    here = card_of(late)
    there = conversation_card(
        late.conversation,
        late.advice,
        conversation_id="7",
        policy=tokyo,
        now=late.now,
        picture_url=picture_url,
    )
    assert "went out yesterday" in text(here)
    assert "went out on Tuesday 3 March" in text(there)
    assert there.title == "Wait until Tuesday 10 March"  # 15:00 UTC is midnight there


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("thank-you", DraftKind.THANK_YOU),
        ("first-check-in", DraftKind.FIRST_CHECK_IN),
        ("second-check-in", DraftKind.SECOND_CHECK_IN),
        ("promised-date", DraftKind.PROMISED_DATE),
        ("scheduling", DraftKind.SCHEDULING),
        ("rejected", DraftKind.REJECTION_REPLY),
        ("other-offer", DraftKind.OTHER_OFFER),
        ("no-show", DraftKind.NO_SHOW),
    ],
)
def test_a_draft_is_offered_with_its_kind(name: str, kind: DraftKind) -> None:
    (insert,) = [b for b in buttons(card_of(example(name))) if b.text == "Insert draft"]
    assert isinstance(insert.on_click, Do)
    assert insert.on_click.name is ActionName.INSERT_DRAFT
    assert insert.on_click.parameters["kind"] == kind
    assert insert.on_click.parameters["conversation"] == "7"
    assert insert.primary


MAY_WRITE = {"rejected", "offer", "close-out", "close-out-firm"}


@pytest.mark.parametrize(
    "name",
    [e.name for e in EXAMPLES if e.advice.step is not Step.WRITE and e.name not in MAY_WRITE],
)
def test_nothing_but_a_withdrawal_is_offered_where_nothing_should_be_written(name: str) -> None:
    inserts = [
        b.on_click.parameters["kind"]
        for b in buttons(card_of(example(name)))
        if isinstance(b.on_click, Do) and b.on_click.name is ActionName.INSERT_DRAFT
    ]
    assert set(inserts) <= {DraftKind.WITHDRAWAL}


def test_nobody_drafts_to_a_machine_or_into_a_closed_application() -> None:
    e = example("first-check-in")
    for conversation in (
        replace(e.conversation, machine_only=True),
        replace(e.conversation, closed_at=at(8)),
    ):
        assert ActionName.INSERT_DRAFT not in does(card_of(replace(e, conversation=conversation)))


def test_each_interviewer_has_a_button_and_no_shared_name() -> None:
    card = card_of(example("thank-you-panel"))
    drafts = [b for b in buttons(card) if b.text.startswith("Draft for ")]
    assert [b.text for b in drafts] == ["Draft for Marco", "Draft for Lena", "Draft for Dana"]
    (first, *_) = (b.on_click for b in drafts)
    assert isinstance(first, Do)
    assert first.parameters["to"] == MARCO.email
    assert not [
        w for s in card.sections for w in s.widgets if isinstance(w, TextField) and w.name == "name"
    ]


def test_one_interviewer_is_whom_the_thanks_go_to() -> None:
    (insert,) = [b for b in buttons(card_of(example("thank-you"))) if b.text == "Insert draft"]
    assert isinstance(insert.on_click, Do)
    assert insert.on_click.parameters["to"] == MARCO.email
    assert field(card_of(example("thank-you")), "name").value == "Marco"


def test_missing_facts_are_asked_for_and_known_ones_wait_folded() -> None:
    card = card_of(example("first-check-in"))
    open_fields = [
        w.name for s in card.sections if not s.folded for w in s.widgets if isinstance(w, TextField)
    ]
    assert open_fields == ["point"]
    assert field(card, "role").value == "Backend Engineer"
    assert field(card, "name").value == "Dana"
    assert field(card, "signature").value == "Sam Lee"


def test_what_was_typed_comes_back() -> None:
    card = card_of(
        example("first-check-in"),
        typed=Typed(role="Data Engineer", point="the ledger"),
        user_name="",
    )
    assert field(card, "role").value == "Data Engineer"
    assert field(card, "point").value == "the ledger"
    open_fields = [
        w.name for s in card.sections if not s.folded for w in s.widgets if isinstance(w, TextField)
    ]
    assert open_fields == ["point", "signature"]


def test_snooze_names_its_days() -> None:
    snoozes = [
        b.on_click.parameters
        for b in buttons(card_of(example("first-check-in-wait")))
        if isinstance(b.on_click, Do) and b.on_click.name is ActionName.SNOOZE
    ]
    assert [p.get("until") for p in snoozes] == ["2026-03-05", "2026-03-07", "2026-03-09", None]


@pytest.mark.parametrize(("day", "monday"), [(2, "9"), (6, "9"), (7, "9"), (8, "16")])
def test_next_week_is_a_monday_that_is_not_tomorrow(day: int, monday: str) -> None:
    assert Days(at(day), POLICY.zone).next_week().day == int(monday)


@pytest.mark.parametrize(
    ("name", "has", "has_not"),
    [
        ("first-check-in-wait", {ActionName.SNOOZE, ActionName.OPEN_MORE}, {ActionName.WAKE, ActionName.REOPEN, ActionName.CLOSE}),
        ("snoozed", {ActionName.WAKE}, {ActionName.SNOOZE}),
        ("closed", {ActionName.REOPEN}, {ActionName.CLOSE, ActionName.SNOOZE, ActionName.SAY_PROMISE}),
        ("close-out", {ActionName.CLOSE}, {ActionName.SNOOZE}),
        ("ask-first", {ActionName.SAY_HIRING, ActionName.SAY_NOT_HIRING}, {ActionName.SNOOZE, ActionName.CLOSE}),
        ("not-hiring", {ActionName.SAY_HIRING}, {ActionName.SAY_NOT_HIRING, ActionName.CLOSE, ActionName.SNOOZE}),
        ("interview-unknown", {ActionName.SAY_INTERVIEWED, ActionName.SNOOZE}, set()),
    ],
)  # fmt: skip
def test_the_buttons_fit(name: str, has: set[ActionName], has_not: set[ActionName]) -> None:
    offered = does(card_of(example(name)))
    assert has <= offered
    assert not has_not & offered


CORRECTIONS = {
    ActionName.CLOSE,
    ActionName.SAY_NOT_HIRING,
    ActionName.SAY_INTERVIEWED,
    ActionName.SAY_PROMISE,
}


@pytest.mark.parametrize(
    ("name", "has"),
    [
        ("first-check-in-wait", CORRECTIONS),
        ("snoozed", CORRECTIONS),
        ("close-out", CORRECTIONS),
        ("interview-unknown", CORRECTIONS - {ActionName.SAY_INTERVIEWED}),  # it is asked for
        ("closed", set()),
    ],
)
def test_what_only_the_user_knows_is_behind_see_more(name: str, has: set[ActionName]) -> None:
    assert does(more_of(example(name))) & CORRECTIONS == has


@pytest.mark.parametrize("e", EXAMPLES, ids=lambda e: e.name)
def test_everything_is_reachable_from_the_message_card_on_a_phone(e: Example) -> None:
    assert {ActionName.OPEN_HOME, ActionName.OPEN_SETTINGS, ActionName.REFRESH} <= does(card_of(e))


def test_a_card_of_real_advice_is_the_one_of_the_example() -> None:
    e = example("first-check-in")
    advice = advise(e.conversation, POLICY, e.now)
    real = card_of(replace(e, advice=advice))
    assert real.title == card_of(e).title
    assert text(real).splitlines()[0] == text(card_of(e)).splitlines()[0]
