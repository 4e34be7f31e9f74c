"""How people and offices say that they are away, in Spanish, Portuguese and Dutch."""

from app.domain.reading.absence_state_words import BEGINS, DAY

SPANISH = (
    r"\b(?:estoy|estar[ée]|estamos|estaremos|me encuentro|me encontrar[ée]|nos encontramos|ando|permanezco|sigo|contin[úu]o|encontr[áa]ndome)(?: [\w'’-]+){0,2}? (?:fuera|de (?:vacaciones|viaje|baja|permiso|licencia|excedencia|"
    r"luna de miel|descanso|puente|reposo|gira)|ausentes?|en (?:una?|comisi[óo]n|un viaje|el extranjero|reuniones|capacitaci[óo]n|formaci[óo]n|un congreso|una feria)|disfrutando|convaleciente|hospitalizad[oa])\b",
    r"\bno (?:estoy|estar[ée]|estaremos|estamos|me encuentro|puedo|podr[ée]|voy a|tendr[ée]|tengo|trabajo|trabajamos|habr[áa]|atender\w*|leer[ée])(?: [\w'’-]+){0,3}? (?:(?:en|por) la oficina|disponibles?|localizable|atender|responder|leer|revisar|consultar|correo|acceso|(?:los )?(?:lunes|martes|mi[ée]rcoles|jueves|viernes)|servicio|atenci[óo]n)",
    BEGINS + r"(?:(?:hola|actualmente|hoy|buenas),? )*(?:fuera de|de (?:vacaciones|viaje|baja|permiso)|ausente|cerrad[oa]s?|cerramos) (?:del?|por|hasta|la oficina|en|hoy|esta|desde|y|al|m[ée]dica)\b",
    r"\b(?:permanec\w+|est[áa]n?|estar[áa]n?|queda|estamos|estaremos) cerrad[oa]s?\b|\bcerrad[oa]s? (?:por|hasta|del|desde|durante)\b|\bcerramos (?:por|del|hasta|desde)",
    r"\bya no (?:trabajo|formo parte|labor|pertenezco|estoy (?:en|vinculad)|colaboro|presto)|\b(?:he|hemos) dejado (?:de trabajar|la empresa|el puesto|mi puesto)|\bdej[ée] (?:de (?:trabajar|laborar|formar parte|pertenecer|prestar)|la empresa)|\bme he jubilado|\bcaus[ée] baja",
    r"\b(?:por|debido a|a causa de|con motivo de) (?:una? |la |las |los |el |mi )?(?:enfermedad|motivos? (?:de salud|personal\w*|famil\w+)|maternidad|paternidad|fiestas?|festividad|vacaciones|inventario|reformas?|operaci[óo]n|intervenci[óo]n)",
    r"\b(?:permiso|licencia|baja) (?:de |por |m[ée]dica)(?:maternidad|paternidad|nacimiento|maternal|enfermedad)?|\btrabajo (?:solo|s[óo]lo|[úu]nicamente|a tiempo parcial|media jornada|de lunes)|\bmi horario\b|\bjornada (?:reducida|parcial)",
    r"\b(?:sin|poca|con acceso intermitente|acceso limitado) (?:señal|conexi[óo]n|cobertura|internet|acceso|al correo)|\bno (?:atenderemos|habr[áa] atenci[óo]n)",
)  # fmt: skip
SPANISH_BACK = (
    r"\b(?:me (?:reincorpor|reintegr|incorpor)\w+|volver[ée]|vuelvo|volvemos|volveremos|regreso|regresamos|regresar[ée]|regresaremos|retorno|de vuelta|de regreso|estar[ée] de vuelta)\b(?: [\w'’-]+){0,4}?" + DAY,
    r"\b(?:reabr\w+|abrimos de nuevo|abriremos|reanud\w+|retom\w+|volvemos a (?:atender|abrir)|mi (?:reincorporaci[óo]n|regreso|vuelta))\b",
)  # fmt: skip
PORTUGUESE = (
    r"\b(?:estou|estarei|estamos|estaremos|encontro-me|encontramo-nos|me encontro|fico|ficarei|ando|t[ôo]|sigo)(?: [\w'’-]+){0,2}? (?:fora|viajando|ausentes?|de (?:f[ée]rias|licen[çc]a|viagem|baixa|folga|atestado|recesso|repouso|mudan[çc]a)|"
    r"em (?:f[ée]rias|viagem|licen[çc]a|miss[ãa]o|forma[çc][ãa]o|desloca[çc][ãa]o|treinamento|recesso|campo|lua de mel|baixa|servi[çc]o externo)|numa?|num|no estrangeiro|no exterior|afastad[oa]|off|offline|sem (?:acesso|internet|sinal|celular|rede)|incontact[áa]vel|doente|internad[oa]|a gozar|gozando|curtindo)\b",
    r"\bn[ãa]o (?:estou|estarei|estaremos|me encontro|trabalho|trabalhamos|haver[áa]|poderei|posso|vou|terei|tenho|consigo|estamos)(?: [\w'’-]+){0,3}? (?:(?:no|ao) escrit[óo]rio|dispon[íi]vel|[àa]s (?:segundas|ter[çc]as|quartas|quintas|sextas)|expediente|responder|ler|acesso|contact[áa]vel|atendimento|e-?mails?)",
    BEGINS + r"(?:(?:oi|ol[áa]|atualmente|bom dia|gente),? )*(?:de f[ée]rias|f[ée]rias|fora (?:d[oe]|at[ée]|por|desde|esta|hoje)|ausente|em (?:f[ée]rias|viagem|licen[çc]a)|lua de mel|de (?:licen[çc]a|folga|atestado|baixa)|encerrad[oa]s?|fechad[oa]s?)\b",
    r"\b(?:encontra-se|encontram-se|est[áa]|est[ãa]o|estar[áa]|estar[ãa]o|estaremos|permanece\w*|ficar[áa])(?: [\w'’-]+)? (?:encerrad|fechad)[oa]s?\b|\b(?:encerrad|fechad)[oa]s? (?:para|por|at[ée]|de|entre|devido)\b|\b(?:encerramos|fechamos) (?:para|por|at[ée]|de|entre)",
    r"\bn[ãa]o (?:fa[çc]o|trabalho|perten[çc]o|estou|integro|colaboro) mais\b|\bj[áa] n[ãa]o (?:trabalho|fa[çc]o parte|integro|colaboro|exer[çc]o|estou (?:na|no|ao))|\bdeixei (?:a empresa|de (?:trabalhar|exercer|colaborar)|o cargo)|\bme desliguei|\bdesligad[oa] d|\baposent(?:ei|ado|ada)|\breform(?:ei-me|ad[oa])\b",
    r"\b(?:por|devido a[o]?|em virtude d[eoa]|em raz[ãa]o d[eoa]) (?:um |uma |o |a )?(?:motivos?|raz[õo]es|feriado|doen[çc]a|f[ée]rias|recesso|problemas? de sa[úu]de|luto|cirurgia|obras|invent[áa]rio)(?: \w+)?",
    r"\blicen[çc]a (?:de |por |-)?(?:maternidade|paternidade|parental\w*|m[ée]dica|sem vencimento)|\blicen[çc]a-(?:maternidade|paternidade)|\btrabalho (?:apenas|s[óo]|em (?:tempo parcial|part-?time)|meio per[íi]odo|de segunda)|\bmeu hor[áa]rio|\bfora do ar\b|\bsem expediente\b",
)  # fmt: skip
PORTUGUESE_BACK = (
    r"\b(?:volto|voltarei|voltamos|voltaremos|regresso|regressarei|regressando|regressamos|retorno|retornarei|retornamos|retomo|retomarei|retomando|de volta|de regresso)\b(?: [\w'’-]+){0,4}?" + DAY,
    r"\b(?:reabr\w+|retornaremos|retomaremos|meu (?:regresso|retorno)|minha volta)\b|\bregresso previsto\b",
)  # fmt: skip
DUTCH = (
    r"\b(?:ben|zit|geniet|sta|loop|zijn|word|blijf|heb)\b.{0,60}?\b(?:afwezig|(?:met|op) (?:\w+ )?(?:vakantie|verlof|reis|dienstreis|zakenreis|cursus|training|congres|beurs|wintersport|huwelijksreis|pad|studiereis|werkbezoek|conferentie|stap)|"
    r"(?:zwangerschaps|ouderschaps|bevallings|studie|geboorte|zorg|ziekte)verlof|in het buitenland|niet (?:aanwezig|bereikbaar|op kantoor|op (?:het )?werk|beschikbaar|in (?:staat|dienst)|werkzaam)|ziek(?:gemeld)?|offline|onderweg|(?:een )?(?:paar |weekje |dagje )?(?:vrije? dagen?|vrij)|uit de running|er (?:even |vandaag |deze week )?niet|weg)\b",
    BEGINS + r"(?:(?:hoi|hallo|momenteel|helaas),? )*(?:afwezig|(?:met|op) (?:vakantie|verlof)|ouderschapsverlof|zwangerschapsverlof|vakantie|lekker (?:een )?(?:weekje|paar dagen|\w+en)|buiten kantoor|gesloten|vrij|wegens)\b",
    r"\b(?:gesloten|dicht)\b.{0,40}\b(?:wegens|tot|van|vanaf|t/m|weer)\b|\b(?:is|zijn|blijft|blijven|wij|we)\b.{0,50}\b(?:gesloten|dicht) (?:wegens|tot|van|vanaf|t/m|in verband|i\.?v\.?m)|\b(?:in verband met|wegens|i\.?v\.?m\.?)\b.{0,50}\b(?:gesloten|dicht|afwezig|niet|afgesloten|ziek\w*|verlof|vakantie)\b",
    r"\b(?:wegens|door|vanwege|in verband met) (?:ziekte|een (?:operatie|sterfgeval|verbouwing|feestdag|verhuizing)|verbouwing|vakantie|de (?:feestdag\w*|kerst|vakantie)|familieomstandigheden|omstandigheden|verlof|inventarisatie)",
    r"\bniet (?:meer|langer) (?:werkzaam|in dienst|bij|actief)|\b(?:met pensioen|uit dienst)\b|\bheb .{0,40}\bverlaten\b",
    r"\bwerk (?:ik )?(?:niet|parttime|alleen|op (?:maan|dins|woens|donder|vrij)dag|van (?:maan|dins)dag)|\bmijn (?:werkdagen|vaste dagen)|\blees (?:ik )?(?:geen|niet)|\b(?:niet|beperkt) bereikbaar\b|\bop dit moment .{0,20}(?:vrij|afwezig|weg)\b",
)  # fmt: skip
DUTCH_BACK = (
    r"\b(?:ben|zijn|sta|staan|lees|reageer|beantwoord|help|kom)\b.{0,50}\b(?:weer|terug)\b(?! (?:naar|op uw|op je))",
    r"\bweer (?:terug|bereikbaar|aanwezig|geopend|open|aan het werk|op kantoor|voor (?:je|u|jullie) klaar|te woord|online)\b|" + BEGINS + r"terug" + DAY + r"|\bheropen\w+|\bvanaf .{1,30} (?:zijn|ben|staan) (?:wij|we|ik)\b",
)  # fmt: skip
