"""What holds of every story, however odd."""

from datetime import timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.application import applications
from app.domain.fold import fold
from app.domain.message import Address
from app.domain.notes import (
    Closed,
    Note,
    SaidContact,
    SaidHiring,
    SaidInterviewed,
    SaidNoShow,
    SaidOtherOffer,
    SaidPromise,
    SaidStage,
    SaidWithdrawn,
    Snoozed,
)
from app.domain.reading.model import (
    Absence,
    Bounce,
    Interview,
    Kind,
    Medium,
    Period,
    Promise,
    Purpose,
    Reading,
    ReadMessage,
    SenderKind,
)
from app.domain.stage_name import StageName
from tests.builders import BOB, JANE, ME, MON, OWNERS, a_message
from tests.domain.stories import they

PEOPLE = [
    JANE,
    BOB,
    Address("talent@acme.com"),
    Address("kim@gmail.com", "Kim Oh"),
    Address("r@globex.com"),
]
OWN = [Address(address) for address in sorted(OWNERS)]
MACHINES = [Address("no-reply@greenhouse-mail.io"), Address("mailer-daemon@x.test")]

instants = st.integers(0, 24 * 40).map(lambda hours: MON + timedelta(hours=hours))
days = st.integers(0, 60).map(lambda n: (MON + timedelta(days=n)).date())
periods = st.tuples(days, days).map(lambda pair: Period(min(pair), max(pair)))
everybody = st.sampled_from([*PEOPLE, *OWN, *MACHINES])
ids = st.sampled_from([f"<{n}@x>" for n in range(12)])
meetings = st.builds(
    Interview,
    starts_at=instants,
    ends_at=instants,
    uid=st.sampled_from(["", "", "u1", "u2"]),
    cancelled=st.booleans(),
    certain=st.booleans(),
    medium=st.sampled_from(Medium),
    interviewers=st.lists(everybody, max_size=2).map(tuple),
    quote=st.sampled_from(["", "See you"]),
)


@st.composite
def read_messages(draw: st.DrawFn) -> ReadMessage:
    sender = draw(everybody)
    own = sender in OWN
    kind = draw(st.sampled_from(Kind))
    who = (
        SenderKind.OWNER
        if own
        else draw(st.sampled_from([k for k in SenderKind if k is not SenderKind.OWNER]))
    )
    message = a_message(
        sender=sender,
        to=draw(st.lists(everybody, max_size=2)),
        cc=draw(st.lists(everybody, max_size=1)),
        at=draw(instants),
        thread=draw(st.sampled_from(["a", "b", "c"])),
        subject=draw(
            st.sampled_from(["Interview", "Re: Interview", "Fwd: Interview", "Your visit", ""])
        ),
        message_id=draw(st.one_of(st.none(), ids)),
        in_reply_to=draw(st.one_of(st.just(""), ids)),
        header_only=draw(st.booleans()),
    )
    reading = Reading(
        kind=kind,
        sender=who,
        hiring=draw(st.booleans()),
        confidence=draw(st.sampled_from([0.3, 0.65, 0.9, 1.0])),
        quote=draw(st.sampled_from(["", "a line"])),
        promise=draw(st.one_of(st.none(), st.builds(Promise, periods, st.just("by then")))),
        absence=draw(st.builds(Absence, st.one_of(st.none(), days), st.none(), st.just("away"))) if kind is Kind.ABSENCE else None,
        bounce=draw(st.builds(Bounce, st.lists(everybody, max_size=1).map(lambda a: tuple(x.email for x in a)), st.booleans(), st.just(""), st.just("no"), st.one_of(st.just(""), ids))) if kind is Kind.BOUNCE else None,
        interviews=draw(st.lists(meetings, max_size=2).map(tuple)),
        asks=draw(st.booleans()),
        expects_answer=draw(st.booleans()),
        purpose=draw(st.one_of(st.none(), st.sampled_from(Purpose))) if own else None,
        on_hold=draw(st.booleans()),
        reply_by=draw(st.one_of(st.none(), days)),
        suggests_call=draw(st.booleans()),
        invites_linkedin=draw(st.booleans()),
        employer=draw(st.sampled_from(["", "Acme", "Acme Inc.", "Globex"])),
        role=draw(st.sampled_from(["", "Engineer", "Product Manager"])),
        signs_as=draw(st.sampled_from(["", "Jane"])),
        signs_title=draw(st.sampled_from(["", "Recruiter", "Director"])),
        signs_country=draw(st.sampled_from(["", "DE"])),
    )  # fmt: skip
    return ReadMessage(message, reading)


