"""Promises about every draft: ten thousand fact sets, each in every voice and length."""

import re
from dataclasses import replace
from itertools import product
from typing import Final

import pytest

from app.domain.conversation import Conversation, Counterpart
from app.domain.drafting.lengths import ASKS_NOTHING, WORDS, count
from app.domain.drafting.model import DraftKind, Length, Manner, Typed, Voice, Words
from app.domain.drafting.names import addressee, formal_name
from app.domain.drafting.tone import check
from app.domain.drafting.write import write
from app.domain.message import Address
from tests.domain.drafting.facts import (
    ACME,
    MANNERS,
    NOTHING_KNOWN,
    NOW,
    FactSet,
    generated,
    of_kind,
)

GAP: Final = re.compile(
    r"[\[\]{}<>]|__|\bNone\b|\.\.|,,|  |\b(?:at|about|for|the|by|of|on) [.,;?]|\bthe role role\b"
)
NAME: Final = r"[^\s,?!\[\]{}<>@\d][^,?!\[\]{}<>@\d]*"
GREETINGS: Final = {
    Voice.WARM: re.compile(rf"\A(?:Hello(?: {NAME})?|Hi {NAME}),\n\n"),
    Voice.NEUTRAL: re.compile(rf"\A(?:Hello(?: {NAME})?|Hi {NAME}),\n\n"),
    Voice.FORMAL: re.compile(rf"\ADear {NAME},\n\n"),
}
CLOSINGS: Final = {
    Voice.WARM: "Best wishes",
    Voice.NEUTRAL: "Kind regards",
    Voice.FORMAL: "Yours sincerely",
}
CONTRACTED: Final = re.compile(r"\b(?:I|it|you|that|don|won|isn)'(?:m|d|ll|ve|s|re|t)\b")
OWN_WORDS: Final = re.compile(r"“[^”]*”")


def test_ten_thousand_drafts_keep_every_promise() -> None:
    seen: set[tuple[DraftKind, Manner]] = set()
    for number, facts in enumerate(generated(10_000)):
        manner = MANNERS[number // len(DraftKind) % len(MANNERS)]
        words = _written(facts, manner)
        body, about = words.body, (facts, manner)
        least, most = WORDS[facts.kind]
        assert least <= count(body) <= most, (count(body), body, about)
        asked = 0 if facts.kind in ASKS_NOTHING else 1
        assert OWN_WORDS.sub("", body).count("?") == asked, (body, about)
        assert "!" not in body, (body, about)
        assert not GAP.search(body), (GAP.search(body), body, about)
        assert not GAP.search(words.subject), (words.subject, about)
        assert GREETINGS[manner.voice].match(body), (body, about)
        closing = rf"\n\n{CLOSINGS[manner.voice]}(?:,\n\S[^\n]*)?\Z"
        assert re.search(closing, body), (body, about)
        assert check(body, facts.kind) == (), (check(body, facts.kind), body, about)
        seen.add((facts.kind, manner))
    assert seen == set(product(DraftKind, MANNERS))


def test_the_shorter_text_is_never_longer_and_nearly_always_shorter() -> None:
    same = 0
    facts_sets = list(generated(1_100))
    for facts, voice in product(facts_sets, Voice):
        usual = count(_written(facts, Manner(voice)).body)
        short = count(_written(facts, Manner(voice, Length.SHORT)).body)
        assert short <= usual, facts
        same += short == usual
    assert same <= len(facts_sets) * len(Voice) * 0.1, same


def test_the_greeting_fits_the_signature() -> None:
    """Whoever closes with a first name is greeted by it; nobody gets a title they do not use."""
    for facts, voice in product(generated(2_000), Voice):
        person = addressee(facts.conversation, None)
        if person is None or facts.typed.name:
            continue
        greeting = _written(facts, Manner(voice)).body.split("\n")[0]
        shown = f"{person.signs_in_full} {person.address.name}".lower()
        for title in ("dr", "prof", "mr", "ms", "mrs"):
            assert not re.search(rf"\b{title}\b", greeting.lower()) or title in shown, greeting
        signed = person.signs_as if len(person.signs_as) > 1 else ""
        if signed and voice is not Voice.FORMAL:
            assert greeting == f"Hi {signed.capitalize()},", (greeting, person)
        if voice is Voice.FORMAL:
            name = formal_name(person, facts.conversation.employer)
            assert greeting == f"Dear {name or 'hiring team'},", (greeting, person)


def test_only_the_warm_voice_contracts() -> None:
    for facts in generated(2_000):
        for voice in (Voice.NEUTRAL, Voice.FORMAL):
            body = _written(facts, Manner(voice)).body
            assert not CONTRACTED.search(body), body


def test_no_fact_is_stated_that_is_not_known() -> None:
    """Every day, role, company, name and number in a text stands among its facts."""
    days = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ \w+\b|\d\d:\d\d")
    for facts, manner in product(generated(1_100), MANNERS):
        known = facts.conversation
        body = _written(facts, manner).body
        allowed = {
            bool(known.interviews), known.promise is not None, known.offer is not None,
            known.other_offer is not None, known.no_show is not None,
            known.slot_owed is not None, facts.typed.reply_by is not None,
        }  # fmt: skip
        assert True in allowed or not days.search(body), body
        if not known.employer:
            assert " at Acme" not in body, body
        if not (known.role or facts.typed.role):
            assert "Engineer" not in body, body
        if not any(i.ends_at <= NOW for i in known.interviews):
            said = re.search(
                r"\b(?:spoke|talked|interview for|speaking with me|talking with me)\b", body
            )
            assert facts.kind is DraftKind.THANK_YOU or not said, body


@pytest.mark.parametrize("manner", MANNERS, ids=lambda m: f"{m.voice}-{m.length}")
@pytest.mark.parametrize("kind", DraftKind)
@pytest.mark.parametrize("point", ["", "the move to event sourcing"])
def test_every_sentence_is_used_and_clean(kind: DraftKind, point: str, manner: Manner) -> None:
    bodies = set()
    for known, number in product((ACME, NOTHING_KNOWN), range(100)):
        facts = _numbered(kind, known, number)
        body = write(
            kind, facts, Typed(point=point), user_name="Sam Lee", now=NOW, manner=manner
        ).body
        assert check(body, kind) == (), body
        bodies.add(body)
    assert len(bodies) >= 4  # two openings, known and unknown, at the least


def _numbered(kind: DraftKind, known: Conversation, number: int) -> Conversation:
    to = Address(f"person{number}@acme.example")
    told = of_kind(kind, known)
    return replace(told, counterparts=(Counterpart(to),), role=f"R{number}")


def _written(facts: FactSet, manner: Manner) -> Words:
    return write(
        facts.kind, facts.conversation, facts.typed,
        user_name=facts.user_name, now=NOW, manner=manner,
    )  # fmt: skip
