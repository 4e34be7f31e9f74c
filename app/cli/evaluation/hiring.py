"""Is it about hiring, and is the confidence worth what it says?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.cli.evaluation.figure import Figure, Measured, Miss, by_language, counted
from app.cli.evaluation.labels import NOT_HIRING
from app.cli.evaluation.mails import JobMail, Mails
from app.domain.reading.model import Reading

ABOUT = "hiring"
STEPS = 20  # of the reliability table: 0.05 each


@dataclass(frozen=True, slots=True)
class Step:
    """The answers of one step of confidence."""

    low: float
    high: float
    count: int
    confidence: float  # on average
    right: int


def is_hiring(mail: JobMail) -> bool:
    """Any direction of an application's mail; a job alert is not about an application."""
    return mail.labels[0] not in NOT_HIRING


def hiring(mails: Mails) -> Measured:
    """Recall by language, precision, and mail that is left alone; the calibration of all."""
    wanted = [mail for mail in mails.jobs if is_hiring(mail)]
    others = [mail for mail in mails.jobs if not is_hiring(mail)]
    taken = [is_hiring(mail) for mail in mails.jobs if mail.reading.hiring]
    taken += [False for mail in mails.ordinary if mail.reading.hiring]
    hard = [mail for mail in mails.ordinary if mail.job_vocab]
    figures = [
        *by_language(ABOUT, "recall", ((m.lang, m.reading.hiring) for m in wanted)),
        *counted(ABOUT, "precision", taken),
        *counted(ABOUT, "not_job_left_alone", (not m.reading.hiring for m in others)),
        *counted(ABOUT, "ordinary_left_alone", (not m.reading.hiring for m in mails.ordinary)),
        *counted(ABOUT, "job_vocab_left_alone", (not m.reading.hiring for m in hard)),
        *_calibration("calibration", answers(mails)),
        *_calibration("calibration_of_job_mail", answers(Mails(mails.jobs, [], []))),
    ]
    return Measured(figures, {"hiring": list(_misses(mails))})


def answers(mails: Mails) -> list[tuple[bool, Reading]]:
    """Whether each mail is about hiring, beside what we say."""
    return [
        *((is_hiring(mail), mail.reading) for mail in mails.jobs),
        *((False, mail.reading) for mail in mails.ordinary),
    ]


def reliability(asked: Sequence[tuple[bool, Reading]]) -> list[Step]:
    """How often answers of each step of confidence are right; empty steps are left out."""
    steps = []
    for number in range(STEPS):
        inside = [(so, r) for so, r in asked if min(int(r.confidence * STEPS), STEPS - 1) == number]
        if inside:
            mean = sum(r.confidence for _, r in inside) / len(inside)
            right = sum(r.hiring == so for so, r in inside)
            steps.append(Step(number / STEPS, (number + 1) / STEPS, len(inside), mean, right))
    return steps


def calibration_error(steps: Sequence[Step]) -> float:
    """The expected calibration error: how far confidence is from truth, over all answers."""
    count = sum(step.count for step in steps)
    off = sum(abs(step.right - step.confidence * step.count) for step in steps)
    return off / count if count else 0.0


def _calibration(name: str, asked: Sequence[tuple[bool, Reading]]) -> Iterator[Figure]:
    """As a share like every other figure: what the expected error leaves."""
    if asked:
        right = (1 - calibration_error(reliability(asked))) * len(asked)
        yield Figure(ABOUT, name, round(right), len(asked))


def _misses(mails: Mails) -> Iterator[Miss]:
    asked = [(m.id, is_hiring(m), m.reading) for m in mails.jobs]
    asked += [(m.id, False, m.reading) for m in mails.ordinary]
    for name, so, reading in asked:
        if reading.hiring != so:
            yield Miss(name, _said(so=so), _said(so=reading.hiring), reading.confidence)


def _said(*, so: bool) -> str:
    return "hiring" if so else "not hiring"
