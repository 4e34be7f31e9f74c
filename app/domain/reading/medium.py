"""How is a meeting held: by video, on site, by phone?"""

from collections.abc import Sequence

from app.domain.reading.model import Medium
from app.domain.reading.sentences import Sentence
from app.domain.reading.sieved import Sieved

_MEDIA = (
    (
        Medium.VIDEO,
        Sieved(
            r"\b(?:zoom|microsoft teams|ms teams|(?:per|via|über|sur|por|over) teams"
            r"|teams (?:call|meeting|link|interview|invite)|google meet|meet\.google"
            r"|webex|skype|video|hangouts?|virtual(?:ly)?"
            r"|bluejeans|hirevue|whereby|videoconference|videogespräch|videocall|videoanruf|visio"
            r"|visioconférence|videollamada|videoconferencia|videochamada|videoconferência"
            r"|videogesprek|videobellen)\b"
        ),
    ),
    (
        Medium.ON_SITE,
        Sieved(
            r"\b(?:on-?site|in person|in-person|face[- ]to[- ]face|at our offices?|our office|come "
            r"(?:in|to our|to the|into)|reception|lobby|floor|building|address|parking|directions"
            r"|room \d|visit (?:us|our)|vor ort|bei uns im|in unserem büro|in unseren räumen|unsere"
            r" adresse|dans nos locaux|dans nos bureaux|sur place|en nuestras oficinas|presencial"
            r"|presencialmente|en persona|em nossas instalações|no nosso escritório|nas nossas"
            r"|op kantoor|bij ons op)\b"
        ),
    ),
    (
        Medium.PHONE,
        Sieved(
            r"\b(?:phone|telephone|call you|give you a call|ring you|dial|phone screen"
            r"|on the number|your number|telefonisch|telefonisches|telefoninterview|telefonat"
            r"|rufen (?:sie|dich)|par téléphone|téléphonique|por teléfono|telefónica|por telefone"
            r"|telefónico|bellen (?:je|u))\b"
        ),
    ),
)


def medium_in(sentences: Sequence[Sentence], among: int = -1) -> Medium:
    """How it is held, by the words used."""
    for medium, words in _MEDIA:
        if words.stands_in_any(sentences, among):
            return medium
    return Medium.UNKNOWN
