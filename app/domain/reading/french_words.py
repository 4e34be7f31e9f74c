"""What French, Belgian, Swiss and Canadian employers write to candidates in French."""

from app.domain.reading import french_meeting_words, french_receipt_words
from app.domain.reading.cues import Cues, cue

HIRING = Cues(
    [
        cue(r"<candidatures|postulation|postulé|postuler|postulant|postulante|candidater>\b", 2.2),
        cue(r"<candidats>\b", 1.4),
        cue(r"<entretiens|entrevue|entrevues|préselection|présélection|présélectionné|présélectionnée>\b|\b(?:jury|comité) de <sélection|recrutement>\b", 2),
        cue(r"<embauche|embaucher|embauché|embauchée|embauchons|recruter|recrute|recrutons|recruteuse|recruteurs|recrutements|dotation>\b", 1.9),
        cue(r"<cdi|cdd|alternance|apprentissage|apprenti|apprentie|stagiaire|préavis|intérim|essai>\b|\b(?:le|un|ton|votre|du|de|ce|en) <stage>\b", 1.2),
        cue(r"^(?:re ?: |ton |votre )?<stage|alternance|apprentissage|essai|immersion|entretien|entrevue|candidature>\b", 1.2),
        cue(r"<rémunération|salaire|salariale|salariales|mutuelle|brut|brute|télétravail|bspce|prétentions>\b", 1.1),
        cue(r"\b(?:promesse|proposition|offre|lettre|contrat) (?:d'|de )<embauche|emploi|travail|stage|apprentissage>\b|\boffre de <service>\b|\b(?:période|journée|demi-journée) d'<essai>\b", 2.2),
        cue(r"\b(?:rh|ressources humaines|cabinet de recrutement|talents?)\b~<équipe|service|direction|chargée|chargé|responsable>\b|<drh>\b|\b<ressources> humaines\b", 1.4),
        cue(r"\((?:h|f)/<f|h>\)?|\b<h>/f\b|\b<f>/h\b", 2),
        cue(r"\b(?:votre|ton) <profil|parcours|cv|dossier|passage|expérience|motivation>\b", 1.1),
        cue(r"\blettre de <motivation>\b|<vivier|cvthèque>\b", 1.6),
        cue(r"\bà l'<écoute>\b~(?:marché|opportunité)|\b<opportunité> (?:professionnelle|de carrière)\b", 1.8),
        cue(r"\b(?:nous|te|vous|m'|l'équipe) <rejoindre|rejoignez|rejoignes>\b|<rejoindre> (?:notre|l'|les|la)", 1.1),
        cue(r"\bpour (?:un|une|le compte d'un) (?:[\w-]+ ){0,4}<client|groupe|société|entreprise|pme>\b", 0.6),
        cue(r"\b(?:intérêt)\b~<portez|porté|porter|manifesté|manifestez>\b", 1),
        cue(r"\bautres? <missions|postes|personnes|profils>\b", 0.5),
        cue(r"<visio|entrevues|convocation|rencontrer|échange>\b", 0.5),
        cue(r"<doctorante|doctorant|doctoral|doctorale|ouvrier|ouvrière|équipier|équipière|vendeur|vendeuse|serveur|serveuse|saisonnier|saisonnière|vacataire|alternant|alternante>\b|\bmise au <concours>\b|\boffre de <services>\b|\bun de <plus>\b", 1.2),
        cue(r"\b(?:votre|ta|ton) <lettre|book|portfolio|énergie|process|maquette|visite>\b|<atelier|boutique|équipe|associés|chantier|opérationnel|opérationnelle|classement>\b", 0.7),
        cue(r"\bil (?:nous|me) <faut> quelqu'un\b|\b(?:cherche|cherchons|recherche|recherchons) <quelqu>'un\b|\bvous <prendre|embaucher|engager>\b|\b(?:te|t'|vous) <prendre>\b", 1.2),
        cue(r"\bde l'<heure>\b|\b(?:35|39|35h|39h) <heures>\b|\bpaniers? <repas>\b|\btickets? <resto|restaurant>\b", 1.2),
        cue(r"\bvous <voir>\b|\bpetit cas <client>\b|\b<cas> pratique\b|\bétude de <cas>\b|\b(?:mes|nos) <associés>\b", 1),
        cue(r"<travailler|travailliez>\b~\b(?:avec vous|chez nous|avec nous|ensemble)\b|<stagiaires|saison|saisonniers|intérimaire|infirmière|recruté|recrutée|contractuel|titulaire>\b", 1.1),
        cue(r"\b(?:nos|vos) (?:\w+ )?<bureaux|compétences|effectifs>\b|\b(?:mon|notre) <client>~\b(?:cv|profil|candidature)\b|\btest de <correction|recrutement|personnalité>\b|\bfrais de <déplacement>\b|\bla <commission>\b", 1),
        cue(r"\bqualité d'<infirmier|infirmière|agent|attaché|assistant|assistante|adjoint>\b|\bvotre <recrutement|nomination|embauche>\b|\b(?:€|euros) (?:brut|net|bruts|nets)? ?par <mois>\b", 1.6),
        cue(r"<embaucher|embauche|diplômes|tournée|intermittent|intermittente|régie|recruteur>\b", 1),
        cue(r"\bton <travail|cv|essai|profil>\b|\b(?:dans le cadre|procédure) du <recrutement>\b|\b(?:net|brut) pour <démarrer|commencer>\b", 1),
    ]
)  # fmt: skip

