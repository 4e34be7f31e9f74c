"""The wording of absence notices in English, German, French, Spanish, Portuguese, Dutch, Italian."""

import re

# A subject that only an out-of-office assistant writes.
SUBJECT_ABSENCE = re.compile(
    r"\s*(?:\[.{0,40}\]\s*)?(?:auto(?:matic|mated)?[ -]?(?:reply|response)?:?\s*)?(?:"
    r"out[ -]of[ -](?:the[ -])?office\s*(?:auto[ -]?(?:reply|response)|automatic reply|reply|response|message|notification|notice|"
    r"\bre:|\bfw:|\bfwd:|:|\(|\[|-|–|\|)|ooo(?:\s*[:(\[-]|\s+re:)|auto:.{0,120}\b(?:out of|away|absent|on (?:leave|vacation|holiday))|"
    r".{0,60}\b(?:is|am|i'm|will be|are) (?:currently )?(?:out of (?:the )?office|on (?:annual |maternity |parental )?leave|on vacation|on holiday|away)|"
    r"(?:vacation|holiday|away|absence) (?:auto[ -]?)?(?:reply|response|notice|message|responder|notification)\b|"
    r"abwesenheits(?:notiz|benachrichtigung|nachricht|assistent|meldung|info)|abwesenheit\s*[:(]|abwesend\s*:|nicht im (?:büro|haus)e?\b|"
    r"au(?:ß|ss)er haus|absen(?:ce|t|te) du bureau|(?:message|notification|avis) d['’]absence|absen(?:ce|t|te)\s*:|en congés?\b|"
    r"fuera de (?:la )?oficina|mensaje de ausencia|ausen(?:te|cia)\s*:|aus[êe]ncia (?:tempor[áa]ria|do escrit[óo]rio)|"
    r"fora do escrit[óo]rio|aus[êe]ncia\s*:|de f[ée]rias\b|afwezig(?:heid(?:smelding|sbericht|sassistent)?)?\s*(?:[:(-]|$|re:)|"
    r"niet (?:aanwezig|op kantoor)|fuori (?:sede|ufficio)|assen(?:za|te)\s*:|frånvaro|fraværsmelding|frav[æä]r\s*:|"
    r"poissa(?:olo)?ilmoitus|nieobecno[śs][ćc]|mimo kancel[áa][řr]|不在|外出中)",
    re.IGNORECASE,
)
# A subject that any answering program writes.
SUBJECT_AUTOMATIC = re.compile(
    r"\s*[\[(]?\s*(?:auto(?:matic|mated|mat\.?)?[ -]?(?:reply|response|answer|responder|re\b|generated)|auto(?:matic)?\s*:|"
    r"automatische (?:antwort|reply|beantwoording|nachricht)|autom\. antwort|automatisch(?:e)? (?:antwoord|bericht)|r[ée]ponse automatique|"
    r"message automatique|r[ée]pondeur|respuesta autom[áa]tica|mensaje autom[áa]tico|respuesta de vacaciones|resposta autom[áa]tica|"
    r"mensagem autom[áa]tica|risposta automatica|autosvar|automatiskt? svar|automaattinen vastaus|automatyczna odpowied[źz]|"
    r"odpowied[źz] automatyczna|automatick[áa] odpov[ěe][ďd]|автоответ|автоматический ответ|автоматична відповідь|otomatik yan[ıi]t|automatikus v[áa]lasz|"
    r"r[ăa]spuns automat|αυτόματη απάντηση|自動応答|自动答复|自動回覆|自动回复|자동 회신|תשובה אוטומטית"
    # or its end does: "Farewell / Auto reply"
    r"|[^:\n]{1,60}[/(|–-]\s?(?:auto(?:matic|mated)?[ -]?(?:reply|response)|automatische antwort|r[ée]ponse automatique|respuesta autom[áa]tica|resposta autom[áa]tica|automatisch antwoord)\W*$)",
    re.IGNORECASE,
)
SUBJECT_HINT = re.compile(
    r"out of (?:the )?office|\booo\b|vacation|on leave|annual leave|away|holiday|absen|abwesen|urlaub|ferien|cong[ée]|fermeture|fermé|vacaciones|cerrad|f[ée]rias|encerrad|recesso|aus[êe]n|\ben (?:conf[ée]rence|d[ée]placement|mission|voyage|formation)\b|\b(?:de|em) viage[mn]\b|\bde viaje\b|(?:mudan[çc]a|altera[çc][ãa]o|cambio|changement) d['’e] ?(?:conta[ct]|endere|correo|adresse|e-?mail|courriel|interlocut)|\bvacances\b|\blicen[çc]a\b|fechad[oa]|vakantie|afwezig|verlof|sluiting|gesloten|ferie|closed|closure|gone fishing|automat|r[ée]pondeur|thank(?:s| you) for your (?:e-?mail|message)|your (?:e-?mail|message) to|"
    r"\bnot (?:working|at work|in today)|\bstrike\b|\bsick\b|\bback (?:on|in|at my|soon)\b|\bout (?:until|till|today|this|next)\b|limited (?:access|availability)|slow to (?:reply|respond)|no longer (?:at|with|in use|active|monitored)|\bmoved on\b|\bdays? off\b|long weekend|sabbatical|(?:maternity|paternity) |"
    r"krank|geschlossen|feiertag|brückentag|\b(?:heute|morgen|habe|tag|dienst)frei\b|\b(?:heute|morgen) frei\b|\bnicht (?:da|im (?:büro|haus|dienst)|erreichbar|mehr (?:aktiv|gültig|erreichbar))|\b(?:kurz|mal|gerade|bin) weg\b|eingeschränkt|\bpause\b|\b(?:zurück|wieder) (?:am|ab|da)\b|elternzeit|mutterschutz|dienstreise|ruhestand|"
    r"\bziek|\ber (?:even |vandaag )?niet\b|\b(?:ben|even|ik ben) weg\b|\bvrij\b|\b(?:niet|beperkt|slecht) (?:bereikbaar|aanwezig)|\bdicht\b|\bterug:|\bterug op\b|vakansie|niet meer (?:in gebruik|actief|werkzaam)",
    re.IGNORECASE,
)
ANSWER = re.compile(r"\s*(?:re|aw|sv|antw|odp|ref|res|rif|r|vs)\s?:", re.IGNORECASE)
# What a calendar writes for somebody: its note is no notice.
INVITES = re.compile(
    r"\s*(?:accepted|declined|tentative(?:ly accepted)?|(?:updated )?invitation|cancell?ed(?: event)?|new time proposed|zugesagt|abgelehnt|(?:mit )?vorbehalt|einladung|abgesagt|accept[ée]e?|refus[ée]e?|provisoire|annul[ée]e?|"
    r"aceptad[oa]|rechazad[oa]|provisional|invitaci[óo]n|cancelad[oa]|aceite|aceito|recusad[oa]|convite|geaccepteerd|geweigerd|afgewezen|voorlopig|uitnodiging|geannuleerd)\s?:",
    re.IGNORECASE,
)
# "Christmas opening Re: Dental nurse": a program sets its own words before the subject it answers.
PREFIXED = re.compile(
    r"\s*(?!(?:fwd?|wg|tr|rv)\b)[^:]{3,60}\s(?:re|aw|antw|res)\s?:", re.IGNORECASE
)
FORWARDED = re.compile(r"\s*(?:fwd?|wg|tr|rv|enc|doorst|i)\s*:", re.IGNORECASE)

