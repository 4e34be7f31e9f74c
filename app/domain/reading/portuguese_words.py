"""What employers in Portugal and Brazil write to candidates."""

from app.domain.reading.cues import Cues, cue

HIRING = Cues(
    [
        cue(r"<candidaturas|concursal|candidatou|candidataste|candidatar|admissão>\b", 1.3),
        cue(r"<candidatos|candidatas|candidato|candidata|finalistas>\b", 1.2),
        cue(r"<entrevistas|entrevistá|entrevistar|recrutador|recrutadora|seletivo|seletiva|recrutamentos>\b|\bprocesso <seletivo>\b|\bprocedimento <concursal>\b|\b(?:processo de|fase de) <seleção|recrutamento>\b", 1.8),
        cue(r"<vagas|emprego|contratação|contratar|contratado|contratada|estágio|estagiário|estagiária>\b", 1.5),
        cue(r"\b(?:proposta|carta|contrato|oferta) (?:de )?<trabalho|emprego|proposta>\b|\bcarta <proposta>\b|\bsem <termo>\b|<clt|pj>\b", 2),
        cue(r"<salário|salarial|vencimento|remuneração|ilíquidos|ilíquido|teletrabalho|férias>\b|\bsubsídio de <refeição>\b|\bvale <refeição|transporte|alimentação>\b|\baviso <prévio>\b|\bplano de <saúde>\b|\bseguro de <saúde>\b", 1.3),
        cue(r"\brecursos <humanos>\b|\bbanco de <talentos|currículos>\b|\bgente (?:e|&) <gestão>\b", 1.6),
        cue(r"\b(?:seu|teu|o seu|o teu) <perfil|currículo|cv|percurso>\b|<currículo|currículos>\b", 1.6),
        cue(r"\b(?:a|uma|essa|esta|da|de) <vaga>~\b(?:de|para|preenchida|sua|congel)|\b(?:conduzindo|trabalhando) uma <vaga>\b", 0.8),
        cue(r"\b(?:expectativa|pretensão|expectativas) <salarial|salariais>\b|\b(?:ao|no) nosso <time|quadro>\b|\bpara a <função>\b|\bo <cargo>\b|\bpreencher a <função|vaga>\b", 1.6),
        cue(r"<júri|gestor|gestora|diretoria|etapa|fase|conosco|connosco|oportunidade|função|liderança>\b", 0.7),
        cue(r"\bfazer um <teste>\b|<conhecê|conhecer>\b~(?:l[oa]\b|você|melhor|oportunidade|equipa)|\bte <conhecer|chamar|chamo>\b|\b(?:vir|vem|venha|vinda)\b~<conhecer>\b", 0.9),
        cue(r"<cadastro|candidatar|motorista|trampo|investigação|doutoramento|júri|atendente|garçom|vendedora|ajudante|estagiários|gorjeta|folga>\b", 1),
        cue(r"<portefólio|portfólio|maquetes|atelier|ateliê|equipa|equipe|quadro|escritório|loja>\b|\bteu <trabalho>\b|\bmais uma <pessoa>\b", 0.6),
        cue(r"\b(?:a|à|da|outra|uma) <vaga>\b|\bconcurso <externo>\b|\bbolsa de <investigação|estudo>\b", 1.4),
        cue(r"\bpelo nosso <rh>\b|\bnosso <rh>\b", 1),
        cue(r"<padaria|restaurante|salão|oficina|chapa|avental|farda|turno|turnos|expediente>\b|\bficou <classificada|classificado>\b", 0.7),
        cue(r"<trabalhar|trabalhasse|trabalhes|trabalhe>\b~\b(?:connosco|conosco|aqui|comigo)\b|<estágios|estagiar|balcão|temporada|admitidos>\b", 1),
        cue(r"\bcontrato de <trabalho>\b|\b(?:a|sua|tua) <contratação>\b|\bmeu <cliente>~\b(?:cv|perfil|currículo)\b|\bseu <cv>\b|\b(?:€|euros|reais) por <mês>\b|\b\d\d <horas>\b|\blugares de <estágio>\b", 1.3),
        cue(r"\b(?:sua|tua|que) <carta>\b|\bno <processo>\b|\bcom <você> no processo\b|\bmais <ninguém>\b", 0.8),
        cue(r"\bmeio <tempo|período>\b|\bo <nif>\b|\bo seu <cv|perfil>\b|\b(?:time|equipa|equipe) de <seleção|recrutamento>\b|\bter vindo <experimentar|conhecer>\b|\bo <lugar> é (?:seu|teu)\b|\bseguran[çc]a <social>\b", 1.6),
        cue(r"^(?:re: |res: |fwd?: |enc: )*(?:vaga |lugar |oferta |candidatura |proposta |processo )?(?:de |para |- )?<soldador|soldadora|açougueiro|enólogo|vigilante|motorista|condutor|condutora|operador|operadora|governanta|formador|formadora|confeiteiro|padeiro|cozinheiro|cozinheira|garçom|garçonete|atendente|caixa|fiscal|auxiliar|assistente|analista|técnico|técnica|engenheiro|engenheira|enfermeiro|enfermeira|professora|educadora|cuidadora|rececionista|recepcionista|subchefe|chefe|gerente|coordenador|coordenadora|supervisor|supervisora|diretor|diretora|redator|redatora|designer|programador|programadora|desenvolvedor|desenvolvedora|contabilista|contador|contadora|controller|comercial|vendedor|vendedora|balconista|estoquista|repositor|modelador|modelista|biomédica|biomédico|farmacêutico|farmacêutica|advogado|advogada|estagiário|estagiária|eletricista|mecânico|serralheiro|carpinteiro|pedreiro|servente|porteiro|barbeiro|barista|gestor|gestora|especialista>\b", 1.7),
        cue(r"^(?:re: |res: |fwd?: |enc: )*(?:a |sua |tua |o )?<teste|entrevista|audição|processo|vaga|currículo|curriculo|curriculum|cv|candidatura|inscrição|admissão|contratação|recrutamento|estágio>\b(?! (?:gratuito|grátis|drive|de (?:vacina|gravidez|covid)))|\b(?:próxima|próximas|seguinte) <etapa|etapas|fase>\b|\baula[ -]<demonstrativa|modelo|teste>\b", 1.2),
        cue(r"^(?:re: |res: |fwd?: )*(?:vaga |lugar )?(?:de )?<higienista|fisioterapeuta|psicólogo|psicóloga|arquiteto|arquitecta|arquiteta|empilhador|copeira|camareira|camareiro|nutricionista|recreador|monitora|socorrista|teleoperador|teleoperadora|promotor|promotora|jardineiro|lavador|operário|operária|soldadores|montador|montadora|torneiro|eletromecânico|encarregado|encarregada|secretária|secretário|tesoureiro|jurista|ajudante|aprendiz|repositora|empregado|empregada|bolseiro|bolseira|pós>\b", 1.5),
    ]
)  # fmt: skip

