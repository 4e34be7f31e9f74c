"""What the Outlook window asks its server for: list, reading view, item, drafts, sending, clock."""

import email
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import quote

import pytest

from app.sandbox.outlook_addin import AddIn, Launch
from tests.sandbox.graph_caller import HTTP
from tests.sandbox.outlook_stand_in import DANA, MANIFEST, NOW, SAM, StandIn, standing_in

Json = dict[str, Any]


@pytest.fixture
def outlook() -> Iterator[StandIn]:
    with standing_in() as made:
        yield made


def get(outlook: StandIn, path: str) -> Json:
    answer = HTTP.get(f"{outlook.url}/host/outlook/{path}")
    assert answer.status_code == 200, answer.text
    told: Json = answer.json()
    return told


def post(outlook: StandIn, path: str, **body: object) -> Json:
    answer = HTTP.post(f"{outlook.url}/host/{path}", json=body)
    assert answer.status_code == 200, answer.text
    told: Json = answer.json()
    return told


def test_the_list_shows_conversations_newest_first_without_the_bin(outlook: StandIn) -> None:
    first = outlook.receive("Interview", "Hello Sam, ...", days_ago=3)
    outlook.receive("Lunch?", "Hi", days_ago=1)
    binned = outlook.receive("Sale", "Cheap", days_ago=2)
    outlook.store.throw_away(binned.id)
    told = get(outlook, "mailbox")
    assert [row["subject"] for row in told["threads"]] == ["Lunch?", "Interview"]
    assert all(row["unread"] for row in told["threads"])
    assert (told["owner"]["address"], told["windowsZone"]) == (SAM, "GMT Standard Time")
    get(outlook, f"conversations/{first.conversation_id}")
    assert [row["unread"] for row in get(outlook, "mailbox")["threads"]] == [True, False]


def test_the_item_is_told_as_office_js_tells_it(outlook: StandIn) -> None:
    mail = outlook.receive("Interview", "See you on Monday.")
    told = get(outlook, f"items/{mail.id}")
    assert told["from"] == {
        "displayName": "Dana Reyes", "emailAddress": "dana@acme.example", "recipientType": "externalUser",
    }  # fmt: skip
    assert told["text"].strip() == "See you on Monday."
    assert "Message-ID:" in told["headers"]
    assert told["itemClass"] == "IPM.Note"
    assert "-" not in told["itemId"]  # an EWS id; the REST id is found by either form
    assert "_" not in told["itemId"]
    assert (
        get(outlook, f"items/{quote(told['itemId'].replace('/', '-'), safe='')}")["key"] == mail.id
    )


def test_a_delivery_report_is_of_a_class_that_no_add_in_opens_on(outlook: StandIn) -> None:
    draft = post(outlook, "outlook/drafts", to="ghost@acme.example", subject="Hello", body="x")
    post(
        outlook,
        "outlook/send",
        draftId=draft["draftId"],
        to="ghost@acme.example",
        subject="Hello",
        body="x",
    )
    report = outlook.bounce(outlook.store.items("sentitems")[0])
    assert get(outlook, f"items/{report.id}")["itemClass"] == "REPORT.IPM.Note.NDR"


def test_a_reply_goes_out_in_its_conversation_with_the_headers_of_its_thread(
    outlook: StandIn,
) -> None:
    parent = outlook.receive("Interview", "See you on Monday.")
    sent = post(
        outlook, "outlook/send", parentId=parent.id, to=DANA, cc="marco@acme.example",
        subject="Re: Interview", kind="html", body="<p>Thank you, Dana.</p>",
    )  # fmt: skip
    assert sent == {}
    [item] = outlook.store.items("sentitems")
    raw = email.message_from_bytes(item.raw())
    assert raw["In-Reply-To"] == raw["References"] == parent.headers.message_id
    assert (raw["To"], raw["Cc"]) == (DANA, "marco@acme.example")
    assert item.conversation_id == parent.conversation_id
    assert "Thank you, Dana." in get(outlook, f"items/{item.id}")["text"]


def test_another_subject_makes_another_conversation(outlook: StandIn) -> None:
    parent = outlook.receive("Interview", "See you on Monday.")
    post(outlook, "outlook/send", parentId=parent.id, to=DANA, subject="Something else", body="x")
    [item] = outlook.store.items("sentitems")
    assert item.conversation_id != parent.conversation_id