AGAINST = Cues(
    [
        cue(r"<appartement|locataire|locataires|propriétaire|bailleur|loyer|colocation>\b|\b(?:de|en|la) <location>\b", -3.2),
        cue(r"\b(?:prêt|crédit) <personnel|immobilier|conso|renouvelable>\b|<emprunt|taeg|assureur>\b", -2.4),
        cue(r"<commande|livraison|remboursement|panier|colis|facture|expédié|expédiée|livré|soldes>\b", -2.2),
        cue(r"<docteur|patiente|ordonnance|dentiste|vitale>\b", -2.2),
        cue(r"\bassemblée <générale>\b|<adhérents|adhérent|tournoi|cotisation|licenciés>\b", -2.4),
        cue(r"<désabonner|désinscrire|sommaire|abonnés|abonné>\b", -2.2),
        cue(r"<manuscrit|parcoursup|bourse|municipales|législatives>\b", -1.8),
        cue(r"\b(?:le|un|la|cette|du) <studio|chambre|maisons>\b|\b<studio> (?:meublé|à louer)|<visiter|visites|colocataire>\b", -2),
        cue(r"<devis|fournisseur|toiture|chaudière|véhicule|voiture|acompte>\b", -2.2),
        cue(r"<maîtresse|élève|scolaire|cantine>\b", -2),
        cue(r"\ble <concert>\b|\bvotre <vol>\b|\ble <spectacle>\b|<billetterie>\b", -2),
        cue(r"<maman|mamie|papi|bisous|anniversaire|mariage>\b", -1.2),
        cue(r"<astuces|abonnez>\b|\bau <sommaire>\b|\bce <mois>-ci\b", -1.6),
        cue(r"<habitants|électeurs|électrices|concitoyens>\b|\bréunion <publique>\b|\bnos <candidats>\b", -2.4),
        cue(r"\bbonjour à <tous|toutes>\b|\bchers <collègues|tous>\b|\brejoint l'<équipe>\b", -2),
        cue(r"<résiliation|résilier|urbanisme|impôts|caf|cpam|préfecture>\b|\bpermis de <construire>\b", -2),
        cue(r"\b(?:votre|son) <enfant>\b|\ben <crèche>\b|\bposer vos <congés>\b", -3),
        cue(r"\bprochain <numéro>\b|<prestataire|prestataires>\b|\b(?:au|du) <cours> de\b", -2),
    ]
)  # fmt: skip

_OTHER = r"(?:quelqu'un|une autre|un autre|d'autres|autres?|une personne|un profil|un candidat|une candidate|un interne)(?! (?:lieu|jour|date|heure|créneau|moment|horaire|salle|fois|formule|famille|fournisseur|prestataire|modèle|hôtel|vol|train|dates|créneaux))"

