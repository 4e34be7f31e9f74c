"""The names of feasts by which notices name their days."""

MOVABLE = {
    -52: r"weiberfastnacht|altweiber(?:fastnacht)?",
    -48: r"rosenmontag|lundi gras|lunes de carnaval|segunda(?:-feira)? de carnaval|shrove monday",
    -47: r"veilchendienstag|faschingsdienstag|fastnachtsdienstag|mardi gras|shrove tuesday|martes de carnaval|terça(?:-feira)? de carnaval",
    -46: r"aschermittwoch|ash wednesday|mercredi des cendres|miércoles de ceniza|quarta(?:-feira)? de cinzas|aswoensdag",
    -3: r"gründonnerstag|maundy thursday|jeudi saint|jueves santo|quinta(?:-feira)? santa|witte donderdag",
    -2: r"karfreitag|good friday|vendredi saint|viernes santo|sexta(?:-feira)? santa|goede vrijdag",
    1: r"ostermontag|easter monday|lundi de pâques|lunes de pascua|tweede paasdag|paasmaandag",
    39: r"christi himmelfahrt|ascension(?: day)?|himmelfahrt|jeudi de l['’]ascension|hemelvaart(?:sdag)?|auffahrt",
    50: r"pfingstmontag|whit monday|lundi de pentecôte|tweede pinksterdag|pinkstermaandag",
    60: r"fronleichnam|corpus christi|fête-dieu",
}
"""By days from Easter Sunday."""
FIXED = {
    (1, 1): r"new year['’]?s day|neujahr(?:stag)?|jour de l['’]an|año nuevo|ano novo|nieuwjaarsdag",
    (1, 26): r"australia day",
    (1, 6): r"epiphany|dreikönig(?:e|stag)?|épiphanie|día de reyes|dia de reis|driekoningen",
    (2, 6): r"waitangi day",
    (3, 17): r"(?:st\.? |saint )?(?:patrick|paddy)['’]?s day",
    (4, 25): r"anzac day|dia da liberdade",
    (4, 27): r"koningsdag",
    (
        5,
        1,
    ): r"tag der arbeit|maifeiertag|fête du travail|día del trabajo|dia do trabalh(?:o|ador)|dag van de arbeid",
    (5, 5): r"bevrijdingsdag",
    (6, 24): r"san juan|são joão|saint-jean(?:-baptiste)?",
    (7, 1): r"canada day",
    (7, 4): r"(?:the )?(?:4th|fourth) of july|independence day",
    (6, 19): r"juneteenth",
    (7, 14): r"14 juillet|fête nationale|bastille day",
    (8, 15): r"mariä himmelfahrt|assomption|asunción|assunção",
    (10, 3): r"tag der (?:deutschen )?einheit",
    (10, 31): r"reformationstag",
    (11, 1): r"allerheiligen|all saints['’]?(?: day)?|toussaint|todos los santos|todos os santos",
    (11, 11): r"veterans['’]? day|armistice|remembrance day",
    (
        12,
        24,
    ): r"christmas eve|heilig(?:er )?abend|réveillon de noël|nochebuena|véspera de natal|kerstavond",
    (
        12,
        25,
    ): r"christmas day|(?:erste[rn]? )?weihnachtstag|jour de noël|día de navidad|dia de natal|eerste kerstdag",
    (
        12,
        31,
    ): r"new year['’]?s eve|silvester|saint-sylvestre|nochevieja|oudjaarsdag|véspera de ano novo",
    (12, 26): r"boxing day|st\.? stephen['’]?s day|zweite[rn]? weihnachtstag|tweede kerstdag",
}
"""By month and day."""
NTH = {
    (1, 0, 3): r"(?:martin luther king(?:,? jr\.?)?|mlk)(?: jr\.?)? day",
    (2, 0, 3): r"presidents?['’]?s? day|washington['’]s birthday",
    (5, 0, 1): r"(?:early may|may day) bank holiday",
    (5, 0, 0): r"memorial day|(?:late may|spring) bank holiday",
    (9, 0, 1): r"labor day",
    (10, 0, 2): r"columbus day|indigenous peoples?['’]?s? day|canadian thanksgiving",
    (11, 3, 4): r"thanksgiving day",
}
"""By month, weekday and which of them; 0 is the last."""
BANK_HOLIDAY = r"(?:(?:august|summer) )?bank holiday(?: monday| weekend)?"
"""The next Monday off of the British; the Irish have others, and write from the same offset."""
EASTER_WEEKEND = (
    r"easter (?:bank holiday )?weekend|(?:over|for|at) easter(?! (?:monday|sunday))|oster(?:wochenende|feiertagen?)|über (?:die )?ostern|week-end de pâques|paasweekend"
    r"|(?:met|over) pasen|feriado da páscoa|puente de pascua"
)
"""Good Friday to Easter Monday."""
WHIT_WEEKEND = (
    r"pfingst(?:wochenende|feiertagen?)|über (?:die )?pfingsten|week-end de (?:la )?pentecôte|pinkster(?:weekend|dagen)"
    r"|(?:met|over) pinksteren|whitsun weekend|(?:over|for|at) whitsun"
)
"""To Whit Monday."""
YEARS_END = (
    r"between (?:christmas|xmas) and (?:the )?new year(?:['’]?s)?|(?:over|for) (?:the )?(?:christmas|xmas) (?:and|&) new year"
    r"|zwischen (?:den (?:jahren|feiertagen)|weihnachten und (?:neujahr|silvester))|entre noël et (?:le )?(?:nouvel an|jour de l['’]an)"
    r"|entre navidad y (?:el )?año nuevo|entre (?:o )?natal e (?:o )?ano[- ]novo|tussen kerst(?:mis)? en (?:oud (?:en|&) nieuw|nieuwjaar|oudjaar)"
)
"""Until New Year's Day."""
