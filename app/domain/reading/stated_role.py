"""The role as a mail states it: "Backend Engineer", found at a word for an occupation.

Walks back from the word ("Engineer") over what belongs to it ("Senior Backend"), then asks what
stands before and behind: "the … role", "apply for …", a subject line.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.reading.sentences import Sentence, words_of

OCCUPATIONS = words_of(
    "engineer engineering developer programmer architect analyst scientist designer researcher",
    "consultant accountant auditor administrator coordinator co-ordinator specialist associate",
    "assistant technician nurse teacher lecturer tutor manager director executive",
    "representative officer clerk intern internship trainee apprentice apprenticeship adviser",
    "advisor strategist producer editor writer copywriter recruiter planner buyer paralegal",
    "solicitor counsel attorney pharmacist therapist physiotherapist physician postdoc fellow",
    "fellowship sre devops tester marketer controller bookkeeper receptionist supervisor lead",
    "head vp president partner professor mechanic electrician driver chef operator agent sdr",
    "bdr evangelist librarian curator translator entwickler entwicklerin softwareentwickler",
    "ingenieur ingenieurin berater beraterin leiter leiterin werkstudent sachbearbeiter",
    "développeur développeuse ingénieur consultante desarrollador desarrolladora ingeniero",
    "analista desenvolvedor ontwikkelaar medewerker",
)
_TRACES = OCCUPATIONS | {f"{word}s" for word in OCCUPATIONS} | {"ordinator"}
"""Words of a sentence that may name an occupation."""
_BARE = words_of(
    "manager lead head partner associate president director officer assistant coordinator",
    "recruiter executive agent fellow counsel editor professor engineering intern internship",
)
"""Alone they name whoever signs, not the role applied for."""
_STOPS = words_of(
    "the our your my his her their a an this that these those for of as to in at with on by",
    "from and or is are was were be been am i you we they he she it me us position role job",
    "post opening vacancy opportunity applying apply applied application interview interviewing",
    "candidate candidates hiring thank thanks re fwd fw regarding about update next step steps",
    "join joining interest interested being become new open available following offer offered",
    "considered considering another other any each every all both some several no not have has",
    "had will would can could may might shall should first second final hello hi dear best",
    "regards please phone video onsite technical round confirmed confirmation invitation",
    "request reminder scheduled schedule via between who which what when where while if but so",
    "then than also very just more most such good great strong successful potential suitable",
    "qualified talented experienced right one two three meet meeting speak speaking spoke",
    "called named hire hired recruit recruiting employ",
)
_INSIDE = frozenset({"of", "and", "for", "&", "/", "in"})
_JOBS = words_of(
    "position role job post opening vacancy opportunity roles positions internship vacancies",
)
_LEADS = words_of("for as the our of a an to in this your")
_OPENERS = words_of(
    "position role job post application apply applying applied interview candidacy interest",
    "vacancy opening hired offer consideration considered stelle poste puesto vaga functie",
    "bewerbung candidature interviewing join joining opportunity title",
)
_TOKEN = re.compile(r"[^\s,;:|()\[\]\u2013\u2014]+|[,;:|()\[\]\u2013\u2014]")
_LABEL = re.compile(
    r"(?:position|role|job(?: title)?|title|vacancy|course|stelle|poste|puesto|vaga|functie)"
    r"\s*:\s*(?P<r>\S.{2,60})$",
    re.IGNORECASE,
)
_STUDY = re.compile(r"\bto study (?P<r>[A-Z][\w ]{2,40}?)(?=[.,(]| at |$)")
_MOST_WORDS = 7
_CHARS = 400


@dataclass(frozen=True, slots=True)
class _Candidate:
    role: str
    score: float


def role_in_words(subject: str, said: Sequence[Sentence]) -> str:
    """The best candidate of subject and text; "" where there is none."""
    best = _Candidate("", 0.0)
    for candidate in (*_candidates(subject, 1.2), *_in_text(said)):
        if candidate.score > best.score:
            best = candidate
    return best.role


def _in_text(said: Sequence[Sentence]) -> list[_Candidate]:
    found: list[_Candidate] = []
    for sentence in said:
        line = sentence.text[:_CHARS]
        label = _LABEL.match(line) if ":" in line else None
        if label is None and "study" in sentence.words:
            label = _STUDY.search(line)
        if label is not None:
            found.append(_Candidate(label["r"].strip(" .,"), 2.2))
        if not _TRACES.isdisjoint(sentence.words):
            found.extend(_candidates(line, 0.0))
    return found


def _candidates(line: str, bonus: float) -> list[_Candidate]:
    tokens = _TOKEN.findall(line[:_CHARS])
    plain = [token.lower().strip(".'\u2019\"").removesuffix("s") for token in tokens]
    found: list[_Candidate] = []
    for index, word in enumerate(plain):
        if word not in OCCUPATIONS and plain[index] + "s" not in OCCUPATIONS:
            continue
        if index + 1 < len(plain) and plain[index + 1] in OCCUPATIONS:
            continue  # "Engineering Manager" is found at its last word
        found.extend(_candidate(tokens, plain, index, bonus))
    return found


def _candidate(
    tokens: Sequence[str], plain: Sequence[str], index: int, bonus: float
) -> list[_Candidate]:
    begin = index
    while begin > 0 and index - begin < _MOST_WORDS and _belongs(tokens, plain, begin - 1):
        begin -= 1
    while begin < index and _is_no_beginning(tokens[begin], plain[begin]):
        begin += 1
    end = _forward(tokens, plain, index)
    role = " ".join(tokens[begin:end]).replace(" ,", ",").strip(" .,'\"-")
    if begin == index and end == index + 1 and plain[index] in _BARE:
        return []
    if plain[begin:end] and plain[begin] in {"hiring", "recruiting", "talent"}:
        return []
    score = bonus + 0.2 * min(end - begin, 3) + _context(tokens, plain, begin, end)
    return [_Candidate(role, score)] if score >= 1.0 and len(role) <= 80 else []


def _is_no_beginning(token: str, word: str) -> bool:
    """A joint ("of", "-"), or a number of the advertisement ("R-10432")."""
    return (
        word in _INSIDE
        or not token[0].isalnum()
        or re.fullmatch(r"[A-Z]{0,4}-?\d{3,}", token) is not None
    )


def _belongs(tokens: Sequence[str], plain: Sequence[str], at: int) -> bool:
    word, token = plain[at], tokens[at]
    if word in _INSIDE:
        return at > 0 and tokens[at - 1][0].isupper() and plain[at - 1] not in _STOPS
    if word in _STOPS or token in {"-", ",", ";", ":", "|", "(", ")", "\u2013", "\u2014", "[", "]"}:
        return False
    return (
        token[0].isupper()
        or token[0].isdigit()
        or len(word) > 2
        or token in {"UX", "UI", "QA", "IT"}
    )


def _forward(tokens: Sequence[str], plain: Sequence[str], index: int) -> int:
    """ "Head of Data", "Engineer II": what still belongs behind."""
    end = index + 1
    if end < len(tokens) and re.fullmatch(r"I{1,3}|IV|V|[1-5]", tokens[end]):
        end += 1
    if end + 1 < len(tokens) and tokens[end] == "of" and tokens[end + 1][0].isupper():
        end += 2
        while end < len(tokens) and tokens[end][0].isupper() and plain[end] not in _JOBS:
            end += 1
    return end


def _context(tokens: Sequence[str], plain: Sequence[str], begin: int, end: int) -> float:
    score = 0.0
    behind = plain[end] if end < len(plain) else ""
    if behind in _JOBS or behind + "s" in _JOBS:
        score += 1.2
    if behind in {"at", "with", "@", "interview", "application", "here"}:
        score += 0.6
    before = [word for word in plain[max(0, begin - 5) : begin] if word.isalnum()]
    if before and before[-1] in _LEADS:
        score += 0.3
    if any(word in _OPENERS or word + "s" in _OPENERS for word in before):
        score += 0.9
    if tokens[begin][0].isupper():
        score += 0.2
    if begin == 0 and end == len(tokens):
        score -= 0.4  # a line alone is rather the title of whoever signs
    return score