REJECTION = Cues(
    [
        cue(r"<malheureusement>\b", 1),
        cue(r"<regret|regrets|regrettons|regrette|désolé|désolés|navré|navrés>~(?:informer|annoncer|faire part|ne pas|pouvoir|que|vous)", 1.6),
        cue(r"\b<pas|plus|aucune>~(?:donner|réserver|apporter) (?:une )?(?:suite|réponse)|\b<suite|réponse> (?:favorable|positive) (?:à|a) (?:votre|ta)", 2.4),
        cue(r"\bne\b~<donner|donnerons|poursuivre|poursuivrons|retenir|retenons|réserver|retenue|retenu|correspond|suivie>\b", 2),
        cue(r"\b(?:n'a|n'avons|n'est|n'ont|n'avez|n'êtes|n’a)~pas~<retenue|retenu|retenir|sélectionné|sélectionnée|accepté|acceptée|été|abouti>\b", 2.8),
        cue(r"<autre|autres> (?:candidat|candidats|candidature|candidatures|candidate|profil|profils)\b", 2),
        cue(r"\b(?:poste|offre)~<pourvu|pourvue>\b", 2.6),
        cue(r"<souhaitons|souhaite> ~(?:réussite|succès|bonne (?:chance|continuation)|plein)~(?:recherche|projets|avenir|démarches|carrière)?", 0.9),
        cue(r"\bne (?:pas|plus) <poursuivre|retenir|donner|continuer|avancer|aller>\b|\bne (?:poursuivrons|retiendrons|donnerons|continuerons) <pas>\b", 2.8),
        cue(r"<retenu|choisi|préféré|opté|sélectionné|retenir|poursuivre>~(?:un|une|d'|avec|pour)~autres? (?:candidat|candidature|profil)", 2.8),
        cue(rf"<pris|prise|choisi|retenu|préféré|recruté|embauché|sélectionné|opté|privilégié|avancer|continuer|poursuivre|trouvé|engagé>~\b{_OTHER}\b", 2.8),
        cue(r"<choix|décision>\b~(?:s'est|se) (?:porté|portée|arrêté|porte|tourné)~(?:sur|vers)|<choix> (?:et|mais)~\bpas vous\b|<choix>~\bn'est (?:malheureusement )?pas\b", 2.8),
        cue(r"\b(?:place|places|poste|stage|mission|offre|besoin)\b~\b(?:est|sont|était|a été|ont été|vient d'être|déjà|finalement) (?:déjà |désormais |maintenant |finalement |toutes )*<prise?s?|pourvue?|attribuée?|occupée?|fermée?|annulée?|gelée?|suspendue?|supprimée?|comblée?>\b", 2.8),
        cue(r"<recrutement|recrutements|embauches|concours>\b~(?:annulé|gelé|suspendu|clos|abandonné|reporté|à l'arrêt)|\bsans <suite>\b", 2.6),
        cue(r"\b(?:pas|plus|point|aucune) <retenue?|retenir|suite|sélectionnée?|donner|poursuivre|favorable|favorablement|correspond|correspondre|adéquation|aboutir|abouti|embaucher|recruter>\b|\bne <correspond|correspondent>~\bpas\b", 2.2),
        cue(r"\b(?:au|le|le vif|à mon grand) <regret>\b|\b(?:mauvaise|triste) <nouvelle>\b|\bpas la <nouvelle>\b", 2.2),
        cue(r"<désolé|désolée|désolés|navré|navrée|hélas|malheureusement|malheureux>\b", 0.9),
        cue(r"\b(?:bonne|bon|beaucoup de|plein de) <continuation|courage|réussite>\b|\b(?:succès|chance|réussite)\b~<recherches|recherche|démarches|projets|suite|carrière>\b", 1.2),
        cue(r"<profil|profils|expérience|candidats|candidates|candidatures|personnes>\b~\b(?:davantage|plus proches?|plus expérimentée?s?|plus senior|plus en phase|mieux)\b", 1.8),
        cue(r"\b(?:garde|gardons|conservons|conserver|conserve|garderons)\b~<cv|dossier|coordonnées|profil|candidature>\b", 1),
        cue(r"\bs'est (?:vraiment |franchement )?<joué|jouée>\b|\b<serré|serrée>\b|\bpile ou <face>\b", 1),
        cue(r"\b(?:a|avons|ont|a-t-on) <retenu> (?:d'autres|une autre|un autre)\b", 2.8),
        cue(r"\bpas (?:pu |été |vous |te )*<retenir|retenus|convaincre|convaincu|aller|donner> ?(?:plus loin)?\b", 2),
        cue(r"<manquerai|manquerons>~\b(?:revenir|recontacter|penser)\b|\bpenser à <vous|toi>\b", 1),
        cue(r"\b<préféré|préfère|préférons>\b~(?:quelqu'un|profil|candidat|(?:une|la|cette|autre) personne|interne)", 2.8),
        cue(r"\b(?:promotion|mobilité|candidat|candidate|solution|interne) en? ?<interne>\b|\ben <interne>\b", 1.4),
        cue(r"\b(?:pas|plus)\b~<prendre|recruter|embaucher|engager|accueillir|justifier>\b~\b(?:un|une|de|quelqu|personne|stagiaire|apprenti|monde)\b", 2.4),
        cue(r"\bpas\b~\bplus <loin>\b|\bpas aller <loin>\b|\bon va s'<arrêter>\b|\bs'arrête <là|ici>\b", 2.6),
        cue(r"\bil (?:nous|me) <faut> quelqu'un\b", 1.6),
        cue(r"<deuxième|troisième|seconde|quatrième>\b~\b(?:sur|contrat|classement|liste|place|derrière)\b|<classement>\b|\ben <réserve>\b|\bliste <complémentaire>\b", 1.6),
        cue(r"<déception|déçu|déçue|décevoir>\b|\bne <lâchez|lâche> (?:rien|pas)\b|\bbelle <suite>\b", 1),
        cue(r"<retournons|renvoyons|restituons>~\b(?:dossier|candidature|documents)\b|\bmieux au <profil|poste>\b|\bprofil <recherché>\b|\bcorrespondant <mieux|davantage>\b", 1.4),
        cue(r"\bn'avons pas\b~<possibilité|besoin|place|poste|capacité>\b(?! (?:de (?:vos|votre|ton|tes|ces|ce|la|le)|d'))|\b(?:pas|plus) (?:de|la|d') ?<possibilité|besoin|place|places|budget>\b(?! (?:de (?:vos|votre|parking|ces|ce|stationnement)))|\baccueillent déjà~<stagiaires|apprentis>\b", 2.2),
        cue(r"\bne (?:\w+ )?<correspond|correspondait|correspondent|colle>\b~\bpas\b|\bc'est <mort>\b|\bgarde (?:l'équipe|la même)~<dernier|passé|équipe>|\bpas tout à <fait>\b", 2.4),
        cue(r"\bl'an <prochain>\b|\bl'année <prochaine>\b|\b(?:représenter|repostuler|retenter|repasse|repassez)\b~<prochain|prochaine|septembre|janvier|rentrée>\b|\btrouver rapidement un <poste|emploi>\b|\bdsl <mec>\b", 1.2),
        cue(r"\b(?:j'ai|on a|nous avons|a) (?:finalement |déjà )?<pris|choisi|embauché|recruté|engagé|retenu|trouvé>\b~\b(?:quelqu'un|collègue|candidate?|personne|jeune|ancien|ancienne)\b", 3),
    ]
)  # fmt: skip

