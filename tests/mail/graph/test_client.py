"""What is Outlook's own about the Outlook mailbox; the common promises are in tests/contract."""

from datetime import timedelta

import pytest

from app.domain.account import Cursor, TrustLevel
from app.domain.drafting.model import ReplyDraft
from app.domain.errors import CursorExpired, DraftUnknown, ScopesMissing, ThreadGone
from app.domain.message import Address, Message, RemoteId, ThreadId
from app.mail.graph.client import GraphMailbox
from app.mail.graph.consent import READ_WRITE
from app.mail.ports import Changes
from app.sandbox.graph_delta import EXPIRED
from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.people import compose
from tests.contract.mails import BOUNCE, DANA, INVITATION, from_dana, from_sam
from tests.mail.graph.double import Service, calls, requests

ITIP = INVITATION.replace(
    b'Content-Type: text/calendar; method=REQUEST; name="invite.ics"\r\n'
    b'Content-Disposition: attachment; filename="invite.ics"\r\n',
    b"Content-Type: text/calendar; method=REQUEST\r\n",
)


def reply_to(message: Message, sender: str) -> ReplyDraft:
    return ReplyDraft(
        thread_id=message.thread_id,
        sender=Address(sender),
        to=(Address("dana@interviewer.example", "Dana Reyes"),),
        subject=f"Re: {message.subject}",
        body="Any news?",
        in_reply_to=message.internet_message_id,
        references=(message.internet_message_id,),
    )


def _messages(mailbox: GraphMailbox, *ids: str) -> tuple[Message, ...]:
    return mailbox.messages(tuple(RemoteId(one) for one in ids))


def _took(mailbox: GraphMailbox, cursor: Cursor) -> Changes:
    return mailbox.changes(cursor, limit=100)


# What it costs


@pytest.mark.parametrize(
    ("level", "new", "sent"), [(TrustLevel.FULL, 3, 3), (TrustLevel.HEADERS, 3, 2)]
)
def test_an_idle_look_is_one_delta_a_folder_and_new_mail_one_request_more(
    world: MicrosoftWorld,
    sam: GraphStore,
    service: Service,
    level: TrustLevel,
    new: int,
    sent: int,
) -> None:
    """The floor: what a delta carried is not fetched again; bodies and headers it cannot carry."""
    mailbox = service.watched(sam.address, level)
    sam.receive(from_dana(sam.address))
    cursor = mailbox.here()
    _took(mailbox, cursor)
    assert calls(world, lambda: _took(mailbox, cursor)) == {"delta": 2}
    sam.receive(from_dana(sam.address, "new"))
    mailbox.recent(world.clock.now(), page=None, limit=1)  # the bin's id, once a process
    assert requests(world, lambda: _took(mailbox, cursor)) == new
    cursor = _took(mailbox, cursor).cursor
    sam.send(from_sam(sam.address))
    assert requests(world, lambda: _took(mailbox, cursor)) == sent


@pytest.mark.parametrize(("count", "asked"), [(1, 3), (4, 3), (5, 4), (16, 6)])
def test_a_page_of_new_mail_comes_four_in_one(
    world: MicrosoftWorld, sam: GraphStore, service: Service, count: int, asked: int
) -> None:
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    for number in range(count):
        sam.receive(from_dana(sam.address, f"mail {number}"))
    assert requests(world, lambda: _took(mailbox, cursor)) == asked


def test_what_each_call_costs(world: MicrosoftWorld, sam: GraphStore, service: Service) -> None:
    items = [sam.receive(from_dana(sam.address, "Interview")) for _ in range(3)]
    mailbox = service.watched(sam.address)
    (message,) = _messages(mailbox, items[0].id)
    long_ago = world.clock.now() - timedelta(days=30)
    draft = mailbox.create_draft(reply_to(message, sam.address))
    costs = {
        "here": requests(world, mailbox.here),
        "recent": requests(world, lambda: mailbox.recent(long_ago, page=None, limit=100)),
        "messages": requests(world, lambda: _messages(mailbox, *(i.id for i in items))),
        "thread": requests(world, lambda: mailbox.thread(message.thread_id)),
        "owners": requests(world, mailbox.owners),
        "create": requests(world, lambda: mailbox.create_draft(reply_to(message, sam.address))),
        "drafts_in": requests(world, lambda: mailbox.drafts_in(message.thread_id)),
        "withdraw": requests(world, lambda: mailbox.withdraw_draft(draft)),
        "watch": requests(world, mailbox.watch),
        "watch again": requests(world, mailbox.watch),
        "unwatch": requests(world, mailbox.unwatch),
    }
    assert costs == {
        "here": 2, "recent": 1, "messages": 1, "thread": 2, "owners": 1, "create": 2,
        "drafts_in": 1, "withdraw": 2, "watch": 3 + 2, "watch again": 3, "unwatch": 3,
    }  # fmt: skip


