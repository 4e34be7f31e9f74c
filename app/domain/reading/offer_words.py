"""The phrases of an offer of employment."""

from app.domain.reading.cues import Cues, cue

_NOT_A_JOB = (
    r"(?! (?:an? |the |you |this |your )*(?:\w+ )?(?:interview|interviews|chance|opportunity to "
    r"(?:interview|meet|speak|discuss|complete|attend|take)|call|slot|slots|time|times|feedback"
    r"|discount|free|\d+ ?%|screening|chat|conversation|date|dates|seat|tour|assessment"
    r"|congratulations|condolences|apology|apologies|help|advice|extension|more time|some))"
)

FOR = Cues(
    [
        cue(
            r"\b(?:pleased|delighted|happy|excited|thrilled|glad|like|love|pleasure|proud|want"
            r"|wish|able|honoured|honored|writing|going|decided|keen|ready) to (?:formally "
            r"|officially |verbally |now |be able to |be |informally )*<offer|offering|extend"
            rf"|extending>{_NOT_A_JOB} (?:to )?(?:you|an offer|this offer|a formal|a conditional"
            rf"|a verbal|our offer)\b{_NOT_A_JOB}",
            3.2,
        ),
        cue(
            r"<offer|offering|offered> (?:to )?you (?:the|a|an|this|our) (?:[\w/&,.()'+-]+ "
            r"){0,8}(?:position|role|job|internship|post|contract|employment|placement|place "
            r"(?:on|at|in)|fellowship|apprenticeship|appointment)\b",
            3.2,
        ),
        cue(
            r"<offer|offering> you (?:employment|a place|the place|a full[- ]time|a permanent)\b", 3
        ),
        cue(
            r"\byou (?:have|'ve|now have)(?: been)? (?:made|given|received|got)? ?(?:an|a|the"
            r"|your)(?: \w+){0,2} <offer>\b(?! to (?:interview|meet))",
            3,
        ),
        cue(
            r"\b(?:extend|extending|extended|make|making|made|present|presenting|issue|issuing"
            r"|issued|put together|prepare|preparing|prepared|send|sending|sent|attached|attach"
            r"|enclosed|find)~(?:an|a|our|the|your|this|his|her)\b(?: \w+){0,3} <offer>\b(?! "
            r"(?:to (?:interview|meet)|decision|yet|if|should|once|stage))",
            2.4,
        ),
        cue(
            r"<offer> (?:letter|of employment|of (?:a|the) (?:position|role|job|place|post)"
            r"|package|details|documents|documentation|pack)\b",
            2,
        ),
        cue(r"\bletter of <offer|appointment|employment>\b|<appointment> letter\b", 2),
        cue(
            r"\b(?:formal|official|verbal|written|conditional|unconditional|job|employment|firm"
            r"|final|revised|updated|new) <offer>\b",
            1.6,
        ),
        cue(
            r"\b(?:your|this|our|the) (?:revised |updated |new |formal |written |final |signed "
            r"|official )?<offer> (?:from|is (?:valid|open|contingent|conditional|subject"
            r"|attached|for)|has been (?:changed|updated|sent|approved|made|extended)|will "
            r"(?:remain|expire|be (?:open|valid|automatically))|expires|remains|includes|does "
            r"not have|letter|stands|of)\b",
            2.2,
        ),
        cue(
            r"\b(?:accept|accepting|acceptance of|decline|sign|signing|respond to|reply to"
            r"|review|reviewing) (?:or decline |and return |or reject |and sign )?(?:this|the"
            r"|our|your|of|that) (?:\w+ ){0,2}<offer>\b",
            1.8,
        ),
        cue(r"<offer>~(?:accept|automatically (?:be )?declined|deadline to respond)", 0.8),
        cue(
            r"\b(?:would like|want|love|like|excited|delighted|thrilled|pleased|hope|happy) "
            r"(?:for )?you to <join> (?:us|our|the)\b",
            2,
        ),
        cue(r"<welcome> (?:you )?(?:aboard|on board|to the (?:team|company|family|firm))\b", 1.8),
        cue(
            r"\bwe (?:have|'ve) (?:decided|chosen|selected|agreed) (?:to (?:hire|appoint|offer)"
            r"|you)\b ?~<you|position|role|job>",
            2,
        ),
        cue(
            r"\b(?:selected|chosen|successful|appointed)(?: \w+)? (?:for|as|in|to) (?:the|our"
            r"|your|this|fill)?~<position|role|job|post|internship|application>\b(?!~interview)",
            1,
        ),
        cue(
            r"\b(?:you have|you've|you were|you are|your application (?:has|was))(?: been)?(?: "
            r"the)? <successful>(?! (?:candidates|you will|we will|in (?:being|reaching|passing"
            r"|progressing)|at (?:the|this)|and (?:would|we would)|in (?:the|this) (?:first"
            r"|initial)))",
            1.4,
        ),
        cue(r"<congratulations|congrats>\b", 1.1),
        cue(
            r"\b(?:contract|employment agreement)(?: of employment)? ~<attached|enclosed|sign"
            r"|signature|docusign>",
            1.4,
        ),
        cue(
            r"<increase|improve|raise|increased|improved> (?:your|the|our) (?:\w+ )?(?:salary"
            r"|base|offer|package|bonus)\b",
            1.2,
        ),
        cue(r"\b(?:base|starting|annual|gross|basic|yearly) <salary|pay|compensation>\b", 0.8),
        cue(
            r"\b(?:signing|sign-on|relocation|joining) <bonus>\b|<equity|rsus?> (?:grant|package"
            r"|award|of)?",
            0.7,
        ),
        cue(
            r"\b(?:your|anticipated|proposed|tentative|expected|agreed) <start> date (?:is|of"
            r"|will|would)\b|\b<start> (?:date|on)\b",
            0.6,
        ),
        cue(r"\b<ctc|lpa>\b", 0.6),
        cue(
            r"\b(?:contingent|conditional|subject)(?: \w+)? (?:on|upon|to)~<references?"
            r"|background|checks?|reference|dbs|screening|right|verification>\b",
            1,
        ),
        cue(r"\b(?:conditions|terms) of (?:your |the |this |our |my )?<offer|employment>\b", 1.4),
        cue(r"<sign> and return\b|\b(?:e-?sign|countersign|docusign)~<offer|letter|contract>", 1.4),
        cue(
            r"\byou (?:are|have been|were|are being|are hereby) <offered> (?:the|a|an|this)~"
            r"(?:position|role|job|post|contract|place|internship)\b",
            3,
        ),
        cue(r"\b<confirm|confirming> (?:our|the|your|this|my) (?:\w+ )?offer\b", 2.8),
        cue(
            r"\byou(?:'ve| have)? (?:got|landed|secured) the <job|role|position>\b"
            r"|\bthe <job|role|position> is yours\b",
            3.2,
        ),
        cue(
            r"\b(?:like|love|want|delighted|excited|happy|thrilled|pleased) (?:to )?(?:have|see"
            r"|welcome|get) you (?:on <board>|onboard|<join>|on the <team>|as our)",
            2.8,
        ),
        cue(
            r"\b(?:like|love|want|delighted|excited|decided|agreed|happy|going) to <hire|appoint"
            r"|employ|engage> you\b",
            3.2,
        ),
        cue(r"\bacceptance of (?:this|the|our|your) <offer>\b", 1.6),
        cue(
            r"\byour (?:\w+ )?<contract>~(?:sign|attached|enclosed|employment)|\bcontract of "
            r"<employment>~(?:sign|attached|enclosed)|(?:attached|enclosed|find)~contract of "
            r"<employment>",
            1.8,
        ),
        cue(r"\bto <join> us as (?:our|an?)\b|<join> (?:the team|us|our team) as\b", 1.2),
        # against
        cue(
            r"(?:\bunable|\bnot|n't|\bcannot|\bunfortunately|\bregret|\bno longer|\bsorry"
            r"|\bwithdraw|\brescind)~<offer|offering|offered|extend|offers>\b",
            -4,
        ),
        cue(
            r"<withdrawn|withdraw|rescind|rescinded|lapsed|declined|decline|rejected>~(?:the "
            r"|our |your |this |my )?(?:\w+ )?offer\b(?! (?:by|before))",
            -2.5,
        ),
        cue(
            r"\b(?:another|other|competing|counter|different|multiple|any other|pending"
            r"|existing) <offer|offers>\b",
            -2.6,
        ),
        cue(r"<offer|offers> (?:from (?:another|a different|elsewhere|my)|elsewhere)\b", -2.6),
        cue(
            r"\b(?:before|prior to|until|if|should|when|whether|unless|in case|stage|any"
            r"|potential|possible|no|future)~<offer|offers>\b(?! (?:letter (?:is|attached)"
            r"|expires|by))",
            -1.8,
        ),
        cue(r"<unfortunately|regret|regrettably>\b", -2.5),
        cue(r"<invite|invitation|schedule> ~(?:interview|screen|call|round)", -1.4),
        cue(
            r"\b(?:special|limited|exclusive|free|promotional|introductory|trial|time|discount"
            r"|sale|holiday|summer|best|great|bonus|membership|subscription|black friday) <offer"
            r"|offers>\b",
            -3,
        ),
        cue(
            r"\b<discount|coupon|unsubscribe|checkout|shipping|refund|subscribe|mortgage|loan"
            r"|insurance|property|bidder|bid|tender|shares>\b",
            -1.6,
        ),
    ]
)