OFFER = Cues(
    [
        cue(r"\b(?:propose|proposons|proposer|offrons|offre|offrir)\b~<poste|rejoindre|cdi|cdd|embauche|contrat|emploi|stage|alternance>\b", 2.2),
        cue(r"\b(?:promesse|proposition|offre|lettre) d'<embauche|offre|emploi|engagement>\b|\boffre <ferme>\b", 2),
        cue(r"<contrat|promesse>~\b(?:signé|signée|signer|joint|jointe|ci-joint|pièce jointe|partira|envoie|prêt)\b|\bsigner~<contrat|lettre|promesse>\b", 2),
        cue(r"\d ?(?:€|k\b|euros|\$)~<net|brut|bruts|nets|fixe|annuel|annuels|mensuel|variable>\b|<rémunération|salaire>~\d|\d~\$~<heure>\b", 1.3),
        cue(r"<télétravail|rtt|bspce|mutuelle|treizième|congés|préavis>\b", 0.7),
        cue(r"\b(?:on|nous|l'équipe|toute l'équipe)\b~\b<te|vous> (?:veut|voulons|prend|prenons|garde|embauche|embauchons|propose)\b|\ba dit <oui>\b|\bc'est <oui>\b", 1.8),
        cue(r"<félicitations|bienvenue|bravo>\b", 1),
        cue(r"<partant|partante>\b|\btu <démarres|commences>\b|\bvous <commencez|commenceriez|débutez>\b|\bun <oui>\b", 1),
        cue(r"\b(?:vous|te|t') <engager|embaucher|recruter>\b|\b(?:retenue?|sélectionnée?|choisie?) pour le <poste>\b|\b(?:vous avez été|tu as été|vous êtes|tu es) <retenue?|choisie?|sélectionnée?|prise?|embauchée?> (?:pour|au|comme|chez)\b", 2.2),
        cue(r"<plaisir>~\b(?:vous|de te) (?:confirmer|offrir|offrons|proposer|annoncer)\b", 1.2),
        cue(r"<malheureusement|désolé|désolée|hélas>\b", -2),
        cue(r"\bje (?:peux|vous|te) (?:vous |te )?<prendre|prends|embauche|engage>\b|\d~ de l'<heure>\b|\b\d\d <heures>\b", 1.4),
        cue(r"\b(?:début|commencez|commences|démarrage|prise de poste|arrivée)\b~<lundi|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre>\b", 1),
        cue(r"<souhaitons|souhaite|aimerions|voulons>\b~\b(?:travailler avec vous|vous recruter|vous embaucher|vous engager|vous avoir|t'avoir|que vous rejoigniez)\b|\bpropose un <cdd|cdi|contrat|poste>\b", 2.4),
        cue(r"\bvotre <recrutement|nomination|embauche>\b|\bretourner~<signé|signée>\b|\bà compter du~<janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre>\b|\bj'<envoie> le contrat\b", 1.6),
        cue(r"\b(?:je|on|nous) (?:t'|te |vous )<embauche|embauchons|prends|prend|prenons|engage|engageons|recrute|recrutons>\b|\b(?:le poste|la place) est (?:à|pour) <vous|toi>\b", 2.8),
    ]
)  # fmt: skip

