"""A reply draft as the properties of a Graph message."""

import pytest

from app.domain.drafting.model import ReplyDraft
from app.domain.errors import BadInput
from app.domain.message import Address
from app.mail.graph.draft import astray, properties


def _draft(**changed: object) -> ReplyDraft:
    given: dict[str, object] = {
        "thread_id": "AAQk1",
        "sender": Address("sam@example.com", "Sam"),
        "to": (Address("dana@interviewer.example", "Dana Reyes"),),
        "subject": "Re: Interview",
        "body": "Hello Dana,\r\n\r\nany news?",
        **changed,
    }
    return ReplyDraft(**given)  # type: ignore[arg-type] # the names above are its own


def test_a_draft_names_its_recipients_and_replaces_the_quote() -> None:
    assert properties(_draft(), mailbox="sam@example.com") == {
        "subject": "Re: Interview",
        "toRecipients": [
            {"emailAddress": {"address": "dana@interviewer.example", "name": "Dana Reyes"}}
        ],
        "ccRecipients": [],
        "body": {"contentType": "text", "content": "Hello Dana,\n\nany news?"},
    }


def test_another_sender_than_the_mailbox_is_named() -> None:
    alias = Address("sam.lee@alias.example", "Sam Lée")
    found = properties(_draft(sender=alias), mailbox="sam@example.com")
    assert found["from"] == {"emailAddress": {"address": alias.email, "name": "Sam Lée"}}


def test_nothing_typed_becomes_a_header_or_a_control_character() -> None:
    found = properties(
        _draft(subject="Re: x\r\nBcc: evil@x.example", body="a\x00b\x1b\n\ud800"),
        mailbox="sam@example.com",
    )
    assert found["subject"] == "Re: x Bcc: evil@x.example"
    assert found["body"]["content"] == "ab\n"


def test_an_international_domain_is_written_in_ascii() -> None:
    found = properties(_draft(to=(Address("dana@bücher.example"),)), mailbox="")
    assert found["toRecipients"] == [{"emailAddress": {"address": "dana@xn--bcher-kva.example"}}]


@pytest.mark.parametrize("email", ["", "dana", "@x.example", "da na@x.example", "d@x y", "ü@x.de"])
def test_an_address_that_mail_cannot_carry_is_told(email: str) -> None:
    with pytest.raises(BadInput):
        properties(_draft(to=(Address(email),)), mailbox="")


def test_what_came_back_as_wanted_needs_nothing() -> None:
    wanted = properties(_draft(), mailbox="")
    other_name = [{"emailAddress": {"address": "DANA@interviewer.example", "name": "D"}}]
    assert astray(wanted, wanted) == {}
    assert astray(wanted | {"toRecipients": other_name}, wanted) == {}


def test_a_recipient_too_many_or_another_subject_is_put_right() -> None:
    wanted = properties(_draft(), mailbox="")
    oneself = {"emailAddress": {"address": "sam@example.com"}}
    created = wanted | {
        "toRecipients": [*wanted["toRecipients"], oneself],
        "ccRecipients": [oneself],
        "bccRecipients": [oneself],
        "subject": "RE: Interview",
    }
    assert astray(created, wanted) == {
        "toRecipients": wanted["toRecipients"],
        "ccRecipients": [],
        "bccRecipients": [],
        "subject": "Re: Interview",
    }
    assert "toRecipients" in astray({"toRecipients": None}, wanted)
