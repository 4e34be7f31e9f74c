"""The phrases that speak for hiring mail, with their weights in log-odds."""

from app.domain.reading.cues import Cues, cue

_JOB = (
    r"(?:job|jobs|position|positions|role|roles|vacancy|vacancies|post|opening|openings"
    r"|opportunity|opportunities|internship|placement|traineeship|fellowship|apprenticeship"
    r"|assistantship|career|careers|employment)"
)
_PAPER = (
    r"(?:resume|resumes|résumé|résumés|cv|cvs|c\.v\.|vitae|cover letter|covering letter"
    r"|portfolio)"
)
TITLE = (
    r"(?:engineer|developer|programmer|architect|analyst|scientist|designer|researcher"
    r"|consultant|accountant|auditor|administrator|coordinator|specialist|associate"
    r"|assistant|technician|nurse|teacher|lecturer|tutor|"
    r"manager|director|executive|representative|officer|clerk|intern|trainee|apprentice"
    r"|advisor|adviser|strategist|producer|editor|writer|copywriter|recruiter|planner|buyer"
    r"|paralegal|solicitor|counsel|attorney|"
    r"pharmacist|therapist|physician|postdoc|fellow|sre|devops|qa|tester|marketer|controller"
    r"|bookkeeper|receptionist|supervisor|head of [a-z]+|vp|cto|lead|mechanic|electrician"
    r"|driver|chef|barista|cashier)"
)

_OTHER_TITLE = r"head of [a-z]+|"

