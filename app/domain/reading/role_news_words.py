"""Asking for news of a role, by its noun: "where have you got to with the finisher's job?"

A status question has many wordings, but it names what it is about and how far that may be. The same
sentence is the clearest sign there is that the user's own mail is about hiring.
"""

from app.domain.reading.cues import Cues, cue

_ROLE = (
    r"role|roles|post|position|vacancy|vacancies|job|opening|spot|search|recruitment|hire|shortlist"
    r"|application|appointment|placement|internship"
)
_SAYS = (
    r"(?:status|news|update|decision|decided|decide|settled|progress|progressing|progressed|stands?"
    r"|standing|filled|filling|still open|got to|got with|going|far along|plan|timeline|timescale"
    r"|timetable|view|choice|choose|choosing|chosen|word|steer|movement|moving|moved|further|anyone"
    r"|somebody|someone|concluded|agreed|come of|happening|what's next|what is next|next for)"
)
_ASKS = (
    r"(?:\?|\b(?:wonder\w*|curious|could you|can you|may i ask|might i ask|glad to know|happy to know"
    r"|love to know|like to know|let me know|keen to (?:know|hear)|interested to (?:know|hear)"
    r"|grateful (?:for|to know|to hear)|welcome (?:a|any)|hoping (?:for|to hear)|appreciate)\b)"
)

ABOUT_A_ROLE = Cues(
    [
        cue(
            rf"^(?=.*{_ASKS})(?!.*\b(?:salary|remote|hybrid|parking|how do i get|dress)\b).*?"
            rf"(?:\b{_SAYS}\b.{{0,60}}?<{_ROLE}>|<{_ROLE}>\b.{{0,60}}?\b{_SAYS}\b)",
            1.9,
        ),
        cue(
            r"^(?=.*\?).*?\b(?:view|mind|decision|decided|choice|news|word|closer|idea)\b.{0,40}?"
            r"\b(?:whom?|who) (?:you're|you are|you'll|you will|to|you|they) ?(?:be )?<taking|take|hire"
            r"|hiring|choose|choosing|appoint|appointing|going> ?(?:on|with)?\b",
            1.9,
        ),
        cue(
            r"^(?=.*\?).*?\b(?:far along|close|near|got)\b.{0,20}?\b(?:with|to) <choosing|picking"
            r"|appointing|hiring|deciding>\b",
            1.9,
        ),
        cue(
            r"\b(?:should|shall|do|can) i\b.{0,20}?\b(?:keep|keeping|hold|holding|count|reckon) "
            r"(?:\w+ )?(?:<space|time|hopes|breath|diary|place>|<on> hearing)\b.*\?",
            1.9,
        ),
        cue(
            r"\b(?:been <able>|had a <chance>|<managed>|got <round>|got <around>) to (?:talk|think|discuss"
            r"|chew|take) (?:it|things|this|that|matters) (?:over|through|further|forward)\b",
            1.9,
        ),
        cue(
            r"\bwhat comes <next>\b|\b<line|word> on (?:what|where|how) (?:comes|happens|it|things"
            r"|we)\b",
            1.4,
        ),
    ]
)
