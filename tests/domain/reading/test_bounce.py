import pytest

from app.domain.message import Message, RemoteId, ThreadId
from app.domain.reading.bounce import bounce_in
from app.domain.reading.delivery_status import deliveries
from app.domain.reading.model import Bounce
from app.domain.reading.plain import body_text
from app.domain.rfc5322 import parse


def bounce_of(raw: str) -> Bounce | None:
    message = mail(raw)
    return bounce_in(message, body_text(message))


def mail(raw: str) -> Message:
    return parse(raw.encode(), remote_id=RemoteId("r"), thread_id=ThreadId("t"))


STANDARD = """\
Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.example.com>
To: me@example.com
Subject: {subject}
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

{words}
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; Jane.Doe@acme.com
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {diagnostic}
--b
Content-Type: text/rfc822-headers

Message-ID: <42@example.com>
To: jane.doe@acme.com
Subject: Interview
--b--
"""


def standard(
    action: str, status: str, diagnostic: str, subject: str = "Undelivered", words: str = "Sorry."
) -> str:
    return STANDARD.format(
        action=action, status=status, diagnostic=diagnostic, subject=subject, words=words
    )


def test_a_report_by_the_book() -> None:
    assert bounce_of(
        standard("failed", "5.1.1", "550 5.1.1 <jane.doe@acme.com>: user unknown")
    ) == Bounce(
        recipients=("jane.doe@acme.com",),
        permanent=True,
        status="5.1.1",
        reason="The address does not exist.",
        original_message_id="<42@example.com>",
    )


@pytest.mark.parametrize(
    ("action", "status", "diagnostic", "permanent", "reason"),
    [
        ("failed", "5.2.2", "552 5.2.2 mailbox full", True, "The mailbox is full."),
        ("delayed", "4.4.1", "connect to mx.acme.com: Connection timed out", False, "The receiving server did not answer."),
        ("failed", "4.4.7", "delivery time expired", True, "It could not be delivered in time."),
        ("failed", "5.7.1", "550 5.7.1 rejected as spam", True, "The receiving server took the message for spam."),
        ("failed", "5.1.2", "", True, "The domain of the address does not exist or takes no mail."),
        ("failed", "5.3.4", "552 message size exceeds limit", True, "The message is too large."),
        ("failed", "5.0.0", "x-unix; something odd", True, "The mail was not delivered."),
    ],
)  # fmt: skip
def test_hard_soft_and_late(
    action: str, status: str, diagnostic: str, permanent: bool, reason: str
) -> None:
    bounce = bounce_of(standard(action, status, diagnostic))
    assert bounce is not None
    assert (bounce.permanent, bounce.status) == (permanent, status)
    assert bounce.reason == reason or diagnostic.endswith(bounce.reason)


@pytest.mark.parametrize("action", ["delivered", "relayed", "expanded"])
def test_a_report_of_success_is_no_bounce(action: str) -> None:
    assert bounce_of(standard(action, "2.0.0", "250 ok", "Successful Mail Delivery Report")) is None


PLAIN = "Return-Path: <>\nFrom: {sender}\nTo: me@example.com\nSubject: {subject}\n\n{text}"
OLD_MAIL = "\n\n{rule}\n\nReceived: from x by y\nMessage-ID: <42@example.com>\nTo: jane@acme.com\nFrom: me@example.com\nSubject: Hi\n\nHello Jane\n"

