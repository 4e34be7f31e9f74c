"""How Portuguese decisions are built, in Portugal and Brazil: "não" around a verb of going on,
somebody else who gets the post, a process that ends. Beside the phrases of `portuguese_words`."""

from app.domain.reading.cues import Cues, cue

_OTHER = r"(?:outr[oa]s? (?:pessoa|candidat|perfil|perfis|concorrent|estudant|colega)\w*|outr[oa]\b|alguém|uma (?:pessoa|candidata|colega)|um (?:candidato|colega|arquiteto)|pessoas|duas pessoas)"

HIRING = Cues(
    [
        cue(r"<lugar|vaga|posto|cargo|função> (?:de|da|do|ficou|foi|estava|está|é|em|a|para|acabou)\b|\b(?:a|o|esta|este|sua|tua) <vaga>\b", 0.9),
        cue(r"<candidatura|candidaturas|inscrição|currículo|candidato|candidatos|candidata|concurso|recrutador>\b", 0.9),
        cue(r"\b(?:o|meu|do|no) <cliente>\b~\b(?:perfil|cv|currículo|candidat\w*|gostou|quer|exige|pessoa)\b", 1.8),
        cue(r"<aprendizes|aprendiz|estágio|estágios|estagiários?|salário|brutos|ilíquidos|vencimento|posição>\b", 0.9),
        cue(r"\b(?:semana|dia|prova|centro|testes?) de <teste|avaliação|seleção|experiência|captação>\b|<entrevista|entrevistas>\b", 0.8),
        cue(r"\b(?:metemos|contratamos|contratar|meter|pegar|admitir|admitimos) <ninguém|alguém|gente>\b|\b(?:equipa|equipe|quadro|time)\b~<fechada|fechado|completa|completo>\b", 1.6),
        cue(r"\b(?:minuta do|assinar o|assinamos o|o) <contrato>\b|\b(?:euros|reais) (?:à|a|por) <hora>\b|\d~\b(?:brutos|fixos)\b~<férias|viatura|anuais>\b", 1.2),
        cue(r"\bdiretora? de <rh>\b|\bprocesso <seletivo>\b|<recrutamento|recrutadora>\b|\b(?:sua|tua) <candidatura|inscrição>\b", 1.4),
    ]
)  # fmt: skip

REJECTION = Cues(
    [
        cue(r"\bnão (?:\w+ ){0,4}<seguir|seguirá|seguirás|segue|prosseguir|prosseguiremos|seguiremos|continuar|continuará|avançar|avançou|avança|avançará|avançaremos|passar|passou|passas|selecionado|selecionada|escolhido|escolhida|aprovado|aprovada|avaliada|nomeado|nomeada|contratar|contratado|ofereceremos|contar|andamento|recaiu>\b", 2.3),
        cue(r"\bnão (?:\w+ ){0,2}<prosseguir|prosseguiremos|seguir|seguiremos|continuar|continuaremos|avançar|avançaremos|segue> (?:\w+ )?(?:com|para|em|nesta|no|na)\b|\bnão daremos <andamento|seguimento|continuidade>\b|\bnão d(?:ar|eu|aremos) <seguimento|andamento|continuidade>\b", 2.7),
        cue(rf"<escolhemos|escolhido|escolheu|optámos|optamos|optado|optou|contratámos|contratamos|assinamos|assinámos|preferimos|preferência|prosseguir|seguir|avançar|continuar|fica|ficámos|ficamos|trabalhar|recaiu|propor|nomeou|juntam>\b~\b{_OTHER}", 2.7),
        cue(rf"\b{_OTHER} ?<disse|assinou|aceitou|já|que|cuja|com>\b", 1.6),
        cue(r"<processo|candidatura|inscrição|seleção|recrutamento>\b~\b(?:fica|ficou|está|foi|encerramos|encontra-se|aqui) (?:assim |por isso |agora )?(?:encerrad[oa]|terminad[oa]|sem efeito|concluíd[oa]|arquivad[oa]|excluíd[oa])\b|\bsem <efeito>\b|\b(?:encerramos|terminamos|damos por encerrado)\b~<processo|aqui|candidatura>\b|\b(?:vamos )?<ficar> por aqui\b", 2.6),
        cue(r"\b(?:vaga|lugar|posição|posto|cargo)\b~\b(?:foi|está|ficou|já|acabou|afinal|se)\b~<retirada|retirado|entregue|dado|dada|cancelada|cancelado|preenchida|preenchido|encerrada|ocupado|ocupada|ir>\b|\b(?:lugar|vaga|projeto|ele|definitivo)\b~\bnão <avança>\b", 2.7),
        cue(r"\b(?:escolha|decisão|lugar|vaga|designação|preferência|nomeação)\b~\b(?:recaiu|foi|ir|coube|será|ficou)\b~\b(?:para|em|entre|a|num|numa)\b.{0,20}?<outra|outro|colega|casa|interno|interna|candidato|candidata>\b", 2.6),
        cue(r"\bnão recaiu em <si|ti>\b|\b(?:dizer-lhe|dizer-te|dizer|te dizer) que <não>\b|\b(?:você|tu) (?:\w+ )?<ficou|ficaste> (?:de fora|fora)\b|\bficou de <fora>\b|\bnão <ficou|ficaste|foste|foi> (?:\w+ )?(?:selecionad|escolhid|entre|na lista)", 2.7),
        cue(r"\bnão (?:te |lhe |o |a )?(?:posso|podemos|vou|vamos|dá|dá pra|consigo|conseguimos) (?:\w+ )?<pegar|meter|contratar|ficar|oferecer|admitir|integrar>\b|\bnão dá pra te <pegar|contratar>\b|\b(?:não tenho|não temos|nada)\b~\b(?:para|a)\b~<oferecer>\b|\bnão (?:metemos|contratamos|admitimos) <ninguém>\b", 2.7),
        cue(r"\bnão (?:dispomos|contamos|temos|há)\b~<posição|vaga|vagas|lugar|lugares|verba|espaço|previsão>\b|\b(?:equipa|equipe|quadro)\b~\b(?:já está|está)\b ?<fechada|completa|completo|fechado>\b|\bnão <aprovou> a verba\b", 2.2),
        cue(r"\b(?:preferia|gostaria|gostava) (?:de )?(?:ter|dar-te|dar-lhe|lhe dar|te dar)\b.{0,20}?<outra|notícia|resposta>\b|\boutra <notícia>\b", 1.6),
        cue(r"<desejo|desejamos|desejando>\b~\b(?:melhor|sorte|sucesso|êxito|felicidades)\b|\bboa <sorte>\b|\b<oxalá|tomara> (?:que )?(?:nos|a gente|possamos|voltemos)\b", 1.3),
        cue(r"\b(?:falta|faltava|faltou|sentimos falta)\b~<percurso|perfil|experiência|ainda|alguma>\b|\b(?:precisamos|procuramos|preciso) (?:de )?<alguém|quem>\b|\bera <obrigatório|indispensável|imprescindível|eliminatório>\b", 1.6),
        cue(r"\b(?:volte|tenta|tente|escreva-me|voltar)\b~<fevereiro|janeiro|setembro|outono|anos|frente>\b", 1),
    ]
)  # fmt: skip

