"""What every mailbox promises about reading (app.mail.ports.MailReader)."""

from datetime import timedelta

import pytest

from app.domain.account import Cursor
from app.domain.errors import CursorExpired, ThreadGone
from app.domain.message import Message, RemoteId, ThreadId
from app.mail.ports import Changes, MailReader
from tests.contract.mails import BOUNCE, INVITATION, from_dana, from_sam
from tests.contract.outside import ALIAS, Both


def _all_changes(mailbox: MailReader, since: Cursor, limit: int) -> list[Changes]:
    pages = [mailbox.changes(since, limit=limit)]
    while pages[-1].more:
        pages.append(mailbox.changes(pages[-1].cursor, limit=limit))
    return pages


def _subjects(messages: tuple[Message, ...]) -> list[str]:
    return [message.subject for message in messages]


def test_a_cursor_only_shows_what_came_after_it(both: Both) -> None:
    both.outside.receive(from_dana(both.outside.address, "before"))
    cursor = both.full.here()
    both.outside.receive(from_dana(both.outside.address, "after"))
    assert _subjects(both.full.changes(cursor, limit=10).upserted) == ["after"]


def test_nothing_new_leaves_the_cursor_where_it_is(both: Both) -> None:
    cursor = both.full.here()
    page = both.full.changes(cursor, limit=10)
    assert page == Changes((), frozenset(), cursor, more=False)


def test_nothing_is_lost_between_pages(both: Both) -> None:
    cursor = both.full.here()
    for number in range(7):
        both.outside.receive(from_dana(both.outside.address, f"mail {number}"))
    pages = _all_changes(both.full, cursor, limit=2)
    assert len(pages) == 4
    found = [subject for page in pages for subject in _subjects(page.upserted)]
    assert found == [f"mail {number}" for number in range(7)]


def test_the_same_page_can_be_taken_twice(both: Both) -> None:
    cursor = both.full.here()
    both.outside.receive(from_dana(both.outside.address))
    assert both.full.changes(cursor, limit=10) == both.full.changes(cursor, limit=10)


def test_a_cursor_that_is_too_old_says_so(both: Both) -> None:
    cursor = both.full.here()
    both.outside.receive(from_dana(both.outside.address))
    both.outside.forget_history()
    with pytest.raises(CursorExpired):
        both.full.changes(cursor, limit=10)
    assert both.full.changes(both.full.here(), limit=10).upserted == ()


def test_drafts_and_their_autosaves_are_no_mail(both: Both) -> None:
    cursor = both.full.here()
    both.outside.autosave(from_sam(both.outside.address, "half a thought"))
    assert all(page.upserted == () for page in _all_changes(both.full, cursor, limit=10))
    assert both.full.recent(both.outside.now() - timedelta(days=1), page=None, limit=10).ids == ()


def test_mail_that_was_read_is_not_told_again(both: Both) -> None:
    remote_id = both.outside.receive(from_dana(both.outside.address))
    cursor = both.full.here()
    both.outside.mark_read(remote_id)
    assert all(page.upserted == () for page in _all_changes(both.full, cursor, limit=10))


def test_a_mail_in_the_bin_is_removed_and_comes_back(both: Both) -> None:
    remote_id = both.outside.receive(from_dana(both.outside.address))
    cursor = both.full.here()
    both.outside.put_in_bin(remote_id)
    page = both.full.changes(cursor, limit=10)
    assert remote_id in page.removed
    assert both.full.messages((remote_id,)) == ()
    both.outside.take_out_of_bin(remote_id)
    back = both.full.changes(page.cursor, limit=10)
    assert [message.remote_id for message in back.upserted] == [remote_id]
    assert remote_id not in back.removed


def test_a_deleted_mail_is_removed(both: Both) -> None:
    remote_id = both.outside.receive(from_dana(both.outside.address))
    cursor = both.full.here()
    both.outside.delete(remote_id)
    pages = _all_changes(both.full, cursor, limit=10)
    assert remote_id in pages[-1].removed
    assert pages[-1].upserted == ()


def test_a_mail_that_came_and_went_is_not_shown(both: Both) -> None:
    cursor = both.full.here()
    remote_id = both.outside.receive(from_dana(both.outside.address))
    both.outside.delete(remote_id)
    page = both.full.changes(cursor, limit=10)
    assert page.upserted == ()
    assert remote_id in page.removed


def test_own_mail_through_an_alias_is_own_mail(both: Both) -> None:
    cursor = both.full.here()
    both.outside.send(from_sam(ALIAS))
    (message,) = both.full.changes(cursor, limit=10).upserted
    assert message.sender.email == ALIAS
    assert message.sender.email in both.full.owners()
    assert both.outside.address in both.full.owners()


