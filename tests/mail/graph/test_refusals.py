"""Microsoft's sign-in refusals as our errors: every code of the facts page."""

import pytest

from app.domain.errors import (
    AdminNeeded,
    AppError,
    ConsentDeclined,
    MailboxBusy,
    MailboxDown,
    MailboxNotAllowed,
    MoreProofNeeded,
    NotSetUp,
    ReconnectNeeded,
    SignInBlocked,
)
from app.mail.graph.refusals import BY_CODE, code_of, refused

MEANT: dict[type[AppError], tuple[int, ...]] = {
    ReconnectNeeded: (65001, 70008, 700082, 700084, 50173, 50132, 50133, 70043, 54005),
    ConsentDeclined: (65004,),
    AdminNeeded: (90094, 90095, 50105),
    MoreProofNeeded: (50076, 50074, 50079, 50072, 50078, 50158),
    SignInBlocked: (53000, 53001, 53002, 53003, 53004, 530032),
    NotSetUp: (
        50020, 500208, 50194, 9002332, 50011, 900144, 70011, 28002, 7000215, 7000222,
    ),
    MailboxBusy: (50196,),
    MailboxDown: (90024, 90033, 90006, 50033),
}  # fmt: skip
CASES = [(code, error) for error, codes in MEANT.items() for code in codes]


@pytest.mark.parametrize(("code", "error"), CASES)
def test_every_code_has_its_meaning(code: int, error: type[AppError]) -> None:
    by_list = refused({"error": "anything", "error_codes": [code], "error_description": "x"})
    by_text = refused({"error": "anything", "error_description": f"AADSTS{code}: words."})
    assert type(by_list) is type(by_text) is error
    assert str(by_list) == f"AADSTS{code}"


def test_no_code_is_forgotten() -> None:
    assert {code for code, _ in CASES} == set(BY_CODE)


def test_what_the_next_sign_in_must_bring_is_kept() -> None:
    claims = '{"access_token":{"capolids":{"essential":true,"values":["guid"]}}}'
    found = refused({"error": "interaction_required", "error_codes": [50076], "claims": claims})
    assert isinstance(found, MoreProofNeeded)
    assert found.claims == claims
    odd = refused({"error": "interaction_required", "error_codes": [50076], "claims": 5})
    assert isinstance(odd, MoreProofNeeded)
    assert odd.claims == ""


def test_background_work_treats_the_kin_as_the_kind() -> None:
    """What flows know to catch covers the finer ones."""
    assert issubclass(MoreProofNeeded, ReconnectNeeded)
    assert issubclass(AdminNeeded, MailboxNotAllowed)
    assert issubclass(SignInBlocked, MailboxNotAllowed)


@pytest.mark.parametrize(
    ("error", "meant"),
    [
        ("invalid_grant", ReconnectNeeded),
        ("interaction_required", ReconnectNeeded),
        ("access_denied", ConsentDeclined),
        ("invalid_client", NotSetUp),
        ("temporarily_unavailable", MailboxDown),
        ("server_error", MailboxDown),
        ("something_new", MailboxDown),
        ("", MailboxDown),
    ],
)
def test_a_code_that_nobody_has_listed_goes_by_the_standard_word(
    error: str, meant: type[AppError]
) -> None:
    found = refused({"error": error, "error_description": "AADSTS999999: their words"})
    assert type(found) is meant
    assert "words" not in str(found)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"error_codes": [70008, 1]}, 70008),
        ({"error_codes": []}, None),
        ({"error_codes": "70008"}, None),
        ({"error_codes": ["70008"], "error_description": "AADSTS50173: x"}, 50173),
        ({"error_description": "See AADSTS50173"}, None),
        ({}, None),
    ],
)
def test_the_number_is_found_or_not(answer: dict[str, object], code: int | None) -> None:
    assert code_of(answer) == code
