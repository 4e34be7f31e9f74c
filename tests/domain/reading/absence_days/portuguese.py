"""Sentences of absence notices in Portuguese."""

from tests.domain.reading.absence_days.written import JULY, WEDNESDAY

PORTUGUESE = [
    # the nth weekday
    ('Estou de férias e volto na primeira segunda-feira de abril.', WEDNESDAY, '2026-04-06'),
    # halves and weeks of a month
    ('Estarei de férias na segunda quinzena de março.', WEDNESDAY, '2026-04-01'),
    # parts of a month
    ('Estou de licença até o fim de maio.', WEDNESDAY, '2026-06-01'),
    ('Estou de licença até meados de abril.', WEDNESDAY, '2026-04-15'),
    ('Estou de licença até o início de junho.', WEDNESDAY, '2026-06-01'),
    ('Estou de licença e volto em junho de 2026.', WEDNESDAY, '2026-06-01'),
    # the year's end
    ('Estamos fechados entre o Natal e o Ano Novo.', '2025-12-23', '2026-01-02'),
    # from one day to another
    ('Estarei ausente entre 16 e 20 de março.', WEDNESDAY, '2026-03-23'),
    # as people put it
    ('Estarei ausente até 20/03, retornando em 23/03.', WEDNESDAY, '2026-03-23'),
    ('Estou de férias até ao dia 20 de março.', WEDNESDAY, '2026-03-23'),
    ('Regresso no dia 23 de março.', WEDNESDAY, '2026-03-23'),
    ('Estarei fora do escritório amanhã.', WEDNESDAY, '2026-03-13'),
    ('Volto segunda.', WEDNESDAY, '2026-03-16'),
    ('Estou em recesso até domingo.', WEDNESDAY, '2026-03-16'),
    ('Estarei de licença entre 16 e 20 de março.', WEDNESDAY, '2026-03-23'),
    ('Estamos em férias coletivas de 22/12 a 05/01.', '2025-12-22', '2026-01-06'),
    ('Estou fora do escritório até dia 20, retorno dia 23.', WEDNESDAY, '2026-03-23'),
    ('Estarei de folga amanhã e sexta.', WEDNESDAY, '2026-03-16'),
    ('Estou em viagem de trabalho até sexta-feira, 13/03.', WEDNESDAY, '2026-03-16'),
    ('Estou de licença-paternidade e regresso a 6 de abril.', WEDNESDAY, '2026-04-06'),
    ('Encontro-me de férias no período de 12 a 20 de março.', WEDNESDAY, '2026-03-23'),
    ('Estaremos encerrados nos dias 12 e 13 de março.', WEDNESDAY, '2026-03-16'),
    ('Retorno às atividades em 23 de março.', WEDNESDAY, '2026-03-23'),
    ('Não estarei no escritório esta semana.', WEDNESDAY, '2026-03-16'),
    ('Feriado de Corpus Christi: voltamos na segunda.', '2026-06-03', '2026-06-08'),
    ('Estou de férias durante todo o mês de agosto.', JULY, '2025-09-01'),
    ('Estarei ausente nos dias 17 e 18 de julho.', JULY, '2025-07-21'),
    ('Estarei de férias a partir de 17 de julho e volto a 4 de agosto.', JULY, '2025-08-04'),
    ('Estarei fora do dia 12 ao 20.', WEDNESDAY, '2026-03-23'),
    ('Amanhã não trabalho; volto na sexta, 13/03. Depois, de 23/03 a 27/03, entro em férias.', WEDNESDAY, '2026-03-13'),
]  # fmt: skip