AGAINST = Cues(
    [
        cue(r"<apartamento|arrendamento|senhorio|inquilino|aluguel|imobiliária|proprietário|moradia>\b", -2.8),
        cue(r"\bcrédito <pessoal|habitação|consignado>\b|\bcartão de <crédito>\b|<empréstimo|financiamento|apólice|fatura|boleto|juros>\b", -2.2),
        cue(r"\b(?:seu|teu) <pedido>\b|<encomenda|reembolsado|reembolso|compra|desconto|cupom|frete>\b", -2),
        cue(r"\bsua <consulta>\b|<utente|paciente|dentista|vacina>\b", -2),
        cue(r"\bcaros <sócios>\b|<assembleia|torneio|quotas>\b", -1.8),
        cue(r"\bnesta <edição>\b|<assinantes>\b|\bcancelar a <inscrição|subscrição>\b", -2.6),
        cue(r"<manuscrito|matrícula|eleições|vereador|licitação>\b", -1.8),
        cue(r"\bo <quarto>\b|<rapariga|renda|caução|voo>\b|\b(?:o|do|no|seu|teu|meu) <carro>\b(?! (?:próprio|da empresa|de serviço))", -2),
        cue(r"<espetáculo|bilhetes|concerto|ingressos>\b", -2),
        cue(r"\bcaros <pais|encarregados>\b|<aluno|aluna|aproveitamento>\b", -2),
        cue(r"<fornecedor|fornecedores|impressão|catálogos>\b", -2),
        cue(r"<almoçar|namorada|aniversário|avó|tia|sobremesa|casamento>\b", -1.2),
        cue(r"<dicas|macetes>\b", -1.8),
        cue(r"<munícipes|eleitores|eleitorais|vizinhos>\b|\bnossos <candidatos>\b", -2.4),
        cue(r"\bolá a <todos|todas>\b|\bjunta-se à <equipa>\b|\bboas-vindas ao <colega>\b", -2),
        cue(r"<cancelamento|requerimento|multa|ginásio>\b", -1.8),
        cue(r"\b(?:seu|teu) <filho|filha>\b|\bolá a <todos>\b|<curso>~\b(?:aulas|turma|matrícula|inscri)|\b(?:inscri\w+|matrícula|colocad\w+|propina)\b~<curso>", -2.6),
        cue(r"\bpróxima <edição>\b|\b(?:seu|teu|o seu|um) <conto>\b|\b(?:caro|cara|prezado) <autor|autora>\b|\blista de <espera>\b", -1.8),
    ]
)  # fmt: skip

