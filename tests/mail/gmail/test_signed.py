"""Our reading of signed tokens beside PyJWT's: what we believe, it believes, and the same claims."""

import json
from base64 import urlsafe_b64encode

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import CallerRefused
from app.mail.gmail.signed import verified
from app.sandbox.google_keys import SigningKeys

KEYS = SigningKeys()
KID, (PRIVATE, *_) = next(iter(KEYS._keys.items()))
PUBLIC = PRIVATE.public_key()
CLAIMS: dict[str, object] = {"iss": "https://accounts.google.com", "sub": "1", "note": "é—✓"}
TOKEN = KEYS.sign(CLAIMS)


def ours(token: str) -> dict[str, object] | None:
    try:
        return verified(token, {KID: PUBLIC}.get)
    except CallerRefused:
        return None


def theirs(token: str) -> dict[str, object] | None:
    try:
        found: dict[str, object] = jwt.decode(token, PUBLIC, algorithms=["RS256"])
    except jwt.PyJWTError:
        return None
    return found


def part(value: object) -> str:
    return urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def test_a_good_token_says_the_same_to_both() -> None:
    assert ours(TOKEN) == theirs(TOKEN) == CLAIMS


@given(st.integers(0, len(TOKEN) - 1), st.sampled_from("ABab01-_.=+/ \n\x00é"), st.booleans())
def test_what_is_changed_in_one_place_is_believed_by_neither(
    place: int, letter: str, inserted: bool
) -> None:
    rest = TOKEN[place:] if inserted else TOKEN[place + 1 :]
    changed = TOKEN[:place] + letter + rest
    assert changed == TOKEN or ours(changed) is None is theirs(changed)


@given(st.text(max_size=300))
def test_no_text_is_a_token(text: str) -> None:
    assert ours(text) is None


@pytest.mark.parametrize("header", [[], "RS256", 7, None, {"alg": ["RS256"], "kid": KID}])
def test_a_header_of_another_shape_is_refused(header: object) -> None:
    assert ours(f"{part(header)}.{part(CLAIMS)}.AAAA") is None


@pytest.mark.parametrize("claims", [[], "text", 7, None])
def test_signed_claims_that_are_no_object_are_refused(claims: object) -> None:
    signed = jwt.api_jws.encode(json.dumps(claims).encode(), PRIVATE, "RS256", {"kid": KID})
    with pytest.raises(CallerRefused, match="not a token"):
        verified(signed, {KID: PUBLIC}.get)
