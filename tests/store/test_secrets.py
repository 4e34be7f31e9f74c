import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.secrets import KeyProblem, KeyRing

OLD = f"old:{base64.b64encode(b'o' * 32).decode()}"
NEW = f"new:{base64.b64encode(b'n' * 32).decode()}"
RING = KeyRing(OLD)
PLACE = {"table": "mailbox", "column": "sealed_grant", "row": b"r" * 16}


@given(st.binary())
def test_what_is_sealed_opens_where_it_stands(plain: bytes) -> None:
    assert RING.open(RING.seal(plain, **PLACE), **PLACE) == plain  # type: ignore[arg-type]  # as given


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"table": "person", "column": "sealed_grant", "row": b"r" * 16},
        {"table": "mailbox", "column": "sealed_owners", "row": b"r" * 16},
        {"table": "mailbox", "column": "sealed_grant", "row": b"q" * 16},
    ],
)
def test_a_sealed_value_opens_nowhere_else(elsewhere: dict[str, str]) -> None:
    sealed = RING.seal(b"token", table="mailbox", column="sealed_grant", row=b"r" * 16)
    with pytest.raises(KeyProblem, match="does not open"):
        RING.open(sealed, **elsewhere)  # type: ignore[arg-type]  # as in the table above


@given(st.binary(min_size=1), st.data())
def test_a_changed_value_never_opens(plain: bytes, data: st.DataObject) -> None:
    sealed = bytearray(RING.seal(plain, table="t", column="c", row=b"r"))
    at = data.draw(st.integers(0, len(sealed) - 1))
    sealed[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(KeyProblem):
        RING.open(bytes(sealed), table="t", column="c", row=b"r")


@given(st.binary(max_size=80))
def test_any_bytes_are_refused_with_a_reason(junk: bytes) -> None:
    with pytest.raises(KeyProblem, match=r"t\.c"):
        RING.open(junk, table="t", column="c", row=b"r")


def test_the_newest_key_seals_and_every_key_opens() -> None:
    before, after = KeyRing(OLD), KeyRing(f"{NEW},{OLD}")
    sealed = before.seal(b"x", table="t", column="c", row=b"r")
    assert after.open(sealed, table="t", column="c", row=b"r") == b"x"
    fresh = after.seal(b"x", table="t", column="c", row=b"r")
    assert fresh.startswith(after.newest_prefix)
    assert not sealed.startswith(after.newest_prefix)
    with pytest.raises(KeyProblem, match="not in the key ring"):
        before.open(fresh, table="t", column="c", row=b"r")


def test_a_rotation_keeps_the_hashes() -> None:
    assert KeyRing(f"{NEW},{OLD}").hash("address", "a") == KeyRing(OLD).hash("address", "a")
    assert KeyRing(NEW).hash("address", "a") != KeyRing(OLD).hash("address", "a")


def test_a_hash_tells_its_parts_and_purposes_apart() -> None:
    hashes = {
        RING.hash("address", "ab", "c"),
        RING.hash("address", "a", "bc"),
        RING.hash("link", "ab", "c"),
        RING.hash("address", "abc"),
    }
    assert len(hashes) == 4


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "none given"),
        ("nocolon", "entry 1 must be id:base64"),
        ("id:§§§", "entry 1 .id. is not base64"),
        ("id:c2hvcnQ=", "entry 1 .id. has 5 bytes, not 32"),
        (f"{OLD},{OLD}", "entry 2 repeats the id 'old'"),
        (f"{OLD},b ad:{'A' * 44}", "entry 2 must be id:base64"),
    ],
)
def test_a_ring_that_cannot_be_used_says_why_and_shows_no_key(text: str, reason: str) -> None:
    with pytest.raises(KeyProblem, match=reason) as caught:
        KeyRing(text)
    assert not any(part and part in str(caught.value) for part in ("c2hvcnQ", "b29vb29v", "§"))