_OTHER = r"(?:outr[oa]s? (?:pessoa|candidat|perfil|profissional|opç)\w*|outr[oa]\b|alguém|um[a]? (?:candidat|pessoa|perfil|profissional|intern)\w*)"

REJECTION = Cues(
    [
        cue(r"<infelizmente>\b", 1),
        cue(r"<lamentamos|lamento>~(?:informar|comunicar|que)", 1.4),
        cue(r"\bnão (?:foi|fui|foste|será|seguir\w*|segue|iremos|vamos|poderemos|iremos|prosseguir\w*|avança\w*|daremos|continuar\w*|ter)\b~<selecionado|selecionada|aprovado|aprovada|escolhido|escolhida|seguir|prosseguir|avançar|continuar|continuidade|adiante|frente|processo|etapa|candidatura|próxima|selecionados>\b", 2.8),
        cue(r"<outro|outros|outra|outras> (?:candidatos?|candidatas?|perfis|perfil|candidaturas?|profissionais)\b", 2),
        cue(r"<vaga|posição>~(?:preenchida|encerrada|fechada|cancelada)", 2.8),
        cue(r"<optamos|decidimos|optámos|optou>~(?:por (?:outro|seguir|avançar|não)|não|outr[oa]s?|seguir com)", 2),
        cue(r"\b(?:sucesso|sorte|melhor)~<busca|carreira|futuro|jornada|percurso|procura>\b", 1),
        cue(r"\bnão <seguiremos|avançaremos|prosseguiremos|continuaremos|daremos>\b", 2.4),
        cue(rf"<seguimos|seguir|seguiu|optando|optou|optaram|optámos|optamos|escolhemos|escolheu|escolheram|avançaram|avançámos|avançamos|avançar|contratamos|contratámos|contratou|preferiu|preferiram|preferimos|fechamos|fechou|decidiu|recaiu>~\b(?:com|por|em|sobre)?\b ?{_OTHER}", 2.8),
        cue(r"\b(?:vaga|posição|função|lugar|cargo)\b~<preenchida|preenchido|cancelada|suspensa|congelada|encerrada|fechada|ocupada|ocupado>\b|<congelou|cancelou|suspendeu|encerrou|fechou|preencher>~\b(?:vaga|posição|função|contratações|concurso|processo)\b", 2.6),
        cue(r"\bsem <efeito>\b|<exclusão|excluído|excluída>\b~\b(?:procedimento|concurso|lista|processo)\b|\bpor <mobilidade>\b", 2),
        cue(r"\bnão (?:foi|fui|foste|vamos|iremos|será|serão|poderemos|conseguimos|podemos|dar|é possível|nos é possível)\b~<aprovada|aprovado|selecionada|selecionado|escolhida|escolhido|contratar|avançar|seguir|continuidade|seguimento|admitir|admitido|admitida|possível|prosseguir|integrar>\b|\bnão <dar> (?:continuidade|seguimento)\b|\bnão <avançar|seguir|prosseguir>\b", 2.6),
        cue(r"<lamento|lamentamos|desculpa|desculpe>\b|\b<sinto|sentimos> (?:muito|imenso)\b", 1),
        cue(r"<sucesso|sorte>\b~\b(?:busca|carreira|futuro|jornada|percurso|procura|profissional)\b|\b(?:desejamos|desejo|muito|boa|muita) <sucesso|sorte>\b", 1),
        cue(r"\b(?:outras|futuras|próximas|novas) <oportunidades|vagas>\b|\bbanco de <talentos|currículos|dados>\b|\bnossas <vagas>\b", 1),
        cue(r"\bem <contato|contacto>\b~\b(?:futur|próxim)\w*|\bmanter <contato|contacto>\b|\bqualquer coisa te <chamo|aviso|ligo>\b|\bte <chamar> quando\b", 0.8),
        cue(r"\b(?:más|péssimas) <notícias>\b|\bdessa <vez>\b|\bdesta <vez>\b|\bprimeira <opção>\b|\bmobilidade~<grupo>\b|\bcandidato <interno>\b|\bcandidata <interna>\b|\bporém\b~<decidiu|optou>", 1.1),
        cue(r"\bsó <que>~\b(?:acabou|optou|escolh)|\bmas\b~<avançaram|optaram|escolheram|seguiram|optou|avançou>\b", 1.6),
        cue(r"\bnão (?:consigo|conseguimos|posso|podemos|dá para|temos como)\b~<justificar|contratar|meter|pôr|admitir|pagar|acolher|avançar|ficar|contar>\b", 2.4),
        cue(r"\bnão\b~<selecionada|selecionado|aprovada|aprovado|admitida|admitido|escolhida|escolhido>\b|\bem \d\.?º <lugar>\b", 1.8),
        cue(r"<pegando|pegamos|peguei|chamamos|arrumamos|arranjei|arranjámos|contratei|contratámos>\b~\b(?:um|uma|outr\w+|alguém)\b", 2.2),
        cue(r"\bfoi <mal>\b|\bnão <pares|desistas|desista>\b|\bfoi fechada com <outro|outra>\b|\bcom outro <profissional>\b", 1.2),
        cue(r"\bnão (?:ter|tendo|ficou|ficaste|ficar|teres?) (?:sido )?(?:por isso |infelizmente )?<selecionada|selecionado|aprovada|aprovado|admitida|admitido|colocada|colocado>\b", 2.2),
        cue(r"\bem \d{1,2}\.?º <lugar>\b|\b<suplente|suplentes>\b", 1.4),
        cue(r"\bpor não <seguir|avançar|continuar|prosseguir>\b|\bdecidi\w* não <seguir|avançar|continuar|prosseguir|dar>\b", 2.8),
        cue(r"\b(?:lugares|vagas|quadro|equipa|equipe|estágios)\b~<ocupados|ocupadas|preenchidos|preenchidas|completo|completa|esgotadas|esgotados>\b", 2.4),
        cue(r"\bnão (?:vou |vamos |estamos a )?<precisar|precisamos|preciso|contratar>\b~\b(?:ninguém|mais|gente|pessoal)\b", 2.8),
        cue(r"\b(?:volte|volta|tente|tenta)\b~<próximo|próxima|ano|breve>\b|\bpróximo <ano>\b|<valorizamos>~\b(?:tempo|interesse)|\bneste <momento>\b~não", 1),
        cue(r"<escolhemos|escolhi|contratámos|contratei|ficámos|optámos|preferimos>\b~\b(?:uma|um|outr[oa]|alguém|com)\b", 2.8),
        cue(r"\b(?:guardo|guardamos|guardaremos|mantemos|manteremos)\b~<cv|currículo|perfil|dados|contacto|contato>\b|\bpara o <futuro>\b", 1.2),
    ]
)  # fmt: skip

