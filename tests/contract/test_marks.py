"""What every mailbox promises about marks on threads (app.mail.ports.ThreadMarker)."""

import pytest

from app.domain.errors import MarkGone, ScopesMissing, ThreadGone
from app.domain.message import ThreadId
from app.mail.ports import MarkId
from tests.contract.mails import from_dana
from tests.contract.outside import ALIAS, Both

NAME = "Afterword/Write today"


def _thread(both: Both) -> ThreadId:
    remote_id = both.outside.receive(from_dana(ALIAS, "Interview"))
    return both.full.messages((remote_id,))[0].thread_id


def test_a_mark_is_put_on_a_thread_and_taken_off_again(both: Both) -> None:
    thread, other = _thread(both), _thread(both)
    mark = both.full.make_mark(NAME)
    both.full.put_mark(thread, mark)
    assert both.outside.marks(thread) == {NAME}
    assert both.outside.marks(other) == set()
    both.full.take_mark(thread, mark)
    assert both.outside.marks(thread) == set()


def test_everything_may_be_done_twice(both: Both) -> None:
    thread = _thread(both)
    mark = both.full.make_mark(NAME)
    assert both.full.make_mark(NAME) == mark
    for _ in range(2):
        both.full.put_mark(thread, mark)
    assert both.outside.marks(thread) == {NAME}
    for _ in range(2):
        both.full.take_mark(thread, mark)
    assert both.outside.marks(thread) == set()


def test_what_the_user_has_put_there_stays(both: Both) -> None:
    thread = _thread(both)
    both.outside.mark(thread, "Jobs")
    mark = both.full.make_mark(NAME)
    both.full.put_mark(thread, mark)
    assert both.outside.marks(thread) == {"Jobs", NAME}
    both.full.take_mark(thread, mark)
    assert both.outside.marks(thread) == {"Jobs"}


def test_a_mark_of_that_name_that_is_there_is_taken(both: Both) -> None:
    thread = _thread(both)
    both.outside.mark(thread, NAME)
    mark = both.full.make_mark(NAME)
    both.full.take_mark(thread, mark)
    assert both.outside.marks(thread) == set()


def test_a_deleted_mark_is_made_anew_under_its_name(both: Both) -> None:
    thread = _thread(both)
    mark = both.full.make_mark(NAME)
    both.full.put_mark(thread, mark)
    both.outside.delete_mark(NAME)
    both.full.take_mark(thread, mark)
    both.full.put_mark(thread, both.full.make_mark(NAME))
    assert both.outside.marks(thread) == {NAME}


def test_a_thread_that_is_gone_says_so_when_marked_and_is_no_trouble_after(both: Both) -> None:
    thread = _thread(both)
    mark = both.full.make_mark(NAME)
    for message in both.full.thread(thread):
        both.outside.delete(message.remote_id)
    with pytest.raises(ThreadGone):
        both.full.put_mark(thread, mark)
    both.full.take_mark(thread, mark)


def test_a_mark_is_no_news(both: Both) -> None:
    """Else each of ours would have the thread read again."""
    thread = _thread(both)
    mark = both.full.make_mark(NAME)
    cursor = both.full.here()
    both.full.put_mark(thread, mark)
    told = both.full.changes(cursor, limit=10)
    again = both.full.changes(told.cursor, limit=10)
    assert not told.removed
    assert {message.thread_id for message in told.upserted} <= {thread}
    assert not again.upserted


def test_by_headers_alone_nothing_may_be_marked(both: Both) -> None:
    thread = _thread(both)
    with pytest.raises(ScopesMissing):
        both.headers.make_mark(NAME)
    mark = both.full.make_mark(NAME)
    with pytest.raises(ScopesMissing):
        both.headers.put_mark(thread, mark)
    assert both.outside.marks(thread) == set()


def test_an_unknown_mark_says_so_or_is_made(both: Both) -> None:
    """Outlook's categories are made by being put; a label has to be there."""
    thread, unknown = _thread(both), MarkId("Label_4711")
    try:
        both.full.put_mark(thread, unknown)
    except MarkGone:
        assert both.outside.marks(thread) == set()
    else:
        assert both.outside.marks(thread) == {unknown}
