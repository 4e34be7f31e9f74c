"""What Graph refuses, the double refuses: else a test proves nothing about life."""

from typing import Any

import httpx
import pytest

from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.serving import without_tls
from tests.sandbox.graph_caller import IMMUTABLE, caller, code, mail

# Tokens and permissions


def test_without_a_live_token_nothing_is_told(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    url = f"{microsoft.base_url}/v1.0/me/messages"
    for headers in ({}, {"Authorization": "Bearer nonsense"}, {"Authorization": "Basic a2lt"}):
        assert code(httpx.get(url, headers=headers, verify=without_tls())) == (
            401,
            "InvalidAuthenticationToken",
        )
    ask = caller(microsoft, kim)
    microsoft.revoke(kim.address)
    assert code(ask.get("/me/messages")) == (401, "InvalidAuthenticationToken")


@pytest.mark.parametrize(
    ("scopes", "method", "path", "query"),
    [
        (("User.Read",), "GET", "/me/messages", {}),
        (("Mail.ReadBasic",), "GET", "/me", {}),
        (("Mail.ReadBasic",), "GET", "/me/messages", {"select": "body"}),
        (("Mail.ReadBasic",), "GET", "/me/messages", {"select": "bodyPreview"}),
        (("Mail.ReadBasic",), "GET", "/me/messages/{id}", {"select": "uniqueBody"}),
        (("Mail.ReadBasic",), "GET", "/me/messages/{id}", {"expand": "attachments"}),
        (("Mail.ReadBasic",), "GET", "/me/messages/{id}/$value", {}),
        (("Mail.ReadBasic",), "GET", "/me/messages/{id}/attachments", {}),
        (("Mail.ReadBasic",), "GET", "/me/messages", {"search": "x"}),
        (("Mail.Read",), "POST", "/me/messages/{id}/createReply", {}),
        (("Mail.Read",), "PATCH", "/me/messages/{id}", {}),
        (("Mail.Read",), "DELETE", "/me/messages/{id}", {}),
        (("Mail.ReadWrite",), "POST", "/me/messages/{id}/send", {}),
    ],
)
def test_what_a_permission_does_not_give(
    microsoft: MicrosoftWorld,
    kim: GraphStore,
    scopes: tuple[str, ...],
    method: str,
    path: str,
    query: dict[str, str],
) -> None:
    item = kim.receive(mail(microsoft))
    ask = caller(microsoft, kim, *scopes)
    answer = ask(method, path.replace("{id}", item.id), {} if method != "GET" else None, **query)
    assert code(answer) == (403, "ErrorAccessDenied")


def test_basic_reading_leaves_the_text_out(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    item = kim.receive(mail(microsoft, text="Words nobody sees."))
    for scopes, shown in ((("Mail.ReadBasic",), False), (("Mail.Read",), True)):
        ask = caller(microsoft, kim, *scopes)
        for answer in (ask.get("/me/messages"), ask.get(f"/me/messages/{item.id}")):
            assert ("Words nobody sees." in answer.text) is shown


# Queries


@pytest.mark.parametrize(
    "query",
    [
        {"select": "id,threadId"},
        {"select": "labelIds"},
        {"filter": "threadId eq 'x'"},
        {"filter": "receivedDateTime after 2026-01-01"},
        {"filter": "conversationId eq unquoted"},
        {"filter": "isDraft eq maybe"},
        {"filter": "isDraft eq false or isRead eq true"},
        {"filter": "receivedDateTime ge yesterday"},
        {"orderby": "subject"},
        {"top": "0"},
        {"top": "5000"},
        {"expand": "extensions"},
        {"expand": "singleValueExtendedProperties"},
        {"expand": "attachments($select=id,bytes)"},
        {"deltatoken": "latest"},
    ],
)
def test_a_query_that_graph_does_not_know_is_refused(
    microsoft: MicrosoftWorld, kim: GraphStore, query: dict[str, str]
) -> None:
    kim.receive(mail(microsoft))
    assert caller(microsoft, kim).get("/me/messages", **query).status_code == 400


def test_a_sort_that_the_filter_does_not_begin_with_is_inefficient(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    item = kim.receive(mail(microsoft))
    ask = caller(microsoft, kim)
    by_thread = f"conversationId eq '{item.conversation_id}'"
    sort = "receivedDateTime desc"
    assert code(ask.get("/me/messages", filter=by_thread, orderby=sort)) == (
        400, "InefficientFilter",
    )  # fmt: skip
    first = f"receivedDateTime ge 1900-01-01T00:00:00Z and {by_thread}"
    assert len(ask.rows("/me/messages", filter=first, orderby=sort)) == 1
    assert len(ask.rows("/me/messages", filter=by_thread)) == 1


def test_select_is_honoured(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    item = kim.receive(mail(microsoft))
    ask = caller(microsoft, kim)
    (row,) = ask.rows("/me/messages", select="subject,isDraft")
    assert {key for key in row if not key.startswith("@")} == {"id", "subject", "isDraft"}
    one = ask.get(f"/me/messages/{item.id}", select="receivedDateTime").json()
    assert {key for key in one if not key.startswith("@")} == {"id", "receivedDateTime"}


def test_internet_headers_come_for_one_received_message_on_request_only(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    item = kim.receive(mail(microsoft))
    sent = kim.send(mail(microsoft, sender=f"Kim <{kim.address}>"))
    ask = caller(microsoft, kim)
    headers = "internetMessageHeaders"
    assert headers in ask.get(f"/me/messages/{item.id}", select=headers).json()
    assert headers not in ask.get(f"/me/messages/{item.id}").json()
    assert headers not in ask.get(f"/me/messages/{sent.id}", select=headers).json()
    assert all(headers not in row for row in ask.rows("/me/messages", select=headers))
    path = "/me/mailFolders/inbox/messages/delta"
    assert all(headers not in row for row in ask.rows(path, select=headers))


def test_pages_hold_ten_and_their_links_go_on(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    for number in range(23):
        kim.receive(mail(microsoft, subject=f"mail & {number}"))
    ask = caller(microsoft, kim)
    seen: list[str] = []
    answer = ask.get("/me/messages", filter="isDraft eq false", select="subject").json()
    while True:
        seen += [row["subject"] for row in answer["value"]]
        if "@odata.nextLink" not in answer:
            break
        answer = ask.get(answer["@odata.nextLink"]).json()
    assert len(seen) == len(set(seen)) == 23


# Ids


def test_without_the_preference_an_id_ends_with_the_place(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    item = kim.receive(mail(microsoft))
    plain, firm = caller(microsoft, kim, immutable=False), caller(microsoft, kim)
    (row,) = plain.rows("/me/messages")
    assert row["id"] != item.id
    kim.move(item.id, "archive")
    assert code(plain.get(f"/me/messages/{row['id']}")) == (404, "ErrorItemNotFound")
    assert firm.get(f"/me/messages/{item.id}").status_code == 200
    draft = plain("POST", f"/me/messages/{item.id}/createReply").json()
    kim.send_draft(draft["id"])
    assert plain.get(f"/me/messages/{draft['id']}").status_code == 404


@pytest.mark.parametrize("value", ["short", "19ac8532c2790abc", "x" * 20 + "%20" + "y" * 30])
def test_what_is_no_id_is_malformed(microsoft: MicrosoftWorld, kim: GraphStore, value: str) -> None:
    answer = caller(microsoft, kim).get(f"/me/messages/{value}")
    assert code(answer) == (400, "ErrorInvalidIdMalformed")


def test_ids_of_a_place_are_translated(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    item = kim.receive(mail(microsoft))
    body = {
        "inputIds": [item.rest_id], "sourceIdType": "restId",
        "targetIdType": "restImmutableEntryId",
    }  # fmt: skip
    ask = caller(microsoft, kim)
    (found,) = ask("POST", "/me/translateExchangeIds", body).json()["value"]
    assert found == {"sourceId": item.rest_id, "targetId": item.id}
    assert ask("POST", "/me/translateExchangeIds", {"inputIds": []}).status_code == 400


# Bodies


@pytest.mark.parametrize(
    "body",
    [
        {"subjekt": "x"},
        {"threadId": "x"},
        {"conversationId": "x"},
        {"internetMessageHeaders": []},
        {"subject": 7},
        {"toRecipients": "dana@x.example"},
        {"toRecipients": [{"address": "dana@x.example"}]},
        {"toRecipients": [{"emailAddress": {"mail": "dana@x.example"}}]},
        {"toRecipients": [{"emailAddress": {"address": "nobody"}}]},
        {"body": {"type": "text", "content": "x"}},
        {"body": {"contentType": "markdown", "content": "x"}},
        {"flag": {"flagStatus": "flagged", "due": "x"}},
        {"flag": {"flagStatus": "flagged", "dueDateTime": {"dateTime": "2026-01-01T00:00:00",
                                                            "timeZone": "UTC"}}},
        {"isRead": "yes"},
        {"categories": "red"},
        [],
    ],
)  # fmt: skip
def test_a_property_that_does_not_exist_or_fit_is_refused(
    microsoft: MicrosoftWorld, kim: GraphStore, body: Any
) -> None:
    item = kim.receive(mail(microsoft))
    ask = caller(microsoft, kim)
    draft = ask("POST", f"/me/messages/{item.id}/createReply").json()
    assert ask("PATCH", f"/me/messages/{draft['id']}", body).status_code == 400
    inside = {"message": body}
    if "isRead" not in body and "flag" not in body and "categories" not in body and body:
        assert ask("POST", f"/me/messages/{item.id}/createReply", inside).status_code == 400


def test_a_message_that_is_no_draft_keeps_its_words(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    item = kim.receive(mail(microsoft))
    ask = caller(microsoft, kim)
    answer = ask("PATCH", f"/me/messages/{item.id}", {"subject": "Another"})
    assert code(answer) == (400, "ErrorInvalidPropertySet")
    answer = ask("PATCH", f"/me/messages/{item.id}", {"isRead": True, "categories": ["jobs"]})
    assert answer.json()["isRead"] is True
    assert answer.json()["categories"] == ["jobs"]


def test_only_headers_of_ones_own_can_be_set(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    ask = caller(microsoft, kim)
    headers = [{"name": "In-Reply-To", "value": "<a@b>"}]
    answer = ask("POST", "/me/messages", {"subject": "x", "internetMessageHeaders": headers})
    assert code(answer) == (400, "InvalidInternetMessageHeader")
    own = [{"name": "X-Ours", "value": "1"}]
    assert ask("POST", "/me/messages", {"internetMessageHeaders": own}).status_code == 201


def test_a_body_without_its_type_is_refused(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    token = microsoft.identity.mint(kim.address, "Mail.ReadWrite")
    answer = httpx.post(
        f"{microsoft.base_url}/v1.0/me/messages",
        content=b'{"subject": "x"}',
        headers={"Authorization": f"Bearer {token}"},
        verify=without_tls(),
    )
    assert answer.status_code == 415


# Replies


def test_a_reply_to_ones_own_mail_addresses_oneself(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    sent = kim.send(mail(microsoft, sender=f"Kim Ito <{kim.address}>", to="dana@x.example"))
    ask = caller(microsoft, kim)
    made = ask("POST", f"/me/messages/{sent.id}/createReply")
    assert made.status_code == 201
    (to,) = made.json()["toRecipients"]
    assert to["emailAddress"]["address"] == kim.address
    assert made.json()["conversationId"] == sent.conversation_id
    assert made.json()["isDraft"] is True
    wanted = [{"emailAddress": {"address": "dana@x.example"}}]
    body = {"message": {"toRecipients": wanted}}
    (to,) = ask("POST", f"/me/messages/{sent.id}/createReply", body).json()["toRecipients"]
    assert to["emailAddress"]["address"] == "dana@x.example"


def test_a_reply_brings_the_quote_unless_it_brings_a_body(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    item = kim.receive(mail(microsoft, text="The words before."))
    ask = caller(microsoft, kim)
    path = f"/me/messages/{item.id}/createReply"
    quoted = ask("POST", path, {"comment": "My words."}).json()["body"]["content"]
    assert quoted.index("My words.") < quoted.index("The words before.")
    bare = ask("POST", path, {"message": {"body": {"contentType": "text", "content": "Mine"}}})
    assert "The words before." not in bare.json()["body"]["content"]
    both = {"comment": "a", "message": {"body": {"contentType": "text", "content": "b"}}}
    assert ask("POST", path, both).status_code == 400
    assert ask("POST", path, {"text": "x"}).status_code == 400


def test_a_reply_to_all_counts_as_reading(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    item = kim.receive(mail(microsoft, to=f"{kim.address}, talent@x.example"))
    ask = caller(microsoft, kim)
    made = ask("POST", f"/me/messages/{item.id}/createReplyAll").json()
    addresses = [one["emailAddress"]["address"] for one in made["toRecipients"]]
    assert addresses == ["dana@interviewer.example", "talent@x.example"]
    assert kim.require(item.id).read


def test_another_subject_makes_another_conversation(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    item = kim.receive(mail(microsoft))
    ask = caller(microsoft, kim)
    draft = ask("POST", f"/me/messages/{item.id}/createReply").json()
    same = ask("PATCH", f"/me/messages/{draft['id']}", {"subject": "Re: Interview"}).json()
    assert same["conversationId"] == item.conversation_id
    assert same["changeKey"] != draft["changeKey"]
    other = ask("PATCH", f"/me/messages/{draft['id']}", {"subject": "Something else"}).json()
    assert other["conversationId"] != item.conversation_id


def test_the_bin_first_and_then_for_good(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    item = kim.receive(mail(microsoft))
    ask = caller(microsoft, kim)
    assert ask("DELETE", f"/me/messages/{item.id}").status_code == 204
    assert kim.require(item.id).folder == "deleteditems"
    assert ask("DELETE", f"/me/messages/{item.id}").status_code == 204
    assert kim.find(item.id) is None


# Batches


def _batch(ask: Any, *inner: dict[str, Any]) -> list[dict[str, Any]]:
    answer = ask("POST", "/$batch", {"requests": list(inner)})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["responses"]
    return sorted(found, key=lambda one: str(one["id"]))


def test_preferences_of_a_batch_do_not_reach_into_it(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    item = kim.receive(mail(microsoft))
    ask = caller(microsoft, kim)
    url = f"/me/messages/{item.id}?$select=id"
    headers = {"Prefer": IMMUTABLE}
    plain, firm = _batch(
        ask, {"id": "1", "method": "GET", "url": url},
        {"id": "2", "method": "GET", "url": url, "headers": headers},
    )  # fmt: skip
    assert plain["body"]["id"] == item.rest_id
    assert firm["body"]["id"] == item.id


def test_each_of_a_batch_is_answered_on_its_own(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    item = kim.receive(mail(microsoft))
    ask = caller(microsoft, kim)
    microsoft.faults.busy(1, retry_after=5, method="mailFolders.get")
    one, two, three, four = _batch(
        ask,
        {"id": "1", "method": "GET", "url": f"/me/messages/{item.id}"},
        {"id": "2", "method": "GET", "url": "/me/mailFolders/inbox"},
        {"id": "3", "method": "GET", "url": "/me/messages/" + "A" * 60},
        {"id": "4", "method": "POST", "url": "/me/messages", "body": {"subject": "x"}},
    )
    assert one["status"] == 200
    assert (two["status"], two["headers"]["Retry-After"]) == (429, "5")
    assert three["status"] == 404
    assert four["status"] == 400  # a body without its Content-Type


def test_a_batch_has_room_for_twenty(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    ask = caller(microsoft, kim)
    many = [{"id": str(n), "method": "GET", "url": "/me"} for n in range(21)]
    assert len(_batch(ask, *many[:20])) == 20
    assert ask("POST", "/$batch", {"requests": many}).status_code == 400
    assert ask("POST", "/$batch", {"requests": [many[0], many[0]]}).status_code == 400
    assert ask("POST", "/$batch", {}).status_code == 400


def test_an_unknown_request_is_unknown(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    ask = caller(microsoft, kim)
    assert ask.get("/me/calendar").status_code == 400
    assert ask("POST", "/me/sendMail", {}).status_code == 400
    assert ask.get("/me/mailFolders/nowhere").status_code == 400
