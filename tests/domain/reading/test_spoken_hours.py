import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.sentences import sentence
from app.domain.reading.spoken_hours import hour_of, may_name_an_hour, spoken_hours

SAID = [
    ("tuesday at half ten", "10:30"),
    ("half past four on tuesday", "16:30"),
    ("quarter to nine monday", "08:45"),
    ("quarter past two", "14:15"),
    ("8 oclock at the workshop", "08:00"),
    ("eleven o'clock", "11:00"),
    ("thursday 3 works", "15:00"),
    ("7 tomorrow works", "07:00"),
    ("in for 11.30 on the 11th", "11:30"),
    ("9.15 before we open", "09:15"),
    ("monday at 6 in the evening", "18:00"),
    ("monday at seven in the evening", "19:00"),
    ("2pm or 4pm", "14:00 16:00"),
    ("9am pacific (5pm for you)", "09:00"),
    ("it takes about 30 minutes", ""),
    ("for two hours", ""),
    ("all four of you", ""),
    ("it costs 9.15%", ""),
]


@pytest.mark.parametrize(("low", "hours"), SAID)
def test_hours_as_people_say_them(low: str, hours: str) -> None:
    assert [f"{one.at:%H:%M}" for one in spoken_hours(low)] == hours.split()


def test_a_bare_number_may_be_an_hour_in_an_answer() -> None:
    assert hour_of("11 in the stores, gate 4") == {11 * 60, 16 * 60}


PIECES = st.sampled_from(
    [
        "at",
        "3",
        "10",
        "12pm",
        "1200",
        "2026",
        "150,000",
        "10.30",
        "10:30",
        "5-6",
        "half",
        "past",
        "quarter",
        "to",
        "ten",
        "o'clock",
        "oclock",
        "noon",
        "afternoon",
        "midday",
        "monday",
        "the",
        "4th",
        "$9",
        "7h30",
        "7/9",
        "@2",
        "no.",
        "for",
        "you",
    ]
)


@given(st.lists(PIECES, max_size=8).map(" ".join))
def test_a_sentence_whose_figures_are_passed_over_names_no_hour(text: str) -> None:
    said = sentence(text)
    assert may_name_an_hour(said) or not (said.has_digit and hour_of(said.low))
    assert hour_of(said.low, said) == hour_of(said.low)
    assert spoken_hours(said.low, said) == spoken_hours(said.low)
