"""All questions asked of one folder of labelled mail."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.cli.evaluation.absences import absences
from app.cli.evaluation.aims import aim_of
from app.cli.evaluation.bounces import bounces
from app.cli.evaluation.dates import dates, dates_in
from app.cli.evaluation.figure import Figure, Measured, Miss
from app.cli.evaluation.floors import Floor
from app.cli.evaluation.folder import Broken, Folder
from app.cli.evaluation.headers import by_headers
from app.cli.evaluation.hiring import Step, answers, hiring, reliability
from app.cli.evaluation.kinds import confusion, kinds
from app.cli.evaluation.mailboxes import mailboxes, mailboxes_in
from app.cli.evaluation.mails import mails_in
from app.cli.evaluation.pairs import pairs, pairs_in
from app.cli.evaluation.quotes import quotes, quotes_in
from app.cli.evaluation.sent import sent, sent_in
from app.cli.evaluation.threads import threads

WORST = 10  # misses that are named, of each question


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was measured, in the order of the table."""

    figures: Sequence[Figure]
    confusion: Mapping[str, Mapping[str, int]]
    reliability: Sequence[Step]
    misses: Mapping[str, Sequence[Miss]]
    missing: Sequence[str]
    broken: Sequence[Broken]
    unmeasured: Sequence[str]  # floors without a figure
    scored: int  # rows

    @property
    def holds(self) -> bool:
        """Every floor has a figure that does not lie under it."""
        return not self.unmeasured and all(figure.holds for figure in self.figures)


def measured(path: Path, floors: Mapping[str, Floor] | None = None) -> Report:
    """What is right of the labelled mail in `path`, beside `floors` where there are any."""
    folder, floors = Folder(path), floors or {}
    mails = mails_in(folder)
    parts: list[Measured] = [
        hiring(mails),
        kinds(mails),
        absences(mails),
        bounces(mails),
        by_headers(mails),
        quotes(quotes_in(folder)),
        dates(dates_in(folder)),
        threads(folder),
        pairs(pairs_in(folder)),
        sent(sent_in(folder)),
        mailboxes(mailboxes_in(folder)),
    ]
    found = judged([figure for part in parts for figure in part.figures], floors)
    return Report(
        figures=found,
        confusion=confusion(mails),
        reliability=reliability(answers(mails)),
        misses={name: worst(its) for part in parts for name, its in part.misses.items() if its},
        missing=folder.missing,
        broken=folder.broken,
        unmeasured=[key for key in floors if key not in {figure.key for figure in found}],
        scored=folder.scored,
    )


def judged(figures: Sequence[Figure], floors: Mapping[str, Floor]) -> list[Figure]:
    """The figures with their floors and aims."""
    return [
        replace(
            figure,
            floor=floors[figure.key].share if figure.key in floors else None,
            aim=aim_of(figure.key),
        )
        for figure in figures
    ]


def worst(misses: Sequence[Miss]) -> list[Miss]:
    """The surest wrong answers first."""
    return sorted(misses, key=lambda miss: -(miss.confidence or 0.0))[:WORST]
