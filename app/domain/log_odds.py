"""Chances as log-odds, which can be added up, and back."""

import math

_MOST = 30.0  # a chance is no nearer to 0 or 1 than these log-odds tell
_LEAST = 1e-12


def log_odds(chance: float) -> float:
    """Of a chance from 0 to 1; bounded, so that 0 and 1 have some too."""
    bounded = min(1 - _LEAST, max(_LEAST, chance))
    return math.log(bounded / (1 - bounded))


def chance_of(odds: float) -> float:
    """The chance that has these log-odds."""
    return 1 / (1 + math.exp(-max(-_MOST, min(_MOST, odds))))
