"""How people commit themselves to a word: "we'll let you know", "you should hear from us"."""

from app.domain.reading.cues import Cue, Cues, cue
from app.domain.reading.sentences import words_of

_WILL = (
    r"(?:will|'ll|ll|shall|should|would|can|may|(?:am|are|is|'re|'m|'s) (?:going"
    r"|planning|hoping|aiming|looking|expecting|intending|trying|set|due|likely|on track) to"
    r"|(?:hope|hopes|hoping|aim|aims|aiming|plan|plans|planning|expect|expects|expecting"
    r"|intend|intends|anticipate|try|want|wants|promise|look|looking|like"
    r"|(?:plan|aim|goal|intention|hope|idea|target) is) to"
    r"|anticipate)"
)
_THEN = (
    r"(?: (?:also|then|definitely|certainly|hopefully|probably|likely|personally|surely|both"
    r"|all|still|again|now|just|either|next|soon|always|be sure to|make sure to|make sure we"
    r"|make sure i"
    r"|try (?:and|to)|attempt to|do (?:my|our) best to|strive to|endeavou?r to|aim to|plan "
    r"to|hope to|be able to|be in a position to|look to|have to|need to|want to|get to|be))*"
)
_MODALS = words_of(
    "will ll shall should would can may might going planning hoping aiming looking expecting",
    "intending trying set due likely track hope hopes aim aims plan plans expect expects intend",
    "intends anticipate try want wants promise look like need aim goal intention idea target",
)


def _will(source: str, weight: float) -> Cue:
    """ "We will", "I hope to", "they are going to", and then the phrase."""
    return cue(_WILL + source, weight, also=_MODALS)