KINDS = [
    pytest.param("MAILER-DAEMON@mx.x.org", "failure notice", "Hi. This is the qmail-send program at mx.x.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<jane@acme.com>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 No such user here", "--- Below this line is a copy of the message.", id="qmail"),
    pytest.param("Mail Delivery System <Mailer-Daemon@mx.x.org>", "Mail delivery failed: returning message to sender", "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  jane@acme.com\n    host mx.acme.com [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<jane@acme.com>:\n    550 5.1.1 User unknown", "------ This is a copy of the message, including all the headers. ------", id="Exim"),
    pytest.param("Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Failure)", "** Address not found **\n\nYour message wasn't delivered to jane@acme.com because the address couldn't be found, or is unable to receive mail.", "----- Original message -----", id="Gmail"),
    pytest.param("System Administrator <postmaster@acme.com>", "Undeliverable: Interview", "Your message\n\n  To:      me@example.com\n  Subject: Interview\n  Sent:    Mon, 4 May 2026 09:12:00 +0200\n\ndid not reach the following recipient(s):\n\njane@acme.com on Mon, 4 May 2026 09:12:10 +0200\n    The e-mail account does not exist at the organization this message was sent to.", "", id="Exchange 2003"),
    pytest.param("Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@acme.com>", "Undeliverable: Interview", "Delivery has failed to these recipients or groups:\n\njane@acme.com<mailto:jane@acme.com>\nThe email address you entered couldn't be found.", "Original message headers:", id="Exchange"),
    pytest.param("Postmaster <postmaster@acme.com>", "DELIVERY FAILURE: User Jane (jane@acme.com) not listed in Domino Directory", "Your message\n\n  Subject: Interview\n\nwas not delivered to:\n\n  jane@acme.com\n\nbecause:\n\n  User Jane (jane@acme.com) not listed in Domino Directory", "", id="Lotus Domino"),
    pytest.param("postmaster@acme.de", "Unzustellbar: Interview", "Fehler bei der Nachrichtenzustellung an folgende Empfänger:\n\njane@acme.com\nDie von Ihnen eingegebene E-Mail-Adresse konnte nicht gefunden werden.", "", id="German Exchange"),
    pytest.param("postmaster@acme.fr", "Non remis : Entretien", "Échec de la remise pour ces destinataires ou groupes :\n\njane@acme.com", "", id="French Exchange"),
    pytest.param("postmaster@acme.es", "No se puede entregar: Entrevista", "No se pudo entregar el mensaje a los siguientes destinatarios:\n\njane@acme.com", "", id="Spanish Exchange"),
    pytest.param("postmaster@acme.nl", "Onbestelbaar: Gesprek", "Bezorging is mislukt voor deze geadresseerden:\n\njane@acme.com", "", id="Dutch Exchange"),
    pytest.param("MAILER-DAEMON@yahoo.com", "Failure Notice", "Sorry, we were unable to deliver your message to the following address.\n\n<jane@acme.com>:\nRemote host said: 554 delivery error: dd This user doesn't have a yahoo.com account", "--- Below this line is a copy of the message.", id="Yahoo"),
    pytest.param("Mail Delivery Subsystem <MAILER-DAEMON@mx.x.org>", "Returned mail: see transcript for details", "The original message was received at Mon, 4 May 2026 09:12:00 +0200\n\n   ----- The following addresses had permanent fatal errors -----\n<jane@acme.com>\n    (reason: 550 5.1.1 User unknown)", "", id="sendmail"),
    pytest.param("Amazon SES <MAILER-DAEMON@amazonses.com>", "Delivery Status Notification (Failure)", "An error occurred while trying to deliver the mail to the following recipients:\njane@acme.com", "", id="SES"),
    pytest.param("Mail Delivery System <postmaster@mail.hostpoint.ch>", "Mail could not be delivered", "Unable to deliver message to <jane@acme.com>. Please check the address.", "", id="filter"),
]  # fmt: skip


@pytest.mark.parametrize(("sender", "subject", "text", "rule"), KINDS)
def test_reports_in_the_servers_own_words(sender: str, subject: str, text: str, rule: str) -> None:
    old = OLD_MAIL.format(rule=rule) if rule else ""
    bounce = bounce_of(PLAIN.format(sender=sender, subject=subject, text=text) + old)
    assert bounce is not None
    assert bounce.recipients == ("jane@acme.com",)
    assert bounce.permanent
    assert bounce.reason
    assert "\n" not in bounce.reason
    assert bounce.original_message_id == ("<42@example.com>" if rule else "")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Delivery Status Notification (Delay)", "THIS IS A WARNING MESSAGE ONLY.\n\nDelivery to the following recipient has been delayed:\n\n     jane@acme.com\n\nMessage will be retried for 2 more day(s)"),
        ("Warning: message delayed 24 hours", "A message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours.\n\n  jane@acme.com\n\nNo action is required on your part. Delivery attempts will continue for some time."),
        ("Delayed Mail (still being retried)", "Your message could not be delivered for more than 4 hours. It will be retried until it is 5 days old.\n\n<jane@acme.com>: connect to mx.acme.com: Connection refused"),
        ("Delivery delayed: Interview", "Delivery to the following recipients has been delayed:\n\njane@acme.com"),
    ],
)  # fmt: skip
def test_not_given_up_yet(subject: str, text: str) -> None:
    bounce = bounce_of(
        PLAIN.format(
            sender="Mail Delivery System <mailer-daemon@x.org>", subject=subject, text=text
        )
    )
    assert bounce is not None
    assert not bounce.permanent
    assert bounce.recipients == ("jane@acme.com",)


