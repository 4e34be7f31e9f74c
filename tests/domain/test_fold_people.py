from datetime import datetime, timedelta, timezone

import pytest

from app.domain.conversation import Counterpart, Part
from app.domain.message import Address
from app.domain.reading.model import Kind, Purpose, ReadMessage, SenderKind
from tests.builders import BOB, JANE, ME, a_message, a_reading
from tests.domain.stories import ATS, away, bounce, day, facts, i, it, meeting, they

ANN = Address("ann@acme.com", "Ann Lee")
TALENT = Address("talent@acme.com", "Acme Talent")


def people(*messages: ReadMessage) -> list[tuple[str, Part]]:
    return [(c.address.email, c.part) for c in facts(*messages).counterparts]


WHO = [
    ("one person leads", [they()], [(JANE.email, Part.LEAD)]),
    ("a recruiter by title comes first", [they(sender=BOB), they(at=1, signs_title="Talent Partner")], [(JANE.email, Part.RECRUITER), (BOB.email, Part.LEAD)]),
    ("a recruiter by address", [they(sender=BOB), i(at=1, to=(BOB, TALENT))], [(TALENT.email, Part.RECRUITER), (BOB.email, Part.LEAD)]),
    ("a title beats an address", [they(sender=TALENT, signs_title="Hiring Manager")], [(TALENT.email, Part.LEAD)]),
    ("an agency recruits", [they(sender="r@best-recruiting.com")], [("r@best-recruiting.com", Part.RECRUITER)]),
    ("who speaks most leads", [they(sender=BOB), they(at=1), they(at=2)], [(JANE.email, Part.LEAD), (BOB.email, Part.OTHER)]),
    ("a manager leads before one who speaks more", [they(sender=BOB, signs_title="Engineering Manager"), they(at=1), they(at=2)], [(BOB.email, Part.LEAD), (JANE.email, Part.OTHER)]),
    ("of two recruiters the last who wrote", [they(signs_title="Recruiter"), they(at=1, sender=ANN, signs_title="Recruiter")], [(ANN.email, Part.RECRUITER), (JANE.email, Part.RECRUITER)]),
    ("copied colleagues are others", [they(cc=(ANN, "pal@home.org", "no-reply@acme.com"))], [(JANE.email, Part.LEAD), (ANN.email, Part.OTHER)]),
    ("colleagues whom the user copies", [they(), i(at=1, cc=(ANN, "pal@home.org"))], [(JANE.email, Part.LEAD), (ANN.email, Part.OTHER)]),
    ("nobody has written: whom the user addressed", [i(to=(JANE,), cc=("pal@home.org",))], [(JANE.email, Part.LEAD)]),
    ("nobody has written: a mailbox for talent", [i(to=(TALENT,))], [(TALENT.email, Part.RECRUITER)]),
    ("machines are nobody", [it(Kind.NOTICE), i(at=1, to=(ATS, "no-reply@acme.com"))], []),
    ("a daemon is nobody", [i(at=0), bounce(0.1, JANE.email)], []),
    ("who is away was written to", [i(), away(1)], [(JANE.email, Part.LEAD)]),
    ("who is away, as a machine says", [ReadMessage(away(1).message, a_reading(Kind.ABSENCE, sender=SenderKind.MACHINE)), i()], [(JANE.email, Part.LEAD)]),
    ("interviewers are others", [they(interviews=(meeting(2, uid="u", who=(BOB, Address(ME))),))], [(JANE.email, Part.LEAD), (BOB.email, Part.OTHER)]),
    ("people at one free-mail host are strangers", [they(sender="a@gmail.com", cc=("b@gmail.com",))], [("a@gmail.com", Part.LEAD)]),
    ("only a copy from a list", [ReadMessage(a_message(), a_reading(sender=SenderKind.LIST))], []),
]  # fmt: skip


