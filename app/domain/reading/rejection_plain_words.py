"""A rejection in plain words: families of meaning rather than the sentences of templates."""

from app.domain.reading.cues import Cues, cue

_SOMEONE = (
    r"(?:some(?:one|body)\b|internally\b|(?:the |an? |our )?(?:other|another|different|internal"
    r"|external|preferred|successful|stronger|more \w+|better \w+) (?:\w+ )?(?:candidate"
    r"|applicant|person|finalist|colleague|people)s?\b|(?:a |the )?(?:candidate|applicant"
    r"|person|people)s? (?:who|whose|with|that)\b)"
)

PLAIN = Cues(
    [
        # somebody else has it
        cue(
            r"<chose|chosen|choosing|hired|appointed|appointing|selected|picked|picking|scored|rated|ranked|favoured"
            r"|preferred|recruited|employed|promoted>(?: \w+){0,2}? " + _SOMEONE,
            2.7,
        ),
        cue(r"\b<take|took|taken|taking> on (?:\w+ )?" + _SOMEONE, 2.7),
        cue(r"\b<go|went|gone|going> (?:\w+ )?with (?:the )?(?:other\b|" + _SOMEONE + ")", 2.8),
        cue(
            r"<progress|progressing|proceed|proceeding|continue|continuing|move|moving|moved"
            r"|carry> (?:\w+ ){0,2}with (?:those|others|(?:candidates|applicants|people|profiles"
            r"|individuals) (?:who|whose|that|with)\b)",
            3.1,
        ),
        cue(
            r"<prioritising|prioritizing|prioritise|prioritize|favouring|favoring> (?:\w+ ){0,2}"
            r"(?:candidates|applicants|applications|profiles|people)\b",
            2.6,
        ),
        cue(
            r"\b(?:the|an)?(?:other|first-ranked|first|preferred|internal|chosen) <candidate"
            r"|person|finalist|applicant> (?:has|had|was|could|can|is)\b",
            1.7,
        ),
        cue(
            r"<role|position|job|post|vacancy|offer> (?:has )?(?:went|gone|goes|going) to"
            r" (?:some|an?other|the other|an internal|a candidate)",
            2.8,
        ),
        cue(r"\b(?:to )?<go> another (?:way|direction|route)\b", 2.8),
        cue(r"\bwould rather <appoint|hire|take|find|have>\b|\bwithout <you>[.!]?$", 2.2),
        # a hurdle was not taken
        cue(
            r"(?:\bnot|n't|\bunable to|\bfailed to|\bnot able to)(?: \w+){0,2} <clear|cleared"
            r"|pass|passed|qualify|qualified|met|meet>\b~(?:round|test|tests|stage|interview"
            r"|assessment|criteria|benchmark|cut-?off|threshold|exam|requirements|bar)\b",
            2.6,
        ),
        cue(
            r"<score|scores|result|results|marks|performance> (?:\w+ ){0,3}?(?:below|under|short"
            r"|lower than)\b",
            2.5,
        ),
        cue(
            r"\byou (?:were|are|have|did|had)(?: \w+)?(?: not|n't)(?: \w+){0,3}? <one|among"
            r"|amongst|part|selected|successful|ranked|shortlisted|eligible>\b",
            2.6,
        ),
        cue(
            r"\byour? ?(?:application|cv|profile|candidacy|candidature|submission|resume|file)?\b"
            r"[^.;]{0,40}?(?:\bnot|n't) be (?:\w+ )?<referred|contacted|considered|taken"
            r"|progressed|put|called|invited|shortlisted|moving|going|proceeding|advancing>\b"
            r"(?! (?:if|unless|until|off))",
            2.7,
        ),
        cue(
            r"(?:\bnot|n't|\bunable to)(?: be)? <sponsor|sponsoring>\b|\b<sponsorship> (?:is"
            r"|cannot|can't)(?: not)?(?: be)? (?:possible|offered|available|something)\b",
            1.9,
        ),
        cue(
            r"<number|salary|expectations|rate|figure>~(?:above|beyond|outside|over|exceeds?)\b"
            r"~(?:budget|budgeted|range|band|afford)",
            1.6,
        ),
        # the job is gone
        cue(
            r"(?:\bnot|n't|\bno longer)(?: be| going to be| now)* <filling|recruiting|hiring"
            r"|adding|replacing|fill|recruit|appoint>\b",
            2.5,
        ),
        cue(
            r"<posting|advert|ad|advertisement|listing|vacancy|requisition|opening|role|post"
            r"|position>(?: \w+){0,4} (?:has been |has |was |been |is )(?:now )?(?:taken down"
            r"|removed|withdrawn|pulled|scrapped|discontinued|dropped|closed|cut)\b",
            2.6,
        ),
        cue(
            r"<spots|spot|places|slots|seats|positions|roles|vacancies|openings|placements>"
            r"(?: [\w']+){0,5} (?:are|is|have been|has been|were|was)(?: \w+)? (?:taken|filled"
            r"|full|gone|allocated|assigned)\b",
            2.6,
        ),
        cue(
            r"<recruitment|search|hiring|project|process|programme|post|role>(?: \w+){0,2}? "
            r"(?:cannot|can't|can not|will not|won't|is not|isn't)(?: be)? (?:go(?:ing)? ahead"
            r"|proceed|continue|happening|going forward|moving forward)",
            2.6,
        ),
        cue(
            r"<funding|budget|headcount|money>(?: \w+){0,4} (?:pulled|withdrawn|lost|ended|cut"
            r"|gone)\b|(?:pulled|withdrew|cut|lost) (?:the |our |their )?<funding|budget"
            r"|headcount>\b",
            1.8,
        ),
        cue(
            r"\b(?:no|not any|n't any|not have any|n't have any|not have a|n't have a) (?:\w+ )?"
            r"<vacancies|vacancy|openings|opening|positions|roles>\b(?! (?:in|on) (?:the|your))",
            2.2,
        ),
        # the end, said softly
        cue(
            r"\b<where> (?:we|i)(?:'ll| will|'d| would)? (?:\w+ )?(?:leave|end|stop|close)\b"
            r"|\b<end> of the (?:road|line|process)\b",
            2.4,
        ),
        cue(
            r"(?:\bnot|n't) (?:think )?(?:it |this |that )?(?:would )?(?:make|makes)(?: \w+)?"
            r" <sense>\b",
            2.2,
        ),
        cue(
            r"(?:\bnot|n't|\bnever) (?:really )?see (?:it|this|that|us|you|a way)\b~<working"
            r"|work|fit|fitting|joining|progressing|forward>\b",
            2.6,
        ),
        cue(
            r"\b(?:wish|wished|hoped|hoping|like|love) (?:i|we|to|that)?(?: \w+){0,3} (?:better"
            r"|happier|brighter|more positive|different|good) <news>\b",
            2.6,
        ),
        cue(
            r"\b<disappointing|bad|sad|unwelcome> news\b|\bno (?:good|better|positive) <news>\b",
            2.1,
        ),
        cue(r"\b<preference> to (?:an?other|a different|the other|other)\b", 2.8),
        cue(
            r"<archived|archive|closed|close|closing|closed>(?: out)? (?:your|the|this) "
            r"(?:application|candidacy|file|profile)\b",
            2.6,
        ),
        cue(
            r"<status>\b.{0,70}?(?:not selected|position filled|filled|closed|rejected|declined|unsuccessful|not progressing|no longer"
            r"|not shortlisted|regret)",
            2.8,
        ),
        cue(r"^<not> (?:selected|shortlisted|progressing|successful)\b", 2.6),
        cue(
            r"<try|contact|apply|reapply|approach|reach> (?:for |to |out )*(?:us |me |out )?again"
            r" (?:in|next|later|after|when|once)\b|\b<reapply|reappear>~(?:after|in|once)\b",
            1.6,
        ),
        cue(
            r"<suspended|stopped|ceased|halted> (?:all |our )?(?:hiring|recruiting|recruitment)\b",
            1.3,
        ),
        cue(
            r"\b(?:different|future|another|other)\b~<paths|path|form|capacity|occasion|time>\b"
            r"~(?:cross|work|collaborat)|<paths> (?:\w+ )?cross\b",
            0.9,
        ),
        cue(
            r"<grateful|thankful|thank|thanks|appreciate|appreciated>\b~<effort|thought|energy>\b",
            0.4,
        ),
        cue(r"\bnot <see|take|read> this as (?:a )?(?:\w+ )?(?:judg|reflect|critici)", 2.2),
        cue(
            r"(?:\bnot|n't) (?:give|lose) (?:up|heart|hope)\b~<apply|applying|search>\b",
            1.2,
        ),
        cue(r"<gutted|disheartened|discouraged>\b", 0.9),
        cue(r"\b<close|tough|hard|difficult> (?:one|call|decision|choice)\b", 0.7),
        cue(
            r"\b<good> luck\b|\ball the <best>\b|\b<wish> you (?:\w+ )?(?:success|luck|well)\b",
            0.6,
        ),
    ]
)