OFFER = Cues(
    [
        cue(r"\b(?:queremos|quero|querem|gostávamos|gostaríamos) que <fique|fiques|venha|venhas|entre|entres|seja|sejas|trabalhe|trabalhes>\b|\b<querem|queremos>-(?:te|na|no|la|lo)\b", 2.6),
        cue(r"\b<é> (?:você|tu)[!.]|\b(?:escolhemos|contratámos|contratamos) <você|ti>\b|\b(?:vaga|lugar) é <sua|seu|tua|teu>\b|\b(?:vaga|lugar) é (?:para )?<você|si|ti>\b", 2.7),
        cue(r"\b<começaria|começarias|começas|começa> (?:a|em|dia|no|quando|já)\b|\bquando (?:é que )?(?:dá pra |pode |podes |você pode )?<começar|começas|começa>\b", 1.6),
        cue(r"\b(?:propor-lhe|propor|oferecer-lhe|lhe propor|lhe oferecer|oferecer) (?:um|o|uma|a) <contrato|lugar|vaga|cargo|função>\b|\bfoi <selecionado|selecionada|nomeado|nomeada> para\b", 2.4),
        cue(r"<contrato|proposta|minuta>\b~\b(?:amanhã|anexo|junto|assine|escrito|válid\w+|segue)\b|\bassinamos?\b~<sábado|segunda|contrato>\b|\ba gente <assina>\b", 1.2),
        cue(r"\bnão\b~<oferecer|propor|escolhemos|escolhida|escolhido|nomeado|nomeada|contratar>\b", -3),
    ]
)  # fmt: skip

INVITATION = Cues(
    [
        cue(r"\b(?:decidimos|queremos|vamos) <seguir|avançar|continuar|prosseguir> (?:com você|consigo|contigo)\b", 2.4),
        cue(r"\b(?:escolha|escolhe|reserve|marque|marca|selecione|agende)\b~<horário|hora|momento|data>\b", 1.8),
        cue(r"\b(?:vir|para|gosto em|gostaria de|gostaríamos de|queríamos) (?:\w+ )?<conhecer|conhecê>\b|\b(?:quer|queríamos|gostava de|gostaria de|gostaríamos de) <falar|conversar> (?:contigo|consigo|com você|ao)\b", 2.2),
        cue(r"\b(?:fica|está|esperamos|é) <convocada|convocado|convidada|convidado>\b|\b<esperamos> (?:você|por si|por ti)\b", 2.4),
        cue(r"\b(?:chamada de vídeo|videochamada|chamada|vídeo)\b~<minutos|hora|meia>\b|\bentrevista por <vídeo|telefone>\b", 1.8),
        cue(r"\b(?:topa|aparece|venha|vir|passasse|passar)\b~<café|agência|escritório|fornada|connosco|manhã>\b", 1.6),
        cue(r"\bnão\b~<seguir|avançar|continuar|prosseguir|passar|segue>\b|\b<obrigado|obrigada> por ter\w*\b", -2.4),
    ]
)  # fmt: skip

AGAINST = Cues(
    [
        cue(r"\boutros <interessados>\b|<senhorio|empreitada|reclamação|mútua>\b|\b(?:vosso|seu|um|o meu) <orçamento>\b|\bo <técnico> (?:vai|irá|passa|virá|já|pediu|visita)|\bficha <técnica|clínica>\b", -1.8),
        cue(r"<pareceres|catálogo|publicar|romance>\b", -0.8),
        cue(r"\b(?:família|pais|filho|filha|aluno)\b~<vaga|equipa|curso|turma>\b|\bcara <família>\b|\bcaros <pais|sócios>\b|\bqueridos <pais>\b", -2.4),
        cue(r"\ba outra <empresa>\b", -2),
    ]
)  # fmt: skip
