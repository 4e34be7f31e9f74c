"""What French hiring mail is about beyond its set words: papers, places, juries, trial days; and
what insurers, landlords, clubs and shops write about, who decide and invite in the same words."""

from app.domain.reading.cues import Cues, cue

HIRING = Cues(
    [
        cue(r"\b(?:devant|par|avec|du|le) (?:un |le |notre )?<jury|comité>\b~\b(?:sélection|recrutement|\d ?h|entretien|audition|candidat\w*|passage)\b|\b(?:votre|ton|le) <passage> devant\b|\b(?:devant|face à|face au) (?:le |un |notre |l')?<jury>\b|\b(?:votre |l'|une |d')<audition>\b|<auditionner|auditionnera|auditionnerons|auditionnés>\b", 1.4),
        cue(r"<épreuve|épreuves|concours>\b~\b(?:jury|sélection|recrutement|écrite?s?|orale?s?|pratique|candidat\w*|auront lieu|titre)\b", 1.2),
        cue(r"\b(?:en |l'|une |votre |ton |d')<immersion>\b|<pmsmp|stagiaire|stagiaires|apprenti|apprentie|alternant|alternante|intérimaire|vacataire>\b|\b(?:matinée|demi-journée|journée|après-midi)\b~\bavec <nous|moi|équipe|vous>\b~\b(?:service|section|atelier|cuisine|équipe|terrain)\b", 1.2),
        cue(r"\b(?:prise|entrée|entrer|date d'entrée|date de prise) (?:de|en) <fonction|fonctions|service|poste|activité>\b|\b(?:cahier des charges|fiche|descriptif|description|profil) (?:de|du) <poste>\b", 1.6),
        cue(r"\b(?:votre|ton|l') ?<inscription>\b~\b(?:agence|intérim|consultants?|mission|programme graduate|vivier|réserve|jeunes talents)\b|\bdans notre <agence>\b|\bune <mission> (?:de|d'|en|chez|comme)\b|<intérim|recruteur|recruteuse|recruteurs|recrutements>\b", 1.4),
        cue(r"<prétentions|prétention> (?:salariales?|financières?)\b|\b(?:votre|ton|vos) <préavis|tjm|prétentions|disponibilité>\b|\bclause de <non>-concurrence\b|\bcontrat <actuel>\b|\bposte <actuel>\b|\bemployeur <actuel>\b|\b(?:fixe|variable|package|fourchette)\b~<salaire|salariale|annoncée|brut|variable>\b", 1.8),
        cue(r"<actiris|forem|urssaf|dpae|dimona|cnps|orp|caces|rqth|btp|afpa|apec|cfa|multicheck>\b|\bfrance <travail>\b|\bpôle <emploi>\b|\bmission <locale>\b|\bcasier <judiciaire>\b|\bextrait du <registre>\b|\bpermis de <travail>\b", 1.3),
        cue(r"\b(?:votre|ton|vos|tes|le|du) <diplôme|diplômes|brevet|attestation|attestations|certificats|habilitations|habilitation>\b~\b(?:cv|équivalence|reconnu|valid\w+|copie|légalisée?|étranger|dossier|employeur|travail)\b|\bcopie (?:\w+ )?(?:de votre|de ton|du|de vos|des) <diplôme|diplômes|bts|permis|caces|cap|bac>\b|\béquivalence de <diplôme|diplômes>\b", 1.5),
        cue(r"\b(?:vérifs?|vérifications?|prise|contrôle|appel) (?:de |des |aux? )?<références>\b|\banciens? <responsables|responsable|employeurs|employeur|managers|supérieurs>\b|\b(?:vos|tes|deux|trois) <références>\b~\b(?:employeur\w*|professionnelles|anciens?|contacter|appeler|managers?)\b|\bdemandeu(?:r|se) d'<emploi>\b|\bconditions d'<engagement|emploi|embauche>\b", 1.5),
        cue(r"\b(?:votre|ton|l'|un|cet|aucun|d') ?<engagement>\b~\b(?:en qualité|comme|à \d|dès|programmé|durée|secrétariat|salaire|prévu|chez)\b|\bvotre <engagement>\b|\b(?:vous|t'|te) ?<engager>\b", 1.5),
        cue(r"\b(?:poste|postes|emploi|emplois|place|places|fonction) <vacante?s?|pourvoir|susmentionnée?|disponible>\b|\bà <pourvoir>\b|\baucun <emploi>\b|\b(?:offre|annonce|offres) d'<emploi|embauche|stage|alternance>\b|\bjob d'<été|étudiant>\b|\bla <job>\b|\bvotre <réaction> à\b", 1.6),
        cue(r"<mi>-temps\b|\btemps <plein|partiel|complet>\b|\bdurée <indéterminée|déterminée>\b|\bcontrat de <travail|mission|stage|professionnalisation|apprentissage>\b|\bconvention de <stage>\b|<titularisation|cdd|cdi|cdii>\b", 1.3),
        cue(r"\b(?:votre|ta|ton) <relance|postulation|venue|passage|essai|entrevue|audition|présentation|candid>\b|\bnotre <échange|rencontre|entretien|entrevue>\b|\b(?:suite à|après) (?:votre|ton|vos|tes|notre|nos) (?:différents |deux |derniers? )*<visite|échange|jours|journée|entretiens|entretien|essai|entrevue>\b", 0.9),
        cue(r"\b(?:le|mon|notre|leur|au|vos|les) <manager|managers|recruteur|opérationnels|fondateurs|associés|associées|gestionnaire|supérieur|hiérarchie>\b|\bmes <associés|clients>\b|\b(?:directeur|directrice|responsable|chargée?|équipe|pôle|service) (?:du |de |des |d'acquisition de )?<recrutement|rh|talents|dotation|personnel>\b", 0.9),
        cue(r"\b(?:toute )?l'<équipe> (?:vous|t'|a|est|se|te)\b~\b(?:apprécié|adoré|aimé|d'accord|réjouit|attend|conquise|convaincue|emballée)\b|\b(?:aimé|apprécié|adoré) (?:discuter|échanger|parler|travailler|vous rencontrer) <avec|vous>\b", 1.2),
        cue(r"\bvous (?:êtes|étiez|serez) <classée?|versée?|inscrite?>\b~\b(?:première?|deuxième|rang|réserve|liste|position)\b|\bréserve de <recrutement>\b|\bliste d'<aptitude>\b|\b(?:le|la|des|les) <recrutement|recrutements|délibération|délibérations|sélection>\b", 1.2),
        cue(r"\b(?:procès-verbal|processus|procédure|étape|étapes|issue|suite) (?:de |du |des |d')(?:la )?<délibération|recrutement|sélection|embauche|entretiens|process>\b|\ble <process>\b|\b(?:premier|deuxième|second|dernier) <tour>\b~\b(?:entretien|jury|comité|process|équipe)\b", 1.4),
        cue(r"\btravailler <ensemble>\b|\bcollaborer <ensemble>\b|\b(?:rejoindre|rejoignez|rejoins|intégrer|intégrez|intègres) (?:notre|l'|nos|la|les) ?<équipe|équipes|entreprise|société|maison|groupe|brigade|cabinet|étude|agence>\b|\b(?:passer|venir) (?:une|la) (?:\w+ )?<journée|matinée>\b~\b(?:avec nous|dans|service)\b", 1.4),
        cue(r"<couteaux|tablier|brigade|cuisine|chantier|chantiers|atelier>\b~\b(?:essai|cdi|cdd|net|39h|35h|extra|saison|contrat)\b|\bd'<essai|extra>\b|\b(?:un|une|ton|votre|l') ?<essai>\b|\ben <extra>\b|\b(?:39|35|41|42) ?<h>\b", 1.1),
        cue(r"\b(?:n°|no|numéro|réf|référence|réf\.)~<poste|offre|concours|candidature>\b|\b<poste|offre|emploi|concours> (?:n°|réf)|\bcandidature <spontanée>\b|\bentretien d'<embauche|engagement|recrutement>\b|\b<cv|candidature|candidatures> (?:en|sous|pour|au)\b", 1.2),
    ]
)  # fmt: skip