NOT_BOUNCES = [
    pytest.param("From: Jane <jane@acme.com>\nSubject: Re: Interview\n\nMy last mail to you bounced: 550 5.1.1 user unknown. Is this address right?", id="a person speaks of a bounce"),
    pytest.param("From: Jane <jane@acme.com>\nSubject: Fwd: Undeliverable: Interview\n\nSee below, your address failed.\n\nYour message could not be delivered.", id="a forwarded bounce"),
    pytest.param("From: Jane <jane@acme.com>\nSubject: RE: Delivery failure of your documents\n\nThe courier could not be reached. Please send them again.", id="an answer about a delivery"),
    pytest.param("From: jane@acme.com\nSubject: Read: Interview\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\nContent-Type: text/plain\n\nYour message was read on Monday.\n--b\nContent-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed\n--b--", id="a read receipt"),
    pytest.param("From: jane@acme.com\nSubject: Gelesen: Interview\n\nIhre Nachricht wurde am 4. Mai gelesen.", id="a read receipt in German"),
    pytest.param("Return-Path: <>\nFrom: postmaster@acme.com\nSubject: Delivered: Interview\n\nYour message has been delivered to the following recipients:\n\njane@acme.com", id="delivered"),
    pytest.param("Return-Path: <>\nFrom: Jane <jane@acme.com>\nSubject: Automatic reply: Interview\nAuto-Submitted: auto-replied\n\nI am out of the office until Monday.", id="an absence notice"),
    pytest.param("From: noreply@spamarrest.com\nSubject: Re: Interview (verification required)\n\nPlease click on the link below to verify that you are a real person and your message will be delivered.", id="a challenge"),
    pytest.param("From: FedEx <tracking@fedex.example>\nSubject: Delivery failed\n\nWe tried to deliver your parcel but nobody was home.", id="a parcel"),
    pytest.param("From: Acme Careers <careers@acme.com>\nSubject: Your application status\n\nUnfortunately your application was rejected.", id="a rejection"),
    pytest.param("From: news@acme.com\nList-Id: <news.acme.com>\nSubject: Mail system maintenance\n\nMessages may be delayed on Sunday.", id="an announcement"),
]  # fmt: skip


@pytest.mark.parametrize("raw", NOT_BOUNCES)
def test_what_only_looks_like_a_bounce(raw: str) -> None:
    assert bounce_of(raw) is None


def test_the_headers_of_the_report_name_the_address() -> None:
    raw = PLAIN.format(
        sender="mailer-daemon@x.org", subject="Mail delivery failed", text="It failed."
    )
    bounce = bounce_of("X-Failed-Recipients: Jane@Acme.com, bob@acme.com\n" + raw)
    assert bounce is not None
    assert bounce.recipients == ("jane@acme.com", "bob@acme.com")


def test_only_the_failed_ones_of_several_recipients() -> None:
    text = "Final-Recipient: rfc822; a@x.org\nAction: delivered\n\nFinal-Recipient: rfc822; b@x.org\nAction: failed\nStatus: 5.1.1\n"
    raw = standard("failed", "5.1.1", "x").replace(
        "Final-Recipient: rfc822; Jane.Doe@acme.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; x\n",
        text,
    )
    bounce = bounce_of(raw)
    assert bounce is not None
    assert bounce.recipients == ("b@x.org",)


def test_fields_of_a_report_in_any_order_and_without_empty_lines() -> None:
    text = "Reporting-MTA: dns; x\nAction: failed\nFinal-Recipient: rfc822;a@x.org\nDiagnostic-Code: smtp;\n 550 unknown\nAction: failed\nFinal-Recipient: b@x.org"
    assert [(one.recipient, one.action, one.diagnostic) for one in deliveries(text)] == [
        ("a@x.org", "failed", "550 unknown"),
        ("b@x.org", "failed", ""),
    ]


def test_the_address_as_it_was_written_to_counts() -> None:
    raw = standard("failed", "5.1.1", "x").replace(
        "Final-Recipient:", "Original-Recipient: rfc822; jane@acme.com\nFinal-Recipient:"
    )
    bounce = bounce_of(raw)
    assert bounce is not None
    assert bounce.recipients == ("jane@acme.com",)


def test_header_only_reports_are_known_by_their_headers() -> None:
    raw = standard("failed", "5.1.1", "x").encode()
    message = parse(raw, remote_id=RemoteId("r"), thread_id=ThreadId("t"), header_only=True)
    bounce = bounce_in(message, "")
    assert bounce is not None
    assert bounce.recipients == ()
