"""Questions in Spanish and Portuguese: those that only greet, and those that ask for a meeting.

"¿Qué tal?" and "Tudo bem?" want no answer, and neither does the "¿vale?" behind what is decided.
"¿Podrías pasar el jueves?" is a question, but what it waits for is a day.
"""

import re

from app.domain.reading.model import Kind
from app.domain.reading.sentences import Sentence, words_of

_DAY = (
    r"(?:lunes|martes|miércoles|jueves|viernes|s[áa]bado|domingo|mañana|hoy|tarde|semana|segunda"
    r"|terça|quarta|quinta|sexta|amanh[ãa]|hoje|d[ií]a \d|el \d{1,2}\b|\d{1,2} ?(?:h\b|hs\b|hrs"
    r"|horas|:\d\d)|a las \d|às \d|pelas \d)"
)
_CAN = (
    r"(?:puedes?|podrías?|podés|podrá|podemos|podríamos|podes?|podia|poderia|consegues?|tendrías?"
    r"|tienes?|tenés|teria|tem|estarías?|estará|estaria)"
)
_GREETING = re.compile(
    r"(?:[¡¿]?(?:hola|buen[oa]s|muy buen[oa]s|estimad[oa]|querid[oa]|aupa|quiubo|ol[áa]|oie?|bom"
    r"|boa|e aí|ei|hey|car[oa]|prezad[oa])\b[^?]{0,50}?[,!.:]? )?¿?"
    r"(?:qué (?:tal|onda|hubo|hay|más)|qu[eé] tal (?:est[aá]s?|todo|va|va todo|vas|te va|os va"
    r"|andas?|por ahí|chic[oa]s|(?:la|el) (?:semana|mañana|tarde|día|finde|fin de semana|viaje"
    r"|verano))"
    r"|cómo (?:est(?:ás?|án|áis)|(?:te|le|les) (?:va|fue)|van?|vamos|and[aá]s?|andan|sigues?"
    r"|(?:has|ha) estado|te encuentras?|se encuentra)\b[^?]{0,30}"
    r"|(?:tod[oa]|tudo|td) (?:bien|en orden|be?m|bom|bão|cert(?:inh)?o|j[oó]ia|beleza|ok|tranquilo)"
    r"\b[^?]{0,30}"
    r"|como (?:vai|está|estás|estão|vão|tem passado|tens passado|anda|andas|foi|passou|correu"
    r"|correm)\b[^?]{0,30}|beleza|blz|suave|quiubo|(?:foi )?bem|bien)"
    r"(?: y (?:tú|vos|usted))?[?!. ]*"
)
_OF_MACHINES = re.compile(
    r"¿?(?:qué (?:ocurre|pasa|sigue|sucede|viene)\b.{0,40}|cuáles son los (?:próximos|siguientes)"
    r" pasos.{0,30}|(?:has |ha )?olvid\w+ .{0,20}contraseña.{0,10}|(?:necesitas?|precisa de)"
    r" (?:ayuda|ajuda).{0,20}|(?:tienes?|tem|tenés) (?:algun?a? )?(?:dud|d[uú]vid|pregunt).{0,60}"
    r"|(?:alguna )?(?:dudas?|d[uú]vidas?|preguntas?)|esqueceu (?:a |sua )?senha"
    r"|o que acontece.{0,40}|e agora|próximos passos)[?!. ]*"
)
"""Headings of what they go on to tell, and help that is offered."""

_TAG = re.compile(
    r"[ ,;]+¿?(?:(?P<any>ok|okay|okey|no|s[íi]|eh|bueno|va|sale|ta|listo)|vale|dale|verdad|cierto"
    r"|de acuerdo|está bien|estamos|[te]st?á (?:bem|certo)|tá|t[aá] (?:bem|bom)|beleza|blz|ya"
    r"|combinado|certo|fechado|né|n[ãa]o é|valeu|tudo bem)\? ?$"
)
_OWN_WORDS = words_of(
    "el los las una del al con para por su lo mañana hay está estás você vc voce pra uma não nao",
    "em com sua seu eu na no às amanhã semana contigo consigo",
)
"""One of these stands beside a tag that other languages have too."""

