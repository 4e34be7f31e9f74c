import pytest

from app.domain.message import Message, RemoteId, ThreadId
from app.domain.reading.applicant_tracking import relay_of, tenant_of
from app.domain.reading.model import SenderKind
from app.domain.reading.sender import sender_kind
from app.domain.rfc5322 import parse
from tests.builders import OWNERS


def mail(headers: str) -> Message:
    raw = headers.strip().encode() + b"\nSubject: Interview\n\nHello"
    return parse(raw, remote_id=RemoteId("r"), thread_id=ThreadId("t"))


CASES = [
    ("the user", "From: Me <me@example.com>", SenderKind.OWNER),
    ("an alias", "From: me.too@example.org", SenderKind.OWNER),
    ("the user with a tag", "From: me+jobs@example.com", SenderKind.OWNER),
    ("a recruiter", "From: Jane Doe <jane@acme.com>", SenderKind.PERSON),
    ("a person at a free host", "From: jane.doe.1985@gmail.com", SenderKind.PERSON),
    ("a role address", "From: Acme Careers <careers@acme.com>", SenderKind.PERSON),
    ("a wish for silence", "From: jane@acme.com\nX-Auto-Response-Suppress: All", SenderKind.PERSON),
    ("explicitly not automatic", "From: jane@acme.com\nAuto-Submitted: no", SenderKind.PERSON),
    ("automatic", "From: jane@acme.com\nAuto-Submitted: auto-replied", SenderKind.MACHINE),
    ("automatic with a comment", "From: jane@acme.com\nAuto-Submitted: auto-generated (rejected)", SenderKind.MACHINE),
    ("an autoresponder", "From: jane@acme.com\nX-Autoreply: yes", SenderKind.MACHINE),
    ("no-reply", "From: Acme <no-reply@acme.com>", SenderKind.MACHINE),
    ("noreply with a tag", "From: Acme <noreply+abc123@acme.com>", SenderKind.MACHINE),
    ("do not reply", "From: do_not_reply@acme.com", SenderKind.MACHINE),
    ("no-reply in German", "From: nicht-antworten@acme.de", SenderKind.MACHINE),
    ("no-reply in French", "From: ne-pas-repondre@acme.fr", SenderKind.MACHINE),
    ("notifications", "From: Acme <notifications@acme.com>", SenderKind.MACHINE),
    ("a mail server", "From: MAILER-DAEMON@mx.example.com", SenderKind.MACHINE),
    ("a mail server without a domain", "From: MAILER-DAEMON", SenderKind.MACHINE),
    ("nobody", "To: me@example.com", SenderKind.MACHINE),
    ("a delivery report", "From: x@acme.com\nContent-Type: multipart/report; report-type=delivery-status", SenderKind.MACHINE),
    ("a list", "From: Jane Doe <jane@acme.com>\nList-Id: <users.acme.com>", SenderKind.LIST),
    ("an old list", "From: Jane Doe <jane@acme.com>\nX-Mailman-Version: 2.0", SenderKind.LIST),
    ("a list by its sender", "From: Jane <jane@acme.com>\nSender: users-admin@acme.com", SenderKind.LIST),
    ("bulk", "From: Jane <jane@acme.com>\nPrecedence: bulk", SenderKind.LIST),
    ("a newsletter", "From: Anna at Shop <anna@shop.com>\nList-Unsubscribe: <https://shop.com/u>", SenderKind.LIST),
    ("a recruiter's sequence, answered", "From: Jane Doe <jane@acme.com>\nList-Unsubscribe: <https://x>\nIn-Reply-To: <1@example.com>", SenderKind.PERSON),
    ("Greenhouse itself", "From: Acme <no-reply@us.greenhouse-mail.io>", SenderKind.MACHINE),
    ("a recruiter through Greenhouse", "From: Jane Doe <jane.doe@acme.greenhouse-mail.io>", SenderKind.RELAY),
    ("a recruiter through Lever", "From: Jane Doe <abc123def@hire.lever.co>\nReply-To: abc123def@hire.lever.co", SenderKind.RELAY),
    ("a recruiter through Ashby", "From: Jane Doe <no-reply@ashbyhq.com>\nReply-To: Jane Doe <jane@acme.com>", SenderKind.RELAY),
    ("a recruiter through Workable", "From: Jane Doe (Acme) <jane@candidates.workablemail.com>", SenderKind.RELAY),
    ("Workday", "From: Acme Workday <acme@myworkday.com>", SenderKind.MACHINE),
    ("a team through SmartRecruiters", "From: Acme Hiring Team <notification@smartrecruiters.com>\nReply-To: t4711@smartrecruiters.com", SenderKind.MACHINE),
    ("a person through LinkedIn", "From: Jane Doe via LinkedIn <inmail-hit-reply@linkedin.com>", SenderKind.RELAY),
    ("LinkedIn", "From: LinkedIn <messages-noreply@linkedin.com>", SenderKind.MACHINE),
    ("LinkedIn jobs", "From: LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>", SenderKind.MACHINE),
    ("Calendly", "From: Calendly <notifications@calendly.com>", SenderKind.MACHINE),
    ("automatic through Lever", "From: Jane Doe <jane@hire.lever.co>\nAuto-Submitted: auto-generated", SenderKind.MACHINE),
]  # fmt: skip


@pytest.mark.parametrize(
    ("headers", "kind"), [pytest.param(*case, id=name) for name, *case in CASES]
)
def test_who_wrote_it(headers: str, kind: SenderKind) -> None:
    assert sender_kind(mail(headers), OWNERS) is kind


@pytest.mark.parametrize(
    ("address", "system"),
    [
        ("no-reply@us.greenhouse-mail.io", "Greenhouse"),
        ("jane@hire.lever.co", "Lever"),
        ("acme@myworkday.com", "Workday"),
        ("x@talent.icims.com", "iCIMS"),
        ("x@invalidemail.taleo.net", "Taleo"),
        ("x@m.personio.de", "Personio"),
        ("X@CANDIDATES.WORKABLEMAIL.COM", "Workable"),
        ("ashbyhq.com", "Ashby"),
        ("jane@acme.com", None),
        ("jane@notlever.co", None),
        ("jane@lever.co.uk", None),
        ("", None),
        ("@", None),
    ],
)
def test_systems_are_known_by_their_domains(address: str, system: str | None) -> None:
    assert relay_of(address) == system


TENANTS = [
    ("acme@myworkday.com", "acme"),
    ("Acme-HR@myworkday.com", "acme"),
    ("acme+autoreply@talent.icims.com", "acme"),
    ("acme@invalidemail.taleo.net", "acme"),
    ("no-reply@acme.teamtailor-mail.com", "acme"),
    ("rh@acme.jobs.personio.com", "acme"),
    ("no-reply@us.greenhouse-mail.io", ""),
    ("notification-noreply@myworkday.com", ""),
    ("jobs@m.personio.de", ""),
    ("sasha.klein@ashbyhq.com", ""),
    ("sasha@hire.lever.co", ""),
    ("sasha.klein@myworkday.com", ""),
    ("4711@myworkday.com", ""),
    ("acme@acme.example", ""),
]


@pytest.mark.parametrize(("address", "tenant"), TENANTS)
def test_the_address_of_a_system_may_name_the_employer(address: str, tenant: str) -> None:
    assert tenant_of(address) == tenant
