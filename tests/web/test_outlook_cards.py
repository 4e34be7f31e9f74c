"""The pane's doors, for a person who has granted nothing: what is open is all that can be read."""

from collections.abc import Generator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from app.web import paths
from tests.databases import FreshUrl
from tests.journeys.texts import CHECK_IN, DAY, INVITED, LUNCH, PROMISE, QUESTION, THANKS
from tests.web.doors import rows
from tests.web.outlook_doors import BEN, SAM, OutlookDoors, outlook_doors
from tests.web.pane import PHONE

DANA = "dana@acme.example"


@pytest.fixture
def doors(fresh_sqlite: FreshUrl) -> Generator[OutlookDoors]:
    with outlook_doors(fresh_sqlite()) as opened:
        yield opened


def test_home_before_anything_was_opened_says_what_this_is(doors: OutlookDoors) -> None:
    shown = doors.pane.card()
    assert shown.title == "Welcome to Afterword"


def test_the_open_mail_is_read_once_and_its_facts_are_kept(doors: OutlookDoors) -> None:
    promise = doors.from_dana(PROMISE)
    shown = doors.pane.card(promise)
    assert shown.title.startswith("Wait until")
    assert "Friday, 13 March" in shown.text
    assert [bool(event["item"].get("text")) for event in doors.pane.seen] == [False, True]
    doors.pane.seen.clear()
    again = doors.pane.card(promise)
    assert again.title == shown.title
    assert [event["item"].get("text") for event in doors.pane.seen] == [None], "known by now"


def test_mail_about_something_else_is_not_kept(doors: OutlookDoors) -> None:
    before = rows(doors.service.database)
    shown = doors.pane.card(doors.from_dana(LUNCH, subject="Lunch", sender="ben@friends.example"))
    assert "interview" in shown.text.lower()
    assert rows(doors.service.database) == before


def test_what_was_opened_before_in_the_thread_stays_known(doors: OutlookDoors) -> None:
    invited = doors.from_dana(INVITED, ago=13 * DAY)
    thanks = doors.from_sam(THANKS, parent=invited, ago=12 * DAY)
    doors.pane.card(invited)
    shown = doors.pane.card(thanks)
    assert "Insert draft" in shown.buttons()
    assert rows(doors.service.database)["message"] == 2


def test_the_draft_is_a_reply_form_with_the_text(doors: OutlookDoors) -> None:
    invited = doors.from_dana(INVITED, ago=13 * DAY)
    thanks = doors.from_sam(THANKS, parent=invited, ago=12 * DAY)
    doors.pane.card(invited)
    shown = doors.pane.card(thanks)
    told = doors.pane.press(shown, "Insert draft", thanks, signature="Sam Lee", point="search")
    assert told.then["kind"] == "reply-form"
    assert told.then["all"] is True, "a plain reply to one's own mail goes to oneself"
    assert told.then["text"].startswith(("Hi Dana,", "Dear Dana,", "Hello Dana,"))
    assert "Sam Lee" in told.then["text"]
    assert "[" not in told.then["text"]
    assert told.then["html"].startswith("<p>")


def test_on_a_phone_the_text_is_there_to_copy(doors: OutlookDoors) -> None:
    invited = doors.from_dana(INVITED, ago=13 * DAY)
    thanks = doors.from_sam(THANKS, parent=invited, ago=12 * DAY)
    doors.pane.card(invited)
    doors.pane.can = PHONE
    shown = doors.pane.card(thanks)
    told = doors.pane.press(shown, "Insert draft", thanks, signature="Sam Lee")
    assert told.then["kind"] == "copy"
    assert "Sam Lee" in told.then["text"]


def test_an_answer_that_was_opened_meanwhile_means_no_draft(doors: OutlookDoors) -> None:
    invited = doors.from_dana(INVITED, ago=13 * DAY)
    thanks = doors.from_sam(THANKS, parent=invited, ago=12 * DAY)
    doors.pane.card(invited)
    shown = doors.pane.card(thanks)
    answer = doors.from_dana(QUESTION, parent=thanks)
    told = doors.pane.press(shown, "Insert draft", answer, point="the search index")
    assert told.then == {}
    assert "answer" in told.title.lower()
    assert told.inputs()["point"] == "the search index", "nothing that was typed is lost"


