"""How they invite in French, and how a time is sought, fixed and moved, said in all ways."""

from app.domain.reading.cues import Cues, cue

_TALK = (
    r"(?:entretiens?|entrevues?|rencontre|échange|audition|rendez-vous|rdv|visio\w*|appel|call|meeting"
    r"|oral|jury|commission|épreuves?|essai|immersion|assessment|mise en situation|point téléphonique)"
)
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd'hui|après-demain)"
_MONTH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_WISH = (
    "aimerait|aimerais|aimerions|aimeraient|souhaite|souhaitons|souhaitent|souhaiterais|souhaiterions"
    "|souhaiterait|souhaiteraient|voudrait|voudrais|voudrions|voudraient|veut|veulent|voulons|désire"
    "|désirons|désirerions|désireraient|tient|tenons|tiennent|ravis|ravi|ravie|heureux|heureuse"
    "|enchantés|serions|serais|envie"
)

INVITATION = Cues(
    [
        cue(rf"<inviter|invitons|invite|invitée?s?|convier|convions|conviée?s?|convoquer|convoquons|convoque|convoquée?s?|attendue?s?|reçue?s?>\b.{{0,70}}?\b(?:à|pour|en|au|aux|devant)\b~\b{_TALK}\b(?!.* si (?:votre|ton|ta|vous êtes (?:pré)?sélec|vous êtes retenu))", 2.8),
        cue(rf"<{_WISH}>\b~\b(?:vous|te|t') ?<rencontrer|recevoir|voir|auditionner|entendre|connaître|parler|accueillir|inviter|convier|convoquer|découvrir|appeler>\b", 2.6),
        cue(rf"<{_WISH}>\b~\b(?:faire (?:votre|ta) connaissance|échanger (?:\w+ )?avec (?:vous|toi)|en savoir plus sur (?:vous|toi|votre|ton)|(?:d'en|en|d'|de|à) ?(?:discuter|échanger|parler) (?:\w+ ){{0,3}}?avec (?:vous|toi)|continuer avec (?:vous|toi)|passer à (?:l'étape|la suite))", 2.4),
        cue(r"\b(?:vous|te|t') ?<auditionnera|auditionnerons|auditionnerai|recevra|recevrons|recevront|recevrai|reçoit|reçois|rencontrera|rencontrerons|convie|convions|convoque|convoquons|auditionner>\b", 2),
        cue(rf"\b(?:vous|te|t') ?<attendons|attendrons|attends|attend|attendra|attendrai>\b~(?:\d{{1,2}} ?(?:h\b|heures|:)|\b{_DAY}\b)", 1.8),
        cue(r"\b(?:vous|tu) <rencontrerez|rencontreras|verrez|verras|échangerez|échangeras|serez|seras> (?:\w+ ){0,2}?(?:avec|la|le|l'|notre|nos|mon|ma|reçue?|accueillie?|attendue?|auditionnée?|entendue?)\b", 1.6),
        cue(r"\b(?:l'|cet |cette |votre |ton |un |une |les )?(?:<entretien|entrevue|épreuves|épreuve|audition|rencontre|celle|celui|oral|sélection>)(?:-ci)?\b(?: \w+)? (?:aura|auront|se tiendra|se tiendront|se déroulera|se passera|se fera|durera|est fixée?|sont fixées|est prévue?|est planifiée?|est programmée?|comprendra|comportera)\b", 2),
        cue(rf"\b(?:vous|te) <propose|proposons|proposerais|proposerions|proposer>\b~\b(?:(?:de|d'en|d'|qu'on|que (?:nous|l'on))\b ?~(?:rencontr\w+|venir|passer|discut\w+|échang\w+|parl\w+|voi[re]\w*|voyions|convenir|appel\w+)|(?:un|une) (?:\w+ ){{0,2}}?{_TALK})\b", 2.4),
        cue(rf"\b(?:vous|te) <propose|proposons> (?:donc )?(?:le |ce |la date du |un |une )?(?:{_DAY}|date|\d)", 1.6),
        cue(r"<auriez|aurais|avez|as|aurez|auras>-(?:vous|tu)\b~\b(?:minutes|mn|quart d'heure|demi-heure|un moment|du temps|un peu de temps|un instant|un créneau|une heure|la possibilité|dix minutes)\b", 2.2),
        cue(r"<viens|venez|venir|venais|veniez|passes|passer|passez|passe|passais|passiez>\b~\b(?:faire (?:un|une)|nous (?:voir|rencontrer)|me (?:voir|rencontrer)|à (?:l'atelier|l'agence|la boutique|l'hôpital|l'école|la crèche)|au (?:bureau|magasin|restaurant|garage|cabinet|siège|salon|chantier)|un café|matinée|demi-journée|la journée|dans (?:le service|nos locaux))\b", 2),
        cue(r"\bça (?:te|vous) <dit|dirait|tente|tenterait|irait> (?:de|d'|qu'on|si)\b|\bon (?:se|s')<voit|appelle|cause|rencontre>\b ?(?:\w+ ){0,3}?(?:pour|\?)|\bparlons-<nous|en>\b", 1.6),
        cue(r"\b(?:passer|passes|passez|passe|accédez|accéder|accèdes|avancer|avancez|avances|admise?s?|qualifiée?s?|sélectionnée?s?|retenue?s?|invitée?s?)\b~\b(?:à|au|aux|pour|dans)\b~<étape|tour|phase|oral|oraux|finale|sélection|round>\b|\b(?:faire|font) <avancer>\b", 2.2),
        cue(rf"<retenue?s?|présélectionnée?s?|sélectionnée?s?|admise?s?|choisie?s?> (?:\w+ )?pour (?:un |une |l'|la |participer |passer |le )(?:\w+ ){{0,3}}?{_TALK}\b|\b(?:a|avons|ai) <sélectionné|retenu|présélectionné> (?:\w+[ ,]+){{1,4}}(?:dont|parmi lesquel\w+) (?:vous|toi|tu)\b", 2.8),
        cue(r"\b(?:donné|donne|donnent) <envie> d'(?:aller|en savoir|échanger)|\bpoursuivre (?:l'aventure|les échanges|la discussion|le processus|nos échanges) avec <vous|toi>\b|\bfaire plus ample <connaissance>\b|\ben <discuter> (?:\w+ ){0,3}(?:lors|par|au|de vive|autour|avec|ensemble)\b|\bde vive <voix>\b", 2.2),
        cue(r"\b(?:quel|sur quel|votre|ton|le meilleur) <numéro>\b~\b(?:joindre|appeler|rappeler)\b|\b<joignable>\b|\b(?:puis-je|peut-on|pouvons-nous|peux-je) (?:vous|te) <joindre|appeler|rencontrer|rappeler>\b|\b(?:vous|te) <appeler|contacter|téléphoner|passer>\b~\b(?:pour (?:un|en|faire)|coup de fil|premier échange|afin)\b", 1.8),
        cue(r"\b(?:munir|munissez|muni|munie|apporter|apportez|apporte|apporterez|présenter|présentez|prévoir|prévoyez|venir avec) ~<pièce|diplômes|papiers|carte|couteaux|chaussures|chaussons|portfolio|book|originaux|casier|tenue|ordinateur|passeport>\b", 1.2),
        cue(r"<clique|cliquez|choisis|choisissez|choisir|booke|booker|réserve|réservez|réserver|sélectionnez|planifiez|planifier>\b~<call|créneau|entretien|moment|échange|visio|calendly|appel|rendez>\b", 1.8),
        cue(r"<invite|invitons|invitée?|inviter|invitent>\b~\b(?:à|au)\b~<compléter|répondre|réaliser|passer|effectuer|différé|remplir>\b~\b(?:questionnaires?|tests?|évaluation|questions|exercice|étude de cas|vidéo|entretien)\b|\bentretien (?:vidéo )?<différé|asynchrone>\b", 2.4),
        cue(r"\b(?:tapé|sauté) dans l'<œil|oeil>\b|\b(?:capté|éveillé|suscité|piqué|attiré|retenu) (?:\w+ )?(?:notre|mon|son|l') ?<attention|intérêt|curiosité>\b|\b(?:votre|ton|ta) (?:\w+ )?(?:nous|m'|me) ?(?:a |ont )?(?:\w+ )?<plu|séduit|emballé|convaincu|intéresse|intéressé|parle|plaît|plait>\b", 1.4),
        cue(r"\bun <déjeuner|café|thé|verre>\b~\b(?:avec (?:lui|elle|eux|moi|nous|l'équipe|le|la)|la semaine|pour (?:en|faire|se|discuter))\b|\b(?:vous|te) <déplacer> (?:jusqu'|à|chez|pour)|\b(?:vous|te) <défraierons|remboursons|rembourserons>\b", 1.4),
        cue(rf"<{_MONTH}|lundi|mardi|mercredi|jeudi|vendredi|samedi>\b~\b(?:à|dès|de|vers|pour) \d{{1,2}} ?(?:h\b|h\d|heures|:)", 0.6),
        cue(r"\b(?:ne|n'|pas|plus)\b~\b(?:proposer|inviter|convoquer|rencontrer|recevoir) (?:\w+ )?<entretien|entrevue|rencontre>", -2.4),
        cue(r"\b(?:suite à|après|lors de|merci (?:pour|de|d'avoir)|remercie (?:de|pour|d'avoir)|remercions (?:de|pour|d'avoir))\b~<rencontrer|rencontre|entretien|entrevue|recevoir|temps|présentée?|déplacée?|répondu>\b", -1.4),
        cue(r"\bd'<accord> pour (?:un|une|venir|qu'on|passer|faire|échanger|nous rencontrer|en (?:parler|discuter))\b|\b(?:intéressée?|partante?|tentée?|motivée?) (?:par|pour) (?:un |une )<entretien|essai|rencontre|échange|visio|journée|matinée|stage>\b|\b(?:partant|partante|tenté|tentée) pour <venir|faire|passer>\b", 2.2),
        cue(r"\b(?:peut-on|pourrait-on|pourrions-nous|pouvons-nous|on peut|on pourrait|peux-tu qu'on|qu'on|que l'on|que nous) (?:se |nous )<parler|parle|parlions|appeler|appelle|voir|voie|voyions|rencontrer|rencontre|rencontrions|téléphoner|téléphone>\b", 2.4),
        cue(r"<admissible|admissibles|shortlistée?|présélectionnée?s?> (?:à|aux|au|pour|par|dans)\b|\b(?:short-?list|liste restreinte|finalistes?)\b~\b(?:vous|tu|votre|ta) <êtes|es|faites|fais|candidature|figurez>\b|\b(?:vous|tu) (?:êtes|es|faites partie|fais partie)\b~<finaliste|finalistes|présélectionnée?s?|shortlist>\b", 2.4),
        cue(r"\b(?:tu peux|vous pouvez|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|tu pourrais|vous pourriez) (?:\w+ )?<passer|venir> (?:à|au|chez|nous|me|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|le|faire|un|une|pour|dans)\b|\bsi (?:tu|vous) (?:pouvez|peux|voulez|veux) <passer|venir>\b", 2.4),
        cue(r"\bon (?:se |s')?<fait|cale|organise|programme|prévoit|planifie|prend|bloque> (?:un|une) (?:\w+ )?(?:visio|appel|call|entretien|point|café|essai|échange|rdv|rendez-vous|rencontre)\b|<organiser|fixer|programmer|planifier|prévoir|caler|convenir|réserver|choisir|passer|arranger> (?:d')?(?:un|une|votre|ton|cet|cette|notre) (?:\w+ )?(?:entretien|entrevue|échange|rendez-vous|rdv|appel|rencontre|visio|oral)\b", 2.2),
        cue(r"\b(?:vous|tu) <passerez|passeras|aurez|auras|ferez|feras|participerez|participeras> (?:ensuite |donc |d'abord )?(?:un|une|l'|deux|à un|à une|au) ?(?:\w+ )?(?:entretien|entrevue|test|épreuve|essai|mise en situation|visite|jury|échange)\b", 2.2),
        cue(r"\b(?:envie|souhait|hâte|curieuse?|curieux|plaisir|impatients?|impatiente) de (?:vous|te|t') ?<rencontrer|recevoir|entendre|découvrir|voir|connaître>\b|\bau <plaisir> de (?:vous|te) (?:rencontrer|recevoir|voir)\b|\b(?:hâte|plaisir) d'<échanger> avec (?:vous|toi)\b", 1.8),
        cue(r"\b(?:en|par) <visioconférence|visio|teams|zoom|skype|meet|whatsapp|téléphone>\b~\b(?:le|lundi|mardi|mercredi|jeudi|vendredi|\d|avec|pour)\b|\b(?:durée|prévoir|compter|comptez|prévoyez|durera)\b~\b\d+ <minutes|min|mn>\b|\b(?:une|demi) ?-?<heure> (?:environ|d'entretien|d'échange)\b", 1.1),
        cue(r"\bpas (?:\w+ ){0,2}<inviter|convoquer|convier|recevoir|rencontrer|auditionner>\b", -4),
        cue(r"<donnons|donne|donner|fixons|fixe> (?:donc )?(?:un )?rendez-vous\b|\b(?:prochaine|dernière|deuxième|première|seconde) <étape> ?(?::|,|c'est|sera|est|consiste)|\b<convocation>\b ?(?:à|au|pour|:)|\bà (?:l'épreuve|un entretien|l'oral|une audition) <orale|de|du|avec|le>\b", 2),
        cue(r"\b(?:libre|disponible|dispo|moment|temps|créneau)\b~\bpour <rencontrer|échanger|discuter|venir|parler>\b|\b(?:visio|café|appel|échange|téléphone)\b, ça (?:te|vous) <dit|dirait|va|irait|tente>\b|\b(?:quart d'heure|demi-heure|dix minutes) (?:en|au|par|de) <visio|téléphone|discussion|vidéo>\b", 2.2),
        cue(r"\b(?:priée?s?|prière|veuillez|merci|devrez|devez|demandons|invitée?|invitons|conviée?) (?:\w+ )?(?:à |de |d')?(?:bien vouloir )?(?:vous|te) <présenter|rendre|déplacer|annoncer> (?:à|au|le|lundi|mardi|mercredi|jeudi|vendredi|demain|munie?|dans|chez|sur)\b|\bprendre <part> (?:à|aux) (?:l'|un |la |une )?(?:entretien|entrevue|épreuve|sélection|oral|test)", 2.2),
        cue(r"\b(?:il faudrait|il faut|j'aimerais|nous aimerions|on aimerait|le mieux (?:est|serait)|ce serait bien|je voudrais|souhaiterait|pourriez-vous|pouvons-nous|plairait-il|plairait)\b~\b(?:que (?:vous|tu) |de |d')?<veniez|viennes|passiez|passes|venir|rencontriez|rencontres|voyions>\b ?(?:nous|me|visiter|rencontrer|voir|à|au|le|la|chez|dans|faire|pour)\b", 2.4),
        cue(r"\b(?:fixer|trouver|convenir d'|arrêter|choisir|prévoir) ?(?:ensemble )?(?:une|un) <date|moment|créneau|jour|rendez> ?(?:-vous )?(?:pour|afin de|d')~\b(?:entretien|entrevue|rencontr\w+|échang\w+|discuter|appel|parler|faire)\b|\b(?:vous|te|t') ?(?:recevrons|recevrai|recevrions|recevrais) (?:\w+ )?<volontiers|entretien|plaisir|pour|lundi|mardi|mercredi|jeudi|vendredi>\b|\bon s'<appelle> ?\?", 2.4),
        cue(r"<disponible|libre|dispo>\b~\bpour (?:un|une) (?:\w+ )?<call|appel|entretien|entrevue|échange|visio|rencontre|essai|café|interview>\b", 2.2),
    ]
)  # fmt: skip