# "I am out of the office": in the first lines of a notice.
AWAY = re.compile(
    r"(?:\b(?:i|we|s?he|they|who)(?:\s+(?:am|are|is|will|shall|have)|['’](?:m|re|ll|ve|s))|\bwill be|\b(?:is|are|am)|\bi['’]m)\s+(?:also\s+|be\s+|been\s+|all\s+|both\s+|now\s+)?"
    r"(?:currently\s+|presently\s+|still\s+|temporarily\s+|away and\s+|on travel and\s+|traveling and\s+|travelling and\s+|be\s+)*"
    r"(?:out of (?:the |my )?(?:office|town|country|state)|away from (?:the |my )?(?:office|desk|work|computer|e-?mail|mail)|out on|"
    r"away (?:on|until|from|for|this|till|through|at)|away\b[.,]|on (?:official |business |personal |annual |maternity |paternity |parental |sick |medical |"
    r"family |extended |a |summer |study |research |bereavement |vacation |my |paid |international |foreign |work )*(?:leave|vacation|holidays?|travel|trip|sabbatical|pto|"
    r"duty|assignment|break|honeymoon|jury duty|training)|out (?:sick|until|today|this|through|from|for|and)|travell?ing|on the road|unavailable|"
    r"not (?:be )?(?:in|available|at|able to|working|checking|in the office)|taking (?:a |an |some )?.{0,24}(?:holiday|vacation|leave|break|time off)|off (?:work|until|from|today|this|on)|"
    r"in (?:meetings|training|court|transit|the field) (?:all|until|and|this|from|today)|unable to (?:respond|reply|answer|check))"
    r"|\bout of (?:the )?office (?:until|from|through|today|this|beginning|starting|with)|\bour offices? (?:is|are|will be) closed|"
    r"\bi (?:have|['’]ve) (?:now |recently |since )?(?:left|moved on from|retired from)\b|\bi (?:no longer|do not any longer) work|\bno longer (?:with|works? (?:at|for)|employed|an employee)|"
    # German
    r"\b(?:nicht (?:im (?:b[üu]ro|hause?|dienst)|am (?:platz|arbeitsplatz)|erreichbar|anwesend|da\b|im office)|abwesend|au(?:ß|ss)er haus|"
    r"(?:im|in|in den|auf|bis .{2,20} im|in meinem) (?:urlaub|ferien|elternzeit|mutterschutz|dienstreise|gesch[äa]ftsreise|fortbildung|sabbatical)|krankgeschrieben)\b|"
    # French
    r"\b(?:je (?:suis|serai)|suis|serai|actuellement|momentan[ée]ment)(?: actuellement| momentan[ée]ment| d[ée]sormais)? (?:absente?|en (?:cong[ée]s?|vacances|d[ée]placement|mission|formation|arr[êe]t)|"
    r"hors du bureau|indisponible)|\babsente? du bureau|\bbureaux? (?:est|sont|sera|seront) ferm[ée]|"
    # Spanish, Portuguese
    r"\b(?:estoy|estar[ée]|me encuentro|estaremos|estamos|encontr[áa]ndome)(?: actualmente| ahora)? (?:fuera|de (?:vacaciones|viaje|baja|permiso)|ausente|en un viaje)|"
    r"\b(?:estou|estarei|encontro-me|estamos|estaremos)(?: atualmente| actualmente)? (?:fora|de (?:f[ée]rias|licen[çc]a|viagem)|em (?:f[ée]rias|viagem)|ausente)|fuera de la oficina|"
    r"\bfora do escrit[óo]rio|"
    # Dutch, Italian
    r"\b(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar|in de gelegenheid)|(?:met|op|in verband met) (?:vakantie|verlof|zwangerschapsverlof)|buiten kantoor)\b|"
    r"\b(?:sono|sar[òo])(?: attualmente)? (?:fuori (?:sede|ufficio)|assente|in (?:ferie|vacanza|trasferta))|fuori ufficio",
    re.IGNORECASE,
)
# What absence notices say besides. Each alternative group counts once.
_HELP = (
    r"\bfor (?:all |any )?(?:urgent|immediate|emergency|pressing|time[- ]sensitive)|\bif (?:you|this|it|your|the).{0,40}(?:urgent|immediate|emergency|assistance|help|cannot wait)|"
    r"\bin (?:case of |an )?emergenc|\bin my absence|\bduring my absence|\bwhile i(?:['’]m| am) (?:away|out|gone)|\burgent (?:matters|items|requests|issues|questions)|"
    r"\bplease (?:contact|call|e-?mail|reach out|direct|refer|speak|get in touch|send)\b|"
    r"in dringenden|dringende|bei r[üu]ckfragen|in meiner abwesenheit|w[äa]hrend meiner|(?:wenden|kontaktieren) sie|en cas d['’]urgence|toute urgence|"
    r"(?:en|pendant|durant) mon absence|veuillez contacter|vous pouvez contacter|asuntos? urgente|caso de urgencia|durante mi ausencia|(?:contacte|p[óo]ngase)|assuntos? urgente|"
    r"caso de urg[êe]ncia|durante a minha|contate|contacte|voor dringende|bij spoed|tijdens mijn|neem .{0,20}contact|per urgenze|in caso di urgenza|contattare"
)
_ACCESS = (
    r"\b(?:limited|intermittent|little|no|sporadic|infrequent|restricted|occasional|without|irregular|periodic|reduced)(?:ly)? (?:\w+ ){0,3}(?:access|ability|availability|connectivity|e-?mail)|"
    r"\b(?:access|check|checking|read|reading|respond|monitor)\w* (?:\w+ ){0,4}(?:intermittently|periodically|infrequently|sporadically|occasionally|regularly|limited|from time to time|"
    r"when (?:i can|possible)|often|frequently)|\bnot (?:be )?(?:checking|reading|monitoring|have access|able to)|\bdelay(?:ed)? (?:in )?(?:my )?(?:repl|respon)|"
    r"eingeschr[äa]nkt|keinen zugriff|nur unregelm[äa][ßs]ig|nicht (?:gelesen|weitergeleitet|bearbeitet)|acc[èe]s (?:limit|restreint)|acceso limitado|acesso limitado|beperkt|"
    r"niet (?:gelezen|doorgestuurd)|(?:will|is) not (?:be )?(?:forwarded|read|monitored)"
)
_LATER = (
    r"\b(?:when|once|after|as soon as|until|upon|on) (?:i |my |i['’]m |i am )?(?:return|get back|am back|back\b|come back|get in)|\bupon (?:my )?return|\bat my return|"
    r"\b(?:will|shall|['’]ll) (?:be (?:back|returning|in touch)|return|respond|reply|get back|answer|follow up|read)|\breturning (?:on|to)|\bback (?:in|on|at|to)\b|"
    r"nach meiner r[üu]ckkehr|wieder (?:erreichbar|da|im|f[üu]r|zur)|zur[üu]ck|[àa] mon retour|d[èe]s mon retour|de retour|mi (?:regreso|vuelta)|de vuelta|meu (?:regresso|retorno)|"
    r"minha volta|de volta|terug|terugkeer|terugkomst|weer (?:aanwezig|bereikbaar)|mio (?:rientro|ritorno)"
)
_AUTOMATIC = (
    r"\bautomat(?:ic|ed|ically)|\bauto[- ]?(?:reply|response|responder)|\bautomatisch|automatique|autom[áa]tic|automatic[ao]|\bonly notification you will receive|"
    r"\bout[- ]of[- ]office (?:message|reply|notice)|abwesenheitsnotiz"
)
_THANKS = (
    r"\bthank(?:s| you)(?: very much| so much)? for (?:your|the|contacting|reaching|writing|getting|e-?mailing|sending)(?! (?:time|help|quick|prompt))|\b(?:have )?received your (?:e-?mail|message)|"
    r"(?:vielen |herzlichen |besten )?dank f[üu]r (?:ihre|deine|die) (?:nachricht|e-?mail|mail|anfrage)|merci (?:de|pour) (?:votre|ton) (?:message|e-?mail|mail|courriel)|"
    r"gracias por (?:su|tu|contactar|escribir)|obrigad[oa] (?:pel[oa]|por)|(?:be)?dankt? (?:voor|u) (?:uw|je|het)|bedankt voor|grazie per"
)
CUES = (_HELP, _ACCESS, _LATER, _AUTOMATIC, _THANKS)
# A notice that calls itself one.
SAYS_AUTOMATIC = re.compile(
    r"\bthis is an? auto|\bauto(?:matic|mated)?[- ]?(?:reply|response|notification|message|e-?mail)\b|only notification you will receive|"
    r"automatische[ns]? (?:antwort|nachricht|mail|e-mail|bericht|reactie|e-mailreactie)|\bautom\. (?:antwort|nachricht|antwoord|bericht)|\bautomatie[sk] (?:bericht|antwoord)|\b(?:mail|antwort|antwoord) (?:wurde|wird|ist|geht|is|wordt) (?:\w+ )?automati|(?:r[ée]ponse|message) automatique|(?:respuesta|mensaje) autom[áa]tic|(?:resposta|mensagem) autom[áa]tic|"
    r"automatisch (?:antwoord|bericht)|risposta automatica",
    re.IGNORECASE,
)
# A receipt, not an absence.
RECEIPT = re.compile(
    r"\bticket\b|\bcase (?:number|id)|reference number|we have received your (?:application|request|enquiry|inquiry)|\bsupport (?:team|request)|"
    r"\bapplication (?:has been|was) received|thank you for (?:applying|your (?:application|interest|order|purchase|enquiry|inquiry))|"
    r"\b(?:request|case|ticket|repair|order|enquiry|inquiry|message)\b.{0,40}\b(?:has been|was|is being) (?:received|logged|registered|opened|created|reviewed)|\bwe have (?:logged|registered|opened) your|"
    r"\b(?:cv|resume|application|message) (?:has |have )?(?:landed|arrived)|\b(?:bedankt|dank) voor uw vraag|\bout of hours\b|\bautomatic (?:confirmation|acknowledgement)|automatische (?:bevestiging|eingangsbestätigung)|eingangsbestätigung|accusé de réception|acuse de recibo|ontvangstbevestiging|(?:hemos recibido|recibimos|recebemos|nous avons bien reçu) (?:tu|su|a sua|sua|o seu|seu|votre)|(?:correo|mensaje|currículum|currículo|candidatura|solicitud|e-mail|mensagem|inscrição) (?:ha sido|fue|foi) (?:recibid|recebid)[oa]|obrigad[oa] por enviar|gracias por (?:enviar|env)[a-zí]*nos|"
    r"\bdanke? für (?:ihre|deine) (?:bewerbung|bestellung|anfrage)|merci (?:de|pour) votre (?:candidature|demande|commande)|gracias por (?:tu|su) (?:inter[ée]s|candidatura|solicitud|pedido)|obrigad[oa] pel[oa] (?:sua )?(?:candidatura|interesse|pedido)|"
    r"(?:bedankt|dank) voor (?:je|uw) (?:sollicitatie|aanvraag|bestelling|interesse)|(?:hebben|heeft) (?:wij |we )?(?:uw|je) (?:bericht|sollicitatie|aanvraag) ontvangen|wij hebben uw bericht|protocolo \d|\bdiese nachricht wurde automatisch|"
    r"within \d+ (?:business |working )?(?:hours|days)|ihre (?:bewerbung|anfrage) (?:ist|haben)|votre (?:candidature|demande)|su solicitud|sua candidatura|uw (?:sollicitatie|aanvraag)",
    re.IGNORECASE,
)
# Not there at weekends is not away.
WEEKENDS = re.compile(
    r"(?:^|(?<=[.!?;\n]))[^.!?;\n]*\b(?:at|on|over|during|in het|am|im|le|les|en|el|los|ao|aos|no|nos) (?:the |bank holiday )*"
    r"(?:weekends?|week-ends?|wochenende|fins? de semana|fines de semana|fim de semana|fins de semana)\b[^.!?;\n]*[.!?;\n]?",
    re.IGNORECASE,
)
NOBODYS_ADDRESS = re.compile(
    r"no-?_?reply|do-?not-?reply|notif|alert|support|service|help|ticket|bounce|mailer|newsletter|billing|orders?|shop",
    re.IGNORECASE,
)
OFFICE_HOURS = re.compile(
    r"\b(?:office|opening|working|business) hours\b|\b(?:open|available|here|back at .{1,12}|reachable|staffed|monitored) (?:on |from |every )?(?:.{1,20} )?mon(?:day)?s? (?:to|through|-|–) (?:thu|thurs|fri)(?:day)?s?|(?:mon(?:day)?s? (?:to|through|-|–) fri(?:day)?s?|montags? bis freitags?|du lundi au vendredi|de lunes a viernes|de segunda a sexta|(?:van |op )?maandag (?:t/m|tot en met) (?:donder|vrij)dag)\b",
    re.IGNORECASE,
)
# What is so every week, said of a house: "City Hall is closed on Fridays".
ROUTINE = re.compile(
    r"(?:(?<=[.!?;\n])|^)(?![^.!?;\n]*\b(?:i|i['’]m|my|ich|mein\w*|je|mes|estoy|mi|mis|estou|meus?|minhas?|ik|mijn)\b)[^.!?;\n]*(?:\b(?:office|opening|working|business) hours\b|\bhorario\b|\bhorário\b|\böffnungszeiten\b|\bopeningstijden\b|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:mon|tues)(?:day)?s? (?:to|through|-|–) (?:thu|thurs|fri)(?:day)?s?\b|\b(?:mon|diens|mitt|donners|frei)tags\b|\bdu lundi au\b|\bde lunes a\b|\bde segunda a\b|\bvan maandag (?:t/m|tot)\b)[^.!?;\n]*",
    re.IGNORECASE,
)
# Any word of being away: enough where headers or subject say that a program answered.
AWAY_WORD = re.compile(
    r"\bout of\b|\baway\b|\babsen|\bvacation|\bholidays?\b|\bon leave\b|\b(?:maternity|parental|annual|sick|paternity) leave|\btravel|\bon a trip|\bback (?:in|on|at)\b|\breturn(?:ing)?\b|"
    r"\bclosed\b|\bunavailable|\bno longer|\bhave left\b|\bleft the\b|\boffline|limited access|\burlaub|\babwesen|nicht im|zur[üu]ck|\bferien|elternzeit|mutterschutz|\bcong[ée]|\bvacances|"
    r"\bretour|vacaciones|\bausen|\baus[êe]n|regreso|de viaje|f[ée]rias|licen[çc]a|\bafwezig|vakantie|verlof|terug|\bferie|assente|rientro|urlop|nieobecn|dovolen|отпуск|отсутств|休暇|不在|"
    r"\boff (?:sick|work|ill|today|until|from)|\bsick\b|\bnot (?:currently )?work(?:ing)?\b|\bpart[- ]time\b|\b(?:next|non[- ]?) ?working day|\bmy working (?:days|hours)|\bconference\b|\bjury\b|"
    r"\bsabbatical|\bhave (?:now |since |recently )?left\b|\bon my return\b|\bbereavement|\bmedical\b|\bretired\b|\bannual leave|\bvakantie|\bbuiten kantoor|"
    r"\b(?:be|am|i['’]m|and|not) back\b(?! to (?:you|them))|\bback (?:tomorrow|until|till|by|from|after|online|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?)\b|"
    r"\bout with\b|\bflu\b|\bunwell\b|\bpersonal day|\bday off\b|\btime off\b|\boff the grid|\b(?:spring|winter|summer|autumn|fall) break|\bhalf[- ]term|"
    r"\b(?:in|at) work again\b|\boff for\b|\b(?:until|till) the end of\b|\b(?:i['’]m|i am) (?:in|at) .{1,40}\b(?:until|till|through)\b|\bleft early\b|\bon nights\b|\bslow (?:on|with) (?:e-?mail|mail)|\bhome again\b|\bpto\b|\booo\b|\bnot in (?:on|until|till|today|this)\b|\btaking (?:\w+ ){1,4}off\b|\bback \d|\b(?:am|i['’]m|is) out\b(?! of)|\bout (?:mon|tue|wed|thu|fri)|"
    r"\b(?:replies|answers) from (?:mon|tue|wed|thu|fri)|\bterm (?:starts|begins|resumes)|\bterm time\b|\bfirst day (?:back|in)\b|\breopen|\bopens? again\b|"
    r"\blese (?:meine )?(?:e-?)?mails\b.{0,60}\bnicht\b|\bgeht es weiter\b|\bwieder (?:am platz|da|hier|im dienst|für sie da)\b|\bbetriebsferien\b|\bgeschlossen\b|"
    r"\bm['’]absente\b|\bferm(?:é|ée|és|eture)\b|\br[ée]ouv|\brouvr|\bse repos|\bn['’]ouvr|\bne (?:fai[st]|travaille) plus\b|\breprise\b|\breviens\b|\bvuelvo\b|\bcerrad|\bcierra\b|\bme reincorporo\b|\bde baja\b|\bfuera\b|\bde (?:vuelta|volta)\b|\b(?:no|não) abr(?:e|en|em|imos|iremos|irá)\b|\ben fiestas\b|\bdej[éeó] de (?:formar|trabajar|laborar|pertenecer|prestar)|\bya no (?:trabaj|form|labor|pertene|colabor|est)|\b(?:já )?não (?:trabalh|faz|faço|integr|pertenc)|\bdeix(?:ei|ou) d[eao] |\breaberturas?\b|\breapertura\b|\bvolto\b|\bvoltamos\b|\bretorno\b|"
    r"\bfora (?:do|até|de|por)\b|\bencerrad|\bgesloten\b|\ber niet\b|\bweg (?:tot|t/m)\b|\bvrij\b|\bweer (?:terug|aanwezig|op kantoor|bereikbaar)\b|"
    r"\bleave dates?\b|\b(?:my|his|her) last (?:working )?day\b|\bletzter arbeitstag\b|\blaatste werkdag\b|(?-i:\b[A-Z]\w+ (?:has |have )?left [A-Z])|\baddress (?:that )?belonged to\b|"
    r"\b(?:nobody|no one|noone) (?:is |will be )?(?:in\b|here|at|around)|\b(?:ist|sind|arbeitet) (?:\w+ )?niemand\b|\bniemand (?:da|im|am|anwesend|aanwezig|op kantoor)|\bis er niemand\b|\bfrom (?:my |annual )?leave\b|\bservice leave|\bfinished for the|\bnext day in\b|"
    r"(?:tomorrow|until|till) (?:monday|tuesday|wednesday|thursday|friday)|\bout (?:until|through|today|this|on|from|the)",
    re.IGNORECASE,
)
# A greeting by name: a program does not know to whom it answers.
GREETING = re.compile(
    r"\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|moin|hoi|dag|goedemorgen|oi|boa (?:tarde|noite)|bom dia|buen(?:os d[íi]as|as tardes)|all[ôo]|bonjour|cher|ch[èe]re|hola|estimad[oa]|"
    r"querid[oa]|ol[áa]|prezad[oa]|beste|ciao|gentile)\s+(?!(?:all|there|everyone|everybody|team|sir|madam|colleagues?|sender|hey|hi|candidates?|applicants?|customers?|clients?|folks|lovely|eltern|interessent\w*|clients?|candidat\w*|client\w*|studierende\w*|student\w*|schüler\w*|gäste|patient\w*|mandant\w*|mieter\w*|kundschaft|leerlingen|ouders|patiënten|cursisten|klant\w*|gasten|leden|guests?|parents?|pupils|members|a todos|senhor\w*|señor\w*|friends?|and|"
    r"zusammen|kolleg\w*|damen|absender\w*|kund\w+|bewerber\w*|afzender|relatie|heer|mevrouw|remitente|remetente|exp[ée]diteur|tous|todos|allen|i|thank|thanks|you)\b)[A-ZÀ-Þ]?[\w.'’-]+(?:\s+[A-ZÀ-Þ][\w'’-]+)?\s*[,:!–-]",
    re.IGNORECASE,
)
DEPUTY = re.compile(
    r"(?i:contact(?!s)|call|e-?mail|reach(?: out)?(?: to)?|get in touch with|speak (?:to|with)|refer(?: them| it)? to|write to|direct .{0,40}? to|talk to|ask for|copy|"
    r"wenden sie sich (?:bitte )?an|kontaktieren sie|wende dich (?:bitte )?an|contacter|contactez|joindre|adresser [àa]|contactar(?: con| a)?|contacte(?: con| a)?|contacto con|"
    r"contato com|contate|contact op(?: te nemen)? met|contattare)\s*:?\s+(?i:(?:either|please|bitte|to|with|my|our|meine[nr]?|mon|ma|mi|minha?|o|a|mijn|the|"
    r"colleagues?|kollege|kollegin|kollegen|coll[èe]gue|colega|collega|assistant|executive|personal|assist\w*|wha|oms|pa|ea|secretary|manager|boss|deputy|herrn?|frau|mr\.?|mrs\.?|ms\.?|dr\.?|m\.|mme|sr\.?|sra\.?|"
    r"staff|special|chief of|department|office|line|team|lead|,)\s+){0,5}"
    r"(?P<name>[A-ZÀ-Þ][\w'’.-]{1,24}(?:\s+(?:van|von|de|der|da|di|la|le)){0,2}(?:\s+[A-ZÀ-Þ][\w'’-]{0,24}){0,3})?",
)
NOT_NAMES = frozenset(
    "Me Us Him Her Them The My Our Your This That It At If In On For Monday Tuesday Wednesday Thursday Friday "
    "Saturday Sunday January February March April May June July August September October November December "
    "Ops State Reception Support Helpdesk Thank Thanks Please".split()
)  # fmt: skip