def test_snooze_wake_close_and_corrections_work_as_in_gmail(doors: OutlookDoors) -> None:
    promise = doors.from_dana(PROMISE)
    shown = doors.pane.card(promise)
    snoozed = doors.pane.press(shown, "Snooze three days", promise)
    assert snoozed.toast == "Snoozed. An answer ends the snooze at once."
    assert "Wake it now" in snoozed.buttons()
    doors.microsoft.clock.move(timedelta(minutes=1))
    woken = doors.pane.press(snoozed, "Wake it now", promise)
    assert woken.title == shown.title
    more = doors.pane.press(woken, "See more", promise)
    dated = doors.pane.press(more, "Save what they said", promise, promise_day="2026-03-20")
    assert "20 March" in dated.text
    more = doors.pane.press(dated, "See more", promise)
    closed = doors.pane.press(more, "Close this one", promise)
    assert "Reopen it" in closed.buttons()
    doors.microsoft.clock.move(timedelta(minutes=1))
    reopened = doors.pane.press(closed, "Reopen it", promise)
    more = doors.pane.press(reopened, "See more", promise)
    not_hiring = doors.pane.press(more, "Not an interview", promise)
    assert not_hiring.toast == "Noted: not about an interview."


def test_a_thread_of_which_nothing_is_kept_can_be_named_an_interview(doors: OutlookDoors) -> None:
    lunch = doors.from_dana(LUNCH, subject="Lunch", sender="ben@friends.example")
    shown = doors.pane.card(lunch)
    [yes] = [text for text in shown.buttons() if "is an interview" in text.lower()]
    said = doors.pane.press(shown, yes, lunch)
    assert said.toast == "Noted: this is about an interview."
    assert rows(doors.service.database)["conversation"] == 1


def test_home_lists_what_was_opened_and_opens_it(doors: OutlookDoors) -> None:
    doors.pane.card(doors.from_dana(PROMISE))
    home = doors.pane.card()
    [row] = [do for text, do in home.buttons().items() if "Wait until" in text]
    opened = doors.pane.click(row["name"], row["parameters"])
    assert opened.title.startswith("Wait until")


def followed_up_twice(doors: OutlookDoors) -> None:
    invited = doors.from_dana(INVITED, ago=40 * DAY)
    mails = [invited, doors.from_sam(THANKS, parent=invited, ago=39 * DAY)]
    mails += [doors.from_sam(CHECK_IN, parent=invited, ago=days * DAY) for days in (28, 16)]
    for mail in mails:
        doors.pane.card(mail)


def test_in_compose_the_warning_counts_and_never_blocks(doors: OutlookDoors) -> None:
    followed_up_twice(doors)
    warned = doors.pane.composing([DANA])
    assert warned.title == "Don't write again yet"
    assert "You have followed up twice" in warned.text
    doors.pane.composing([DANA])
    inserted = doors.pane.click("insert-text", {}, None, body="Dear Dana,\n\nThank you.")
    assert inserted.then["kind"] == "insert"
    assert inserted.then["html"] == "<p>Dear Dana,</p><p>Thank you.</p>"


def test_a_text_that_blames_is_read_back_before_it_is_inserted(doors: OutlookDoors) -> None:
    body = "Dear Dana,\n\nI am just checking in, since I haven't heard back from you."
    told = doors.pane.click("insert-text", {}, None, body=body)
    assert told.then == {}
    assert "checking in" in told.text
    assert told.inputs()["body"].strip() == body
    anyway = doors.pane.press(told, "Insert it as it is")
    assert anyway.then["text"] == body


def test_smart_alerts_is_told_count_dates_and_the_next_day(doors: OutlookDoors) -> None:
    followed_up_twice(doors)
    verdict = doors.pane.verdict([DANA])
    assert verdict["allow"] is False
    assert verdict["rule"] == "over-following"
    assert "You have followed up twice" in verdict["message"]
    assert len(verdict["message"]) <= 500
    assert doors.pane.verdict(["somebody@else.example"]) == {"allow": True}


