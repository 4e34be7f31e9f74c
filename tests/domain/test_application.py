from collections.abc import Sequence
from datetime import timedelta
from random import Random

import pytest

from app.domain.application import applications, links
from app.domain.message import Address
from app.domain.reading.model import (
    Absence,
    Bounce,
    Interview,
    Kind,
    Purpose,
    ReadMessage,
    SenderKind,
)
from tests.builders import BOB, DAY, JANE, ME, MON, OWNERS, a_message, a_read, a_reading, sent

HOUR = timedelta(hours=1)


def mail(
    thread: str,
    sender: str | Address = JANE,
    *,
    at: float = 0,
    kind: Kind = Kind.REPLY,
    **fields: object,
) -> ReadMessage:
    """Mail from Acme in a thread, `at` days after the Monday of the stories."""
    headers = {
        name: fields.pop(name)
        for name in ("subject", "to", "cc", "in_reply_to", "references", "message_id", "remote_id")
        if name in fields
    }
    message = a_message(sender=sender, thread=thread, at=MON + at * DAY, **headers)  # type: ignore[arg-type]  # by name
    return ReadMessage(message, a_reading(kind, **fields))  # type: ignore[arg-type]  # by name


def mine(
    thread: str,
    to: str | Address = JANE,
    *,
    at: float = 0,
    purpose: Purpose = Purpose.OTHER,
    **fields: object,
) -> ReadMessage:
    """Mail of the user in a thread."""
    headers = {
        name: fields.pop(name)
        for name in ("subject", "in_reply_to", "message_id", "references")
        if name in fields
    }
    message = a_message(sender=ME, to=(to,), thread=thread, at=MON + at * DAY, **headers)  # type: ignore[arg-type]  # by name
    return sent(purpose, message=message, **fields)  # type: ignore[arg-type]  # by name


def groups(messages: Sequence[ReadMessage]) -> list[tuple[str, ...]]:
    return [tuple(application.threads) for application in applications(messages, OWNERS)]


BACKEND, PRODUCT = "Backend Engineer", "Product Manager"
ATS = Address("no-reply@us.greenhouse-mail.io", "Acme Recruiting")


def machine(
    thread: str,
    sender: Address = ATS,
    *,
    at: float = 0,
    kind: Kind = Kind.NOTICE,
    **fields: object,
) -> ReadMessage:
    """A status mail of an applicant-tracking system."""
    message = a_message(sender=sender, thread=thread, at=MON + at * DAY)
    reading = a_reading(kind, sender=SenderKind.MACHINE, **fields)  # type: ignore[arg-type]  # by name
    return ReadMessage(message, reading)


JOINED = [
    ("people of one employer", [mail("a"), mail("b", BOB)]),
    ("subdomains of one employer", [mail("a"), mail("b", "x@mail.hr.acme.com")]),
    ("one label under two suffixes", [mail("a"), mail("b", "x@acme.co.uk")]),
    ("a role said once", [mail("a", role=BACKEND), mail("b", BOB)]),
    ("a role said in two ways", [mail("a", role=BACKEND), mail("b", BOB, role="Sr. Backend Developer (m/f/d)")]),
    ("a relay that names the employer", [mail("a"), machine("b", at=1, employer="Acme")]),
    ("a relay with the full name", [mail("a"), machine("b", at=1, employer="Acme Robotics, Inc.")]),
    ("a relay whose address names the employer", [mail("a"), machine("b", Address("acme@myworkday.com"), at=1, kind=Kind.REJECTION)]),
    ("a relay's domain names the employer", [mail("a"), machine("b", Address("no-reply@acme.teamtailor-mail.com"), at=1)]),
    ("only the user's own mail is about hiring", [mail("a", hiring=False, confidence=0.9), mine("a", at=1), machine("b", at=2, employer="Acme")]),
    ("two relays of one name", [machine("a", employer="Acme"), machine("b", at=1, employer="ACME Inc.")]),
    ("one person at a free-mail host", [mail("a", "kim@gmail.com"), mail("b", "kim@gmail.com", at=2)]),
    ("the user's first mail and the answer in a new thread", [mine("a"), mail("b", at=2)]),
    ("an answer by its reply headers from an unknown address", [mine("a", message_id="<x@me>"), mail("b", "jd@other.test", in_reply_to="<x@me>", hiring=False, confidence=0.99)]),
    ("an answer from another address under the same subject", [mine("a"), mail("b", Address("jd@gmail.com", "Jane Doe"), subject="RE: Interview for Backend Engineer")]),
    ("an uncertain mail of the same person", [mail("a"), mail("b", at=1, hiring=False, confidence=0.55)]),
    ("the same invitation", [mail("a", interviews=(Interview(MON, MON + HOUR, uid="u1"),)), mail("b", "cal@carrier.test", kind=Kind.CALENDAR, interviews=(Interview(MON, MON + HOUR, uid="u1"),), hiring=False, confidence=0.99)]),
    ("a wordless invitation of the same person", [mail("a"), mail("b", kind=Kind.CALENDAR, hiring=False, confidence=0.9, interviews=(Interview(MON, MON + HOUR, uid="u1"),))]),
    ("a wordless invitation with that person", [mail("a", BOB), mail("b", kind=Kind.CALENDAR, hiring=False, confidence=0.6, interviews=(Interview(MON, MON + HOUR, uid="u1", interviewers=(BOB,)),))]),
    ("an agency and its client, one role", [mail("a", "r@talentfirst.com", employer="Acme", role=BACKEND), mail("b", BOB, at=3, role=BACKEND)]),
    ("one mail in two mailboxes", [mail("a", message_id="<1@x>"), mail("z", message_id="<1@x>")]),
]  # fmt: skip


