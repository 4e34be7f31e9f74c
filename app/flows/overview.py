"""All applications of a person at once: how far each is, how long answers took, what was learnt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from app.domain.account import ConversationId, PersonId
from app.domain.conversation import Conversation
from app.domain.folding.story import story_of
from app.domain.looking_back.lesson import Lesson
from app.domain.looking_back.outcome import Outcome, outcome_of
from app.domain.looking_back.waits import Wait, waits_of
from app.domain.policy.advice import Advice
from app.domain.policy.advise import advise
from app.domain.policy.numbers import Policy
from app.domain.stage import stage_of
from app.domain.stage_name import StageName
from app.flows.refold import owners_of
from app.flows.standing import last_word
from app.store import conversations, lessons, mailboxes, messages, people
from app.store.conversations import Stored
from app.store.session import Database, Session

PAGE = 100
MOST = 1000  # applications on one page


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One application."""

    id: ConversationId
    facts: Conversation
    advice: Advice
    stage: StageName
    outcome: Outcome
    waits: tuple[Wait, ...]
    lessons: Sequence[Lesson]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The latest word first."""

    lines: tuple[Line, ...]
    mailboxes: tuple[str, ...]
    policy: Policy
    now: datetime

    @property
    def waits(self) -> tuple[Wait, ...]:
        """Over all applications."""
        return tuple(chain.from_iterable(line.waits for line in self.lines))


def overview(database: Database, person_id: PersonId, now: datetime) -> Overview:
    """What is stored, seen at this instant. Nobody is asked."""
    with database.reading() as db:
        policy = people.preferences(db, person_id).policy
        noted = lessons.of_person(db, person_id)
        owners = owners_of(db, person_id)
        boxes = tuple(box.address for box in mailboxes.of_person(db, person_id))
        lines = []
        for stored in hiring_of(db, person_id):
            mail = messages.of_threads(db, person_id, stored.facts.threads)
            advice = advise(stored.facts, policy, now)
            lines.append(
                Line(
                    id=stored.id,
                    facts=stored.facts,
                    advice=advice,
                    stage=stage_of(stored.facts, now).name,
                    outcome=outcome_of(stored.facts, advice),
                    waits=waits_of(story_of(mail, (), owners), stored.facts, now),
                    lessons=noted.get(stored.id, ()),
                )
            )
    lines.sort(key=lambda line: (last_word(line.facts) or now, line.id), reverse=True)
    return Overview(lines=tuple(lines), mailboxes=boxes, policy=policy, now=now)


def hiring_of(db: Session, person_id: PersonId) -> Iterator[Stored]:
    """Every application of theirs, the oldest first; of very many the first `MOST`."""
    after: ConversationId | None = None
    seen = 0
    while seen < MOST:
        page = conversations.of_person(db, person_id, after=after, limit=PAGE)
        yield from (stored for stored in page if stored.facts.hiring)
        if len(page) < PAGE:
            return
        seen, after = seen + len(page), page[-1].id
