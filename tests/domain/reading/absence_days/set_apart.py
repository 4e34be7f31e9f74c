"""Sentences in all languages for which a rule of its own holds: whoever works on some days of the
week only, a day of somebody else, no day at all, a day of something else, and one that is over."""

from tests.domain.reading.absence_days.written import WEDNESDAY

WEEKLY = [
    ("My working days are Monday to Wednesday. I'm not in today.", '2026-03-12', '2026-03-16'),
    ('I work Mondays, Tuesdays and Wednesdays. Your email arrived outside my working hours.', '2026-03-12', '2026-03-16'),
    ("I work Monday\u2013Wednesday and will reply when I'm next in.", '2026-03-13', '2026-03-16'),
    ('I work part-time (Tues, Wed, Thurs) and am out of the office today.', '2026-03-13', '2026-03-17'),
    ("I don't work on Fridays.", '2026-03-13', '2026-03-16'),
    ('I do not work Wednesdays. I will respond tomorrow.', WEDNESDAY, '2026-03-12'),
    ("I don't work Fridays. If you sent this on a Friday, I'll see it the next time I'm in the office.", WEDNESDAY, ''),
    ("I work Monday to Wednesday. If you've emailed outside of these days I'll reply when I'm next in.", WEDNESDAY, ''),
    ('Ich arbeite montags bis mittwochs und bin heute nicht im Büro.', '2026-03-12', '2026-03-16'),
    ('Freitags bin ich nicht im Büro.', '2026-03-13', '2026-03-16'),
    ('Je ne travaille pas le vendredi.', '2026-03-13', '2026-03-16'),
    ('Je suis absente le mercredi.', WEDNESDAY, '2026-03-12'),
    ('Op vrijdag werk ik niet.', '2026-03-13', '2026-03-16'),
    ('Ik werk niet op woensdag en vrijdag.', WEDNESDAY, '2026-03-12'),
    ('No trabajo los viernes.', '2026-03-13', '2026-03-16'),
    ('Não trabalho às sextas-feiras.', '2026-03-13', '2026-03-16'),
]  # fmt: skip
OTHERS = [
    ("I'm out of the office until March 18. My colleague Dana will be out as well, returning March 16.", WEDNESDAY, '2026-03-18'),
    ('I am on leave until 23 March. My manager Tom is back on 16 March.', WEDNESDAY, '2026-03-23'),
    ("I'm away and back on 23 March. Sue is also away, until 17 March, so please contact Ben.", WEDNESDAY, '2026-03-23'),
    ('Ich bin bis zum 20. März im Urlaub. Meine Kollegin Frau Kern ist ab dem 16. März wieder da.', WEDNESDAY, '2026-03-23'),
]  # fmt: skip
OPEN = [
    ("I have jury duty starting Monday and don't know how long it will last.", WEDNESDAY, ''),
    ('I start my maternity leave on Friday. Please contact Jo.', WEDNESDAY, ''),
    ('I will be on leave starting March 16 and my return date is not yet known.', WEDNESDAY, ''),
    ("I'm on sick leave since 2 March.", WEDNESDAY, ''),
    ('Seit dem 2. März bin ich krankgeschrieben. Wann ich wieder da bin, ist noch offen.', WEDNESDAY, ''),
    ('Je suis en arrêt maladie depuis le 2 mars, pour une durée indéterminée.', WEDNESDAY, ''),
]  # fmt: skip
OTHER_DATES = [
    ('I am currently out of the office. The webinar takes place on 24 March.', WEDNESDAY, ''),
    ("I'm out of office. Our careers fair is on Thursday 19 March at 10am.", WEDNESDAY, ''),
    ('Out of office. Applications close 31 March 2026.', WEDNESDAY, ''),
    ("I'm away. Call me on 07700 900123 or ext. 2026.", WEDNESDAY, ''),
    ("I'm out of the office with limited access. Deadline for expenses: 16/03.", WEDNESDAY, ''),
    ('Ich bin nicht im Büro. Bewerbungsschluss ist der 31. März.', WEDNESDAY, ''),
    ('Je suis absent. La réunion du 24 mars est maintenue.', WEDNESDAY, ''),
    ('Estoy fuera de la oficina. La entrega vence el 24 de marzo.', WEDNESDAY, ''),
]  # fmt: skip
PAST = [
    ('I was out of the office from 2 to 6 March and returned on 9 March.', WEDNESDAY, '2026-03-09'),
    ('I will be out of the office 2 March to 6 March.', WEDNESDAY, '2026-03-09'),
]  # fmt: skip
