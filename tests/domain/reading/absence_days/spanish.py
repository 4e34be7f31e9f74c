"""Sentences of absence notices in Spanish."""

from tests.domain.reading.absence_days.written import JULY, WEDNESDAY

SPANISH = [
    # the nth weekday
    ('Estoy fuera y vuelvo el primer lunes de abril.', WEDNESDAY, '2026-04-06'),
    # halves and weeks of a month
    ('Estaré de vacaciones la primera quincena de abril.', WEDNESDAY, '2026-04-16'),
    ('Estaré ausente la segunda quincena de marzo.', WEDNESDAY, '2026-04-01'),
    # parts of a month
    ('Estoy de baja por maternidad hasta finales de mayo de 2026.', WEDNESDAY, '2026-06-01'),
    ('Estaré fuera hasta principios de junio.', WEDNESDAY, '2026-06-01'),
    ('Estaré fuera hasta mediados de abril.', WEDNESDAY, '2026-04-15'),
    ('Estoy de baja y vuelvo en junio de 2026.', WEDNESDAY, '2026-06-01'),
    # the year's end
    ('La oficina permanece cerrada entre Navidad y Año Nuevo.', '2025-12-23', '2026-01-02'),
    # from one day to another
    ('Estaré fuera del 16 al 20 de marzo.', WEDNESDAY, '2026-03-23'),
    # the last day away, counted stretches, numbered weeks
    ('Estaré fuera hasta fin de semana.', WEDNESDAY, '2026-03-16'),
    # as people put it
    ('Estaré fuera hasta el 20 de marzo inclusive.', WEDNESDAY, '2026-03-23'),
    ('Vuelvo el lunes 23.', WEDNESDAY, '2026-03-23'),
    ('Estoy de vacaciones y regreso el 23/03.', WEDNESDAY, '2026-03-23'),
    ('Hoy estoy de asuntos propios, mañana contesto.', WEDNESDAY, '2026-03-12'),
    ('Estaré ausente la próxima semana.', WEDNESDAY, '2026-03-23'),
    ('Nuestras oficinas permanecerán cerradas el jueves 19 y viernes 20 de marzo.', '2026-03-18', '2026-03-23'),
    ('De vacaciones hasta el lunes.', WEDNESDAY, '2026-03-17'),
    ('No estaré disponible del 16 al 20 de marzo, ambos incluidos.', WEDNESDAY, '2026-03-23'),
    ('Me reincorporaré a mediados de abril.', WEDNESDAY, '2026-04-15'),
    ('Me encuentro de vacaciones hasta el próximo 23 de marzo.', WEDNESDAY, '2026-03-24'),
    ('Estaré de permiso hasta el viernes 20 de marzo, incluido.', WEDNESDAY, '2026-03-23'),
    ('Estoy de viaje y regreso a la oficina el jueves.', WEDNESDAY, '2026-03-12'),
    ('Nuestra oficina cierra por vacaciones del 3 al 21 de agosto y reabre el 24.', '2026-07-31', '2026-08-24'),
    ('Disfruto de mis vacaciones hasta finales de mes.', WEDNESDAY, '2026-04-01'),
    ('Estaré ausente esta semana.', WEDNESDAY, '2026-03-16'),
    ('Cerrado por puente hasta el martes.', '2026-05-01', '2026-05-06'),
    ('Estoy en un evento el 12 y 13 de marzo.', WEDNESDAY, '2026-03-16'),
    ('Estaré de baja paternal hasta el 30 de junio de 2026.', WEDNESDAY, '2026-07-01'),
    ('Vuelvo a estar disponible a partir del 23/03.', WEDNESDAY, '2026-03-23'),
    ('Los viernes por la tarde no trabajo.', '2026-03-13', ''),
    ('Estaré de vacaciones todo el mes de agosto.', JULY, '2025-09-01'),
    ('Estaré ausente los días 17 y 18 de julio.', JULY, '2025-07-21'),
    ('Estoy de vacaciones desde el 17 de julio hasta el 1 de agosto.', JULY, '2025-08-04'),
    ('Mi fecha de regreso es el 4 de agosto.', JULY, '2025-08-04'),
    ('Estoy fuera del 12 al 20.', WEDNESDAY, '2026-03-23'),
    ('¡Hasta el 20! Estoy en la playa, de vacaciones.', WEDNESDAY, '2026-03-23'),
    ('Volvemos el 23. Las facturas recibidas antes del 15 se pagarán el 20.', WEDNESDAY, '2026-03-23'),
    ('Vacaciones por quince días desde hoy.', WEDNESDAY, '2026-03-25'),
    ('Mañana no trabajo; vuelvo el viernes 13. Luego, del 23 al 27, de vacaciones.', WEDNESDAY, '2026-03-13'),
]  # fmt: skip
