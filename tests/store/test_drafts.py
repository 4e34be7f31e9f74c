import pytest

from app.domain.account import ConversationId
from app.domain.drafting.model import DraftKind, Length, Manner, Voice
from app.domain.message import ThreadId
from app.store import drafts
from app.store.drafts import Claim, DraftState
from app.store.session import Database, Session
from tests.store.world import DAY, HOUR, NOW, a_mailbox, a_person, keep, store_threads


def claimed(
    db: Session,
    conversation: ConversationId,
    thread: str = "a",
    *,
    generation: int = 1,
    recipient: str = "",
    manner: Manner | None = None,
) -> Claim:
    person = a_person(db)
    claim = drafts.claim(
        db,
        conversation,
        mailbox_id=a_mailbox(db, person),
        thread_id=ThreadId(thread),
        kind=DraftKind.FIRST_CHECK_IN,
        generation=generation,
        now=NOW,
        recipient=recipient,
        manner=manner,
    )
    assert claim is not None
    return claim


def a_conversation(db: Session, *threads: str) -> ConversationId:
    person = a_person(db)
    store_threads(db, person, a_mailbox(db, person), *threads)
    return keep(db, person, *threads).id


def test_a_double_click_makes_one_draft_in_whichever_thread(database: Database) -> None:
    with database.transaction() as db:
        conversation = a_conversation(db, "a", "b")
        first = claimed(db, conversation)
        assert first.mine
        assert first.draft.state is DraftState.PENDING
        second = claimed(db, conversation, "b")
        assert not second.mine
        assert second.draft == first.draft
        assert claimed(db, conversation, generation=2).mine
        assert claimed(db, conversation, recipient="Jane@acme.com").mine
        assert not claimed(db, conversation, recipient="jane@acme.com").mine
        assert claimed(db, conversation, recipient="bob@acme.com").mine


def test_a_draft_in_another_manner_is_the_same_draft_until_it_is_withdrawn(
    database: Database,
) -> None:
    warm = Manner(Voice.WARM, Length.SHORT)
    with database.transaction() as db:
        conversation = a_conversation(db, "a")
        usual = claimed(db, conversation).draft
        assert not claimed(db, conversation, manner=warm).mine
        assert claimed(db, conversation, manner=warm, recipient="bob@acme.com").mine
        drafts.move(db, usual.id, seen=DraftState.PENDING, to=DraftState.WITHDRAWN, now=NOW)
        tuned = claimed(db, conversation, manner=warm)
        assert tuned.mine
        assert (tuned.draft.kind, tuned.draft.slot) == (usual.kind, "first-check-in::warm-short")
        assert drafts.purpose(tuned.draft.slot) == usual.slot == "first-check-in"


def test_a_claim_needs_the_conversation_and_its_thread(database: Database) -> None:
    with database.transaction() as db:
        conversation = a_conversation(db, "a")
        box = a_mailbox(db, a_person(db))
        common = {"kind": DraftKind.THANK_YOU, "generation": 1, "now": NOW}
        for number, thread in ((ConversationId(99), "a"), (conversation, "unknown")):
            assert drafts.claim(
                db, number, mailbox_id=box, thread_id=ThreadId(thread), **common  # type: ignore[arg-type]  # as named
            ) is None  # fmt: skip


def test_a_state_moves_only_from_where_it_was_seen(database: Database) -> None:
    with database.transaction() as db:
        draft = claimed(db, a_conversation(db, "a")).draft
        assert drafts.move(
            db, draft.id, seen=DraftState.PENDING, to=DraftState.CREATED, now=NOW + HOUR,
            draft_id="r1", message_id="m1",
        )  # fmt: skip
        assert not drafts.move(
            db, draft.id, seen=DraftState.PENDING, to=DraftState.UNKNOWN, now=NOW + HOUR
        )
        found = drafts.get(db, draft.person_id, draft.id)
        assert found is not None
        assert (found.state, found.draft_id, found.message_id) == (DraftState.CREATED, "r1", "m1")
        assert (found.created_at, found.updated_at) == (NOW, NOW + HOUR)
        assert drafts.get(db, a_person(db, "sub-2"), draft.id) is None


def test_a_withdrawn_draft_is_claimed_anew(database: Database) -> None:
    with database.transaction() as db:
        conversation = a_conversation(db, "a")
        first = claimed(db, conversation).draft
        drafts.move(
            db, first.id, seen=DraftState.PENDING, to=DraftState.CREATED, now=NOW, draft_id="r1"
        )
        drafts.move(db, first.id, seen=DraftState.CREATED, to=DraftState.WITHDRAWN, now=NOW)
        again = claimed(db, conversation)
        assert again.mine
        assert (again.draft.id, again.draft.draft_id) == (first.id, "")


@pytest.mark.parametrize(
    ("state", "freed"),
    [(DraftState.PENDING, True), (DraftState.UNKNOWN, True), (DraftState.CREATED, False)],
)
def test_only_what_was_never_made_is_abandoned(
    database: Database, state: DraftState, freed: bool
) -> None:
    with database.transaction() as db:
        conversation = a_conversation(db, "a")
        draft = claimed(db, conversation).draft
        drafts.move(db, draft.id, seen=DraftState.PENDING, to=state, now=NOW)
        assert drafts.abandon(db, draft.id) is freed
        assert claimed(db, conversation).mine is freed


def test_unsettled_drafts_are_found_after_a_while(database: Database) -> None:
    with database.transaction() as db:
        conversation = a_conversation(db, "a")
        left, unknown, made = (claimed(db, conversation, generation=n).draft for n in (1, 2, 3))
        drafts.move(db, unknown.id, seen=DraftState.PENDING, to=DraftState.UNKNOWN, now=NOW - DAY)
        drafts.move(db, made.id, seen=DraftState.PENDING, to=DraftState.CREATED, now=NOW - DAY)
        assert drafts.unsettled(db, NOW - 2 * DAY) == []
        found = drafts.unsettled(db, NOW + HOUR)
        assert [draft.id for draft in found] == [unknown.id, left.id]
        latest = [draft.id for draft in drafts.of_conversation(db, conversation)]
        assert latest == [made.id, unknown.id, left.id]


def test_drafts_follow_their_thread(database: Database) -> None:
    with database.transaction() as db:
        conversation = a_conversation(db, "a", "b")
        draft = claimed(db, conversation, "b").draft
        parted = keep(db, draft.person_id, "b")
        keep(db, draft.person_id, "a")
        assert [d.id for d in drafts.of_conversation(db, parted.id)] == [draft.id]
        assert drafts.of_conversation(db, conversation) == []
