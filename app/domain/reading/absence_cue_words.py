"""What absence notices say besides being away, and what only a person says to one reader."""

import re

from app.domain.reading.gate import Gate

_HELP = (
    r"\burgen|\b(?:contact|call|text|ring|ping|e-?mail|write to|try|ask) (?-i:[A-Z][a-z])|\b(?:can help|will help|is (?:covering|handling|looking after|standing in|deputi[sz]ing)|looking after my|in the meantime|has you covered)|\b(?:redirect|direct|address) your|"
    r"\bif it['’]s on fire|\bcan['’]?(?:no)?t wait|\b(?:write to|contact|call|phone) the \w+|\bemergenc|anything that burns|"
    r"vertret|\bvertritt|hilft (?:ihnen|dir|euch)|helfen (?:ihnen|dir)|(?:wenden|wende|richten) (?:sie|dich)|ansprechpartner|in eiligen|dringend|eilt|in der zwischenzeit|bis dahin|so ?lange|kontaktier|notfall|notfällen|erreichen sie (?:herrn|frau|meine)|melden sie sich (?:bitte )?bei|"
    r"merci de (?:contacter|vous adresser|joindre|vous rapprocher)|adressez-vous|écrivez (?:à|a)|int[ée]rim|reste(?:nt)? à votre disposition|d['’]ici l[àa]|en attendant|prend(?:ra)? le relais|repren\w+ mes (?:dossiers|missions|sujets)|nouve(?:l|lle) (?:interlocut|contact)|rempla(?:ce|çant)|pendant ce temps|contactez|joindre|veuillez|"
    r"emergencia|diríja(?:se)?|ponga en contacto|p[óo]ngase|comun[íi](?:quese|carse)|mientras tanto|entretanto|en mi ausencia|escrib(?:ir|a|id|an|e) a|llev(?:a|ar[áa]) mis|contact(?:ar|e|en|a|ad)\b|dirija su|me sustituye|atender[áa] su|cualquier cosa|llam(?:ar|e|en|a) al?\b|"
    r"contat(?:e|ar|o com)|dirigir-se|queira|procur(?:e|ar)|favor |na minha aus[êe]ncia|assegurad|inadi[áa]ve|emerg[êe]ncia|\bchama (?:a|o)\b|manda (?:zap|whats)|ligue|fale com|falar com|substitui|enquanto isso|encaminh|assuntos d[aeo]s?\b|pour (?:les|tout|toute|un|une) (?:dossiers?|questions?|demandes?|affaires?|devis|commandes?)\b|para (?:os|as|qualquer|las|los|cualquier) (?:assuntos?|quest(?:ões|ão)|pedidos?|asuntos?|consultas?|pedidos?)\b|"
    r"spoed|dringend|contact op|terecht bij|waarne?em|neemt? .{0,30}waar|vervang|tot die tijd|in de tussentijd|helpt? .{0,25}(?:verder|je|u)\b|\bbel (?:je |u )?(?-i:[A-Z]|\+?\d|het|naar|met)|tijdens mijn|mail(?:en)? naar|"
    r"\b(?:for \w+(?: and \w+)? (?:use|try)|ask (?-i:[A-Z])\w+ at|try the (?:help|main|front)|(?:being )?picked up by|in my (?:place|stead)|standing in|(?:colleague|assistant|deputy|team)\b.{0,40}(?:help|happy|take (?:\w+ )?care)|(?:speak|talk) (?:to|with) (?-i:[A-Z])|\bcover(?:ing)?(?: for me)?(?::| is)|has my (?:phone|work|diary)|page the|(?:questions|keys|orders) (?:\w+ ){0,4}(?:to|with))|"
    r"\bhilft\b|\bhelfen\b|\bbeantwortet (?-i:[A-ZÄÖÜ])|nutzen sie|bitte per |dringendes an|\bübernimmt\b|\bkümmert sich|zuständig (?:ist|sind)|bitte an \S+@|\bnummer\b|notdienst|"
    r"veille au grain|la main sur|écrivez|contactez|assure (?:l['’]|mon|la)|voyez avec|s['’]occupe|adressez|rapprochez|contact\s?: ?\S+@|standard\b.{0,30}\d|"
    r"se encarga|me reemplaza|me suple|escriban|quedar[áa] a cargo|a cargo de mis|derivar|remita(?:n)?\b|"
    r"fala com|reencaminhe|responde por mim|\bramal\b|me substitui|\bfica(?:r[áa])? com os meus|ficar[áa] respons[áa]vel|trate com|entre em contato|tratad[oa]s com|\bdeals? with all|\bpick(?:s|ing)? (?:it|this|these|them) up|bearbeitet|vorübergehend|suppl[ée]e|prend la suite|pakk?(?:en|t) .{0,12}op\b|resolve tudo|"
    r"moet je bij|voortaan naar|mail .{0,30} naar \S+@|bij mijn collega|collega'?s? .{0,30}(?:help|neem)|neem(?:t)? .{0,20}over"
)
_ACCESS = (
    r"\b(?:no|hardly any|patchy|without|limited|poor|bad|barely any) (?:\w+ )?(?:signal|internet|wi-?fi|laptop|phone|reception|connection|access|network)|not (?:looking at|reading|answering|checking|monitor)|won['’]t (?:be )?(?:read|check|answer|see|look)|does not get (?:read|forwarded)|slow to (?:reply|respond|answer)|slower than usual|take (?:me )?(?:longer|several days|a few days)|"
    r"sporadisch|verz[öo]ger|eingeschr[äa]nkt|kein(?:en)? (?:zugriff|zugang|internet|empfang|netz)|nicht (?:\w+ )?(?:gelesen|weitergeleitet|bearbeitet|abgerufen)|lesen wir erst|schaue erst|unregelm|bleib\w+ .{0,20}liegen|kaum (?:netz|empfang|online)|"
    r"sans (?:connexion|r[ée]seau|wifi|internet|acc[èe]s)|ne consulte|peu (?:joignable|disponible)|r[ée]seau|acc[èe]s (?:limit|restreint|al[ée]at)|ne (?:seront|sera) (?:pas|ni) (?:lu|transf|trait|relev)|ne (?:lis|rel[èe]ve)|irrégulièrement|(?:façon|manière) (?:irrégulière|épisodique|ponctuelle)|par intermittence|de (?:forma|manera|modo) (?:irregular|esporádic|intermitente)|"
    r"sin (?:acceso|señal|conexi[óo]n|internet|cobertura)|casi sin|acceso (?:intermitente|limitado|restringido|espor)|no (?:tendr[ée]|tengo) acceso|no (?:puedo|podr[ée]) (?:atender|leer|responder)|no (?:ser[áa]n?|se) (?:le[íi]d|reenv)|"
    r"sem (?:acesso|internet|celular|sinal|rede|telem[óo]vel)|acesso (?:limitado|espor[áa]dico|reduzido|restrito|intermitente)|internet ruim|pouco acesso|n[ãa]o (?:ser[ãa]o|ser[áa]) (?:lid|reencaminh)|"
    r"lees ik geen|geen mail|beperkt|niet (?:gelezen|doorgestuurd|meegelezen)|geen (?:toegang|bereik|internet|verbinding)|laat .{0,20}op zich wachten|zie je mailtje .{0,20}niet|nauwelijks bereik|later (?:antwoord|reactie)|"
    r"responses? will be (?:slow|delayed)|bear with me|only look at this|this (?:mailbox|inbox|account) (?:is|belongs)|slow(?:er)? (?:to|in) (?:repl|respon)|patien(?:ce|t) with|hours behind|"
    r"zeitversetzt|verspätet|antworten kommen|handy aus|laptop zu|etwas geduld|nicht überwacht|"
    r"comptez .{0,40}réponse|patience|ne pourrai|plus relevé|(?:avec|du) (?:un peu de )?retard|mettre? du temps|"
    r"paciencia|ya no se (?:revisa|atiende|lee)|con (?:retraso|demora)|desconectad|"
    r"sem condi[çc][õo]es|paci[êe]ncia|com atraso|demorar (?:um pouco|a responder|mais)|"
    r"met vertraging|op z['’]n vroegst|wat geduld|helemaal offline|duurt .{0,20}(?:iets|wat) langer|wordt niet (?:meer )?gelezen"
)
_LATER = (
    r"\b(?:then|when (?:i|we)(?:['’]m| am|['’]re| are)? (?:next |am |are )?(?:back|in)|in order|on my return|normal service|will be dealt with|come back to you as soon|as soon as i can|wait for me|go through my inbox|pick up your (?:message|mail)|dealt with (?:from|on|when))\b|\bback (?:mon|tues|wednes|thurs|fri)day|\bback \d|"
    r"melde (?:ich )?mich|r[üu]ckkehr|wieder|danach|antworte (?:ich )?(?:ihnen |dir )?(?:am|ab|nach|sobald|dann)|der reihe nach|"
    r"(?:à|a|d[èe]s) (?:mon|notre) retour|de retour|retour (?:au|le|pr[ée]vu)|(?:r[ée]pondr|traiter|lir|reviendr|reprendr|recontacter)(?:ai|ons|a)\b|je reprends|je rentre|r[ée]ouverture|accueiller|d[èe]s que possible|vous lis|rouvr|"
    r"mi (?:regreso|vuelta|reincorporaci[óo]n)|me (?:reincorpor|reintegr)|vuelvo|volver[ée]|volvemos|regreso|a la vuelta|(?:contest|respond|atender|le[eé])(?:ar[ée]|er[ée]|emos|eremos|o)\b|contestar[ée]|responder[ée]|de (?:vuelta|regreso)|ser[áa]n (?:respond|atend|contest)|en cuanto (?:pueda|regrese|vuelva)|reanud|retom|abrimos|orden de llegada|"
    r"volt(?:o|arei|amos)|regress|retorn|respond(?:o|erei|eremos|idos|idas)|retom|de volta|reabr|ordem de chegada|assim que (?:possível|regressar|voltar|puder)|no meu regresso|"
    r"\bweer\b|terug|reageer|beantwoord|lees (?:je|ik|uw)|zodra|na mijn|kom ik erop terug|"
    r"\bonline again|\bresum(?:e|es|ing)\b|\bmeet again|\bback in (?:the|action)|\buntil then|\bcatch up with|\bnext working day|\bback on (?:the|my|deck)|\bi only look|\breply (?:on|from|when|after|next)|"
    r"geht['’]?s weiter|lesen wir|sitze ich|ab dem \d|ab (?:mon|diens|donners|frei)tag|antworte(?:n)? .{0,30}(?:ab|am|nach)|sobald ich|"
    r"\breprise\b|rouvre|avant le \d|vous lire|je reprends|de nouveau|dès (?:lundi|mardi|mercredi|jeudi|vendredi|demain)|[àa] partir d[ue] \d|"
    r"\b(?:os|te|le|la|lo|les) leo\b|\bleo (?:tu|su)|dar[ée] respuesta|se restablece|a partir del \d|a mi (?:retorno|regreso|vuelta)|"
    r"poderei responder|vejo (?:a|o|sua|tudo)|j[áa] atendemos|s[óo] leio|at[ée] l[áa]|a partir d[eo] (?:dia )?\d|leio (?:a|o|tudo|os)|quando (?:voltar|regressar)|reabrimos|je traite|geht?s weiter|wieder da|ben ik er|\b(?:ring|reply|return|answer|write)\w* (?:you )?(?:on )?(?:mon|tues|wednes|thurs|fri)day|full hours|se responder[áa]|tot (?:maan|dins|woens|donder|vrij)dag|"
    r"antwoord volgt|kom .{0,40}terug|beantwoorden|erbij\b|sta ik|vanaf (?:maan|dins|woens|donder|vrij)dag|vanaf \d|tot dan"
)
_THANKS = r"\bthank(?:s| you) for (?:your|the) (?:note|mail|e-?mail|message|enquiry|inquiry)|\bthank you for (?:writing|getting in touch|contacting)|dank(?:e)? f[üu]r|merci (?:de|pour) (?:votre|ton|nous)|gracias por (?:su|tu|vuestr|contactar|escribir)|obrigad[oa] (?:pel|por)|agrade(?:cemos|[çc]o) (?:o|a|pel|desde|su|el)|dank (?:je|u)? ?(?:wel )?voor|bedankt voor"
# A notice tells no names: whoever may have written.
_ANYBODY = (
    r"^\W*(?:dear (?:sender|all|colleagues?|sir|madam)|liebe[rs]? (?:absender|kund|kolleg|bewerber|alle)|sehr geehrte damen|madame, monsieur|cher exp[ée]diteur|estimad[oa](?:s|/[oa])?(?: remitente)?\s?[:,]|estimad[oa]/a|prezad[oa]s\b|prezad\w+\(|car[oa]s?(?: remetente)?,|"
    r"geachte (?:heer|afzender|relatie)|beste (?:afzender|relatie|lezer|allemaal|mailer)|beste,|cordial saludo|ol[áa] a todos)|(?:estimado|caro|cher) (?:remitente|remetente|exp[ée]diteur)"
)
MORE_CUES = (_HELP, _ACCESS, _LATER, _ANYBODY, _THANKS)
"""In the order of `absence_words.CUES`, but for its fourth."""

