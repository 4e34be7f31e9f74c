"""What absence notices say besides being away, and what only a person says to one reader."""

import re

from app.domain.reading.gate import Gate

_HELP = (
    r"\burgen|\b(?:contact|call|text|ring|ping|e-?mail|write to|try|ask) (?-i:[A-Z][a-z])|\b(?:can help|will help|is (?:covering|handling|looking after|standing in|deputi[sz]ing)|looking after my|in the meantime|has you covered)|\b(?:redirect|direct|address) your|"
    r"\bif it['’]s on fire|\bcan['’]?(?:no)?t wait|\b(?:write to|contact|call|phone) the \w+|\bemergenc|anything that burns|"
    r"vertret|\bvertritt|hilft (?:ihnen|dir|euch)|helfen (?:ihnen|dir)|(?:wenden|wende|richten) (?:sie|dich)|ansprechpartner|in eiligen|dringend|eilt|in der zwischenzeit|bis dahin|so ?lange|kontaktier|notfall|notfällen|erreichen sie (?:herrn|frau|meine)|melden sie sich (?:bitte )?bei|"
    r"merci de (?:contacter|vous adresser|joindre|vous rapprocher)|adressez-vous|écrivez (?:à|a)|int[ée]rim|reste(?:nt)? à votre disposition|d['’]ici l[àa]|en attendant|prend(?:ra)? le relais|rempla(?:ce|çant)|pendant ce temps|contactez|joindre|veuillez|"
    r"emergencia|diríja(?:se)?|ponga en contacto|p[óo]ngase|comun[íi](?:quese|carse)|mientras tanto|entretanto|en mi ausencia|escrib(?:ir|a|id|an|e) a|llev(?:a|ar[áa]) mis|contact(?:ar|e|en|a|ad)\b|dirija su|me sustituye|atender[áa] su|cualquier cosa|llam(?:ar|e|en|a) al?\b|"
    r"contat(?:e|ar|o com)|dirigir-se|queira|procur(?:e|ar)|favor |na minha aus[êe]ncia|assegurad|inadi[áa]ve|emerg[êe]ncia|\bchama (?:a|o)\b|manda (?:zap|whats)|ligue|fale com|falar com|substitui|enquanto isso|encaminh|assuntos de|"
    r"spoed|dringend|contact op|terecht bij|waarne?em|neemt? .{0,30}waar|vervang|tot die tijd|in de tussentijd|helpt? .{0,25}(?:verder|je|u)\b|\bbel (?-i:[A-Z]|\+?\d|het|naar|met)|tijdens mijn|mail(?:en)? naar|"
    r"\b(?:for \w+(?: and \w+)? (?:use|try)|ask (?-i:[A-Z])\w+ at|try the (?:help|main|front)|(?:being )?picked up by|in my (?:place|stead)|standing in|(?:colleague|assistant|deputy|team)\b.{0,40}(?:help|happy|take care))|"
    r"\bhilft\b|\bhelfen\b|nutzen sie|bitte per |dringendes an|\bübernimmt\b|\bkümmert sich|zuständig (?:ist|sind)|bitte an \S+@|\bnummer\b|notdienst|"
    r"veille au grain|la main sur|écrivez|assure (?:l['’]|mon|la)|voyez avec|s['’]occupe|adressez|rapprochez|contact\s?: ?\S+@|standard\b.{0,30}\d|"
    r"se encarga|me reemplaza|me suple|escriban|quedar[áa] a cargo|a cargo de mis|derivar|remita(?:n)?\b|"
    r"fala com|reencaminhe|responde por mim|\bramal\b|me substitui|ficar[áa] respons[áa]vel|trate com|entre em contato|tratad[oa]s com|\bdeals? with all|\bpick(?:s|ing)? (?:it|this|these|them) up|bearbeitet|vorübergehend|suppl[ée]e|prend la suite|pakk?(?:en|t) .{0,12}op\b|resolve tudo|"
    r"moet je bij|voortaan naar|mail .{0,30} naar \S+@|bij mijn collega|collega'?s? .{0,30}(?:help|neem)|neem(?:t)? .{0,20}over"
)
_ACCESS = (
    r"\b(?:no|hardly any|patchy|without|limited|poor|bad|barely any) (?:\w+ )?(?:signal|internet|wi-?fi|laptop|phone|reception|connection|access|network)|not (?:looking at|reading|answering|checking|monitor)|won['’]t (?:be )?(?:read|check|answer|see|look)|does not get (?:read|forwarded)|slow to (?:reply|respond|answer)|slower than usual|take (?:me )?(?:longer|several days|a few days)|"
    r"sporadisch|verz[öo]ger|eingeschr[äa]nkt|kein(?:en)? (?:zugriff|zugang|internet|empfang|netz)|nicht (?:\w+ )?(?:gelesen|weitergeleitet|bearbeitet|abgerufen)|lesen wir erst|schaue erst|unregelm|bleib\w+ .{0,20}liegen|kaum (?:netz|empfang|online)|"
    r"sans (?:connexion|r[ée]seau|wifi|internet|acc[èe]s)|ne consulte|peu (?:joignable|disponible)|r[ée]seau|acc[èe]s (?:limit|restreint|al[ée]at)|ne (?:seront|sera) (?:pas|ni) (?:lu|transf|trait|relev)|ne (?:lis|rel[èe]ve)|"
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

URGENT_QUESTION = re.compile(
    r"(?:urgent|dringend|eilig|eilt|urgence|urgencia|urgência|spoed|haast|sooner|something|anything|emergency|notfall|procedure|sollicitatie|bewerbung)[^.?!\n]{0,40}\?",
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
            r"\bj['’][ée]tais\b|\bj['’]ai [ée]t[ée]\b|\b(?:suis|me voil[àa]) (?:bien )?(?:rentr[ée]|revenu|de retour d)|\bde retour d[e'’u]|\bestuve\b|\bestaba\b|\bhe (?:vuelto|estado)|\bvolv[íi]\b|\bacabo de|\bestive\b|\bestava\b|\bvoltei\b|\bcheguei\b|\bik was\b|\bwas ik\b|\b(?:net|weer) terug van|\bben terug van",
            2.0,
        ),
        (
            r"\b(?:sorry|apolog\w+|forgive me) (?:for|about) (?:the|my|this|not|being|taking|such)|\bapologies\b(?! for any)|\bonly (?:just )?se(?:en|eing)|\bthanks for your patience|\bentschuldig(?:e|en sie|ung) (?:die|der|f[üu]r die|dass|bitte)|\btut mir leid|\bd[ée]sol[ée]e? (?:pour|du|de)|\bpard?on\b|\bperd[óo]na?\b|\bdisculp[ae]|\blamento (?:la|el|a|o)\b|\bdesculp[ae]|\bexcuses?\b|\bsorry voor",
            1.5,
        ),
        # a plan made with this reader
        (
            r"\b(?:shall|could|can|should|might) (?:we|you|i)\b(?! (?:help|not))|\blet['’]?s\b|\bhow about|\bwhat about|\bworks? for (?:me|us|you)|\bsuits?\b|\binstead\b(?! of)(?!\.)|\bare you (?:free|around|available|about|still)|\blooking forward|\bwould (?:you|it|love|like|be)\b|\bplease come|\bsee you (?:on )?(?:thurs|tues|mon|wednes|fri)|\bwe['’]d like|\bbring your|"
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
            r"\b(?:votre|ton) (?:contrat|candidature|dossier|entretien|essai|cv)|\bvous (?:aurez|l['’]aurez|avez)|\bvous recommande|\bparfait\b|\bhier\b|\bje (?:t['’]|vous rappelle)|\binutile de|"
            r"\b(?:tu|su) (?:contrato|candidatura|entrevista|curr[íi]culum|prueba)|\btendr[áa]s\b|\bte (?:llamo|recomiendo|decimos)|\bperfecto\b|\bayer\b|"
            r"\b(?:seu|teu|sua|tua) (?:contrato|candidatura|entrevista|curr[íi]culo|teste)|\bter[áa] \d|\bligo-te|\bdeve receb|\bperfeito\b|\bontem\b|\brecomendo\b|"
            r"\bje (?:contract|sollicitatie|gesprek|krijgt|hebt)|\bhoor je|\bheb je\b|\bik bel je|\bgisteren\b|\btop,|\bgeef je graag|\bde commissie|\bla commission|\b(?:mum|mom|mama|mami|maman|mam[áa]|m[ãa]e|mutter|papa|pap[áa]|pai)\b(?=.{0,40}(?:hospital|krankenhaus|h[ôo]pital|ziekenhuis))|\b(?:the role|this post|die stelle|le poste|la vacante|a vaga|de functie) (?!as\b)|\bel comit[ée]|\bo j[úu]ri",
            1.5,
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
