"""How employers commit themselves to a word in German, French, Spanish, Portuguese and Dutch."""

import re

from app.domain.reading.cues import Cues, cue

_NEWS = r"rückmeldung|antwort|bescheid|nachricht|entscheidung|ergebnis|feedback|zusage|info|infos|neuigkeiten|einladung"
_NOUVELLES = r"réponse|retour|nouvelles|décision|résultat|résultats|confirmation|verdict|avis"
_NOTICIAS = (
    r"respuesta|noticias|decisión|resultado|resultados|contestación|novedades|feedback|confirmación"
)
_NOTICIA = r"resposta|retorno|notícias|decisão|resultado|resultados|feedback|posicionamento|devolutiva|novidades|confirmação"
_BERICHT = r"antwoord|bericht|reactie|terugkoppeling|uitsluitsel|beslissing|besluit|uitslag|nieuws|feedback"
COMMITMENT = Cues(
    [
        # German
        cue(r"<melde|melden|meldet> (?:ich mich|wir uns|uns|mich|sich)\b|\b(?:wir|ich|sie) (?:werden? )?(?:uns|mich|sich)\b.{0,90}\b<melden|rühren>\b", 3),
        cue(r"<melden> (?:wir )?uns\b|<melde> (?:ich )?mich\b", 3),
        cue(rf"\b(?:sie|du|ihr|alle bewerber(?:innen)?) <hören|hörst|hört|erhalten|erhältst|bekommen|bekommst|erfahren|erfährst>\b.{{0,90}}?\b(?:von (?:uns|mir)|{_NEWS}|ob)\b", 3),
        cue(rf"<hören|hörst|erhalten|erhältst|bekommen|bekommst|erfahren> (?:sie|du|ihr)\b.{{0,90}}?\b(?:von (?:uns|mir)|{_NEWS}|ob)\b", 3),
        cue(rf"\b(?:eine|die|unsere|ihre) (?:\w+ )?<{_NEWS}> (?:erhalten|bekommen|erhältst|erfolgt|folgt|fällt|geben|wird|soll|treffen|kommt|steht|teilen|ist)\b", 3),
        cue(r"<gebe|geben|teile|teilen|informiere|informieren|benachrichtige|benachrichtigen|kontaktiere|kontaktieren|verständigen> (?:wir|ich) (?:ihnen|dir|sie|dich|euch|alle)\b", 3),
        cue(r"\b(?:wir|ich) <gebe|geben|teile|teilen|informiere|informieren|benachrichtigen|kontaktieren|sage|sagen> (?:ihnen|dir|sie|dich|euch|alle|unsere entscheidung)\b", 3),
        cue(r"<rufe|rufen|schreibe|schreiben> (?:ich |wir )?(?:sie|dich|ihnen|dir|euch)\b|\b<komme|kommen> (?:wir|ich)?.{0,60}auf (?:sie|dich|euch) zu\b", 2.5),
        cue(r"<entscheide|entscheiden> (?:wir|ich)\b|\bwir (?:werden )?(?:uns )?.{0,60}<entscheiden>\b|\bwir <treffen> (?:unsere|die|eine) entscheidung|\bwir <rechnen> mit\b", 2.5),
        # French
        cue(r"<reviens|revenons|reviendrai|reviendrons|reviendra> vers (?:vous|toi)\b", 3),
        cue(r"\b(?:vous|te|t') ?<recontacte|recontacterai|recontacterons|recontactons|rappelle|rappellerai|rappellerons|appellerai|appellerons|appelle|contacterai|contacterons|contactons|informerai|informerons|informons|tiendrai|tiendrons|tenons|tiens|dirai|dirons|écris|écrirai|écrirons|réponds|répondrai|répondrons|donnerai|donnerons|enverrai|enverrons|confirmerai|confirmerons|ferai|ferons|communiquerons|préviendrai|préviendrons>\b(?! que\b)", 3),
        cue(rf"\b(?:vous|tu) <aurez|auras|recevrez|recevras>\b.{{0,70}}?\b(?:{_NOUVELLES})\b", 3),
        cue(rf"\b(?:notre|la|une|votre|sa) (?:\w+ )?<{_NOUVELLES}>\b.{{0,30}}?\b(?:sera|seront|interviendra|parviendra|tombera|est prévue?|est attendue?|donnée?)\b", 3),
        cue(r"\bnous <prendrons|prenons|rendrons|ferons> (?:une|notre|la|contact|un)\b|\b<candidats> (?:retenus )?seront (?:contactés|informés|prévenus)\b|\bnous <déciderons|trancherons>\b", 2.5),
        # Spanish
        cue(r"\b(?:te|le|os|les|lo|la) <diremos|diré|digo|avisaremos|aviso|avisamos|contactaremos|contactamos|llamaremos|llamo|llamamos|llamaré|informaremos|informamos|escribiremos|escribo|escribiré|responderemos|respondo|contestaremos|daremos|doy|damos|confirmaremos|confirmo|comunicaremos|haremos|enviaremos|contesto|contesté|contestaré|contacto|contactaré|contactará|contactarán|marco|marcamos|marcaré|marcaremos|timbro|aviso|avisaré|confirmaré|comento|comentaré|comentamos|cuento|contaré|contamos|informo|informaré|decimos|respondemos|responderé|llamará|llamarán|avisará|informará|comunicará|notificaremos|notificará|notificaré|dirán|hablo>\b(?! (?:la palabra|que la entrevista|un documento|el enlace|enlace|link|el link))", 3),
        cue(r"\b(?:te|le|os|les|lo|la) (?:estoy|estaré|estaremos|estamos|estaría|estará|voy a|vamos a|va a|van a|podré|puedo|podremos|podría) <llamando|avisando|contactando|confirmando|escribiendo|informando|contestando|respondiendo|marcando|comunicando|dando|llamar|avisar|contactar|confirmar|escribir|informar|contestar|responder|marcar|decir|dar|contar|comunicar>\b|\b(?:voy a|vamos a|espero|esperamos|puedo|podré|debo|quiero|me comprometo a) <avisarte|avisarle|llamarte|llamarle|contestarte|contestarle|responderte|responderle|decirte|decirle|darte|darle|confirmarte|confirmarle|escribirte|escribirle|contactarte|contactarle|informarte|informarle>\b", 3),
        cue(r"\bme <contacto|contactaré|comunico|comunicaré|pondré|pongo> (?:en contacto )?(?:contigo|con usted|con vos|con ustedes|con él)\b|\b(?:tendrás|tendrá|tenés|vas a tener|tendremos|recibirás|recibirá|recibirán) <novedades|noticias|respuesta|contestación|resolución|veredicto|razón|resultado|resultados>\b|\b(?:sabrás|sabrá|sabremos|sabré|se sabrá|sabemos) <algo|si|más|la|el|nada>\b", 3),
        cue(rf"\b<{_NOTICIAS}|listado|resolución|lista>\b.{{0,30}}?\b(?:(?:le|te|les|os) )?(?:será|serán|sería|van a ser) (?:\w+ )?(?:comunicad|publicad|informad|notificad|dad|enviad|anunciad)|\b(?:esperamos|espero|prevemos|calculamos|confiamos en|creo) (?:poder )?<tener|darte|darle|resolver|decidir|tomar|dar|cerrar|confirmar>\b|\b(?:nos|se) <reúnen|reunimos|sentamos|junta|juntamos> (?:\w+ ){0,4}?(?:para (?:decidir|definir|valorar)|y (?:te|le|os))", 2.5),
        cue(r"\bnos <pondremos|pondríamos|ponemos|comunicaremos|comunicamos> (?:en contacto|con)\b|\bme <pondré|pongo|comunicaré> (?:en contacto|con)\b", 3),
        cue(rf"<tendrás|tendrá|tendréis|tendrán|recibirás|recibirá|recibirán|recibiréis|sabrás|sabrá|tendremos|sabremos> ?(?:.{{0,40}}?\b(?:{_NOTICIAS}|algo|si)\b)?", 2.5),
        cue(rf"\b(?:la|una|nuestra|el|los) (?:\w+ )?<{_NOTICIAS}>\b.{{0,30}}?\b(?:se (?:comunicará|comunicarán|tomará|sabrá|publicará|publicarán|dará)|será|serán|estará|saldrá|llegará)\b", 3),
        cue(r"\b(?:la|una|nuestra) <decisión>\b|<tomaremos|decidiremos|resolveremos>\b", 1.5),
        # Portuguese
        cue(rf"<daremos|darei|dou|damos|enviaremos|teremos|tenho|terei> (?:a você |lhe |te |um |uma |o |a |algum |alguma |nosso |nossa )*(?:{_NOTICIA})\b|\b(?:vamos|vou) <dar|ter|enviar|mandar> (?:um |uma |o |a )?(?:{_NOTICIA})\b", 3),
        cue(r"<entraremos|entrarei|entramos|entro> (?:novamente )?em conta(?:to|cto)\b|\b(?:vamos|vou) <entrar> em conta(?:to|cto)\b", 3),
        cue(r"<retornaremos|retornarei|responderemos|responderei|avisaremos|avisarei|aviso|informaremos|informarei|comunicaremos|contactaremos|contataremos|ligaremos|saberemos|ligo|falaremos|diremos|voltaremos|voltarei>\b(?! ao (?:trabalho|escritório))", 2.5),
        cue(r"\b(?:te|lhe|o|a|vos) <ligo|chamo|aviso|falo|respondo|escrevo|retorno|informo|confirmo|digo|contato|contacto|ligamos|chamamos|avisamos|respondemos|retornamos|confirmamos|dizemos|ligarei|chamarei|avisarei|direi|darei|chamaremos|daremos|diremos>\b(?! (?:o link|a ligação|que a entrevista))|<digo|ligo|respondo|aviso|escrevo|telefono|confirmo|dou|mando|direi|darei|contacto|dizemos|damos|ligamos|avisamos|informamos|comunico|comunicarei>-(?:lhe|te|vos|o|a)\b|\b<ligar|dar|dir|avis|comunicar|contact>-(?:lhe|te|vos)?-?(?:ei|emos)\b", 3),
        cue(rf"\b(?:devo|vou|vamos|devemos|deverei|deveremos|posso|podemos|pretendo|pretendemos|conto|contamos|prometo|consigo|espero|esperamos) (?:de |em |poder |te |lhe |já )*<dar|ter|retornar|responder|confirmar|dizer|avisar|ligar|informar|enviar|mandar|chamar|fechar|decidir|definir|comunicar|posicionar>\b(?: \w+){{0,3}}?\b(?: (?:{_NOTICIA}|resposta|alguma coisa|algo|notícia|novidade|você|te|lhe|até|na|no|hoje|amanhã|segunda|terça|quarta|quinta|sexta|semana|em))", 2.5),
        cue(r"\b(?:todos os|os) (?:\w+ )?<participantes|candidatos|inscritos|finalistas> (?:\w+ )?(?:receberão|serão|terão|vão)\b|\b(?:terá|terás|tem|tens|vai ter|vais ter|receberá|receberás) (?:\w+ )?<resposta|notícias|novidades|retorno|feedback|devolutiva>\b|\b(?:saberá|saberás|saberemos|vai saber|fica a saber|sabemos) <algo|se|mais|o|a|alguma>\b|\b<decisão|resultado|resultados|resposta|lista> (?:\w+ )?(?:será|serão|vai ser) (?:\w+ )?(?:divulgad|comunicad|publicad|conhecid|tomad|enviad|dad|informad)", 2.5),
        cue(r"\b(?:dou|damos|darei|daremos|dá|dão) (?:um |uma |o |a |algum |alguma )?<retorno|resposta|posição|posicionamento|notícia|notícias|feedback|toque|alô|salve|novidade|novidades|devolutiva>\b|\bmando <notícias|notícia|resposta|mensagem|novidades>\b|\bentr(?:o|amos|arei|aremos) em <contacto|contato>\b|\btenho uma <resposta|posição|decisão>\b|\b<dizemos|digo|direi|diremos> (?:alguma coisa|algo|qualquer coisa)\b|^<retorno|resposta|posicionamento|devolutiva> (?:até|na|no|em|amanhã|hoje)\b|\b<respondemos|retornamos|avisamos|contactamos|contatamos|confirmamos|ligamos|respondo|retorno|confirmo> (?:(?:até|em|na|no|amanhã|hoje|nos|dentro|segunda|terça|quarta|quinta|sexta|ainda|já)\b)", 3),
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
    ]
)  # fmt: skip
# What the user has to do, or another matter, in the same sentence.
OTHER_MATTER = re.compile(
    r"\?|\bbitte\b|\b(?:wenn|falls|sobald|sofern) (?:sie|du)\b|\b(?:senden|schicken|teilen|geben|melden|rufen) sie (?:uns|sich|mir)|\bihr(?:e|en|er)? (?:gespräch|termin|interview|vorstellungsgespräch|erster arbeitstag)\b.{0,30}\b(?:ist|findet|am)\b"
    r"|\bmerci de\b|\bveuillez\b|\b(?:si|dès que|lorsque) vous\b|\bn'hésitez\b|\b(?:envoyez|répondez|confirmez|contactez|rappelez)\b|\bvotre (?:entretien|rendez-vous)\b.{0,30}\b(?:est|aura|le)\b"
    r"|\bpor favor\b|\b(?:si|cuando|en cuanto) (?:usted|tienes|puedes|nos|no nos)\b|\b(?:envíanos|envíenos|confírmanos|responde|mándanos|indícanos|avísanos|dinos)\b|\btu entrevista\b.{0,20}\b(?:es|será)\b"
    r"|\bpor (?:gentileza)\b|\b(?:se|caso) (?:você|puder|tiver|nos)\b|\bassim que (?:você|puder|nos)\b|\b(?:envie|confirme|responda|mande|avise)\b|\bsua entrevista\b.{0,20}\b(?:é|será)\b"
    r"|\b(?:als|zodra|indien|mocht) (?:je|jij|u)\b|\b(?:stuur|laat ons|laat het ons|geef ons|wil je|kun je|kunt u|wilt u|graag ontvangen)\b|\b(?:je|uw) gesprek\b.{0,20}\bis\b",
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
