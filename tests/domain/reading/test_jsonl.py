import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.jsonl import BrokenLine, as_json, line_of, readings
from app.domain.reading.read import read
from tests.domain.reading.hiring_mails import MAILS
from tests.domain.reading.mail import a_mail
from tests.domain.reading.ordinary_mails import ORDINARY

OWNERS = frozenset({"sam@example.com"})
FIELDS = [
    "id", "kind", "hiring", "confidence", "promised", "away_until", "failed_recipients", "asks",
    "expects_answer", "new_text", "quote",
]  # fmt: skip


def line(**fields: object) -> str:
    return json.dumps({"id": "m1", **fields})


def test_a_line_gives_a_reading_with_the_fields_that_scripts_use() -> None:
    given = line(
        subject="Re: Interview",
        **{"from": "Dana <dana@acme.example>", "date": "Wed, 11 Mar 2026 09:00:00 +0000"},
        body="Thanks for coming in to interview. We'll let you know by Friday.\n\n> earlier",
    )
    (found,) = readings([given], OWNERS)
    assert list(found) == FIELDS
    assert found["promised"] == {"from": "2026-03-11", "to": "2026-03-13"}
    assert (found["id"], found["kind"], found["hiring"]) == ("m1", "promise", True)


MANY = [*MAILS, *((*mail, "") for mail in ORDINARY)]


@pytest.mark.parametrize(
    ("sender", "subject", "body"), [mail[1:4] for mail in MANY], ids=[mail[0] for mail in MANY]
)
def test_what_is_printed_is_the_same_without_the_details(
    sender: str, subject: str, body: str
) -> None:
    mail = a_mail(body, subject=subject, sender=sender)
    without = read(mail, OWNERS, details=False)
    assert as_json("m", without) == as_json("m", read(mail, OWNERS))


def test_details_are_read_unless_nobody_wants_them() -> None:
    mail = a_mail("Let's talk on Tuesday at 4 pm about your interview.\n\nBest,\nDana")
    whole, without = read(mail, OWNERS), read(mail, OWNERS, details=False)
    assert (whole.signs_as, len(whole.arranging.slots)) == ("Dana", 1)
    assert (without.signs_as, without.arranging.slots) == ("", ())


def test_raw_bytes_are_read_like_the_mail_they_are() -> None:
    raw = b"From: d@acme.example\r\nSubject: Hi\r\nDate: Wed, 11 Mar 2026 09:00:00 +0000\r\n\r\nPlease send me your resume.\r\n"
    message = line_of(line(raw=base64.b64encode(raw).decode())).message
    assert (message.sender.email, message.subject) == ("d@acme.example", "Hi")
    assert (message.text or "").strip() == "Please send me your resume."


def test_named_fields_win_over_headers_of_the_same_name() -> None:
    message = line_of(
        line(subject="New", headers={"Subject": "Old", "In-Reply-To": "<1@x>"})
    ).message
    assert (message.subject, message.in_reply_to) == ("New", "<1@x>")


def test_lists_of_addresses_and_iso_dates_are_understood() -> None:
    message = line_of(
        line(to=["a@x.example", "B <b@x.example>"], date="2026-03-05T22:30:00-08:00")
    ).message
    assert [address.email for address in message.to] == ["a@x.example", "b@x.example"]
    assert message.sent_at is not None
    assert message.sent_at.isoformat() == "2026-03-05T22:30:00-08:00"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "not valid JSON"),
        ("[1]", "not a JSON object"),
        (line(raw="!!!"), "`raw` is not base64"),
        (line(headers=[]), "`headers` is not an object"),
        (line(body=["x"]), "`body` is not a string"),
        (line(subject=True), "`subject` is not a string"),
    ],
)
def test_a_broken_line_says_why_and_the_next_is_read(text: str, why: str) -> None:
    broken, good = readings([text, line(body="Hello")], OWNERS)
    assert broken["error"] == f"line 1: {why}"
    assert (broken["kind"], broken["hiring"], broken["confidence"]) == ("other", False, 0.0)
    assert list(broken) == [*good, "error"]
    assert good["id"] == "m1"


@pytest.mark.parametrize(
    ("text", "identity"),
    [("{", None), (line(headers=[]), "m1"), ('{"id": 7, "to": true}', "7"), ('{"id": [1]}', None)],
)
def test_a_broken_line_keeps_its_id(text: str, identity: str | None) -> None:
    (broken,) = readings([text], OWNERS)
    assert broken["id"] == identity
    assert "error" in broken


def test_a_number_too_long_to_be_one_is_a_broken_line() -> None:
    (broken,) = readings(['{"id": ' + "9" * 5000 + "}"], OWNERS)
    assert broken["error"] == "line 1: not valid JSON"


def test_a_mail_without_a_date_promises_no_day() -> None:
    body = "Thank you for the interview. We will let you know by Friday."
    (undated,) = readings([json.dumps({"from": "a@acme.example", "body": body})], OWNERS)
    assert (undated["kind"], undated["promised"]) == ("promise", None)


@pytest.mark.parametrize(
    ("says", "back"), [("on 20 March 2026", "2026-03-20"), ("on 20 March", None)]
)
def test_an_undated_notice_names_only_a_day_with_its_year(says: str, back: str | None) -> None:
    fields = {
        "from": "a@acme.example",
        "subject": "Out of office",
        "body": f"I am out of the office and will be back {says}.",
    }
    (undated,) = readings([json.dumps(fields)], OWNERS)
    assert (undated["kind"], undated["away_until"]) == ("absence", back)


def test_a_mail_without_a_sender_is_read_by_its_words() -> None:
    text = "Thank you for the interview. We will let you know by Friday."
    (found,) = readings([json.dumps({"body": text, "date": "2026-03-02T09:00:00Z"})], OWNERS)
    assert (found["kind"], found["hiring"]) == ("promise", True)


def test_a_broken_line_raises_where_one_is_asked_for() -> None:
    with pytest.raises(BrokenLine, match="JSON"):
        line_of("nonsense")


def test_empty_lines_are_passed_over() -> None:
    assert list(readings(["", "  \n", b"\n"], OWNERS)) == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)  # fmt: skip
KEYS = st.sampled_from(
    ["id", "from", "to", "subject", "date", "headers", "body", "html", "raw", "thread"]
)


@given(st.dictionaries(KEYS, JSON, max_size=6))
def test_any_object_gives_one_answer(fields: dict[str, object]) -> None:
    (found,) = readings([json.dumps(fields)], OWNERS)
    assert "kind" in found or "error" in found


@given(st.binary(max_size=200))
def test_any_bytes_give_at_most_one_answer(raw: bytes) -> None:
    assert len(list(readings([raw], OWNERS))) <= 1
