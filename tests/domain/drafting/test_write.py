"""The drafts by example: parts, order, what is left out, and what cannot be used."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.conversation import (
    CheckIn,
    Conversation,
    Counterpart,
    Evidence,
    LastAnswer,
)
from app.domain.drafting.fitting import draft_kind, later_kind
from app.domain.drafting.lengths import POINT
from app.domain.drafting.model import DraftKind, Length, Manner, Typed, Voice
from app.domain.drafting.write import missing, write
from app.domain.errors import BadInput
from app.domain.message import Address
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.reading.model import Kind
from tests.domain.drafting.facts import (
    ACME,
    DANA,
    HELD,
    MARCO,
    MONDAY,
    NOTHING_KNOWN,
    NOW,
    PROMISED,
    of_kind,
)

SAM = "Sam Lee"


def body(
    kind: DraftKind,
    conversation: Conversation = ACME,
    typed: Typed | None = None,
    to: Address | None = None,
) -> str:
    return write(kind, conversation, typed or Typed(), user_name=SAM, now=NOW, to=to).body


def promise_line(conversation: Conversation) -> str:
    return body(DraftKind.PROMISED_DATE, conversation).split("\n\n")[2]


def test_a_first_check_in_has_its_parts_in_order() -> None:
    text = body(DraftKind.FIRST_CHECK_IN, typed=Typed(point="how you run on-call"))
    parts = [
        "Hi Dana,",
        "Thank you",
        "Monday 2 March",
        "the Backend Engineer role at Acme",
        "how you run on-call",
        "interest",
        "?",
        "Kind regards,\nSam Lee",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_a_second_thanks_says_again_only_if_there_was_a_first() -> None:
    assert "again" not in body(DraftKind.FIRST_CHECK_IN)
    thanked = replace(ACME, thanked_at=MONDAY + timedelta(hours=20))
    assert "Thank you again" in body(DraftKind.FIRST_CHECK_IN, thanked)


def test_a_thank_you_before_the_last_interview_does_not_count_as_thanks_for_it() -> None:
    thanked = replace(ACME, thanked_at=MONDAY - timedelta(days=9))
    assert "again" not in body(DraftKind.FIRST_CHECK_IN, thanked)


def test_without_an_interview_nobody_is_thanked_for_one() -> None:
    text = body(DraftKind.FIRST_CHECK_IN, replace(ACME, interviews=()))
    assert "conversation" not in text
    assert "speak" not in text
    assert "talk" not in text


def test_an_interview_still_to_come_is_not_thanked_for() -> None:
    ahead = replace(
        HELD, starts_at=NOW + timedelta(days=1), ends_at=NOW + timedelta(days=1, hours=1)
    )
    assert "March" not in body(DraftKind.FIRST_CHECK_IN, replace(ACME, interviews=(ahead,)))


def test_the_day_is_the_counterparts_day() -> None:
    late = replace(
        HELD, starts_at=MONDAY.replace(hour=23), ends_at=MONDAY.replace(hour=23, minute=45)
    )
    sydney = replace(ACME, interviews=(late,), utc_offset_minutes=660)
    assert "Tuesday 3 March" in body(DraftKind.FIRST_CHECK_IN, sydney)


def test_a_day_that_could_be_another_one_is_left_out() -> None:
    late = replace(
        HELD, starts_at=MONDAY.replace(hour=23), ends_at=MONDAY.replace(hour=23, minute=45)
    )
    assert "March" not in body(
        DraftKind.FIRST_CHECK_IN, replace(ACME, interviews=(late,), utc_offset_minutes=None)
    )


def test_what_is_unknown_is_left_out() -> None:
    text = body(DraftKind.FIRST_CHECK_IN, NOTHING_KNOWN)
    assert text.startswith("Hello,\n\n")
    assert "the role" in text
    assert " at ." not in text


def test_without_a_name_of_the_user_the_closing_stands_alone() -> None:
    text = write(DraftKind.FIRST_CHECK_IN, ACME, Typed(), user_name="", now=NOW).body
    assert text.endswith("\n\nKind regards")


def test_what_was_typed_wins() -> None:
    typed = Typed(role="Data Engineer", name="Dr. Reyes", point="the ledger", signature="Samuel")
    text = body(DraftKind.SECOND_CHECK_IN, typed=typed)
    assert text.startswith("Hello Dr. Reyes,")
    assert "the Data Engineer role at Acme" in text
    assert "the ledger" in text
    assert text.endswith("Samuel")


def test_the_promise_is_mentioned_with_its_day() -> None:
    assert promise_line(PROMISED).startswith("You mentioned ")
    assert "Friday 6 March" in promise_line(PROMISED)


def test_a_promise_of_somebody_else_keeps_their_name() -> None:
    line = Evidence(MONDAY, "by Friday", "<promise@acme.example>")
    said_by_marco = replace(PROMISED, last_answer=LastAnswer(MONDAY, Kind.PROMISE, MARCO, line))
    assert promise_line(said_by_marco).startswith("Marco mentioned ")


def test_a_scheduling_note_repeats_the_users_times_and_asks_once() -> None:
    text = body(DraftKind.SCHEDULING, of_kind(DraftKind.SCHEDULING, ACME))
    assert "Tuesday at 10:00 or Thursday after 14:00" in text
    assert text.count("?") == 1


def test_a_line_of_theirs_is_not_repeated_as_the_users_times() -> None:
    owed = of_kind(DraftKind.SCHEDULING, ACME)
    assert owed.slot_owed is not None
    theirs = replace(
        owed, last_answer=LastAnswer(MONDAY, Kind.SCHEDULING, DANA, owed.slot_owed.evidence)
    )
    assert "10:00" not in body(DraftKind.SCHEDULING, theirs)


def test_another_offer_names_its_day() -> None:
    assert "by Friday 13 March" in body(DraftKind.OTHER_OFFER, of_kind(DraftKind.OTHER_OFFER, ACME))


def test_new_times_go_into_a_no_show_note() -> None:
    text = body(
        DraftKind.NO_SHOW,
        of_kind(DraftKind.NO_SHOW, ACME),
        Typed(point="Tuesday 15:00 or any time on Wednesday"),
    )
    assert "Tuesday 15:00 or any time on Wednesday" in text
    assert "09:00 your time on Tuesday 10 March" in text


def test_two_interviewers_read_different_notes() -> None:
    panel = tuple(Address(f"person{n}@acme.example", f"Pat{'abcdefgh'[n]} Low") for n in range(6))
    conversation = replace(
        ACME, interviewers=panel, interviews=(replace(HELD, interviewers=panel),)
    )
    openings = {
        body(DraftKind.THANK_YOU, conversation, to=who)
        .split("\n\n")[1]
        .split(",")[0]
        .split(" on Monday")[0]
        for who in panel
    }
    assert len(openings) == len(panel)


@pytest.mark.parametrize("voice", Voice)
def test_a_panel_that_compares_its_notes_finds_other_words_in_every_paragraph(voice: Voice) -> None:
    panel = tuple(Address(f"person{n}@acme.example", f"Pat{'abc'[n]} Low") for n in range(3))
    conversation = replace(
        ACME, counterparts=(), interviewers=panel, interviews=(replace(HELD, interviewers=panel),)
    )
    notes = [
        write(
            DraftKind.THANK_YOU, conversation, Typed(point="the ledger"),
            user_name=SAM, now=NOW, to=who, manner=Manner(voice),
        ).body.split("\n\n")[1:-1]
        for who in panel
    ]  # fmt: skip
    for paragraphs in zip(*notes, strict=True):
        sentences = [set(re.split(r"(?<=[.?]) ", paragraph)) for paragraph in paragraphs]
        assert not set.intersection(*sentences[:2])
        assert not set.intersection(*sentences[1:])


def test_an_offer_is_thanked_for_with_the_day_of_the_answer() -> None:
    offered = of_kind(DraftKind.OFFER_REPLY, ACME)
    text = body(DraftKind.OFFER_REPLY, offered)
    assert "Friday 13 March" in text
    for taken in ("accept", "salary", "start", "happy to join", "negotiat", "decline"):
        assert taken not in text.lower()


def test_the_day_of_the_answer_can_be_typed_and_is_left_out_once_it_is_over() -> None:
    offered = of_kind(DraftKind.OFFER_REPLY, ACME)
    assert offered.offer is not None
    unknown = replace(offered, offer=replace(offered.offer, reply_by=None))
    over = replace(offered, offer=replace(offered.offer, reply_by=date(2026, 3, 9)))
    assert "March" not in body(DraftKind.OFFER_REPLY, unknown)
    assert "March" not in body(DraftKind.OFFER_REPLY, over)
    typed = Typed(reply_by=date(2026, 3, 12))
    assert "Thursday 12 March" in body(DraftKind.OFFER_REPLY, unknown, typed)
    with pytest.raises(BadInput, match="from today on"):
        body(DraftKind.OFFER_REPLY, unknown, Typed(reply_by=date(2026, 3, 9)))


def test_a_withdrawal_gives_no_reason_and_calls_off_what_is_fixed() -> None:
    ahead = replace(HELD, starts_at=NOW + timedelta(days=2), ends_at=NOW + timedelta(days=2))
    text = body(DraftKind.WITHDRAWAL, replace(ACME, interviews=(HELD, ahead)))
    assert "Thursday 12 March" in text
    assert "March" not in body(DraftKind.WITHDRAWAL)
    for reason in ("because", "another offer", "another role", "elsewhere", "personal", "sorry"):
        assert reason not in text.lower()


def test_a_shorter_draft_keeps_its_parts() -> None:
    short = write(
        DraftKind.FIRST_CHECK_IN, ACME, Typed(point="the ledger"),
        user_name=SAM, now=NOW, manner=Manner(Voice.NEUTRAL, Length.SHORT),
    ).body  # fmt: skip
    parts = ["Hi Dana,", "Monday 2 March", "role", "the ledger", "?", "Kind regards,\nSam Lee"]
    places = [short.index(part) for part in parts]
    assert places == sorted(places)
    assert "references" not in short


def test_the_same_person_gets_the_same_note() -> None:
    assert body(DraftKind.THANK_YOU, to=MARCO) == body(DraftKind.THANK_YOU, to=MARCO)


def test_a_person_chosen_by_address_is_greeted_by_the_name_that_is_known() -> None:
    assert body(DraftKind.THANK_YOU, to=Address(MARCO.email)).startswith("Hi Marco,")


@pytest.mark.parametrize("kind", [k for k in DraftKind if POINT[k]])
def test_a_point_too_long_is_refused_with_the_number(kind: DraftKind) -> None:
    with pytest.raises(
        BadInput,
        match=f"Please keep the point to {POINT[kind]} words; it has {POINT[kind] + 1} now",
    ):
        body(kind, of_kind(kind, ACME), Typed(point="word " * (POINT[kind] + 1)))


@pytest.mark.parametrize(
    ("conversation", "subject"),
    [
        pytest.param(ACME, "Follow-Up on Backend Engineer Interview", id="role known"),
        pytest.param(replace(ACME, role=""), "Follow-Up on Interview at Acme", id="employer known"),
        pytest.param(replace(ACME, role="", employer=""), "Interview Follow-Up", id="nothing known"),
        pytest.param(replace(ACME, interviews=()), "Follow-Up on Backend Engineer Application", id="no interview yet"),
    ],
)  # fmt: skip
def test_the_subject_of_a_new_mail(conversation: Conversation, subject: str) -> None:
    assert (
        write(DraftKind.FIRST_CHECK_IN, conversation, Typed(), user_name=SAM, now=NOW).subject
        == subject
    )


@pytest.mark.parametrize(
    ("point", "sentence"),
    [
        ("the move to Rust", "the move to Rust"),
        ("The move to Rust.", "the move to Rust"),
        ("I liked the demo", "I liked the demo."),
        ("we agreed on small steps", "We agreed on small steps."),
        ("that you ship daily", "I was glad to hear that you ship daily."),
        ("our conversation about pricing", "about pricing"),
        ("Hearing about the night shift", "about the night shift"),
        ("is it remote?!", "is it remote"),
    ],
)
def test_a_point_becomes_a_sentence(point: str, sentence: str) -> None:
    text = body(DraftKind.THANK_YOU, typed=Typed(point=point))
    assert sentence in text or f"{sentence} has stayed" in text


@pytest.mark.parametrize(
    ("advice", "kind"),
    [
        (Advice(rule=Rule.FIRST_CHECK_IN, step=Step.WRITE), DraftKind.FIRST_CHECK_IN),
        (Advice(rule=Rule.FIRST_CHECK_IN, step=Step.WAIT), None),
        (Advice(rule=Rule.INTERVIEW_UNKNOWN, step=Step.WRITE), DraftKind.FIRST_CHECK_IN),
        (Advice(rule=Rule.INTERVIEW_UNKNOWN, step=Step.ASK), None),
        (Advice(rule=Rule.SECOND_CHECK_IN, step=Step.WRITE), DraftKind.SECOND_CHECK_IN),
        (Advice(rule=Rule.PROMISED_DATE, step=Step.WRITE), DraftKind.PROMISED_DATE),
        (Advice(rule=Rule.THANK_YOU, step=Step.WRITE), DraftKind.THANK_YOU),
        (Advice(rule=Rule.SCHEDULING, step=Step.WRITE), DraftKind.SCHEDULING),
        (Advice(rule=Rule.OTHER_OFFER, step=Step.WRITE), DraftKind.OTHER_OFFER),
        (Advice(rule=Rule.NO_SHOW, step=Step.WRITE), DraftKind.NO_SHOW),
        (Advice(rule=Rule.REJECTED, step=Step.STOP, due_by=NOW), DraftKind.REJECTION_REPLY),
        (Advice(rule=Rule.REJECTED, step=Step.STOP), None),
        (Advice(rule=Rule.REJECTED_BY_MACHINE, step=Step.STOP), None),
        (Advice(rule=Rule.CLOSE_OUT, step=Step.STOP), None),
        (Advice(rule=Rule.OFFER, step=Step.ANSWER), DraftKind.OFFER_REPLY),
        (Advice(rule=Rule.OFFER, step=Step.STOP), None),
        (Advice(rule=Rule.WITHDRAWN, step=Step.STOP), None),
        (Advice(rule=Rule.YOUR_TURN, step=Step.ANSWER), None),
        (Advice(rule=Rule.AWAY, step=Step.WAIT), None),
    ],
)
def test_the_draft_of_an_advice(advice: Advice, kind: DraftKind | None) -> None:
    assert draft_kind(advice) is kind


def test_somebody_who_writes_before_the_day_still_gets_the_right_text() -> None:
    assert (
        later_kind(ACME, Advice(rule=Rule.SECOND_CHECK_IN, step=Step.WAIT))
        is DraftKind.SECOND_CHECK_IN
    )


def test_what_is_missing_is_asked_for() -> None:
    assert missing(DraftKind.FIRST_CHECK_IN, NOTHING_KNOWN, Typed()) == ("role", "name", "point")
    assert missing(DraftKind.FIRST_CHECK_IN, ACME, Typed(point="the ledger")) == ()
    assert missing(DraftKind.REJECTION_REPLY, ACME, Typed()) == ()
    assert missing(DraftKind.NO_SHOW, ACME, Typed()) == ("point",)
    assert missing(DraftKind.WITHDRAWAL, NOTHING_KNOWN, Typed()) == ("role", "name")
    assert missing(DraftKind.GOODBYE, ACME, Typed()) == ("point",)
    assert missing(DraftKind.OFFER_REPLY, ACME, Typed()) == ("reply_by",)
    assert missing(DraftKind.OFFER_REPLY, of_kind(DraftKind.OFFER_REPLY, ACME), Typed()) == ()
    assert missing(DraftKind.THANK_YOU, ACME, Typed(point="x"), to=Address("who@acme.example")) == (
        "name",
    )


def test_a_prefilled_name_does_not_greet_somebody_else() -> None:
    prefilled = Typed(name="Dana")
    assert body(DraftKind.FIRST_CHECK_IN, typed=prefilled).startswith("Hi Dana,")
    assert body(DraftKind.FIRST_CHECK_IN, typed=prefilled, to=MARCO).startswith("Hi Marco,")
    assert body(DraftKind.FIRST_CHECK_IN, typed=Typed(name="M."), to=MARCO).startswith("Hi M.,")


def test_check_ins_do_not_change_a_text() -> None:
    sent = CheckIn(NOW - timedelta(days=8), (DANA.email,), "mail")
    assert body(DraftKind.SECOND_CHECK_IN, replace(ACME, check_ins=(sent,))) == body(
        DraftKind.SECOND_CHECK_IN
    )


def test_a_counterpart_who_signs_is_greeted_as_they_sign() -> None:
    signs = replace(
        ACME,
        counterparts=(Counterpart(Address("d@acme.example", "Danielle Reyes"), signs_as="Dani"),),
    )
    assert body(DraftKind.SECOND_CHECK_IN, signs).startswith("Hi Dani,")


def test_a_promise_of_a_period_is_mentioned_by_its_last_day() -> None:
    assert PROMISED.promise is not None
    month = replace(PROMISED.promise.period, first=date(2026, 3, 2), last=date(2026, 3, 31))
    text = body(
        DraftKind.PROMISED_DATE, replace(PROMISED, promise=replace(PROMISED.promise, period=month))
    )
    assert "Tuesday 31 March" in text
