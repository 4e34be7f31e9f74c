"""How French, Belgian, Swiss and Canadian employers decide: more ways than the set phrases of
`french_words` and the verbs of `french_plain_words`."""

from app.domain.reading.cues import Cues, cue

_ANOTHER = (
    r"(?:d'autres|un autre|une autre|quelqu'un|un profil|des profils|un candidat|une candidate"
    r"|des candidat\w+|une candidature|des candidatures|une personne|des personnes|la personne"
    r"|celle d'une? autre|celui d'une? autre|une? interne|l'interne|eux|elle|lui)"
)

REJECTION = Cues(
    [
        # who is preferred
        cue(r"\b(?:accordé|accorder|accordons|donné|donner|donnons|donnée|portée|allée) (?:\w+[' ]){0,3}<préférence>\b|<préférence> (?:a été (?:donnée|accordée)|s'est portée|est allée|va à|est donnée)\b", 2.8),
        cue(rf"<poursuivons|continuons|avançons|poursuivrons|continuerons|avancerons|partons|partirons|restons|poursuit|continue|avance|avancera|part|poursuivre|continuer|avancer|partir> (?:\w+ ){{0,3}}?avec {_ANOTHER}\b", 2.8),
        cue(rf"\baller de l'<avant> avec {_ANOTHER}\b", 2.8),
        cue(r"<retenu|choisi|engagé|désigné|nommé|embauché|recruté|rencontré|privilégié|priorisé|favorisé|trouvé|pris|sélectionné> (?:\w+ ){0,2}?(?:celles?|ceux|celui|une?|le|la|l'|des|d'|quelqu'un)\b ?(?:\w+[' ]){0,3}?<autre|autres|personne|candidat|candidate|candidats|candidature|candidatures|profil|profils|voisin|étudiante?|élève|ancien|ancienne|collègue|titulaire|junior|senior|interne>\b", 2.8),
        cue(r"\ben <faveur> (?:d'une?|de l'une?|d'|de la|du|de l') ?(?:\w+ ){0,2}?(?:autres?|candidat\w*|interne|profil|personne|collègue|mobilité)\b|\b<candidature|solution|mobilité|promotion> (?:en )?interne\b", 2.6),
        cue(r"\b(?:avons|ai|a|ont) (?:\w+ )?<comblé|pourvu|attribué|octroyé|confié|donné|proposé|offert> (?:le|la|ce|cette|notre|l') ?(?:\w+ )?(?:poste|place|fonction|mission|stage|contrat|job|emploi)\b~\b(?:avec|par|à (?:une?|quelqu'un|l'une?|la|notre)|à l'interne)\b", 2.8),
        cue(r"\b(?:place|poste|emploi|fonction|mission|stage|contrat|job)\b~\b(?:proposée?|donnée?|offerte?|attribuée?|confiée?|octroyée?|allée?|revenue?) à <une|un|quelqu|interne> ?(?:autre|candidat\w*|personne|collègue|étudiante?|'un|interne)?\b", 2.4),
        cue(r"<priorité>~\b(?:donnée|accordée|réservée)\b|\b(?:dit|dire) <oui> à (?:une?|quelqu|l'autre)\b|\ba été <reconduite?>\b|\bde <reconduire> (?:monsieur|madame|m\.|mme|la|le|une?|notre)\b", 2.2),
        cue(r"<répond|répondait|répondent|répondaient|répondant|correspond|correspondait|correspondent|correspondaient|correspondant>~\b(?:davantage|mieux|plus étroitement|plus précisément|plus exactement|encore mieux)\b", 2.2),
        cue(r"\b(?:plus|davantage) <proche|proches|expérimenté|expérimentée|expérimentés|adapté|adaptée|adaptés|alignée?s?|ciblée?s?|junior|senior|qualifiée?s?|pertinente?s?> (?:\w+ )?(?:de|du|des|à|au|aux|pour|géographiquement|que|avec)?\b", 1.6),
        # not you
        cue(r"\b(?:ne|n)\b'? ?(?:\w+[' ]){0,2}<irons|ira|irai|continuerons|continuera|continuerai|poursuivrons|poursuivra|poursuivrai|avancerons|avancera|donnerons|donnera|donnerai|retiendrons|retiendra|retiendrai|recruterons|embaucherons|embauchera>\b~\bpas\b", 2.6),
        cue(r"\bne (?:\w+ )?<donne|donnons|donnent|retiens|retenons|poursuivons|poursuis|souhaite|souhaitons|peux|pouvons|peut|pourrons|pourra>\b~\bpas\b~\b(?:suite|retenir|poursuivre|candidature|aller plus loin|recruter|embaucher|engager|proposer (?:un|d')? ?entretien|t'embaucher|prendre)\b", 2.6),
        cue(r"\b(?:décidé|choisi|choix|décision|préféré|préférons|préfère|résolus?) (?:\w+ )?de ne (?:pas|plus) <donner|poursuivre|retenir|continuer|aller|avancer|vous|te|pourvoir|recruter>\b", 2.8),
        cue(r"\bpas (?:été |pu (?:être )?)?<porté|portée|arrêté|arrêtée> sur (?:vous|toi|votre|ta)\b|\bpas (?:été )?<classée?s?|auditionnée?s?|convoquée?s?|admise?|admissible|préselectionnée?|présélectionnée?>\b|\bn'(?:êtes|es) (?:donc |malheureusement )?pas <admise?|admissible>\b", 2.6),
        cue(r"\bnon <retenue?s?|sélectionnée?s?|admise?s?|présélectionnée?s?|classée?s?>\b", 2.6),
        cue(r"<statut|résultat|décision|état>(?: de (?:la|votre|ta) candidature)? ?: ?(?:non |candidature )?(?:retenue?|refusée?|rejetée?|déclinée?|clôturée?|close?|fermée?|négati(?:f|ve)|défavorable|sans suite|écartée?)\b", 3),
        cue(r"\bnom ne <figure> (?:\w+ )?pas\b|\bne <figurez|figures|figure|comptez|faites> (?:\w+ )?pas (?:sur|parmi|dans|partie)\b", 2.6),
        cue(r"\bpas~\b(?:en|à) <mesure>~\b(?:suite|retenir|donner|réserver|répondre (?:favorablement|positivement)|accueillir|favorable|positive|proposer|recruter)\b", 2.8),
        cue(r"\bpas~<entrer> en matière\b|\bpas (?:pu )?(?:la |le |vous |te |être )?<prendre|prise|pris> en considération\b|\bpas <admettre>\b", 2.6),
        cue(r"\bavis <défavorable>\b|\bréponse <négative|défavorable>\b|\bsuite <négative|défavorable>\b|\bretour\b~\bpas <positif|favorable|celui>\b|\b(?:retour|résultat) <négatif|défavorable>\b|\bne (?:sera|soit|pourra être) pas <favorable|positive>\b|\bpas (?:y )?(?:donner|répondre|réserver)~<favorable|favorablement|positive|positivement|suite>\b", 2.8),
        cue(r"\bc'est (?:donc |malheureusement |hélas )?<non>\b|\bun <non> (?:pour|cette|de|,|\.)|\b(?:dire|réponse est|répondre) <non>\b|\bce (?:ne )?sera (?:donc )?<non>\b|\bce (?:ne )?sera (?:donc )?pas <toi|vous>\b|\bc'est <raté|mort|fichu|cuit>\b", 2.2),
        cue(r"\b(?:s'|m'|nous |t'|en )<arrêter|arrête|arrêtera|arrêtons|arrêterons|rester|restons> (?:donc |malheureusement )?(?:là|ici)\b|\b(?:processus|parcours|aventure|chemin|route|candidature)\b (?:\w+ )?s'<arrête|achève|termine|arrêtera>\b", 2.6),
        cue(r"\bpas (?:de |la )?<bonne>s? (?:nouvelle|adéquation|personne)\b|\bpas (?:être |soit |sois |est |le |un )*(?:bon|bonne) <match|fit|profil|adéquation|candidat|candidate>\b|\bne (?:le|la) <match|colle> pas\b", 2.2),
        cue(r"\bpas pu (?:\w+ )?<passer|placer|convaincre|imposer|retenir|défendre|départager>\b|\bpas pu (?:vous|te) <faire|suivre|proposer>\b|\bpas de quoi (?:vous|t') ?<occuper|employer|payer|embaucher|garder>\b", 2.2),
        cue(r"\b(?:ai|avons|a|ont) <refusé|refusée|refusés|décliné|déclinée|écarté|écartée|rejeté|rejetée|écartés> (?:\w+ )?(?:votre|ta|la|sa|le)\b|\b(?:candidature|dossier|profil)\b~\b(?:est|a été|été) (?:\w+ )?<refusée?|rejetée?|déclinée?|écartée?|fermée?|close?|clôturée?|archivée?>\b", 2.6),
        cue(r"<classé|classée|classons|classer|déclarée?> (?:\w+ )?(?:sans suite|infructueu\w+)\b|\bresté\w* <infructueuse?s?>\b", 2.6),
        # nothing to give
        cue(r"<contraints?|contrainte|obligés?|obligée|devons|dois|tenus|forcée?s?>\b~\b(?:de |d')?<clore|clôturer|fermer|annuler|suspendre|renoncer|stopper|interrompre|geler|arrêter|décliner|refuser|mettre> ?(?:un terme|fin|votre|ta|le|la|les|l'|à|ce|cette|ton|notre|tous|toutes)?\b", 2.4),
        cue(r"<annuler|suspendre|geler|stopper|abandonner|interrompre|différer> (?:\w+[' ]){0,4}<recrutement|recrutements|embauches|embauche|processus|procédure|poste>\b|<recrutement|recrutements|embauche|embauches|poste|processus|procédure|concours>\b~<gelée?s?|suspendue?s?|annulée?s?|abandonnée?s?|stoppée?s?|supprimée?s?|interrompue?>\b", 2.6),
        cue(r"<effectif|effectifs|équipe|équipes|planning|quota|postes|places>\b~\b(?:est|sont|était|étaient) (?:\w+ )?(?:au )?<complets?|complètes?|complet|complète>\b", 2.4),
        cue(r"\bne <disposons|avons|recherchons|recrutons|prenons|cherchons|prévoyons|envisageons|embauchons|dispose|prévoit|recrute|cherche>\b~\b(?:aucune?|pas|plus)\b", 1.8),
        cue(r"\baucune? <poste|emploi|place|vacance|besoin|ouverture|opportunité|stage|disponibilité|possibilité|recrutement|embauche>\b~\b(?:vacante?|disponible|à pourvoir|libre|actuellement|pour|correspond\w*|prévue?|à vous proposer|n'est|en ce moment)\b|\bpas (?:d'|de )<ouverture|embauche|embauches|recrutement|poste|budget|place|besoin|renouvellement>\b", 2.2),
        cue(r"<raisons|raison|contraintes|restrictions|contexte|coupes|réduction>\b~\b(?:budgétaires?|économiques?|budget|restructuration|réorganisation)\b", 1.2),
        # what was missing
        cue(r"\bsous le <seuil>\b|\b<seuil> de (?:passage|réussite)\b|\bn'(?:avez|as) (?:\w+ )?pas (?:\w+ )?<atteint|obtenu|réussi|satisfait|rempli|validé>\b|\b<minimum> requis\b|\bne permet(?:tent|tait)? (?:\w+ )?pas\b~<poursuivre|retenir|donner|continuer|parcours|suite>\b|\b<échec|insuffisante?s?> ?[:(.]", 2.2),
        cue(r"\btrop <tendre|junior|senior|juste|cher|chère|éloignée?|court|qualifiée?|léger|légère|jeune|vert>\b|<surqualifiée?>\b|<dépassait|dépassent|dépasse|dépassaient>\b~<enveloppe|budget|grille|moyens|possibilités>\b|\bce qui a (?:\w+ )?<pesé|manqué|joué>\b", 1.8),
        cue(r"<exige|exigeait|exigeant|demande|demandait|impose|souhaitait|voulait|cherche|cherchait>\b~<ans|expérience|diplôme|permis|bilingue|anglais|senior|titulaire|brevet>\b", 0.9),
        # kind words
        cue(r"\bne (?:\w+ )?<remet|remettent|reflète|préjuge|constitue|met|enlève>\b~\b(?:en (?:cause|question|doute)|qualités|compétences|jugement|valeur)\b|\bne pas y <voir>\b|\bne (?:vous|te) <découragez|décourage|laissez|laisse>\b|\b(?:sans|ne pas) (?:vous |te )?<décourager>\b", 2),
        cue(r"\bn'est (?:\w+ )?pas <celle|celui> que\b|\bpas la (?:réponse|nouvelle)\b~<espériez|espérais|attendiez|attendais|espérée|attendue|souhaitiez>\b", 2.2),
        cue(r"\b(?:retenter|retente|retentez|tenter) (?:à nouveau )?(?:ta|votre|sa) <chance>\b|<renouveler|renouvelez|représenter|renouvelle> (?:votre|ta) (?:candidature|postulation|demande)\b|<postuler|repostuler|repostulez|repostule|candidater> (?:à nouveau|de nouveau|ultérieurement|pour d'autres|à d'autres|sur d'autres)\b|\b(?:recroiser|croiser) <vos|votre|ta|tes|nos> (?:route|chemin)s?\b", 1.4),
        cue(r"<malgré|dépit>\b~<intérêt|qualité|qualités|compétences|parcours|candidature|expérience|motivation>\b|\bbien que\b~<qualité|intéressante?|solide|convaincante?|riche>\b|\b(?:choix|décision|sélection|arbitrage) (?:\w+ )?(?:très |si )?<difficile|serrée?|rigoureuse|délicat|cornélien>\b", 1.4),
        cue(r"<plein|beaucoup|meilleur|bonne|pleine|belle>\b (?:de |d')?(?:succès|courage|réussite|chance|continuation|suite|route)\b~\b(?:recherches?|suite|projets?|parcours|carrière|avenir|études|démarches|concours)\b|\b(?:le|tout le) <meilleur> pour\b|\b<tout> de bon\b", 1.2),
        # what only looks like one
        cue(r"\b(?:pas|encore|toujours) (?:\w+ )?<encore|décidée?|tranchée?|statué>\b|\ben <suspens>\b|\btoujours en <cours>\b|\breste d'<actualité>\b", -1.6),
        # said otherwise
        cue(r"<recruter|pourvoir|promouvoir|recrutement|promotion|recruté|pourvu|nommé|promu|solution>\b~\b(?:en|par voie|à l'|d'un|d'une)\b~<interne>\b", 2.6),
        cue(r"\b(?:contraints?|obligés?|regret|devons|dois|vais devoir|allons devoir|va devoir|préfère|préférons|au regret)\b (?:de |d')?<décliner|refuser|renoncer|rejeter>\b|<renonçons|renonce|renoncé> (?:donc )?à (?:\w+ )?(?:engager|recruter|embaucher|pourvoir|poursuivre|votre|vos|ce|cette|prendre)\b|\b(?:mettons|mettre|mis|met|mettrons) (?:donc )?(?:un )?<terme> (?:à|au)\b", 2.8),
        cue(r"\bne (?:vous|te|t'|la|le|les) ?<prend|prends|prenons|embauche|garde|gardons|recrute|engage|engageons|prendrons|prendrai|garderons|garderai|retient|retiens|recruterons> (?:\w+ )?pas\b|\bne <pourrai|pourrons|pourra|peux|pouvons|peut> (?:\w+ )?pas (?:vous|te|t') ?(?:embaucher|engager|recruter|prendre|garder|retenir|proposer|offrir|accueillir|donner)\b", 2.8),
        cue(r"<candidature|dossier|profil|vous|tu>\b~\b(?:n'est|n'êtes|n'es) (?:\w+ )?plus (?:à l'étude|en lice|en course|retenue?|considérée?|active|dans la course)\b|\bplus en <lice|course>\b|\bne <fais|faites|fait> (?:\w+ )?pas (?:\w+ )?partie (?:de|des)\b|\bpas un <oui>\b", 2.7),
        cue(r"\brépondre (?:\w+ )?<négativement|défavorablement>\b|\bpas (?:y )?(?:\w+ )?répondre (?:\w+ )?<favorablement|positivement>\b|\bpas\b~\b(?:suite|issue|réponse) <favorable|positive>\b|\bsuite (?:n'est|n'a) pas <favorable|été>\b", 2.8),
        cue(r"\b(?:arrêté|arrêter|fixé|porté|porter|fixer|jeté|porte|portons) (?:notre|leur|son|mon|le) <choix|dévolu> sur (?!vous|toi|votre|ta\b)|<choix|décision|préférence> (?:final\w* |définiti\w+ )?(?:s'est |est |a été )(?:\w+ )?(?:arrêtée?|fixée?|portée?|faite?|allée?) (?:sur|en faveur|vers|à) (?!vous|toi|votre|ta\b)", 2.8),
        cue(r"\bpas (?:\w+ )?<possible> (?:\w+ )?de (?:\w+ )?(?:vous|t'|te|donner|retenir|poursuivre|répondre|réserver|lui|y)\b|<impossible|impossibilité> de (?:\w+ )?(?:vous|te|t'|donner|retenir|poursuivre|répondre|réserver) ?(?:embaucher|engager|recruter|prendre|offrir|proposer|suite|favorablement|accueillir)?\b", 2.6),
        cue(r"\bne se <fera|fait|concrétisera|poursuivra> (?:\w+ )?pas\b|\bn'aura (?:\w+ )?pas <lieu>\b|<rejet|refus> de (?:votre|ta) (?:candidature|dossier|postulation|demande d'emploi|demande de stage)\b", 2.6),
        cue(r"<préféré|préfère|préférons|préférés|choisi|décidé> (?:\w+ )?(?:de )?(?:prendre|recruter|engager|embaucher|garder|travailler avec|miser sur|confier|donner|renouveler|reconduire|titulariser) (?!vous|toi|votre|ta\b)(?:\w+ )?(?:une?|la|le|les|d'|des|l'|quelqu)\b", 2.6),
        cue(r"<poste|offre|place|stage|mission|annonce|opportunité>\b~\bn'(?:est|étant|était) (?:\w+ )?plus (?:disponible|vacante?|à pourvoir|ouverte?|d'actualité|libre|nécessaire)\b|<poste|place|offre|mission|stage>\b~\b(?:vient|viennent) d'être (?:prise?s?|pourvue?s?|attribuée?s?|confiée?s?|retirée?s?)", 2.7),
        cue(r"\b(?:attribué|confié|donné|accordé|proposé|offert|signé|attribuée|confiée)\b~\b(?:à|avec) (?:une?|d') ?<autre|autres|confrère|consœur|collègue|concurrent>\b|<privilégié|privilégions|privilégier|favorisé|priorisé|privilégiées?> (?:\w+ )?(?:la |le |les |des |l'|d'autres |une? )(?:\w+ )?(?:proximité|candidat\w*|profils?|dossiers?|expérience|mobilité|locaux|personnes?|internes?|agents)\b", 2.6),
        cue(r"<autres> (?:candidat\w*|profils|personnes|dossiers|postulations)\b~\b(?:retenu\w*|correspond\w*|ont|répond\w*|présent\w*|avaient|paru|semblé|sont|plus|davantage|mieux)\b", 2.6),
        cue(r"\bpas (?:été |très |assez |tout à fait |totalement |paru )*<concluante?s?|convaincante?s?|convaincus?|convaincue|suffisante?s?|suffisamment|probante?s?|hauteur|adéquation|reprise?s?>\b|\bun peu <juste|court|léger|légère|jeune|vert|tendre|éloignée?>\b", 2.2),
        cue(r"\bne <correspondez|corresponds|collez|colles|matchez|matches> (?:\w+ )?pas\b|\bne <remplissez|remplis|remplit|répondez|réponds|répond|satisfaites|disposez|possédez|remplissait> (?:\w+ )?pas\b~\b(?:conditions?|critères?|prérequis|exigences|attentes|profil|permis|diplôme|expérience|ancienneté)\b", 2.6),
        cue(r"<gelons|suspendons|annulons|stoppons|abandonnons|interrompons|gèle|suspend|annule|stoppe|arrêtons|fermons|clôturons|clôture|clos> (?:\w+[' ]){0,3}(?:recrutements?|embauches?|poste|processus|candidature|dossier)\b|\b(?:prétentions|attentes|demandes) (?:salariales|financières)\b~<dépassent|supérieures|trop|hors|élevées>\b", 2.6),
        cue(r"\b(?:ne|n') ?<sera|seront|pourra|pourront|saurait|sauraient|a|ont> (?:\w+ )?(?:pas|pu|plus) (?:été |pu |être |pas )*(?:\w+ )?(?:poursuivie?s?|considérée?s?|satisfaite?s?|jugée?s?|reprise?s?|privilégiée?s?|validée?s?|agréée?s?|concrétis\w+|abouti\w*|prospér\w+)\b", 2.6),
        cue(r"\b(?:ce n'est|c'est) pas (?:\w+ )?(?:pour )?(?:cette|ce|la) <fois|coup|prochaine>\b|\b(?:sera|peut-être) pour (?:une|la) (?:prochaine|autre) <fois>\b|\bpasser (?:mon|notre) <tour>\b|\bvous <libérer|libérons>\b|\brendre (?:votre|ta) <liberté>\b|\bpas (?:pu )?faire le <poids>\b", 2),
        cue(r"<desole|desolee|desoles|navre|dsl|hélas|helas|dommage>\b|\b(?:reponse|réponse) <negative|négative>\b|\bsans <succès>\b|\bpas eu de <chance>\b", 1),
    ]
)  # fmt: skip

