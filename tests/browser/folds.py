"""Waiting for a card and unfolding it, as a person does who waits until it stands still.

A click asks for another card, and the old one stays until that has come: what is unfolded too early
is drawn anew, folded.
"""

from playwright.sync_api import Error, Locator, expect

_BUSY = (
    "xpath=ancestor-or-self::*[@aria-busy] | descendant::*[@aria-busy]"
    " | descendant::*[contains(@class, 'loading')]"
)
_MOST = 20  # folds of one card, and times it may be drawn under a click


def still(card: Locator) -> None:
    """Wait until it asks for nothing any more."""
    expect(card.locator(_BUSY)).to_have_count(0)


def unfold(card: Locator) -> None:
    """Everything that is folded."""
    still(card)
    folded = card.locator("details:not([open]) > summary")
    for _ in range(_MOST):
        if not folded.count():
            return
        try:
            folded.first.click(timeout=2_000)
        except Error:  # drawn anew between the look and the click
            still(card)
    expect(folded).to_have_count(0)
