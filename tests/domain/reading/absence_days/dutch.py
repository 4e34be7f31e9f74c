"""Sentences of absence notices in Dutch."""

from tests.domain.reading.absence_days.written import JULY, WEDNESDAY

DUTCH = [
    # the nth weekday
    ('Ik ben afwezig en de eerste maandag van april weer terug.', WEDNESDAY, '2026-04-06'),
    # a week from a weekday
    ('Ik ben met vakantie en maandag over een week weer terug.', WEDNESDAY, '2026-03-23'),
    # halves and weeks of a month
    ('Ik ben de tweede helft van maart met vakantie.', WEDNESDAY, '2026-04-01'),
    # parts of a month
    ('Ik ben tot begin juni met verlof.', WEDNESDAY, '2026-06-01'),
    ('Ik ben tot half april afwezig.', WEDNESDAY, '2026-04-15'),
    ('Ik ben met zwangerschapsverlof en vanaf juni 2026 weer aanwezig.', WEDNESDAY, '2026-06-01'),
    # the year's end
    ('Wij zijn gesloten tussen kerst en oud en nieuw.', '2025-12-23', '2026-01-02'),
    # from one day to another
    ('Ons kantoor is van 24-12 tot 5-1 gesloten.', '2025-12-24', '2026-01-05'),
    ('Ik ben van 24-12 t/m 2-1 vrij.', '2025-12-24', '2026-01-05'),
    ('Ik ben afwezig van maandag 16 tot en met vrijdag 20 maart.', WEDNESDAY, '2026-03-23'),
    # the last day away, counted stretches, numbered weeks
    ('Ik ben in week 12 en 13 afwezig.', WEDNESDAY, '2026-03-30'),
    # as people put it
    ('Ik ben afwezig tot maandag 23 maart.', WEDNESDAY, '2026-03-23'),
    ('Ik ben tot en met vrijdag afwezig.', WEDNESDAY, '2026-03-16'),
    ('Ik ben met vakantie t/m 20/3.', WEDNESDAY, '2026-03-23'),
    ('Vandaag ben ik vrij, morgen lees ik uw bericht.', WEDNESDAY, '2026-03-12'),
    ('Wij zijn op tweede paasdag gesloten.', '2026-04-02', '2026-04-07'),
    ('Ik ben donderdag en vrijdag niet aanwezig.', WEDNESDAY, '2026-03-16'),
    ('Ik ben terug op 23 maart.', WEDNESDAY, '2026-03-23'),
    ('Van 16 tot en met 27 maart ben ik op reis.', WEDNESDAY, '2026-03-30'),
    ('Ik ben vanaf 23 maart weer bereikbaar.', WEDNESDAY, '2026-03-23'),
    ('Ik ben deze week met verlof.', WEDNESDAY, '2026-03-16'),
    ('Ik ben op dit moment met vakantie en maandag 23 maart ben ik weer op kantoor.', WEDNESDAY, '2026-03-23'),
    ('Van donderdag 12 t/m vrijdag 20 maart ben ik afwezig.', WEDNESDAY, '2026-03-23'),
    ('Ik ben er even niet; vanaf maandag weer wel.', WEDNESDAY, '2026-03-16'),
    ('Ik ben afwezig t/m 20-03-2026.', WEDNESDAY, '2026-03-23'),
    ('Ik werk op maandag, dinsdag en donderdag.', WEDNESDAY, '2026-03-12'),
    ('Ik ben volgende week vrij.', WEDNESDAY, '2026-03-23'),
    ('Tot 23 maart geniet ik van mijn vakantie.', WEDNESDAY, '2026-03-23'),
    ('Ons kantoor is gesloten van 23 december t/m 4 januari.', '2025-12-22', '2026-01-05'),
    ('Ik ben vandaag niet op kantoor. Donderdag ben ik er weer.', WEDNESDAY, '2026-03-12'),
    ('Op Goede Vrijdag zijn wij gesloten.', '2026-04-02', '2026-04-06'),
    ('Ik ben de hele maand augustus afwezig.', JULY, '2025-09-01'),
    ('Ik ben 17 en 18 juli afwezig.', JULY, '2025-07-21'),
    ('Ik ben met vakantie van 17/7 tot en met 1/8.', JULY, '2025-08-04'),
    ('Mijn eerste werkdag is 4 augustus.', JULY, '2025-08-04'),
    ('Ik ben t/m vrijdag 1 augustus met vakantie.', JULY, '2025-08-04'),
    ('Ik ben tot vrijdag afwezig.', JULY, '2025-07-18'),
    ('Ik ben vandaag afwezig. Morgen ben ik weer bereikbaar.', JULY, '2025-07-17'),
    ('Ik ben vandaag en morgen vrij.', JULY, '2025-07-18'),
    ('Week 30 en 31 ben ik op vakantie.', JULY, '2025-08-04'),
    ('Van week 30 tot en met week 32 ben ik afwezig.', JULY, '2025-08-11'),
    ('Ik ben tot en met week 31 met vakantie.', JULY, '2025-08-04'),
    ('Vanaf week 32 ben ik er weer.', JULY, '2025-08-04'),
    ('Ik ben deze week niet aanwezig; maandag lees ik mijn mail weer.', JULY, '2025-07-21'),
    ('Ons kantoor is gesloten tot maandag 4 augustus.', JULY, '2025-08-04'),
    ('Wegens ziekte ben ik vandaag niet bereikbaar.', JULY, '2025-07-17'),
    ('Ik ben ziek en hoop maandag weer te beginnen.', JULY, '2025-07-21'),
    ('Ik ben 4 augustus weer aan het werk.', JULY, '2025-08-04'),
    ('Wij zijn op Koningsdag gesloten.', '2026-04-24', '2026-04-28'),
    ('Tussen kerst en oud en nieuw is ons kantoor gesloten.', '2025-12-23', '2026-01-02'),
    ('Ik werk van maandag tot en met donderdag.', '2025-07-18', '2025-07-21'),
    ('Op woensdag ben ik vrij.', JULY, '2025-07-17'),
    ('Mijn vakantie duurt tot 1 augustus.', JULY, '2025-08-01'),
    ('Na 1 augustus lees ik mijn mail weer.', JULY, '2025-08-04'),
    ('Ik ben weer aanwezig op dinsdag 22/7.', JULY, '2025-07-22'),
    ('Ik ben van 12 t/m 20 weg.', WEDNESDAY, '2026-03-23'),
]  # fmt: skip
