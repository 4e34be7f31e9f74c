"""Bounces: found, whose address failed, why, and whether for good."""

from collections.abc import Iterator

from app.cli.evaluation.figure import Measured, Miss, counted, found_rightly
from app.cli.evaluation.mails import MachineMail, Mails
from app.domain.reading.model import Bounce

ABOUT = "bounce"


def is_bounce(mail: MachineMail) -> bool:
    """Hard, soft or delayed."""
    return mail.kind.startswith("bounce")


def bounces(mails: Mails) -> Measured:
    """What was not found is wrong in every figure."""
    read = mails.machines
    wanted = [(mail, mail.reading.bounce) for mail in read if is_bounce(mail)]
    asked = ((m.lang, (is_bounce(m), m.reading.bounce is not None)) for m in read)
    named = ((m, b) for m, b in wanted if m.failed)
    figures = [
        *found_rightly(ABOUT, asked),
        *counted(ABOUT, "ordinary_left_alone", (m.reading.bounce is None for m in mails.ordinary)),
        *counted(ABOUT, "address_given", (bool(b and b.recipients) for _, b in wanted)),
        *counted(ABOUT, "address_right", (_address_is_right(m, b) for m, b in named)),
        *counted(ABOUT, "reason_given", (bool(b and b.reason) for _, b in wanted)),
        *counted(ABOUT, "hard_or_delayed", (bool(b and b.permanent == m.hard) for m, b in wanted)),
    ]  # fmt: skip
    return Measured(figures, {ABOUT: list(_misses(read)), "bounce, what of it": list(_facts(read))})


def _address_is_right(mail: MachineMail, bounce: Bounce | None) -> bool:
    return bounce is not None and mail.failed == set(bounce.recipients)


def _misses(mails: list[MachineMail]) -> Iterator[Miss]:
    for mail in mails:
        got = mail.reading
        if is_bounce(mail) != (got.bounce is not None):
            yield Miss(mail.id, mail.kind, got.kind.value, got.confidence)


def _facts(mails: list[MachineMail]) -> Iterator[Miss]:
    """Of bounces that were found: which of the rest is wrong."""
    for mail in mails:
        bounce = mail.reading.bounce
        if bounce is None or not is_bounce(mail):
            continue
        if bounce.permanent != mail.hard:
            yield Miss(mail.id, _stands(hard=mail.hard), _stands(hard=bounce.permanent))
        if mail.failed and not _address_is_right(mail, bounce):
            yield Miss(mail.id, f"{len(mail.failed)} addresses", "others")


def _stands(*, hard: bool) -> str:
    return "for good" if hard else "not yet"
