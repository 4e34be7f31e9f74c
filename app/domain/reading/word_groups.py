"""Words that do the same work in the user's own mail, in six languages.

A status question has more wordings than any list of mails: who decides is a boss, a board, a jury,
and they choose, settle or vote. Weighed by its groups, a sentence is known by words never seen
beside one another.
"""

from app.domain.reading.sentences import words_of

_GROUPS = {
    "decider": words_of(  # who decides
        "boss manager manageress client panel board committee governors partners team hr chair",
        "chairman chairwoman trustees directors director owner owners gaffer chef head",
        "headteacher principal council management recruiter agency department faculty jury people",
        "colleagues interviewers employer company firm office bosses exec executive execs",
        "leadership cto ceo cfo md founder founders hiring everyone everybody anyone somebody",
        "someone anybody they vorstand abteilung fachbereich personalabteilung leitung",
        "geschäftsführung gremium kommission chefin conseil comité patron patronne direction",
        "équipe commission rectorat jefe jefa empresa equipo dirección comisión dueño gerente",
        "jefatura chefe chefia equipe equipa direção comissão dono júri baas directie commissie",
        "bestuur leiding afdeling hoofdkantoor",
    ),
    "decide": words_of(  # what they do, and what comes of it
        "decide decided deciding decision decisions choose chose chosen choosing choice pick",
        "picked picking select selected selection settle settled conclude concluded conclusion",
        "appoint appointed appointment hire hired verdict outcome result results vote voted agree",
        "agreed judge judged deliberate deliberating ruling approve approved approval finalise",
        "finalised finalize finalized shortlist shortlisted rank ranked ranking answer mind",
        "leaning favour favor entschieden entscheidung entscheiden gewählt auswahl ausgewählt",
        "wahl ergebnis ausgang zusage absage tendenz décidé décision décider choisi choix tranché",
        "trancher délibérer délibéré résultat réponse retenu retenue décidiste decidido decisión",
        "decidir elegido elección elegir resultado respuesta escogido seleccionado decidiu",
        "decisão escolhido escolheram escolha escolher resposta parecer besloten beslissing",
        "besluit beslist gekozen keuze uitslag uitsluitsel antwoord",
    ),
    "news": words_of(  # what one asks for
        "news update updates word feedback progress movement development developments joy luck",
        "status stage latest headway peep whisper sign signal info information inkling hint clue",
        "idea indication steer anything owt outcome score story neues neuigkeiten nachricht",
        "nachrichten stand rückmeldung bescheid zwischenstand zeichen nouvelles nouvelle neuf",
        "retour suite suites nouveau avancement infos novedad novedades noticia noticias avance",
        "avances estado retorno novidade novidades notícia notícias andamento nieuws bericht",
        "bekend",
    ),
    "job": words_of(  # what it is about
        "job role post position vacancy opening spot place gig work shift application candidacy",
        "candidature interview interviews interviewed trial start starting contract offer",
        "traineeship apprenticeship internship placement studentship fellowship stelle bewerbung",
        "gespräch ausbildung lehrstelle praktikum arbeit platz poste entretien stage emploi",
        "alternance travail puesto candidatura entrevista trabajo vacante plaza prácticas vaga",
        "emprego estágio trabalho lugar baan functie vacature sollicitatie gesprek plek werk",
    ),
    "wait": words_of(  # waiting and hearing
        "wait waiting waited await awaiting silence silent quiet hear heard hearing patient",
        "patience patiently suspense tenterhooks crickets phone ring rung call called calling",
        "listen hope hoping hopes hopeful longing warten warte gewartet gehört höre hören geduld",
        "melden gemeldet hoffen hoffnung attends attendre attente entendu espère espérer",
        "téléphone espero esperando espera esperar silencio paciencia teléfono aguardo aguardando",
        "silêncio telefone wacht wachten gewacht gehoord hoor vernomen vernemen hoop hopen gebeld",
        "telefoon",
    ),
    "chase": words_of(  # asking again, and being sorry for it
        "chase chasing chased bother bothering nag pester press disturb nudge nudging bump",
        "bumping poke prod ping remind reminder following follow circling touching checking check",
        "again nuisance pest cheeky persistent impatient impatience insist trouble pressure",
        "nachfragen nachhaken nachhören drängeln erinnern erkundigen relance relancer reviens",
        "presser déranger insister insista insisto molestar preguntar insistência incomodar",
        "perguntar passando lastigvallen storen navragen informeren",
    ),
    "span": words_of(  # how long ago
        "week weeks day days month months fortnight while ages long sprint sprints ago since past",
        "elapsed woche wochen tage tagen monat monate monaten lange seit semaine semaines jours",
        "mois longtemps depuis voilà semana semanas días día mes meses tiempo desde hace dias mês",
        "tempo há weken dagen maand lang sinds geleden",
    ),
    "day": words_of(  # a day
        "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday",
        "weekend morning afternoon evening tonight mon tue tues wed weds thu thurs fri montag",
        "dienstag mittwoch donnerstag freitag samstag heute morgen gestern lundi mardi mercredi",
        "jeudi vendredi samedi demain hier lunes martes miércoles jueves viernes sábado mañana",
        "ayer segunda terça quarta quinta sexta amanhã ontem hoje maandag dinsdag woensdag",
        "donderdag vrijdag zaterdag gisteren vandaag",
    ),
    "yet": words_of(  # by now
        "yet still already finally eventually ever anymore noch schon bereits endlich inzwischen",
        "mittlerweile encore déjà toujours enfin ya todavía aún siempre finalmente já ainda",
        "afinal al nog inmiddels eindelijk",
    ),
    "when": words_of(  # at what time
        "when date dates timeline timeframe timescale soon expect horizon schedule wann termin",
        "datum bald quand délai bientôt cuándo cuando fecha plazo pronto quando data prazo",
        "previsão breve wanneer termijn binnenkort",
    ),
    "me": words_of(  # the writer
        "i me my mine myself i'm i've i'd i'll im ich mich mir mein meine meinem je j'ai moi mon",
        "ma mes yo mi mí mío conmigo eu mim meu minha comigo ik mij mijn",
    ),
    "you": words_of(  # the reader
        "you your you've you're you'd you'll u ya yous y'all guys sie ihr ihnen ihre du dich dir",
        "euch habt haben vous votre vos tu te toi avez usted ustedes vosotros os le les tú habéis",
        "han você vocês o a lhe tem têm jullie je jij uw jouw hebt",
    ),
    "chosen": words_of(  # in, out, filled, free
        "running contention frame considered consideration successful unsuccessful rejected",
        "accepted passed hired in out through taken filled gone given open free available left",
        "chance chances shot hope mix cut list rennen chancen vergeben besetzt frei genommen",
        "retenue prise pourvu pourvue libre pris cogéis quedé cubierta oportunidad preenchida",
        "passei páreo livre kans vergeven vrij aangenomen gekozen",
    ),
    "meet": words_of(  # arranging a time
        "slot slots time times calendar invite invitation book booked booking schedule scheduled",
        "reschedule availability available round call meeting termin termine kalender zeitfenster",
        "créneau créneaux rendez-vous agenda calendrier cita fecha fechas calendario horário",
        "horários convite tijd tijden tijdstip afspraak uitnodiging data",
    ),
    "way": words_of(  # getting there, and what to bring
        "parking park tram train bus address building floor entrance door lift room link teams",
        "zoom projector laptop dress wear bring lunch shoes boots uniform knives tools code map",
        "directions reception id expenses receipts eingang parken adresse parkplatz",
        "arbeitskleidung mitbringen entrée étage apporter dirección puerta piso aparcar llevar",
        "endereço andar porta estacionar levar ingang parkeren adres meenemen verdieping",
    ),
    "terms": words_of(  # what the job offers
        "salary pay wage rate pension holiday holidays hours rota overtime allowance benefits",
        "bonus probation notice visa sponsor relocation remote hybrid contract clause insurance",
        "part-time permanent gehalt urlaub urlaubstage probezeit vertrag homeoffice salaire",
        "télétravail congés avantages contrat tickets sueldo vacaciones contrato horario pagas",
        "salário férias vale subsídio salaris vakantie vergoeding",
    ),
    "life": words_of(  # what is no job
        "glove gloves scarf umbrella hat coat bag keys key box parcels spoon ladder drill",
        "plumber landlord vet boiler flat deposit order parcel refund invoice claim rent hospital",
        "doctor dentist nan mum dad gran grandma grandad car bike cat dog puppy sofa house",
        "mortgage bank loan passport visa council bins internet broadband engineer electricity",
        "insurance planning shed garden party birthday wedding dinner pub ticket tickets film",
        "band choir football team school teacher exam holiday trip camping hotel flight kitchen",
        "carpet curtains quote survey solicitor lawyer manuscript poem poems article magazine",
        "delivery package washing heating phone repair garage raffle mooring allotment neighbour",
        "neighbors vermieter kaution bestellung paket oma opa krankenhaus arzt techniker",
        "waschmaschine handwerker heizung fahrrad rad antrag wohnung propriétaire caution colis",
        "commande mamie hôpital médecin chaudière plombier vélo appartement dossier chauffage",
        "casero fianza pedido paquete abuela médico fontanero caldera bici piso trámite solicitud",
        "senhorio caução encomenda avó vó encanador bicicleta apartamento huisbaas verhuurder",
        "borg pakket bestelling dokter loodgieter fiets huis ketel aanvraag",
    ),
    "thanks": words_of(
        "thank thanks thankyou grateful gratitude appreciate appreciated ta cheers pleasure",
        "enjoyed lovely kind kindness thx obliged danke dank herzlichen vielen freundlich merci",
        "ravi ravie accueil gracias agradezco encantada encantado agradecido obrigado obrigada",
        "agradeço grata grato valeu adorei bedankt leuk fijn hartelijk",
    ),
    "offer": words_of(  # another employer's
        "offer offered offers deadline expires lapses signature competing elsewhere another rival",
        "angebot anderes offre proposition ailleurs oferta otro outra aanbod elders",
    ),
    "leave": words_of(  # withdrawing
        "withdraw withdrawing withdrawn decline pull out bow step back cancel regret accepted",
        "elsewhere unfortunately afraid zurückziehen ziehe zurück absagen entschieden décline",
        "retire renonce declino retiro retirarme desisto retirar aceitei aceptado trek terug",
        "afzeggen getekend",
    ),
    "sad": words_of(  # after a rejection
        "sorry disappointed disappointing gutted shame pity sad blow wish luck schade enttäuscht",
        "dommage déçu lástima pena triste jammer balen helaas",
    ),
    "send": words_of(  # documents
        "attached attach enclosed enclose file copy certificate form scan cv link sent send",
        "posted uploaded anbei anhang beigefügt ci-joint pièce joint adjunto adjunta anexo segue",
        "bijgevoegd bijlage",
    ),
    "accept": words_of(  # agreeing
        "confirm confirmed fine perfect works suits great yes yep ok okay sure see accept noted",
        "diary passt gerne gern bestätige komme einverstanden parfait noté convient d'accord",
        "perfecto vale confirmo allí perfeito combinado ótimo prima akkoord top goed",
    ),
}

GROUPS_OF: dict[str, frozenset[str]] = {
    word: frozenset(name for name, words in _GROUPS.items() if word in words)
    for word in frozenset().union(*_GROUPS.values())
}
"""The groups of every word that is in any."""
