"""May this mail go out now? For Smart Alerts, in the mode that always leaves the last word to the
user ("prompt user", facts/outlook.md 2.5)."""

from typing import Final

from app.cards.compose import warning_text
from app.domain.policy.may_write import may_write
from app.web.call import Call
from app.web.showing import addressed

Json = dict[str, object]

LONGEST: Final = 500  # characters of `errorMessage`


def verdict(call: Call) -> Json:
    """Allowed, or why a later day is better. A mail to strangers is none of our business."""
    shown, recipients = addressed(call)
    if shown is None:
        return {"allow": True}
    caution = may_write(shown.facts, shown.policy, call.now, recipients)
    if caution is None:
        return {"allow": True}
    message = warning_text(
        caution, shown.advice, shown.facts, policy=shown.policy, now=call.now, limit=LONGEST
    )
    day = caution.next_at.astimezone(shown.policy.zone).date() if caution.next_at else None
    return {
        "allow": False,
        "message": message,
        "rule": caution.rule.value,
        "next": day.isoformat() if day else "",
    }
