import pytest

from app.domain.reading.model import Purpose, ReadMessage
from tests.builders import BOB, JANE
from tests.domain.stories import MINUTE, bounce, day, facts, i, interview, they

CHECK = Purpose.CHECK_IN
SENT = i(CHECK, 7, called="<c@me>")
BACK = bounce(7.2, JANE.email, of="<c@me>")
MINUTES = MINUTE.total_seconds() / 86400

BOUNCES = [
    ("none", [interview(0), SENT], None),
    ("came back", [interview(0), SENT, BACK], 7.2),
    ("delayed", [interview(0), SENT, bounce(7.2, JANE.email, of="<c@me>", permanent=False)], 7.2),
    ("sent again later", [interview(0), SENT, BACK, i(CHECK, 8, to=(BOB,))], None),
    ("sent again before the report came", [interview(0), SENT, i(CHECK, 7 + 5 * MINUTES, to=(BOB,)), BACK], None),
    ("another mail in between is no second try", [interview(0), SENT, i(CHECK, 7.1, to=(BOB,), subject="Hello"), BACK], 7.2),
    ("the second try came back too", [interview(0), SENT, BACK, i(CHECK, 8, called="<d@me>"), bounce(8.2, JANE.email, of="<d@me>")], 8.2),
    ("only the first of two mails failed for good", [interview(0), SENT, bounce(7.1, JANE.email, of="<c@me>"), i(CHECK, 8, called="<d@me>"), bounce(8.2, of="<gone@me>", permanent=False)], 8.2),
    ("somebody answered all the same", [interview(0), SENT, BACK, they(at=8)], None),
    ("of mail that we do not have", [interview(0), bounce(7.2, "x@acme.com", of="<gone@me>")], 7.2),
]  # fmt: skip


@pytest.mark.parametrize(("messages", "at"), [pytest.param(*c, id=name) for name, *c in BOUNCES])
def test_what_came_back_and_was_not_sent_again(
    messages: list[ReadMessage], at: float | None
) -> None:
    found = facts(*messages).bounced
    assert (found.evidence.at if found else None) == (None if at is None else day(at))


def test_a_bounce_shows_address_and_reason() -> None:
    found = facts(interview(0), SENT, BACK).bounced
    assert found is not None
    assert found.bounce.recipients == (JANE.email,)
    assert found.evidence.quote == "No such user here"
    assert found.evidence.message_id == BACK.message.internet_message_id
