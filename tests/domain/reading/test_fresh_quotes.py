"""New text of our own mails, in which every client and language has its turn."""

import pytest

from tests.domain.reading.fresh.quotes import STRIPPED, WHOLE
from tests.domain.reading.fresh.quotes_last import FIFTH
from tests.domain.reading.fresh.quotes_later import LATER
from tests.domain.reading.fresh.quotes_pages import FOURTH
from tests.domain.reading.fresh.quotes_third import THIRD
from tests.domain.reading.fresh.quoting import Quoting


@pytest.mark.parametrize(
    "mail", [pytest.param(one, id=one.what) for one in (*STRIPPED, *LATER, *THIRD, *FOURTH, *FIFTH)]
)
def test_history_and_signature_go_and_the_words_stay(mail: Quoting) -> None:
    assert mail.is_right


@pytest.mark.parametrize("mail", [pytest.param(one, id=one.what) for one in WHOLE])
def test_a_mail_that_only_looks_as_if_stays_whole(mail: Quoting) -> None:
    assert mail.is_right