def test_reading_starring_and_drafting_cost_no_look_at_the_mail(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    item = sam.receive(from_dana(sam.address))
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    sam.mark_read(item.id)
    (message,) = _messages(mailbox, item.id)
    for _ in range(3):
        mailbox.create_draft(reply_to(message, sam.address))
    assert calls(world, lambda: _took(mailbox, cursor)) == {"delta": 2}


# Where mail goes


def test_archived_mail_is_still_mail(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    item = sam.receive(from_dana(sam.address))
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    sam.move(item.id, "archive")
    page = _took(mailbox, cursor)
    assert [message.remote_id for message in page.upserted] == [item.id]
    assert page.removed == frozenset()
    assert len(mailbox.thread(page.upserted[0].thread_id)) == 1


@pytest.mark.parametrize("folder", ["deleteditems", "junkemail"])
def test_mail_in_the_bin_or_among_spam_is_none(
    sam: GraphStore, service: Service, folder: str
) -> None:
    item = sam.receive(from_dana(sam.address))
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    sam.move(item.id, folder)
    page = _took(mailbox, cursor)
    assert (page.upserted, page.removed) == ((), frozenset({item.id}))
    assert mailbox.recent(mailbox._shared.clock() - timedelta(days=1), page=None, limit=9).ids == ()


def test_a_mail_that_was_taken_out_of_spam_is_new(sam: GraphStore, service: Service) -> None:
    """It came long before the cursor, into a folder that nobody follows."""
    item = sam.receive(from_dana(sam.address), folder="junkemail")
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    sam.move(item.id, "inbox")
    assert [m.remote_id for m in _took(mailbox, cursor).upserted] == [item.id]


def test_ids_stay_when_a_draft_is_sent(sam: GraphStore, service: Service) -> None:
    item = sam.receive(from_dana(sam.address))
    mailbox = service.watched(sam.address)
    (message,) = _messages(mailbox, item.id)
    ref = mailbox.create_draft(reply_to(message, sam.address))
    cursor = mailbox.here()
    sam.send_draft(ref.draft_id)
    (sent,) = _took(mailbox, cursor).upserted
    assert str(sent.remote_id) == str(ref.draft_id)
    assert sent.in_reply_to == message.internet_message_id
    assert mailbox.withdraw_draft(ref)
    assert sam.find(ref.draft_id) is not None


def test_a_sent_mail_whose_id_has_vanished_is_no_error(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    """Reports 7.5: the delta names it, a request for it gets a 404."""
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    item = sam.send(from_sam(sam.address))
    world.faults.refuse(1, status=404, reason="ErrorItemNotFound", method="messages.get")
    page = _took(mailbox, cursor)
    assert (page.upserted, page.removed) == ((), frozenset({item.id}))


@pytest.mark.parametrize("spelling", range(len(EXPIRED)))
def test_a_lost_state_is_known_in_every_spelling(
    world: MicrosoftWorld, sam: GraphStore, service: Service, spelling: int
) -> None:
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    world.graph.expired_as = spelling
    world.forget_history(sam.address)
    with pytest.raises(CursorExpired):
        _took(mailbox, cursor)
    assert _took(mailbox, mailbox.here()).upserted == ()


def test_links_are_renewed_after_a_day_although_nothing_happened(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    assert _took(mailbox, cursor).cursor == cursor
    world.clock.move(timedelta(days=1))
    try:
        later = _took(mailbox, cursor)
        assert (later.upserted, later.removed, later.more) == ((), frozenset(), False)
        assert later.cursor != cursor
        assert _took(mailbox, later.cursor).cursor == later.cursor
    finally:
        world.clock.move(timedelta(days=-1))


def test_a_cursor_of_another_address_starts_over(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    elsewhere = Cursor(mailbox.here().replace(world.base_url, "https://evil.example"))
    with pytest.raises(CursorExpired):
        _took(mailbox, elsewhere)


def test_a_large_window_is_walked_page_by_page(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    for number in range(520):
        sam.receive(from_dana(sam.address, f"mail {number}"))
    mailbox = service.watched(sam.address, TrustLevel.HEADERS)
    assert requests(world, mailbox.here) == 3
    cursor = mailbox.here()
    sam.receive(from_dana(sam.address, "new"))
    assert [m.subject for m in _took(mailbox, cursor).upserted] == ["new"]


def test_mail_before_the_window_is_not_walked_through(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    old = sam.receive(from_dana(sam.address), at=world.clock.now() - timedelta(days=70))
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    sam.delete(old.id)
    assert _took(mailbox, cursor).upserted == ()


# Conversations


def test_another_subject_is_another_conversation_and_the_references_tell(
    sam: GraphStore, service: Service
) -> None:
    """Reports 7.6: Graph splits; who ties by Message-ID first still can."""
    first = sam.receive(from_dana(sam.address, "Interview"))
    mailbox = service.watched(sam.address)
    (opening,) = _messages(mailbox, first.id)
    second = sam.receive(from_dana(sam.address, "Our offer", parent=opening.internet_message_id))
    (offer,) = _messages(mailbox, second.id)
    assert offer.thread_id != opening.thread_id
    assert opening.internet_message_id in offer.references


def test_the_pane_finds_a_message_by_its_message_id_first(
    sam: GraphStore, service: Service
) -> None:
    item = sam.receive(from_dana(sam.address))
    mailbox = service.watched(sam.address)
    wanted = (item.id, item.conversation_id)
    assert mailbox.resolve("", internet_message_id=item.headers.message_id) == wanted
    ews = item.rest_id.replace("-", "/").replace("_", "+")
    assert mailbox.resolve(ews, "conversation that is wrong for a moment") == wanted
    assert mailbox.resolve(item.rest_id, internet_message_id="<unknown@x.example>") == wanted
    sam.move(item.id, "archive")
    assert mailbox.resolve(ews, internet_message_id=item.headers.message_id) == wanted
    for lost in ("", "AAMkAGI2THVSAAABGAAAAAAACzPsnPFxkS5AAAAAzzzzzz=", "'; drop"):
        with pytest.raises(ThreadGone):
            mailbox.resolve(lost)


def test_a_quote_in_an_id_is_only_a_quote(sam: GraphStore, service: Service) -> None:
    with pytest.raises(ThreadGone):
        service.watched(sam.address).thread(ThreadId("x' or isDraft eq true or subject eq '"))


# Drafts


def test_a_reply_to_ones_own_mail_goes_to_the_other_person(
    sam: GraphStore, service: Service
) -> None:
    """createReply alone would address oneself."""
    item = sam.send(from_sam(sam.address, "Thank you"))
    mailbox = service.watched(sam.address)
    (message,) = _messages(mailbox, item.id)
    ref = mailbox.create_draft(reply_to(message, sam.address))
    draft = sam.require(ref.draft_id).draft
    assert draft is not None
    assert draft.to == [("Dana Reyes", "dana@interviewer.example")]
    assert draft.in_reply_to == message.internet_message_id
    assert "From:" not in draft.content


def test_recipients_that_come_doubled_are_put_right(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    sam.doubles_recipients = True
    item = sam.send(from_sam(sam.address, "Thank you"))
    mailbox = service.watched(sam.address)
    (message,) = _messages(mailbox, item.id)
    found = []
    draft = reply_to(message, sam.address)
    assert calls(world, lambda: found.append(mailbox.create_draft(draft)))["messages.update"] == 1
    content = sam.require(found[0].draft_id).draft
    assert content is not None
    assert content.to == [("Dana Reyes", "dana@interviewer.example")]
    assert mailbox.drafts_in(message.thread_id) == (found[0],)
    assert mailbox.withdraw_draft(found[0])


def test_a_draft_that_could_not_be_put_right_is_told_as_unknown(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    sam.doubles_recipients = True
    item = sam.send(from_sam(sam.address, "Thank you"))
    mailbox = service.watched(sam.address)
    (message,) = _messages(mailbox, item.id)
    world.faults.broken(100, method="messages.update")
    with pytest.raises(DraftUnknown):
        mailbox.create_draft(reply_to(message, sam.address))


def test_the_mail_that_is_answered_is_the_one_the_draft_names(
    sam: GraphStore, service: Service
) -> None:
    first = sam.receive(from_dana(sam.address, "Interview"))
    mailbox = service.watched(sam.address)
    (opening,) = _messages(mailbox, first.id)
    sam.receive(from_dana(sam.address, "Re: Interview", parent=opening.internet_message_id))
    ref = mailbox.create_draft(reply_to(opening, sam.address))
    assert sam.require(ref.draft_id).headers.references == (opening.internet_message_id,)


def test_a_withdrawn_draft_lies_in_the_bin_and_a_sent_one_is_left_alone(
    sam: GraphStore, service: Service
) -> None:
    item = sam.receive(from_dana(sam.address))
    mailbox = service.watched(sam.address)
    (message,) = _messages(mailbox, item.id)
    gone, sent = (mailbox.create_draft(reply_to(message, sam.address)) for _ in range(2))
    assert mailbox.withdraw_draft(gone)
    assert sam.require(gone.draft_id).folder == "deleteditems"
    sam.send_draft(sent.draft_id)
    assert mailbox.withdraw_draft(sent)
    assert sam.require(sent.draft_id).folder == "sentitems"


# What a level may do


@pytest.mark.parametrize(
    ("level", "drafts"), [(TrustLevel.HEADERS, False), (TrustLevel.FULL, False)]
)
def test_without_the_permission_no_draft_is_made_and_it_is_named(
    world: MicrosoftWorld, sam: GraphStore, service: Service, level: TrustLevel, drafts: bool
) -> None:
    item = sam.receive(from_dana(sam.address))
    mailbox = service.watched(sam.address, level, drafts=drafts)
    (message,) = _messages(mailbox, item.id)
    before = world.graph.requests
    with pytest.raises(ScopesMissing) as raised:
        mailbox.create_draft(reply_to(message, sam.address))
    assert raised.value.scopes == (READ_WRITE,)
    assert world.graph.requests == before
    assert mailbox.drafts_in(message.thread_id) == ()


def test_a_permission_that_was_taken_back_is_named(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    item = sam.receive(from_dana(sam.address))
    mailbox = service.watched(sam.address)
    (message,) = _messages(mailbox, item.id)
    world.faults.refuse(1, status=403, reason="ErrorAccessDenied", method="createReply")
    with pytest.raises(ScopesMissing) as raised:
        mailbox.create_draft(reply_to(message, sam.address))
    assert raised.value.scopes == (READ_WRITE,)


def test_the_header_level_goes_without_headers_where_they_need_more(
    sam: GraphStore, service: Service
) -> None:
    """The permission pages leave open whether `Mail.ReadBasic` shows internet headers."""
    sam.headers_need_read = True
    mailbox = service.watched(sam.address, TrustLevel.HEADERS)
    cursor = mailbox.here()
    first = sam.receive(from_dana(sam.address, "one"))
    sam.receive(from_dana(sam.address, "two"))
    upserted = _took(mailbox, cursor).upserted
    assert [message.subject for message in upserted] == ["one", "two"]
    assert upserted[0].sender.email == "dana@interviewer.example"
    assert upserted[0].internet_message_id == first.headers.message_id
    assert _messages(mailbox, first.id)[0].subject == "one"


def test_the_header_level_never_asks_for_a_body(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    """The double would refuse it; and a mail that is read by its bytes elsewhere is not here."""
    mailbox = service.watched(sam.address, TrustLevel.HEADERS)
    cursor = mailbox.here()
    for raw in (ITIP, INVITATION, BOUNCE):
        sam.receive(raw)
    spent = calls(world, lambda: _took(mailbox, cursor))
    assert "messages.mime" not in spent
    assert len(_took(mailbox, cursor).upserted) == 3


def test_a_personal_account_knows_one_address(world: MicrosoftWorld, service: Service) -> None:
    store = world.add_person("lee@outlook.example", aliases=("other@x.example",), personal=True)
    assert service.watched(store.address).owners() == {store.address}


def test_the_address_holds_where_graph_names_nobody(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    world.faults.refuse(1, status=403, reason="Authorization_RequestDenied", method="me")
    assert mailbox.owners() == {sam.address}


# What only bytes show


@pytest.mark.parametrize("raw", [ITIP, INVITATION, BOUNCE], ids=["event", "attached", "bounce"])
def test_an_invitation_and_a_bounce_cost_one_look_at_their_bytes(
    world: MicrosoftWorld, sam: GraphStore, service: Service, raw: bytes
) -> None:
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    sam.receive(raw)
    assert calls(world, lambda: _took(mailbox, cursor))["messages.mime"] == 1
    (message,) = _took(mailbox, cursor).upserted
    assert message.parts
    assert all(part.text for part in message.parts)


def test_a_picture_or_a_document_is_never_fetched(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    raw = INVITATION.replace(b"text/calendar; method=REQUEST", b"application/pdf").replace(
        b"invite.ics", b"cv.pdf"
    )
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    sam.receive(raw)
    assert "messages.mime" not in calls(world, lambda: _took(mailbox, cursor))


def test_a_bounce_in_a_conversation_of_its_own_names_the_mail_it_is_about(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    sent = sam.send(from_sam(sam.address))
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    world.bounce_for(sam.address, sent.conversation_id)
    (bounce,) = _took(mailbox, cursor).upserted
    assert bounce.thread_id != sent.conversation_id
    assert bounce.in_reply_to == sent.headers.message_id


def test_a_text_mail_comes_as_html_and_keeps_its_words(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    raw = compose(
        sender=DANA, to=sam.address, subject="Hi", text="1 < 2 & Grüße\n\nDana",
        at=world.clock.now(),
    )  # fmt: skip
    item = sam.receive(raw)
    (message,) = _messages(service.watched(sam.address), item.id)
    assert message.html is not None
    assert "1 &lt; 2 &amp; Grüße" in message.html
