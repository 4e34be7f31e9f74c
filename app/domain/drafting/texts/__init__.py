"""The sentences of each draft, in three voices and a few equal variants.

Neither British nor American spelling, nothing that is not known, no blame and no haste. Exactly
one sentence asks, in the kinds that ask at all.
"""

from collections.abc import Callable, Mapping
from typing import Final

from app.domain.drafting.known import Known
from app.domain.drafting.model import DraftKind
from app.domain.drafting.texts.answers import offer_reply, rejection_reply
from app.domain.drafting.texts.check_ins import first_check_in, promised_date, second_check_in
from app.domain.drafting.texts.news import goodbye, other_offer, withdrawal
from app.domain.drafting.texts.pick import Paragraph, Pick
from app.domain.drafting.texts.thanks import thank_you
from app.domain.drafting.texts.times import no_show, scheduling

TEXTS: Final[Mapping[DraftKind, Callable[[Known, Pick], tuple[Paragraph, ...]]]] = {
    DraftKind.THANK_YOU: thank_you,
    DraftKind.FIRST_CHECK_IN: first_check_in,
    DraftKind.SECOND_CHECK_IN: second_check_in,
    DraftKind.PROMISED_DATE: promised_date,
    DraftKind.SCHEDULING: scheduling,
    DraftKind.REJECTION_REPLY: rejection_reply,
    DraftKind.OTHER_OFFER: other_offer,
    DraftKind.NO_SHOW: no_show,
    DraftKind.OFFER_REPLY: offer_reply,
    DraftKind.WITHDRAWAL: withdrawal,
    DraftKind.GOODBYE: goodbye,
}