COMMITMENT = Cues(
    [
        # their word to the user
        _will(
            rf"{_THEN} (?:let|letting|have|make sure) (?:you|u|everyone|everybody|(?:all )?(?:candidates|applicants)"
            r"|him|her|them)(?: all| both| guys)? <know|informed|updated|aware>",
            3,
        ),
        _will(rf"{_THEN} (?:let) (?:you|u)(?: all| both)? ~<know>", 3),
        _will(
            rf"{_THEN} (?:get|come|circle|report|be|loop|revert|write|ping|touch|check"
            r"|swing)(?: right| straight)? <back|base|in>(?: (?:to (?!\d|work|normal|school)"
            r"|with|in (?:touch|contact)"
            r"|touch|contact)\b|(?<!be back)(?: (?:right |straight |shortly |again )?(?:on|by|at|early|within|once|next|tomorrow|later"
            r"|today|when|after|before|over)\b|$|[,.]))",
            3,
        ),
        _will(
            rf"{_THEN} (?:be )?(?:(?:directly|personally) )?(?:in|get in|stay in|keep in"
            r"|remain in) <touch|contact>",
            3,
        ),
        _will(
            rf"{_THEN} (?:directly |personally )?<contact|contacting|reach|reaching|phone"
            r"|ring|email|update|updating|advise|notify|inform|inform|message|ping|text|brief> "
            r"(?:back )?(?:out\b|you|all|everyone|candidates|applicants|successful|short)",
            3,
        ),
        _will(
            rf"{_THEN} <contact|update|advise|notify|inform> (?:both |all )?(?:[a-z]+ and "
            r")?you\b",
            3,
        ),
        _will(rf"{_THEN} <call|calling|telephone|phoning|ringing> (?:you|u)\b", 2),
        _will(
            rf"{_THEN} (?:give|drop|provide|offer|send|shoot|write) (?:you|u)\b~<call"
            r"|ring|shout|update|answer|decision|feedback|note|line|email|mail|response|reply"
            r"|news|information|details|timeline|steps|status>",
            3,
        ),
        _will(
            rf"{_THEN} <provide|share|communicate|announce|deliver"
            r"|give|relay|convey>\b",
            2,
        ),
        _will(rf"{_THEN} <respond|reply|answer|revert|follow>\b(?: ?-?up)?", 2.5),
        _will(
            rf"{_THEN} <keep> (?:you|everyone|candidates) (?:posted|updated|informed|in "
            r"the loop|abreast|apprised|up to date)",
            3,
        ),
        _will(
            rf"{_THEN} <know|hear> (?:more|back|for sure|something|better|from|whether|if"
            r"|by|the|about|on|where|next|within|in)\b",
            2,
        ),
        _will(
            rf"{_THEN} <send|sending|forward|fax|mail|resend|circulate|submit|pass|drop"
            r"|ship|sent>\b",
            1.5,
        ),
        _will(
            rf"{_THEN} <get>\b (?!(?:in|on|off|out|up|there|here|to know|together"
            r"|started)\b)~ (?:to|back|over|out) (?:you|u|to you)?",
            1.5,
        ),
        _will(rf"{_THEN} (?:<write|email|mail> to|<phone|ring|text|write>) you\b", 3),
        cue(
            r"\b(?:candidates|applicants|everyone|everybody|all|you) (?:will|shall|should|are to|'ll) (?:all "
            r")?be <told|given|sent|emailed|phoned|rung|written>\b~\b(?:outcome|result|decision|answer|news"
            r"|either way|feedback|know|whether)",
            3,
        ),
        # their decision
        _will(
            rf"{_THEN} (?:have )?(?:make|made|making|extend|issue|reach|reached|come to|arrive at|have"
            r"|take|get|give|finali[sz]e|confirm|communicate|share|announce|know|receive"
            r"|provide)\b~<decision|decisions|answer|answers|outcome|result|results|selection"
            r"|selections|determination|verdict|update|updates|news|feedback|response|shortlist"
            r"|offer|offers|timeline>",
            3,
        ),
        _will(rf"{_THEN} <decide|deciding|conclude|shortlist|finalise|finalize|select>\b", 2.5),
        _will(
            rf"{_THEN} (?:have )?<complete|completed|finish|finished|wrap|wrapped|review"
            r"|reviewed|reviewing|conclude|concluded|confirm|prepare>\b",
            1.2,
        ),
        _will(
            rf"{_THEN} <have>\b (?!(?:a|an|another|the) (?:[\w-]+ ){{0,3}}(?:call|meeting"
            r"|conversation|chat|interview|party|lunch|dinner|discussion|session|conference"
            r"|opportunity|chance|time)\b)(?:an?|the|some|more|all|your|our|any|these|those"
            r"|this|that|it|them|something|everything|further|final|concrete|good|better"
            r"|clarity|feedback|information|details|news|him|her|someone|[a-z]+)\b~(?:for you"
            r"|ready|made|done|completed|finished|sent|out|answer|update|news|information|draft"
            r"|feedback|clarity|idea|details|picture|call you|get back|contact you)",
            2,
        ),
        # what the user will get
        cue(
            r"<you>(?:'ll|'d| will| should| shall| can| may| would| are| ought to|'re)(?: "
            r"(?:expect to|then|also|likely|hopefully|probably|definitely|going to|to|certainly"
            r"|either|be able to))* <hear|receive|get|have|be|expect|see|know>\b(?! (?:until"
            r"|received|to (?:complete|submit|bring|be|have)|be (?:asked|interviewing|meeting"
            r"|speaking|required|expected to)))(?=~(?:hear|from|feedback|answer|update|decision"
            r"|response|reply|email|e-mail|call|contacted|notified|informed|updated|advised|news"
            r"|result|outcome|offer|word|something|back|information|details|next steps"
            r"|confirmation|status|letter|paperwork|more|in touch|invite|invitation|know))",
            3,
        ),
        cue(
            r"\b<you> (?:receive|get|hear|have) (?:our|my|the|your|a|an|from us|from me)\b~<feedback|answer"
            r"|decision|response|reply|outcome|result|news|back>",
            2.5,
        ),
        cue(
            r"\b(?:candidates|applicants|everyone|they) (?:will|should|can expect to) (?:be "
            r")?<hear|notified|contacted|informed|advised|updated>",
            3,
        ),
        cue(
            r"\b(?:please |you (?:can|should|may) |do )?<expect|anticipate|await>(?: to (?:hear"
            r"|receive|get|have|know|make)\b|~\b(?:hear|call|email|e-mail|update|response|reply"
            r"|decision|answer|feedback|news|result|outcome|word|contact|in touch))",
            2.5,
        ),
        cue(
            r"\b(?:if|unless|should) you (?:have not|haven't|do not|don't|did not|didn't|hear"
            r"|not|have)(?: yet)?~<heard|hear|received>~(?:from|back|response|reply|by|within"
            r"|further)",
            2.5,
        ),
        # the decision itself
        cue(
            r"<decision|decisions|answer|outcome|outcomes|result|results|update|feedback"
            r"|offers|notifications|shortlist|selection|selections|notification>\b(?: "
            r"[\w'-]+){0,6}? (?:(?:will|should|would|can|may|is|are|to"
            r"|is to|shall)(?: \w+){0,2}? (?:be (?:made|taken|communicated|shared|announced"
            r"|sent|released|known|out|ready"
            r"|available|with you|reached|issued|notified|given|provided|finali[sz]ed)|come|follow"
            r"|happen|go out|land|drop|come through|expected|likely|planned|arrive)|expected|anticipated"
            r"|go(?:es)? out|comes? out|(?:is|are) (?:due|out|announced|released|published|sent out))\b",
            2.5,
        ),
        cue(
            r"<expect|expecting|anticipate|anticipating|hope|hoping|aim|aiming|target|targeting"
            r"|goal|planning|plan|looking|intention|likely|due|working|track|timeline|should"
            r"|estimate|want|intend|timeframe|schedule>\b~\b(?:decision|decisions|answer|outcome"
            r"|final selection|selection|feedback|an update|more news|news|a response|make an "
            r"offer|extend an offer|hire)\b(?! (?:making|maker|tree|support|process))",
            2.5,
        ),
        cue(
            r"<timeline|timeframe|process|review|deliberations?|evaluation|hiring|screening"
            r"|turnaround|interviews|round>\b~<takes?|wrap|wrapped|conclude|concluded|finish"
            r"|finished|end|complete|completed|done|about|around|approximately|roughly>\b",
            1,
        ),
        cue(
            r"\b(?:i|we) (?:should|will|'ll|expect to|hope to|ought to)(?: hopefully| probably)? "
            r"<hear>\b",
            2,
        ),
        cue(
            r"\b(?:we|i|they|the (?:\w+ )?(?:team|panel|board|committee)|he|she)(?: will|'ll| would)? "
            r"<need|needs>(?: \w+){0,2}? (?:until|till)\b",
            2,
            "until",
        ),
        cue(
            r"<decision|update|outcome|answer|news|feedback> (?:will|should) be (?=on\b|by\b|before\b"
            r"|within\b|next\b|tomorrow\b|early\b|late)",
            2,
        ),
        _will(rf"{_THEN} <tell> you\b(?: (?:more|if|whether|how|the|our|what|something))?", 2),
        _will(
            rf"{_THEN} (?:have )?(?:made|make) (?:up (?:our|my|their) <mind|minds>"
            r"|(?:a|the|our) (?:final )?<call>(?! to))\b",
            2.5,
        ),
        cue(
            r"\b(?:please )?<allow|count>(?: us| up)?(?: to| for| on)?\b~\b(?:a|an|our|your|some) "
            r"(?:\w+ )?(?:reply|response|answer|decision|update|feedback|news)\b",
            2,
        ),
        cue(
            r"\b(?:it|this|that) (?:may|might|will|could|should|can|'ll)(?: well| probably)? "
            r"<take> (?:us |me |them )?(?:until|till)\b",
            2,
            "until",
        ),
        cue(r"\b(?:be|being) <back> (?:to|with) you\b", 2),
        cue(
            r"<before|until> (?:we|i|the (?:team|panel|hiring manager))(?:'re| are| will| "
            r"can| could| 'll)*(?: be)?(?: able to)? (?:have|can|know|decide|make|get|hear|come"
            r"|give|respond|share|finish|complete)\b",
            2,
        ),
        cue(
            r"\b(?:feel|please|welcome|you can|do)\b~<follow|check|reach|ping|nudge|chase"
            r"|contact|write|email>\b~(?:if you|if there|should you)",
            2,
        ),
        cue(
            r"<won|not|cannot|aren|don|can|unable|unlikely>(?:'t)?(?: to)?(?: yet)?(?: be able to)?"
            r"(?: expect to)?~\b(?:respond|reply|answer|decide|know|hear|give|have|get|make|confirm"
            r"|contact|in touch|be able|share|provide)\b",
            2,
            "until",
        ),
        cue(r"\b(?:back) to you with~<decision|answer|feedback|update|news>", 3),
    ]
)
