"""From the messages and notes of one application to its facts. Pure: no clock, no order needed."""

from collections.abc import Sequence

from app.domain.conversation import Conversation
from app.domain.folding.counterparts import (
    counterparts_of,
    country_of,
    offset_of,
    people_of,
)
from app.domain.folding.decisions import (
    no_show_of,
    offer_of,
    on_hold_of,
    other_offer_of,
    rejection_of,
    withdrawn_at_of,
)
from app.domain.folding.delivery import bounced
from app.domain.folding.fixed_times import fixings
from app.domain.folding.inbound import (
    away_of,
    call_suggested_of,
    last_answer_of,
    linkedin_invited_of,
    promise_of,
    question_of,
)
from app.domain.folding.meetings import interviewers_of, interviews_of
from app.domain.folding.outbound import Outbound
from app.domain.folding.said_stage import with_said_stage
from app.domain.folding.story import Story, story_of
from app.domain.folding.timeline import timeline_of
from app.domain.folding.wishes import closed_at_of, said_hiring, snooze_of
from app.domain.links import is_machinery
from app.domain.message import ThreadId
from app.domain.notes import Note
from app.domain.reading.model import ReadMessage, SenderKind
from app.domain.strands import Strand
from app.domain.subject import bare


def fold(
    messages: Sequence[ReadMessage], notes: Sequence[Note], *, owners: frozenset[str]
) -> Conversation:
    """Everything that the policy may look at about one application.

    Args:
        messages: All mail of the application's threads, in any order. Copies are harmless.
        notes: What the user told us about it, in any order.
        owners: The user's addresses, lower case.

    The policy page's "What is a reply" decides what resets the count, ends an absence, a snooze
    or a closure, and what is kept with each fact is the line that proves it.
    """
    story = story_of(messages, notes, owners)
    facts = _found(messages, story)
    return with_said_stage(
        facts, story, lambda some, told: _found(some, story_of(some, told, owners))
    )


def _found(messages: Sequence[ReadMessage], story: Story) -> Conversation:
    """All that follows without the user's word about the stage."""
    owners = story.owners
    if not story.messages:
        return Conversation(hiring=said_hiring(story) is not False)
    whole = Strand(story.messages, owners)
    said = said_hiring(story)
    hiring, confidence = whole.hiring if said is None else (said, 1.0)
    fixed = tuple(fixings(story))
    interviews = interviews_of(story, fixed)
    outbound = Outbound(story, interviews)
    people = people_of(story, interviews)
    counterparts = counterparts_of(people)
    rejection, withdrawn_at = rejection_of(story), withdrawn_at_of(story)
    over = rejection is not None or withdrawn_at is not None
    snoozed_at, snoozed_until = snooze_of(story)
    return Conversation(
        threads=_threads(messages, whole),
        subject=_subject(story),
        employer=whole.employer_or_domain,
        role=whole.role,
        counterparts=counterparts,
        interviewers=interviewers_of(interviews),
        hiring=hiring,
        confidence=confidence,
        machine_only=not story.answers and _machine_wrote(story) and not counterparts,
        country=country_of(people),
        utc_offset_minutes=offset_of(people),
        started_at=story.messages[0].at,
        interviews=interviews,
        thanked_at=outbound.thanked_at,
        thanked_people=outbound.thanked_people,
        last_answer=last_answer_of(story),
        last_sent_at=outbound.last_sent.at if outbound.last_sent else None,
        awaiting_reply=outbound.awaiting_reply and not over,
        check_ins=outbound.check_ins,
        all_check_ins=outbound.all_check_ins,
        promise=promise_of(story, interviews),
        away=away_of(story, counterparts, interviews),
        bounced=bounced(story.failures, story.sent, story.last_answer),
        question=question_of(story, interviews),
        slot_owed=outbound.slots.owed,
        offer=offer_of(story),
        rejection=rejection,
        on_hold=on_hold_of(story, interviews),
        withdrawn_at=withdrawn_at,
        other_offer=other_offer_of(story),
        no_show=no_show_of(story),
        call_suggested=call_suggested_of(story, interviews),
        linkedin_invited=linkedin_invited_of(story),
        snoozed_at=snoozed_at,
        snoozed_until=snoozed_until,
        closed_at=closed_at_of(story),
        timeline=timeline_of(story, fixed, interviews, outbound.all_check_ins),
    )


def _threads(messages: Sequence[ReadMessage], whole: Strand) -> tuple[ThreadId, ...]:
    """All threads in the order in which they began, also those that hold only copies."""
    copies = sorted({read.message.thread_id for read in messages})
    return tuple(dict.fromkeys((*whole.threads, *copies)))


def _subject(story: Story) -> str:
    """Of the thread that was last spoken in: notices have subjects of their own."""
    spoken = [read for read in story.messages if not is_machinery(read)] or story.messages
    return bare(spoken[-1].message.subject)


def _machine_wrote(story: Story) -> bool:
    return any(
        read.reading.sender is SenderKind.MACHINE and not is_machinery(read)
        for read in story.messages
    )