OFFER = Cues(
    [
        cue(r"\b(?:vaga|lugar|posição) é <sua|tua|seu|teu>\b|\bvocê foi <aprovada|aprovado|contratada|contratado>\b~(?:para|vaga|cargo)|\bfoi <selecionada|selecionado|escolhida|escolhido> para (?:a|o) <cargo|vaga|função|lugar>\b", 2.6),
        cue(r"<apresentar|formalizar|formalizamos|enviar|envio|oferecer|oferecemos|apresentamos|fazer>~\b(?:proposta|oferta)\b~\b(?:para|de trabalho|de emprego|como|contrat)|\bcarta <proposta|oferta>\b|\bproposta de <trabalho|emprego|contratação>\b", 2.2),
        cue(r"<oferecer|oferecemos|ofereço>~\b(?:vaga|cargo|função|posição|lugar|contrato)\b", 2.6),
        cue(r"\b(?:tê-lo|tê-la|ter|tenha|tê)\b~<connosco|conosco>\b|\bter-te <connosco>\b|\b(?:queremos|quero) (?:você|te|contar)\b~<time|equipa|equipe|conosco|connosco|contratar|consigo|contigo>\b", 1.8),
        cue(r"<salário|vencimento|remuneração|bruto|ilíquidos|ilíquido|líquido>~\d|\d~<ilíquidos|brutos|mensais|bruto|clt>\b", 1.3),
        cue(r"<férias|teletrabalho|refeição|saúde|clt>\b", 0.7),
        cue(r"<início|entrada|começa|começas|começar>~\b(?:dia|a|em|no|na|quando|segunda|de)\b ?\d?|\bsem <termo>\b|<admissão>\b", 0.9),
        cue(r"<parabéns|satisfação|alegria|gosto|prazer>\b", 0.8),
        cue(r"<topa|aceita|aceitas>\b|\baguardamos~<decisão|resposta>\b|\bdeu <certo>\b|\b<assinar|assinado|assinada|assine>\b~\b(?:contrato|proposta)\b|<contrato>~\bassina", 1),
        cue(r"<infelizmente|lamentamos|lamento>\b", -2),
        cue(r"\bnão\b~<aprovada|aprovado|selecionada|selecionado|contratar>\b", -3),
        cue(r"\bvaga\b~\bé <tua|sua|teu>\b|\b<começa|começas|comeca> (?:amanhã|segunda|quando|dia)\b|<gorjeta|folga>\b", 1.4),
        cue(r"\b(?:gostávamos|gostaríamos|adorávamos|queremos|queríamos|gostava)\b~<trabalhasse|trabalhasses|trabalhes|entrasse|viesse|integrasse|fizesse>\b|\bconfirmar a (?:sua|tua) <contratação|admissão>\b", 2.6),
        cue(r"\bcontrato de <trabalho>\b|\d~\b(?:€|euros|reais)~<mês>\b|\bpara <assinatura>\b|\bo que me <diz>\b|\b\d\d <horas>\b", 1.3),
        cue(r"\bo <lugar> é (?:seu|teu)\b|\ba <vaga> é (?:sua|tua)\b|\b(?:está|estás|foi|foste) <contratado|contratada|dentro>\b", 2.6),
    ]
)  # fmt: skip

