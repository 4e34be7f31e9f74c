"""How employers commit themselves to a word in German, French, Spanish, Portuguese and Dutch."""

import re

from app.domain.reading.cues import AskedOfAll, cue

_NEWS = r"rückmeldung|antwort|bescheid|nachricht|entscheidung|ergebnis|feedback|zusage|info|infos|neuigkeiten|einladung"
_NOUVELLES = r"réponse|retour|nouvelles|décision|résultat|résultats|confirmation|verdict|avis"
_NOTICIAS = (
    r"respuesta|noticias|decisión|resultado|resultados|contestación|novedades|feedback|confirmación"
)
_NOTICIA = r"resposta|retorno|notícias|decisão|resultado|resultados|feedback|posicionamento|devolutiva|novidades|confirmação"
_BERICHT = r"antwoord|bericht|reactie|terugkoppeling|uitsluitsel|beslissing|besluit|uitslag|nieuws|feedback"
COMMITMENT = AskedOfAll(
    [
        # German
        cue(r"<melde|melden|meldet> (?:ich mich|wir uns|uns|mich|sich)\b|\b(?:wir|ich|sie) (?:werden? )?(?:uns|mich|sich)\b.{0,90}\b<melden|rühren>\b", 3),
        cue(r"<melden> (?:wir )?uns\b|<melde> (?:ich )?mich\b", 3),
        cue(rf"\b(?:sie|du|ihr|alle bewerber(?:innen)?) <hören|hörst|hört|erhalten|erhältst|bekommen|bekommst|erfahren|erfährst>\b.{{0,90}}?\b(?:von (?:uns|mir)|{_NEWS}|ob)\b", 3),
        cue(rf"<hören|hörst|erhalten|erhältst|bekommen|bekommst|erfahren> (?:sie|du|ihr)\b.{{0,90}}?\b(?:von (?:uns|mir)|{_NEWS}|ob)\b", 3),
        cue(rf"\b(?:eine|die|unsere|ihre) (?:\w+ )?<{_NEWS}> (?:erhalten|bekommen|erhältst|erfolgt|folgt|fällt|geben|wird|soll|treffen|kommt|steht|teilen|ist)\b", 3),
        cue(r"<gebe|geben|teile|teilen|informiere|informieren|benachrichtige|benachrichtigen|kontaktiere|kontaktieren|verständigen> (?:wir|ich) (?:ihnen|dir|sie|dich|euch|alle)\b", 3),
        cue(r"\b(?:wir|ich) <sag|geb|meld|ruf|schreib|mail|schick|gebe|geben|teile|teilen|informiere|informieren|benachrichtigen|kontaktieren|sage|sagen> (?:ihnen|dir|sie|dich|mich|euch|alle|unsere entscheidung)\b", 3),
        cue(r"<rufe|rufen|schreibe|schreiben> (?:ich |wir )?(?:sie|dich|ihnen|dir|euch)\b|\b<komme|kommen> (?:wir|ich)?.{0,60}auf (?:sie|dich|euch) zu\b", 2.5),
        cue(r"<entscheide|entscheiden> (?:wir|ich)\b|\bwir (?:werden )?(?:uns )?.{0,60}<entscheiden>\b|\bwir <treffen> (?:unsere|die|eine) entscheidung|\bwir <rechnen> mit\b", 2.5),
        cue(r"\b(?:werde|werden|will|wollen|möchte|möchten|kann|können) (?:wir |ich )?(?:ihnen|dir|sie|dich|euch|uns|mich|mit ihnen|mit dir)\b.{0,90}?<bescheid|mitteilen|informieren|benachrichtigen|antworten|anrufen|kontaktieren|rückmelden|schreiben|verständigen|entscheiden|melden|zurückrufen|zukommen|sagen|rückmeldung|antwort|zurückkommen>\b", 3),
        cue(rf"<kriegst|kriegen|kriegt|bekommst|bekommt|haben|hast|findest|finden> (?:du |sie |ihr )?.{{0,60}}?\b(?:meine|unsere|eine|die|deine|ihre|von mir|von uns)? ?(?:{_NEWS}|von mir|von uns)\b.{{0,30}}?\b(?:von (?:mir|uns)|im postfach|in der post|auf dem tisch|schriftlich)\b", 3),
        cue(r"<ruf|rufe|klingel|klingle|schreib|schreibe|sag|sage|geb|gebe|meld|melde|mail|maile|schick|schicke> (?:ich |i )(?:dir |ihnen |euch |mich |sie |dich |dann |nochmal |noch |kurz |gleich )*(?:an|durch|bescheid|zurück|wieder|mal|rück|rum|eine (?:mail|nachricht)|was los|wie es|mehr|per)?\b", 2.5),
        cue(rf"\b(?:mit|von) (?:einer|unserer|der|einem) (?:\w+ )?(?:{_NEWS})\b.{{0,60}}?<rechnen|erwarten|auszugehen>\b|<rechnen|erwarten> (?:wir|sie|du)\b.{{0,50}}?\b(?:{_NEWS})\b|\b(?:{_NEWS}) (?:ist|wird|erfolgt|dürfte|soll) .{{0,60}}?<erwarten|erwartet|vorliegen|feststehen|mitgeteilt|fallen|erfolgen>\b", 2.5),
        cue(r"\b(?:weiß|weiss|wissen|haben) (?:ich|wir) <mehr|bescheid|klarheit|gewissheit>\b|\b(?:kommission|gremium|vorstand|gemeinderat|chefin|chef|geschäftsleitung|geschäftsführung|team|fachbereich|jury|leitung) <entscheidet|entscheiden>\b|\b<fällt> (?:die|eine|unsere) entscheidung\b|\bentscheidung\b.{0,50}?<fällt|fallen|getroffen|steht>\b|\b(?:lasse|lassen) (?:ich|wir) (?:von (?:mir|uns) )?<hören>\b|\bfallen die <würfel>\b", 2.5),
        cue(rf"\b(?:hast|haben|bekommst|bekommen|kriegst|erhalten|gibt)\b.{{0,50}}?\bvon <mir|uns>\b.{{0,30}}?\b(?:{_NEWS}|gehört)\b|\b(?:{_NEWS})\b.{{0,60}}?<erwarten|rechnen>\b|\b(?:sollten|solltest|werden|müssten|müsstest) (?:sie|du)\b.{{0,60}}?\bvon (?:uns|mir) <gehört|hören>\b", 2.5),
        cue(r"\b(?:hoffe|hoffen|versuche|versuchen|planen|plane|denke|denken|gehen davon aus)\b.{0,90}?<bescheid|rückmeldung|antwort|melden|sagen|mitteilen|entscheiden|entscheidung|ergebnis|informieren>\b|<lasse|lass|lassen>\b.{0,50}?\bvon (?:mir|uns) hören\b|<erfahren|erfährst> (?:sie|du)\b.{0,60}?\b(?:wie|was|mehr|näheres|wer)\b", 2.5),
        cue(r"<wissen|weißt|weisst|weiß|weiss> (?:sie|du|wir|ich)\b.{0,30}?\b(?:bescheid|mehr|woran)\b|\b(?:zusagen|absagen|einladungen|bescheide|ergebnisse|antworten)\b.{0,40}?<verschicken|verschickt|versenden|versendet|versandt|gehen>\b|\b(?:gib|gebt|geben sie) (?:mir|uns)\b.{0,50}?<zeit>\b", 2.5),
        cue(r"\b(?:die|der|das|unser|unsere|mein|meine) [\w-]+ <entscheidet|entscheiden|tagt>\b|\bund <geben|gebe|melden|melde|sagen|sage|informieren|informiere|rufen|rufe|schreiben|schreibe|teilen|teile> (?:ihnen|dir|uns|mich|sie|dich|euch)\b", 2.5),
        # French
        cue(r"<reviens|revenons|reviendrai|reviendrons|reviendra> vers (?:vous|toi)\b", 3),
        cue(r"\b(?:vous|te|t') ?<recontacte|recontacterai|recontacterons|recontactons|rappelle|rappellerai|rappellerons|appellerai|appellerons|appelle|contacterai|contacterons|contactons|informerai|informerons|informons|tiendrai|tiendrons|tenons|tiens|dirai|dirons|écris|écrirai|écrirons|réponds|répondrai|répondrons|donnerai|donnerons|enverrai|enverrons|confirmerai|confirmerons|ferai|ferons|communiquerons|préviendrai|préviendrons>\b(?! que\b)", 3),
        cue(rf"\b(?:vous|tu) <aurez|auras|recevrez|recevras>\b.{{0,70}}?\b(?:{_NOUVELLES})\b", 3),
        cue(rf"\b(?:notre|la|une|votre|sa) (?:\w+ )?<{_NOUVELLES}>\b.{{0,30}}?\b(?:sera|seront|interviendra|parviendra|tombera|est prévue?|est attendue?|donnée?)\b", 3),
        cue(r"\bnous <prendrons|prenons|rendrons|ferons> (?:une|notre|la|contact|un)\b|\b<candidats> (?:retenus )?seront (?:contactés|informés|prévenus)\b|\bnous <déciderons|trancherons>\b", 2.5),
        cue(r"<revient|reviendront|reviendras|reviendrez> vers (?:vous|toi)\b|\b(?:je|on|nous) (?:vous|te) <reviens|revient|revenons|reviendrai|reviendra|reviendrons>\b|\b(?:ferons|ferai|fera|aurons|aurai|fais|fait) (?:un |le |notre |mon )<retour|point|suivi>\b", 3),
        cue(r"\b(?:je|on|nous|elle|il|ils|chacun|client|direction|collègue) (?:vous|te|t'|leur) ?<dis|dit|redis|redit|disons|écrit|écrivons|tient|recontactera|recontacteront|contactera|contacteront|contacte|rappellera|rappelleront|appellera|appelleront|préviens|prévient|prévenons|préviendra|préviendront|répond|répondra|répondront|fais|fait|faisons|donne|donnons|donnera|donneront|envoie|envoyons|enverra|enverront|confirme|confirmera|dira|diront|tiendra|informera|communiquera|joins|joindra|notifie|notifiera|notifierons>\b(?! (?:que|confiance|raison)\b)", 3),
        cue(r"\b(?:vous|tu|chacun|chacune|tous|candidats?) <serez|seras|sera|seront> (?:\w+ ){0,2}?(?:informée?s?|prévenue?s?|contactée?s?|avertie?s?|avisée?s?|fixée?s?|recontactée?s?|notifiée?s?|rappelée?s?|jointe?s?|tenue?s? au courant)\b", 3),
        cue(rf"\b(?:les|des|nos|ses) <{_NOUVELLES}|réponses|décisions>\b.{{0,40}}?\b(?:seront|sortiront|tomberont|arriveront|parviendront|sont attendue?s|sont prévue?s)\b|\b(?:aurez|auras|donnerai|donnerons|donne|donnons|donnera) (?:de (?:mes|nos|ses)|des) <nouvelles>\b", 3),
        cue(r"\b(?:vais|allons|va|vont|pourrai|pourrons|pourra|devrais|devrions|devrait|compte|comptons|pense|pensons|dois|devons|espère|espérons|peux|pouvons|aurai|serai|promets de|promis de) (?:\w+ ){0,3}?<revenir|recontacter|rappeler|répondre|trancher|décider|statuer|reviendrai|confirmer|informer>\b|\b(?:vais|allons|va|pourrai|pourrons|compte|pense|devrais|devrions) (?:vous|te|t') ?<dire|donner|tenir|écrire|appeler|faire|fixer|joindre>\b", 3),
        cue(r"\b(?:vous|tu) <recevrez|recevras|aurez|auras> (?:un|une|notre|mon|ma|la|le) (?:courrier|mail|courriel|e-mail|lettre|appel|coup de fil|message|convocation|proposition|signe)\b|\b(?:comptez|compte) sur (?:une|un|notre|ma|mon) <réponse|retour>\b|\bfais <signe>\b|\b<laissez|laisse>-moi (?:un peu |encore )?jusqu\b|\bon (?:se|s'en) <reparle|rappelle|redit|recontacte>\b|\bferai <signe>\b", 2.5),
        cue(r"\b(?:donnons|donne|laissons|accordons) (?:encore )?<jusqu|jusque>\b.{0,50}?\b(?:décider|trancher|répondre|choisir|choix)\b|\bfaut (?:\w+ )?<compter>\b.{0,60}?\b(?:réponse|retour|décision|résultat)\b|\b<compter|comptez> (?:environ |encore )?(?:\w+ ){1,5}(?:avant|pour) (?:notre|ma|la|une|d'avoir) (?:réponse|décision|retour)\b", 2.5),
        cue(r"\b(?:je|on|nous) <reprends|reprend|reprendrai|reprendrons|reprenons|reprendra> contact\b|\breprendra <contact>\b|\bentrer(?:ons|ai) en <contact> avec (?:vous|toi)\b|\bprendr(?:ons|ai|a) <contact> avec (?:vous|toi)\b", 3),
        cue(r"<prendra|prendrai|rendra|arrêtera|arrêterons|prend|rend> (?:donc )?(?:sa|une|la|ma|notre|leur|son|mon) (?:\w+ )?(?:décision|choix|verdict|arbitrage|avis|réponse)\b|\b(?:décision|choix|commission|comité|jury|conseil|direction|client|patron|board|il|elle|on|je)\b.{0,30}?<tranche|tranchera|tranchons|statue|statuera|délibère|délibérera|délibérons|décidera|décide|déciderai>\b", 2.5),
        cue(r"\b(?:tu|vous) <sauras|saurez|saura> (?:\w+ )?(?:si|ce|tout|quoi|à quoi)?\b|\b(?:j'|on|nous) ?<aurai|aura|aurons> (?:une |la |sa |leur |notre )?(?:\w+ )?(?:réponse|décision|visibilité|retour|feu vert|validation)\b|<réponse|retour|verdict|décision> (?:définitive |final |de ma part |de notre part |ferme |au plus tard )*(?:lundi|mardi|mercredi|jeudi|vendredi|demain|d'ici|sous|avant|au plus tard|la semaine|fin)\b", 2.5),
        # Spanish
        cue(r"\b(?:te|le|os|les|lo|la) <diremos|diré|digo|avisaremos|aviso|avisamos|contactaremos|contactamos|llamaremos|llamo|llamamos|llamaré|informaremos|informamos|escribiremos|escribo|escribiré|responderemos|respondo|contestaremos|daremos|doy|damos|confirmaremos|confirmo|comunicaremos|haremos|enviaremos>\b", 3),
        cue(r"\bnos <pondremos|pondríamos|ponemos|comunicaremos|comunicamos> (?:en contacto|con)\b|\bme <pondré|pongo|comunicaré> (?:en contacto|con)\b", 3),
        cue(rf"<tendrás|tendrá|tendréis|tendrán|recibirás|recibirá|recibirán|recibiréis|sabrás|sabrá|tendremos|sabremos> ?(?:.{{0,40}}?\b(?:{_NOTICIAS}|algo|si)\b)?", 2.5),
        cue(rf"\b(?:la|una|nuestra|el|los) (?:\w+ )?<{_NOTICIAS}>\b.{{0,30}}?\b(?:se (?:comunicará|comunicarán|tomará|sabrá|publicará|publicarán|dará)|será|serán|estará|saldrá|llegará)\b", 3),
        cue(r"\b(?:la|una|nuestra) <decisión>\b|<tomaremos|decidiremos|resolveremos>\b", 1.5),
        # Portuguese
        cue(rf"<daremos|darei|dou|damos|enviaremos|teremos|tenho|terei> (?:a você |lhe |te |um |uma |o |a |algum |alguma |nosso |nossa )*(?:{_NOTICIA})\b|\b(?:vamos|vou) <dar|ter|enviar|mandar> (?:um |uma |o |a )?(?:{_NOTICIA})\b", 3),
        cue(r"<entraremos|entrarei|entramos|entro> (?:novamente )?em conta(?:to|cto)\b|\b(?:vamos|vou) <entrar> em conta(?:to|cto)\b", 3),
        cue(r"<retornaremos|retornarei|responderemos|responderei|avisaremos|avisarei|aviso|informaremos|informarei|comunicaremos|contactaremos|contataremos|ligaremos|ligo|falaremos|diremos|voltaremos|voltarei>\b(?! ao (?:trabalho|escritório))", 2.5),
        cue(rf"\b(?:o|a|um|uma|nossa|nosso|os) (?:\w+ )?<{_NOTICIA}>\b.{{0,30}}?\b(?:será|serão|sai|sairá|deve sair|estará|vai ser|será dad[oa]|chega|chegará)\b", 3),
        cue(rf"\b(?:você|vocês|o candidato|os candidatos) <terá|receberá|terão|receberão|saberá>\b.{{0,50}}?\b(?:{_NOTICIA}|algo|se)\b|<terá|receberás|terás> (?:a nossa |uma |a |o nosso )?(?:{_NOTICIA})\b", 3),
        cue(r"\b<candidatos> (?:selecionados |aprovados )?serão (?:contatados|contactados|avisados|informados)\b|<decidiremos|definiremos>\b", 2.5),
        # Dutch
        cue(rf"\b(?:je|jij|u|jullie|alle kandidaten) <hoort|hoor|horen|krijgt|krijg|krijgen|ontvangt|ontvang|ontvangen|verneemt>\b.{{0,80}}?\b(?:van (?:ons|mij|me)|{_BERICHT}|of)\b", 3),
        cue(rf"<hoor|hoort|krijg|krijgt|ontvang|ontvangt> (?:je|jij|u|jullie)\b.{{0,80}}?\b(?:van (?:ons|mij|me)|{_BERICHT}|of)\b", 3),
        cue(r"<laat|laten> (?:we|wij|ik)? ?(?:het )?(?:je|jou|u|jullie)\b.{0,80}?\b(?:weten|horen)\b|\b(?:we|wij|ik) <laat|laten> (?:het )?(?:je|jou|u|jullie)\b.{0,80}?\b(?:weten|horen)\b", 3),
        cue(r"\b(?:we|wij|ik) <neem|nemen>\b.{0,60}?\bcontact\b|\b<neem|nemen> (?:we|wij|ik)\b.{0,60}?\bcontact\b", 3),
        cue(r"<kom|komen> (?:ik|we|wij)\b.{0,60}?\bterug\b|\b(?:ik|we|wij) <kom|komen>\b.{0,60}?\bterug\b|\b<bel|bellen|mail|mailen|informeren|berichten> (?:ik |we |wij )?(?:je|u|jullie)\b", 2.5),
        cue(rf"\b(?:de|een|onze) (?:\w+ )?<{_BERICHT}> (?:volgt|valt|komt|wordt|is|maken|nemen|sturen|verwachten)\b|\b(?:we|wij) <beslissen|besluiten|kiezen>\b|\b<beslissen|besluiten|kiezen> (?:we|wij)\b", 2.5),
        cue(r"\b<bericht|bel|bellen|mail|mailen|app|appen|schrijf|schrijven|stuur|sturen|geef|geven|contacteer|contacteren|verwittig|verwittigen|informeer|informeren|spreek> (?:ik|we|wij) (?:het |ook |dan |er )?(?:je|jou|u|jullie|alle|iedereen|kandidaten)\b|\b(?:ik|we|wij) <bericht|berichten|mail|mailen|bel|bellen|app|appen|geef|geven|stuur|sturen|schrijf|schrijven|verwittig|verwittigen|contacteer|contacteren|informeer|informeren> (?:je|jou|u|jullie|alle|iedereen)\b(?!.{0,40}\bom (?:\w+ ){0,6}?te\b)", 3),
        cue(r"\b(?:secretaris|recruiter|commissie|voorzitter|directeur|manager|teamleider|afdeling hr|personeelsdienst|collega \w+|p&o|hr) (?:\w+ ){0,2}?<bericht|mailt|laat|informeert|contacteert|verwittigt|belt> (?:je|u|jullie|alle|iedereen)\b(?!.{0,40}\bom (?:\w+ ){0,6}?te\b)|\bbericht de \w+ <je|u>\b", 3),
        cue(rf"\b<heb|hebt|heeft|weet|weten> (?:je|u|jij|jullie|ge|we|wij)\b.{{0,60}}?\b(?:{_BERICHT}|meer|duidelijkheid|zekerheid)\b|\b(?:je|u|jullie) <hebt|heeft|weet> (?:\w+ ){{0,6}}?(?:{_BERICHT}|meer|duidelijkheid|zekerheid)\b|\b<ge|gij> (?:hoort|krijgt|verneemt)\b.{{0,60}}?\b(?:van (?:ons|mij|me)|{_BERICHT}|iets|of)\b", 2.5),
        cue(rf"\b(?:uitsluitsel|duidelijkheid|{_BERICHT})\b.{{0,30}}?\b<geven|geef|kunnen|verwachten|doorgeven|laten>\b|\b(?:geven|verwachten|hopen|nemen|vellen) (?:we|wij|ik)\b.{{0,60}}?<uitsluitsel|duidelijkheid|beslissing|besluit|knoop|uitspraak|definitief>\b|\b(?:hakken|hakt|knopen)\b.{{0,30}}?<knoop|knopen>\b|<knoop> (?:door )?(?:te )?hakken\b|<nemen|neem|vellen>\b.{{0,40}}?\b(?:een|de|onze|het) (?:\w+ )?(?:besluit|beslissing)\b", 2.5),
        cue(r"\b<brengen|breng|houden|houd> (?:we|wij|ik)? ?(?:je|u|jou|jullie)\b.{0,60}?\bop de hoogte\b|\b(?:er|het) (?:\w+ ){0,3}?<uitsluitsel|duidelijkheid>\b|\b<vergadert|vergaderen|beslist|besluit>\b.{0,40}?\b(?:commissie|bestuur|directie|jury|college|raad|mt)\b|\b(?:commissie|bestuur|directie|jury|college|raad|mt) (?:\w+ )?<beslist|besluit|hakt|beraadslaagt|vergadert|beraadt|bijeen>\b", 2.5),
        cue(r"\b(?:laat|laten|hoor|hoort)\b.{0,20}?\b(?:je|u|jullie)\b.{0,60}?\b<iets|horen|weten>\b|\b(?:meld|melden) (?:ik|we|wij) (?:me|mij|ons)\b.{0,40}?\b(?:bij <je|u|jou>|<terug|weer>)|\b<laat|laten> (?:het )?(?:je|u|jullie) (?:\w+ ){0,6}?weten\b|\b<stuur|sturen> (?:ik|we|wij)? ?(?:je|u)\b.{0,40}?\b(?:uitkomst|uitslag|antwoord|bericht|besluit|resultaat)\b", 2.5),
    ]
)  # fmt: skip
# What the user has to do, or another matter, in the same sentence.
OTHER_MATTER = re.compile(
    r"\?|\bbitte\b|\b(?:wenn|falls|sobald|sofern) (?:sie|du)\b|\b(?:senden|schicken|teilen|geben|melden|rufen) sie (?:uns|sich|mir)(?!.{0,50}\bzeit\b)|\bihr(?:e|en|er)? (?:gespräch|termin|interview|vorstellungsgespräch|erster arbeitstag)\b.{0,30}\b(?:ist|findet|am)\b"
    r"|\bmerci de\b|\bveuillez\b|\b(?:si|dès que|lorsque) vous\b|\bn'hésitez\b|\b(?:envoyez|répondez|confirmez|contactez|rappelez|merci d['’e]|prière d[e'’])\b|\b(?:entretien|entrevue|rendez-vous|rdv|épreuves?|créneau)\b.{0,30}\b(?:aura|auront|se tiendra|est fixée?|est prévue?) |\bvotre (?:entretien|rendez-vous)\b.{0,30}\b(?:est|aura|le)\b"
    r"|\bpor favor\b|\b(?:si|cuando|en cuanto) (?:usted|tienes|puedes|nos|no nos)\b|\b(?:envíanos|envíenos|confírmanos|responde|mándanos|indícanos|avísanos|dinos)\b|\btu entrevista\b.{0,20}\b(?:es|será)\b"
    r"|\bpor (?:gentileza)\b|\b(?:se|caso|assim que) (?:você|puder|tiver|nos)\b|\b(?:envie|confirme|responda|mande|avise)\b|\bsua entrevista\b.{0,20}\b(?:é|será)\b"
    r"|\b(?:als|zodra|indien|mocht) (?:je|jij|u)\b|\b(?:(?<!ik )stuur(?! ik\b)|laat ons|laat het ons|geef ons|wil je|kun je|kunt u|wilt u|graag ontvangen|geef me|geef mij|laat me|laat mij|stuurt u|laat je (?:me|mij|ons)|gelieve|meld je)\b|\b(?:je|uw) gesprek\b.{0,20}\bis\b",
    re.IGNORECASE,
)
# A meeting that is fixed: "am Dienstag um 10 Uhr zum Vorstellungsgespräch".
APPOINTMENT = re.compile(
    r"\b(?:zum|fürs?|für das|für ein|pour (?:l'|un |votre |notre )?|para (?:la|una|tu|su|el|a|uma|sua)?|voor (?:een|het|je|uw)?)\s?(?:\w+ ){0,2}?(?:vorstellungs|kennenlern|bewerbungs|telefon)?(?:gespräch|interview|entretien|entrevista|gesprek|kennismaking\w*)\b",
    re.IGNORECASE,
)
# "Danke für das Gespräch am Montag, wir melden uns": the day of what is past.
THANKS = re.compile(
    r"\b(?:danke|vielen dank|dank) für\b|\bmerci (?:beaucoup )?(?:pour|d['e])|\bgracias por\b|\bobrigad[oa] p|\b(?:bedankt|dank) voor\b|\b(?:letzten?|dernier|pasado|passad[oa]|afgelopen|vorige)\b",
    re.IGNORECASE,
)
