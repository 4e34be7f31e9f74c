"""Which employer an address or a name belongs to: registrable domains, free-mail hosts, names.

A domain is cut at the public suffix (publicsuffix.org), so jobs@mail.acme.co.uk is acme.co.uk.
Private suffixes are left out of account: an employer may well live under a hosting domain.
"""

import re
import unicodedata
from functools import lru_cache

from publicsuffixlist import PublicSuffixList

from app.domain.reading.applicant_tracking import relay_of
from app.domain.reading.sender import is_no_reply

_FREE_MAIL_HOSTS = """
gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.es
hotmail.it live.com live.co.uk live.nl live.fr msn.com outlook.de outlook.fr outlook.es
outlook.in yahoo.com yahoo.co.uk yahoo.co.in yahoo.in yahoo.de yahoo.fr yahoo.es yahoo.it
yahoo.ca yahoo.com.au yahoo.com.br ymail.com rocketmail.com aol.com aim.com icloud.com me.com
mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tuta.io tutamail.com zoho.com
zohomail.com zohomail.eu fastmail.com fastmail.fm hey.com gmx.com gmx.de gmx.net gmx.at gmx.ch
gmx.co.uk web.de t-online.de freenet.de posteo.de mailbox.org mail.com email.com usa.com
inbox.com mail.ru bk.ru inbox.ru list.ru yandex.ru yandex.com ya.ru rediffmail.com qq.com
163.com 126.com sina.com naver.com daum.net hanmail.net orange.fr wanadoo.fr free.fr laposte.net
sfr.fr libero.it virgilio.it tin.it alice.it tiscali.it terra.com.br uol.com.br bol.com.br
btinternet.com talktalk.net sky.com virginmedia.com ntlworld.com blueyonder.co.uk comcast.net
verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com
optonline.net bigpond.com bigpond.net.au optusnet.com.au eircom.net telenet.be skynet.be
ziggo.nl kpnmail.nl xs4all.nl planet.nl hetnet.nl bluewin.ch seznam.cz wp.pl o2.pl interia.pl
onet.pl abv.bg ukr.net shaw.ca rogers.com sympatico.ca hushmail.com duck.com
privaterelay.appleid.com
"""
FREE_MAIL = frozenset(_FREE_MAIL_HOSTS.split())
# Meeting rooms, signing services and mail relays carry an employer's mail beside the systems of
# `applicant_tracking`, and are no employer in it.
_CARRIER_DOMAINS = """
zoom.us webex.com gotomeeting.com teams.microsoft.com docusign.net docusign.com hellosign.com
adobesign.com echosign.com dropboxsign.com appointlet.com googlegroups.com groups.io sendgrid.net
mailgun.org amazonses.com
"""
_CARRIERS = frozenset(_CARRIER_DOMAINS.split())
_MACHINE_LOCAL_PART = re.compile(
    r"mailer-daemon|postmaster|bounces?(?:[._+-].*)?|notifications?|notify|alerts?|automated"
    r"|auto-?mailer|calendar-notification|system|daemon|robot|mailbot"
)
_AGENCY_LABEL = re.compile(
    r"recruit|staffing|talent|headhunt|personnel|resourcing|executivesearch|placement|^hays$"
    r"|michaelpage|randstad|roberthalf|adecco|manpower|kforce|cybercoders|teksystems|kornferry"
)
_LEGAL_FORMS = """
and inc incorporated llc llp ltd limited plc corp corporation co company gmbh ag se kg ug mbh bv nv
sa sas sarl srl spa oy ab as aps pty pvt private holding holdings group the
"""
_LEGAL_FORM = frozenset(_LEGAL_FORMS.split())
_SUFFIXES = PublicSuffixList(only_icann=True)


def domain_of(email: str) -> str:
    """What stands after the last @, without a trailing dot."""
    return email.rpartition("@")[2].rstrip(".").lower()


@lru_cache(maxsize=16_384)
def registrable(domain: str) -> str:
    """The registrable domain; the domain itself where the list knows none ("localhost")."""
    cut = _SUFFIXES.privatesuffix(domain) if domain.isascii() else None
    return cut if isinstance(cut, str) else domain


def label(domain: str) -> str:
    """The name in a domain: "acme" of mail.acme.co.uk."""
    return registrable(domain).partition(".")[0]


def is_free_mail(domain: str) -> bool:
    """A host where anybody has an address, so that the person counts and never the domain."""
    return domain in FREE_MAIL or registrable(domain) in FREE_MAIL


def is_carrier(domain: str) -> bool:
    """A service that carries an employer's mail, invitations, tests or contracts."""
    return domain in _CARRIERS or registrable(domain) in _CARRIERS or relay_of(domain) is not None


def is_machine_address(email: str) -> bool:
    """By its local part alone nobody reads this address."""
    local = email.rpartition("@")[0][:64].lower()
    return is_no_reply(email) or _MACHINE_LOCAL_PART.fullmatch(local) is not None


def is_agency(domain: str) -> bool:
    """The domain's name says that it recruits for others."""
    return _AGENCY_LABEL.search(label(domain)) is not None


@lru_cache(maxsize=4_096)
def normalised(name: str) -> str:
    """An employer's name for comparing: "Acme, Inc." and "ACME" are "acme"."""
    plain = unicodedata.normalize("NFKD", name[:200].casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("&", " and ")
    words = re.findall(r"\w+", plain.replace("'", "").replace(".", ""))
    while len(words) > 1 and words[-1] in _LEGAL_FORM:
        words.pop()
    while len(words) > 1 and words[0] == "the":
        words.pop(0)
    return " ".join(words)


def names_domain(name: str, domain: str) -> bool:
    """ "Acme Robotics" names acme-robotics.com and acmerobotics.io, and is short for acme.com."""
    words, plain_label = normalised(name).split(), label(domain).replace("-", "")
    if not words or not plain_label:
        return False
    whole = "".join(words)
    return plain_label == whole or (len(plain_label) > 3 and plain_label == words[0])
