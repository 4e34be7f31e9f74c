"""What issue 4 asks for, as shares, on mail that was not used to write the reader."""

import re

_AIMS = {
    "hiring.recall": 0.92,
    "hiring.ordinary_left_alone": 0.999,
    "hiring.job_vocab_left_alone": 0.97,
    "hiring.calibration": 0.95,
    "kind.rejection_precision": 0.97,
    "kind.rejection_recall": 0.92,
    "kind.offer_f1": 0.85,
    "kind.invitation_f1": 0.85,
    "kind.scheduling_f1": 0.85,
    "kind.question_f1": 0.85,
    "kind.receipt_f1": 0.95,
    "absence.precision": 0.98,
    "absence.recall": 0.95,
    "absence.return_date": 0.92,
    "absence.no_date_made_up": 1.0,
    "bounce.precision": 0.99,
    "bounce.recall": 0.99,
    "quotes.text": 0.90,
    "quotes.html": 0.85,
    "quotes.whole": 0.98,
    "promise.exact": 0.90,
    "promise.precision": 0.95,
    "dates.recognizers-text_agreed": 0.85,
    "dates.duckling_agreed": 0.85,
    "dates.chrono_agreed": 0.85,
    "threads.with_headers": 0.99,
    "threads.without_headers": 0.85,
    "sent.expects_answer_f1": 0.93,
}
_SAME_AIM = re.compile(r"_(?:with|without)_headers$|_[a-z]{2}$")


def aim_of(key: str) -> float | None:
    """The aim of a figure; absences are asked for with and without headers, all in any language."""
    while key not in _AIMS:
        shorter = _SAME_AIM.sub("", key)
        if shorter == key:
            return None
        key = shorter
    return _AIMS[key]
