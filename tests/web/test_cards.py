"""The add-on's doors: the right card in the right wrapper, whatever Google sends."""

from datetime import UTC, datetime, timedelta

import pytest

from app.sandbox.card_check import check
from app.web import paths, scopes
from tests.web.doors import SAM, Doors

DAY = timedelta(days=1)
INVITED = (
    "Hello Sam,\n\nThank you for applying for the position of Backend Engineer. We would like to "
    "invite you to an interview on Tuesday, 24 February 2026 at 10:00.\n\nBest regards\nDana Reyes\n"
    "Recruiter, Acme"
)
THANKS = (
    "Dear Dana,\n\nThank you for the interview for the Backend Engineer position today. I look "
    "forward to hearing from you about the next steps.\n\nKind regards\nSam Lee"
)
EXECUTE_ONLY = (scopes.EXECUTE,)


def test_home_greets_a_new_person(doors: Doors) -> None:
    answer = doors.card(paths.HOME)
    check(answer.json, "RenderActions")
    assert "Welcome" in answer.title
    assert doors.rows() == {"person": 1, "identity": 1, "mailbox": 1, "ticket": 1}


def test_an_opened_thread_is_read_with_the_events_tokens(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED, ago=12 * DAY)
    doors.from_sam(THANKS, ago=6 * DAY, parent=invitation)
    answer = doors.card(paths.MESSAGE, message=invitation)
    check(answer.json, "RenderActions")
    assert "acme" in answer.text.lower()
    assert doors.rows()["conversation"] == 1
    assert doors.rows()["message"] == 2


def test_a_thread_that_the_user_started_has_ids_that_only_gmail_can_resolve(doors: Doors) -> None:
    mine = doors.from_sam(THANKS, ago=6 * DAY)
    assert mine.host_id.startswith("msg-a:")
    first = doors.card(paths.MESSAGE, message=mine)
    again = doors.card(paths.MESSAGE, message=mine)
    assert first.title == again.title
    assert doors.rows()["thread"] == 1


def test_mail_that_is_not_about_hiring_leaves_nothing_behind(doors: Doors) -> None:
    lunch = doors.from_dana(
        "Shall we have lunch on Thursday?", subject="Lunch", sender="ben@x.example"
    )
    answer = doors.card(paths.MESSAGE, message=lunch)
    check(answer.json, "RenderActions")
    assert "interview" in answer.title or "application" in answer.title
    assert set(answer.buttons()) <= {
        "It is an interview",
        "Not an interview",
        "See all",
        "Open settings",
    }
    assert set(doors.rows()) == {"person", "identity", "mailbox"}


def test_it_is_an_interview_after_all(doors: Doors) -> None:
    lunch = doors.from_dana(
        "Shall we have lunch on Thursday?", subject="Lunch", sender="ben@x.example"
    )
    doors.card(paths.MESSAGE, message=lunch)
    answer = doors.click("say-hiring", message=lunch, conversation="")
    check(answer.json, "SubmitFormResponse")
    assert "Noted" in answer.toast
    assert doors.rows()["note"] == 1
    assert doors.rows()["conversation"] == 1


def test_missing_scopes_are_asked_for_all_at_once(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED)
    granted = ("openid", scopes.EMAIL, scopes.EXECUTE)
    answer = doors.card(paths.MESSAGE, message=invitation, scopes=granted)
    check(answer.json, "RenderActions")
    asked = answer.json["requesting_google_scopes"]["scopes"]
    assert set(asked) == set(scopes.TO_READ_THE_OPEN_THREAD)
    assert set(asked) <= set(scopes.ALL)


@pytest.mark.parametrize("door", paths.CALLED_BY_THE_ADDON)
def test_a_true_call_by_somebody_nameless_asks_for_scopes(doors: Doors, door: str) -> None:
    event = doors.event(door, scopes=EXECUTE_ONLY, parameters={"do": "delete-all"})
    answer = doors.post(door, event)
    assert answer.status_code == 200
    assert scopes.EMAIL in answer.json()["requesting_google_scopes"]["scopes"]
    assert doors.rows() == {}