@pytest.mark.parametrize(("messages", "expected"), [pytest.param(*c, id=name) for name, *c in WHO])
def test_who_is_on_the_other_side(
    messages: list[ReadMessage], expected: list[tuple[str, Part]]
) -> None:
    assert people(*messages) == expected


def test_a_person_is_known_by_name_signature_and_clock() -> None:
    berlin = datetime(2026, 3, 2, 10, 0, tzinfo=timezone(timedelta(hours=1)))
    bare = Address(JANE.email)
    conversation = facts(they(sender=bare, sent_at=berlin, signs_as="Jane"), they(at=-1))
    assert conversation.counterparts == (Counterpart(JANE, Part.LEAD, 60, "Jane"),)
    assert conversation.utc_offset_minutes == 60


def test_a_person_who_never_wrote_shows_no_clock() -> None:
    (counterpart,) = facts(i()).counterparts
    assert counterpart.utc_offset_minutes is None
    assert facts(i()).utc_offset_minutes is None


COUNTRIES = [
    ("acme.com", "", ""),
    ("acme.co.uk", "", "GB"),
    ("acme.de", "", "DE"),
    ("acme.ie", "", "IE"),
    ("acme.in", "", "IN"),
    ("acme.com.au", "", "AU"),
    ("acme.io", "", ""),
    ("acme.ai", "", ""),
    ("acme.com", "FR", "FR"),
    ("acme.xn--p1ai", "", ""),
]


@pytest.mark.parametrize(("domain", "signed", "country"), COUNTRIES)
def test_the_country_by_telephone_or_address(domain: str, signed: str, country: str) -> None:
    assert facts(they(sender=f"jane@{domain}", signs_country=signed)).country == country


def test_a_server_that_writes_utc_for_everybody_shows_no_clock() -> None:
    assert facts(they(sender="jane@acme.de")).utc_offset_minutes is None
    assert facts(they(sender="jane@acme.co.uk")).utc_offset_minutes == 0
    assert facts(they(sender="jane@acme.com")).utc_offset_minutes == 0


def test_only_machines_have_written() -> None:
    assert facts(it(Kind.NOTICE)).machine_only
    assert facts(it(Kind.NOTICE), away(1)).machine_only is False
    assert facts(it(Kind.NOTICE), they(at=1)).machine_only is False
    assert facts(it(Kind.NOTICE), i(at=1)).machine_only is False
    assert facts(i(Purpose.APPLICATION)).machine_only is False


def test_the_subject_is_of_the_thread_that_was_last_spoken_in() -> None:
    conversation = facts(
        they(subject="Interview", thread="a"),
        i(at=1, subject="Re: Re: Your visit", thread="b"),
        away(2),
    )
    assert conversation.subject == "Your visit"
    assert facts(away(1)).subject == "Automatic reply: Interview"
    assert conversation.threads == ("a", "b", "t1")


def test_employer_and_role_as_written() -> None:
    conversation = facts(they(employer="Acme", role="Backend Engineer"), they(at=1))
    assert (conversation.employer, conversation.role) == ("Acme", "Backend Engineer")
    assert facts(they()).employer == "acme.com"


def test_the_timeline_shows_the_latest_points() -> None:
    story = [
        i(Purpose.APPLICATION, -9),
        it(Kind.NOTICE, -8),
        they(Kind.INVITATION, -3, interviews=(meeting(0, uid="u"),)),
        i(Purpose.THANK_YOU, 0.2),
        i(Purpose.CHECK_IN, 7),
        away(7.1),
        bounce(7.2, "x@other.org"),
        they(at=8, on_hold=True),
        it(Kind.REJECTION, 9),
    ]
    keys = [happened.what for happened in facts(*story).timeline]
    assert keys == ["application", "receipt", "invitation", "interview", "thank-you", "check-in", "away", "bounce", "on-hold", "rejection"]  # fmt: skip
    many = facts(*story, *(they(at=10 + n) for n in range(9))).timeline
    assert len(many) == 12
    assert many[-1].at == day(18)