def test_the_newest_mail_is_listed_first_and_old_mail_not_at_all(both: Both) -> None:
    days = [9, 1, 4, 2, 7, 3]
    ids = {
        day: both.outside.receive(
            from_dana(both.outside.address, f"{day} days ago"), ago=timedelta(days=day)
        )
        for day in days
    }
    after = both.outside.now() - timedelta(days=5)
    for mailbox in (both.full, both.headers):
        first = mailbox.recent(after, page=None, limit=3)
        assert first.ids == (ids[1], ids[2], ids[3])
        assert first.next_page is not None
        second = mailbox.recent(after, page=first.next_page, limit=3)
        assert second.ids == (ids[4],)
        assert second.next_page is None


def test_messages_come_in_the_order_asked_and_gone_ones_not_at_all(both: Both) -> None:
    first = both.outside.receive(from_dana(both.outside.address, "first"))
    second = both.outside.receive(from_dana(both.outside.address, "second"))
    third = both.outside.receive(from_dana(both.outside.address, "third"))
    both.outside.delete(second)
    assert _subjects(both.full.messages((third, second, first))) == ["third", "first"]


def test_a_thread_is_told_oldest_first_without_drafts(both: Both) -> None:
    first = both.outside.receive(from_dana(both.outside.address, "Interview"))
    (opening,) = both.full.messages((first,))
    parent = opening.internet_message_id
    both.outside.send(
        from_sam(both.outside.address, "Re: Interview", parent=parent), thread=opening.thread_id
    )
    both.outside.receive(from_dana(both.outside.address, "Re: Interview", parent=parent))
    thread = both.full.thread(opening.thread_id)
    assert _subjects(thread) == ["Interview", "Re: Interview", "Re: Interview"]
    assert [m.received_at for m in thread] == sorted(m.received_at for m in thread)
    assert {message.thread_id for message in thread} == {opening.thread_id}


def test_a_thread_that_is_gone_says_so(both: Both) -> None:
    remote_id = both.outside.receive(from_dana(both.outside.address))
    (message,) = both.full.messages((remote_id,))
    both.outside.delete(remote_id)
    with pytest.raises(ThreadGone):
        both.full.thread(message.thread_id)
    with pytest.raises(ThreadGone):
        both.full.thread(ThreadId("19ac8532c2790abc"))


def test_a_thread_in_the_bin_is_gone(both: Both) -> None:
    remote_id = both.outside.receive(from_dana(both.outside.address))
    (message,) = both.full.messages((remote_id,))
    both.outside.put_in_bin(remote_id)
    with pytest.raises(ThreadGone):
        both.full.thread(message.thread_id)


def test_an_unknown_id_is_no_trouble(both: Both) -> None:
    assert both.full.messages((RemoteId("19ac8532c2790abc"),)) == ()


def test_text_and_calendar_are_read_at_the_full_level(both: Both) -> None:
    remote_id = both.outside.receive(INVITATION)
    (message,) = both.full.messages((remote_id,))
    assert message.text is not None
    assert "Schöne Grüße" in message.text
    (calendar,) = message.parts
    assert calendar.content_type == "text/calendar"
    assert calendar.method == "REQUEST"
    assert "BEGIN:VCALENDAR" in calendar.text


def test_the_fields_of_a_bounce_are_read_at_the_full_level(both: Both) -> None:
    remote_id = both.outside.receive(BOUNCE)
    (message,) = both.full.messages((remote_id,))
    parts = {part.content_type: part.text for part in message.parts}
    assert "Final-Recipient: rfc822; dana@interviewer.example" in parts["message/delivery-status"]
    assert "Status: 5.1.1" in parts["message/delivery-status"]
    assert "<first@example.com>" in parts["message/rfc822"]


def test_the_header_level_shows_no_text(both: Both) -> None:
    for raw in (INVITATION, BOUNCE, from_dana(both.outside.address, text="Words nobody sees.")):
        cursor = both.headers.here()
        remote_id = both.outside.receive(raw)
        (message,) = both.headers.changes(cursor, limit=10).upserted
        (again,) = both.headers.messages((remote_id,))
        (of_thread,) = both.headers.thread(message.thread_id)
        for seen in (message, again, of_thread):
            assert (seen.text, seen.html, seen.parts, seen.header_only) == (None, None, (), True)
            assert seen.internet_message_id
            assert seen.sender.email
            assert "Words nobody sees" not in repr(seen)


def test_headers_that_tell_a_machine_are_seen_at_both_levels(both: Both) -> None:
    remote_id = both.outside.receive(BOUNCE)
    for mailbox in (both.full, both.headers):
        (message,) = mailbox.messages((remote_id,))
        assert message.headers["auto-submitted"] == "auto-replied"
        assert "delivery-status" in message.headers["content-type"]


def test_a_mail_is_dated_by_when_it_was_taken_in(both: Both) -> None:
    remote_id = both.outside.receive(from_dana(both.outside.address), ago=timedelta(days=3))
    (message,) = both.full.messages((remote_id,))
    assert abs(message.received_at - (both.outside.now() - timedelta(days=3))) < timedelta(
        minutes=1
    )
    assert message.sent_at is not None
    assert message.sent_at.year == 2026
