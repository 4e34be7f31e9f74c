"""Promises about every draft, over ten thousand fact sets."""

import re
from dataclasses import replace
from itertools import product
from typing import Final

import pytest

from app.domain.conversation import Counterpart
from app.domain.drafting.lengths import WORDS, count
from app.domain.drafting.model import DraftKind, Typed
from app.domain.drafting.tone import check
from app.domain.drafting.write import write
from app.domain.message import Address
from tests.domain.drafting.facts import ACME, NOTHING_KNOWN, NOW, generated, of_kind

GAP: Final = re.compile(
    r"[\[\]{}<>]|__|\bNone\b|\.\.|,,|  |\b(?:at|about|for|the|by) [.,;?]|\bthe role role\b"
)
GREETING: Final = re.compile(r"\A(?:Hello|Hi [^\s,?!\[\]{}<>@\d][^,?!\[\]{}<>@\d]*),\n\n")
CLOSING: Final = re.compile(r"\n\nKind regards(?:,\n\S[^\n]*)?\Z")


def test_ten_thousand_drafts_keep_every_promise() -> None:
    seen: set[DraftKind] = set()
    for kind, conversation, typed, user_name in generated(10_000):
        words = write(kind, conversation, typed, user_name=user_name, now=NOW)
        body, about = words.body, (kind, conversation, typed, user_name)
        least, most = WORDS[kind]
        assert least <= count(body) <= most, (count(body), body, about)
        assert body.count("?") == 1, (body, about)
        assert "!" not in body, (body, about)
        assert not GAP.search(body), (GAP.search(body), body, about)
        assert not GAP.search(words.subject), (words.subject, about)
        assert GREETING.match(body), (body, about)
        assert CLOSING.search(body), (body, about)
        assert check(body, kind) == (), (check(body, kind), body, about)
        seen.add(kind)
    assert seen == set(DraftKind)


@pytest.mark.parametrize("kind", DraftKind)
@pytest.mark.parametrize("point", ["", "the move to event sourcing"])
def test_every_sentence_is_used_and_clean(kind: DraftKind, point: str) -> None:
    bodies = set()
    for known, person in product((ACME, NOTHING_KNOWN), range(100)):
        to = Address(f"person{person}@acme.example")
        told = replace(of_kind(kind, known), counterparts=(Counterpart(to),), role=f"R{person % 9}")
        body = write(kind, told, Typed(point=point), user_name="Sam Lee", now=NOW).body
        assert check(body, kind) == (), body
        bodies.add(body)
    assert len(bodies) >= 4  # two openings, known and unknown, at the least
