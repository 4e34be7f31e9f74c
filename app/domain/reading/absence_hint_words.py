"""Single words of being away: less than a statement, for notices that say it in a way of their own."""

from app.domain.reading.gate import Gate

HINT = Gate(
    [
        # English
        r"\b(?:(?:annual|sick|maternity|paternity|parental|compassionate|bereavement|study) leave|on leave|holidays?|vacation|sick|flu|poorly|unwell|hospital|surgery|recover(?:ing|y)|recess|closed|shut|clos(?:ure|ing)|retire[ds]?|"
        r"sabbatical|honeymoon|abroad|conference|offline|off[- ]grid|unplugg\w+|switched off|days? off|time off|week off|out of pocket|breather|half[- ]term|part[- ]time|not monitored|unattended|jury|funeral|"
        r"newborn|new (?:dad|mum|mom|father|mother|parent)|until further notice|left the|gone fishing|away|this (?:mailbox|inbox|account|address)|observes?|adventure|retreat|moved on|stepped away|staffed|strike|out (?:on|at|in) the|"
        r"a/l|hols|days? off|half[- ]days?|trainings?|out of the|out of (?:town|action|range|reach)|pilgrimage|hajj|umrah|ramadan|eid|diwali|passover|lunar new year|chinese new year|bank holiday|public holiday|camping|cruise|safari|festival|wedding|rehab|operation|"
        r"injur(?:y|ed)|covid|industrial action|snowed in|power cut|shutdown|stocktak\w+|refurb\w*|renovat\w+|on tour|on location|filming|fieldwork|expedition|deploy(?:ed|ment)|at sea|offshore|mat(?:ernity)? leave|secondment|furlough|unreachable|uncontactable|incommunicado|"
        r"off duty|not at (?:my desk|work)|not working|not in|christmas|easter|thanksgiving|new year|working day|summer (?:break|rest|recess)|winter (?:break|rest|recess)|term|reopens?|re-opens?|stepping away|taking (?:today|tomorrow|some|this|a few)|no signal|"
        # German
        r"\w{0,12}urlaub\w{0,4}|\w{0,8}ferien|krank\w*|grippe|erkält\w+|erkrank\w+|operiert|klinik|reha|kur|elternzeit|mutterschutz|(?:vater|papa|mutter|mama|oma|opa)(?: geworden)?|baby|geschlossen|unbesetzt|nicht besetzt|"
        r"(?:feier|brücken)tage?\w?|dienstreise|geschäftsreise|messe|tagung|kongress|fortbildung|schulung|auszeit|handy aus|laptop zu|ausgeschieden|ruhestand|rente|verlassen|teilzeit|arbeitstage|inventur|umzug|streik|bahnstreik|bis auf weiteres|"
        r"verreist|unterwegs|(?:mon|diens|donners|frei)tags|mittwochs|vertret\w+|nicht mehr|betriebsausflug|krankenstand|segeln|wandern|skifahren|bergtour|flitterwochen|pilgerfahrt|\w{0,10}reise|nicht (?:da|hier|im|am|erreichbar|besetzt)|gleitzeit|überstunden|gleittag|ruhetage?|zeitausgleich|betriebsruhe|(?:sommer|winter|weihnachts)pause|geburt|hochzeit|beerdigung|trauerfall|klassenfahrt|umbau|renovierung|dienstfrei|"
        r"schließ(?:tag|zeit)\w*|zwischen den jahren|jahreswechsel|fasching|karneval|weihnachten|ostern|pfingsten|himmelfahrt|frei|freier tag|seminar|lehrgang|exkursion|montage|außendienst|"
        # French
        r"cong[ée]s?|vacances|malade|maladie|gripp[ée]e?|souffrante?|alit[ée]e?|garde le lit|op[ée]r[ée]e|convalescence|hospitalis\w+|h[ôo]pital|repos|ferm[ée]e?s?|fermeture|f[ée]ri[ée]s?|quartiers d['’]\w+|inventaire|travaux|d[ée]placement|"
        r"colloque|congr[èe]s|s[ée]minaire|retraite|effectifs|temps partiel|mi-temps|jeune (?:papa|maman)|se repose|chantier|fermons|pont|tr[êe]ve|rel[âa]che|r[ée]cup|noël|pâques|toussaint|mariage|obs[èe]ques|deuil|tournage|tourn[ée]e|vendanges|randonn[ée]e|hors connexion|à l['’]étranger|naissance|formation|mission|audience|salon|ne travaille pas|pas (?:là|au bureau)|maternit[ée]|paternit[ée]|m['’]absente|absen\w+|d[ée]connect\w+|hors ligne|rtt|en voyage|sur la route|rando|au ski|gr[èe]ve|"
        # Spanish
        r"vacaciones|de baja|enferm[oae]\w*|gripe|operad[oa]|reposo|hospital|cerrad[oa]s?|festivos?|feriados?|fiestas|de puente|inventario|mudanza|traslado|de viaje|congreso|capacitaci[óo]n|jubil\w+|ya no|buz[óo]n|jornada|"
        r"permiso|licencia|excedencia|ausen\w+|desconectad[oa]|d[íi]a libre|por fuera|fuera de|no laboramos|padre|madre|cierra[n]?|cerramos|cierre|puente|asueto|descanso|d[íi]as libres|no (?:estoy|estar[ée]|estaremos|trabaj\w+|habr[áa]|abrimos)|luto|paro|gira|rodaje|luna de miel|boda|crucero|feria|curso|cuarentena|navidad|semana santa|carnaval|trabajo de campo|terreno|quir[óo]fano|"
        # Portuguese
        r"f[ée]rias|licen[çc]a|doente|doen[çc]a|dengue|repouso|atestado|baixa|fechad[oa]s?|encerrad[oa]s?|feriado|recesso|carnaval|folga|em viagem|viajando|congresso|forma[çc][ãa]o|reformad[oa]|aposentad[oa]|cessou|desligad[oa]|"
        r"aus[êe]n\w*|de molho|no estrangeiro|no exterior|fora d[oe]|pai|m[ãa]e|emenda\w*|ponte|pausa|fecho|fechamos|encerramos|viajo|viagem|casamento|parto|cruzeiro|feira|curso|quarentena|natal|p[áa]scoa|ano novo|afastad[oa]|n[ãa]o (?:estou|estarei|estaremos|trabalho|haver[áa]|abrimos)|em campo|no mar|n[ãa]o vou ao escrit[óo]rio|luto|greve|praia|lua de mel|huelga|de mudanza|"
        # Dutch
        r"\w{0,10}vakantie|\w{0,12}verlof|ziek\w*|griep|in bed|geopereerd|operatie|ziekenhuis|herstel\w*|gesloten|dicht|feestdag\w*|kerst\w*|verbouwing|verhuizing|inventarisatie|op reis|dienstreis|congres|beurs|cursus|pensioen|niet meer|"
        r"onbemand|bouwvak|sluiten|sluiting|vrij|dagje|weekje|op pad|bruiloft|begrafenis|staking|carnaval|pasen|pinksteren|hemelvaart|koningsdag|er niet|niet (?:aanwezig|bereikbaar|op kantoor|werken)|werk(?:en)? (?:ik|we|wij) niet|opleiding|overleg|blessure|onderweg|op reis|weg tot|parttime|(?:papa|mama|vrije )dag(?:en)?|afwezig\w*|in het buitenland|verblijft|vader|moeder)\b",
    ]
)
"""Every one of these words stands in other mail too: they count only with what notices say besides."""
# How long something lasts, or from when on it is as ever: in a short answer about nothing else.
SPELL = Gate(
    [
        r"\b(?:until|till|through|between)\b|\bfrom\b.{1,30}\b(?:to|until|till|through|on)\b|\bback (?:on|in|from|at)\b|\bagain\b|\bbis (?:zum|einschlie\w+|mon|diens|mitt|donners|frei|\d)|\bvom\b|\bab (?:dem|mon|diens|mitt|donners|frei)|\bwieder\b|"
        r"\bjusqu['’]|\bdu \d|\bà (?:partir|compter) d|\bde retour\b|\bhasta\b|\bdel? \d|\ba partir de|\bvuelvo\b|\bregreso\b|\baté\b|\bvolto\b|\bt/m\b|\btot\b|\bvan \d|\bvanaf\b|\bweer\b",
    ]
)
ABOUT_HIRING = Gate(
    [
        r"\bcontact (?:me|us) again|\bpick this up again|\b(?:hiring|headcount|freeze|frozen|fiscal|budget|apply\w*|applied|recruit\w*|einstell\w*|haushalt\w*|embauche\w*|budget\w*|contrata\w*|presupuesto|or[çc]amento)\b|"
        r"\b(?:interview\w*|decision|decid\w+|feedback|shortlist\w*|applications?|candidates?|position|role|vacancy|panel|offer|salary|cv|resume|meet\w*|call|chat|talk|deadline|test|task|references?|process|hear|"
        r"gespräch\w*|entscheid\w*|rückmeldung|bewerb\w*|stelle|termin\w*|unterlagen|frist|entretien|décision|candidature|poste|dossier|rendez-vous|entrevista|decisi[óo]n|candidatura|puesto|vacante|vaga|decisão|gesprek|beslissing|sollicitatie|functie|afspraak|proceso|processo)\b",
    ]
)