FOR = Cues(
    [
        # the application
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
        # interviews
        cue(
            r"<interview|interviews|interviewing|interviewed> (?:with (?:you|us|me|our|the|my)"
            r"|for (?:the|a|an|our|your|this)|at our|process|loop|panel|stage|stages|round"
            r"|rounds|slot|slots|confirmation|invitation|invite|feedback|preparation|prep"
            r"|availability|request|reminder|details|schedule|scheduled|arranged|rescheduled)",
            2,
        ),
        cue(
            r"\b(?:phone|telephone|video|on-?site|in-person|face[- ]to[- ]face|technical|panel"
            r"|final|first|second|third|1st|2nd|3rd|first[- ]round|second[- ]round|final[- "
            r"]round|virtual|zoom|teams|hirevue|one-way|competency|initial|preliminary|informal"
            r"|formal|introductory|screening|your|upcoming|recent|job|coding|virtual|round of"
            r"|skype|remote|behaviou?ral|introductory) <interview|interviews>\b(?! (?:on|with) "
            r"(?:cnn|npr|tv|bbc|nbc|abc|cbs|fox|radio|the (?:press|media)))",
            2,
        ),
        cue(
            r"\b(?:schedule|scheduling|arrange|arranging|arranged|set up|setting up|invite"
            r"|invited|invitation|invite you|book|reschedule|confirm|confirmed|confirming"
            r"|conduct|attend|coordinate|offer)~\b(?:an|a|your|our|the|you|my|this)\b~<interview"
            r"|interviews>\b",
            2.6,
        ),
        cue(
            r"\b(?:like|love|want|wish|pleased|happy|delighted|able|going|plan|planning|shall"
            r"|will) (?:very much )?(?:to )?(?:invite you~)?<interview> (?:you\b|[a-z]+ for\b)",
            2.4,
        ),
        cue(
            r"<interview|interviewed|interviewing> (?:you|me)\b(?! (?:about|on camera|for (?:my"
            r"|an|the|our) (?:article|book|story|podcast|blog|show|newspaper|magazine|radio)))",
            1.8,
        ),
        cue(
            r"\b(?:interview|interviews|interviewing|interviewed)~<position|role|job|internship"
            r"|candidate|candidates|opening>",
            2,
        ),
        cue(
            r"<interview|interviewing|interviewed> (?:with|at) (?!(?:mr|mrs|ms|dr|prominent"
            r"|leading|business|the|a|an|several|two|three|various|local)\b)",
            1.2,
        ),
        cue(
            r"\b(?:have|had|having|opportunity|invitation|invited|chance|offering|get|got|for "
            r"the|to)~<interview>\b",
            1,
        ),
        cue(r"<interview|interviews|interviewing|interviewed|interviewer|interviewers>\b", 1),
        cue(r"\b(?:my|your) <employment|hiring|recruitment>\b", 3),
        cue(
            r"\b(?:opportunity|invitation|chance|invite|invited) (?:to |for )(?:have |be "
            r")?(?:an? |the )?<interview|interviewed>\b",
            2.2,
        ),
        cue(r"(?:'s|s'|\bhis|\bher|\btheir|\bcandidate's) <resume|cv>\b", 2),
        cue(
            r"\b(?:love|like|great|want|wanted|keen|hope|interested|excited) (?:to|in) (?:come "
            r"|be )?(?:and )?<work|working> (?:for|at|with) (?!(?:you|the|a|an|us|him|her|them"
            r"|this|that|it|your|our|my|these|those)\b)",
            1.6,
        ),
        cue(
            r"<opportunities|opportunity|openings|positions|vacancies|internships?> (?:which "
            r"|that |you |there )?(?:(?:might|may|could|would|will|are|is) )?(?:be |become "
            r"|currently |now )*(?:available|open|at (?!(?:the|this|a|that|our)\b))",
            1.8,
        ),
        cue(
            r"<offer> (?:from|is|has been|does not|if you|you must|by|expires|will expire|will "
            r"be (?:automatically )?declined|to study)\b",
            0.8,
        ),
        cue(
            r"\b(?:accept|accepting|decline|declining|respond to|sign|considering|reviewing"
            r"|review|your|conditions of|terms of) (?:the |this |your |our |my |an |that "
            r")*<offer>\b",
            1,
        ),
        cue(r"<congratulations>\b", 0.7),
        cue(r"\byou have (?:been (?:made|given) )?(?:an|a|the)(?: \w+)? <offer>\b", 2.2),
        cue(
            r"\b(?:thank you|thanks)(?: so much| again| very much)? for (?:the (?:opportunity"
            r"|chance|invitation) to |coming in|taking the time|interviewing|the)~<interview"
            r"|interviewing|interviewed>",
            3,
        ),
        cue(
            r"<phone|recruiter|hr|technical|initial|video|recruiting|hm|intro|introductory> "
            r"(?:screen|screening|screens)\b(?! (?:protector|shot|saver|resolution))",
            2.2,
        ),
        cue(
            r"<onsite|site|assessment|screening> (?:interview|loop|round|day|cent(?:er|re)"
            r"|call)\b",
            1.8,
        ),
        cue(
            r"<assessment|hackerrank|codility|codesignal|hirevue|testgorilla|takehome"
            r"|pymetrics>\b",
            0.9,
        ),
        cue(
            r"\b(?:take-home|coding|technical|online|skills|aptitude) <assignment|assessment"
            r"|challenge|test|exercise|task>\b",
            1.5,
        ),
        cue(
            r"\bnext (?:stage|round|step|steps|phase)\b~(?:of|in) (?:the|our|your) <interview"
            r"|selection|recruitment|recruiting|hiring|application|process>",
            2.8,
        ),
        cue(
            r"\b(?:hiring|recruitment|recruiting|selection|interview|application) <process"
            r"|decision|decisions|timeline|stage|panel>\b",
            2,
        ),
        # people and houses of hiring
        cue(
            r"<hiring> (?:manager|managers|team|lead|committee|panel|partner|department|process"
            r"|freeze|needs|plan|plans)\b",
            2.2,
        ),
        cue(
            r"\b(?:we are|we're|currently|is|actively|not|are|now|suspended|stopped|paused) "
            r"<hiring|recruiting>\b",
            1.3,
        ),
        cue(r"<recruiter|recruiters|recruiting|recruitment|recruit>\b", 1.2),
        cue(
            r"<talent> (?:acquisition|partner|team|sourcer|scout|specialist|coordinator|advisor"
            r"|manager|community|pool|network|operations|lead|attraction)\b",
            2.6,
        ),
        cue(r"<people> (?:partner|operations|ops|team|and culture|& culture|coordinator)\b", 0.9),
        cue(
            r"\bhuman <resources>\b|\b<hr> (?:team|department|manager|coordinator|business)\b", 0.9
        ),
        cue(r"<headhunter|headhunting|staffing>\b", 1.2),
        # the job
        cue(
            r"\b(?:the|this|our|your|a|an|that|following) (?:[\w/&,.()'+#-]+ ){0,7}<position"
            r"|role|vacancy|post|opening|internship|placement> (?:at|with|of|as|in|within|has"
            r"|is|was|we|you|that|on|and|to|for)\b",
            1.2,
        ),
        cue(
            rf"\b{TITLE}\b (?:ii+ |i |iv |\([^)]*\) |- ?[\w ]+ )?<position|role|vacancy|post"
            r"|opening|job|internship|opportunity>\b",
            2.2,
        ),
        cue(
            r"<position|role|job|vacancy|post> (?:of|as|for)(?: an?| the| our)? (?:[\w/&.+#-]+ "
            rf"){{0,4}}{TITLE}\b",
            2.2,
        ),
        cue(
            r"<job|employment|career|internship|work> (?:opportunity|opportunities|opening"
            r"|openings|posting|description|application|applications|search|offer|offers|title"
            r"|requirements|interview|seeker|hunting|prospects|fair|possibilities)\b",
            1.7,
        ),
        cue(r"<internship|internships|interning>\b", 1.5),
        cue(
            r"\b(?:open|available|suitable|current|vacant|full-time|full time|part-time"
            r"|permanent|entry-level|faculty|summer|future|other|similar) <position|positions"
            r"|role|roles|vacancies|openings|opportunities>\b",
            1.3,
        ),
        cue(
            r"<opportunity|opportunities|chance> (?:to (?:join|work (?:at|for|with)|interview)"
            r"|at (?!(?:the|a|an|this|our)\b)|within (?:our|the|your) (?:team|company"
            r"|organi[sz]ation|group)|with (?:our|your) (?:team|company|firm|group"
            r"|organi[sz]ation))",
            1.7,
        ),
        cue(
            r"<join|joining> (?:our|the|your) (?:[\w&'-]+ ){0,3}(?:team|company|organi[sz]ation"
            r"|firm|group|department|family)\b",
            1,
        ),
        cue(
            r"\b(?:accept|extend|extending|make|making|offer|offered|made|verbal|formal|written"
            r"|conditional|unconditional) (?:you |me |an |the |a |us |this |your |of |him |her "
            r")*(?:formal |verbal |job |written |conditional |employment )*<offer>\b(?! (?:for"
            r"|on) (?:the|your|a) (?:house|property|car|flat|apartment))",
            0.8,
        ),
        cue(
            r"<offer|letter|contract|employment> (?:of (?:employment|offer)|letter|contract"
            r"|agreement|offer)\b",
            2,
        ),
        cue(
            r"\b(?:pleased|delighted|happy|excited|thrilled|like) to (?:be able to )?<offer"
            r"|extend> (?:to )?(?:you|an offer|this offer|a formal)",
            2.4,
        ),
        cue(
            r"<offer|offering|offered> you (?:the|a|an|this) (?:[\w/&,.()+-]+ ){0,7}(?:position"
            r"|role|job|internship|post|contract|place|placement)\b",
            3,
        ),
        cue(r"\b<notice> period\b", 1.5),
        cue(
            r"<salary|compensation|pay|remuneration> (?:expectation|expectations|requirement"
            r"|requirements|range|history|package|band)\b",
            1.9,
        ),
        cue(r"<base|annual|starting|gross> (?:salary|pay|compensation)\b", 1.1),
        cue(
            r"\b(?:earliest|available|possible|preferred|potential|anticipated|your|proposed) "
            r"<start> date\b",
            1.3,
        ),
        cue(r"\b<background|reference|dbs|right> (?:check|checks|to work)\b", 1.3),
        cue(
            r"\b(?:contact|provide|list of|two|three|check|your|of) <references|referees>\b(?! "
            r"(?:to|number|in|for this))",
            0.9,
        ),
        cue(
            r"\b(?:professional|employment|work|character|job|reference) <references|referees"
            r"|reference>\b|<references|referees>~(?:contact|previous|former|employers?"
            r"|managers?|supervisors?)",
            2.2,
        ),
        cue(
            r"\b(?:take-home|takehome|take home|coding|technical|home) <exercise|assignment"
            r"|challenge|task|test>\b",
            2.4,
        ),
        cue(
            r"\b<role|position|vacancy|job|requisition> (?:has been |is |was |being )?(?:put "
            r"|placed |currently |now )*on hold\b",
            2.6,
        ),
        cue(
            r"\bthe <client> (?:is|has|have|would|was|were|wants|felt|really|loved|liked|came"
            r"|said)\b",
            0.9,
        ),
        cue(r"\b(?:the|this|that) <role|position>\b", 0.8),
        cue(
            r"\b(?:interview|panel|hiring manager|team|client|candidate|have|any|some|your) "
            r"<feedback>\b",
            0.5,
        ),
        cue(
            r"\b<open> to (?:a (?:quick |brief |short )?(?:chat|call|conversation)|new "
            r"(?:opportunities|roles|challenges))\b",
            1.4,
        ),
        cue(r"\b(?:notice|probation|probationary) <period>\b|\bsalary <expectations?>\b", 1.4),
        cue(
            r"\b(?:visa|work) <sponsorship|authori[sz]ation|permit>\b|<sponsor> (?:green cards"
            r"|visas?|h-?1b)",
            1,
        ),
        cue(r"\b<requisition|req> (?:id|number|#)|<jr|req|r> ?-?\d{4,}", 1.5),
        cue(
            r"\b(?:relocate|relocation|commute|hybrid|work remotely) ?~<role|position|job|team>",
            0.8,
        ),
        cue(r"<hire|hired|hires>\b", 0.6),
        cue(r"<employer|employers|employment|employed>\b", 0.7),
        cue(
            r"\b(?:find|look|looking|search|searching) ~(?:for )?(?:a |an )?(?:new |full[- ]time "
            r"|permanent |summer )?<job|position|internship|employment|work>\b",
            1.2,
        ),
        cue(r"<career|careers>\b", 0.8),
        cue(
            r"\b<unfortunately|regret|decided|pursue|proceed>\b~(?:candidates?|applicants?|your "
            r"application|your candidacy|to interview|the position|this role|you for)",
            2.2,
        ),
        cue(
            r"\b<keep|retain|hold|file> ~(?:your )?(?:resume|cv|details|information|application"
            r"|profile) ~(?:on file|in mind|database|pool|for future)",
            2.8,
        ),
        cue(
            r"\b(?:position|role|vacancy|job|post|requisition) (?:has|have|is|was)(?: now| been| "
            r"already| recently)* <filled|closed|cancelled|canceled|withdrawn|offered>\b",
            2.8,
        ),
        cue(r"<shortlist|shortlisted|shortlisting|longlist>\b", 1.6),
        cue(
            r"\b<not|unsuccessful|unable|won> ~(?:selected|progress(?:ing|ed)?|shortlisted"
            r"|chosen|successful|taken? forward|moving forward|move forward)\b~(?:interview"
            r"|position|role|stage|round|application|process|occasion|job|time)",
            2.2,
        ),
        cue(
            r"\b(?:teacher training|training provider|course provider|graduate (?:scheme"
            r"|programme|program)) ?~<offer|application|apply|interview|scheme|programme"
            r"|program>\b",
            1.5,
        ),
        cue(
            r"\b(?:decided|chosen|opted) (?:\w+ )?not to <proceed|progress|move|continue|pursue"
            r"|interview|hire|extend|advance>\b",
            1.8,
        ),
        cue(
            r"\b(?:looking for|need|needs|needed|requires?|want) (?:somebody|someone|a person|a "
            r"candidate|people) <with|who|more>\b",
            1.5,
        ),
        cue(
            r"<close|closed|closing|cancel|cancelled|canceled|fill|filled|filling> (?:the|this"
            r"|that|our) (?:\w+ )?(?:position|role|requisition|vacancy|search)\b",
            2.2,
        ),
        cue(
            r"<role|position> (?:needs|requires|calls for|reports to|is based|involves|demands"
            r"|has been|will be|starts)\b",
            1.4,
        ),
        cue(
            r"<join|joining> (?:us|our team|the team|[A-Za-z0-9&.]+) as (?:an? |our |the "
            rf")?(?:[\w/&+.#-]+ ){{0,4}}{TITLE}\b",
            2.6,
        ),
        cue(r"<base|salary> of (?:£|€|\$|rs|inr|usd|gbp|eur)?\d", 1.2),
        cue(
            r"<interviewing> (?:anywhere|elsewhere|with other|at other|for other|somewhere)"
            r"|\bother <interviews|processes|offers>\b",
            2,
        ),
        cue(
            r"<debrief|onsite|shortlisting|panel> (?:is|was|with|interview|has|on|tomorrow"
            r"|call)\b",
            0.8,
        ),
        # the candidate's own words
        cue(
            r"\b<my> (?:recent |job |initial |online )?(?:application|candidacy"
            r"|candidature)\b(?! (?:server|code|crash\w*|is running|throws|uses|runs|hangs"
            r"|window|log|does|for (?:a )?(?:visa|loan|membership|grant|mortgage|passport)))",
            2.2,
        ),
        cue(
            r"\b<my> (?:recent |last |upcoming |first |second |final |phone |telephone |onsite "
            r"|job |technical |previous )*interview\b(?! (?:on|with) (?:cnn|npr|tv|bbc|nbc|abc"
            r"|cbs|fox|radio|the (?:press|media|times|post)))",
            2,
        ),
        cue(
            r"<withdraw|withdrawing> (?:my|from)~(?:application|candidacy|consideration|process"
            r"|candidate)",
            2.4,
        ),
        cue(r"\bnext <steps>\b", 0.5),
        cue(r"\b(?:final|second|first|third|next|1st|2nd) <round|rounds>\b", 0.6),
        cue(
            r"\b(?:consider|considering|considered|consideration)\b~<me|my|candidate|application"
            r"|position|role|resume|us>\b",
            0.7,
        ),
        cue(
            r"\b(?:meet|meeting|speak|speaking|talk|talking|visit|visiting|chat|chatting"
            r"|interview|conversation)\b~(?:regarding|about|discuss|for) ~<opportunities"
            r"|opportunity|position|role|job|internship|opening|openings>",
            2,
        ),
        cue(
            r"<referred|recommended|referral|refer> ~(?:position|role|job|me|by|candidate"
            r"|opportunity|you)\b",
            0.5,
        ),
        cue(
            r"\b(?:my|your) (?:last|current|previous|present) <employer|job|role|position"
            r"|company>\b",
            1.1,
        ),
        cue(
            r"\b(?:graduate|graduating|graduated|graduation)\b~<degree|mba|phd|ph|bachelor"
            r"|master|university|may|june|december>\b",
            0.6,
        ),
        cue(
            r"<kandidat|bewerbung|bewerbungsunterlagen|bewerber|stelle|vorstellungsgespräch"
            r"|lebenslauf|stellenanzeige|bewerbungsprozess>\b",
            2.4,
        ),
        cue(r"<candidature|recrutement|entretien|poste|embauche|recruteur|candidat>\b", 2),
        cue(
            r"<candidatura|vacante|entrevista|currículum|curriculum|vaga|recrutamento|selección"
            r"|seleção|puesto|processo|reclutamiento>\b",
            1.8,
        ),
        cue(
            r"<sollicitatie|sollicitatieprocedure|vacature|functie|sollicitatiegesprek|kandidaat"
            r"|kandidaten>\b",
            2.2,
        ),
    ]
)

