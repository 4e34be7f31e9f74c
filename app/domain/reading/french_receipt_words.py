"""What machines, town halls and agencies write in French when an application has come in."""

from app.domain.reading.cues import Cues, cue

_SENT = r"(?:candidatures?|postulation|inscription|dossier|cv|pré-?candidature|offre de services?|lettre|envoi|demande d'emploi)"
_DONE = (
    "enregistrée?s?|confirmée?s?|effectuée?s?|validée?s?|transmise?s?|transmis|envoyée?s?|déposée?s?"
    "|soumise?s?|parvenue?s?|finalisée?s?|reçue?s?|reçu|complétée?s?|arrivée?s?"
)

RECEIPT = Cues(
    [
        cue(rf"\b(?:votre|ta|ton|l'|la|les|vos) ?{_SENT}\b~\b(?:est|sont|a été|ont été|a|nous est|nous sont|vient d'être) (?:bien |désormais |maintenant |déjà |correctement |été )*<{_DONE}>\b", 2.4),
        cue(rf"\b{_SENT}\b~\b(?:prise?s? en|est en) <compte|traitement>\b|\bdossier est <complet>\b", 2),
        cue(r"<confirmons|confirmer|confirme>\b~\b(?:la réception|bonne réception|l'arrivée|le dépôt|l'enregistrement|l'inscription|avoir (?:bien )?reçu)\b|<accusé|confirmation> de (?:bonne )?(?:réception|dépôt|inscription|candidature)\b|<réception|dépôt|enregistrement> de (?:votre|ta|la) (?:candidature|dossier|postulation|cv)\b", 2.2),
        cue(rf"\b(?:avons|ai|a|est) (?:bien |bonne )*<reçu|réceptionné|enregistré> (?:votre|ta|ton|vos)\b~\b{_SENT}\b", 2.2),
        cue(r"<merci|remercions|remercie>\b~\b(?:d'avoir (?:postulé|candidaté|répondu à (?:notre|l')|déposé)|(?:de|pour) (?:votre|ta) (?:candidature|postulation)|l'envoi de (?:votre|ton) (?:dossier|cv|candidature)|confiance (?:témoignée|accordée|portée)|intérêt (?:envers|pour|que vous)|posé votre candidature)", 1.2),
        cue(r"<étudierons|étudions|examinerons|examinons|analyserons|analysons|évaluons|traitons|traiterons|lisons|lirons|lira|procédons|prendrons|étudie|lit>\b~\b(?:dossiers?|candidatures?|soin|attention|évaluation|profil|délais|connaissance)\b", 1.6),
        cue(r"<candidature|candidatures|dossier|dossiers|cv|elle|celle>\b~\b(?:sera|seront|va être|vont être|est en train d'être|sont)\b~<étudiée?s?|examinée?s?|analysée?s?|traitée?s?|lue?s?|transmise?s?|évaluée?s?>\b", 2),
        cue(r"<suivre|consulter|suivez|consultez|suis|retrouve|retrouver|retrouvez|accéder|connectant>\b~\b(?:candidatures?|avancement|statut|espace|compte|tableau de bord|progression|évolution)\b|\b(?:espace|compte|portail) <candidat|candidats|personnel|emploi|carrière|carrières>\b", 1.4),
        cue(r"\b<inutile> de\b~\b(?:doubler|renvoyer|relancer|nous contacter)\b|\baucune? <document|démarche|action|pièce|résultat>\b~\b(?:fournir|nécessaire|complémentaire|requise?|communiqué|à effectuer|de votre part)\b", 1.2),
        cue(r"\bseule?s? les? <personnes|candidats|candidates|candidatures|profils|dossiers|candidat>\b|\bsi (?:votre|ta|ton) <candidature|profil|dossier|parcours|cv> (?:est|retient|correspond|a été|devait|nous)\b|\bsi vous êtes <sélectionnée?|retenue?|présélectionnée?>\b|\bdès qu'une? <mission|poste|offre|opportunité>\b", 1.6),
        cue(r"\bdans les <meilleurs> délais\b|\bdès que <possible>\b|\bsous <peu>\b|\btrès <vite|bientôt|prochainement>\b|\bdans un <délai>\b|\bchaque (?:candidature|dossier|cv|profil) <est|sera|fait>\b|\b(?:répondons|réponse) à <tous|toutes|tout|chacun|chaque>\b", 0.8),
        cue(r"<délai> de (?:postulation|candidature|traitement|réponse)\b|<entretiens> (?:se dérouleront|auront lieu|débuteront|sont prévu\w+)\b|\bles <candidatures> sont (?:ouvertes|examinées|reçues|acceptées|étudiées)\b|\b(?:dépouillement|étude|examen|analyse|évaluation) des <dossiers|candidatures>\b", 1.4),
        cue(r"\b(?:numéro|référence|réf|n°|n° ) ?(?:de |d')?<dossier|candidature|inscription|offre|candidat>\b|<doute|balle|panique|patience|patienter>\b~\b(?:camp|nouvelles|candidature|dossier)\b", 1),
        cue(r"<augmentez|augmente|complétez|complète|découvrez|découvre|suivez>\b~\b(?:chances|profil|équipe|blog|vie chez|actualités?|réseaux|linkedin|instagram|alerte)\b", 1),
        cue(r"\b(?:message|courriel|mail|e-mail|adresse|boîte)\b~<automatique|automatiquement|automatisé|relevée|surveillée|consultée>\b|\bréponses? (?:à ce message )?non <lues|lue|traitées>\b|\b(?:veuillez|merci de) ne pas (?:y )?<répondre>\b", 1.4),
        # a person speaks, or it says more than that
        cue(r"\b<je> (?:te|me|ne|n'|l'|le|la|suis|pense|peux|dois|tiens|tenais|propose|reviens|vois)\b|<j>'(?:aimerais|aurais|attends|espère|étais)\b", -0.9),
        cue(r"<malheureusement|regret|regrettons|toutefois|cependant|hélas|défavorable>\b", -1.4),
        cue(r"\b(?:propose|proposons|souhait\w+|aimeri\w+|invite|invitons|inviter|convier|convions|convoquer)\b~<entretien|entrevue|rencontrer|échanger|discuter|recevoir|rencontre|auditionner>\b", -2.6),
        cue(r"\b(?:n'a|n'avons|n'avez|ne)\b~\bpas\b~<retenue?|sélectionnée?|suite|correspond|poursuivre>\b", -1.4),
        cue(r"\b(?:manque|manquent|manquante?s?|incomplète?|incomplet)\b~<dossier|pièce|pièces|document|documents|candidature|copie>\b|<dossier|pièces?|candidature>\b~\b(?:incomplète?|incomplet|manquante?s?|manque)\b", -1.8),
        cue(r"\ben <cours> (?:de traitement|d'étude|d'examen|d'analyse|d'instruction|de lecture|d'évaluation)\b|\bsans <réponse|nouvelles|retour|nouvelle> de (?:notre|ma) part\b|\bpassé ce <délai>\b", 2),
        cue(r"\b(?:venez|viens) de <postuler|candidater|déposer|soumettre|transmettre>\b|\b(?:avez|as) (?:bien |déjà |récemment )?<postulé|candidaté> (?:avec succès|à l|au|pour|chez|sur)\b", 2),
        cue(r"<candidature|cv|dossier|profil>\b~\b(?:a été|est|a bien été) (?:\w+ )?<vue|consultée?|lue|ouverte?|téléchargée?|visualisée?|vu|lu>\b|<retirée?|supprimée?|annulée?>\b~\bà (?:votre|ta) <demande>\b", 2.2),
        cue(r"<évolution|avancement|statut|suivi> de (?:votre|ta|vos|tes|la) (?:dossier|candidature|candidatures|demande)\b|\bmot de <passe>\b|<activer|activez|vérifiez|finalisez> (?:votre|ton) (?:compte|adresse|e-mail|inscription|candidature)\b|\bcode de <vérification|confirmation>\b", 1.5),
        cue(r"\b(?:cher|chère)/?(?:chère)? <candidate?|candidat>\b|\bl'équipe <recrutement|rh|talents>\b|\b(?:service|équipe|pôle|direction) (?:du |de |des )?<recrutement|personnel|rh|talents>\b|\bgrand (?:intérêt|nombre)\b~<candidatures|dossiers>\b", 0.7),
        cue(r"<merci|remercions|remercie>\b~\benvoi de (?:votre|ton|ta) (?:cv|dossier|candidature|lettre)\b|\bcandidature <envoyée|transmise|enregistrée|déposée|reçue|confirmée> ?[!.:]|\bbien <reçu> (?:votre|ton|ta|vos) (?:cv|candidature|dossier|lettre)\b", 2),
        cue(r"<candidature|cv|profil|dossier>\b~\b(?:a été|est|sera|reste|restera) (?:\w+ )?(?:ajoutée?|conservée?|gardée?|versée?|intégrée?|prise en charge|active?|valable)\b~\b(?:vivier|base|réserve|fichier|cvthèque|ans?|mois|année)\b|\bcandidature (?:prise|est prise) en <charge>\b", 1.6),
        cue(r"<conseiller|conseillère|recruteur|recruteuse|équipe|chargée?|consultant|consultante|commission|comité|service> (?:\w+ ){0,3}?(?:étudiera|examinera|va étudier|va examiner|prendra connaissance|analysera|reviendra|vous contactera|te contactera|vous recontactera|la recevra)\b", 1.6),
        cue(r"\bsi (?:votre|ton|ta) (?:profil|candidature|dossier|cv|parcours)\b~<contacterons|recontacterons|contactera|contacté|contactée|reviendrons|prendrons|appellerons>\b|<traitons|étudions|examinons|lisons> (?:\w+ ){0,2}?(?:toutes|chaque|votre|ta|les) (?:\w+ )?(?:candidatures?|demandes?|dossiers?)\b|\b(?:ne )?<pourrons|pouvons> (?:\w+ )?(?:pas )?répondre (?:\w+ )?(?:à chacun|à tous|à toutes|individuellement|personnellement)\b", 1.5),
        cue(r"\b(?:bonne |bien )<note|noté|prise> (?:de |en compte )?(?:votre|ta) ?(?:candidature|postulation|dossier|inscription|demande)?\b|\b(?:demande (?:de stage|d'emploi|d'alternance)|formulaire de candidature|candidature)\b~<compte|soumis|soumise|envoyé|enregistré|enregistrée|reçue|charge>\b|\b(?:profil|compte) (?:candidat )?(?:a été|est) (?:bien )?<créé|activé|validé>\b|\bdésormais <postuler>\b|\bmaintenant <postuler>\b", 1.8),
    ]
)  # fmt: skip
