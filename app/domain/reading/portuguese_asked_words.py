"""What employers ask of candidates in Portuguese, and how those write who were never applied to."""

from app.domain.reading.cues import Cues, cue

QUESTION = Cues(
    [
        cue(r"\b(?:favor|queira|solicita-se|solicitamos|solicito|agradecemos|agradeço|agradecia|agradecíamos|agradeceria|pedimos|peço|peço-lhe|pedia-lhe|rogamos)\b(?: por favor)?(?: que| o| a| a sua| v\. exa\.| nos| me| lhe)*,? <enviar|envie|enviasse|indicar|indique|indicasse|informar|informe|informasse|confirmar|confirme|confirmasse|remeter|remeta|responder|responda|encaminhar|encaminhe|preencher|preencha|completar|facultar|faculte|apresentar|juntar|reenvie|esclareça|pronuncie|complete>\b|\b(?:solicita-se|solicitamos|pedimos|aguardamos) (?:o|a) (?:sua )?<envio|junção|remessa|entrega|apresentação|confirmação|resposta>\b", 1.2),
        cue(r"\b(?:por favor|por gentileza|pf|pfv|p\.f\.),? (?:(?!n[ãa]?o )\w+ )?<envie|envia|indique|indica|confirme|confirma|responda|responde|preencha|mande|manda|remeta|informe|informa|encaminhe|complete|reenvie|diga|diz>\b|<envie|envia|indique|indica|confirme|confirma|responda|responde|preencha|mande|manda|encaminhe|reenvie>,? (?:\w+ ){0,5}?(?:por favor|por gentileza|se faz favor)\b", 1.2),
        cue(r"^(?!.*\b(?:se (?:tiver|tiveres|precisar|houver|não|for)|caso|qualquer|não hesite)\b).*?<mande|manda|envie|envia|indique|diga|diz|responda|reenvie|encaminhe|confirme|preencha>-(?:me|nos|mo|lhe)\b|^(?!.*\b(?:se (?:tiver|precisar|houver|não|for)|caso|qualquer)\b).*?\bme <manda|mande|envia|envie|diz|diga|fala|fale|passa|passe|confirma|confirme|responde|responda>\b", 1.2),
        cue(r"^(?!.*\b(?:caso|se|si|não|no|nao)\b).*?<reenvie|responda|responde|reenviar> (?:\w+ ){0,3}?(?:até|pelo app|as perguntas|a pergunta|às perguntas|às questões|o questionário|para continuar|a esta|a este)\b|\b(?:para continuar|para seguir|para avançar|para prosseguir)\b~<responda|complete|preencha|envie|precisamos|disputa>\b", 1.2),
        cue(r"\b<preciso|precisamos|precisava|precisávamos|necessito|necessitamos|carecemos> (?:também )?(?:de )?(?:que (?:me|nos|envie|indique|mande)|saber|conhecer|confirmar se|do seu|da sua|dos seus|das suas|do teu|da tua|cópia|uma cópia|dos seguintes|das seguintes)\b|\b(?:falta|faltam)(?:-me|-nos|-lhe)? <apenas|só|o|a|os|as|cópia|comprovativo|enviar> ", 1.1),
        cue(r"\b(?:gostaria|gostava|gostaríamos|gostávamos|queria|queríamos|quer) (?:também )?(?:de )?<saber|perguntar|confirmar> (?:se|qual|quando|quanto|como|a sua|sua|o que|mais sobre)\b|\btambém quer <saber>\b|\bquer <saber> mais sobre você\b|\b(?:enviou|tem|deixou|fez) (?:uma|duas|algumas|\d) <pergunta|perguntas>\b", 1.2),
        cue(r"\b(?:poderia|podia|pode|podes|você poderia|consegue|consegues) (?:me |nos |-me )?<enviar|indicar|informar|confirmar|passar|mandar|encaminhar|dizer|facultar|esclarecer|partilhar|compartilhar|adiantar|responder>\b(?! que)|\b(?:poderia|podia|pode) <enviar|indicar|informar|confirmar|dizer|facultar|mandar>-(?:me|nos)\b", 1.2),
        cue(r"\b(?:fico|ficamos|ficamos a|fico a|aguardo|aguardamos)(?: a)? (?:aguardar|no aguardo|na expectativa|o seu|a sua|seu|sua|o|resposta|retorno|confirmação)?~<resposta|retorno|confirmação|aguardar|aguardo|envio>\b|\bno <aguardo>\b", 0.8),
        cue(r"\b(?:encontramos|constatamos|verificámos|verificamos|há|existem|identificamos) (?:\w+ ){0,3}?<pendências|pendência|ausência|inconsistências|divergências|falta> (?:\w+ )?(?:nos|na|no|em|dos|de)\b|\b<pendência|pendências> na sua\b|\bnão se encontra <instruída|acompanhada|completa>\b", 1.2),
    ]
)  # fmt: skip
COLD = Cues(
    [
        cue(r"\b(?:vi|encontrei|analisei|ao analisar|ao ver|cruzei-me com|deparei-me com|achei|me deparei com|cheguei ao|cheguei no) (?:com )?(?:o |a )?(?:seu|teu|sua) <perfil|percurso|experiência|trajetória|linkedin>\b(?!.{0,40}(?:candidat|inscri|vaga para a qual))", 1.6),
        cue(r"\b(?:encontro-me|estou|estamos|ando|encontramo-nos) (?:atualmente |actualmente |neste momento )?(?:a |em busca de |com uma vaga |buscando |procurando |contratando )?<recrutar|recrutando|procurar|selecionar|contratar|buscando|procurando|contratando> (?:um|uma|para|profissionais|perfis|um/a)\b", 1.4),
        cue(r"\bsou (?:\w+ ){0,4}?<headhunter|recrutador|recrutadora|recruiter|consultor|consultora|hunter>\b|\b(?:chamo-me|me chamo|meu nome é|o meu nome é) (?:\w+ ){1,3}e sou (?:\w+ ){0,3}?<headhunter|recrutador|recrutadora|consultor|consultora|recruiter>\b|\brecrutamento <confidencial>\b|\bvaga <confidencial>\b|\bprocesso <confidencial>\b", 1),
        cue(r"\b(?:estaria|estarias|estaria|está|você estaria|tem|teria|terias) (?:\w+ )?<recetiva|recetivo|receptiva|receptivo|aberto|aberta|disponível|interesse|disponibilidade> (?:a|em|para) (?:ouvir|saber|conhecer|explorar|novas|novos|conversar sobre|avaliar|novos desafios)\b|\b(?:poderia|poderá|pode) ser (?:um|uma) <desafio|oportunidade|projeto> (?:interessante|\w+)|\bnovo <desafio|projeto|rumo>\b|\b(?:acredito|penso|acho) que (?:poderia|pode|seria|você seria|o seu perfil)~<desafio|interessante|perfeito|ideal|fit|encaixar>\b", 1.2),
        cue(r"\b(?:se|caso) (?:tiver|te|lhe|for do seu|tiveres|houver|fizer)~<interesse|interessar|interessa|sentido>\b|\b(?:conhece|conheces|conhecer|indicar) <alguém>\b|\bsem <compromisso>\b|\b(?:envie|envia|me manda|mande)(?:-me)? (?:o )?(?:seu|teu) (?:cv|currículo) <atualizado|actualizado>\b|\bum dos (?:nossos|meus) <clientes>\b|\bpacote <salarial>\b", 0.9),
    ]
)  # fmt: skip
KNOWN = Cues(
    [
        cue(r"\b(?:sua|tua|a|da|nossa) <candidatura|inscrição|entrevista|candidaturas>\b|\b<candidatou|candidataste|candidatar|inscreveu>\b|\bse <candidatou> (?:à|a|para|na)\b"),
        cue(r"\bobrigad[oa] (?:pel[oa]|por) (?:\w+ ){0,3}?<envio|conversa|contacto|contato|interesse|tempo|candidatura|currículo|vindo|participar|participação|resposta|retorno|enviar|manifestar|papo|disponibilidade|vir>\b|\bagradecemos (?:o|a) (?:seu|sua) <contacto|contato|interesse|candidatura|disponibilidade|participação|resposta>\b|\bvaleu por <vir|participar|acompanhar>\b"),
        cue(r"\b(?:como|tal como|conforme) <falámos|falamos|combinámos|combinamos|combinado|conversamos|conversámos|prometido|acordado|referi|lhe>\b|\bna sequência da (?:sua|nossa|tua) <candidatura|conversa|entrevista|reunião>\b|\b<recebemos|recebi> (?:o )?(?:seu|teu) (?:currículo|cv)\b"),
        cue(r"\b<venha|passe|compareça|apareça|vem|passa> (?:cá |aqui )?(?:amanhã|hoje|segunda|terça|quarta|quinta|sexta|sábado|na|no|à|às|dia)\b|\bpergunte <pelo|pela|por>\b"),
    ]
)  # fmt: skip
PAPERS = Cues(
    [
        cue(r"<enviar|envie|envio|enviasse|remeter|remeta|reenvie|reenviar|mande|mandar|manda|encaminhar|encaminhe|juntar|junção|anexar|anexe|facultar|entregar|preciso|precisamos|necessitamos|solicita|solicitamos|falta|faltam|ausência|pendências|pendência>~\b(?:documentos?|documentação|certificados?|certidão|cópia|comprovativo|comprovante|diploma|carteira|cartão|rg|cpf|pis|ctps|iban|registo criminal|habilitações|título|cédula|atestado)\b(?!.{0,30}(?:recebid|complet|em ordem))", 1),
        cue(r"\b(?:agradecia|agradecemos|agradeço|solicitamos|solicita-se|preciso|precisamos|favor)\b(?: que| me| nos)* <enviar|indicasse|enviasse|indique|envie|remeta|informe|informar|indicar>\b[^.?]{0,40}:$", 1),
    ]
)  # fmt: skip
