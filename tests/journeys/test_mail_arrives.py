"""A: a mail arrives, the doorbell rings, the worker reads it, and the next card is right."""

from tests.journeys.house import House
from tests.journeys.texts import DAY, INVITED, LUNCH, PROMISE, QUESTION, THANKS
from tests.web.doors import rows


def test_what_was_there_before_connecting_is_found(at_home: House) -> None:
    invitation = at_home.from_dana(INVITED, ago=12 * DAY)
    at_home.from_sam(THANKS, parent=invitation, ago=6 * DAY)
    at_home.from_dana(LUNCH, subject="Lunch", sender="ben@friends.example", ago=DAY)
    at_home.connect()
    assert "Backend Engineer" in at_home.home().text
    assert rows(at_home.service.database)["message"] == 2


def test_an_answer_changes_the_card_by_itself(at_home: House) -> None:
    invitation = at_home.from_dana(INVITED, ago=12 * DAY)
    thanks = at_home.from_sam(THANKS, parent=invitation, ago=6 * DAY)
    at_home.connect()
    answer = at_home.from_dana(QUESTION, parent=thanks)
    at_home.settle()
    shown = at_home.card(answer)
    assert "references" in shown.text
    assert "Insert draft" not in shown.buttons()
    [row] = at_home.home().rows().values()
    assert row["do"] == "open-conversation"


def test_a_promise_is_shown_with_its_line_and_waited_for(at_home: House) -> None:
    invitation = at_home.from_dana(INVITED, ago=12 * DAY)
    thanks = at_home.from_sam(THANKS, parent=invitation, ago=6 * DAY)
    at_home.connect()
    promise = at_home.from_dana(PROMISE, parent=thanks)
    at_home.settle()
    shown = at_home.card(promise)
    assert "by Friday, 13 March 2026" in shown.text
    assert "Wait" in shown.title


def test_an_absence_notice_and_a_bounce_are_no_answers(at_home: House) -> None:
    invitation = at_home.from_dana(INVITED, ago=12 * DAY)
    thanks = at_home.from_sam(THANKS, parent=invitation, ago=6 * DAY)
    at_home.connect()
    at_home.world.absence_from("sam@example.com", thanks.thread_id, "")
    at_home.settle()
    away = at_home.card(thanks)
    assert "automatic notice" in away.text
    at_home.world.bounce_for("sam@example.com", thanks.thread_id)
    at_home.settle()
    assert "dana@acme.example" in at_home.card(thanks).text


def test_lost_and_doubled_notices_lose_and_double_nothing(at_home: House) -> None:
    invitation = at_home.from_dana(INVITED, ago=12 * DAY)
    at_home.connect()
    at_home.world.faults.lose_notices(1)
    thanks = at_home.from_sam(THANKS, parent=invitation, ago=6 * DAY)
    at_home.settle()
    at_home.world.faults.double_notices(2)
    at_home.from_dana(QUESTION, parent=thanks)
    at_home.settle()
    assert rows(at_home.service.database)["message"] == 3


def test_history_that_is_too_old_starts_over(at_home: House) -> None:
    invitation = at_home.from_dana(INVITED, ago=12 * DAY)
    thanks = at_home.from_sam(THANKS, parent=invitation, ago=6 * DAY)
    at_home.connect()
    at_home.world.faults.lose_notices(1)
    at_home.from_dana(PROMISE, parent=thanks)
    at_home.world.forget_history("sam@example.com")
    at_home.from_dana(LUNCH, subject="Lunch", sender="ben@friends.example")
    at_home.settle()
    assert "13 March" in at_home.card(thanks).text
    assert rows(at_home.service.database)["message"] == 3


def test_a_revoked_grant_stops_the_work_and_says_so(at_home: House) -> None:
    invitation = at_home.from_dana(INVITED, ago=12 * DAY)
    thanks = at_home.from_sam(THANKS, parent=invitation, ago=6 * DAY)
    at_home.connect()
    at_home.world.revoke("sam@example.com")
    at_home.from_dana(QUESTION, parent=thanks)
    at_home.settle()
    home = at_home.home()
    assert "Connect again" in home.buttons()
    # The open thread is still read, with the tokens of the event.
    assert "references" in at_home.card(thanks).text
    at_home.connect()
    assert "Connect again" not in at_home.home().buttons()
