"""The phrases of a rejection in English, German, French, Spanish, Portuguese and Dutch."""

from app.domain.reading.cues import Cues, cue

_THEM = (
    r"(?:(?:several|some|a few|a number of|those|the|two|three|many|one of the|an?) "
    r")?(?:(?:other|another|alternative|different|internal|external|more|better|stronger|closely"
    r"|highly|experienced|qualified|suitable|suited|strong|local|aligned|equally|very|existing"
    r"|preferred|an|a|of|our|the|whose|candidacy|who) ?)*(?:candidate|candidates|candidacies"
    r"|applicant|applicants|applications|profiles|individual|individuals|finalist|finalists"
    r"|person|people|someone|talent)"
)
_OTHERS = (
    r"(?:(?:other|another|alternative|different|the other|an internal|a more|more|someone|somebody|a "
    r"candidate|candidates|applicants|those|stronger|better|internal|an alternative|a different"
    r"|an external|a number of|some|several|two|one of the|the candidate|a stronger|a local"
    r"|highly)\b)"
)

ENGLISH = Cues(
    [
        # others are preferred
        cue(
            r"\b(?:move|moving|moved|proceed|proceeding|proceeded|go|going|gone|continue"
            r"|continuing|press|progress|progressing|push|forge)(?: on)?(?: forward| ahead| "
            rf"forwards)? ?(?:only )?with {_OTHERS}~<candidate|candidates|applicant|applicants"
            r"|individuals|individual|finalist|finalists|person|people|profiles|else|experience"
            r"|background|applications|qualified|skills|skillset>",
            3.4,
        ),
        cue(
            r"<pursue|pursuing|pursued|progress|progressed|progressing"
            r"|appoint|appointed|select|selected|choose|chosen|chose|hire|hired|advance"
            r"|advanced|advancing|shortlist|shortlisted|offer|offered|engage|consider"
            r"|prioritise|prioritize|focus> (?:on |the (?:role|position|job) to |forward with "
            rf"|with |to )?(?:only )?{_OTHERS}~(?:candidate|candidates|applicant|applicants"
            r"|individuals?|finalists?|person|people|profiles|else|applications|more closely"
            r"|better)\b",
            3.2,
        ),
        cue(
            r"<offered|offer|given|give|awarded|award|gone|went|filled>~(?:to|with|by) (?:another|an internal"
            r"|someone|somebody|a different|an external|one of the other|a stronger)\b",
            2.8,
        ),
        cue(
            r"<another|other|internal|different|stronger> (?:strong |internal |more qualified "
            r")?(?:candidate|candidates|applicant|applicants|finalist)s? (?:who|whose|that|with"
            r"|has|have|was|were|is|are|more|better|for)\b",
            2.6,
        ),
        cue(
            r"\b(?:candidates?|applicants?|individuals?|others|profiles?) (?:who|whose|that|with"
            r"|were|was|are|is|had|have)~<closely|better|stronger|closer|suited|aligned"
            r"|relevant>~(?:match|matched|matches|align|aligned|fit|fits|suited|qualified|meet"
            r"|met|requirements|needs|experience|skills|background|role|position)",
            2.6,
        ),
        cue(
            r"\b(?:going|gone|go|moving|move|decided to go|taking|chosen|headed) ~in (?:a"
            r"|another) (?:slightly )?(?:different )?<direction>",
            3,
        ),
        cue(
            r"\b(?:decided|chosen|opted|elected|agreed|concluded|determined)(?: \w+)? <not> to "
            r"(?:progress|proceed|move|continue|pursue|hire|fill|go|extend|make|invite|advance"
            r"|take|offer|select|shortlist|consider|interview|bring)\b",
            3.4,
        ),
        cue(r"\b(?:decided|decision|chosen) <against> ", 2.4),
        cue(
            r"<decided|decision> (?:was |is |has been )?(?:made )?(?:to|not|that)~(?:close"
            r"|cancel|discontinue|end) (?:the |this |your |our )(?:search|application|process"
            r"|candidacy|requisition|position|role)",
            2.8,
        ),
        cue(
            r"\b(?:decided|chosen|opted|elected|agreed) to <interview|meet|invite|offer|give> "
            rf"(?:the (?:role|position|job|post) to )?{_OTHERS}~(?:candidate|candidates|applicant"
            r"|applicants|person|people|else)\b",
            3.2,
        ),
        cue(
            r"<another|other|different> (?:candidate|applicant)(?:'s|s|s')?~(?:better|closer"
            r"|stronger|proceeding|going|chosen|selected|accepted)",
            2.6,
        ),
        cue(
            r"<focus|focusing|prioritise|prioritize|prioritising|prioritizing|concentrate>~(?:on )?"
            r"(?:the |those |other )?\b(?:candidates|applicants|applications|profiles|others)\b",
            2.8,
        ),
        cue(
            r"(?:\bnot|n't)(?: \w+){0,2} what (?:we|they|the team|i) <need|are|re|want|were|look>\b",
            2.6,
        ),
        cue(r"(?:\bnot|n't|\bno) (?:very |really )?(?:good|better|positive|great) <news>\b", 1.6),
        cue(
            r"(?:\bnot|n't)(?: be)? <moving|going|progressing|proceeding|advancing|move|progress"
            r"|proceed>(?: (?:forward|ahead|further|on))?(?: (?:with (?:you|this)|at this time"
            r"|this time|at this stage|for now))*[.!]?$",
            2.8,
        ),
        cue(
            r"(?:\bnot|n't)(?: \w+){0,6}? <right> (?:for (?:you|us|the team|this role)|role|person"
            r"|candidate|choice|step)\b",
            2.6,
        ),
        cue(r"\bnot <among|amongst> (?:the|those)\b", 2.8),
        cue(r"\bgone <with> (?:someone|somebody|another|a candidate|a different)\b", 2.8),
        cue(r"\b(?:a|another|in a) (?:slightly )?different <direction|route|way|path>\b", 2.6),
        cue(r"\b<part> ways\b|\ba <no> from (?:us|me|our)\b|\b<no> from us\b", 2.6),
        cue(r"\bhold <off> on (?:moving|progressing|proceeding|your)\b", 2.6),
        cue(r"<close|closed|closing> (?:out )?your <application|candidacy|file>\b", 2.8),
        cue(
            r"<reject|rejected|rejecting|decline|declined|declining> (?:your|you for|you at"
            r"|this) ?(?:application|candidacy)?\b",
            2.8,
        ),
        cue(
            r"\bdecided to (?:continue|extend|carry on|keep on)(?: with)? (?:our|the) <search>\b"
            r"|\b<continue|continuing> (?:our|the) search\b",
            2,
        ),
        # you are not going on
        cue(
            r"(?:\bnot|n't|\bunable|\bcannot|\bno longer|\bregret that we)\b.{0,30}?<progress"
            r"|progressing|proceed|proceeding|move|moving|moved|take|taking|taken|advance"
            r"|advancing|invite|inviting|call|calling|consider|considering|considered|put|putting"
            r"|bring|bringing|continue|continuing|shortlist|shortlisting|pursue|pursuing>\b"
            r".{0,40}?\b(?:your (?:application|candidacy|candidature|profile|cv)|you (?:to (?:an )?"
            r"interview|to the next|forward|further|for (?:an )?interview|on (?:to|from))"
            r"|for interview|to the (?:next|interview|second|final)|any further)\b",
            3,
        ),
        cue(
            r"\b(?:did|do|does|didn't|doesn't|don't|not)(?: not)?(?: \w+)? <reach|meet|match|achieve"
            r"|fit|suit|satisfy|pass>\b~(?:score|requirements|criteria|threshold|minimum|standard"
            r"|what we|needs|pass mark|requirement|mark)",
            2.4,
        ),
        cue(
            r"(?:\bnot|n't|\bno)(?: \w+){0,3} (?:role|position|vacancy|opening|opportunity)s? "
            r"(?:that|which)?~<fits?|matches|match|suits?|suitable>\b",
            2.4,
        ),
        cue(r"(?:\bnot|n't)(?: \w+){0,2} <retained|successful|selected|shortlisted>[.!]?$", 2.8),
        cue(
            r"(?:\bnot|n't|\bunable to|\bcannot|\bno longer|\bunfortunately,? (?:not|no|won't)"
            r"|\bnor)(?: \w+){0,3}? <progress|progressing|progressed|proceed|proceeding|moving"
            r"|move|moved|taking|taken|take|continuing|continue|advancing|advance|advanced"
            r"|pursuing|pursue|pursued|carry|carrying|going|go|put|putting>(?: be)?(?: (?:you"
            r"|your|forward|ahead|on|with|to|further|any|this|the|it|things|matters|past|beyond"
            r"|through)\b)+~(?:application|candidacy|candidature|forward|further|you|stage|round"
            r"|interview|interviews|process|role|position|time|profile)\b",
            3.2,
        ),
        cue(
            r"(?:\bnot|n't|\bnever|\bnor|\bfailed to|\bun)(?: \w+){0,2}? ?<selected|shortlisted"
            r"|chosen|successful|invited>(?: \w+){0,2}? (?:for|on|to|in|at|with|this|as|and|by"
            r"|after|following|through)\b",
            2.8,
        ),
        cue(
            r"(?:\bnot|n't) (?:been |be |able to be )?<selected|shortlisted|chosen|successful"
            r"|short|invited|progressed|advanced|accepted>(?:-listed|listed)?(?:[.,!]|$| (?:on "
            r"this|for|to|at this|this time|in|as))",
            2.8,
        ),
        cue(
            r"\b<application|candidacy|candidature|interview|you|candidates?> (?:has|have|was"
            r"|were|is|are|had) (?:therefore |unfortunately |sadly |regrettably |been |now |also "
            r"|not )*(?:unsuccessful|not successful|not been successful|rejected|declined|not "
            r"selected|not been selected|not been accepted|turned down|not progressed|not been "
            r"progressed|no longer)\b",
            3,
        ),
        cue(
            r"<application|applications|candidacy|candidature>\b.{0,70}? (?:has|have|was|were|is"
            r"|hasn't|wasn't|isn't|had) (?:therefore |unfortunately |sadly |regrettably |been "
            r"|now |also |not )*(?:unsuccessful|successful this time|not successful|rejected"
            r"|declined|not selected|not been selected|not been accepted|turned down|not "
            r"progressed|no longer)\b",
            2.8,
        ),
        cue(
            r"\b(?:hasn't|wasn't|haven't|has not|was not|have not|not)(?: been)? <successful>(?: "
            r"(?:this time|on this|in this|at this|for this))?",
            2.2,
        ),
        cue(
            r"<close|closed|closing|cancel|cancelled|canceled|cut|eliminate|eliminated> (?:the"
            r"|this|that|our|off) (?:\w+ )?(?:position|role|requisition|vacancy|search"
            r"|headcount)\b|<headcount>~(?:cut|removed|eliminated|pulled)",
            2.6,
        ),
        cue(
            r"\b(?:felt|feel|think|decided|concluded|believe)~(?:the )?<role|position|team|we> "
            r"~(?:needs?|requires?|need) (?:someone|somebody|a candidate|a person) (?:with|who)",
            1.8,
        ),
        cue(
            r"\b(?:looking|searching) for (?:someone|somebody|a candidate|candidates|people|a "
            r"person) (?:with|who)~<more|deeper|stronger|greater|senior|extensive|closer>\b",
            1.8,
        ),
        cue(
            r"<unsuccessful> (?:on this occasion|at this time|this time|in (?:your|this)|with "
            r"your|for (?:this|the)|following|at (?:this|the))\b",
            3,
        ),
        cue(r"\b(?:been|was|were|are|is|be) <unsuccessful>\b", 2.4),
        cue(
            r"\b(?:unable|not able|not in a position|cannot|can't|not be able|won't be able|are "
            r"not going|not be|not) (?:to )?(?:be )?(?:able to )?(?:currently )?<offer|offering"
            r"|extend|extending|make|making> (?:to )?(?:you )?(?:a|an|the|this|any"
            r"|you)\b~(?:position|role|job|place|interview|offer|internship|employment"
            r"|opportunity|post|spot|further)\b",
            3.2,
        ),
        cue(
            r"\b(?:unable|not able|not in a position|cannot|not be able) to <offer> (?:you "
            r")?(?:employment|work|more|anything)\b",
            2.8,
        ),
        cue(
            r"\b(?:unable|not able|not be able|cannot) to <invite|consider|accommodate|accept"
            r"|take|shortlist|select|hire|place|bring> (?:you|your)\b",
            2.4,
        ),
        cue(
            r"\bno <longer> (?:considering|considered|moving|under|in|being|available|open"
            r"|interested|active|pursuing)\b~(?:consideration|candidate|candidacy|application"
            r"|considered|running|position|role|forward|contention|recruiting|you|considering)?",
            2,
        ),
        cue(
            r"\bno <longer> (?:be(?:ing)? )?(?:considered|considering|under|in|moving|being) "
            r"~(?:you|consideration|your|candidate|considered|contention|the running|for (?:the"
            r"|this)|forward|application)",
            3,
        ),
        cue(
            r"(?:\bnot|n't)(?: [\w']+){0,6}? (?:right|good|strong|best|close|ideal|perfect|great"
            r"|suitable|exact|strongest|a)(?: enough)? <fit|match>\b(?! for (?:tuesday|monday|your schedule|you\b))",
            2.6,
        ),
        cue(
            r"\b(?:more|better|stronger|closer|very) <closely|suited|qualified|aligned|match|fit"
            r"|matched> ~(?:role|position|needs|requirements|experience|skills|qualifications"
            r"|criteria|profile|what we)",
            1.4,
        ),
        cue(
            r"\b(?:does|do|did|doesn't|don't|didn't)(?: not)?(?: \w+)? <meet|match|fit"
            r"|align>~(?:requirements|criteria|qualifications|needs|current|minimum|essential"
            r"|role|position)",
            1.6,
        ),
        cue(
            r"\b(?:did not|didn't|haven't|have not|has not|hasn't|not)(?: quite)? <made|make"
            r"|making>(?: it)? (?:through|to the|past|the shortlist|the short list|the cut|it\b)",
            2.4,
        ),
        cue(
            r"\b(?:decided|decision|have|to|will|going to|we|'re|chosen to|had to|'ll|must) "
            r"<pass|passing> (?:on (?:your|you|this|moving)|at this time|this time|for now|at "
            r"this point|on this one)",
            2.6,
        ),
        cue(
            r"\b(?:we|i)(?:'re| are|'ll| will|'d)?(?: \w+)? (?:going to |have to |to )?<decline"
            r"|declining|reject|rejecting|rejected|declined> (?:your|you|to proceed)\b",
            2.6,
        ),
        cue(
            r"<withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded|revoke> (?:the|our"
            r"|your|this) (?:\w+ )?offer\b",
            2.6,
        ),
        # the job is gone
        cue(
            r"<position|role|vacancy|job|post|opening|requisition|opportunity|positions|roles"
            r"|spot>\b(?: [\w&/'-]+){0,8}? (?:has|have|is|was|were|are|'s)(?: now| been| already"
            r"| recently| just| since| subsequently| in fact| currently| unfortunately| sadly)* "
            r"(?:filled|closed|cancelled|canceled|eliminated|withdrawn|put to bed|offered|no "
            r"longer (?:available|open|recruiting|active|being))\b",
            3,
        ),
        cue(
            r"\b(?:have|has|'ve) (?:now |already |since |recently |just |successfully )*<filled"
            r"|closed|cancelled|canceled|appointed|hired|recruited|eliminated> (?:the|this|our"
            r"|that|all|these|someone|somebody|another|an? internal|for)\b",
            2.7,
        ),
        cue(
            r"\b(?:do|does|did|have|has|there (?:are|is)|currently)(?: \w+)?(?: not|n't)? "
            r"(?:have )?(?:currently |presently )?(?:no|any|have) (?:have )?(?:any |a |an "
            r")?(?:suitable |open |available |current |appropriate |immediate |permanent |other "
            r"|vacant |matching )*<positions?|openings?|vacancy|vacancies|opportunity"
            r"|opportunities|roles?|jobs?>(?! (?:description|details|title))",
            2.3,
        ),
        cue(
            r"<not> (?:currently |presently |actively |be |at this time )*(?:hiring|recruiting"
            r"|looking to hire|taking on)\b",
            2,
        ),
        # regret, and what stands around it
        cue(
            r"<regret|sorry|sad|disappointing|regretfully|regrettably|unfortunate> (?:to |that "
            r"|news)?(?:have to |must )?(?:inform|tell|say|advise|let you know|share|write"
            r"|report|that|to)\b",
            1.5,
        ),
        cue(r"<sorry|afraid> (?:but|that|to|we|i|it's not|it is not|not)\b", 0.9),
        cue(
            r"<regret|sorry|disappoint> ~(?:application|position|role|interview|candidate"
            r"|unsuccessful|unable|not be|unable)",
            1,
        ),
        cue(r"<unfortunately|regrettably|sadly|regretfully>\b", 1),
        cue(
            r"\b(?:not|isn't|wasn't) the <news|outcome|answer|result|response|decision> you\b", 1.8
        ),
        cue(
            r"\b(?:disappointing|disappointed|difficult|tough|hard) <news|decision|choice"
            r"|decisions|outcome>",
            0.8,
        ),
        cue(
            r"\bafter (?:much |very )?(?:careful|thorough|reviewing|long|lengthy|considerable"
            r"|due|further|serious) ?(?:and )?\w* ?<consideration|review|deliberation|thought"
            r"|evaluation|discussion|application|resume>",
            0.7,
        ),
        cue(
            r"\b(?:high|large|overwhelming|significant|great|exceptional|considerable"
            r"|unprecedented|many|number) (?:volume|number|calibre|caliber|standard|quality"
            r"|level|amount|response|strong|qualified|of) ?(?:of )?<applications|applicants"
            r"|candidates|interest|applicant|response>",
            0.5,
        ),
        cue(
            r"<keep|retain|hold|kept|keeping|retained|remain|stay> ~(?:your )?(?:resume|cv"
            r"|details|information|application|profile|name|you)? ?~(?:on file|in mind|on record"
            r"|in our (?:database|system|talent|files|records)|for future)",
            1.2,
        ),
        cue(
            r"<wish|wishing|wishes> (?:you )?~(?:success|luck|best|well)~(?:search|future|career"
            r"|endeavours|endeavors|endeavour|endeavor|efforts|hunt|studies|pursuits|job"
            r"|elsewhere|next)",
            1.4,
        ),
        cue(
            r"\b(?:best|good|every|much|luck|success) (?:of )?(?:luck|success|wishes)?~(?:with"
            r"|in|for) (?:your|the|any|all your) <job|search|future|career|continued|ongoing"
            r"|professional|further>",
            1.2,
        ),
        cue(
            r"<encourage|welcome|invite|hope|urge> ~(?:you (?:to|will|would)|to) (?:\w+ "
            r")?(?:apply|re-?apply|consider|keep an eye|check|continue)(?: again| for| to| our"
            r"|ing)\b",
            0.9,
        ),
        cue(
            r"\b(?:future|other|upcoming|suitable) <openings|opportunities|roles|positions"
            r"|vacancies>\b",
            0.4,
        ),
        cue(r"\bon this <occasion>\b", 0.9),
        cue(r"\b(?:at this|this|at the present|at the current) <time|point|moment|stage>\b", 0.3),
        cue(r"\b(?:please )?(?:do not|don't) be <discouraged|disheartened>", 1.2),
        cue(
            r"\b(?:not|unable to|cannot|isn't possible to) (?:be )?(?:able to )?<provide|offer"
            r"|give>~(?:individual|personal|detailed|specific) feedback",
            0.9,
        ),
        cue(
            r"<competitive|competition>~(?:process|pool|field|applicants|candidates|decision"
            r"|stiff|strong|tough|intense)?",
            0.3,
        ),
        cue(r"\b(?:the|your|this) <rejection>\b", 1),
    ]
)

