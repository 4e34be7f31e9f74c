"""What headers and structure say about hiring, as log-odds: before a word of the text is read."""

import re

from app.domain.employer import FREE_MAIL, domain_of
from app.domain.message import Address, Message
from app.domain.reading.applicant_tracking import relay_of
from app.domain.reading.model import SenderKind

_HIRING_ADDRESS = re.compile(
    r"^(?:.*[._+-])?(?:careers?|jobs?|recruit(?:ing|ment|er|ers)?|talent(?:acquisition"
    r"|team)?|hiring|hr|humanresources|people|applications?|candidates?|staffing"
    r"|bewerbung(?:en)?|karriere|personal(?:abteilung|dienst|wesen)|recrutement|emplois?|drh|rh|rrhh"
    r"|seleccion|empleos?|talento|trabajaconnosotros|recrutamento|vagas|gente|vacatures?"
    r"|werkenbij|werving|personeel(?:szaken|sdienst)?|interviews?"
    r"|scheduling|apply)(?:[._+-].*)?@"
)
_HIRING_NAME = re.compile(
    r"\b(?:careers?|recruit(?:ing|ment|er|ers)?|talent|hiring|human resources|staffing"
    r"|people (?:team|ops|operations|partner)|candidate|applicant|apply for|jobs? at|hr|karriere"
    r"|personal(?:abteilung|wesen|dienst|management)|ressources humaines|recrutement|service rh"
    r"|recursos humanos|rrhh|gesti[oó]n humana|talento humano|recrutamento|talentos|rh"
    r"|gente e gest[aã]o|personeelszaken|personeelsdienst|p&o|werving)\b",
    re.IGNORECASE,
)
_SCHEDULERS_AND_BOARDS = frozenset(
    {
        "Calendly",
        "Doodle",
        "SavvyCal",
        "Cal.com",
        "YouCanBookMe",
        "Cronofy",
        "LinkedIn",
        "XING",
        "Indeed",
        "Glassdoor",
        "ADP",
        "Rippling",
        "Remote",
        "Deel",
        "UKG",
        "Paycom",
        "Paycor",
        "JOIN",
        "Dayforce",
    }
)
"""Systems that carry much besides hiring."""
_MANY = 6  # recipients


def structural_evidence(message: Message, sender: SenderKind) -> float:
    """Log-odds for hiring from who sent it, to how many, and through what."""
    email, headers = message.sender.email, message.headers
    score = 0.0
    system = relay_of(email)
    if system is not None:
        score += 1.0 if system in _SCHEDULERS_AND_BOARDS else 4.0
    elif any(relay_of(address.email) for address in message.reply_to):
        score += 3.0
    if _HIRING_ADDRESS.match(email):
        score += 1.8
    if _HIRING_NAME.search(message.sender.name[:120]):
        score += 1.4
    if any(_HIRING_ADDRESS.match(one.email) for one in message.recipients[:_MANY]):
        score += 1.2
    if sender is SenderKind.LIST:
        score -= 2.5 if system is None else 1.0
    elif "list-unsubscribe" in headers and system is None:
        score -= 0.8
    if len(message.recipients) >= _MANY:
        score -= 1.2
    return score - _among_colleagues(message)


def hiring_address(sender: Address) -> bool:
    """The address of a team that hires ("careers@", "jobs@"), not of a person."""
    return _HIRING_ADDRESS.match(sender.email) is not None


def _among_colleagues(message: Message) -> float:
    """Mail inside one house is seldom between an employer and a candidate."""
    domain = domain_of(message.sender.email)
    if not domain or domain in FREE_MAIL:
        return 0.0
    house = sum(1 for one in message.recipients if domain_of(one.email) == domain)
    return 1.5 if house and house == len(message.recipients) else 0.0