# "Your e-mail", "if you need", "Ihre Nachricht": a notice says so to whoever wrote.
ADDRESSED = re.compile(
    r"\b(?:if|should|in case) you\b[^,.;!?]*|\b(?:wenn|falls|sollten|sofern) (?:sie|du|ihr)\b[^,.;!?]*|\bsi (?:vous|tu)\b[^,.;!?]*|\bsi (?:usted|necesit\w+|tienes?|es|se trata)\b[^,.;!?]*|\b(?:se|caso) (?:você|precis\w+|necessit\w+|for|tiver)\b[^,.;!?]*|\b(?:als|mocht|indien) (?:je|u)\b[^,.;!?]*|"
    r"\b(?:re)?(?:direct|send|address|forward|submit|copy|route) your \w+|\b(?:für|an) (?:sie|dich|euch)\b|\b(?:pour|para|por|voor) (?:vous|usted(?:es)?|u|jou|jullie)\b|\bthank(?:s| you)[^.!?]{0,30}\b(?:your|you)\b|\b(?:who|he|she|they|someone|\w+) will (?:help|assist|answer|ring|call|contact|reply to|get back to) you\b|"
    r"\bthank(?:s| you)\b|\byour (?:e-?mails?|message|mail|note|enquiry|inquiry|request|patience|understanding|call)\b|\b(?:if|should) you (?:need|have|require|want|are|can|sent|would)\b|\byou (?:can|may) (?:reach|contact|call)|\b(?:back|get back|reply|respond|write|answer) to you\b|\bsee you\b|\bif your? (?:query|question|matter|re|are|['’]re)\b|\bif you['’]re\b|\bworking with you\b|\b(?:to|from) you (?:all|and yours)?|\bwish(?:es|ing)? you\b|\byou will find\b|\bcare of you\b|\bhelp you\b|\bany of you\b|\byou (?:all|sent this|wrote|emailed)\b|\b(?:bear with|hear from) (?:me|us|you)\b|\bassist you\b|\bje vous rappelle que\b|"
    r"\bihre[rn]? (?:e-?mails?|nachricht|mail|anfrage|anliegen|verständnis|geduld)|\bfür (?:sie|euch|dich) da\b|\b(?:wenden|kontaktieren|erreichen|rufen|schreiben) sie (?:sich)?|\bbei ihnen\b|\bihnen (?:gern|weiter|helfen|hilft|antworten|bei|zur)|\b(?:hilft|helfen|antworte|antworten|wünsche[n]?|weiter) (?:ich |wir )?(?:ihnen|euch|sie)\b|\b(?:ihnen|euch) (?:schöne|frohe|ein)|\b(?:erreichen|kontaktieren|finden|nutzen|haben) sie\b|\bsehr geehrte\b|"
    r"\bvo(?:tre|s) (?:messages?|e-?mails?|mails?|courriels?|demandes?|compréhension|patience)|\bje vous (?:réponds|répondrai|lirai|souhaite)|\bvous (?:pouvez|répond\w+|recontacter\w*|lire|retrouve\w*|souhait\w*|dire|accueill\w+|renseign\w+|orient\w+|remercie\w*)|\b[àa] votre disposition\b|\bvotre bien\b|\bveuillez\b|\badressez-vous|"
    r"\b(?:su|tu|sus) (?:mensaje|correo|e-?mail|consulta|comprensión|paciencia)s?\b|\b(?:le|les|te|os) (?:contest|respond|escrib|atend|leo)\w*|"
    r"\b(?:seu|sua|vosso|tua|teu) (?:mensagem|e-?mail|contacto|contato|compreensão|paciência)\b|\b(?:uw|je|jouw) (?:e-?mails?|bericht|mail|vraag|geduld|begrip)\b|\b(?:hoor|krijg) (?:je|u) .{0,20}van (?:mij|me)|\bvoor (?:u|je) klaar|\bkunt u (?:terecht|bellen|mailen|contact)|\bkun je (?:terecht|bellen|mailen)|\bstaan (?:wij|we) u\b|\b(?:helpt|helpen|wensen|verwijs|beantwoord) (?:wij |we |ik )?(?:u|je)\b|\bneemt u contact|\bpara você\b",
    re.IGNORECASE,
)
# Anybody who is spoken to besides.
YOU = re.compile(
    r"\b(?:you|your|yours|Sie|Ihnen|Ihr(?:e[nrms]?)?|du (?=\w+st\b)|dein\w*|dir|dich|euch|vous|votre|vos|tu (?=\w+[sx]\b)|\w+ez-vous|te (?=[a-zà-ÿ]+(?:[aeoéá]|mos)\b)|tienes|puedes|usted\w*|tus|você|vocês|seu|sua|teu|tua|lhe|"
    r"je (?=moet|kunt|hebt|krijgt|mag|komt|contract)|\w+t (?:je|jou|u)(?= )|jij|jou|jouw|uw|u)\b"
)
URGENT_QUESTION = re.compile(
    r"(?:urgent|dringend|eilig|eilt|urgence|urgencia|urgência|spoed|haast|sooner|something|anything|emergency|notfall|procedure|sollicitatie|bewerbung)[^.?!\n]{0,40}\?"
    r"|[^.?!\n]{1,40}\?\s+(?:please |bitte |best to )?(?:call|ring|text|phone|try|contact|ask|e-?mail|write|dial|page|bel|rufen|ruf|schreib|wende|appelez|écrivez|contactez|llam|escrib|lig|fale|mail)",
    re.IGNORECASE,
)
# How much each of these speaks for a person who writes to this one reader.
PERSONAL = tuple(
    (Gate([pattern]), weight)
    for pattern, weight in (
        # the reader's own absence or notice
        (
            r"\b(?:got|saw|received|read|seen) (?:your|the|an?) (?:out[- ]of[- ]office|ooo|auto|automatic|away|vacation)|\byour (?:ooo|out[- ]of[- ]office|auto-?reply|automatic reply|holiday|vacation|leave|trip|absence)|\benjoy (?:your|the) |"
            r"\b(?:ihre|deine|eure|die) (?:abwesenheits|automatische)|\bsch[öo]nen urlaub|\bgute reise|\b(?:bis|wenn) (?:sie|du) (?:wieder |zur[üu]ck)|\b(?:ihrem|deinem|ihren|deinen) urlaub|"
            r"\b(?:votre|ton) (?:message d['’]absence|absence|r[ée]ponse automatique|retour|cong[ée])|\bbonnes vacances|\b(?:tu|su) (?:respuesta autom|ausencia|mensaje de ausencia|viaje|vuelta|regreso)|\bsus vacaciones|\btus vacaciones|\bdisfrut(?:a|e) (?:de )?(?:las|tus|sus|del)|\bvuelvas\b|"
            r"\b(?:a )?(?:sua|tua) (?:resposta autom|aus[êe]ncia|viagem|volta)|\b(?:as|suas|tuas) f[ée]rias\b|\baproveit(?:e|a) |\bquando voltar\b|\b(?:je|uw) (?:afwezigheids|automatische|vakantie|out of office)|\bgeniet van je|\bfijne vakantie",
            4.0,
        ),
        # an absence that is over
        (
            r"\b(?:i|we) (?:was|were|had been|have been|['’]ve been)(?: \w+){0,2} (?:away|off|out|on|ill|sick|travel|unwell|busy)|\b(?:just|only just|now) (?:got )?back\b|\bi['’]m back (?:from|now)|\bback from\b|\bich war\b|\bwar ich\b|\bbin (?:gerade|eben|jetzt|heute)? ?(?:aus|vom|von) .{1,30}zur[üu]ck|\bhatte (?:ich )?urlaub|"
            r"\bj['’][ée]tais\b|\bj['’]ai [ée]t[ée]\b|\b(?:suis|me voil[àa]) (?:bien )?(?:rentr[ée]|revenu|de retour d)|\bde retour d[e'’u]|\bestuve\b|\bestaba\b|\bhe (?:vuelto|estado)|\bvolv[íi]\b|\bacabo de|\bestive\b|\bfiquei\b|\best[ií]vemos\b|\bwas closed\b|\bwaren\b|\bestava\b|\bvoltei\b|\bcheguei\b|\bik was\b|\bwas ik\b|\b(?:net|weer) terug van|\bben terug van",
            2.0,
        ),
        (
            r"\b(?:sorry|apolog\w+|forgive me) (?:for|about) (?:the|my|this|not|being|taking|such)|\bapologies\b(?! for any)|\bonly (?:just )?se(?:en|eing)|\bthanks for your patience|\bentschuldig(?:e|en sie|ung) (?:die|der|f[üu]r die|dass|bitte)|\btut mir leid|\bd[ée]sol[ée]e? (?:pour|du|de)(?! (?:la gêne|le désagrément|désagrément))|\bpard?on\b|\bperd[óo]na?\b|\bdisculp[ae][a-z]*\b(?! (?:por )?(?:las?|os) (?:molestias?|inconvenien|demora))|\blamento (?:la|el|a|o)\b|\bdesculp[ae][a-z]*\b(?! (?:pel)?[oa]s? (?:inc[óô]modo|transtorno|inconvenien))|\bexcuses?\b|\bsorry voor",
            1.5,
        ),
        # a plan made with this reader
        (
            r"\b(?:shall|could|can|should|might) (?:we|you|i)\b(?! (?:help|not))|\blet['’]?s\b|\bhow about|\bwhat about|\bworks? for (?:me|us|you)|\bsuits?\b|\b(?:mon|tues|wednes|thurs|fri)day (?:is|would be|might be) (?:\w+ )?(?:good|fine|better|free|ok|okay|great|best)\b|\bso expect\b|\binstead\b(?! of)(?!\.)|\bare you (?:free|around|available|about|still)|\blooking forward|(?<!who )(?<!who’d )\bwould (?:you|it|love|like|be)\b|\bplease come|\bsee you (?:on )?(?:thurs|tues|mon|wednes|fri)|\bwe['’]d like|\bbring your|"
            r"\b(?:that|it|monday|tuesday|wednesday|thursday|friday|either|any ?time|morning|afternoon) works\b|\bpasst\b|\brufen sie|\bl[áa]mame|\bappelez\b|\bligue quando|\bbel maar|\bam samstag zwei|\bmachen wir|\bfirmamos|\bon signe|\btekenen we|\bassina\b|"
            r"\bpassen\b|\b(?:k[öo]nnten|wollen|sollen|w[üu]rden|treffen|k[öo]nnen) (?:wir|sie uns|wir uns)|\bginge\b|\bw[üu]rde (?:ich|gern)|\bkommen sie|\bkomm\b|\bbringen sie|\blass uns|\bfreue mich|\bwerde .{0,30}dann sofort|\bschicke (?:ich )?(?:ihn|sie|es|ihnen|dir)|"
            r"\bpourr(?:ait|ions|iez)|\bon (?:se|pourrait|peut|avance|d[ée]cale)|\bvenez\b|\bviens\b|\b[çc]a (?:me|te|vous) (?:va|convient)|\bsi (?:vous|tu) (?:voulez|veux|pr[ée]f)|\bdisons\b|\bplut[ôo]t\b|\btu (?:passes|viens|peux)|\bje vous envoie|\bpouvez-vous|\bon vous|"
            r"\bpodemos\b|\bpodr[íi]amos|\bquedamos\b|\bme viene (?:bien|perfecto)|\bte (?:esperamos|parece|mando|viene)|\ble parece|\bnos vemos|\bhablamos\b|\bven\b|\bvenga\b|\bte mando|\bpuedes\b|\ben cuanto vuelva te\b|"
            r"\bpodemos\b|\bpodemos antecipar|\ba gente (?:se|pode)|\bd[áa] certo|\bconsegue\b|\bpode(?:s|r[ií]amos)? (?:me|vir|ser)|\bvenha\b|\bse quiser|\bmando (?:o|a)\b|\bfalamos\b|\bvamos (?:juntos|marcar)|\bque tal\b|\bcombinamos|"
            r"\bzullen we|\bkunnen we|\bkun je (?:dan|op|die|morgen)|\bkomt? (?:goed )?uit\b|\bkom dus|\bkom(?:t u)? (?:liever|dan|gerust)|\bzou(?:den)? (?:je|we|u)|\bspreken we|\bafspreken|\bstuur ik (?:je|u)|\blaten we|\bschikt\b|\bneem je",
            2.0,
        ),
        # the reader's own matters: a program knows only of a message
        (
            r"\byour (?!(?:e-?mails?|message|mail|note|enquiry|inquiry|request|query|patience|understanding|call|letter|interest|correspondence|convenience|attention|questions?|issue|matter|reply|contact|own)\b)\w+|\byou (?:get|have|['’]ll have|will have|would)\b|\bthat leave you|\bfine by me|\bfor covering|"
            r"\bder vertrag|\b(?:ihr|dein) (?:vertrag|gespr[äa]ch|termin|zeugnis|lebenslauf)|\bsie (?:bekommen|erhalten)|\bdann am (?:mon|diens|mitt|donners|frei)|\bgeht .{0,20}an sie raus|\b(?:habe|ist|sind) .{0,30}(?:angekommen|eingegangen)(?=.{0,40}(?:vertrag|unterlagen))|\bseitdem|\bgestern\b|"
            r"\b(?:votre|ton) (?:contrat|candidature|dossier|entretien|essai|cv)|\bvous (?:aurez|l['’]aurez|avez)|\bvous recommande|\bparfait\b|\bhier\b|\bje (?:t['’]|vous rappelle(?! que))|\binutile de|"
            r"\b(?:tu|su) (?:contrato|candidatura|entrevista|curr[íi]culum|prueba)|\btendr[áa]s\b|\bte (?:llamo|recomiendo|decimos)|\bperfecto\b|\bayer\b|"
            r"\b(?:seu|teu|sua|tua) (?:contrato|candidatura|entrevista|curr[íi]culo|teste)|\bter[áa] \d|\bligo-te|\bdeve receb|\bperfeito\b|\bontem\b|\brecomendo\b|"
            r"\bje (?:contract|sollicitatie|gesprek|krijgt|hebt)|\bhoor je|\bheb je\b|\bik bel je|\bgisteren\b|\btop,|\bgeef je graag|\bde commissie|\bla commission|\b(?:mum|mom|mama|mami|maman|mam[áa]|m[ãa]e|mutter|papa|pap[áa]|pai)\b(?=.{0,40}(?:hospital|krankenhaus|h[ôo]pital|ziekenhuis))|\b(?:the role|this post|die stelle|le poste|la vacante|a vaga|de functie) (?!as\b)|\bel comit[ée]|\bo j[úu]ri",
            1.5,
        ),
        (
            r"\bcongratulations\b|\bwell done\b|gl[üu]ckwunsch|\bf[ée]licitations|\benhorabuena|\bfelicidades|\bparab[ée]ns\b|\bgefeliciteerd|\bgood luck\b|\bviel erfolg|\bsucces\b|"
            r"\b(?:het|dit) contract\b|\bgeeft je\b|\b(?:le|ce) contrat\b|\bel contrato\b|\bo contrato\b|\bthe (?:contract|paperwork|offer letter)\b",
            2.0,
        ),
        (
            r"\b(?:please )?remember to\b|\bdo not forget\b|\bdon['’]t forget\b|\bdenk(?:t|en sie)? (?:bitte )?(?:an|daran)\b|\bpensez à\b|\brecord(?:ad|e|en|emos)\b|\brecuerd(?:a|e|en)\b|\blembr(?:em|e-se|ar)\b|\bvergeet (?:niet|u niet)\b",
            2.0,
        ),
        # what these two have to do with one another
        (
            r"\b(?:short[- ]?list\w*|salary|contracts?|sign(?:ed|ing)? (?:it|the|on)|signatures?|second round|trial (?:day|shift)|start date|job offer|"
            r"vertr[aä]g\w*|unterschr\w+|unterzeichn\w+|gehalt\w*|probe(?:tag|arbeit\w*)|engere auswahl|signer|signature|salaire|embauche|firmar|firma (?:de|del)|sueldo|salario|assinar|assinatura|sal[áa]rio|"
            r"tekenen|ondertekenen|handtekening|salaris|proefdag|meeloopdag)\b|"
            r"\b(?:your|the|this|my) (?:order|parcel|delivery|shipment|booking)\b|\b(?:delivered|shipped|dispatched|despatched)\b|\bbestellung\w*|\bliefer\w+|\bcommande\b|\bexpédi\w+|\blivr(?:aison|er|é)\w*|\bpedidos?\b|\benv[íi]o\b|\benviado\b|\bbestelling\w*|\blever(?:ing|en|t)\w*|"
            r"\b(?:pop|drop|come|swing|stop) (?:in|by|over|along|round)\b|\bhave a (?:lovely|good|great|nice|safe)|\ba decision\b|\blet you in\b|\bshow(?:s|ing)? you\b|\bkommen sie (?:gern )?vorbei|\bschauen sie vorbei|\bill (?:give|call|ring|text)\b|"
            r"\b(?:i|we)(?: will|['’]ll) (?:call|ring|phone|send|text|email|show|meet|give|let) you\b|\bjust ask for\b|"
            r"\b(?:rufe|schicke|sende|zeigt?|gibt?|erkl[äa]rt?) (?:sie|ihnen|dir|euch|dich)\b|\bzeigt? (?:dir|ihnen) alles|\b(?:je|on) (?:t['’]appelle|vous appelle|te rappelle|vous rappelle(?! que)|t['’]envoie)|\b(?:recebe|atende|espera)-[oa]\b(?! o| a)|\b(?:bel|mail|stuur|spreek|zie) ik (?:je|jou|u)\b(?! (?:zo snel|terug|bericht))|\bte (?:llamo|mando|env[íi]o|entrega|da|abre)\b|\bp[áa]sate\b|\bpregunta por\b|\bacércate\b|"
            r"\b(?:ligo|mando|envio|entrego|entrega)-(?:te|lhe)\b|\bpasse (?:a partir|c[áa]|aqui|na|no)\b|\bapareça\b|\b(?:ik )?(?:bel|stuur|geef|app) (?:je|jou|u) (?:dan|morgen|nog|even|wel|het|de)\b",
            2.0,
        ),
        # somebody else is away, of whom this person tells
        (
            r"\b(?:two|three|four|five|some|several|many|most) (?:[\w-]+ ){1,3}(?:are|were) (?:\w+ )?(?:away|off|out|on (?:leave|holiday|vacation))|\b(?:one|two|three|four|both|some|most|all|several|many|half) of (?:the|our|my|their)\b[^.!?]{0,40}\b(?:is|are|was|were) (?:\w+ )?(?:away|off|out|on|travel)|"
            r"\b(?:a|an|the|our|my|their|his|her|your|every|its) (?:\w+[ -]){0,2}(?:partners?|managers?|leads?|directors?|boss|heads?|owner|clients?|colleagues?|interviewers?|recruiters?|foreman|supervisors?|chair|panel\w*|approver|signatory|surgeon|professor|ceo|cfo|cto|founders?)"
            r"(?: \w+)?,? (?:is|are|was|will be|goes|has gone) (?:\w+ )?(?:away|off|out|on|abroad|travel\w*|ill|sick)|"
            r"\b(?:der|die|unsere?|meine?|eine?) \w*(?:chef|leiter|kolleg|manager|partner|vorst[äa]nd|direktor|inhaber|gesch[äa]ftsf[üu]hr)\w*(?: \w+)? (?:ist|sind|war|weilt|hat)\b|"
            r"\b(?:le|la|notre|mon|ma|une?) (?:directeur|directrice|responsable|associ[ée]e?|g[ée]rante?|coll[èe]gue|patronn?e?|cheffe?)(?: \w+){0,2} (?:est|sera)\b|"
            r"\b(?:el|la|mi|un|una|nuestr[oa]) (?:director|directora|jef[ae]|gerente|soci[oa]|responsable|compañer[oa]|encargad[oa])(?: \w+){0,2} (?:est[áa]|anda|sigue|sale)\b|"
            r"\b(?:o|a|um|uma|nosso|nossa|meu|minha) (?:diretora?|gerente|chef[ea]|gestora?|s[óo]ci[oa]|respons[áa]vel|colega)(?: \w+){0,2} (?:est[áa]|anda|segue|sai|volta)\b|"
            r"(?-i:\b[A-ZÀ-Þ][a-zà-ÿ]{2,12}) (?:(?:est|sera) (?:absente?|en (?:vacances|cong[ée]|d[ée]placement))|est[áa] (?:de (?:vacaciones|baja|viaje|f[ée]rias|licen[çc]a|folga)|fuera|fora|ausente)|is (?:met|op) (?:verlof|vakantie|reis)|"
            r"is (?:\w+ )?(?:on holiday|on leave|away|abroad|out of)|ist (?:noch |gerade |derzeit |leider )?(?:bis .{1,20} )?(?:im urlaub|krank|verreist|auf dienstreise))\b|"
            r"\b(?:de|mijn|onze|een) (?:\w*directeur|directrice|\w*manager|baas|chef|partner|\w*leider|collega|eigenaar)(?: \w+)? (?:is|zit|heeft)\b",
            2.5,
        ),
        # not yet away, or somebody else
        (
            r"\b(?:next week|the week after next)\b|\b(?:before|until then) (?:i|we) (?:leave|go)|\b(?:i['’]ll be|i will be|i am|i['’]m) (?:\w+ )?(?:away|off|out|on (?:leave|holiday|vacation)) (?:from|next|on|starting)\b|\bn[äa]chste woche|\bkommende woche|\bab (?:montag|morgen|n[äa]chster)[^.]{0,40}(?:urlaub|weg|nicht)|\bsemaine prochaine|\bje pars\b|\bla (?:pr[óo]xima semana|semana que viene)|\b(?:para a|na pr[óo]xima|pr[óo]xima|a) semana(?: que vem)?\b(?! santa)|\bamanh[ãa] come[çc]o|\bvolgende week|\bvanaf (?:morgen|maandag)[^.]{0,30}(?:vakantie|weg)",
            1.0,
        ),
        (
            r"\b(?:my|our|the) (?:manager|boss|director|client|hiring manager|colleague|partner|ceo|head)(?: \w+)? (?:is|was|will be) (?:\w+ )?(?:away|off|out|on|travel)|(?-i:\b(?:Herr|Frau|Chef\w*)\b)(?: \w+)? ist\b|\b(?:der|die) (?:chef\w*|leiter\w*|kolleg\w+) ist|(?-i:\b(?:M\.|Mme|Monsieur|Madame) [A-ZÀ-Þ]\w+) est\b|\b(?:le|la) (?:directeur|directrice|responsable|patron\w*) est|\b(?:el|la|mi) (?:director|directora|jef[ae]|gerente) (?:est[áa]|anda)|\b(?:o|a|meu|minha) (?:diretora?|gerente|chef[ea]|gestora?) est[áa]|\b(?:de|mijn) (?:directeur|directrice|manager|baas|chef) (?:is|zit)\b|(?-i:\b[A-Z][a-z]{2,12}) (?:is|was) (?:away|off|out|on (?:leave|holiday|vacation))\b",
            2.0,
        ),
    )
)  # fmt: skip
