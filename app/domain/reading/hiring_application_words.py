"""Hiring mail known by the application: what is handed in, and who hands it in."""

from app.domain.reading.cues import Cues, cue
from app.domain.reading.job_title_words import TITLE

_JOB = (
    r"(?:job|jobs|position|positions|role|roles|vacancy|vacancies|post|opening|openings"
    r"|opportunity|opportunities|internship|placement|traineeship|fellowship|apprenticeship"
    r"|assistantship|career|careers|employment)"
)
_PAPER = (
    r"(?:resume|resumes|résumé|résumés|cv|cvs|c\.v\.|vitae|cover letter|covering letter"
    r"|portfolio)"
)

APPLICATION = Cues(
    [
        cue(
            r"<your|ihre|votre> (?:recent |job |online |internship |full |initial |completed "
            r")?<application> (?:for|to|with|at|has|was|as|and|will|materials|status|process"
            r"|form|is|on|through|via|submission)\b(?! (?:a |the |your )?(?:membership|visa|loan"
            r"|credit|mortgage|passport|grant|permit|account|citizenship|insurance|card|patent"
            r"|licen[cs]e|software|server|code|website|app))",
            3,
        ),
        cue(r"\byour <application>\b", 1.2),
        cue(
            r"\b(?:thank you|thanks)(?: so much| very much| again)? for (?:your )?<applying"
            r"|applied|application>",
            3.5,
        ),
        cue(
            r"\b(?:thank you|thanks)(?: so much| very much| again)? for (?:submitting|sending"
            r"|sharing|providing|forwarding|uploading)(?: us| me| in| through| along| over)? "
            r"(?:your |a |the )?~<application|resume|résumé|cv|vitae|portfolio>",
            3.5,
        ),
        cue(
            r"<interest|interested> in (?:(?:joining|working (?:at|for|with)|employment|a "
            r"career|career|opportunities|the opportunity|internship|internships)\b|(?:the|our"
            rf"|this|a|an|any|your|that|exploring)? ?(?:[\w/&,.()+-]+ ){{0,8}}?{_JOB}\b)",
            2.6,
        ),
        cue(r"<interest> in (?:[A-Za-z0-9&.'-]+ ){1,3}and (?:the|our|for) ", 1),
        cue(
            r"<received|reviewed|reviewing|review|considered|submitted|considering> (?:and "
            r"(?:carefully )?reviewed )?(?:your |my |all |the |an )?(?:job |recent |online "
            r")?(?:application|applications|resume|résumé|cv)\b",
            2.2,
        ),
        cue(
            r"\b(?:you|i|we)(?:'ve| have| had|'d)? (?:recently |just |also |previously "
            r")?<applied> (?:for|to|at|with|online|through|via|as|on)\b",
            2.4,
        ),
        cue(
            r"<apply|applying|application|applications|applicant|applicants> (?:for|to|at"
            rf"|with)\b~(?:{_JOB}|{TITLE})\b",
            2.2,
        ),
        cue(r"<application> (?:process|form|status|deadline|portal|received|update|to|for)\b", 0.8),
        cue(r"<applicants|applicant>\b", 0.9),
        cue(
            r"\b(?:unsuccessful|successful) <application|applications|candidate|candidates"
            r"|applicant|applicants>",
            2.4,
        ),
        cue(
            r"\b(?:your|my|updated|attached|current|latest|his|her|their) (?:most )?(?:updated "
            r"|current |latest |recent |attached |most recent )?<resume|resumes|résumé|résumés|cv|cvs"
            r"|vitae|portfolio>\b",
            2.4,
        ),
        cue(
            r"<attached|attaching|attach|enclosed|enclosing|enclose|find|copy|sending|send"
            rf"|forward|forwarded|forwarding|sent|share|review|reviewed>~\b{_PAPER}\b",
            2.2,
        ),
        cue(r"<vitae|cv|résumé|cvs|résumés>\b", 1.6),
        cue(
            r"\b(?:my|your|the|a|his|her|of|and|or|-|:|online|'|'s) ?<resume|resumes>\b(?! (?:of"
            r"|in|the|our|normal|work|trading|on|at))",
            1.2,
        ),
        cue(r"\b<cover|covering> letters?\b", 1.6),
        cue(r"(?:'s|s'|\bhis|\bher|\btheir|\bcandidate's) <resume|cv>\b", 2),
        cue(
            r"\b<my> (?:recent |job |initial |online )?(?:application|candidacy"
            r"|candidature)\b(?! (?:server|code|crash\w*|is running|throws|uses|runs|hangs"
            r"|window|log|does|for (?:a )?(?:visa|loan|membership|grant|mortgage|passport)))",
            2.2,
        ),
        cue(
            r"<withdraw|withdrawing> (?:my|from)~(?:application|candidacy|consideration|process"
            r"|candidate)",
            2.4,
        ),
        cue(
            r"\b(?:consider|considering|considered|consideration)\b~<me|my|candidate|application"
            r"|position|role|resume|us>\b",
            0.7,
        ),
        cue(
            r"<referred|recommended|referral|refer> ~(?:position|role|job|me|by|candidate"
            r"|opportunity|you)\b",
            0.5,
        ),
        # candidates
        cue(
            r"<your> (?:candidacy|candidature|qualifications|skills and experience|background "
            r"and experience|experience and (?:background|skills|qualifications)|skill ?set)\b",
            2.6,
        ),
        cue(r"<your> (?:background|profile|experience|skills|expertise)\b", 0.8),
        cue(
            r"<candidacy|candidature>\b(?! (?:for|of) (?:president|governor|senate|congress"
            r"|mayor|parliament))",
            1.6,
        ),
        cue(
            r"\b(?:other|another|stronger|more (?:closely )?(?:qualified|suitable|suited"
            r"|experienced)|better[- ](?:qualified|suited)|alternative|internal|final|top|strong"
            r"|ideal|great|shortlisted|many|several|qualified|external|preferred|impressive"
            r"|exceptional|talented|potential|all) <candidate|candidates|applicant|applicants>\b",
            1.8,
        ),
        cue(r"<candidate|candidates>\b", 0.7),
        cue(
            r"\b(?:move|moving|moved|go|going|proceed|proceeding|progress|progressing|continue"
            r"|continuing)(?: you)? (?:forward|ahead|on|further)? ?(?:with|to|in"
            r"|through)\b~<candidate|candidates|applicant|applicants|candidacy|application"
            r"|interview|interviews|stage|round>",
            3,
        ),
        cue(
            r"\b(?:graduate|graduating|graduated|graduation)\b~<degree|mba|phd|ph|bachelor"
            r"|master|university|may|june|december>\b",
            0.6,
        ),
    ]
)