def test_trouble_of_ours_lets_the_mail_go(doors: OutlookDoors) -> None:
    followed_up_twice(doors)
    with doors.service.database.transaction() as db:
        db.execute(text("DROP TABLE counterpart"))
    assert doors.pane.verdict([DANA]) == {"allow": True}


def test_of_two_applications_with_one_recruiter_the_answered_mail_tells_which(
    doors: OutlookDoors,
) -> None:
    followed_up_twice(doors)
    other = doors.from_dana(
        PROMISE.replace("Thank you", "Thank you for applying as Data Engineer, and"),
        subject="Interview for Data Engineer",
    )
    doors.pane.card(other)
    event = doors.pane.compose_event([DANA])
    event["item"]["in_reply_to"] = other.headers.message_id
    told = doors.pane.post(paths.OUTLOOK_CARD, event).json()
    assert "13 March" in told["html"]
    event["item"]["in_reply_to"] = min(
        doors.sam.items("inbox"), key=lambda item: item.received_at
    ).headers.message_id
    told = doors.pane.post(paths.OUTLOOK_CARD, event).json()
    assert "You have followed up twice" in told["html"]


BAD: list[tuple[str, Any]] = [
    ("not JSON", b"{"),
    ("no object", b"[]"),
    ("a surface of another kind", {"surface": "calendar"}),
    ("an item of another kind", {"item": 7}),
]


@pytest.mark.parametrize("body", [pytest.param(body, id=name) for name, body in BAD])
def test_a_malformed_call_is_refused_and_nothing_is_stored(doors: OutlookDoors, body: Any) -> None:
    before = rows(doors.service.database)
    headers = {"Authorization": f"Bearer {doors.pane.token}"}
    more = {"content": body} if isinstance(body, bytes) else {"json": body}
    told = doors.client.request("POST", paths.OUTLOOK_CARD, headers=headers, **more)
    assert told.status_code == 400
    assert rows(doors.service.database) == before


@pytest.mark.parametrize("path", [paths.OUTLOOK_CARD, paths.OUTLOOK_ACTION, paths.OUTLOOK_VERDICT])
@pytest.mark.parametrize("token", ["", "x" * 43, "Bearer", "é" * 10, "y" * 5000])
def test_without_a_session_nothing_is_said(doors: OutlookDoors, path: str, token: str) -> None:
    headers = {b"Authorization": f"Bearer {token}".encode()} if token else {}
    told = doors.client.request("POST", path, json=doors.pane.event(), headers=headers)
    assert told.status_code == 401
    assert told.content == b""


def test_nobody_sees_anybody_elses_application(doors: OutlookDoors) -> None:
    promise = doors.from_dana(PROMISE)
    shown = doors.pane.card(promise)
    snooze = shown.buttons()["Snooze three days"]
    ben = doors.another_pane(BEN)
    told = ben.click(snooze["name"], snooze["parameters"])
    assert told.then == {}
    assert "Snoozed" not in told.toast
    opened = ben.click("open-conversation", {"conversation": snooze["parameters"]["conversation"]})
    assert "Friday, 13 March" not in opened.text
    assert ben.verdict([DANA]) == {"allow": True}


def test_deleting_everything_ends_the_session(doors: OutlookDoors) -> None:
    doors.pane.card(doors.from_dana(PROMISE))
    asked = doors.pane.click("ask-delete", {})
    assert SAM in asked.text
    told = doors.pane.press(asked, "Delete everything")
    assert told.then == {"kind": "sign-out"}
    assert rows(doors.service.database) == {}
    assert doors.pane.post(paths.OUTLOOK_CARD, doors.pane.event()).status_code == 401


def test_the_session_ends_after_an_hour_without_renewal(doors: OutlookDoors) -> None:
    doors.microsoft.clock.move(timedelta(hours=1, seconds=1))
    assert doors.pane.post(paths.OUTLOOK_CARD, doors.pane.event()).status_code == 401


def test_an_item_without_a_conversation_is_said_to_be_gone(doors: OutlookDoors) -> None:
    event = doors.pane.event(doors.from_dana(PROMISE))
    event["item"] |= {"conversation": "../../etc", "internet_message_id": "no id"}
    told = doors.pane.post(paths.OUTLOOK_CARD, event)
    assert told.status_code == 200
    assert told.json()["need"] == []
