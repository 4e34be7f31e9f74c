"""Single words of being away: less than a statement, for notices that say it in a way of their own."""

from app.domain.reading.gate import Gate

HINT = Gate(
    [
        # English
        r"\b(?:(?:annual|sick|maternity|paternity|parental|compassionate|bereavement|study) leave|on leave|holidays?|vacation|sick|flu|poorly|unwell|hospital|surgery|recover(?:ing|y)|recess|closed|shut|clos(?:ure|ing)|retire[ds]?|"
        r"sabbatical|honeymoon|abroad|conference|offline|off[- ]grid|unplugg\w+|switched off|days? off|time off|week off|out of pocket|breather|half[- ]term|part[- ]time|not monitored|unattended|jury|funeral|"
        r"newborn|new (?:dad|mum|mom|father|mother|parent)|until further notice|left the|gone fishing|away|this (?:mailbox|inbox|account|address)|observes?|adventure|retreat|moved on|stepped away|staffed|strike|out (?:on|at|in) the|"
        # German
        r"\w{0,12}urlaub\w{0,4}|\w{0,8}ferien|krank\w*|grippe|erkält\w+|erkrank\w+|operiert|klinik|reha|kur|elternzeit|mutterschutz|(?:vater|papa|mutter|mama|oma|opa)(?: geworden)?|baby|geschlossen|unbesetzt|nicht besetzt|"
        r"(?:feier|brücken)tage?\w?|dienstreise|geschäftsreise|messe|tagung|kongress|fortbildung|schulung|auszeit|handy aus|laptop zu|ausgeschieden|ruhestand|rente|verlassen|teilzeit|arbeitstage|inventur|umzug|streik|bahnstreik|bis auf weiteres|"
        r"verreist|unterwegs|(?:mon|diens|donners|frei)tags|mittwochs|vertret\w+|nicht mehr|betriebsausflug|krankenstand|segeln|wandern|skifahren|bergtour|flitterwochen|"
        # French
        r"cong[ée]s?|vacances|malade|maladie|gripp[ée]e?|souffrante?|alit[ée]e?|garde le lit|op[ée]r[ée]e|convalescence|hospitalis\w+|h[ôo]pital|repos|ferm[ée]e?s?|fermeture|f[ée]ri[ée]s?|quartiers d['’]\w+|inventaire|travaux|d[ée]placement|"
        r"colloque|congr[èe]s|s[ée]minaire|retraite|effectifs|temps partiel|mi-temps|jeune (?:papa|maman)|maternit[ée]|paternit[ée]|m['’]absente|absen\w+|d[ée]connect\w+|hors ligne|rtt|en voyage|sur la route|rando|au ski|gr[èe]ve|"
        # Spanish
        r"vacaciones|de baja|enferm[oae]\w*|gripe|operad[oa]|reposo|hospital|cerrad[oa]s?|festivos?|feriados?|fiestas|de puente|inventario|mudanza|traslado|de viaje|congreso|capacitaci[óo]n|jubil\w+|ya no|buz[óo]n|jornada|"
        r"permiso|licencia|excedencia|ausen\w+|desconectad[oa]|d[íi]a libre|por fuera|fuera de|no laboramos|padre|madre|"
        # Portuguese
        r"f[ée]rias|licen[çc]a|doente|doen[çc]a|dengue|repouso|atestado|baixa|fechad[oa]s?|encerrad[oa]s?|feriado|recesso|carnaval|folga|em viagem|viajando|congresso|forma[çc][ãa]o|reformad[oa]|aposentad[oa]|cessou|desligad[oa]|"
        r"aus[êe]n\w*|de molho|no estrangeiro|no exterior|fora d[oe]|pai|m[ãa]e|n[ãa]o vou ao escrit[óo]rio|luto|greve|praia|lua de mel|huelga|de mudanza|"
        # Dutch
        r"\w{0,10}vakantie|\w{0,12}verlof|ziek\w*|griep|in bed|geopereerd|operatie|ziekenhuis|herstel\w*|gesloten|dicht|feestdag\w*|kerst\w*|verbouwing|verhuizing|inventarisatie|op reis|dienstreis|congres|beurs|cursus|pensioen|niet meer|"
        r"parttime|(?:papa|mama|vrije )dag(?:en)?|afwezig\w*|in het buitenland|verblijft|vader|moeder)\b",
    ]
)
"""Every one of these words stands in other mail too: they count only with what notices say besides."""
