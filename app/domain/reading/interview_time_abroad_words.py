"""How a meeting is agreed or proposed in German, French, Spanish, Portuguese and Dutch."""

import re

from app.domain.reading.day_names import WEEKDAYS
from app.domain.reading.sentences import words_of

ENGLISH = words_of("the and you to we for at your on of is will with our")
ABROAD = words_of(
    "der die das und wir sie ihr ihnen dir mir um uhr den zum passt le la les nous vous votre pour",
    "à est el los para por su te una con las se o os sua para com às fica het een wij we je u om op",
    "uur voor met dia día am im ist mit",
)
MEETING = re.compile(
    r"\b(?:\w*gespräch\w*|\w*interview|termin\w*|probearbeit\w*|probetag|kennenlernen|telefonat"
    r"|entretien|rendez-vous|rencontrer|échange|essai|entrevista|cita|reunión|prueba|conversación"
    r"|reunião|conversa|\w*gesprek|afspraak|kennismak\w+|proefdag|meeloopdag)\b"
)
AGREED = re.compile(
    r"\b(?:bestätig\w*|steht fest|ist (?:am|für)|findet|stattfinden|fest (?:eingeplant|vereinbart)"
    r"|vereinbart|passt (?:uns|mir)|freuen uns auf|bis (?:dann|dahin)|erwarten (?:sie|dich)|verlegt"
    r"|erinner\w+|confirm\w*|aura lieu|est fixé|est prévu|me convient"
    r"|nous convient|vous attend\w*|réjouis\w*|rappel\w*|convoqu\w+|report[ée]\w*"
    r"|confirma\w*|tendrá lugar|está (?:prevista|fijada|agendada|marcada)|me (?:viene|va) bien"
    r"|te esper\w+|le esper\w+|os esper\w+|esperamos|recordatorio|recordamos|citamos|convocamos"
    r"|terá lugar|fica (?:marcad|agendad)\w+|marcad[ao]|agendad[ao]|combinado|lembr\w+|aguardamos"
    r"|bevestig\w*|vindt plaats|plaatsvind\w*|staat (?:vast|gepland)|gepland|komt (?:mij|me|ons) goed"
    r"|schikt (?:mij|me)|verwachten (?:je|u)|tot (?:dan|ziens)|herinner\w*|verzet naar)\b"
)
PROPOSED = re.compile(
    r"\?|\b(?:könn\w+|würde\w*|passt (?:ihnen|dir|es|das)|möglich|vorschl\w+|alternativ|oder|wahlweise"
    r"|entweder|falls|pourriez|pourrais|convien\w+ (?:vous|à)|vous convien\w+|disponib\w+|propos\w+|ou"
    r"|si (?:vous|cela)|podría\w*|puede\w*|le (?:viene|va) bien|te (?:viene|va) bien|o|proponemos"
    r"|ofrecemos|poderia|pode|disponív\w+|propomos|sugerimos|zou(?:den)?|kunt|kun je|schikt (?:het|u|je)"
    r"|komt (?:het|dat|u|je)|beschikba\w+|voorstel\w*|of|indien)\b"
)
NUMBERED = re.compile(
    rf"\b(?P<weekday>{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))}),? ?(?:den |dem |el |le |dia "
    r"|día )?(?P<day>[0-3]?\d)\b(?!\.?\d|[:/]\d| ?(?:h|hs|hrs|uhr|uur|heures?|horas?)\b)"
)
SHORT_DAYS = {"segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4}
PORTUGUESE_DAY = re.compile(
    rf"\b(?P<day>{'|'.join(SHORT_DAYS)})\b(?!-feira| (?:fase|etapa|entrevista))"
)
