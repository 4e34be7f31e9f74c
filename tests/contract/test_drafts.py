"""What every mailbox promises about drafts (app.mail.ports.DraftWriter)."""

from email.utils import getaddresses

import pytest

from app.domain.drafting.model import ReplyDraft
from app.domain.errors import DraftUnknown, ThreadGone
from app.domain.message import Address, Message
from app.mail.ports import DraftRef
from tests.contract.mails import from_dana, from_sam
from tests.contract.outside import ALIAS, Both


def _opening(both: Both) -> Message:
    remote_id = both.outside.receive(from_dana(ALIAS, "Interview"))
    return both.full.messages((remote_id,))[0]


def _reply_to(message: Message, body: str = "Hello Dana,\n\nany news?\n\nSam") -> ReplyDraft:
    return ReplyDraft(
        thread_id=message.thread_id,
        sender=Address(ALIAS, "Sam Lée"),
        to=(Address("dana@interviewer.example", "Dana Reyes"),),
        cc=(Address("talent@interviewer.example"),),
        subject="Re: Interview",
        body=body,
        in_reply_to=message.internet_message_id,
        references=(message.internet_message_id,),
    )


def test_a_draft_lies_in_its_thread_with_the_headers_that_keep_it_there(both: Both) -> None:
    message = _opening(both)
    ref = both.full.create_draft(_reply_to(message, "Grüße,\n\nSam"))
    assert ref.thread_id == message.thread_id
    assert both.full.drafts_in(message.thread_id) == (ref,)
    draft = both.outside.draft(ref)
    assert draft["In-Reply-To"] == message.internet_message_id
    assert draft["References"] == message.internet_message_id
    assert draft["Subject"] == "Re: Interview"
    assert getaddresses([str(draft["From"])]) == [("Sam Lée", ALIAS)]
    assert getaddresses([str(draft["To"])]) == [("Dana Reyes", "dana@interviewer.example")]
    assert getaddresses([str(draft["Cc"])]) == [("", "talent@interviewer.example")]
    body = draft.get_body(preferencelist=("plain",))
    assert body is not None
    assert body.get_content().splitlines() == ["Grüße,", "", "Sam"]


def test_a_draft_of_ours_is_not_told_as_mail(both: Both) -> None:
    message = _opening(both)
    cursor = both.full.here()
    both.full.create_draft(_reply_to(message))
    assert both.full.changes(cursor, limit=10).upserted == ()
    assert both.full.thread(message.thread_id) == (message,)


def test_a_draft_that_the_user_sends_is_mail(both: Both) -> None:
    message = _opening(both)
    ref = both.full.create_draft(_reply_to(message))
    cursor = both.full.here()
    both.outside.press_send(ref)
    (sent,) = both.full.changes(cursor, limit=10).upserted
    assert sent.thread_id == message.thread_id
    assert sent.sender.email == ALIAS
    assert both.full.drafts_in(message.thread_id) == ()


def test_an_untouched_draft_is_withdrawn(both: Both) -> None:
    message = _opening(both)
    ref = both.full.create_draft(_reply_to(message))
    assert both.full.withdraw_draft(ref)
    assert both.full.drafts_in(message.thread_id) == ()


def test_a_draft_that_the_user_has_touched_stays(both: Both) -> None:
    message = _opening(both)
    ref = both.full.create_draft(_reply_to(message))
    both.outside.touch(ref)
    assert not both.full.withdraw_draft(ref)
    (still_there,) = both.full.drafts_in(message.thread_id)
    assert still_there.draft_id == ref.draft_id
    assert still_there.message_id != ref.message_id


def test_a_draft_that_is_gone_already_counts_as_withdrawn(both: Both) -> None:
    message = _opening(both)
    ref = both.full.create_draft(_reply_to(message))
    both.outside.discard(ref)
    assert both.full.withdraw_draft(ref)


def test_a_draft_for_a_thread_that_is_gone_says_so(both: Both) -> None:
    message = _opening(both)
    both.outside.delete(message.remote_id)
    with pytest.raises(ThreadGone):
        both.full.create_draft(_reply_to(message))


def test_a_lost_answer_is_told_and_the_draft_can_be_found(both: Both) -> None:
    message = _opening(both)
    both.outside.lose_the_draft_answer()
    with pytest.raises(DraftUnknown):
        both.full.create_draft(_reply_to(message))
    found: tuple[DraftRef, ...] = both.full.drafts_in(message.thread_id)
    assert len(found) == 1


def test_drafts_of_other_threads_are_not_listed(both: Both) -> None:
    message = _opening(both)
    both.outside.autosave(from_sam(both.outside.address, "Something else"))
    assert both.full.drafts_in(message.thread_id) == ()


def test_a_draft_without_a_thread_begins_one(both: Both) -> None:
    message = _opening(both)
    me = Address(both.outside.address)
    wanted = ReplyDraft(thread_id="", sender=me, to=(me,), subject="Your day", body="Grüße")
    first, second = both.full.create_draft(wanted), both.full.create_draft(wanted)
    assert len({first.thread_id, second.thread_id, message.thread_id}) == 3
    draft = both.outside.draft(first)
    assert draft["Subject"] == "Your day"
    assert draft["In-Reply-To"] is None
    assert getaddresses([str(draft["To"])]) == [("", both.outside.address)]
    assert both.full.drafts_in(first.thread_id) == (first,)
    assert both.full.withdraw_draft(first)
    both.outside.touch(second)
    assert not both.full.withdraw_draft(second)