_TALK = r"(?:entretien|entrevue|échange|rencontre|visio|appel|téléphone|essai|café|rendez-vous|rdv)"

INVITATION = Cues(
    [
        cue(rf"<convocation|convoquer|convoquons|convoqué|convoquée|convier|convions|inviter|invitons|recevoir|rencontrer|convenir>~\b{_TALK}\b|\b{_TALK}\b~<recevoir|rencontrer>\b", 2.8),
        cue(r"\b(?:souhaite|souhaitons|souhaiterait|souhaiterions|souhaitent|aimerait|aimerions|aimerais|veulent|veut|voudrait|voudrions|voudrais)\b~<rencontrer|voir|recevoir>\b|\bfaire votre <connaissance>\b|\bfaire <connaissance>\b", 2.4),
        cue(rf"\b(?:pour|à|organiser|fixer|prévoir|planifier|faire)\b~\b(?:un|une) (?:premier |première |petit |court |nouvel |second |deuxième |bref )*{_TALK}\b~<semaine|visio|équipe|minutes|mn|disponible|disponibilités|vendredi|lundi|mardi|mercredi|jeudi|samedi|soir>\b", 2.2),
        cue(r"<minutes|mn>\b~\b(?:échange|entretien|appel|visio|discuter|téléphone)\b|\b(?:échanger|discuter|parler)\b~<visio|téléphone|calendly|minutes>\b", 2.2),
        cue(r"\b(?:retenu|attiré|toute)\b~<attention>\b|\b(?:parcours|profil|cv|candidature|dossier)\b~<plu|plaît|intéresse|intéresses|intéressent|séduit|séduits|parle|convaincu>\b", 1.3),
        cue(r"\b(?:prochaine|deuxième|seconde|suivante|dernière) <étape|entrevue>\b|\bétape <suivante>\b", 1.3),
        cue(r"\bfaire (?:un |une )?(?:journée d'|petit )?<essai|extra>\b|\bvenir <essayer|tester>\b|\bjournée d'<immersion|essai|observation>\b", 2.4),
        cue(r"<passer>~\b(?:nous voir|à l'atelier|au bureau|au magasin|boutique)\b", 1.8),
        cue(r"<malheureusement|hélas>\b", -1.4),
        cue(r"\b(?:passez|passe|venez|viens)\b~<lundi|mardi|mercredi|jeudi|vendredi|samedi>\b", 2),
        cue(r"\b(?:vous|te|me) <raconterez|raconteras|montrerez|montrerai|montrer|présenter>\b", 0.9),
        cue(r"\bnous <rencontrer>\b|\bpremier <contact>\b|\bcontact <téléphonique>\b|\bnous <voir>\b", 2.2),
    ]
)  # fmt: skip

