"""The names of labels beside the names of kinds: which answer is right for which label."""

from collections.abc import Collection

from app.domain.reading.model import Kind, Reading

NOT_HIRING = frozenset({"not_job", "job_alert"})
PERSON = "human_other"  # a person's words that are none of the more special ones
_NAMES = {
    "interview_invite": "invitation",
    "acknowledgement": "notice",  # a machine's receipt, not a person's thanks
    "job_alert": "bulk",
    "auto_reply_ooo": "absence",
    "auto_reply_left": "absence",
    "bounce_hard": "bounce",
    "bounce_delay": "bounce",
    "bounce_delayed": "bounce",
    "reply": PERSON,
    "other": PERSON,
}
_OF_A_PERSON = frozenset({Kind.REPLY, Kind.ACKNOWLEDGEMENT, Kind.OTHER})
GRAVE = frozenset({Kind.REJECTION, Kind.OFFER, Kind.INVITATION, Kind.ABSENCE, Kind.BOUNCE})


def class_of(label: str) -> str:
    """The class that a label names."""
    return _NAMES.get(label, label)


def said_class(kind: Kind) -> str:
    """The class that a reading names."""
    return PERSON if kind in _OF_A_PERSON else kind.value


def is_right(reading: Reading, labels: Collection[str]) -> bool:
    """Whether the kind is one of those labelled.

    Of mail about something else the exact kind is nobody's business, if it is a harmless one.
    """
    if said_class(reading.kind) in {class_of(label) for label in labels}:
        return True
    return "not_job" in labels and not reading.hiring and reading.kind not in GRAVE