def test_a_draft_keeps_its_id_and_is_read_back(outlook: StandIn) -> None:
    parent = outlook.receive("Interview", "See you on Monday.")
    asked = {"parentId": parent.id, "to": DANA, "subject": "Re: Interview", "kind": "html"}
    first = post(outlook, "outlook/drafts", **asked, body="<p>one</p>")
    again = post(outlook, "outlook/drafts", **asked, body="<p>two</p>", draftId=first["draftId"])
    assert again["draftId"] == first["draftId"]
    told = get(outlook, f"drafts/{first['draftId']}")
    assert (told["body"], told["kind"], told["to"]) == ("<p>two</p>", "html", DANA)
    assert told["inReplyTo"] == parent.headers.message_id
    assert get(outlook, "mailbox")["threads"][0]["draft"]
    messages = get(outlook, f"conversations/{parent.conversation_id}")["messages"]
    assert [message["draft"] for message in messages] == [False, True]


def test_mail_without_recipients_stays_here(outlook: StandIn) -> None:
    told = post(outlook, "outlook/send", to="nobody at all", subject="x", body="x")
    assert told == {"problem": "Please name at least one recipient."}
    assert outlook.store.items("sentitems") == []


def test_what_is_gone_is_404_when_read_and_a_problem_when_written(outlook: StandIn) -> None:
    for path in ("conversations/x", "items/x", "drafts/x"):
        assert HTTP.get(f"{outlook.url}/host/outlook/{path}").status_code == 404
    assert post(outlook, "outlook/send", draftId="x", to=SAM)["problem"] == "x no longer exists."


@pytest.mark.parametrize(
    ("wish", "subject"),
    [
        ("reply", "Re: Interview"),
        ("absence", "Automatic reply: Re: Interview"),
        ("bounce", "Delivery Status Notification (Failure)"),
    ],
)
def test_the_other_side_answers(outlook: StandIn, wish: str, subject: str) -> None:
    parent = outlook.receive("Interview", "See you on Monday.")
    thread = parent.conversation_id
    if wish != "reply":
        nothing_yet = post(outlook, "outlook/play", threadId=thread, what=wish)
        assert nothing_yet["problem"] == "There is no mail of yours in this thread yet."
        post(
            outlook, "outlook/send", parentId=parent.id, to=DANA, subject="Re: Interview", body="x"
        )
    assert post(outlook, "outlook/play", threadId=thread, what=wish, text="Thanks") == {}
    assert subject in [item.headers.subject for item in outlook.store.items("inbox")]


def test_one_clock_moves_for_all_windows(outlook: StandIn) -> None:
    assert post(outlook, "clock", days=7) == {}
    assert get(outlook, "mailbox")["now"] == (NOW + timedelta(days=7)).isoformat()
    assert post(outlook, "clock", to="2026-03-20") == {}
    assert outlook.microsoft.clock.now().isoformat() == "2026-03-20T09:30:00+00:00"
    assert "only goes forward" in post(outlook, "clock", to="2026-03-10")["problem"]
    assert "Pick a day" in post(outlook, "clock", to="soon")["problem"]


def test_the_add_in_is_what_the_newest_block_of_its_manifest_says() -> None:
    addin = AddIn.of_manifest(MANIFEST.replace("{base}", "https://a.example"))
    assert addin == AddIn(
        name="Stand-in",
        read_url="https://a.example/pane?surface=read",
        compose_url="https://a.example/pane?surface=compose",
        phone_url="https://a.example/pane?surface=read",
        events_url="https://a.example/events",
        read_pinnable=True,
        compose_pinnable=True,
        events={
            "OnMessageSend": Launch("onSend", "PromptUser"),
            "OnMessageRecipientsChanged": Launch("keep"),
            "OnNewMessageCompose": Launch("keep"),
        },
    )


@pytest.mark.parametrize(
    "xml", ["no xml", "<OfficeApp/>", "<OfficeApp><VersionOverrides/></OfficeApp>"]
)
def test_a_manifest_without_panes_cannot_be_installed(xml: str) -> None:
    with pytest.raises(ValueError, match="the manifest"):
        AddIn.of_manifest(xml)
