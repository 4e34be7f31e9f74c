"""Replies: to whom, from which alias, under which subject, tied to which message."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.drafting.model import ReplyDraft, Words
from app.domain.drafting.reply import MOST_REFERENCES, references, reply_draft, reply_subject
from app.domain.errors import BadInput
from app.domain.message import Address, Message, RemoteId, ThreadId

ME = Address("sam@samlee.example", "Sam Lee")
OTHER_ME = Address("sam.lee@example.com")
OWNERS = frozenset({ME.email, OTHER_ME.email})
DANA = Address("dana@acme.example", "Dana Reyes")
MARCO = Address("marco@acme.example", "Marco Bianchi")
WORDS = Words("Follow-Up on Backend Engineer Interview", "Hi Dana,\n\nKind regards,\nSam")
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def mail(
    number: int,
    sender: Address,
    *to: Address,
    subject: str = "Interview",
    reply_to: tuple[Address, ...] = (),
    **headers: str,
) -> Message:
    return Message(
        remote_id=RemoteId(f"m{number}"),
        thread_id=ThreadId("t1"),
        sender=sender,
        received_at=START + timedelta(hours=number),
        to=to,
        reply_to=reply_to,
        subject=subject,
        internet_message_id=f"<m{number}@mail.example>",
        references=tuple(f"<m{n}@mail.example>" for n in range(1, number)),
        headers={name.replace("_", "-"): value for name, value in headers.items()},
        text="Thank you for your time.",
    )


FROM_DANA = mail(1, DANA, ME)
FROM_ME = mail(2, ME, DANA, subject="Re: Interview")


def reply(*thread: Message, to: Address | None = None) -> ReplyDraft:
    return reply_draft(WORDS, thread, owners=OWNERS, to=to)


def emails(addresses: Sequence[Address]) -> list[str]:
    return [address.email for address in addresses]


def test_a_persons_mail_is_answered_to_that_person() -> None:
    draft = reply(FROM_DANA)
    assert draft == ReplyDraft(
        thread_id="t1",
        sender=Address(ME.email),
        to=(DANA,),
        subject="Re: Interview",
        body=WORDS.body,
        in_reply_to="<m1@mail.example>",
        references=("<m1@mail.example>",),
    )


def test_after_ones_own_mail_the_recipients_stay() -> None:
    draft = reply(FROM_DANA, FROM_ME)
    assert emails(draft.to) == [DANA.email]
    assert draft.sender == ME
    assert draft.in_reply_to == "<m2@mail.example>"
    assert draft.references == ("<m1@mail.example>", "<m2@mail.example>")


def test_the_order_of_the_thread_does_not_matter() -> None:
    assert reply(FROM_ME, FROM_DANA) == reply(FROM_DANA, FROM_ME)


def test_reply_to_is_respected() -> None:
    hiring = Address("hiring@acme.example", "Acme hiring")
    assert emails(reply(mail(1, DANA, ME, reply_to=(hiring,))).to) == [hiring.email]


@pytest.mark.parametrize(
    "useless",
    [
        "no-reply@acme.example",
        "noreply+12@ats.example",
        ME.email,
        OTHER_ME.email,
        "bounces+x@acme.example",
    ],
)
def test_a_reply_to_that_reaches_nobody_is_not(useless: str) -> None:
    assert emails(reply(mail(1, DANA, ME, reply_to=(Address(useless),))).to) == [DANA.email]


def test_copies_stay_but_for_the_users_own() -> None:
    copied = replace(FROM_DANA, cc=(MARCO, OTHER_ME, Address("no-reply@acme.example"), DANA))
    assert emails(reply(copied).cc) == [MARCO.email]


def test_the_alias_that_the_thread_used_writes() -> None:
    assert reply(mail(1, DANA, MARCO, OTHER_ME)).sender.email == OTHER_ME.email
    assert reply(mail(1, DANA, OTHER_ME), mail(2, ME, DANA)).sender.email == ME.email
    assert (
        reply(mail(1, DANA, MARCO, delivered_to="Sam.Lee@example.com")).sender.email
        == OTHER_ME.email
    )


def test_a_tagged_address_is_the_users_own() -> None:
    tagged = Address("sam.lee+jobs@example.com")
    draft = reply(replace(mail(1, DANA, tagged), cc=(tagged, MARCO)))
    assert draft.sender.email == OTHER_ME.email
    assert emails(draft.cc) == [MARCO.email]


@pytest.mark.parametrize(
    "machine",
    [
        mail(3, Address("no-reply@acme.example", "Acme"), ME),
        mail(3, Address("mailer-daemon@mail.example"), ME),
        mail(3, DANA, ME, subject="Automatic reply: Interview", auto_submitted="auto-replied"),
        mail(3, Address("news@acme.example", "Acme News"), ME, list_id="<news.acme.example>"),
    ],
    ids=["no-reply", "mailer-daemon", "absence", "list"],
)
def test_a_machines_last_word_is_not_answered(machine: Message) -> None:
    draft = reply(FROM_DANA, FROM_ME, machine)
    assert emails(draft.to) == [DANA.email]
    assert draft.in_reply_to == "<m2@mail.example>"


def test_an_absence_notice_without_headers_is_not_answered() -> None:
    away = replace(
        mail(3, MARCO, ME, subject="Automatic reply: Interview"),
        text="I am out of the office until 16 March with no access to mail.",
    )
    assert emails(reply(FROM_DANA, FROM_ME, away).to) == [DANA.email]


def test_ones_own_mail_to_a_machine_leads_back_to_the_person() -> None:
    assert emails(reply(FROM_DANA, mail(2, ME, Address("no-reply@acme.example"))).to) == [
        DANA.email
    ]


@pytest.mark.parametrize(
    "thread",
    [(), (mail(1, Address("no-reply@ats.example"), ME),), (mail(1, ME, ME),)],
    ids=["empty", "machine", "self"],
)
def test_a_thread_without_a_person_says_so(thread: tuple[Message, ...]) -> None:
    with pytest.raises(BadInput, match="Nobody in this thread reads mail"):
        reply(*thread)


def test_a_person_asked_for_gets_it_alone() -> None:
    copied = replace(FROM_DANA, cc=(MARCO,))
    draft = reply(copied, to=MARCO)
    assert emails(draft.to) == [MARCO.email]
    assert draft.cc == ()
    assert draft.in_reply_to == "<m1@mail.example>"


def test_a_person_who_would_get_it_anyway_keeps_the_copies() -> None:
    assert emails(reply(replace(FROM_DANA, cc=(MARCO,)), to=Address(DANA.email)).cc) == [
        MARCO.email
    ]


def test_an_address_that_nobody_reads_is_refused() -> None:
    with pytest.raises(BadInput, match="Nobody reads mail to no-reply@acme"):
        reply(FROM_DANA, to=Address("no-reply@acme.example"))


def test_without_a_thread_it_is_a_new_mail() -> None:
    draft = reply(to=DANA)
    assert (draft.thread_id, draft.subject, draft.in_reply_to) == ("", WORDS.subject, "")
    assert draft.to == (DANA,)


@pytest.mark.parametrize(
    ("subject", "replied"),
    [
        ("Interview", "Re: Interview"),
        ("Re: Interview", "Re: Interview"),
        ("RE: Re[2]: AW: Interview", "Re: Interview"),
        ("Fwd: Interview", "Re: Fwd: Interview"),
        ("Re: [EXTERNAL] Interview", "Re: [EXTERNAL] Interview"),
        ("Reply needed", "Re: Reply needed"),
        ("Interview\r\nBcc: all@acme.example", "Re: Interview Bcc: all@acme.example"),
        ("", "Re:"),
    ],
)
def test_one_reply_mark_and_the_subject_as_it_is(subject: str, replied: str) -> None:
    assert reply_subject(subject) == replied


def test_references_keep_the_first_and_the_latest() -> None:
    chain = references(mail(60, DANA, ME))
    assert len(chain) == MOST_REFERENCES
    assert chain[0] == "<m1@mail.example>"
    assert chain[-2:] == ("<m59@mail.example>", "<m60@mail.example>")


def test_references_fall_back_on_in_reply_to_and_drop_what_is_no_id() -> None:
    odd = replace(FROM_DANA, references=(), in_reply_to="<first@mail.example>")
    assert references(odd) == ("<first@mail.example>", "<m1@mail.example>")
    broken = replace(FROM_DANA, references=("junk", "<a b>", "<ok@x>\r\nBcc: y", "<ok@x>"))
    assert references(broken) == ("<ok@x>", "<m1@mail.example>")


def test_a_message_without_an_id_leaves_the_one_before_it() -> None:
    nameless = replace(FROM_ME, internet_message_id="")
    assert reply(FROM_DANA, nameless).in_reply_to == "<m1@mail.example>"


def test_nothing_in_a_header_starts_another_header() -> None:
    evil = replace(FROM_DANA, sender=Address("dana@acme.example", "Dana\r\nBcc: all@acme.example"))
    (to,) = reply(evil).to
    assert "\n" not in to.name
    assert "\r" not in to.name
