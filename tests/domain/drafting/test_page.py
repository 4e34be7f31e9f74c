"""The page of drafts to read is the one that the sentences make."""

from tests.domain.drafting.page import PAGE, drafts, page


def test_the_page_is_up_to_date() -> None:
    kept = PAGE.read_text(encoding="utf-8")
    assert page() == kept, "if this is meant: python -m tests.domain.drafting.page"


def test_it_holds_forty() -> None:
    assert sum(1 for _ in drafts()) == 40