AGAINST = Cues(
    [
        cue(r"<sinistre|sinistres|indemnisation|assurés|souscrite|souscrit|sociétaire>\b", -2),
        cue(r"\b(?:le|du|au) <lot>\b|<attributaire|soumissionnaire|adjudicataire>\b~\b(?:\d|marché|offre|notes?|critères|menuiserie)\b|\b(?:appel|dossier) d'<offres>\b|\bmarchés? <publics?>\b|\bvotre <offre>\b~\b(?:lot|classée|points|marché)\b", -3),
        cue(r"<logement|appartement|t2|t3|f3|bail|caution|visale|garant|caleol|bailleur|hlm>\b~\b(?:attribu\w+|situé|commission|propriétaire|dossier|loyer|candidat\w*|location|meublé|social|signature)\b|\bdossier de <location>\b|\bcommission d'<attribution>\b", -2.8),
        cue(r"\b(?:examen|épreuve) (?:pratique|théorique|du)\b~<permis|code|conduite>\b|\bauto-<école>\b|\bleçons? de <conduite|piano|natation>\b|\bcentre d'<examen>\b", -2.2),
        cue(r"<bourse|bourses|lauréats|lauréat|lauréate|subvention|subventions|prix>\b~\b(?:projets?|dossiers?|jury|mobilité|édition|déposer|demande)\b", -2),
        cue(r"\bvotre demande de <prime|visa|crédit|prêt|naturalisation|titre|passeport|subvention|remboursement|logement|dérogation|carte>\b|<visa> de (?:court|long|tourisme)\b|\bavis d'<imposition>\b|\brevenu <fiscal>\b", -2.6),
        cue(r"<soprano|chorale|chœur|choristes|répétition|répétitions|solfège>\b", -1.6),
        cue(r"<ciné|apéro|bbq|gigot|canoë|anniv|evjf|copine|copines|meuf|réveillon>\b", -1.2),
        cue(r"<virement|prélèvement|prélevé|relevé|échéance|mensualités|payable|versements|solde|rib> ?(?:\w+ )?(?:bancaire|de compte|automatique|égaux|du|le|de)\b|\b(?:votre|ton|mon) <abonnement|facturation>\b|\bforfait <mobile|internet|ski>\b", -1.8),
        cue(r"\bbulletin de <paie|salaire>\b~\b(?:disponible|déposé|en ligne|coffre)|\bcoffre-<fort>\b|\bentretien (?:professionnel|d'évaluation) <annuel|obligatoire>\b|\b(?:solde|saisie|demandes?) de <congés>\b|\bcomité <social>\b", -2),
        cue(r"<syndic|copropriété|copropriétaires|fuite|plafond|dégât|dégâts>\b", -2.2),
        cue(r"<embrayage|pneus|pneu|garagiste|vidange|carrosserie|immatriculation>\b|\bcontrôle <technique>\b", -1.4),
        cue(r"<dermatologue|ophtalmologue|échographie|irm|vaccin|caresses|tartre|croquettes>\b|\bvos <analyses|résultats> (?:de|sont|d')~\b(?:sang|disponibles|laboratoire)\b", -2),
        cue(r"<bibliothèque|médiathèque|dvd|emprunts?|lecteurs|podcast|écoute> ?(?:\w+ )?(?:retard|en retard|rendre|rapporter|empruntée?s?|:)|<billet|billets|parterre|spectateurs|embarquement|vol|réservation>\b~\b(?:départ|place|rang|voiture|confirmée?|n°|dossier)\b", -2),
        cue(r"<bénévole|bénévoles|bénévolat|adhésion|paroisse|kermesse|brocante>\b|\bcomité <directeur>\b|\bassemblée <générale>\b|\bchers <membres|adhérents|parents|voisins|amis>\b", -2),
        cue(r"\b(?:séjour|stage|cours|activité|camp|colonie|atelier) <voile|escalade|poney|équitation|natation|poterie|yoga|danse|musique|théâtre|tennis>\b|\bl'inscription de <votre|mon|notre>\b|\b(?:centre|accueil) de <loisirs>\b|\bla <rentrée> (?:scolaire|des classes)\b", -2.2),
        cue(r"\bma <chérie|puce|belle|grande>\b|\bgros <bisous>\b|\bmon <chéri|cœur|poussin>\b|\b(?:ma|mon|ta|ton|votre) <tata|tonton|papa|cousin|cousine|tante>\b", -1.6),
        cue(r"\b(?:ils|elles|elle|il|on) (?:m'|ne m')?(?:ont|a) (?:\w+ )?<pris|refusé|préféré|retenu> (?:\w+ )?(?:quelqu'un|un autre|une autre)?~\b(?:dégoûtée?|dégoutée?|deg|bises|gnagnagna|😭|tant pis|bref)|\bj'ai pas eu le <poste|job>\b|\bje suis <dégoûtée?|dégoutée?|dég>\b", -3),
        cue(r"\b(?:candidature|admission|inscription) (?:au|en|à la|à l'|dans le|pour le) ?<master|mba|bachelor|doctorat|université|lycée|école|collège|internat|prépa>\b|\b<admission> (?:post|en|à)\b|\bconcours de <chant|danse|photo|beauté|nouvelles|poésie|dessin|piano>\b", -2.8),
        cue(r"\b(?:à l'|d')<adoption>\b|<chiot|chiots|chaton|chatons>\b|\bautre <famille>\b|\bfamille d'<accueil>\b|\b(?:place|demande|inscription) (?:en|de|à la|de place en) <crèche|garderie|cantine|périscolaire>\b|\bligne <éditoriale>\b|\bmaison d'<édition>\b", -2.2),
        cue(r"\b(?:entretien|bilan|point|évaluation) (?:professionnel |individuel )?<annuel|annuelle|semestriel|trimestriel>\b|\bentretiens (?:annuels|professionnels) <annuels|obligatoires>\b", -2.4),
    ]
)  # fmt: skip