OTHER_LANGUAGES = Cues(
    [
        # German
        cue(r"<leider>\b", 1),
        cue(r"<bedauern|bedauerlicherweise>\b", 1.2),
        cue(
            r"\b(?:für|fuer|zugunsten|auf) (?:\w+ )?(?:eine[nrs]?|andere[nr]?|mitbewerber\w*|den"
            r"|die)\b~<entschieden|entscheiden|ausgewählt|berücksichtigt|gefallen>\b",
            2.6,
        ),
        cue(
            r"<andere|anderen|anderer|mitbewerber|mitbewerbern|mitbewerberin>\b~(?:kandidat\w*"
            r"|bewerber\w*|entschieden|profil\w*|vorzug)",
            2,
        ),
        cue(
            r"\bnicht (?:weiter |mehr |in die engere |in den engeren |\w+ )?(?:auswahl |kreis "
            r")?<berücksichtigen|beruecksichtigen|berücksichtigt|einbeziehen|verfolgen"
            r"|fortsetzen|fortführen|anbieten|zusagen|auswählen|ausgewählt|aufnehmen|besetzen"
            r"|entsprechen|entgegenkommen|anbieten>\b",
            2.8,
        ),
        cue(
            r"\b<keine|keinen|nicht>~(?:zusage|positive rückmeldung|positive nachricht|positiven "
            r"bescheid|stelle anbieten|engere(?:n|r)? (?:auswahl|wahl)|weiter(?:e|en|er)? "
            r"(?:prozess|verlauf|auswahlprozess|berücksichtig\w*))",
            2.6,
        ),
        cue(r"<absage|absagen|abzusagen|ablehnen|abgelehnt>\b", 2.2),
        cue(
            r"<stelle|position|vakanz>\b~(?:bereits |inzwischen |mittlerweile |anderweitig "
            r")+(?:besetzt|vergeben)",
            2.6,
        ),
        cue(
            r"\b(?:alles gute|viel erfolg|beste)~<zukunft|weg|bewerbungsweg|suche|stellensuche"
            r"|werdegang|weiterhin>\b",
            1.2,
        ),
        cue(r"<bewerbung>~(?:nicht|leider|keine|zurücksenden|absagen)", 1.4),
        # French
        cue(r"<malheureusement>\b", 1),
        cue(
            r"<regret|regrets|regrettons|regrette|désolé|désolés|navré|navrés>~(?:informer"
            r"|annoncer|faire part|ne pas|pouvoir|que|vous)",
            1.6,
        ),
        cue(
            r"\b<pas|plus|aucune>~(?:donner|réserver|apporter) (?:une )?(?:suite|réponse)"
            r"|\b<suite|réponse> (?:favorable|positive) (?:à|a) (?:votre|ta)",
            2.4,
        ),
        cue(
            r"\bne\b~<donner|donnerons|poursuivre|poursuivrons|retenir|retenons|réserver|retenue"
            r"|retenu|correspond|suivie>\b",
            2,
        ),
        cue(
            r"\b(?:n'a|n'avons|n'est|n'ont|n'avez|n'êtes|n’a)~pas~<retenue|retenu|retenir"
            r"|sélectionné|sélectionnée|accepté|acceptée|été|abouti>\b",
            2.8,
        ),
        cue(
            r"<autre|autres> (?:candidat|candidats|candidature|candidatures|candidate|profil"
            r"|profils)\b",
            2,
        ),
        cue(r"\b(?:poste|offre)~<pourvu|pourvue>\b", 2.6),
        cue(
            r"<souhaitons|souhaite> ~(?:réussite|succès|bonne (?:chance|continuation)"
            r"|plein)~(?:recherche|projets|avenir|démarches|carrière)?",
            0.9,
        ),
        cue(
            r"\bne (?:pas|plus) <poursuivre|retenir|donner|continuer|avancer|aller>\b"
            r"|\bne (?:poursuivrons|retiendrons|donnerons|continuerons) <pas>\b",
            2.8,
        ),
        cue(
            r"<retenu|choisi|préféré|opté|sélectionné|retenir|poursuivre>~(?:un|une|d'|avec|pour)"
            r"~autres? (?:candidat|candidature|profil)",
            2.8,
        ),
        # Spanish
        cue(
            r"<continuar|avanzar|seguir|seguimos|avanzamos|optado|elegido|seleccionado|decantado"
            r"|decidido|escogido>~(?:con|por|a)~(?:otr[oa]s?) (?:candidat|perfil|aspirante|postulante)",
            2.8,
        ),
        cue(r"<lamentablemente|desafortunadamente|desgraciadamente>\b", 1),
        cue(r"<lamentamos|sentimos|lamento|siento>~(?:informar|comunicar|decir|que)", 1.6),
        cue(r"\bno <continuaremos|avanzaremos|seguiremos|procederemos|avanzará|avanzarás>\b", 2.4),
        cue(r"\bnão <seguiremos|avançaremos|prosseguiremos|continuaremos|daremos>\b", 2.4),
        cue(
            r"\bno (?:ha|has|han|haya|hemos|fue|fuiste|he) (?:sido |resultado )?~<seleccionado"
            r"|seleccionada|elegido|elegida|escogido|aceptada|admitida|seleccionar>\b",
            2.8,
        ),
        cue(
            r"\bno~<continuar|continuaremos|avanzar|avanzaremos|seguir|seguiremos|proceder"
            r"|continuará|continúa|continúas|avanza>\b~(?:con|en|adelante|proceso|candidatura)",
            2.6,
        ),
        cue(
            r"<otros|otro|otra|otras> (?:candidatos?|candidatas?|perfiles|perfil|candidaturas?"
            r"|aspirantes?|postulantes?)\b",
            2,
        ),
        cue(
            r"<vacante|puesto|posición|plaza>~(?:cubierta|cubierto|ocupada|ocupado|cerrada"
            r"|cerrado)",
            2.8,
        ),
        cue(r"\b(?:mucho|éxito|mejores|suerte|éxitos)~<búsqueda|futuro|futuros|carrera>\b", 1),
        # Portuguese
        cue(r"<infelizmente>\b", 1),
        cue(r"<lamentamos|lamento>~(?:informar|comunicar|que)", 1.4),
        cue(
            r"\bnão (?:foi|fui|foste|será|seguir\w*|segue|iremos|vamos|poderemos|iremos"
            r"|prosseguir\w*|avança\w*|daremos|continuar\w*|ter)\b~<selecionado|selecionada"
            r"|aprovado|aprovada|escolhido|escolhida|seguir|prosseguir|avançar|continuar"
            r"|continuidade|adiante|frente|processo|etapa|candidatura|próxima|selecionados>\b",
            2.8,
        ),
        cue(
            r"<outro|outros|outra|outras> (?:candidatos?|candidatas?|perfis|perfil|candidaturas?"
            r"|profissionais)\b",
            2,
        ),
        cue(r"<vaga|posição>~(?:preenchida|encerrada|fechada|cancelada)", 2.8),
        cue(
            r"<optamos|decidimos|optámos|optou>~(?:por (?:outro|seguir|avançar|não)|não"
            r"|outr[oa]s?|seguir com)",
            2,
        ),
        cue(r"\b(?:sucesso|sorte|melhor)~<busca|carreira|futuro|jornada|percurso|procura>\b", 1),
        # Dutch
        cue(r"<helaas>\b", 1),
        cue(r"<spijt|jammer|teleurstellen|teleur>\b", 0.9),
        cue(
            r"\bniet (?:verder |door |meer |langer |\w+ ){0,3}?<verder|door|uitnodigen"
            r"|geselecteerd|doorgaan|gekozen|aangenomen|doorgegaan|aanbieden|voortzetten"
            r"|meenemen|uitgenodigd|passend|aansluit|vervolgen|uitgekozen>\b",
            2.2,
        ),
        cue(r"<andere|ander> (?:kandidaat|kandidaten|sollicitant|sollicitanten|profielen)\b", 2),
        cue(
            r"\bniet (?:met (?:je|jou|u) )?<voort|verder|door>(?: te (?:zetten|gaan))?|\bniet "
            r"met (?:je|jou|u) <voort|verder|door>",
            2.4,
        ),
        cue(r"<afgewezen|afwijzen|afwijzing>\b", 2.4),
        cue(r"<vacature|functie|positie>~(?:vervuld|ingevuld|gesloten|vergeven)", 2.6),
        cue(r"\bgeen <vervolg|uitnodiging|aanbod|gevolg>\b", 2.2),
        cue(r"<keuze|gekozen|voorkeur>~(?:gevallen op|voor (?:een )?(?:andere|ander))", 2.2),
        cue(
            r"\b(?:veel|succes|alle)~(?:succes|goeds)~<zoektocht|toekomst|carrière|sollicitaties"
            r"|verdere|loopbaan>\b",
            1.2,
        ),
    ]
)

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
