from collections.abc import Sequence

import pytest

from app.domain.message import Message, RemoteId
from app.domain.threads import Threads, thread_ids
from tests.builders import BOB, DAY, JANE, ME, MON, a_message


def mail(
    name: str,
    *,
    at: float = 0,
    sender: str = ME,
    to: Sequence[str] = (JANE.email,),
    subject: str = "Backend interview",
    in_reply_to: str = "",
    references: Sequence[str] = (),
    headers: dict[str, str] | None = None,
) -> Message:
    return a_message(
        remote_id=name,
        message_id=f"<{name}@x>",
        thread="",
        sender=sender,
        to=to,
        at=MON + at * DAY,
        subject=subject,
        in_reply_to=in_reply_to,
        references=references,
        headers=headers,
    )


FROM_JANE = {"sender": JANE.email, "to": (ME,)}
FIRST = mail("a")
LIST = {"list-id": "Ideas <ideas.example.org>"}

TOGETHER = [
    ("by In-Reply-To", mail("b", at=1, in_reply_to="<a@x>", subject="Something else")),
    ("by References", mail("b", at=1, references=("<z@x>", "<a@x>"), subject="Something else")),
    ("by the last id of an old program's phrase", mail("b", at=1, in_reply_to="<me@example.com>", headers={"in-reply-to": "Message from me <me@example.com> <a@x>"}, subject="x")),
    ("a reply without headers", mail("b", at=1, sender=JANE.email, to=(ME,), subject="AW: Backend interview")),
    ("the same words soon, between the same two", mail("b", at=1, sender=JANE.email, to=(ME,))),
    ("renamed, with the old name", mail("b", at=1, sender=JANE.email, to=(ME,), subject="New plan (was: Backend interview)")),
    ("a colleague answers all", mail("b", at=1, sender=BOB.email, to=(ME, JANE.email), subject="Re: Backend interview")),
    ("the writer adds to it", mail("b", at=1, subject="Re: Backend interview")),
    ("a second reader answers", mail("b", at=1, sender=JANE.email, to=(BOB.email,), subject="Re: Backend interview")),
]  # fmt: skip


@pytest.mark.parametrize("second", [pytest.param(m, id=name) for name, m in TOGETHER])
def test_one_thread(second: Message) -> None:
    assert thread_ids([second, FIRST]) == {"a": "a", "b": "a"}


APART = [
    ("another subject", mail("b", at=1, sender=JANE.email, to=(ME,), subject="Re: Lunch")),
    ("too late", mail("b", at=61, sender=JANE.email, to=(ME,), subject="Re: Backend interview")),
    ("the same words a month later", mail("b", at=30, sender=JANE.email, to=(ME,))),
    ("the same words to somebody else", mail("b", at=1, to=("hr@globex.com",))),
    ("a stranger's reply to a stranger", mail("b", at=1, sender="x@y.org", to=("z@y.org",), subject="Re: Backend interview")),
    ("it answers something that is not here", mail("b", at=1, sender=JANE.email, to=(ME,), in_reply_to="<gone@x>", subject="Re: Backend interview")),
]  # fmt: skip


@pytest.mark.parametrize("second", [pytest.param(m, id=name) for name, m in APART])
def test_two_threads(second: Message) -> None:
    assert thread_ids([second, FIRST]) == {"a": "a", "b": "b"}


def test_a_subject_too_short_joins_nobody() -> None:
    messages = [
        mail("a", subject="Hi"),
        mail("b", at=1, sender=JANE.email, to=(ME,), subject="Re: Hi"),
    ]
    assert thread_ids(messages) == {"a": "a", "b": "b"}


def test_the_missing_mail_in_between_still_joins() -> None:
    messages = [
        mail("b", references=("<root@x>",)),
        mail("c", at=1, references=("<root@x>", "<b@x>")),
    ]
    assert thread_ids(messages) == {"b": "b", "c": "b"}


def test_the_nearest_fitting_mail_is_answered() -> None:
    messages = [
        mail("to-jane", at=0),
        mail("to-globex", at=1, to=("hr@globex.com",)),
        mail("answer", at=2, sender=JANE.email, to=(ME,), subject="Re: Backend interview"),
    ]
    assert thread_ids(messages)[RemoteId("answer")] == "to-jane"


def test_the_same_words_on_a_list_are_an_answer() -> None:
    messages = [
        mail("a", to=(), headers=LIST),
        mail("b", at=1, sender=BOB.email, to=(), headers=LIST),
        mail("c", at=2, sender=BOB.email, to=(), headers=LIST, subject="Other"),
    ]
    assert thread_ids(messages) == {"a": "a", "b": "a", "c": "c"}


def test_messages_may_be_added_in_any_order() -> None:
    messages = [FIRST, *(m for _, m in TOGETHER[:1]), mail("c", at=2, in_reply_to="<b@x>")]
    threads = Threads()
    for message in reversed(messages):
        threads.add(message)
    assert threads.ids() == {"a": "a", "b": "a", "c": "a"} == thread_ids(messages)
