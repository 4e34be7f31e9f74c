"""What the pure rooms cost: advice from facts, and a card from both."""

import statistics
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import orjson

from app.cards.compose import conversation_card
from app.cards.google import push_card, to_google
from app.cards.picture.png import Theme
from app.domain.conversation import Conversation
from app.domain.drafting.model import Typed
from app.domain.fold import fold
from app.domain.policy.advise import advise
from app.domain.reading.model import ReadMessage
from app.domain.reading.read import read
from app.web.picture_addresses import Pictures
from bench import seeds, stories
from bench.figures import Figure

PICTURES = Pictures(bytes(32), "https://afterword.example")


def figures(*, rounds: int = 7) -> list[Figure]:
    """Means over all stories; the median of the rounds."""
    now = datetime.now(UTC)
    facts = [_facts(number, now) for number in range(stories.VARIANTS)]
    thinking = _microseconds(lambda one: advise(one, seeds.POLICY, now), facts, rounds)
    drawing = _microseconds(lambda one: _drawn(one, now), facts, rounds)
    told = f"mean of {len(facts)} conversations"
    return [
        Figure("advise", thinking, "µs", higher_is_better=False, told=told),
        Figure(
            "card", drawing - thinking, "µs", higher_is_better=False,
            told=f"{told}: composed, made Google's, dumped; advice not counted",
        ),
    ]  # fmt: skip


def _facts(number: int, now: datetime) -> Conversation:
    mail = stories.thread(number, seeds.ALIAS, now)
    whole = tuple(ReadMessage(one, read(one, seeds.OWNERS)) for one in mail)
    return fold(whole, (), owners=seeds.OWNERS)


def _drawn(facts: Conversation, now: datetime) -> bytes:
    card = conversation_card(
        facts,
        advise(facts, seeds.POLICY, now),
        conversation_id="1",
        policy=seeds.POLICY,
        now=now,
        picture_url=lambda numbers: PICTURES.url(numbers, Theme.LIGHT, now),
        user_name="Sam Lee",
        typed=Typed(),
    )
    return orjson.dumps(push_card(to_google(card, action_url="https://afterword.example/x")))


def _microseconds(
    work: Callable[[Conversation], object], facts: Sequence[Conversation], rounds: int
) -> float:
    taken = []
    for _ in range(rounds + 1):
        began = time.process_time()
        for _ in range(5):
            for one in facts:
                work(one)
        taken.append((time.process_time() - began) / 5 / len(facts) * 1e6)
    return statistics.median(taken[1:])  # the first one warms up
