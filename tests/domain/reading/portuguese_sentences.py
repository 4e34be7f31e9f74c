"""Sentences of Portuguese and Brazilian employers, and of others who only sound like them."""

REJECTION = [
    "O estado da sua candidatura mudou para: Não elegível.",
    "Resultado da etapa: reprovado.",
    "A sua candidatura foi excluída do procedimento.",
    "Infelizmente o lugar ficou com outra pessoa.",
    "Acabei fechando com um cara que já trabalhou aqui.",
    "Decidimos seguir com perfis mais próximos da vaga.",
    "V. Exa. não foi apurado para a fase seguinte.",
    "A empresa cancelou a vaga.",
    "Já não preciso de ninguém este verão.",
    "Não vamos fazer uma proposta.",
    "Dessa vez não deu match.",
    "Sua pontuação não atingiu a nota de corte.",
    "Neste momento não dispomos de vagas compatíveis.",
    "O nosso quadro está completo.",
    "Não podemos responder favoravelmente ao seu pedido.",
    "Não nos é possível integrá-la nesta edição.",
    "Você não foi habilitado na análise documental.",
    "A vaga deixou de existir.",
    "Não reúne os requisitos exigidos.",
    "A mesma não foi retida.",
]
OFFER = [
    "A vaga é sua se quiser.",
    "Gostaríamos de contar consigo a partir de março.",
    "Você foi aprovada para a vaga.",
    "A gente quer você no time!",
    "Foi admitida para exercer as funções de enfermeira.",
    "Queremos te fazer uma proposta.",
    "Envio a proposta salarial aprovada, devolva assinada.",
    "Confirmamos a sua contratação e começa na segunda.",
    "Queremos que seja a nossa revisora.",
    "Você foi escolhida para fazer parte da nossa equipe.",
    "Solicita-se que informe se aceita a celebração de contrato.",
    "As turmas são suas, pode passar amanhã para assinar o contrato.",
]
INVITATION = [
    "Você foi selecionada para a próxima etapa.",
    "Foste selecionado para a sessão de recrutamento.",
    "A diretora gostaria de conhecê-la.",
    "Compareça hoje às 16h para a entrevista.",
    "Fica convocado para a realização da entrevista.",
    "Pode vir quarta às 9h falar com o gerente?",
    "Temos uma entrevista para si na quinta.",
    "O próximo passo é uma conversa com a líder.",
    "Bora fazer um dia de teste?",
    "Se quiser, venha na quarta fazer umas soldaduras de prova.",
    "Queria que você falasse com o nosso diretor.",
    "Gostávamos de avançar para uma sessão com a equipa.",
    "Convidamos você a comparecer na terça.",
    "Está convidada para um papo com a equipe.",
]
SCHEDULING = [
    "Então fica confirmado para segunda.",
    "Sua entrevista foi remarcada para quinta.",
    "A entrevista fica adiada para o dia 29.",
    "Podemos passar o encontro para sexta?",
    "Que dia fica bom para você?",
    "Tive um imprevisto e vou precisar remarcar nosso papo.",
    "Lembramos que a sua entrevista é amanhã às 10h.",
    "Este evento foi alterado.",
    "Consegue mandar duas opções de horário?",
]
RECEIPT = [
    "A sua candidatura foi submetida com sucesso.",
    "Sua inscrição foi concluída com sucesso.",
    "O seu e-mail foi recebido e encaminhado.",
    "Recebemos a sua candidatura.",
    "Seu cadastro foi enviado para a loja.",
    "A sua candidatura ficou registada com o número 22.",
    "Seu currículo foi enviado para a vaga Assistente.",
]
QUESTION = [
    "Favor preencher a ficha em anexo.",
    "Por favor, envie o comprovante de residência.",
    "Agradecia que me indicasse a sua pretensão salarial.",
    "Preciso também saber se tem viatura própria.",
    "Solicita-se o envio do certificado de habilitações.",
    "Gostava de saber se tem carta de condução.",
    "Me manda o portfólio em pdf.",
    "Encontramos pendências nos documentos enviados.",
    "Queira indicar-me duas referências.",
]
PAPERS = [
    "Reenvie o comprovante de escolaridade até sexta.",
    "Preciso de uma cópia do seu diploma.",
    "Solicita-se o envio do certificado de habilitações.",
]
COLD = [
    "Vi o seu perfil no LinkedIn e encontro-me a recrutar um diretor técnico.",
    "Sou headhunter e estou a recrutar um gestor para um dos nossos clientes; estaria recetiva a"
    " ouvir mais?",
]
NO_REJECTION = [
    "Ainda estamos a entrevistar outras pessoas.",
    "Ainda não tomámos uma decisão.",
    "Hoje não posso, pode ser outro dia?",
    "Sua candidatura está em análise.",
    "Gostámos muito do seu perfil.",
    "Caso o seu perfil não seja selecionado, avisaremos.",
]
NO_OFFER = [
    "Gostaríamos de contar consigo em futuros processos.",
    "Não podemos oferecer o lugar.",
    "A vaga é presencial.",
    "Quando poderia vir a uma entrevista?",
]
NO_INVITATION = [
    "Não foi selecionado para a próxima etapa.",
    "Posso passar na terça às 9h para ver a caldeira.",
    "Obrigada por ter vindo à entrevista.",
    "Não passou para a fase seguinte.",
]
NO_QUESTION = [
    "Por favor não responda a esta mensagem.",
    "Oi Bia, tudo bem?",
    "Como está?",
    "Semana que vem te chamo, beleza?",
    "Agradeço o envio dos certificados.",
    "Se tiver dúvidas, escreva-nos.",
]
NO_PAPERS = ["Recebemos os seus documentos.", "Traga o cartão de cidadão para a entrevista."]
NOT_COLD = [
    "Vi o seu perfil no LinkedIn, obrigado por se candidatar à vaga de um dos nossos clientes.",
    "Vi o seu currículo na loja; venha amanhã e pergunte pelo gerente.",
]
