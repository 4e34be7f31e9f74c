"""What speaks against a rejection: good news, nothing decided yet, a wish of the user's own."""

from app.domain.reading.cues import Cues, cue

AGAINST = Cues(
    [
        cue(
            r"<pleased|delighted|happy|excited|thrilled|glad> (?:to (?:inform|invite|offer|let"
            r"|advise|tell|confirm|share|announce|extend|say|move|see)|that|we)\b",
            -2.6,
        ),
        cue(r"<congratulations>\b", -1.6),
        cue(
            r"\b(?:invite you|like to (?:invite|interview|schedule|speak|meet|offer|move you)"
            r"|move you|progress you|advance you)\b~<interview|round|stage|call|chat|forward"
            r"|offer|position|role|next>",
            -2,
        ),
        cue(
            r"\b(?:have|has|had|is|are|'ve)(?: not|n't) <yet> (?:been )?(?:made|decided|reached"
            r"|finali[sz]ed|completed|selected|filled|begun|started)",
            -2.5,
        ),
        cue(r"(?:\bnot|n't) (?:been |be |a |yet been )<rejected|rejection|declined>\b", -4),
        cue(
            r"\b<still|remain|remains> (?:being |very much |actively )?(?:in the running|under "
            r"consideration|being considered|in consideration|considering)",
            -1.6,
        ),
        cue(r"\bwe (?:have )?<received> your application\b", -1),
        cue(
            r"\byour application(?: [^\s.;]+){0,9}? (?:has been|was|is)(?: now)? (?:successfully )?"
            r"<submitted|received|sent|forwarded>\b|\bsuccessfully <applied|submitted>\b",
            -1,
        ),
        cue(
            r"\bonly (?:be able to |be |able to )*<respond|contact|contacting|reply|notify|notified"
            r"|contacted> ?(?:to |by )?\b~\b(?:candidates|applicants|those|people)\b",
            -2.5,
        ),
        cue(
            r"\bas (?:you |you've |you have )?<requested>\b|\bat your (?:own )?<request>\b"
            r"|<withdrawal> (?:is |has been )?confirmed|\byou(?:'ve| have) <withdrawn>\b",
            -4,
        ),
        cue(r"\byou(?:'re| are) no <longer> (?:interested|available|looking|considering)\b", -3),
        cue(r"\b<yes> or (?:a )?no\b", -2.6),
    ]
)
