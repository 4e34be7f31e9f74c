"""Employer and role as a mail states them: subject, display name, text, signature."""

import re
from collections.abc import Iterable, Sequence

from app.domain.message import Message
from app.domain.reading.applicant_tracking import relay_of, tenant_of
from app.domain.reading.sentences import Sentence, words_of
from app.domain.reading.stated_role import OCCUPATIONS, role_in_words

_LINES = 60  # sentences of the text; names stand at the top or in the signature
_LONGEST = 80  # characters of a role or an employer

_NAME = (
    r"(?:[A-Z]|\d(?=[A-Za-z]))[\w&.'\u2019+!-]*(?:,? (?:(?:of|and|the|for|de|van|von|&|\+) "
    r")?(?-i:[A-Z0-9&])[\w&.'\u2019+!-]*){0,5}"
)
_ROLE_WORD = rf"(?:{'|'.join(sorted(OCCUPATIONS, key=len, reverse=True))})"
_JOB = r"(?:position|role|job|opening|vacancy|post|opportunity|internship)"
_REPLY_MARK = re.compile(
    r"^\s*(?:(?:re|fwd?|aw|wg|sv|tr|antw|odp|rv|res)\s*(?:\[\d+\])?\s*:\s*|\[[^]]{1,20}\]\s*)+",
    re.IGNORECASE,
)

_BESIDE = re.compile(
    r"\b(?P<p>at|with|to|for|from|of|join|joining|in|@|bei|chez|en|na|bij)(?: join| joining"
    rf"| the team at| working (?:at|for|with))?(?: the)? (?P<e>{_NAME})"
)
_BEFORE = words_of(
    "application applications applying applied apply interview interviewing interviews interest",
    "interested working work career careers employment opportunity opportunities candidacy",
    "conversation internship position positions role roles job jobs opening openings vacancy post",
    "offer screen call chat update invitation welcome steps step team here recruiter partner",
    "follow-up bewerbung candidature candidatura sollicitatie",
)
"""What stands before "at Acme", "with Acme", "to Acme" where Acme is the employer."""
_EMPLOYER_SUBJECT = [
    re.compile(source)
    for source in (
        rf"^(?P<e>{_NAME}?)(?:'s)? (?i:application|interview|offer|recruiting|recruitment"
        r"|careers?|hiring|talent|job|jobs)\b",
        rf"^(?i:your) (?P<e>{_NAME}?) (?i:application|interview|offer)\b",
        rf"^(?P<e>{_NAME}) ?(?:-|:|\||\u2013|\u2014|<>|x) .{{2,80}}$",
        rf" (?:-|\||\u2013|\u2014|<>) (?P<e>{_NAME})$",
    )
]  # fmt: skip
_SENDER = [
    re.compile(source)
    for source in (
        rf"^(?P<e>{_NAME}?),? (?:Hiring|Recruiting|Recruitment|Recruiters?|Talent|Careers?"
        r"|People|HR|Human Resources|Jobs?|Staffing|Talent Acquisition|University "
        r"Recruiting|Campus|Graduate|Early Careers|Interviews?)\b",
        rf"(?:\bat|\bfrom|@|\bvon|\bbei|\bchez|\bof) (?P<e>{_NAME})$",
        rf"(?:\(|\| ?|- |\u2013 |\u2014 |, )(?P<e>{_NAME}?)(?: (?:Recruiting|Talent|Careers"
        r"|Hiring|HR)(?: Team)?)?\)?$",
        rf"^(?P<e>{_NAME}) (?:via|through|by) ",
    )
]  # fmt: skip
_EMPLOYER_TEXT = [
    re.compile(source)
    for source in (
        rf"(?:\b[Oo]n behalf of(?: everyone at| all of us at| the (?:\w+ ){0,2}team at)?"
        r"|\bhere at|\bteam at|\b[Jj]oin(?:ing)?|\bvisit(?:ing)?|\bI'm \w+ (?:at|from"
        rf"|with)) (?P<e>{_NAME})",
        rf"^(?:The )?(?P<e>{_NAME}?) (?:Hiring|Recruiting|Recruitment|Talent(?: "
        r"Acquisition)?|People|Careers?|HR|Human Resources|Staffing)(?: (?:Team|Department"
        r"|Operations|Group))?[.,!]?$",
        r"\b(?:Employer|Company|Organi[sz]ation|Training provider|Firma|Unternehmen): "
        rf"?(?P<e>{_NAME})",
        rf"^(?P<e>{_NAME}) (?:is|has|would|was|will|thanks) (?:pleased|excited|delighted"
        r"|like|received|hiring|looking|happy)",
    )
]  # fmt: skip
_SIGNATURE_FIRM = re.compile(
    rf"^(?:.*{_ROLE_WORD}s?\b[^|,@\u2013\u2014-]{{0,40}}|[^|@]{{2,40}}\| ?.*{_ROLE_WORD}[^"
    rf"|]{{0,30}}) ?(?:\||,|@| at |-|\u2013|\u2014|\u2022) ?(?P<e>{_NAME})$",
    re.IGNORECASE,
)
_NOT_A_FIRM = re.compile(
    r"^(?:the|our|this|that|your|my|a|an|we|you|i|me|us|it|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|today|tomorrow|zoom|google|microsoft teams|teams|webex"
    r"|skype|linkedin|indeed|calendly"
    r"|early|conditional|telephonic|graduate|campus|unconditional|formal|group|further"
    r"|summer|general|ireland|england|india|australia|germany|london|dublin|the uk|uk|us|usa"
    r"|university|hr|human resources|recruiting|recruitment|talent|careers?|hiring|team"
    r"|interview|application|position|role|job|offer|next|thank|thanks|re|fwd|hi|hello|dear"
    r"|status|outcome|decision|result|results|feedback|reminder|regarding|about|concerning|action"
    r"|notification|receipt|reference|requisition|candidacy|candidate|candidature|profile"
    r"|please|confirmed|confirmation|update|invitation|phone|video|virtual|onsite|final"
    r"|first|second|technical|new|apply|people|am|pm|est|pst|gmt|bst|utc|ist|cet|et|pt|ct"
    r"|greenhouse|lever|workday|ashby|smartrecruiters|icims|taleo|personio|teamtailor"
    r"|workable|jobvite|bamboohr|notifications?|no-?reply|noreply|do not reply)$",
    re.IGNORECASE,
)
_REQUISITION = re.compile(r"(?:J?R|REQ|ID|Job)?[-_ #]?\d{4,}\b", re.IGNORECASE)  # "R-0048812 Clerk"
_TRAIL = re.compile(
    r"(?:[ ,.;:!?|-]+|'s|\u2019s|(?: (?:for|and|of|the|as|has|is|we|to|on|a|in))+)+$", re.IGNORECASE
)


