"""Reply drafts as bytes."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import getaddresses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.drafting.model import ReplyDraft
from app.domain.errors import BadInput
from app.domain.message import Address
from app.mail.gmail.draft import draft_bytes

DANA = Address("dana@interviewer.example", "Dana Reyes")


def _draft(
    *,
    sender: Address = Address("sam@example.com", "Sam Lee"),  # noqa: B008 - a frozen value
    to: tuple[Address, ...] = (DANA,),
    subject: str = "Re: Interview",
    body: str = "Hello Dana,\n\nany news?\n",
    in_reply_to: str = "<a@x>",
    references: tuple[str, ...] = ("<a@x>",),
) -> ReplyDraft:
    return ReplyDraft(
        thread_id="t", sender=sender, to=to, subject=subject, body=body,
        in_reply_to=in_reply_to, references=references,
    )  # fmt: skip


def _parsed(draft: ReplyDraft) -> EmailMessage:
    parsed = message_from_bytes(draft_bytes(draft), policy=SMTP)
    assert isinstance(parsed, EmailMessage)
    return parsed


def test_lines_end_as_on_the_wire_and_bytes_are_ascii() -> None:
    raw = draft_bytes(_draft(body="Grüße\n\nSam ☺"))
    assert raw.isascii()
    assert b"\n" not in raw.replace(b"\r\n", b"")


@pytest.mark.parametrize("field", ["subject", "name", "in_reply_to"])
def test_nothing_can_begin_another_header(field: str) -> None:
    evil = "x\r\nBcc: everybody@example.com\r\n\r\nbody\u2028\x0b\x00"
    draft = {
        "subject": _draft(subject=evil),
        "name": _draft(to=(Address("dana@interviewer.example", evil),)),
        "in_reply_to": _draft(in_reply_to=evil, references=(evil,)),
    }[field]
    parsed = _parsed(draft)
    assert parsed["Bcc"] is None
    assert set(parsed.keys()) <= {
        "From", "To", "Subject", "In-Reply-To", "References", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding",
    }  # fmt: skip


def test_a_long_message_id_is_never_encoded() -> None:
    long_id = f"<{'a' * 300}@{'b' * 200}.example>"
    raw = draft_bytes(_draft(in_reply_to=long_id, references=("<first@x>", long_id)))
    assert f"In-Reply-To: {long_id}\r\n".encode() in raw
    assert f"References: <first@x> {long_id}\r\n".encode() in raw


def test_a_long_list_of_references_keeps_the_first_and_the_newest() -> None:
    references = tuple(f"<message-{number}@mail.example.com>" for number in range(200))
    kept = str(_parsed(_draft(references=references))["References"]).split()
    assert kept[0] == references[0]
    assert kept[-1] == references[-1]
    assert kept[1:] == list(references[-(len(kept) - 1) :])
    assert sum(map(len, kept)) < 998


@pytest.mark.parametrize(
    "email",
    ["", "dana", "@x.example", "dana@", "dana@x@y.example", "däna@x.example", "a b@x.example"],
)
def test_an_address_that_mail_cannot_carry_is_named(email: str) -> None:
    with pytest.raises(BadInput):
        draft_bytes(_draft(to=(Address(email),)))


def test_a_domain_in_another_script_is_written_in_ascii() -> None:
    assert "xn--" in str(_parsed(_draft(to=(Address("dana@bücher.example"),)))["To"])


_words = st.text(st.characters(codec="utf-8"), max_size=60)


@given(
    subject=_words,
    name=_words,
    body=_words.map(lambda text: "".join(c for c in text if c.isprintable() or c == "\n")),
)
def test_words_come_through_whole(subject: str, name: str, body: str) -> None:
    parsed = _parsed(_draft(subject=subject, sender=Address("sam@example.com", name), body=body))
    assert str(parsed["Subject"]).split() == _plain(subject)
    ((found_name, found_address),) = getaddresses([str(parsed["From"])])
    assert found_address == "sam@example.com"
    assert found_name.replace("\\", "").split() == _plain(name.replace("\\", ""))
    assert parsed.get_content().replace("\r\n", "\n").rstrip("\n") == body.rstrip("\n")


def _plain(text: str) -> list[str]:
    """As one line of words: control characters are spaces."""
    return "".join(" " if ord(c) < 32 or c in "\x7f\u2028\u2029" else c for c in text).split()