_WORDS = _OWN_WORDS | words_of(
    "te le les os la un que qué cuándo quando qual cuál um o a bora topa puedes puede podrías",
    "podría podés pode podes poderia consegue tendrías tienes teria tem",
)
_BEGINS_A_QUESTION = re.compile(
    rf"(?:\w+[,:!] )?(?:{_CAN}|posso|quer(?:es)?|tens|dá|seria|está|estás|você|vc|que|qual|quando"
    r"|como|onde|quieres?|querés)\b"
)
_MOVES = re.compile(
    r"\b(?:mover|mover?l[oa]|movemos|cambiar|cambiarl[oa]|cambiamos|aplazar|aplazarl[oa]|posponer"
    r"|retrasar|adelantar|adelantarl[oa]|pasarl[oa]|l[oa] pasamos|dejarl[oa]|reprogramar|reagendar"
    r"|mantener el|remarcar(?:mos)?|adiar|antecipar|desmarcar|passarmos|mudar(?:mos)?"
    rf"|passar (?:o|a|nossa|nosso|para|pra))\b.{{0,60}}?{_DAY}"
    r"|\bm[áa]i?s (?:temprano|tarde|pronto|cedo)\b|\b(?:otro|outro) (?:d[ií]a|hor[aá]rio)\b"
    r"|\b(?:otra|outra) (?:hora|data|fecha)\b|\bopç(?:ões|ão) de horário\b"
    r"|\b(?:opciones|alternativas) de (?:horario|fecha)s?\b"
)
_COME = (
    r"(?:venir(?:te)?|vengas?|vienes|venís|vente|pasar(?:te|se|a)?|pas[ae]s|pasás|acerc\w+|acudir"
    r"|acompañarnos|visitarnos|presentar[st]e|vir|vem|venha|vens|passar|passasse|pass[ae]s?"
    r"|comparecer|aparecer?|dar um (?:pulo|salto))"
)
_WHERE = (
    r"(?:por (?:la|el|aquí|acá)|a (?:hacer|conocer|ver|charlar|conversar|tomar|la|el)"
    r"|para (?:hacer|conocer|charlar|conversar|una|la|falar|uma)|aqui|cá|na (?:loja|sede)"
    r"|no escrit|à|ao|falar|conversar|conhecer|fazer|tomar|un rato|oficina|taller|tienda|clínica"
    r"|colegio)"
)
_TALK = (
    r"(?:entrevista|videollamada|llamada|charla|reunión|café|cafecito|seminario"
    r"|clase (?:muestra|modelo)|prueba|conversa|papo|bate-papo|call|(?:video)?chamada|reunião|teste"
    r"|visita|almuerzo|almoço)"
)
_MEETS = re.compile(
    rf"\b{_COME}\b.{{0,70}}?\b(?:{_DAY}|{_WHERE})"
    r"|\b(?:conocer(?:nos|te|l[oae])|reunirnos|vernos|juntarnos|sentarnos|charla(?:r|mos)"
    r"|conversa(?:r|mos)|conversáramos|platica(?:r|rte|mos)|hablamos|hablar (?:un|con|por|contigo"
    r"|de)|bater (?:um|aquele)|falarmos|falar (?:com|consigo|contigo)|encontrar-nos"
    r"|nos encontrarmos|conhecer (?:o|a|nosso|nossa|melhor|pessoalmente)|codar)\b"
    r"|\b(?:una?|uma?|otra|outra|primera|primeira|breve|d[ií]a de)"
    rf" (?:\w+ ){{0,2}}?{_TALK}\b"
)
_TIMES = re.compile(
    r"\b(?:qu[ée]|cuál|qual|quais|cuáles) (?:(?![hf]uso)\w+ )?(?:d[ií]as?|horas?"
    r"|hor[aá]rios?|fechas?|datas?|franja|momento)\b"
    rf"|\b(?:cuándo|quando)\b.{{0,40}}?\b(?:{_CAN}|viene|va|queda|fica|dá|dava|estás?|vernos"
    r"|hablamos|falamos|conversamos)\b"
    rf"|\b(?:te|le|os|lhe|me|nos|dá-lhe|dá-te|dava-lhe|fica|seria|serve|{_DAY})\b.{{0,40}}?"
    r"\b(?:va bien|viene|vendría|qued(?:a|aría)|acomoda|conviene|sirve|cuadra|iría|late|parece"
    r"|jeito|bo[ma]|melhor|possível|conveniente|convém|atende|serve|pode ser|funciona|rola)\b"
    rf"|\b{_CAN}\b.{{0,60}}?\b{_DAY}|^¿?(?:[ye] )?(?:el |este |la |na |no |próxim[oa] )*{_DAY}"
    r"|\b(?:disponibilidade?|disponible|disponível)\b(?! (?:para (?:escala|turnos|viaj|traba"
    r"|incorpor|começar|empezar|in[ií]cio|mudan|se mudar|traslad|rolar)"
    r"|de (?:incorporación|traslado)|in?mediata|total|completa))"
)
_NO_MEETING = re.compile(
    r"\b(?:incorporar\w*|empezar|comenzar|iniciar|começar|in[ií]cio|preaviso|pré-aviso|enviar\w*"
    r"|envi[ae]s?|envíes?|mandar\w*|manda[sr]?|mandes|adjuntar|anexar|remitir|encaminh\w*|entregar"
    r"|devolver|reenviar|rellenar|responder|preencher|completar|firmar?|assinar|acept(?:as?|ar)"
    r"|aceit(?:as?|ar)|experi[eê]ncia|sueldo|sal[áa]rio|ganha\w*|ganas|pretens(?:ión|ão)"
    r"|expectativa\w*|refer[eê]ncias|documento?s?|documentación|certificad\w+|dni|título|carnet"
    r"|carta de|carro|coche|turnos|fins? de semana|fines de semana|viajar|viajes|viagens|mudarte"
    r"|mudar-se|se mudar|mudança|traba(?:lh|j)a(?:r|do)|trabajando|vives?|mora|proceso con"
    r"|entrevistas? (?:en|con|com) (?:otr|outr))\b"
)


def only_greets(low: str) -> bool:
    """It asks how the reader is, as letters begin, or is a heading."""
    asked = low.strip()
    return any(one.fullmatch(asked) is not None for one in (_GREETING, _OF_MACHINES))


def without_tag(sentence: Sentence) -> str:
    """What is said before a "¿vale?", "tá bem?"; a question that ends so stays as it is."""
    low = sentence.low
    found = _TAG.search(low)
    if found is None or (found["any"] and _OWN_WORDS.isdisjoint(sentence.words)):
        return low
    if "¿" in low[: found.start()] or _BEGINS_A_QUESTION.match(low):
        return low
    return low[: found.start()]


def meeting_asked_abroad(sentence: Sentence) -> Kind | None:
    """INVITATION or SCHEDULING where a line that asks something asks for a meeting or its time."""
    low = sentence.low
    if _WORDS.isdisjoint(sentence.words):
        return None
    if _MOVES.search(low) is not None:
        return Kind.SCHEDULING
    if _NO_MEETING.search(low) is not None:
        return None
    if _MEETS.search(low) is not None:
        return Kind.INVITATION
    return Kind.SCHEDULING if _TIMES.search(low) is not None else None
