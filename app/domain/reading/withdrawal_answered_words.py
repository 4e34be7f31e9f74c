"""What an employer says to an applicant who has withdrawn."""

from app.domain.reading.cues import AskedOfHiring, cue

_ELSEWHERE = (
    r"(?:accepted (?:an?|another|something|the)|(?:an?)?other (?:offer|position|role|job"
    r"|opportunity)|better offer|something else|elsewhere|no longer (?:interested|wish|able"
    r"|available|want|consider))"
)
_TELLING = (
    r"(?:letting (?:us|me) know|telling (?:us|me)|informing (?:us|me)|notifying (?:us|me)"
    r"|advising (?:us|me)|your (?:honesty|frankness|email|note|message|notice)|the heads[- ]up)"
)

ANSWERED = AskedOfHiring(
    [
        cue(
            rf"<thank|thanks|appreciate>\b.{{0,30}}?{_TELLING}\b.{{0,60}}?"
            rf"\b(?:withdr[ae]w\w*|your decision|{_ELSEWHERE})"
        ),
        cue(
            r"\b(?:thanks|thank you) for <withdrawing>\b|\byour <withdrawal> (?:from|of|email|note"
            r"|is|has been|request)\b(?! (?:by|a refund))"
        ),
        cue(
            r"\b(?:sorry|sad|disappointed) (?:to (?:hear|learn|read|see) )?(?:that )?you(?:'ve"
            r"|'re| have| are| will)?(?: \w+){0,3}? <withdraw|withdrawn|withdrawing|withdrew>\b"
        ),
        cue(
            r"\b(?:understand|respect|note|accept|appreciate)(?: and (?:respect|understand|accept"
            r"|support))?(?: of)? your <decision|choice|withdrawal|wish> (?:to (?:withdraw|go"
            r"|stay|remain|accept|take|step)|not to)\b"
        ),
        cue(
            r"\b(?:withdrawn|removed|taken) (?:you\b|your (?:application|name|candidacy"
            r"|paperwork|file)).{0,40}?\b(?:as you|at your|per your|on your) "
            r"<requested|request|asked|wish|wished|instruction>\b"
            r"|\b(?:as (?:you )?|at your |per your )<requested|request|asked>,? .{0,60}?"
            r"\b(?:withdrawn|removed)\b"
        ),
        cue(r"\byou(?:'ve| have)(?: now| successfully)* <withdrawn> (?:your|from)\b"),
        # German
        cue(
            r"\b(?:danke|dank)\b.{0,80}?\b(?:ihre|deine|ihrer|deiner)? ?(?:bewerbung)?.{0,20}?"
            r"<zurückziehen|zurückgezogen|zurückzuziehen|zurückziehst>\b"
            r"|\b(?:rückzug|zurückziehung) (?:ihrer|deiner|der) <bewerbung>\b"
        ),
        cue(
            r"\b(?:respektieren|verstehen|akzeptieren|bedauern)\b.{0,30}?\b(?:ihre|deine) "
            r"<entscheidung>\b(?!.{0,30}abgelehnt)|\b(?:ihre|deine) <entscheidung>\b.{0,40}?"
            r"\b(?:respektieren|verstehen|akzeptieren|bedauern)\b"
        ),
        cue(
            r"\bzur <kenntnis>\b.{0,60}?\b(?:zurückziehen|zurückgezogen|zurückziehst|verzichten|absage\w*)\b"
            r"|<rücknahme|rückzug> (?:ihrer|deiner) bewerbung\b|\b(?:ihren|deinen|ihr|dein) <rückzug>\b"
            r"|<wunschgemäß|wunschgemäss>\b.{0,40}?\b(?:gelöscht|zurückgezogen|entfernt|vernichtet|storniert|beendet)\b"
            r"|\b(?:gelöscht|zurückgezogen|entfernt|vernichtet)\b.{0,20}?<wunschgemäß|wunschgemäss>\b"
        ),
        cue(
            r"\b(?:schade|bedauern|bedauere|bedaure|traurig)\b.{0,40}?\bdass (?:sie|du)\b.{0,60}?"
            r"<entschieden|abgesagt|absagst|absagen|zurückziehen|zurückgezogen|zurückziehst|umentschieden>\b"
            r"|\b(?:danke|dank)\b.{0,30}?\bfür (?:ihre|deine) (?:\w+ )?<absage>\b"
            r"|\b(?:ihre|deine) <absage> (?:haben|habe|ist|bedauern|nehmen)\b"
            r"|\bverstehe\w*\b.{0,20}?\bdass (?:sie|du)\b.{0,60}?<wollen|möchten|entschieden|angenommen|willst|möchtest>\b"
        ),
        # French
        cue(
            r"<retrait|désistement>\b.{0,25}?\b(?:candidature|processus|votre)\b"
            r"|\b(?:votre|ton) <désistement|retrait>\b"
        ),
        cue(
            r"\b(?:respectons|comprenons|respecte|comprends|note de|regrettons|regrette|acte de)\b.{0,30}?\b(?:votre"
            r"|ton) <décision|choix|refus|renoncement>\b"
            r"|\b(?:candidature|dossier|inscription)\b.{0,30}?\b(?:a été|est) (?:bien )?<retirée?|annulée?> (?:à"
            r" (?:votre|ta) demande|comme (?:demandé|souhaité|convenu)|conformément)"
            r"|\bque (?:vous|tu) (?:ne )?<donniez|donnes|retiriez|retires|renonciez|renonces|poursuiviez>\b"
        ),
        # Spanish and Portuguese
        cue(
            r"\b(?:respetamos|entendemos|comprendemos|respeitamos|compreendemos|lamentamos)\b"
            r".{0,30}?\b(?:tu|su|sua|vossa) <decisión|decisão|retirada|desistência>\b"
        ),
        cue(
            r"\b(?:gracias|obrigad[oa]|agradecemos)\b.{0,60}?<retirar|retiras|desistir|desistência"
            r"|renuncia|retirada>\b"
        ),
        # Dutch
        cue(
            r"\b(?:respecteren|begrijpen|respecteer|begrijp|jammer)\b.{0,30}?\b(?:je|jouw|uw) "
            r"<keuze|beslissing|besluit|afweging>\b"
            r"|<jammer|spijtig|begrijpen|begrijp|bedankt|dank|snap|snappen>\b.{0,60}?\bdat "
            r"(?:je|u|jij|ge) (?:\w+ ){0,6}?(?:afziet|afhaakt|intrekt|terugtrekt|niet verder wil"
            r"|iets anders (?:hebt|heeft)|(?:voor )?een andere (?:baan|werkgever|job) (?:hebt|heeft"
            r"|kiest|gekozen))\b"
            r"|\b(?:je|jouw|uw) <intrekking|terugtrekking>\b"
            r"|\bop (?:je|jouw|uw) <verzoek|vraag>\b.{0,60}?\b(?:ingetrokken|teruggetrokken)\b"
            r"|\bbedankt\b.{0,80}?<terugtrekt|terugtrekken|teruggetrokken|terugtrekking>\b"
            r"|\b(?:je|uw) <sollicitatie|kandidatuur>\b.{0,30}?\b(?:hebt|heeft|wilt|wenst) "
            r"(?:in te trekken|ingetrokken|teruggetrokken|intrekken)\b"
        ),
    ]
)
"""The user ended it, not they."""