INVITATION = Cues(
    [
        cue(r"<convidá|convidar|convidamos|convocatória|convocar|convocamos|convite|marcar|agendar|agendarmos|recebê|recebe>~\b(?:entrevista|conversa|papo|reunião|call|chamada|videochamada)\b", 2.8),
        cue(r"\b(?:quer|queremos|gostaria|gostaríamos|gostava|gostávamos|adoraria|adoraríamos|querem)\b~<conhecê|conhecer|conversar|falar|entrevistá|recebê>\b", 2.3),
        cue(r"\bbater (?:um |aquele )?<papo>\b|<conversa|papo>~\b(?:vídeo|minutos|min|líder|semana|gestor|equipa|time|amanhã|café|online|meet)\b", 2.2),
        cue(r"\b(?:passou|passaste|avançou|avançaste|aprovada|aprovado)\b~<fase|etapa>\b|\b(?:próxima|segunda|seguinte|última) <fase|etapa>\b", 1.8),
        cue(r"\b(?:fazer|faz|faça|dia de|um) (?:um )?<teste|experiência>\b~\b(?:aqui|na|no|sábado|segunda|padaria|loja)\b|\bo júri\b~<recebe>", 2.3),
        cue(r"\b(?:perfil|currículo|cv|percurso)\b~<atenção|gostamos|gostámos|interessante|interessou>\b|<curtimos|gostamos|gostámos|adoramos|adorámos>~\b(?:perfil|currículo|cv|percurso|portfólio)\b", 1.3),
        cue(r"\b(?:sua|tua) <vinda>\b|\brecebe-(?:a|o)\b~<feira|junho|sede|escritório|instalações>|\bnas nossas <instalações>\b|\bno nosso <escritório>\b", 1.6),
        cue(r"<infelizmente|lamentamos|lamento>\b", -1.5),
        cue(r"\b(?:aparece|passa|passe|apareça|venha|vem)\b~<segunda|terça|quarta|quinta|sexta|sábado|atelier|escritório|loja>\b|\bapresento-te a <equipa|equipe>\b|\bfalamos com <calma>\b", 1.8),
        cue(r"\b(?:apresento|apresentar|mostro|mostrar)\b~<equipa|equipe|atelier|loja|espaço|fábrica>\b", 1.2),
        cue(r"\b(?:venha|vem|passe|passa) (?:cá |aqui |ter connosco )?(?:no|na|este|esta) <segunda|terça|quarta|quinta|sexta|sábado>\b|<conversamos|falamos>\b~\b(?:café|calma|entre|pessoa|bocadinho)\b", 2),
        cue(r"<interessou>~\b(?:cv|perfil|carta|currículo)\b|\bgostaria de <falar|conversar>\b", 1.6),
    ]
)  # fmt: skip