SUBJECT_FOR = Cues(
    [
        cue(
            r"<application|applying|applied|applicant|bewerbung|candidature|candidatura"
            r"|sollicitatie>\b(?! (?:server|error|log|code|software|development|security|update "
            r"available|programming|deadline for|note|notes|support))",
            2.2,
        ),
        cue(
            r"<interview|interviews|interviewing|vorstellungsgespräch|entretien|entrevista"
            r"|sollicitatiegesprek>\b",
            2,
        ),
        cue(
            r"<job|jobs|position|positions|internship|internships|vacancy|vacancies|recruiter"
            r"|resume|résumé|cv|vitae|candidacy|employment|hiring|career|careers|openings"
            r"|shortlisted>\b",
            1.5,
        ),
        cue(
            rf"\b{TITLE}\b ?(?:-|:|\|)? ?(?:\w+ ){{0,2}}<interview|application|position|role"
            r"|opportunity|decision|offer|references|assessment|feedback|screen|vacancy>\b"
            r"|<interview|application|offer|role|position|opportunity|vacancy|opening|job>\b "
            rf"?(?:-|:|\||for|as|of)?(?: \w+){{0,4}} {TITLE}\b",
            2.2,
        ),
        cue(
            r"\b(?:summer|analyst|associate|graduate|faculty) <position|associate|internship"
            r"|program|programme|role>\b",
            1.2,
        ),
        cue(r"<recruiting|recruitment|openings>\b", 2),
        cue(
            r"\b(?:open|available|career|job|vacant|employment) <positions|position"
            r"|opportunities|opportunity|roles|role|openings>\b",
            2.2,
        ),
        cue(r"<role|opening|opportunity|opportunities|candidate|offer>\b", 0.9),
        cue("<" + TITLE[3:-1].replace(_OTHER_TITLE, "") + r">\b(?: (?:ii|iii|i|iv))?", 1.2),
        cue(
            r"^(?:re: |aw: |fwd?: )*(?:[\w/&-]+ "
            rf"){{0,3}}<{TITLE[3:-1].replace(_OTHER_TITLE, '')}>$",
            0.8,
        ),
        cue(r"<references|referees>\b", 0.8),
        cue(
            r"<phone|video|recruiter|technical|intro|introductory> (?:screen|screening"
            r"|interview)\b",
            2.5,
        ),
        cue(r"\b(?:your|the) <offer|candidacy|application|assessment>\b", 1),
        cue(r"\b(?:next|final|second|first) <steps|stage|round|rounds>\b", 1.1),
        cue(r"<offer> (?:letter|of employment)|\b(?:job|formal) <offer>", 2),
        cue(
            r"<work|working|career|job|opportunity|opportunities|position|role|internship"
            r"|interest> (?:at|with|in) ",
            0.9,
        ),
        cue(
            r"<thank|thanks> (?:you )?for (?:your (?:interest|application)|applying|interviewing)",
            2,
        ),
    ]
)