_GLAD = r"(?:plaisir|joie|ravis?|ravies?|heureu(?:x|se|ses)|fiers?|fières?|enchantée?s?|honneur)"
_START = r"(?:poste|contrat|emploi|cdi|cdd|stage|alternance|apprentissage|place|mission|fonction)"

OFFER = Cues(
    [
        cue(rf"\b{_GLAD}\b~<confirme|confirmer|confirmons|annoncer|annonce|annonçons|informer|apprendre>\b~\b(?:votre|ton) (?:engagement|embauche|recrutement|nomination|arrivée|admission|intégration)\b", 2.8),
        cue(rf"\b{_GLAD}\b~<offrir|offrons|offre|proposer|proposons|propose>\b~\b(?:{_START}|de (?:nous )?rejoindre)\b", 2.6),
        cue(r"<décision|décidé|souhaitons|souhaite|heureux|voulons|aimerions|prêts?|veut|veulent>\b~\b(?:vous|t'|te) ?<engager|embaucher|recruter|nommer|garder>\b|\b(?:vous|t'|te) ?<engager|embaucher|recruter> (?:à|en|comme|pour|dès|chez|au)\b", 2.8),
        cue(r"<propose|proposons|offrons|offre|proposer|offrir> (?:donc |ainsi |alors )?(?:un|une|le|la|ce|cette|notre) (?:\w+ )?<contrat|poste|cdi|cdd|emploi|salaire|rémunération|place|alternance|job>\b", 2.4),
        cue(r"\b(?:propose|proposons|offre|offrons)\b~\b(?:\d[\d .'’]*)~<chf|euros|eur|fcfa|fr|k|net|brut|dh|dirhams|dollars>\b|\bfr\.? ?\d['’\d]+\.-? ?<x> ?1[23]\b", 2.2),
        cue(r"\b(?:tu|vous) (?:as|avez) (?:été )?<prise?|embauchée?|engagée?|retenue?|recrutée?|acceptée?|choisie?|nommée?>\b|\b(?:tu es|vous êtes|t'es) (?:\w+ )?<prise?|embauchée?|engagée?|recrutée?|acceptée?>\b|\btu (?:as|décroches) le <poste|job|stage>\b|\bvous (?:avez|décrochez|obtenez) (?:donc )?le <poste|stage>\b", 2.4),
        cue(r"\b(?:on|nous|l'équipe|le client|la direction) (?:est|sommes) (?:\w+ )?<d> ?'accord\b|\b(?:on|nous) (?:te|vous|t') ?<prend|prenons|garde|gardons|veut|voulons|embauche|embauchons|choisit|choisissons>\b|\bc'est <oui|bon|ok|validé> pour (?:nous|moi|le|la|l'équipe|toi|vous|ton|votre)\b", 2),
        cue(r"<bienvenue> (?:parmi|chez|dans|à bord|au sein|à toi|à vous)\b|\b(?:se )?<réjouit|réjouissons|réjouis> (?:de|d') ?(?:vous|t'|te) ?(?:accueillir|compter|retrouver|avoir)\b|\bheureux de vous <compter>\b", 2),
        cue(r"\bbon pour <accord>\b|\b(?:offre|proposition)\b (?:\w+ )?(?:est |reste |sera )?<valide|valable>\b|\b(?:offre|proposition) <ferme|formelle|officielle|écrite>\b|\boffre d'<emploi> (?:ci-jointe|vous attend|officielle|formelle|pour le poste|en pièce)\b", 2),
        cue(r"<accepter|acceptes|acceptiez|acceptez|accepteriez|acceptation|accord>\b~\b(?:offre|poste|proposition|plateforme|par écrit|retour de (?:mail|courriel)|contrat)\b|\b(?:donner|faire part de|faire parvenir|confirmer|communiquer) (?:\w+ )?(?:votre|ton) <accord|acceptation>\b", 1.8),
        cue(r"<signer|signé|signée|signez|signes|signature|parapher>\b~\b(?:contrat|offre|promesse|convention|proposition|électroniquement|exemplaires?|lettre)\b|\b(?:contrat|offre|promesse|convention|proposition)\b~<signer|signé|signée|signez|signes|signature|datée?|exemplaires?>\b", 1.8),
        cue(r"\bquand <pourriez|pouvez|pourrais|peux>-(?:vous|tu) (?:\w+ )?(?:débuter|commencer|démarrer|nous rejoindre|être là|prendre)\b|\b(?:tu|vous) <commences|démarres|débutes|commencez|débutez|démarrez|commencerez|commenceras|commenceriez|débuterez|intégrez|rejoignez|rejoindrez>\b", 1.6),
        cue(r"<entrée|prise|entrer|prendre|début> (?:en|de|d') ?(?:poste|fonctions?|service|contrat|activité)\b~(?:\d|lundi|mardi|mercredi|jeudi|vendredi|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|prévue|fixée)", 1.4),
        cue(r"\b(?:temps|période) d'<essai>\b|\bsemaines de <vacances>\b|\b13e? ?<mois|salaire>\b|\bsur (?:12|13|14) <mois>\b|\b(?:chèques|titres|tickets)-? ?<repas|restaurant|restaurants|resto>\b|\b<assurances> (?:collectives|groupe|après)\b|\b(?:voiture|véhicule) de <société|fonction|service>\b|\b(?:prime|bonus) <cible|annuel|annuelle|bienvenue>\b", 1.2),
        cue(r"<barème|échelon|annuité|coefficient|grille|traitement|indice|catégorie|cct|ccnt>\b~\d|\b(?:durée|cdi|contrat) <indéterminée|déterminée>\b|<gratification|gratif|indemnité>\b~\d|<ancienneté>\b|\bpour un <salaire> (?:\w+ )?(?:de|net|brut|mensuel|annuel)\b", 1.2),
        cue(r"\b<pas|plus|aucun> (?:\w+ )?(?:vous |te |t')?(?:proposer|offrir|engager|embaucher|recruter)\b", -2.4),
        cue(r"\b(?:propose|proposons|proposer|offrir|proposerais|plaisir)\b~\b(?:un|une|cet|d'un|d'une|en) (?:\w+ )?<entretien|échange|entrevue|rendez|créneau|appel|rencontre|date|café|horaire>\b", -1.6),
        cue(r"\b(?:vous|t'|te|l') ?(?:a|ont|avons|ai) (?:\w+ )?<choisie?|retenue?|sélectionnée?|nommée?|désignée?|élue?>\b(?! pour (?:un|une|l'|la)|\W+(?:notre|mon))", 1.8),
        cue(r"\b(?:vous|te|t') ?(?:faire|fais|fait|faisons|transmettre|adresser|soumettre|transmets|adresse|adressons|envoie|envoyons|formuler|présenter) (?:donc )?(?:une|notre|la|cette|mon|l'|ma) ?(?:\w+ )?<offre|proposition>\b(?! de (?:date|créneau|rendez))|\b<proposition|offre> (?:d'embauche|de contrat|salariale|d'emploi|contractuelle|d'engagement)\b", 2.6),
        cue(r"<poste|place|job|stage|contrat|mission>\b~\best (?:donc |bien |désormais )?(?:à|pour) <toi|vous>\b|\b(?:vous|tu) (?:avez|as) (?:obtenu|décroché|eu|gagné) (?:le|la|ce|ta|votre) <poste|place|stage|alternance|job>\b", 2.7),
        cue(r"\b(?:votre|ton) (?:nomination|engagement|recrutement|embauche|contrat|admission)\b~\b(?:a été|est) (?:\w+ )?<validée?|confirmée?|acceptée?|approuvée?|entérinée?|actée?|effectif|signée?|prête?>\b|\bcandidature (?:est|a été) (?:\w+ )?<acceptée|validée|agréée>\b", 2.6),
        cue(r"\b(?:lettre|contrat|avenant|acte) d'<engagement|embauche|apprentissage>\b|\bcontrat de <travail>\b~\b(?:joint|ci-joint|annexe|pièce|signé|signer|signature|retour\w*|exemplaires?)\b|\b(?:joint|ci-joint|annexe|pièce jointe)\b~\bcontrat de <travail|engagement|stage|apprentissage>\b", 2),
        cue(r"\bque (?:tu|vous) (?:nous )?<rejoignes|rejoigniez|intégriez|intègres|commenciez|commences>\b|\bd'accord pour (?:vous|te|t') ?<prendre|embaucher|accueillir|engager|recruter>\b|\b(?:prêts?|prête|envie) (?:à|de) (?:vous|te|t') ?<prendre|embaucher|accueillir|engager|recruter>\b", 2.4),
        cue(r"<confirmons|confirme|confirmer|confirmé|valide|validons>\b~\b(?:votre|ton|ta) <alternance|stage|embauche|contrat|apprentissage|cdi|cdd|intégration|recrutement|engagement|nomination|arrivée>\b", 2.4),
        cue(r"\b(?:retenue?|sélectionnée?|choisie?|présélectionnée?|retenu)\b~\b(?:pour|à|au)\b~<entretien|entrevue|étape|audition|épreuve|oral|tests?|tour|jury|suite>\b", -2.6),
        cue(r"\b(?:tu|vous) (?:peux|pouvez|pourras|pourrez|pourriez|pourrais) (?:\w+ )?<commencer|démarrer|débuter|signer>\b|\b(?:on|nous) (?:t'|vous |te )?<attend|attendons|accueille|accueillons> (?:donc )?(?:dès |le |à partir|à compter|pour ton premier|pour votre premier)|\bpremier <jour>\b~\b(?:travail|chez|le|sera|lundi)\b|\bcontrat (?:est |vous attend |sera )?<prêt|signer|part|partira>\b", 1.8),
        cue(r"\b(?:négocier|négociation|négociable|contre-proposition)\b~<offre|salaire|proposition|contrat|avant>\b|\bréponse (?:avant|d'ici|sous)~<offre|proposition|janvier|vendredi>\b|\b(?:délai|temps|jours?) (?:de|pour) <réflexion|réfléchir>\b|\b(?:réfléchir|réfléchis|réfléchissez) à <tête|notre|la|cette>\b", 1.4),
    ]
)  # fmt: skip
