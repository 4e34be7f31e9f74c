"""The set phrases of a check-in, and those that say that time has passed since."""

from app.domain.reading.cues import Cues, cue

CHECK_IN_SET = Cues(
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