SCHEDULING = Cues(
    [
        cue(r"<remarcar|reagendar|adiar|antecipar|desmarcar|mudar>~\b(?:entrevista|conversa|reunião|hora|horário|dia)\b", 2.4, "fixed"),
        cue(r"<jeito>\b|\b(?:funciona|serve|fica bom|dá|pode ser) (?:para|pra) <você|ti|si>\b|\bque dias\b~<podes|pode|jeito>", 1.8),
        cue(r"<disponibilidade|horário|horários>\b(?! (?:para (?:escala|turnos|viajar|viagens|in[ií]cio|trabalhar|mudança|se mudar|come[çc]ar)|imediata|total))(?<!fuso horário)", 1.5),
        cue(r"<confirmar|confirmação|confirme|confirma|confirmado>~\b(?:presença|entrevista|horário)\b|\bagradecemos <confirmação>\b", 1.8),
        cue(r"<segunda|terça|quarta|quinta|sexta|sábado>\b~\b\d{1,2} ?[h:]", 1.4),
        cue(r"\b(?:fica|ficou|ficamos|ficaria|está|encontra-se|então) (?:então |assim |pois )?<confirmado|confirmada|marcado|marcada|agendado|agendada|combinado|combinada|reagendada|reagendado|remarcada|remarcado> (?:para|pra|o|a|na|no|segunda|terça|quarta|quinta|sexta|sábado|amanhã|dia|às)|\b(?:entrevista|conversa|reunião|prova|papo|chamada|visita) (?:\w+ ){0,7}?(?:foi|está|fica|ficou|encontra-se) (?:\w+ )?<confirmada|agendada|marcada|reagendada|remarcada|adiada|transferida|cancelada|antecipada|alterada>\b|\b<entrevista> (?:agendada|confirmada|marcada|remarcada)\b", 2.7, "fixed"),
        cue(r"\b<fica|ficamos|ficou> (?:para |pra |então |na |no |a |o )*(?:dia \d|segunda|terça|quarta|quinta|sexta|sábado|amanhã)|\b<fechou|combinado|anotado|perfeito|ótimo|beleza|certo|tá|ok>[,.:!]? (?:\w+[,!]? ){0,3}?(?:segunda|terça|quarta|quinta|sexta|sábado|amanhã|dia \d+|às \d)[^?]*$|\b(?:segunda|terça|quarta|quinta|sexta|amanhã) \d{1,2}h?\d* <então>\b", 2.2, "fixed"),
        cue(r"\b(?:precisar|preciso|precisamos|ter de|tenho de|temos de|teremos de|vou ter que|vou|posso|podemos|importava-se de|importa-se de|dava para|dá para|consegue|conseguimos) ?<remarcar|reagendar|adiar|antecipar|desmarcar|passar|passarmos|mudar|mudarmos|transferir|cancelar|trocar> (?:\w+ ){0,4}?(?:entrevista|conversa|papo|reunião|encontro|para|pra|segunda|terça|quarta|quinta|sexta|hoje|amanhã)|\b(?:fica|foi|ficou|é|será) <adiada|adiado|transferida|transferido|antecipada|antecipado|desmarcada|desmarcado|remarcada|remarcado>\b|\b(?:entrevista|reunião|conversa|prova|visita|chamada)\b.{0,40}?<passa|muda|mudou|passou> (?:para|pra)\b|\b<desmarcar|desmarcou|adiou|remarcou|cancelou> a (?:entrevista|conversa|reunião|visita)\b", 2.5, "fixed"),
        cue(r"\b(?:acha melhor|prefere|melhor|preferível) (?:\w+ )?<ficar|passar|mudar|marcar> (?:para|pra)\b|\b(?:à|a) mesma <hora>\b|\bno mesmo <local|horário>\b|\bo <horário> (?:permanece|mantém-se|é o mesmo)\b|\bmudança de <local|horário|sala|data>\b|\b(?:data|horário|local|sala) <alterada|alterado|alterados>\b|\beste evento foi <alterado|atualizado|cancelado|modificado>\b|\b(?:aceitou|confirmou) (?:o|a|seu|sua) <convite|presença>\b", 2.2, "fixed"),
        cue(r"\b(?:tive|surgiu|surgiu-me|houve|tenho) (?:um |uma )<imprevisto|contratempo|inspeção|problema|emergência|percalço>\b|\b(?:desculpa|desculpe|desculpas|perdão) pel[oa] <transtorno|incómodo|incômodo|alteração|mudança>\b|\bmil <desculpas>\b|\bqualquer <imprevisto>\b|\bem caso de <impossibilidade|impedimento>\b|\bpor <impedimento> de\b", 1.6),
        cue(r"\b(?:segue|mando|envio|vai|enviarei|o) (?:o |um )?<link|ligação> (?:do|da|de|para|pra|será|vai|segue|no)\b|\b(?:chegue|chegar|chega|chegar uns) (?:\w+ ){0,3}?<minutos|minutinhos> (?:antes|de antecedência)\b|\b(?:relembramos|lembramos|lembrete|lembrando|recordamos)\b~<entrevista|conversa|reunião|prova|chamada>\b|\b(?:sua|tua) <entrevista> (?:se |é |será |está |começa |realiza-se )?(?:realiza|amanhã|hoje|marcada|começa|dia|em|às)|\bdaqui a uma <hora>\b|\btudo <certo> (?:pro|para o|pra)\b", 2, "fixed"),
        cue(r"\b(?:que|qual|quais|quando|melhor) (?:\w+ )?<dia|dias|horário|hora|data> (?:\w+ ){0,3}?(?:fica|ficaria|bom|melhor|pode|podes|prefere|preferes|atende|convém|consegue|teria|dá|te|lhe)|\b(?:dá-lhe|dá-te|dava-lhe|daria|seria|fica|ficaria) (?:\w+ )?<jeito|possível|conveniente|bom> (?:\w+ ){0,3}?(?:segunda|terça|quarta|quinta|sexta|amanhã|dia|às|para|pra)|\b(?:consegue|consegues|pode|podes) (?:me )?<mandar|indicar|sugerir|enviar|propor> (?:\w+ ){0,3}?(?:opções|horários|horário|datas|dias)|\b(?:opções de|outros|2 ou 3) <horário|horários>\b|\b(?:indicar|indique|informe|informar|diga)(?:-nos|-me)? (?:a )?(?:sua |tua )?<disponibilidade>\b", 2),
        cue(r"\b(?:na|no|às|pelas|dia|hoje|amanhã|próxima) (?:próxima )?<segunda|terça|quarta|quinta|sexta|sábado|amanhã|hoje>(?:-feira)?,? (?:dia \d+,? |\d{1,2}/\d{1,2},? )?(?:às |pelas |a partir das )?\d{1,2} ?(?:h|:|horas)|\b(?:dia \d{1,2}|\d{1,2}/\d{1,2})\b[^.]{0,30}?\b(?:às|pelas) \d{1,2} ?(?:h|:|horas)~<horas|h>|\b<às|pelas> \d{1,2}(?:h\d*|:\d\d| horas)\b", 1.4),
        cue(r"\b(?:podemos|podíamos|posso|pode ser|dá pra|vamos|consegue|importa-se de) ?<jogar|passar|mover|deixar|empurrar|puxar|fazer|segunda|terça|quarta|quinta|sexta|sábado> (?:\w+ )?(?:pra|para|a|na|no|à|às)\b|\b(?:não vai|não vou|não consigo|não vou conseguir|não vai conseguir|não posso|não dá|afinal não)(?: conseguir| poder)?(?: na)? <segunda|terça|quarta|quinta|sexta|hoje|amanhã|dar>\b|\b<segunda|terça|quarta|quinta|sexta|amanhã|hoje> não (?:vai dar|dá|posso|consigo|vou conseguir)\b|\b<vemo|encontramo|falamo>-nos (?:na|no|amanhã|às|dia|segunda|terça|quarta|quinta|sexta)\b", 2.3, "fixed"),
    ]
)  # fmt: skip

