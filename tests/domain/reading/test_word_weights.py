from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.learned import features, learned_of
from app.domain.reading.learned_weights import CLASSES, START, WEIGHTS
from app.domain.reading.sentences import sentence, sentences
from app.domain.reading.word_weights import WordWeights, words_in

WEIGHED = {
    feature: {int(number): int(weight) for number, _, weight in (p.partition(":") for p in pairs.split())}
    for feature, _, pairs in (line.rpartition("\t") for line in WEIGHTS.strip().splitlines())
}  # fmt: skip
PLAIN = sorted(feature for feature in WEIGHED if ":" not in feature)


@given(
    st.dictionaries(
        st.sampled_from(["a", "b", "a b", "b a", "a a", "begun", "~begi"]),
        st.lists(st.integers(-(10**6), 10**6), min_size=3, max_size=3),
    ),
    st.lists(
        st.lists(st.sampled_from(["a", "b", "c", "begi", "begun", "beginner"]), max_size=9),
        max_size=9,
    ),
)
def test_the_sums_are_those_of_single_additions(
    weights: dict[str, list[int]], lines: list[list[str]]
) -> None:
    found = {word for line in lines for word in line}
    found |= {f"{a} {b}" for line in lines for a, b in pairwise(line)}
    found |= {f"~{word[:4]}" for word in found if len(word) > 4 and " " not in word}
    table = WordWeights({name: tuple(enumerate(each)) for name, each in weights.items()}, 3)
    expected = [sum(each[at] for name, each in weights.items() if name in found) for at in range(3)]
    assert table.of(lines) == expected


@given(st.lists(st.sampled_from(PLAIN), max_size=60), st.lists(st.sampled_from(PLAIN), max_size=3))
def test_what_is_read_weighs_what_was_learnt(text: list[str], subject: list[str]) -> None:
    """Reading sums side by side what fitting names one by one."""
    title, said = sentence(" ".join(subject)), sentences(". ".join(text))
    totals = [float(start) for start in START]
    for feature, value in features(title, said, {}, "person").items():
        for number, weight in WEIGHED.get(feature, {}).items():
            totals[number] += weight * value
    found = learned_of(words_in(title.low), [words_in(one.low) for one in said], {}, "person")
    assert max(CLASSES, key=found.chances.__getitem__) == CLASSES[totals.index(max(totals))]
