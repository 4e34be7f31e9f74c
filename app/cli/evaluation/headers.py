"""The same mail at trust level `headers`: what is known of it without its text."""

from app.cli.evaluation.absences import is_absence
from app.cli.evaluation.bounces import is_bounce
from app.cli.evaluation.figure import Measured, Miss, counted
from app.cli.evaluation.hiring import is_hiring
from app.cli.evaluation.mails import Mails

ABOUT = "headers"


def by_headers(mails: Mails) -> Measured:
    """Machines' mail found, and nothing taken for hiring that is not."""
    read = [(mail, mail.by_headers) for mail in mails.machines]
    jobs = [(mail.id, is_hiring(mail), mail.by_headers) for mail in mails.jobs]
    ordinary = [(mail.id, False, mail.by_headers) for mail in mails.ordinary]
    figures = [
        *counted(ABOUT, "absence_recall", (bool(r.absence) for m, r in read if is_absence(m))),
        *counted(ABOUT, "absence_precision", (is_absence(m) for m, r in read if r.absence)),
        *counted(ABOUT, "bounce_recall", (bool(r.bounce) for m, r in read if is_bounce(m))),
        *counted(ABOUT, "bounce_precision", (is_bounce(m) for m, r in read if r.bounce)),
        *counted(ABOUT, "hiring_recall", (r.hiring for _, so, r in jobs if so)),
        *counted(ABOUT, "hiring_precision", (so for _, so, r in jobs + ordinary if r.hiring)),
        *counted(ABOUT, "not_job_left_alone", (not r.hiring for _, so, r in jobs if not so)),
        *counted(ABOUT, "ordinary_left_alone", (not r.hiring for _, _, r in ordinary)),
    ]  # fmt: skip
    misses = [
        Miss(name, "not hiring", "hiring", reading.confidence)
        for name, so, reading in jobs + ordinary
        if reading.hiring and not so
    ]
    return Measured(figures, {"hiring by headers": misses})
