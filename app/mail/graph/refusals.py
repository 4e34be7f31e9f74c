"""Microsoft's sign-in refusals as our errors: one table by AADSTS code, never by words.

Source: "Microsoft Entra authentication and authorization error codes".
"""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

from app.domain.errors import (
    AdminNeeded,
    AppError,
    ConsentDeclined,
    MailboxBusy,
    MailboxDown,
    MoreProofNeeded,
    NotSetUp,
    ReconnectNeeded,
    SignInBlocked,
)

CONFIGURATION_WAIT: Final = timedelta(hours=1)
LOOP_WAIT: Final = timedelta(hours=1)
_CODE: Final = re.compile(r"\AAADSTS(\d{4,9})\b")

Answer = Mapping[str, object]
"""`error, error_description, error_codes, claims …` of the token endpoint or of the redirect."""


def _reconnect(name: str, answer: Answer) -> AppError:
    return ReconnectNeeded(name)


def _declined(name: str, answer: Answer) -> AppError:
    return ConsentDeclined(name)


def _admin(name: str, answer: Answer) -> AppError:
    return AdminNeeded(name)


def _proof(name: str, answer: Answer) -> AppError:
    claims = answer.get("claims")
    return MoreProofNeeded(name, claims=claims if isinstance(claims, str) else "")


def _blocked(name: str, answer: Answer) -> AppError:
    return SignInBlocked(name)


def _not_set_up(name: str, answer: Answer) -> AppError:
    return NotSetUp(name, wait=CONFIGURATION_WAIT)


def _loop(name: str, answer: Answer) -> AppError:
    return MailboxBusy(name, wait=LOOP_WAIT)


def _down(name: str, answer: Answer) -> AppError:
    return MailboxDown(name)


_Meaning = Callable[[str, Answer], AppError]
_MEANINGS: Final[tuple[tuple[_Meaning, tuple[int, ...]], ...]] = (
    (_reconnect, (65001,)),  # no consent yet, or no longer
    (_declined, (65004,)),
    (_admin, (90094, 90095, 50105)),
    (_reconnect, (70008, 700082, 700084)),  # the refresh token has expired
    (_reconnect, (50173, 50132, 50133)),  # tokens revoked, password changed
    (_reconnect, (70043,)),  # sign-in frequency
    (_proof, (50076, 50074, 50079, 50072, 50078, 50158)),
    (_blocked, (53000, 53001, 53002, 53003, 53004, 530032)),
    (_not_set_up, (50020, 500208, 50194, 9002332)),  # an account of a kind we did not register for
    (_reconnect, (54005,)),  # a code that was used already
    (_not_set_up, (50011, 900144, 70011, 28002)),  # redirect or scope
    (_not_set_up, (7000215, 7000222)),  # our secret is wrong or has expired
    (_loop, (50196,)),
    (_down, (90024, 90033, 90006, 50033)),
)
BY_CODE: Final[Mapping[int, _Meaning]] = {
    code: meaning for meaning, codes in _MEANINGS for code in codes
}
BY_ERROR: Final[Mapping[str, _Meaning]] = {
    "invalid_grant": _reconnect,
    "interaction_required": _reconnect,
    "login_required": _reconnect,
    "consent_required": _reconnect,
    "access_denied": _declined,
    "invalid_client": _not_set_up,
    "unauthorized_client": _not_set_up,
    "invalid_request": _not_set_up,
    "invalid_scope": _not_set_up,
    "temporarily_unavailable": _down,
    "server_error": _down,
}
"""RFC 6749 sections 4.1.2.1 and 5.2, and OpenID Connect: for a code that nobody has listed."""


def refused(answer: Answer) -> AppError:
    """What an answer with `error` in it means. The message of ours is a code, never their words."""
    code = code_of(answer)
    error = str(answer.get("error", ""))
    if code is not None and code in BY_CODE:
        return BY_CODE[code](f"AADSTS{code}", answer)
    name = f"{error} AADSTS{code}" if code is not None else error
    return BY_ERROR.get(error, _down)(name[:200], answer)


def code_of(answer: Answer) -> int | None:
    """The AADSTS number: in `error_codes`, or as the first word of the description."""
    codes = answer.get("error_codes")
    if isinstance(codes, list) and codes and isinstance(codes[0], int):
        return codes[0]
    found = _CODE.match(str(answer.get("error_description", "")))
    return int(found.group(1)) if found else None