_MOVE = (
    "devancer|décaler|reporter|repousser|déplacer|replanifier|reprogrammer|céduler|recéduler|annuler"
    "|bouger|changer|avancer|déprogrammer|recaler"
)
_MOVED = (
    r"avancée?|décalée?|déplacée?|reportée?|repoussée?|modifiée?|changée?|annulée?|reprogrammée?"
    r"|replanifiée?|devancée?|déprogrammée?|remise?"
)
_DATE = r"(?:entretien|entrevue|rendez-vous|rdv|échange|rencontre|horaire|heure|date|jour|passage|réunion|audition|visio|appel|créneau|call|session|essai)"

SCHEDULING = Cues(
    [
        cue(rf"\b{_DATE}\b~\b(?:est|a été|sera|sont|ont été|doit être|devra être)\b(?: \w+)? <{_MOVED}>\b|\b(?:l'|votre |ton |notre |ce )?{_DATE} <{_MOVED}>\b", 2.6, "fixed"),
        cue(rf"<{_MOVE}>\b~\b(?:{_DATE}|(?:à|au|pour) (?:ce |cette |la |le )?(?:{_DAY}|semaine|\d))", 2.2, "fixed"),
        cue(rf"<annulée?|reportée?|décalée?|rappel|confirmée?> ?(?::|de|d'|du|-) ?(?:\w+[' ]){{0,3}}?{_DATE}\b|<report|décalage|déplacement|annulation|changement|modification|confirmation> (?:de|d'|du) ?(?:\w+[' ]){{0,3}}?{_DATE}\b", 2.2, "fixed"),
        cue(r"<changement|changements> (?:d'heure|d'horaire|de date|de salle|de lieu|de programme|d'adresse|de dernière)\b|\bpetit <changement|contretemps|imprévu|souci>\b|\b(?:ancien|ancienne|nouvel|nouvelle|nouveau) <horaire|date|heure|créneau>\b", 2.2, "fixed"),
        cue(r"\b(?:à une|à un) <date|moment|jour> ultérieure?\b|\bautre <date|créneau|horaire>\b|\b(?:date|heure|jour) ultérieure?\b~<communiquée|précisée|fixée>\b|\bnouvelle <date|invitation|convocation|heure>\b", 2),
        cue(r"<empêchement|imprévu|contretemps|désistement|grève|grippe|malade|retard|souffrante?>\b~\b(?:lundi|mardi|mercredi|jeudi|vendredi|demain|entretien|rendez-vous|rdv|passage|matin|décaler|reporter|déplacer|annuler|prévenez|donc)\b", 1.6),
        cue(r"\bvous <attendions|attendait> (?:à|hier|ce matin|lundi|mardi|mercredi|jeudi|vendredi)\b|\b(?:ne vous avons|ne t'avons) pas <vue?>\b|\b(?:votre|ton) <absence>\b|\b(?:inscrire|inscrite?|inscrivons)\b~<session>\b", 2),
        # agreed
        cue(rf"\bc'est (?:bien )?<noté|calé|confirmé|bon|ok|parfait|réservé|booké|entendu>\b (?:donc )?(?:pour )?(?:le |ce )?(?:{_DAY}|\d)|<noté|calé> pour\b|<parfait|entendu|nickel|super|ok|impeccable|va> pour (?:le |ce )?(?:{_DAY}|\d|nous|moi)", 2.4, "fixed"),
        cue(rf"\b(?:on|nous) (?:se|nous|s') ?<voit|voyons|retrouve|retrouvons|appelle|appelons> (?:donc |alors )?(?:le |ce )?(?:{_DAY}|\d)|(?:^|[.!?] )à <lundi|mardi|mercredi|jeudi|vendredi|samedi|demain> ?(?:[.!]|$|\d|à|donc|matin|alors)", 1.8),
        cue(r"\b(?:aucun|pas de|pas) <problème|souci|soucis|inquiétude> (?:pour|avec|de mon)\b|\b(?:à|le même jour à|reste) la même <heure>\b|\breste <inchangée?|maintenue?>\b|\bà la <place>\b", 1.6),
        cue(r"\b(?:rendez-vous|rdv|entretien|entrevue|échange|visio|appel)\b~\b(?:est|a (?:bien )?été|est bien) (?:\w+ )?<confirmée?|maintenue?|calée?|enregistrée?|réservée?|bookée?>\b", 2.2, "fixed"),
        cue(rf"<confirme|confirmons|rappelle|rappelons|rappel>\b~\b(?:votre|ton|notre|l'|le|du|d') ?(?:\w+ )?{_DATE}\b", 2, "fixed"),
        # the way there
        cue(r"<demandez|demanderez|demande|sonnez|sonne|présentez|adressez|annoncez|annonce>\b~\b(?:à l'accueil|interphone|à la réception|à l'entrée|m\.|mme|madame|monsieur)\b|\bplan d'<accès>\b|\b<venez> (?:directement|par|plutôt)\b|\b<lien> (?:de (?:la )?(?:visio\w*|connexion|réunion)|teams|zoom|meet)\b", 1.6),
        cue(r"\b(?:en |la |au |le )<salle|étage|interphone|parking|stationnement|portail|sonnette|digicode|badge>\b", 0.7),
        # sought
        cue(r"\b(?:deux|trois|quatre|plusieurs|quelques|des) <plages|créneaux|dates|disponibilités|dispos>\b|<dites|dis|indiquez|indique|précisez|communiquez|communiquer|indiquer|proposer|proposez|transmettre|préciser|donner|donnez>\b~\b(?:vos|tes|votre|quelques|une?|deux|trois)\b~<disponibilités|disponibilité|dispos|créneaux|créneau|plages>\b", 2.4),
        cue(r"<quel|quelle|quels|quelles|laquelle|lequel>\b~\b(?:date|dates|créneaux?|heure|jours?|moment|horaire)\b~<convient|conviendrait|conviendraient|conviennent|arrange|arrangerait|arrangent|irait|préférez|préfères|va|préférerais>\b|\b(?:vous|te|t'|m'|nous|me) ?<irait|iraient|convient|conviendrait|conviendraient|conviennent|arrange|arrangerait|arrangeraient>\b", 2.2),
        cue(r"\bça <marche|colle|joue|roule|fonctionne|passe|conviendrait> (?:\w+ )?(?:pour|avec|chez) (?:toi|vous)\b|\bce qui (?:vous|t') ?<arrange|arrangerait|convient>\b|\bn'importe <quelle|quel> (?:heure|jour|moment)\b|\b(?:seriez|serais|êtes|es|serez)-(?:vous|tu) (?:\w+ )?<disponible|libre|dispo|disponibles>\b|\b(?:tu es|t'es|vous êtes|vous seriez|tu serais) <disponible|libre|dispo>\b", 2.2),
        cue(rf"\b(?:préfère|préfèrent|préférerait|proposons|propose)\b~<lundi|mardi|mercredi|jeudi|vendredi|samedi>\b~\b\d{{1,2}} ?(?:h\b|h\d|:)|\bau <lieu> de (?:{_DAY}|\d)|\bplutôt (?:à|le|que) ?<lundi|mardi|mercredi|jeudi|vendredi>\b", 2),
        cue(rf"\b\d{{1,2}}(?:er)? <{_MONTH}>\b~\b\d{{1,2}} ?(?:h\b|h\d|heures|:)", 0.9),
        cue(rf"\b(?:aura|auront|se fera|se tiendra|sera|ce sera|se passera) (?:donc )?<finalement|plutôt> |<finalement> (?:lieu |le |à |au |en (?:visio|présentiel|salle)|plutôt|{_DAY})", 2.2, "fixed"),
        cue(rf"\b(?:on|nous) (?:se )?<garde|gardons|maintient|maintenons|reste|restons|dit|disons|cale|calons|bloque|bloquons|part|partons> (?:donc |alors )?(?:sur )?(?:le |ce |pour )?(?:{_DAY}|\d)", 2.4, "fixed"),
        cue(rf"\b{_DAY}\b~\b(?:me|nous|lui|leur) <va|convient|irait|arrange|iraient|vont>\b|\b(?:me|nous) <va|convient|arrange> (?:très |parfaitement )?(?:bien|aussi)?\b|\bça (?:te|vous|me|nous) <va|irait|conviendrait|arrange|arrangerait>\b", 2.3),
        cue(rf"<bien|accord|noté|parfait|entendu|ok> pour (?:le |ce )?(?:{_DAY}|\d)|<voici> (?:le|ton|votre|l') ?(?:lien|invitation|adresse|plan|nouveau)\b", 2.3, "fixed"),
        cue(r"<dites|dis>-(?:moi|nous) (?:quand|si (?:l'heure|le jour|ça|cela|cette date|ce créneau|ce moment)|à quelle heure|quel jour|quelle)\b|\b(?:avez|auriez|as|aurais)-(?:vous|tu) (?:\w+ )?(?:un autre|une autre|d'autres|une préférence|des disponibilités|un créneau|des dispos) ?<moment|créneau|créneaux|date|dates|horaire|heure>\b", 2.4),
        cue(r"\b(?:vos|tes) <disponibilités|dispos|disponibilité|créneaux|préférences>\b~\b(?:semaine|lundi|mardi|mercredi|jeudi|vendredi|prochaine?|jours?|pour|entre|mois)\b|\b(?:accepter|acceptez|accepte|refuser|décliner) (?:l'|cette |cet )?<invitation|horaire|créneau>\b|\b(?:proposer|propose|proposez) un <autre|nouvel|nouveau> (?:horaire|créneau|moment|rendez)", 1),
        cue(rf"\b(?:se|s')(?:fera|tiendra|déroulera) (?:\w+ )?(?:par|en|à|au) <téléphone|visio|distance|présentiel|visioconférence|lieu>\b|\b(?:adresse|salle|lien|lieu|heure|horaire|date)\b (?:de (?:la )?\w+ )?a <changé>\b|\b<changement> ?:|\b(?:vous|t'|te) ?<attendons|attends> donc (?:le )?{_DAY}|\bcomme <convenu|prévu>\b~\d{{1,2}} ?h", 2.2, "fixed"),
        cue(rf"<rappel> (?:\w+ )?(?:pour|:|de) ?(?:\w+ )?(?:{_DAY}|notre|votre|rendez|entretien)|<confirme|confirmons|confirmé> (?:bien )?pour (?:le )?(?:{_DAY}|\d)|<disons|dison> (?:donc |plutôt )?(?:le )?{_DAY}|\bsouci,? <disons>\b", 2.3, "fixed"),
        cue(rf"\b(?:auriez|avez|as|aurais|aurait|reste|ai|avons)\b~\b(?:un|des|deux|ce|plus de) <créneau|créneaux> (?:{_DAY}|en|la|cette|pour|le|possibles?|disponibles?)|\bà quelle <heure>\b|\bquel <jour|moment|créneau> (?:vous|te|t'|serait|préf\w+|pour|est)\b|\b(?:ne )?peux (?:plus|pas) <lundi|mardi|mercredi|jeudi|vendredi|demain>\b|\bmême <heure> ?\?", 2.3),
        cue(r"\b(?:peut-on|pourrait-on|peux-tu|pouvez-vous|on peut|pouvons-nous|est-ce qu'on peut|possible)\b~<plutôt|décaler|reporter|avancer|place|déplacer|repousser>\b", 2.2),
        cue(rf"\b(?:rendez-vous|rdv|entretien|entrevue|échange|réunion)\b~\btombe à l'<eau>\b|\bon (?:peut |pourrait |va )?(?:dire|faire|décaler à|partir sur|se dire) <lundi|mardi|mercredi|jeudi|vendredi>\b|\bon (?:peut|pourrait) (?:se )?<dire|faire> (?:plutôt )?(?:\d|{_DAY})|\b<remet|reporte|décale|repousse|recale> (?:ça|cela|le|l'|à|au|notre|d'une) ?|\bce <sera> (?:donc |finalement |plutôt |alors )?(?:le )?(?:{_DAY}|la salle|à \d|en visio|par téléphone|au \d)", 2.3, "fixed"),
        cue(rf"\b{_DAY}\b,? ça <marche|va|colle|roule|joue|convient|passe>\b|\b(?:ok|accord|partant|partante) pour <moi|nous>\b|<confirmez|confirme|confirmer|précisez>\b~\b(?:horaire|heure|jour|date) (?:de |d')(?:votre |ton )?(?:arrivée|venue|passage|rendez)|\b(?:vous|t'|te) ?<attends|attendons|attend|attendrai|attendrons> (?:donc )?(?:le )?{_DAY}\b~\d", 2.3),
    ]
)  # fmt: skip