SCHEDULING = Cues(
    [
        cue(r"<reporter|déplacer|décaler|décalé|reporté|repousser|replanifier|avancer>~\b(?:entretien|entrevue|rendez-vous|rdv|échange|appel|rencontre)\b|\b<report> (?:de|d')", 2.4, "fixed"),
        cue(r"\b(?:vos|tes|quelles) <disponibilités|dispos>\b|\b(?:seriez|serais|êtes|es)-(?:vous|tu)\b~<libre|disponible|dispo>\b", 2.2),
        cue(r"<confirmer|confirmons|confirme>~\b(?:présence|rendez-vous|entretien|venue|créneau|rdv|heure)\b", 2),
        cue(r"<créneau|créneaux>\b|\bvous <convient|conviendrait>\b|\bte <convient|va>\b|\bsi ça <colle>\b|<quand>~(?:dispo|venir|libre)", 1.8),
        cue(r"<lundi|mardi|mercredi|jeudi|vendredi|samedi>\b~\b\d{1,2} ?(?:h|heures|:)", 1.2),
    ]
) + french_meeting_words.SCHEDULING  # fmt: skip

RECEIPT = Cues(
    [
        cue(r"\b(?:bien|avons|ai|a) <reçu|reçue>\b~\b(?:candidature|cv|dossier|offre de service|postulation|lettre)\b|\b(?:candidature|cv|dossier|postulation)\b~<parvenue?|arrivée?|reçue?|enregistrée?|transmise?|déposée?|prise>\b", 2.8),
        cue(r"<accusons|accusé|accuse>~\bréception\b|\b<réception> de (?:votre|ta) (?:candidature|cv)", 2.4),
        cue(r"\b(?:message|courriel|mail|réponse|e-mail) (?:est )?(?:envoyé )?<automatique|automatiquement|automatisé>\b|\bne pas (?:y )?<répondre>\b", 2),
        cue(r"\ben cours d'<étude|examen|analyse|évaluation>\b|\b(?:lira|étudier|étudierons|étudie|examiner|examinera|regarde|analyser|analysera|attention)\b~<équipe|semaines|jours|délai|délais|dossier|candidature>\b", 1.4),
        cue(r"\bsans (?:nouvelles?|réponse|retour)\b~<part|délai|semaines|considérer>\b|\bseules? les? <personnes|candidats|candidatures>\b", 1.6),
        cue(r"\b(?:revenir|reviendrons|revient|reviens|recontacter|recontacterons)\b~\b(?:vers|dans|d'ici)\b~<vous|toi|jours|semaines|délais>\b", 0.9),
        cue(r"\b(?:lettre|cv|dossier|candidature)\b~<transmis|transmise|transmises>\b|\bréponse vous sera <adressée|donnée|apportée>\b", 2),
        cue(r"\b(?:est|sont|a|ont) (?:été )?bien <parvenue?s?|arrivée?s?|reçue?s?|enregistrée?s?>\b", 2.4),
        cue(r"\bdossier\b~<complet|compte>\b|\b(?:sera|est) <examiné|examinée|étudié|étudiée|traitée|traité>\b|\baucune <information>\b~téléphone", 1.5),
        cue(r"<accusons|accuse>\b~\bcandidature\b", 1),
    ]
) + french_receipt_words.RECEIPT  # fmt: skip