_TIGHT = words_of("at with @ from bei chez bij")
_LOOSE = words_of("in of for en na")
_NEXT_SENTENCE = re.compile(r"\. |! |\? |, (?:and|we|which|for|I)\b")
_MAY_BEGIN = words_of("the new next apply zoom google indeed linkedin may first us")
"""Words that are no firm alone and may well begin the name of one."""


def employer_in(message: Message, said: Sequence[Sentence], signature: Sequence[str] = ()) -> str:
    """The employer as written: "Acme"; "" where the mail does not say.

    Args:
        message: For subject and display name.
        said: The newly written text.
        signature: The lines under the closing.
    """
    subject = _REPLY_MARK.sub("", message.subject[:300])
    lines = [*(one.text for one in said[:_LINES]), *signature]
    return (
        _beside([subject], everywhere=True)
        or _from_sender(message)
        or _beside(lines, everywhere=False)
        or _first(_EMPLOYER_TEXT, lines, "e")
        or _first(_EMPLOYER_SUBJECT, [subject], "e")
        or _from_signature(signature)
        or _from_tenant(message)
    )


def _beside(lines: Sequence[str], *, everywhere: bool) -> str:
    """The name behind "at", "with", "to" where a word of hiring stands before it.

    `everywhere`: "at Acme" and "with Acme" will do without, as in a subject.
    """
    for line in lines:
        for match in _BESIDE.finditer(line):
            before = line[: match.start()].rstrip(" ,:").lower().split(" ")
            word, joint = before[-1].strip(".,:()'\""), match["p"]
            known = word in _BEFORE or word.removesuffix("s") in OCCUPATIONS
            free = everywhere and joint in _TIGHT
            fits = joint not in _LOOSE or word in {"interest", "career", "careers"}
            if (free or (known and fits)) and (name := _firm(match["e"])):
                return name
    return ""


def role_in(message: Message, said: Sequence[Sentence]) -> str:
    """The role as written: "Backend Engineer"; "" where the mail does not say."""
    return role_in_words(_REPLY_MARK.sub("", message.subject[:300]), said[:_LINES])


def _first(patterns: Iterable[re.Pattern[str]], lines: Sequence[str], group: str) -> str:
    for pattern in patterns:
        for line in lines:
            match = pattern.search(line)
            if match is not None and (name := _firm(match[group])):
                return name
    return ""


def _firm(text: str) -> str:
    """A name fit to be an employer's, or ""."""
    name = text.partition(" - ")[0].partition(" | ")[0]
    name = _NEXT_SENTENCE.split(name, maxsplit=1)[0]
    name = _TRAIL.sub("", name).strip(" ,.;:()\"'")
    if not 2 <= len(name) <= _LONGEST or _NOT_A_FIRM.match(name) or name.isdigit():
        return ""
    if _REQUISITION.match(name):
        return ""
    first = name.partition(" ")[0]
    if _NOT_A_FIRM.match(first) and first.lower() not in _MAY_BEGIN:
        return ""
    if re.search(rf"\b{_ROLE_WORD}s?$", name, re.IGNORECASE) and len(name.split()) <= 3:
        return ""
    return name


def _from_sender(message: Message) -> str:
    shown = message.sender.name[:120].strip(" \"'")
    found = _first(_SENDER, [shown], "e")
    if found:
        return found
    if relay_of(message.sender.email) and shown and not shown.islower() and " " not in shown:
        return _firm(shown)
    return ""


def _from_tenant(message: Message) -> str:
    """As the address of an applicant-tracking system calls the employer, better as the display
    name writes it."""
    tenant = tenant_of(message.sender.email)
    shown = _firm(message.sender.name[:120].strip(" \"'"))
    letters = "".join(filter(str.isalnum, shown.lower()))
    return shown if tenant and letters.startswith(tenant.replace("-", "")) else tenant


def _from_signature(signature: Sequence[str]) -> str:
    for index, raw in enumerate(signature[:8]):
        line = raw.strip()[:120]
        match = _SIGNATURE_FIRM.match(line)
        if match is not None and (name := _firm(match["e"])):
            return name
        titled = re.search(rf"\b{_ROLE_WORD}\b", line, re.IGNORECASE) and len(line) < 60
        if titled and index + 1 < len(signature):
            following = signature[index + 1].strip()
            if re.fullmatch(_NAME, following[:80]) and (name := _firm(following[:80])):
                return name
    return ""