@pytest.mark.parametrize("messages", [pytest.param(m, id=name) for name, m in JOINED])
def test_threads_that_are_one_application(messages: list[ReadMessage]) -> None:
    (application,) = applications(messages, OWNERS)
    assert set(application.threads) == {read.message.thread_id for read in messages}


PARTED = [
    ("two roles of one employer", [mail("a", role=BACKEND), mail("b", BOB, role=PRODUCT)]),
    ("two levels of one role", [mail("a", role="Senior Engineer"), mail("b", role="Junior Engineer")]),
    ("two employers", [mail("a"), mail("b", "x@globex.com")]),
    ("two people at a free-mail host", [mail("a", "kim@gmail.com"), mail("b", "lee@gmail.com")]),
    ("two employers behind one relay", [machine("a", employer="Acme"), machine("b", employer="Globex")]),
    ("two employers whom a relay's address names", [machine("a", Address("acme@myworkday.com")), machine("b", Address("globex@myworkday.com"))]),
    ("a relay that names nobody", [machine("a"), machine("b")]),
    ("not about hiring", [mail("a"), mail("b", BOB, hiring=False, confidence=0.99)]),
    ("two invitations of a dentist", [mail("a", kind=Kind.CALENDAR, hiring=False, confidence=0.9), mail("b", kind=Kind.CALENDAR, hiring=False, confidence=0.9)]),
    ("two uncertain mails of one person", [mail("a", hiring=False, confidence=0.6), mail("b", hiring=False, confidence=0.6)]),
    ("two clients of one agency", [mail("a", "r@smith-search.com", employer="Acme"), mail("b", "r@smith-search.com", employer="Globex")]),
    ("two roles through one agency", [mail("a", "r@smith.com", role=BACKEND), mail("b", "r@smith.com", role=PRODUCT)]),
    ("a year later", [mail("a"), mail("b", at=365)]),
    ("applied again after the rejection", [mail("a", kind=Kind.REJECTION), mine("b", at=30, purpose=Purpose.APPLICATION)]),
    ("the same subject from another name", [mine("a"), mail("b", Address("x@gmail.com", "Ann Other"), subject="Re: Interview for Backend Engineer")]),
]  # fmt: skip


@pytest.mark.parametrize("messages", [pytest.param(m, id=name) for name, m in PARTED])
def test_threads_that_are_two_applications(messages: list[ReadMessage]) -> None:
    assert groups(messages) == [("a",), ("b",)] or groups(messages) == [("b",), ("a",)]


@pytest.mark.parametrize("messages", [pytest.param(m, id=name) for name, m in JOINED + PARTED])
def test_the_order_of_messages_does_not_matter(messages: list[ReadMessage]) -> None:
    expected = applications(messages, OWNERS)
    for seed in range(5):
        shuffled = messages * 2
        Random(seed).shuffle(shuffled)
        assert applications(shuffled, OWNERS) == expected


@pytest.mark.parametrize("messages", [pytest.param(m, id=name) for name, m in JOINED])
def test_joined_threads_share_a_join_key(messages: list[ReadMessage]) -> None:
    keys: dict[str, frozenset[str]] = {}
    for read in messages:
        thread = read.message.thread_id
        keys[thread] = keys.get(thread, frozenset()) | links(read, OWNERS)
    one, other = keys.values()
    assert one & other


def test_feedback_in_a_new_thread_after_the_rejection_joins() -> None:
    assert groups([mail("a", kind=Kind.REJECTION), mail("b", at=10)]) == [("a", "b")]


