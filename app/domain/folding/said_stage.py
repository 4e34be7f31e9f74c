"""What the user said about the stage, until newer mail moves the application on.

"Moves" is found by looking: the facts are folded as they were when the user said so, and again
after everything that came since. Where the stage that they alone would say is another one, the
user's word has had its time. So it has where a person has answered since and the facts do not
agree with the user: a new question must not be lost behind an old "waiting".
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from app.domain.conversation import Conversation, Decision, Evidence, Offered, SetStage
from app.domain.folding.story import Story
from app.domain.notes import Closed, Note, SaidStage, SaidWithdrawn
from app.domain.reading.model import ReadMessage
from app.domain.stage import found_stage, stage_of
from app.domain.stage_name import DECIDED, StageName

MOST: Final = 50
"""Instants that are looked at one by one, from the user's word on: each is a fold of its own. What
comes after so many that moved nothing is looked at as a whole."""

Fold = Callable[[Sequence[ReadMessage], Sequence[Note]], Conversation]


def with_said_stage(facts: Conversation, story: Story, fold: Fold) -> Conversation:
    """The same facts under the user's word about the stage, where it holds.

    Args:
        fold: Facts of a part of the story, without any such word.
    """
    said = story.last_note(SaidStage)
    if said is None or said.stage is None:
        return facts
    word = SetStage(said.stage, said.at)
    if _is_answered(word, story, facts) or not _holds(word, story, fold):
        return facts
    return _under(facts, word)


def _is_answered(said: SetStage, story: Story, facts: Conversation) -> bool:
    """A person has answered since, and not to the same end. What the user has closed is opened by
    any answer (`closed_at_of`)."""
    last = story.last_answer
    if last is None or last.at <= said.at:
        return False
    return said.name is StageName.CLOSED or found_stage(facts, last.at) is not said.name


def _holds(said: SetStage, story: Story, fold: Fold) -> bool:
    ends = (n for n in story.notes if isinstance(n, Closed | SaidWithdrawn))
    if any(note.at > said.at for note in ends):
        return False
    instants = {read.at for read in story.messages} | {
        note.at for note in story.notes if not isinstance(note, SaidStage)
    }
    later = sorted(at for at in instants if at > said.at)
    before = _until(said.at, story, fold)
    return all(
        _place(_until(at, story, fold), at) == _place(before, at)
        for at in dict.fromkeys((*later[:MOST], *later[-1:]))
    )


def _until(at: datetime, story: Story, fold: Fold) -> Conversation:
    """The facts as they were then."""
    return fold(
        [read for read in story.messages if read.at <= at],
        [note for note in story.notes if note.at <= at],
    )


def _place(facts: Conversation, at: datetime) -> tuple[StageName, int]:
    """Stage and round. Both sides are asked for one instant, so time alone moves nothing."""
    stage = stage_of(facts, at)
    return stage.name, stage.round


def _under(facts: Conversation, said: SetStage) -> Conversation:
    """Advice follows: what is not decided by the user's word is open, and what is, is decided."""
    evidence = Evidence(said.at, "")
    sent_at = facts.last_sent_at
    answered_at = sent_at if sent_at is not None and sent_at > said.at else None
    known = replace(facts, said_stage=said)
    match said.name:
        case StageName.CLOSED:
            return replace(known, closed_at=facts.closed_at or said.at)
        case StageName.OFFER:
            offer = facts.offer or Offered(evidence, None, answered_at)
            return replace(_opened(known), offer=offer)
        case StageName.DECLINED:
            no = Decision(evidence, by_machine=facts.machine_only, answered_at=answered_at)
            return replace(_opened(known), rejection=facts.rejection or no)
        case StageName.WAITING:
            return replace(_opened(known), question=None)
        case _:
            return _opened(known)


def _opened(facts: Conversation) -> Conversation:
    return replace(facts, offer=None, rejection=None, withdrawn_at=None, closed_at=None)


def decided_by_hand(story: Story) -> SaidStage | None:
    """The user's last word on the stage, where it is a decision: a point of the timeline."""
    said = story.last_note(SaidStage)
    return said if said is not None and said.stage in DECIDED else None