notes: st.SearchStrategy[Note] = st.one_of(
    st.builds(SaidHiring, instants, st.booleans()),
    st.builds(SaidInterviewed, instants, instants),
    st.builds(SaidPromise, instants, periods, st.just("she said")),
    st.builds(Snoozed, instants, st.one_of(st.none(), instants)),
    st.builds(Closed, instants, st.booleans()),
    st.builds(SaidWithdrawn, instants),
    st.builds(SaidOtherOffer, instants, days),
    st.builds(SaidNoShow, instants, instants),
    st.builds(SaidContact, instants, st.sampled_from(["phone", "linkedin"])),
    st.builds(SaidStage, instants, st.one_of(st.none(), st.sampled_from(StageName))),
)
mails = st.lists(read_messages(), max_size=8)
said = st.lists(notes, max_size=4)


@given(mails, said, st.randoms(use_true_random=False))
@settings(max_examples=120, deadline=None)
def test_order_and_copies_do_not_matter(
    messages: list[ReadMessage], told: list[Note], random: Random
) -> None:
    expected = fold(messages, told, owners=OWNERS)
    shuffled, shuffled_notes = [*messages, *messages[:3]], [*told]
    random.shuffle(shuffled)
    random.shuffle(shuffled_notes)
    assert fold(shuffled, shuffled_notes, owners=OWNERS) == expected


@given(mails, said)
@settings(max_examples=120, deadline=None)
def test_a_human_answer_always_resets(messages: list[ReadMessage], told: list[Note]) -> None:
    last = max([r.at for r in messages] + [n.at for n in told] + [MON]) + timedelta(days=1)
    answer = they(sender=JANE, called="<answer@acme>")
    answer = ReadMessage(
        a_message(sender=JANE, at=last, message_id="<answer@acme>"), answer.reading
    )
    facts = fold([*messages, answer], told, owners=OWNERS)
    if JANE.email in {
        a.email
        for r in messages
        if r.message.subject.startswith("Fwd")
        for a in r.message.recipients
    }:
        return  # the user may have brought her in as a bystander
    assert facts.last_answer is not None
    assert facts.last_answer.at == last
    assert facts.check_ins == ()
    assert (facts.away, facts.bounced, facts.snoozed_until, facts.closed_at) == (None,) * 4
    assert not facts.awaiting_reply
    assert not facts.machine_only


@given(mails, said)
@settings(max_examples=120, deadline=None)
def test_facts_agree_with_one_another(messages: list[ReadMessage], told: list[Note]) -> None:
    facts = fold(messages, told, owners=OWNERS)
    assert set(facts.check_ins) <= set(facts.all_check_ins)
    assert list(facts.interviews) == sorted(facts.interviews, key=lambda i: i.starts_at)
    assert all(i.starts_at < i.ends_at for i in facts.interviews)
    addresses = [c.address.email for c in facts.counterparts]
    assert len(addresses) == len(set(addresses))
    assert OWNERS.isdisjoint(addresses)
    assert len(facts.timeline) <= 12
    assert set(facts.threads) == {r.message.thread_id for r in messages}
    if facts.last_answer is not None and facts.away is not None:
        assert facts.away.since >= facts.last_answer.at


@given(mails, st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_every_thread_is_in_one_application(messages: list[ReadMessage], random: Random) -> None:
    found = applications(messages, OWNERS)
    threads = [thread for application in found for thread in application.threads]
    assert sorted(threads) == sorted({r.message.thread_id for r in messages})
    shuffled = [*messages]
    random.shuffle(shuffled)
    assert applications(shuffled, OWNERS) == found


def test_the_users_addresses_are_those_of_the_builders() -> None:
    assert ME in OWNERS