def test_an_unknown_role_joins_the_application_that_still_runs() -> None:
    ended = [mail("a", role=BACKEND), mail("a", at=5, kind=Kind.REJECTION)]
    runs = [mail("b", BOB, at=1, role=PRODUCT)]
    assert groups([*ended, *runs, mail("c", "ann@acme.com", at=8)]) == [("a",), ("b", "c")]


def test_a_rejection_that_was_taken_back_ends_nothing() -> None:
    story = [mail("a", kind=Kind.REJECTION), mail("b", BOB, at=3, kind=Kind.INVITATION)]
    assert groups([*story, machine("c", at=5, employer="Acme")]) == [("a", "b", "c")]


def test_an_unknown_role_joins_the_application_of_its_people() -> None:
    both = [mail("a", JANE, role=BACKEND), mail("b", BOB, at=3, role=PRODUCT)]
    assert groups([*both, mail("c", JANE, at=8)]) == [("a", "c"), ("b",)]


def test_a_friend_in_copy_joins_nothing() -> None:
    friend = "pal@friendly.org"
    both = [mail("a", cc=(friend,)), mail("b", "hr@globex.com", cc=(friend,))]
    assert groups(both) == [("a",), ("b",)]


def bounce(thread: str, *, at: float, recipient: str = "", original: str = "") -> ReadMessage:
    message = a_message(sender="mailer-daemon@googlemail.com", thread=thread, at=MON + at * DAY)
    failed = Bounce((recipient,) if recipient else (), True, "5.1.1", "no such user", original)
    return ReadMessage(
        message,
        a_read(Kind.BOUNCE, sender=SenderKind.MACHINE, hiring=False, bounce=failed).reading,
    )


def test_a_bounce_joins_by_the_message_id_of_what_it_returns() -> None:
    messages = [mine("a", message_id="<x@me>"), bounce("b", at=0.1, original="<x@me>")]
    assert groups(messages) == [("a", "b")]


def test_a_bounce_without_ids_joins_the_last_mail_to_its_recipient() -> None:
    messages = [
        mine("old", "x@globex.com", at=-30),
        mine("a", JANE),
        mine("other", "y@initech.com", at=0.05),
        bounce("b", at=0.1, recipient=JANE.email),
    ]
    assert ("a", "b") in groups(messages)


def test_an_absence_notice_joins_the_mail_that_it_answers() -> None:
    away = ReadMessage(
        a_message(sender=JANE, thread="n", at=MON + HOUR, subject="Automatic reply: x"),
        a_read(Kind.ABSENCE, hiring=False, absence=Absence(None, None, "I am away.")).reading,
    )
    assert groups([mine("a"), away]) == [("a", "n")]


def test_a_stray_notice_stays_alone() -> None:
    assert groups([mail("a"), bounce("b", at=1, recipient="nobody@else.org")]) == [("a",), ("b",)]


def test_the_application_knows_employer_and_role_as_written() -> None:
    (application,) = applications(
        [
            mail("a", employer="Acme", role="Backend Engineer"),
            mail("b", BOB, at=1, employer="platform team"),
        ],
        OWNERS,
    )
    assert (application.employer, application.role) == ("Acme", "Backend Engineer")


def test_without_a_name_the_domain_is_the_employer() -> None:
    (application,) = applications([mail("a", "x@jobs.acme.co.uk")], OWNERS)
    assert application.employer == "acme.co.uk"


def test_at_a_free_mail_host_there_is_no_employer_but_the_written_one() -> None:
    (application,) = applications([mail("a", "kim@gmail.com")], OWNERS)
    assert application.employer == ""


def test_no_messages_make_no_application() -> None:
    assert applications([], OWNERS) == ()


def neighbourhoods(messages: Sequence[ReadMessage]) -> list[list[ReadMessage]]:
    """Messages that reach one another through shared keys, as the store gathers them."""
    left = list(messages)
    found = []
    while left:
        reach, group = links(left[0], OWNERS), [left.pop(0)]
        while near := [read for read in left if links(read, OWNERS) & reach]:
            group += near
            left = [read for read in left if read not in near]
            reach = reach.union(*(links(read, OWNERS) for read in near))
        found.append(group)
    return found


def test_the_neighbourhood_of_a_mail_is_enough_to_decide() -> None:
    everything = [read for _, messages in JOINED + PARTED for read in messages]
    random = Random(4)
    for _ in range(40):
        some = random.sample(everything, 12)
        whole = {frozenset(a.threads) for a in applications(some, OWNERS)}
        apart = {
            frozenset(a.threads)
            for near in neighbourhoods(some)
            for a in applications(near, OWNERS)
        }
        assert whole == apart
