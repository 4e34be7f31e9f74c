"""Whole mails in French: of hiring, and of all the rest."""

ORDINARY = [
    (
        "Votre rendez-vous",
        "Bonjour, nous vous confirmons votre rendez-vous chez le dentiste le jeudi 12 mars à 14h30.",
    ),
    (
        "Appartement rue Foch",
        "Bonjour, le propriétaire a choisi un autre dossier, désolé. On vous propose de visiter un T2 samedi à 10h.",
    ),
    (
        "Devis",
        "Bonjour, veuillez trouver ci-joint notre proposition, valable un mois. Bon pour accord à nous retourner signé.",
    ),
    (
        "Réunion parents",
        "Bonjour, je souhaiterais vous rencontrer au sujet de Lina. Seriez-vous disponible jeudi à 17h ? La maîtresse",
    ),
    (
        "Prêt",
        "Monsieur, malgré l'intérêt de votre dossier, nous ne pouvons donner une suite favorable à votre demande de prêt.",
    ),
    (
        "Garage",
        "Bonjour, votre voiture est prête. Vous pouvez passer la chercher demain à partir de 9h.",
    ),
    ("Apéro", "Salut, ça te dit un verre jeudi vers 19h ? On sera avec Marc et Julie."),
    (
        "Adoption",
        "Bonjour, nous avons choisi une autre famille pour Filou, mais d'autres chats cherchent une maison.",
    ),
    (
        "Manuscrit",
        "Madame, nous avons lu votre manuscrit avec attention. Malgré ses qualités, il ne correspond pas à notre ligne éditoriale.",
    ),
    (
        "Appel d'offres",
        "Monsieur, nous avons le regret de vous informer que votre offre n'a pas été retenue pour le lot 2.",
    ),
    (
        "Syndic",
        "Bonjour, l'assemblée générale se tiendra le 12 mars à 18h30. Merci de confirmer votre présence.",
    ),
    (
        "Sinistre",
        "Madame, nous avons bien reçu votre déclaration de sinistre. Un expert vous contactera sous 48h pour fixer un rendez-vous.",
    ),
]
HIRING = [
    (
        "Vendeuse",
        "Bonjour Léa, j'ai réfléchi et je vais prendre l'autre candidate, elle a déjà travaillé en parapharmacie.",
    ),
    (
        "Votre offre de services",
        "Madame, le Conseil a examiné votre dossier et a porté son choix sur une personne au bénéfice d'une expérience plus étendue.",
    ),
    (
        "Réponse",
        "Chère Madame, la Municipalité vous a nommée au poste de secrétaire à 60 %, dès le 1er août. Vous recevrez votre contrat.",
    ),
    ("essai", "slt ton cv ma plu tu peux venir faire un essai samedi soir 18h au resto?"),
    (
        "Recrutement ATSEM",
        "Madame, vous êtes convoquée devant le jury de recrutement le jeudi 6 mars à 14h30 en mairie.",
    ),
    (
        "Dossier",
        "Bonjour Marie, pouvez-vous m'envoyer une copie de votre diplôme d'État avant l'entretien ?",
    ),
    (
        "Votre entretien",
        "Madame, la commission statuera le 20 mars. Vous serez informée de la décision par courrier.",
    ),
    (
        "Prétentions",
        "Bonjour, avant de vous proposer au client, j'aurais besoin de connaître vos prétentions et votre préavis.",
    ),
]
