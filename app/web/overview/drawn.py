"""The overview as a page."""

from fastapi.responses import Response

from app.cards.days import Days
from app.cards.language import Language
from app.cards.learning import about
from app.domain.errors import BadInput
from app.domain.say import say
from app.flows.overview import Overview
from app.flows.overview_door import CLOSED
from app.web.overview.curve import curve_of
from app.web.overview.rows import STAGES, rows_of
from app.web.page import page


def overview_page(language: Language, found: Overview) -> Response:
    """All applications of a person at once."""
    rows = rows_of(found)
    days = Days(found.now, found.policy.zone)
    return page(
        "overview",
        language,
        title=say("All your applications"),
        mailboxes=found.mailboxes,
        today=days.spell(found.now),
        rows=rows,
        stages=[(word, sum(row.stage == word for row in rows)) for word in STAGES.values()],
        curve=curve_of(found.waits),
        learned=[row for row in rows if row.lessons],
        spell=days.spell,
        about=lambda lesson: about(lesson.round, days),
    )


def closed(language: Language, error: BadInput) -> Response:
    """The link or the visit is over."""
    return page(
        "problem",
        language,
        title=say("Open it from the card"),
        status=400,
        what=error.args[0] if error.args else CLOSED,
        more=[],
        admin_url="",
        next=say("The link works once and for a few minutes, so that nobody else can use it."),
    )
