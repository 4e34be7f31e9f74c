import pytest

from app.domain.reading import stance_words as words
from app.domain.reading.model import Stance
from app.domain.reading.sentences import sentences
from app.domain.reading.sieved import Sieved
from app.domain.reading.stance import clauses, picked, together
from tests.domain.reading.fresh.arranged import ALL

DECLINES, DOUBTS, WAITS = Stance.DECLINES, Stance.DOUBTS, Stance.WAITS
AGREES, UNKNOWN = Stance.AGREES, Stance.UNKNOWN

SAID = [
    ("Friday does not work for me.", DECLINES),
    ("I can't make Tuesday after all.", DECLINES),
    ("I cant do Tuesday", DECLINES),
    ("sorry, i wont be able to make it", DECLINES),
    ("I couldnt make Friday work", DECLINES),
    ("I cant wait for Friday!", UNKNOWN),
    ("I'm afraid I won't be able to attend.", DECLINES),
    ("Monday's no good any more.", DECLINES),
    ("I would like to postpone our talk.", DECLINES),
    ("Could we reschedule?", DECLINES),
    ("I'm travelling that week.", DECLINES),
    ("None of those suit me.", DECLINES),
    ("Sorry, no, I'm at work.", DECLINES),
    ("Could we make it a bit later in the week?", DOUBTS),
    ("Is there another day?", DOUBTS),
    ("Ten is rather difficult.", DOUBTS),
    ("Let me check with my manager.", WAITS),
    ("It depends on the childcare.", WAITS),
    ("I'll get back to you tonight.", WAITS),
    ("Perfect, see you then!", AGREES),
    ("That suits us fine.", AGREES),
    ("Wednesday it is.", AGREES),
    ("No problem at all.", AGREES),
    ("Can't wait!", AGREES),
    ("That couldn't be better.", AGREES),
    ("\U0001f44d", AGREES),
    ("If you cannot attend, please call us.", UNKNOWN),
    ("Please let us know if Monday does not work.", UNKNOWN),
    ("I can't open the link.", UNKNOWN),
    ("Where is the office?", UNKNOWN),
    ("", UNKNOWN),
]


@pytest.mark.parametrize(("text", "stance"), SAID)
def test_how_a_text_takes_a_time(text: str, stance: Stance) -> None:
    found, line = together(list(clauses(sentences(text))), text)
    assert found is stance
    assert bool(line) is (stance is not UNKNOWN)


def test_each_clause_has_its_own() -> None:
    parts = clauses(sentences("I can't do Monday, but Wednesday is fine."))
    assert [one.stance for one in parts] == [DECLINES, AGREES]


PICKED = [
    ("The second one please.", 2),
    ("Option 3 would suit me.", 3),
    ("Option B is good.", 2),
    ("C, please.", 3),
    ("the last slot works", -1),
    ("The earlier one is best.", 1),
    ("I can't do the second one.", 0),
    ("See you then.", 0),
]


@pytest.mark.parametrize(("text", "place"), PICKED)
def test_which_one_is_picked_by_its_place(text: str, place: int) -> None:
    assert picked(list(clauses(sentences(text)))) == place


PATTERNS = [
    (words.DECLINES, words.DECLINES_BY),
    (words.DOUBTS, words.DOUBTS_BY),
    (words.WAITS, words.WAITS_BY),
    (words.AGREES, words.AGREES_BY),
]


@pytest.mark.parametrize(("pattern", "keys"), PATTERNS)
def test_no_clause_is_passed_over_for_want_of_a_word(pattern: Sieved, keys: frozenset[str]) -> None:
    texts = [text for exchange in ALL for _, text in exchange.mails] + [text for text, _ in SAID]
    missed = [
        one.low
        for text in texts
        for one in sentences(text)
        if pattern.pattern.search(one.low) and one.words.isdisjoint(keys)
    ]
    assert missed == []
