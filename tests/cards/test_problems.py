"""Every error has a card that says what happened, keeps what was typed, and leads out."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from app.cards.model import ActionName, DateField, Do, Open
from app.cards.problems import card_for_fault, card_for_problem
from app.domain.errors import (
    AdminNeeded,
    AppError,
    BadInput,
    DraftUnknown,
    MailboxBusy,
    MoreProofNeeded,
    NotSetUp,
    ReconnectNeeded,
    ThreadGone,
)
from tests.cards.test_conversation_card import NEVER, buttons, field, text, words

AGAIN = Do(ActionName.INSERT_DRAFT, {"conversation": "7", "kind": "first-check-in"})
TYPED = {
    "role": "Data Engineer",
    "point": "the ledger",
    "body": "Hi Dana",
    "promise_day": "2026-03-13",
    "snooze_until": "nonsense",
}


def leaves(error: type[AppError] = AppError) -> Iterator[type[AppError]]:
    subclasses = error.__subclasses__()
    if not subclasses:
        yield error
    for subclass in subclasses:
        yield from leaves(subclass)


LEAVES = sorted(
    {leaf for leaf in leaves() if leaf.__module__ == "app.domain.errors"}, key=lambda e: e.__name__
)


@pytest.mark.parametrize("error", LEAVES, ids=lambda e: e.__name__)
def test_every_leaf_has_its_own_card(error: type[AppError]) -> None:
    card = card_for_problem(
        error(), again=AGAIN, typed=TYPED, connect_url="https://x.example/connect"
    )
    fault = card_for_fault()
    assert card.title != fault.title
    assert len(card.title) <= 40
    assert buttons(card)
    assert sum(b.primary for b in buttons(card)) <= 1
    assert field(card, "point").value == "the ledger"
    assert field(card, "body").value == "Hi Dana"
    for said in words(card):
        assert not NEVER.search(said), said


def test_there_are_leaves_to_walk() -> None:
    assert len(LEAVES) >= 11


def test_dates_come_back_too() -> None:
    card = card_for_problem(BadInput("x"), typed=TYPED)
    days = {w.name: w.value for s in card.sections for w in s.widgets if isinstance(w, DateField)}
    assert days == {"promise_day": date(2026, 3, 13), "snooze_until": None}


def test_bad_input_says_what_to_type_and_tries_again() -> None:
    card = card_for_problem(BadInput("Please pick a day after today."), again=AGAIN)
    assert "Please pick a day after today." in text(card)
    assert [b.on_click for b in buttons(card) if b.primary] == [AGAIN]


def test_a_revoked_grant_leads_to_consent() -> None:
    card = card_for_problem(ReconnectNeeded(), connect_url="https://x.example/connect")
    assert [b.on_click for b in buttons(card) if b.primary] == [
        Open("https://x.example/connect", reload=True)
    ]


def test_another_proof_leads_to_the_sign_in() -> None:
    card = card_for_problem(MoreProofNeeded(), connect_url="https://x.example/connect")
    assert [b.on_click for b in buttons(card) if b.primary] == [
        Open("https://x.example/connect", reload=True)
    ]


def test_an_administrator_gets_words_and_a_link() -> None:
    link = "https://login.example/organizations/v2.0/adminconsent?client_id=1"
    said = text(card_for_problem(AdminNeeded(admin_url=link)))
    assert link in said
    assert "cannot send" in said
    assert Open(link) in [
        b.on_click for b in buttons(card_for_problem(AdminNeeded(admin_url=link)))
    ]
    assert "To allow it" not in text(card_for_problem(AdminNeeded()))


def test_a_fault_of_our_registration_blames_nobody_else() -> None:
    said = text(card_for_problem(NotSetUp(wait=timedelta(hours=1))))
    assert "You did nothing wrong" in said
    assert "in about an hour" in said


def test_a_draft_that_may_exist_is_not_asked_for_again() -> None:
    card = card_for_problem(DraftUnknown(), again=AGAIN)
    assert AGAIN not in [b.on_click for b in buttons(card)]
    assert "Look in Drafts" in text(card)


def test_a_thread_that_is_gone_leads_home() -> None:
    card = card_for_problem(ThreadGone(), again=AGAIN)
    assert AGAIN not in [b.on_click for b in buttons(card)]
    assert buttons(card)[0].on_click == Do(ActionName.OPEN_HOME)


@pytest.mark.parametrize(
    ("wait", "told"),
    [
        (timedelta(seconds=5), "in a minute"),
        (timedelta(minutes=5), "in about 5 minutes"),
        (timedelta(hours=1), "in about an hour"),
        (timedelta(hours=3), "in about 3 hours"),
    ],
)
def test_the_wait_is_told(wait: timedelta, told: str) -> None:
    assert told in text(card_for_problem(MailboxBusy(wait=wait)))


def test_a_fault_of_ours_says_so() -> None:
    assert "fault is on our side" in text(card_for_fault(again=AGAIN))
