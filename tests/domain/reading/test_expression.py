import pytest

from app.domain.reading.expression import Expression


@pytest.mark.parametrize(
    ("source", "low", "found"),
    [
        (r"\bcafe\b", "a cafe nearby", "cafe"),  # plain text
        (r"\bcafé\b", "le café ici", "café"),
        (r"\bcaf\b", "le café ici", None),  # é is a letter, so no word ends before it
        (r"\w+$", "bis nächste", "nächste"),
        (r"^a\w|^b", "xa ay b", None),  # looked for at the beginning alone
        (r"^a\w|^b", "ay b", "ay"),
        (r"^a\w|b", "xa ay b", "b"),
    ],
)
def test_what_is_found_does_not_depend_on_the_letters_beside_it(
    source: str, low: str, found: str | None
) -> None:
    match = Expression(source).search(low)
    assert (match and match.group()) == found