@pytest.mark.parametrize("door", paths.CALLED_BY_THE_ADDON)
@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"\xff", b'{"gmail": 7}'])
def test_a_body_that_is_no_event_is_400_and_stores_nothing(
    doors: Doors, door: str, body: bytes
) -> None:
    token = doors.event(door)["authorizationEventObject"]["systemIdToken"]
    answer = doors.client.post(door, content=body, headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 400
    assert answer.content == b""
    assert doors.rows() == {}


@pytest.mark.parametrize("door", paths.CALLED_BY_THE_ADDON)
def test_a_body_too_large_is_413(doors: Doors, door: str) -> None:
    token = doors.event(door)["authorizationEventObject"]["systemIdToken"]
    answer = doors.client.post(
        door, content=b"{" + b" " * 300_000 + b"}", headers={"Authorization": f"Bearer {token}"}
    )
    assert answer.status_code == 413
    assert doors.rows() == {}


@pytest.mark.parametrize(
    "do", ["", "fly", "insert-draft", "open-conversation", "snooze", "set-level"]
)
def test_a_button_that_makes_no_sense_gets_a_card(doors: Doors, do: str) -> None:
    answer = doors.click(do, conversation="12345")
    check(answer.json, "SubmitFormResponse")
    assert answer.title


@pytest.mark.parametrize("conversation", ["-1", "1e9", "9" * 40, "0x1", "' or 1=1 --", "None"])
def test_an_application_number_out_of_this_world_gets_a_card(
    doors: Doors, conversation: str
) -> None:
    answer = doors.click("open-conversation", conversation=conversation)
    check(answer.json, "SubmitFormResponse")


def test_a_deleted_thread_gets_a_card(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED)
    event = doors.event(paths.MESSAGE, message=invitation)
    doors.sam.delete(invitation.id)
    answer = doors.post(paths.MESSAGE, event)
    assert answer.status_code == 200
    assert "not here" in answer.text


TROUBLE = [
    ("busy", lambda doors: doors.world.faults.busy(50), "pause"),
    ("down", lambda doors: doors.world.faults.broken(50), "does not answer"),
    ("a proxy's page", lambda doors: doors.world.faults.broken(50, html=True), "does not answer"),
    ("blocked", lambda doors: doors.world.faults.refuse(50, status=403, reason="domainPolicy"), "administrator"),
]  # fmt: skip


@pytest.mark.parametrize(("trouble", "says"), [pytest.param(t, s, id=n) for n, t, s in TROUBLE])
def test_trouble_at_google_gets_a_card(doors: Doors, trouble: object, says: str) -> None:
    invitation = doors.from_dana(INVITED)
    event = doors.event(paths.MESSAGE, message=invitation)
    trouble(doors)  # type: ignore[operator]  # a function of the table
    answer = doors.post(paths.MESSAGE, event)
    assert answer.status_code == 200
    assert says in answer.text
    check(answer.json(), "RenderActions")


def test_nothing_that_was_typed_is_lost_by_trouble(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED, ago=12 * DAY)
    doors.from_sam(THANKS, ago=10 * DAY, parent=invitation)
    shown = doors.card(paths.MESSAGE, message=invitation)
    insert = shown.buttons()["Insert draft"]
    doors.world.faults.broken(50)
    typed = {"point": "the search index & <b>ranking</b>", "signature": "Sam Lee"}
    answer = doors.click("insert-draft", message=invitation, **_parameters(insert), typed=typed)
    check(answer.json, "SubmitFormResponse")
    assert answer.inputs() == typed
    again = answer.buttons()["Try again"]
    assert again == insert


def _parameters(button: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in button.items() if key != "do"}


def test_settings_are_a_form_submission_with_links_into_our_origin(doors: Doors) -> None:
    answer = doors.card(paths.SETTINGS)
    check(answer.json, "SubmitFormResponse")
    links = [b["url"] for b in answer.buttons().values() if "url" in b]
    assert links
    assert all(link.startswith("https://afterword.test/") for link in links)


def test_the_compose_window_knows_people_by_their_address(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED, ago=12 * DAY)
    doors.from_sam(THANKS, ago=1 * DAY, parent=invitation)
    doors.card(paths.MESSAGE, message=invitation)
    answer = doors.card(paths.COMPOSE, composing=("Dana Reyes <DANA@acme.example>",))
    check(answer.json, "RenderActions")
    assert "acme" in answer.text.lower()
    assert "little early" in answer.title
    assert answer.inputs()["body"]
    inserted = doors.click(
        "insert-text", composing=("dana@acme.example",), typed={"body": "Hi <Dana>,\n\nBye"}
    )
    check(inserted.json, "SubmitFormResponse")
    assert "&lt;Dana&gt;" in inserted.text


def test_the_compose_window_for_strangers_says_so(doors: Doors) -> None:
    answer = doors.card(paths.COMPOSE, composing=("mum@home.example",))
    check(answer.json, "RenderActions")
    assert "Nothing known" in answer.title


def test_insert_draft_opens_a_reply_in_the_thread(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED, ago=12 * DAY)
    thanks = doors.from_sam(THANKS, ago=10 * DAY, parent=invitation)
    shown = doors.card(paths.MESSAGE, message=thanks)
    insert = shown.buttons()["Insert draft"]
    answer = doors.click(
        "insert-draft", message=thanks, **_parameters(insert), typed={"signature": "Sam Lee"}
    )
    check(answer.json, "SubmitFormResponse")
    draft = doors.sam.draft(answer.opened_draft)
    assert doors.sam.require(draft.message_id).thread_id == thanks.thread_id
    again = doors.click("insert-draft", message=thanks, **_parameters(insert))
    assert again.opened_draft == answer.opened_draft
    assert len(doors.sam.drafts()) == 1


def test_insert_draft_after_an_answer_says_so(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED, ago=12 * DAY)
    thanks = doors.from_sam(THANKS, ago=10 * DAY, parent=invitation)
    insert = doors.card(paths.MESSAGE, message=thanks).buttons()["Insert draft"]
    doors.from_dana("Hi Sam, could you send me your references? Dana", parent=thanks)
    answer = doors.click("insert-draft", message=thanks, **_parameters(insert))
    assert "answer" in answer.title.lower()
    assert doors.sam.drafts() == []


def test_a_snooze_holds_until_its_day_and_wakes(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED, ago=12 * DAY)
    thanks = doors.from_sam(THANKS, ago=10 * DAY, parent=invitation)
    conversation = doors.card(paths.MESSAGE, message=thanks).buttons()["Insert draft"][
        "conversation"
    ]
    until = (doors.now + 3 * DAY).date().isoformat()
    answer = doors.click("snooze", message=thanks, conversation=conversation, until=until)
    check(answer.json, "SubmitFormResponse")
    assert answer.json["stateChanged"] is True
    assert "Wake it now" in answer.buttons()
    doors.world.clock.move(4 * DAY)
    assert "Insert draft" in doors.card(paths.MESSAGE, message=thanks).buttons()


def test_a_picked_day_is_read_and_yesterday_is_refused(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED, ago=12 * DAY)
    thanks = doors.from_sam(THANKS, ago=10 * DAY, parent=invitation)
    conversation = doors.card(paths.MESSAGE, message=thanks).buttons()["Insert draft"][
        "conversation"
    ]
    day = {"snooze_until": datetime(2026, 3, 9, tzinfo=UTC)}
    assert (
        "Snoozed"
        in doors.click("snooze", message=thanks, conversation=conversation, days=day).toast
    )
    past = {"snooze_until": datetime(2026, 3, 1, tzinfo=UTC)}
    refused = doors.click("snooze", message=thanks, conversation=conversation, days=past)
    assert "day after today" in refused.text


SAYINGS = [
    ("say-interviewed", {"days": {"interviewed_on": datetime(2026, 2, 26, tzinfo=UTC)}}),
    ("say-promise", {"days": {"promise_day": datetime(2026, 3, 20, tzinfo=UTC)}, "typed": {"promise_words": "by the 20th"}}),
    ("say-not-hiring", {}),
    ("close", {}),
    ("reopen", {}),
    ("wake", {}),
]  # fmt: skip


@pytest.mark.parametrize(("do", "form"), SAYINGS)
def test_what_the_user_says_is_remembered(doors: Doors, do: str, form: dict[str, object]) -> None:
    invitation = doors.from_dana(INVITED, ago=12 * DAY)
    shown = doors.card(paths.MESSAGE, message=invitation)
    conversation = next(b["conversation"] for b in shown.buttons().values() if "conversation" in b)
    answer = doors.click(do, message=invitation, conversation=conversation, **form)
    check(answer.json, "SubmitFormResponse")
    assert answer.toast
    assert doors.rows()["note"] == 1


def test_going_around(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED, ago=12 * DAY)
    doors.card(paths.MESSAGE, message=invitation)
    home = doors.card(paths.HOME)
    [row] = home.rows().values()
    for do, more in [
        ("open-conversation", {"conversation": row["conversation"]}),
        ("refresh", {"conversation": row["conversation"]}),
        ("refresh", {}),
        ("open-home", {}),
        ("open-home", {"page": "7"}),
        ("open-settings", {}),
        ("ask-delete", {}),
    ]:
        answer = doors.click(do, **more)
        check(answer.json, "SubmitFormResponse")
        assert answer.title


def test_another_persons_application_is_not_shown(doors: Doors) -> None:
    """Every click carries a number; the person is who Google says, not who the number is of."""
    invitation = doors.from_dana(INVITED, ago=12 * DAY)
    doors.card(paths.MESSAGE, message=invitation)
    [row] = doors.card(paths.HOME).rows().values()
    before = doors.rows()
    doors.world.add_person("eve@example.com", name="Eve")
    for do in ("open-conversation", "refresh", "snooze", "close", "insert-draft", "say-not-hiring"):
        event = doors.event(
            paths.ACTION, parameters={"do": do, **_parameters(row), "until": "2026-03-20"}
        )
        eve = doors.world.mint_event_tokens(
            "eve@example.com", audience=f"https://afterword.test{paths.ACTION}"
        )
        event |= eve
        answer = doors.post(paths.ACTION, event)
        assert answer.status_code == 200
        assert "acme" not in answer.text.lower()
    for mailbox in ("1", "2", "3"):
        event = doors.event(paths.ACTION, parameters={"do": "disconnect", "mailbox": mailbox})
        event |= doors.world.mint_event_tokens(
            "eve@example.com", audience=f"https://afterword.test{paths.ACTION}"
        )
        assert SAM not in doors.post(paths.ACTION, event).text
    assert doors.rows()["conversation"] == before["conversation"]
    assert "note" not in doors.rows()


def test_delete_all_leaves_no_row(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED, ago=12 * DAY)
    doors.card(paths.MESSAGE, message=invitation)
    asked = doors.click("ask-delete")
    assert "1 application" in asked.text
    answer = doors.click("delete-all")
    check(answer.json, "SubmitFormResponse")
    assert "deleted" in answer.title
    assert "stateChanged" not in answer.json
    assert doors.rows() == {}