RECEIPT = Cues(
    [
        cue(r"<recebemos|receção|recepção|recebida|recebido>~\b(?:candidatura|currículo|cv|inscrição|formulário)\b|\b(?:candidatura|currículo|inscrição|formulário|cv)\b~<registada|registado|registrada|recebida|recebido|submetido|submetida|enviada|enviado|chegou|confirmada|realizada>\b", 2.8),
        cue(r"\bacusamos (?:a )?<receção|recepção|recebimento>\b|<comprovativo>\b", 1.6),
        cue(r"\b(?:mensagem|e-mail|email) (?:é |gerada |gerado |enviada )*<automático|automática|automaticamente>\b|\bnão <responda|responder>\b", 2),
        cue(r"<analisar|analisada|analisado|apreciação|avaliar|avaliação|analisaremos>\b|\bacompanhe o <status>\b|\bmelhor <atenção>\b", 1.2),
        cue(r"\b(?:caso|se)\b~<perfil|match|corresponda|selecionado|selecionada>\b|\bentraremos em <contacto|contato>\b|\bsucesso\b~<portal>|\bcom <êxito>\b", 1.2),
        cue(r"\b(?:cadastro)\b~<concluído|recebido|realizado|analisado>\b|\bobrigado por se <candidatar>\b|\bobrigada por se <candidatar>\b", 2),
        cue(r"\b(?:candidatura|inscrição)\b~\bdeu <entrada>\b|\blista de <admitidos>\b|\bregisto de <entrada>\b", 1.8),
        cue(r"\bacusamos\b~<candidatura|currículo>\b", 1.4),
        cue(r"\b(?:perfil|cv|dados|cadastro)\b~<enviado|recebido|analisado|analisada|registado>\b|\bserá <analisado|analisada|avaliado|avaliada>\b", 1.8),
        cue(r"\b(?:candidatura|inscrição|currículo|curriculo|cv|cadastro|perfil|e-mail|email|teste|documento|resposta|ficha|formulário|dados)\b[^.;!?]{0,50}?\b(?:foi|foram|está|já está|já tá|tá|ficou|fica|ficará|ficarão) (?:bem |sido |devidamente )?<enviado|enviada|recebido|recebida|submetida|submetido|registada|registado|registrada|registrado|concluída|concluído|cadastrado|cadastrada|encaminhado|encaminhada|anexado|anexada|confirmada|confirmado|criada|criado|arquivado|arquivada|realizada|efetuada|guardada>\b", 2.4),
        cue(r"\b(?:inscrição|candidatura|cadastro|envio|currículo) <concluída|concluído|confirmada|confirmado|enviado|enviada|realizado|realizada|recebida|recebido|submetida|efetuada|registrada|registada>\b|\bcom <sucesso|êxito>\b|\b(?:você|se|te|já) (?:se )?<candidatou|inscreveu|candidataste> (?:com sucesso|à|a|na|para)|\bconcluiu (?:a|sua) <inscrição|candidatura>\b", 1.8),
        cue(r"\b(?:recebemos|recebeu|recebido|confirmamos|confirma-se|confirmamos o recebimento|acusamos|acusámos|registámos|registamos)\b(?: \w+){0,5}? <teste|email|mail|mensagem|contacto|contato|formulário|documentação>\b|\b(?:na|em) <mão> d[oa]\b|\b<recebeu> (?:seu|a sua|sua|o seu) (?:currículo|candidatura|cv|inscrição)", 2),
        cue(r"\b<protocolo|comprovativo|comprovante>\b(?:[:.]| (?:n|nº|de|sob|\d))|\bsob o <protocolo|número|código>\b|\bregisto de <candidatura|entrada>\b|\bnúmero de <inscrição|protocolo|registo|candidatura>\b", 1.5),
        cue(r"\b(?:acompanhe|acompanhar|consulte|consultar|consultares|verifique|ative|fique atent[oa])\b(?: \w+){0,4}? <andamento|estado|status|notificações|processo|email|calendário|área|plataforma|candidaturas>\b|\bna <área> de candidato\b|\bas minhas <candidaturas>\b|\bavisaremos por <aqui>\b|\bnenhuma ação adicional é <necessária>\b|\b(?:dúvidas|duvidas) (?:sobre|devem)\b~<plataforma|vaga|empresa|enviadas>", 1.3),
        cue(r"\b(?:caso|se|quando) (?:\w+ ){0,4}?<elegível|corresponda|correspondas|fit|compatível|aderente|match|curtirem|adequado|surgir|surja> |\bsurgindo <vaga|vagas|oportunidade>\b|\bvão te <chamar|procurar>\b|\bvai te <procurar|chamar|contactar>\b|\bserá <contactado|contactada|contatado|contatada>\b|\bserás <contactado|contactada>\b|\bcaso (?:não )?seja <contactada|contactado|selecionada|selecionado>\b|\b(?:agora é|daqui em diante é) com a <gente>\b|\bserá <válida|válido> (?:durante|por)\b|\bperíodo de <análise>\b|\bnão (?:se )?<cobra|responsabiliza>\b", 1.4),
        cue(r"\b(?:está|estão|será|serão|a ser|sendo) <analisada|analisado|avaliada|avaliado|analisadas|triada|triado|estudada>\b|\bestudá-<la>-emos\b|\b(?:resposta|mensagem|e-mail|notificação) <automática|automático|automatica>\b|\benviad[oa] <automaticamente>\b|\bmensagens enviadas para este <endereço>\b|\bdisponibilizado ao <recrutador>\b|\bmerece(?:u|rá) a nossa melhor <atenção>\b|\bcom <brevidade>\b", 1.5),
        cue(r"\b<gostámos|gostamos|gostei|adorei|adorámos|interessou|conversarmos|conversar|conhecê|jeito|venha|passe|gostaríamos|gostávamos>\b|\b(?:lamento|desculpa|sinto)\b~<mas|não>\b", -1.3),
        cue(r"\bobrigad[oa] por (?:nos |se )?(?:ter )?(?:enviado|enviar|mandar|submeter|partilhar|registar|registrar|cadastrar) (?:\w+ ){0,3}?<currículo|cv|candidatura|inscrição|dados|portal|perfil>\b|\b(?:vamos|iremos) <guardá|analisá|estudá|avaliá|guardar|analisar>(?:-l[oa])?\b|\b<receberás|receberá> (?:novidades|notícias|uma notificação|um aviso|atualizações)\b|\b(?:currículo|cv|candidatura) <chegou> (?:à|a|ao|na)\b|\bagradecemos (?:o )?(?:seu|teu) <interesse> em (?:fazer|integrar|trabalhar|juntar)", 2),
    ]
)  # fmt: skip
