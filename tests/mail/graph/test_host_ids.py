"""What Outlook's pane calls a message."""

import pytest

from app.mail.graph.host_ids import message_id, rest_id

EWS = "AAMkAGI2THVSAAA/BGAAAAAAACzPsn+PFxkS5AAAAA="


def test_an_ews_id_is_a_rest_id_in_another_alphabet() -> None:
    assert rest_id(EWS) == "AAMkAGI2THVSAAA-BGAAAAAAACzPsn_PFxkS5AAAAA="
    assert rest_id(rest_id(EWS) or "") == rest_id(EWS)


@pytest.mark.parametrize("value", ["", "short", "x" * 600, "AAMk" * 8 + "'", "AAMk" * 8 + " ?"])
def test_anything_else_is_no_id(value: str) -> None:
    assert rest_id(value) is None


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("<a@b>", "<a@b>"),
        (" <a@b>\r\n", "<a@b>"),
        ("a@b", None),
        ("<a b>", None),
        ("", None),
        ("<" + "x" * 1000 + ">", None),
    ],
)
def test_a_message_id_has_angle_brackets(value: str, found: str | None) -> None:
    assert message_id(value) == found
