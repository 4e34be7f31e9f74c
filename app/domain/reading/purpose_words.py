"""The phrases that tell what a candidate's own mail is for."""

from app.domain.reading.cues import Cues, cue

_PAPER = r"(?:resume|résumé|cv|curriculum vitae|cover letter|application)"

WITHDRAWAL = Cues(
    [
        cue(
            r"<withdraw|withdrawing|withdrawn|retract>\b~(?:my|from|candidacy|application"
            r"|consideration|process)",
            3,
        ),
        cue(
            r"<remove|take|removed|removing> (?:me|my (?:name|application|candidacy)|myself) "
            r"(?:from|out)~(?:consideration|process|list|running|pool|search|candidate)",
            3,
        ),
        cue(
            r"\b(?:no longer|not) (?:be )?(?:able to |wish(?:ing)? to |want to |going to |to "
            r")?<interested|pursue|pursuing|pursued|considering|continue|continuing|proceed"
            r"|proceeding|available|looking|seeking|move|moving> ?(?:in|with|for"
            r"|forward)?\b~(?:position|role|job|application|opportunity|process|consideration"
            r"|company|candidacy|interview)",
            2.4,
        ),
        cue(
            r"\b(?:accepted|accept|accepting|taken|taking|decided (?:to (?:accept|take|go with"
            r"|pursue|join|stay)|on)|committed to|signed)\b~(?:an |a |the )?(?:\w+ "
            r"){0,3}<another|other|different|elsewhere|current>",
            2.4,
        ),
        cue(
            r"\bi(?:'ve| have)(?: recently| just| now| decided to)? <accepted|accept> (?:a|an"
            r"|the)\b(?! (?:invitation|invite|meeting|time|interview))",
            2.6,
        ),
        cue(
            r"\b<decline|declining> (?:your |the |this )?(?:\w+ ){0,2}(?:offer|invitation"
            r"|opportunity|interview)",
            2.4,
        ),
        cue(
            r"\b(?:decided|chosen|going) (?:not to|against)\b~<continue|proceed|pursue|move"
            r"|accept|continuing|proceeding|pursuing|moving|accepting>\b",
            2.4,
        ),
        cue(
            r"\bi(?:'ve| have) (?:decided|chosen|opted|elected) to <move|go|pursue|stay|remain"
            r"|accept|take|join>\b~(?:another|other|different|current|elsewhere|offer)",
            3,
        ),
        cue(r"<wish|thank>~(?:you|team|company)~(?:success|finding|right candidate|luck)", 0.5),
    ]
)
OTHER_OFFER = Cues(
    [
        cue(
            r"\b(?:received|have|got|been (?:given|made|extended)|extended|holding|given|with|as"
            r"|also|had|was offered|i've|presented with)\b~(?:an?|another|two|other|the"
            r"|competing)\b(?: \w+){0,3} <offer|offers>\b(?! (?:from (?:you|your)|letter from "
            r"you))",
            2,
        ),
        cue(
            r"<another|competing|different|other|second> (?:job |employment |written |formal "
            r"|full[- ]time )*offers?\b",
            2,
        ),
        cue(r"<offer> (?:from (?:another|a different|one of|elsewhere)|elsewhere)\b", 2.4),
        cue(
            r"\b(?:need|have|must|asked|given|they|deadline|required|expected|should"
            r"|would)\b~(?:to )?<respond|decide|answer|reply|decision|deadline|accept>\b~(?:by"
            r"|before|until|within|this|next|soon)\b",
            1.2,
        ),
        cue(r"\b<expedite|accelerate|expedited|accelerated|sooner>", 0.9),
        cue(r"\b(?:top|first|preferred|number one) <choice|preference>\b|\bmy <preference>\b", 0.7),
        cue(r"\b(?:your|the|this|you) (?:kind |generous |formal |job )?<offer>\b", -1),
    ]
)
REJECTION_REPLY = Cues(
    [
        cue(r"\b(?:thank you|thanks)~for <letting|informing|telling|updating> me\b", 1),
        cue(
            r"\b(?:thank you|thanks)~for (?:the|your) <update|email|note|reply|response|message"
            r"|honesty|candor|candour|feedback>\b",
            0.6,
        ),
        cue(
            r"<disappointed|disappointing|sorry|sad|bummed>\b~(?:to hear|hear|not|decision|news"
            r"|outcome|learn|result|although|of course|that)",
            1.6,
        ),
        cue(
            r"\b(?:understand|respect|appreciate) (?:your |the |that |and respect your "
            r")*<decision>\b",
            1.8,
        ),
        cue(r"\b(?:although|though|while|of course)~<disappointed|disappointing>\b", 1.8),
        cue(
            r"<keep|consider|considered|remember|kept> me (?:in mind|for (?:any )?(?:future"
            r"|other))|\b<keep> (?:my (?:resume|cv|details|name) |me )?on file\b",
            1.4,
        ),
        cue(r"\bfuture <openings?|roles|positions|vacancies|opportunities|opportunity>\b", 0.9),
        cue(
            r"<feedback>\b~(?:interview|application|performance|improve|on my|for me|would be"
            r"|appreciate|grateful|any|brief)|\b(?:any|some|brief|specific|share|provide"
            r"|constructive|grateful for|appreciate) (?:\w+ )?<feedback>\b",
            1.4,
        ),
        cue(r"\b(?:not|wasn't|was not) <selected|successful|chosen>", 1.2),
        cue(
            r"\bwent (?:with|in) (?:another|a different) <candidate|direction>\b|\banother "
            r"<candidate>\b",
            1.2,
        ),
    ]
)
APPLICATION = Cues(
    [
        cue(
            r"\b(?:writing|like|wish|want|keen|interested|pleased|excited|hoping|delighted) "
            r"(?:to|in) (?:formally )?<apply|applying|submit|express>\b",
            2.4,
        ),
        cue(
            r"\b(?:attached|attach|attaching|enclosed|enclosing|enclose|find|submitting"
            r"|including|included|please see|here is|sending|forwarding)~(?:my|a copy of my"
            r"|both my) (?:[\w-]+ ){0,3}<resume|résumé|cv|vitae|application>\b",
            2,
        ),
        cue(
            r"<my> (?:\w+ )?(?:resume|résumé|cv|cover letter)(?: and (?:\w+ ){1,3})?(?: is| "
            r"are)? (?:attached|enclosed|below)",
            2,
        ),
        cue(
            r"<apply|applying|application|candidacy|candidate> (?:for|to) (?:the|a|an|your|any"
            r"|this|position|role)\b",
            1.4,
        ),
        cue(
            r"<interest|interested> in (?:the|your|a|an|this|any|joining|working|pursuing)\b(?: "
            r"[\w/-]+){0,7} ?(?:position|role|job|opening|internship|opportunity"
            r"|opportunities|team|group|company|career)?",
            1,
        ),
        cue(r"\bmy <name> is\b|\byears of <experience>", 0.8),
        cue(
            r"\b(?:saw|found|came across|read|noticed|learned|responding to|response to"
            r"|regarding) (?:\w+ ){0,4}<posting|posted|advertisement|ad|listing|vacancy|opening"
            r"|advertised>\b",
            1.4,
        ),
        cue(r"\bfor your <consideration|review>\b", 0.7),
        cue(r"<referred|recommended> (?:by|me)\b", 0.5),
        cue(
            r"\b(?:any|there|possible|suitable) (?:\w+ ){0,4}<openings|vacancies|opportunities"
            r"|internship|internships>\b",
            1.2,
        ),
    ]
)
THANK_YOU = Cues(
    [
        cue(
            r"\b(?:thank you|thanks|thankful|grateful|appreciate|appreciated|gratitude)(?: "
            r"\w+){0,6}? <taking|time|meeting|speaking|talking|chatting|interviewing|interview"
            r"|conversation|opportunity|chat|seeing|hosting|having|inviting|introducing"
            r"|discussion|call|visit|invitation>",
            2,
        ),
        cue(
            r"<enjoyed|loved|enjoyable> (?:very much |really |so much )?(?:our|meeting|speaking"
            r"|talking|learning|the|chatting|hearing|getting|discussing|it|visiting|seeing|my"
            r"|interviewing)\b",
            1.6,
        ),
        cue(
            r"\b(?:great|good|nice|lovely|wonderful|pleasure|pleasant|delighted|fantastic|really "
            r"enjoyed|honou?r)(?: \w+){0,3}? <meeting|speaking|talking|meet|speak|talk|chatting"
            r"|chat|conversation|discussion>\b(?! (?:you )?(?:on|next|tomorrow|then|soon|there))",
            1.5,
        ),
        cue(r"<thank|thanks|gratitude> (?:you )?(?:again|so much|very much)\b", 0.6),
        cue(
            r"\b(?:our|the|today's|yesterday's|this (?:morning|afternoon)'s) <conversation"
            r"|interview|discussion|chat|meeting|call>\b~(?:today|yesterday|this|reinforced"
            r"|confirmed|strengthened|made me|gave me|was|further|only)",
            1,
        ),
        cue(
            r"<excited|enthusiastic|excitement|confident|convinced|interest> (?:about|by|that|in"
            r"|than|for) (?:the|this|joining|my|ever|working|our|i)\b",
            0.6,
        ),
        cue(r"<thank> you\b|<thanks>\b", 0.5),
    ]
)
CHECK_IN = Cues(
    [
        cue(
            r"<following|follow|followed> -?up\b(?! (?:call|interview|meeting|question"
            r"|questions) (?:is|on|was))",
            1.6,
        ),
        cue(
            r"<checking|check|touching|touch|circling|circle|reaching> (?:back )?(?:in|base|out"
            r"|back|up)\b~(?:on|about|to see|regarding|if|whether|see|with|where|again|status"
            r"|about)",
            1.7,
        ),
        cue(
            r"\b(?:wanted|writing|like|just|thought i'd|wish|hoping) (?:to )?(?:briefly |quickly "
            r")?<check|inquire|enquire|ask|touch|follow|see|know> ?(?:in|up|base|about|on|if"
            r"|whether|into|how|the|regarding)\b",
            1.4,
        ),
        cue(
            r"\b(?:any|an|have|some|further|there|quick|for|latest|no) (?:further |new |more "
            r"|been any |been an |be any )*<updates?|update|news|word|progress|decision|feedback"
            r"|developments?>\b~(?:on|about|regarding|yet|from|to share|with|for me|you (?:can"
            r"|could|might)|available|so far|\?|concerning|the|my)",
            1.6,
        ),
        cue(
            r"<status|progress|outcome|state> (?:of|on|regarding|with) (?:my|the|our|your|this)\b",
            1.7,
        ),
        cue(
            r"\b(?:haven't|have not|not|never|yet to|didn't|did not)(?: \w+){0,3} <heard|hear"
            r"|received|receive|gotten|got>\b",
            1.8,
        ),
        cue(
            r"\b(?:wondering|wonder|curious|know|ask|see|hear) (?:if|whether|when|what|where"
            r"|about)\b~<decision|decided|update|updates|news|status|timeline|timing|process"
            r"|steps|stand|stands|progress|heard|hear|received>\b",
            1.7,
        ),
        cue(
            r"\bwhere (?:things|we|you|the (?:process|search)|i|my application) <stand|stands"
            r"|are|at|is>\b",
            1.8,
        ),
        # Asked for, in whatever words: news, a decision, a time by which there is one.
        cue(
            r"\b(?:ask|asking|wonder|wondering|know|curious|hear|see|find out|inquire|enquire"
            r"|tell me|let me know|share|advise|give me|send me|get|sense of|idea (?:of|about|when)"
            r"|grateful for|appreciate|hoping for|glad of)\b~<news|update|updates|progress|decision"
            r"|decisions|developments|outcome|status|timeline|timeframe|timescale|timing>\b",
            1.9,
        ),
        cue(
            r"\b(?:any|some|an) (?:further |new |more |other |possible )?<update|updates|news"
            r"|progress|word|developments?>(?: \w+){0,4} ?\?",
            1.9,
        ),
        cue(
            r"\b(?:is there|are there|do you have|have you|has there been|did you) (?:already |now "
            r")?(?:any(?:thing)? |a |an |some )?(?:further |new |more )*<news|update|updates"
            r"|progress|decision|new|word>\b(?! (?:job|jobs|roles?|positions?|openings?))",
            1.9,
        ),
        cue(
            r"\b<when> (?:i|we) (?:can|could|may|might|will|should) (?:expect )?(?:to )?"
            r"<hear|expect>\b",
            1.9,
        ),
        cue(
            r"\b<still> (?:being )?(?:under |in )?(?:active )?<considered|consideration|running"
            r"|process>\b",
            1.9,
        ),
        cue(r"\b(?:position|role|vacancy|post|job)~<filled>\b", 1.9),
        cue(
            r"\b(?:did|has|have|had) (?:you|they|anyone|anybody|the \w+|your \w+)~<chance|time"
            r"|opportunity>~<discuss|review|consider|decide|talk|meet>\b~(?:my|me|candida"
            r"|application|interview|it)",
            1.9,
        ),
        cue(
            r"\b(?:hear|know|ask|see|learn|wondering|curious)\b~<how>~(?:things|it|this|the "
            r"(?:selection|process|panel|interview)|my)~<went|going|goes|stand|stands|looks"
            r"|look|progressing>\b",
            1.9,
        ),
        cue(r"<bumping|bump|resending|resend>~(?:this|my|the|up|inbox|again)\b", 1.8),
        cue(r"\b(?:sorry|apologi[sz]e|apologies)~<bother|disturb|trouble|chase>\b", 0.8),
        cue(r"\b(?:next|further) <steps|stage|round>\b", 0.7),
        cue(r"<timeline|timeframe|timing>\b", 0.7),
        cue(
            r"\b<when>\b~<decide|decided|decision|decisions|deciding>\b",
            1.4,
        ),
        cue(
            r"\b(?:how|where)~<process|application|next|things>~(?:continues?|goes on|looks?|stands?"
            r"|proceeds?|moves? (?:on|forward)|steps|going)",
            1.5,
        ),
        cue(
            r"\b(?:what|which)~<next>~(?:steps?|stage|round)\b~(?:look|is|are|be|would|will)",
            1.3,
        ),
        cue(
            r"\b(?:last|since our|since my|since we|few|two|three|a|several) <week|weeks|month"
            r"|interview|spoke|met|interviewed|days>\b",
            0.6,
        ),
        cue(
            r"<still|remain|continue> (?:\w+ ){0,2}(?:very |really |highly |extremely "
            r")?(?:interested|excited|enthusiastic|keen|to be (?:very )?interested)\b",
            1,
        ),
        cue(r"\bhear(?:ing)? <back> from you\b", 0.8),
        cue(
            r"\b(?:has|have|had) (?:a|the|any|your|you|been)?~<decision|decided>\b~(?:made|been"
            r"|yet|regarding|about|on|reached|\?)",
            1.4,
        ),
        cue(
            r"\b(?:have you|did you|you have|if you) (?:received|receive|get|got|had|have) ?(?:a "
            r"chance|my|the|time|any)\b~<resume|application|email|message|review|chance|note|cv"
            r"|look|consider>\b",
            1.4,
        ),
    ]
)
NUDGE = Cues(
    [
        cue(
            r"\b(?:times?|slots?|availability|dates?) (?:i|that i|which i)~<sent|offered"
            r"|suggested|proposed|gave|provided|shared|mentioned|listed>\b",
            2.6,
        ),
        cue(
            r"\b(?:my|the) <availability|times|slots|dates>\b~(?:i sent|still|from|below|again"
            r"|last week|earlier|previous|remain|on (?:monday|tuesday|wednesday|thursday|friday))",
            1.6,
        ),
        cue(
            r"\b(?:still|remain|am still) (?:\w+ )?<available|free|open>\b~(?:on|at|for|this"
            r"|next|monday|tuesday|wednesday|thursday|friday|any)",
            1.8,
        ),
        cue(
            r"\b(?:which|whether|if|any|one|either|what) (?:of )?(?:the|these|those|my|day"
            r"|time)\b~<times|slots|dates|options|works|work|suits|suit>\b",
            1.3,
        ),
        cue(
            r"\b(?:confirm|finali[sz]e|fix|set|settle|schedule|book|arrange|scheduling|agree "
            r"on)~(?:a|the|our|an)\b~<time|slot|interview|call|date|meeting|screen>\b",
            1.2,
        ),
        cue(
            r"\b(?:not|haven't|have not|yet)~<received|seen|got|gotten>~(?:invite|invitation"
            r"|link|calendar|confirmation|details)\b",
            1.8,
        ),
    ]
)
ANSWER = Cues(
    [
        cue(
            r"<works?|suits?|fine|perfect|great|good|ok|okay> (?:well |perfectly |best |fine "
            r"|great |perfect )?(?:for|with|by|to) me\b",
            2.2,
        ),
        cue(
            r"\b(?:i am|i'm|i will be|i'll be|i would be|i'd be|am|i can be) (?:also |definitely "
            r"|still )?<available|free|flexible|open|around>\b",
            1.6,
        ),
        cue(
            r"\b(?:i|we) (?:can|could|will|would|'ll|am able to|am happy to|would be happy to"
            r"|hereby|'d like to|would like to|just want to) (?:\w+ )?<confirm|attend|join|make"
            r"|accept|do|meet|be|come|take|talk|speak>\b",
            1.3,
        ),
        cue(r"<confirm|confirming|confirmed> (?:my|that|our|the|i|for|receipt|attendance)\b", 1.4),
        cue(
            r"\b(?:please find|attached (?:is|are|you)|i(?:'ve| have) attached|here (?:is|are)"
            r"|see attached|attaching|enclosed|find attached|i am attaching|below (?:is|are)|as "
            r"requested|requested)~<references|transcript|transcripts|documents|document|form"
            r"|forms|assessment|assignment|test|availability|contact|details|portfolio|samples"
            r"|solution|signed|completed|information|dates|times|answers|copy|link|requested"
            r"|referees|passport|id|paperwork>\b",
            2.2,
        ),
        cue(
            r"\b(?:as|you) <requested>\b|\bper your <request>\b|\bin (?:answer|response|reply) "
            r"to your <question|email|questions|request>\b|\bto answer your <question"
            r"|questions>\b",
            1.8,
        ),
        cue(
            r"\bmy (?:salary|compensation|notice|current|desired|target|phone|availability"
            r"|earliest|expected|preferred|number|cell|mobile|address) (?:\w+ ){0,3}<is|are"
            r"|period|would|expectation|expectations|range|number>\b",
            1.8,
        ),
        cue(
            r"\b(?:looking forward to|look forward to|see you|speak (?:to|with) you|talk to you"
            r"|be there)\b~<monday|tuesday|wednesday|thursday|friday|tomorrow|then|at|on|there>\b",
            1.2,
        ),
        cue(r"<yes|sure|absolutely|certainly|definitely|gladly>\b", 0.9),
        cue(
            r"\b(?:either|any|all|both)(?: of)? (?:those|these|the|day|time|\w+day)\b~<work"
            r"|works|fine|good|ok|suit|suits>\b",
            1.8,
        ),
        cue(
            r"<accept|accepting|accepted> (?:your|the|this) (?:\w+ )?(?:offer|invitation"
            r"|position|invite)\b",
            2,
        ),
        cue(
            r"\b(?:completed|submitted|finished|filled(?: in| out)?|signed|uploaded|booked"
            r"|scheduled)~(?:the|my|your|a)\b~<form|assessment|test|application|assignment"
            r"|challenge|paperwork|slot|time|offer|contract|documents>\b",
            1.6,
        ),
        cue(r"\b(?:sounds|looks) <good|great|perfect>\b", 1),
        cue(
            r"<thanks|thank> (?:you )?for (?:the (?:quick|prompt|fast|speedy)|confirming"
            r"|arranging|scheduling|your (?:prompt|quick|email|reply|response|message)|getting "
            r"back|setting)\b",
            0.7,
        ),
    ]
)
TIME_HAS_PASSED = Cues(
    [
        cue(
            r"<following|follow> -?up (?:on|about|regarding|to|with|again|after)\b(?! "
            r"(?:tomorrow|next))",
            1,
        ),
        cue(r"\b(?:haven't|have not|not yet|yet to)(?: \w+){0,2} <heard|hear|received>\b", 1),
        cue(r"\b<checking|check|touching|circling> (?:in|base|back|up)\b", 1),
        cue(r"\b(?:any|an) (?:\w+ )?<updates?|news>\b", 1),
        cue(r"<status> of\b", 1),
        cue(r"\b(?:last|two|three|several|few) <week|weeks|month>(?: ago)?\b", 0.5),
        cue(
            r"\bcome up with a <decision>\b|\bmade a <decision>\b|\b<decision> (?:has been|been"
            r"|regarding)\b",
            1,
        ),
    ]
)
