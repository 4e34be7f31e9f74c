"""A rejection told by its outcome: not taken, not in the group, somebody taken on, nothing left."""

from app.domain.reading.cues import Cues, cue

_NOT = r"(?:\bnot|n't|\b(?:cannot|unable|wont|cant|shant|never))"
_THEN = (
    r"(?: (?:be|been|going|gonna|able|to|in|a|position|therefore|unfortunately|sadly|see|us|me))*"
)
_JOB = r"(?:job|role|position|post|part|place|gig|vacancy|contract|headship|appointment)"
_NOUNS = r"(?:finalist|candidate|applicant|hire|profile|group|shortlist|lateral)s?"

OUTCOME = Cues(
    [
        # you are not taken, not among them
        cue(
            rf"{_NOT}{_THEN} <consider|considering|include|including|accept|accepting> (?:you\b"
            r"|your (?:application|candidacy|candidature|profile))(?! (?:as|until|unless))",
            2.6,
        ),
        cue(
            rf"{_NOT}{_THEN} <take|taking> you\b(?! (?:to|through|up|there|off|home|long|as|back|the"
            r"|very|more))",
            2.6,
        ),
        cue(rf"{_NOT} (?:gonna|going to) <offer|hire|give> you\b", 2.8),
        cue(
            r"\byou(?:'re| are| were| will|'ll| wo)(?: not|n't)(?: be)? (?:<part> of|<in>|<among>"
            r"|<amongst>) (?:it|them|the (?:group|number|frame|running|first|mix))\b",
            2.5,
        ),
        cue(
            r"(?:\bnot|n't)(?: \w+)? <recommended|approved|retained|selected|shortlisted|chosen"
            r"|endorsed> (?:you\b|your (?:application|candidacy|candidature|profile|documents"
            r"|name))",
            2.7,
        ),
        cue(
            r"<rejected|declined|rejecting> (?:the |your |this |ur )?(?:profile|candidature|cv"
            r"|candidacy|resume)\b|<dropping|dropped> (?:the |your |ur )?(?:profile|candidature"
            r"|candidacy)\b",
            2.7,
        ),
        cue(
            r"\byour <application|candidacy|case|candidature> (?:[^\s.;]+ ){0,8}?(?:is|has been|was)"
            r" (?:\w+ )?(?:closed|knocked back)\b",
            2.6,
        ),
        cue(
            r"(?:\bnot|n't) <get|got|land|landed|win|won> (?:the|this) (?:[\w'-]+ ){0,3}?"
            rf"{_JOB}\b",
            2.8,
        ),
        cue(
            r"\b<yours> (?:falls|fell|sits) (?:just )?(?:outside|short|below)|\b<yours>"
            r" (?:was|is|were)(?: not|n't) (?:\w+ )?(?:included|listed|picked|retained|the)\b",
            2.6,
        ),
        cue(
            r"\bnon-?<select|selected|selection>\b|<status|result|outcome>\b.{0,40}?\b(?:not"
            r" qualified|reject|non-?select\w*|not in merit)\b",
            2.6,
        ),
        cue(r"<placed|put|puts|ranked> you (?:outside|below|second|third|fourth|fifth)\b", 2.4),
        cue(
            r"(?:\bnot|n't) (?:\w+ ){0,3}?(?:high|strong|far|quite|experienced|close|good) <enough>",
            1.8,
        ),
        cue(
            r"\byou(?:'d| would| may| might)(?: \w+)? (?:be|get) <bored|wasted|unhappy|miserable>\b"
            r"|\b<over> ?-?qualified\b|\b<overqualified>\b",
            1.8,
        ),
        cue(
            r"\b(?:application|candidature|file|profile|candidacy|dossier|submission|cv|resume)\b"
            r"[^.;]{0,40}? (?:has|have|was|is|are)(?: not|n't)(?: been)? <retained|accepted|selected"
            r"|shortlisted|recommended|approved|progressed>\b",
            2.7,
        ),
        cue(
            r"(?:\bnot|n't) (?:currently |yet )?<qualify|qualified> for (?:hire|employment|this|the"
            r" (?:role|position|job|post))\b",
            1.8,
        ),
        cue(
            r"\byou (?:do not|don't|did not|didn't) (?:currently |quite )?<meet> (?:\w+ ){0,3}?"
            r"(?:qualifications?|requirements?|criteria|minimum|standards?)\b",
            2.6,
        ),
        # somebody has been taken on
        cue(r"<accepted|taken> by,? (?:an?other|someone|somebody|the other|one of)\b", 2.6),
        cue(
            r"<moving|proceeding|going|move|proceed|moved|continuing|progress|progressing|gone"
            r"|went|proceeded> (?:forward |ahead |on )?with (?:a few|some|several|two|three|four"
            r"|five|a (?:small )?(?:number|group) of) (?:\w+ )?(?:people|others|candidates"
            r"|applicants|individuals)\b",
            2.8,
        ),
        cue(
            r"\b(?:some(?:one|body)|another \w+) (?:else )?(?:has|have|had|was|is)(?: \w+)?(?: been)?"
            r" <taken|hired|appointed|chosen|selected|starting|accepted>\b",
            2.5,
        ),
        cue(
            r"\b<got|have> (?:someone|somebody|a \w+) in (?:already|now|instead)\b|\b(?:someone"
            r"|somebody) (?:else )?<starts|started>\b",
            2.6,
        ),
        cue(
            r"<went|gone|going> with (?:an?|the|one) (?:[\w'-]+ ){1,3}?(?:who|whose|from|already"
            r"|with|instead|based|there)\b",
            2.6,
        ),
        cue(
            r"<moving|proceeding|going|move|proceed|moved|continuing|progress|progressing> (?:forward"
            r" |ahead |on )?with (?:an?|one|two|the|three) (?:other )?(?:[\w-]+ )?"
            rf"{_NOUNS}\b(?! (?:list|process|interviews?))",
            2.6,
        ),
        cue(
            r"\b(?:decided|resolved|voted|chosen|agreed|opted|elected)(?: [\w,]+){0,5}? to <appoint"
            r"|promote|offer|hire|give|keep|bring>\b(?! (?:you|an? interview|everyone|your|things"
            r"|this|it))",
            2,
        ),
        cue(r"<gave|given|offered> it to (?!you|me|us|him|her|them|the|hr|payroll|finance|my)\w+", 1.8),
        cue(r"\b<somebody|someone> else\b", 1.2),
        cue(
            r"\bthe other <person|candidate|finalist|lad|girl|lady|applicant|guy|woman|man|teacher"
            r"|designer>\b",
            1.2,
        ),
        cue(r"\bother (?:persons|people|candidates|applicants) <instead>\b", 2.4),
        cue(
            r"<put|got> (?:someone|somebody) (?:else )?(?:first|in)\b|<pipped|edged> you\b",
            2.6,
        ),
        # there is nothing, or nobody is needed
        cue(
            r"(?:\bnot|n't) (?:have |got |be )?<anything|one|work|something> (?:\w+ )?for you\b(?! to)",
            2.6,
        ),
        cue(
            r"(?:\bnot|\bwon't|\bwont|\bno longer|\bdon't|\bdont) (?:be )?<need|needing|require> you"
            r"\b(?! (?:to|for the|until))",
            2.4,
        ),
        cue(r"\bno <need> (?:for (?:me|us) )?to (?:recruit|hire|replace|appoint)\b", 2.6),
        cue(
            rf"{_NOT}{_THEN} <appoint|hire|employ|replace|replacing> (?:any(?:one|body)?|an?)\b",
            2.4,
        ),
        cue(
            rf"{_NOT}{_THEN} <taking|take> on (?:any(?:one|body)?\b|an?\b"
            r"|people|new (?:staff|people|hires|starters|employees))",
            2.4,
        ),
        cue(
            r"<crew|shortlist|rota|class|roster|intake|team|cast|cohort>(?:'s| is| are)(?: \w+)?"
            r" (?:full|set|complete)(?:[.,;!]|$| for (?:the|this) (?:season|year|summer|term))",
            2,
        ),
        cue(r"\b<enough> (?:people|candidates|applicants|staff|hands|drivers|teachers)\b", 1.2),
        cue(
            r"<requirement|recruitment|hire|search|vacancy> (?:[^\s.;]+ ){0,6}?(?:is|stands|has been"
            r"|was|'s)(?: also| now| therefore)? (?:cancell?ed|stopped|dropped|off|void|stood down)"
            r"\b",
            2.6,
        ),
        cue(
            r"<standing|stood|calling|called|dropped|dropping> (?:down |off )?(?:the|our|this)"
            r" (?:\w+ )?(?:search|recruitment|requirement|hire)\b|<search> (?:\w+ )?wrapped up\b",
            2.5,
        ),
        # how they stop
        cue(r"\bthis is <where> (?:it|the|your|our|we) ?(?:'ll |will |\w+ )?(?:stops?|ends?|finish)\b", 2.6),
        cue(r"<asked> (?:me|us) to (?:keep|continue|carry on) looking\b", 2.5),
        cue(r"<refrain> from (?:proceeding|continuing)\b|<commiserations>\b", 2.4),
        cue(
            r"\b(?:we|they|i|job|role|position) (?:really |just )?<need|needs|want|wants|needed"
            r"|wanted> (?:someone|somebody|a person|people) (?:who|with|that|more)\b",
            1.2,
        ),
    ]
)  # fmt: skip
