import pytest

from app.domain.reading.likely_kind import likely_kind
from app.domain.reading.likely_kind_weights import CLASSES, WEIGHTS
from app.domain.reading.model import Kind
from app.domain.reading.sentences import sentences
from app.domain.reading.word_weights import features
from tests.domain.reading.mail import reading_of


def test_words_and_neighbours_are_features_and_numbers_are_all_one() -> None:
    assert set(features("by 20 march")) == {"by", "0", "march", "by 0", "0 march"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Your background is not quite what we are after. We wish you good luck in your search.", "rejection"),
        ("We have received your application and our team will review it.", "notice"),
        ("Are you free on Tuesday at 10 for an interview with the team?", "meeting"),
    ],
)  # fmt: skip
def test_all_words_together_name_the_kind_and_a_line(text: str, kind: str) -> None:
    name, chance, line = likely_kind(sentences(text))
    assert name == kind
    assert 1 / len(CLASSES) < chance <= 1
    assert line in text


def test_nothing_said_is_nothing_sure() -> None:
    _, chance, line = likely_kind(())
    assert chance == 1 / len(CLASSES)
    assert line == ""


def test_every_weight_can_be_read_and_none_is_idle() -> None:
    for line in WEIGHTS.strip().splitlines():
        *words, first, second, third, fourth, fifth = line.split()
        assert 1 <= len(words) <= 2
        assert any(map(int, (first, second, third, fourth, fifth)))


def test_a_soft_refusal_without_any_known_phrase_is_one() -> None:
    text = (
        "Hi Theo, thanks again for your interest. We have come to the conclusion that your background isn't quite"
        " what we're after for the Brand Strategist role. Best of luck out there!"
    )
    sender, subject = "Juniper <no-reply@hire.lever.co>", "Your application to Juniper"
    reading = reading_of(text, sender=sender, subject=subject)
    assert reading.kind is Kind.REJECTION
    assert "conclusion" in reading.quote or "luck" in reading.quote
