"""What employers ask of candidates in French, and how those write who were never applied to."""

from app.domain.reading.cues import Cues, cue

_GIVE = (
    "envoyer|transmettre|parvenir|fournir|préciser|indiquer|compléter|joindre|déposer|confirmer"
    "|adresser|communiquer|renvoyer|retourner|donner|dire|signaler|remplir|scanner|faire|régulariser"
    "|téléverser|télécharger|vérifier|signer|rappeler|choisir|sélectionner|répondre|produire|lister"
)
_GIVES = (
    "envoyez|envoie|transmettez|transmets|précisez|précise|indiquez|indique|dites|dis|confirmez|confirme"
    "|renvoyez|renvoie|retournez|joignez|faites|donnez|donne|rappelez|rappelle|communiquez|adressez"
    "|répondez|réponds|scannez|déposez|complétez|remplissez|fournissez|choisissez|fais"
)
_SEND = (
    "envoyer|transmettre|parvenir|fournir|joindre|déposer|adresser|renvoyer|scanner|produire"
    "|téléverser"
)
_SENDS = "envoyez|envoie|transmettez|transmets|renvoyez|joignez|adressez|scannez|déposez|fournissez"
_PAPER = (
    r"(?:cop(?:ie|ies)|photocopies?|attestations?|diplômes?|brevets?|cv|rib|pièces? d'identité"
    r"|carte (?:d'identité|vitale|btp|de séjour|pro\w*)|casier(?: judiciaire)?|extraits?|certificats?"
    r"|permis(?: de (?:travail|séjour|conduire))?|relevés? de notes|justificatifs?"
    r"|lettres? de motivation|références|documents?|pièces|caces|bulletins?|fiches? de paie"
    r"|habilitations?|titre de séjour|numéro de sécurité sociale|portfolio|convention de stage)"
)

QUESTION = Cues(
    [
        cue(rf"<merci|prière|priés?|priée|prie|prions> (?:\w+ )?(?:de|d')(?: bien)?(?: vouloir)?(?: nous| me| m'| les| la| le| l'| y| en)* ?(?:faire )?<{_GIVE}>\b", 1.5),
        cue(rf"<veuillez> (?:\w+ )?(?:nous |me |m'|les |la |le |en )*(?:faire )?<{_GIVE}>\b", 1.3),
        cue(rf"\b<bien> vouloir (?:nous |me |m'|les |la |le |en )*(?:faire )?<{_GIVE}>\b", 1.3),
        cue(rf"<pouvez|pourriez|peux|pourrais|voulez|voudriez|veux>-(?:vous|tu) (?:\w+[' ]){{0,3}}?<{_GIVE}>\b|\b(?:tu|vous) <peux|pourrais|pouvez|pourriez> (?:\w+[' ]){{0,3}}?<{_GIVE}>\b~\b(?:votre|ton|ta|vos|tes|si|quand|combien|le|la|une?|des)\b", 1.4),
        cue(rf"<{_GIVES}>-(?:moi|nous|la|le|les)\b(?! confiance| plaisir)", 1.5),
        cue(rf"\b(?:me|nous|m') ?<manque|manquent|faut|faudrait|faudra>\b (?:encore |aussi |juste |également |toujours |donc )*(?:votre|vos|ton|tes|ta|une?|deux|trois|le|la|l'|les|des|savoir)\b~\b(?:{_PAPER}|plages|dates|disponibilités|avant|pour|adresse|numéro|date|taille|preuve|réponse)\b", 1.5),
        cue(r"\b(?:vous|te|t') ?<saurais|saurions|serais|serions|serait> (?:\w+ )?(?:gré|reconnaissante?s?|obligée?s?)\b", 1.5),
        cue(r"\b(?:j'ai|nous avons|j'aurais|nous aurions|on a|on aurait|il a) (?:encore |aussi |juste |également |donc |vite )*<besoin> (?:de |d'|que )(?:votre|vos|ton|tes|ta|savoir|connaître|la |une?|copies?|deux|vous|tu|ces|précisions)", 1.4),
        cue(r"\b(?:me|nous|m') ?(?:a |ont )?(?:également |aussi )?<demande|demandent|demandé> (?:si|de (?:bien vouloir|vous|me|nous)|votre|vos|ton|tes|quels?|quelles?|combien|quand|pourquoi)\b|\b(?:je me|se) <demande> (?:si|pourquoi|comment|quand|quel|combien)\b", 1.3),
        cue(r"<aimerais|aimerions|voudrais|voudrions|souhaiterais|souhaiterions|souhaite|souhaitons|aimerait|voudrait|souhaiterait|curieux|curieuse|bon|utile>\b ?(?:que vous |de |d')?\b(?:savoir|connaître|comprendre|vérifier|avoir (?:votre|vos|ton)|m'assurer|précis\w+)\b", 1.4),
        cue(r"\b(?:dossier|candidature|inscription|profil)\b~\b(?:est|reste|demeure|encore)\b ?(?:\w+ )?<incomplète?|incomplet>\b|\bpièces? ?(?:\(s\) )?<manquante?s?>\b", 1.5),
        cue(r"<afin|pour> (?:de |d')?(?:compléter|finaliser|constituer|traiter|instruire|avancer sur) (?:votre|ton) (?:dossier|candidature|inscription)\b", 1),
        cue(r"\b(?:j'|nous |on |il )<attends|attendons|attend> (?:donc |avec impatience |encore )?(?:votre|ta|ton|tes|vos) (?:réponse|retour|confirmation|accord|documents?|pièces|dates|feu vert)\b", 1.2),
        cue(r"<svp|stp>\b|\bs'il (?:vous|te) <plaît|plait>\b", 1),
        cue(r"\b<reste|resterait> (?:à|plus qu'à) (?:nous |me |m')?(?:\w+ )?(?:connaître|préciser|savoir|fournir|envoyer|transmettre|donner|dire|communiquer|signer|joindre|compléter|faire)\b|\bune <précision|question> (?:\w+ )?(?:avant|:|rapide|pour)|\bdeux <questions|précisions>\b|\bquelques <questions|précisions>\b", 1.2),
        cue(r"\b<signez|complétez|remplissez|scannez|imprimez|téléversez>\b(?!.{0,12}profil) (?:\w+ )?(?:le|la|les|ce|cette|votre|vos|l')\b|\b(?:à|nous) (?:nous )?<retourner|renvoyer> (?:\w+ )?(?:signée?|complétée?|remplie?|datée?|avant|d'ici|sous)\b", 1.1),
        cue(rf"<remercie|remercions> (?:\w+ )?(?:de|d')(?: bien)?(?: vouloir)?(?: nous| me| m'| les| la| le| l')* ?(?:faire )?<{_GIVE}>\b|\b<voudrez|voudras> (?:donc )?bien (?:nous |me |m'|les |la |le )*(?:faire )?<{_GIVE}>\b", 1.3),
        cue(r"\b(?:attendons|attends|attend|attente de) (?:encore |toujours |donc )*(?:votre|vos|ton|tes|ta|une?|de) <copie|diplôme|diplômes|extrait|attestation|cv|rib|références|dossier|documents|pièces|lettre|certificat|permis|casier|book>\b|\bà <compléter|remplir|fournir|joindre|renvoyer|signer> ?(?::|avant|svp|et nous|et me)", 1.2),
        cue(rf"<pensez|pense|veillez|veille|songez> (?:bien )?à (?:bien )?(?:m'|nous |me |les |le |la )?<{_GIVE}>\b|<oubliez|oublie> pas de (?:m'|nous |me )?<{_GIVE}>\b|\b(?:dois|devons|doit) (?:encore |aussi |absolument )?<connaître|savoir|vérifier|avoir> (?:votre|vos|ton|ta|tes|si|quand|combien|quel\w*)\b", 1.3),
        cue(r"\b(?:faudrait|faut|aimerais|aimerions|voudrais|besoin) que (?:vous|tu) (?:m'|nous |me )?<envoyiez|envoies|transmettiez|transmettes|remplissiez|remplisses|complétiez|complètes|précisiez|précises|fassiez|fasses|fournissiez|confirmiez|confirmes|signiez|signes|donniez|donnes>\b|\b<remplir|compléter|signer|renvoyer|retourner> et (?:nous|me|le|la) (?:renvoyer|retourner)\b", 1.4),
    ]
)  # fmt: skip
COLD = Cues(
    [
        cue(r"\bje me <permets> de (?:vous|te|t') ?(?:contacter|écrire|solliciter|joindre|approcher)\b|\bje (?:vous|te) <contacte|sollicite|écris> (?:\w+ )?(?:car|suite à la lecture|concernant une|pour une|au sujet d'une|à propos d'une)\b", 1.4),
        cue(r"<accompagnons|accompagne>\b~\b(?:client|établissement|entreprise|groupe|société|acteur|startup|start-up|pme|eti|industriel|leader)\b|\bcabinet\b~<spécialisé|spécialisée>\b|\bcabinet de <recrutement>\b|\bchasseu(?:r|se) de <têtes>\b", 1.2),
        cue(r"\b(?:vous|toi) ou (?:l'un|une?|quelqu'un)\b~<confrères|contacts|collègues|entourage|réseau|connaissances>\b|\bdans (?:votre|ton) <réseau|entourage>\b|\b(?:partager|transférer|transmettre)\b~\b(?:à|dans) (?:votre|ton) <réseau|entourage>\b", 1.4),
        cue(r"\bà l'<écoute> (?:du marché|d'opportunités|d'une|de nouvelles?|de propositions)\b|\bouverte? à de nouveaux <défis|challenges|projets>\b|\bnouveau <challenge|défi>\b|\b(?:en recherche|en veille)\b~<active|opportunité|opportunités>\b", 1.2),
        cue(r"\b(?:votre|ton) <profil|parcours|cv>\b~\b(?:linkedin|malt|cadremploi|apec|indeed|hellowork|cvthèque|base de cv|jobboard|viadeo|monster|jobup|github)\b|\b(?:linkedin|malt|cadremploi|apec|indeed|hellowork|cvthèque)\b~\b(?:votre|ton) <profil|parcours|cv>\b", 1.4),
        cue(r"<rémunération|salaire|package> (?:attracti\w+|motivante?|compétiti\w+|selon profil|à négocier|intéressante?)\b|\b<logement> (?:fourni|possible|assuré)\b|\b(?:client|établissement|groupe|société|entreprise)\b~\bà la <recherche> d", 1.1),
        cue(r"\b(?:seriez|serais|êtes|es)-(?:vous|tu) (?:\w+ )?<intéressée?|ouverte?|intéressé|curieux|curieuse>\b|\b(?:cela|ça|cette opportunité|ce poste|l'opportunité)\b~\b(?:pourrait|peut|serait susceptible)\b~\b(?:vous|t') ?<intéresser|plaire|parler|convenir>\b|\bpourriez-vous être <intéressée?>\b|\b<opportunité> (?:à|en|de|d'|pour|qui) ", 1),
        cue(r"\b(?:forum|salon|job dating|village|rencontres?) (?:de l'|d'|de |pour l')<emploi|recrutement>\b|\b<rencontrer> \d+ (?:employeurs|entreprises|recruteurs)\b|\b\d+ (?:entreprises|employeurs) <recrutent>\b|\b(?:nouveaux postes|nouvelles offres|offres|postes)\b~<correspondent|correspondant>\b~\b(?:abonnement|alerte|recherche|critères|profil)\b", 2),
    ]
)  # fmt: skip
KNOWN = Cues(
    [
        cue(r"<postulation|postulé|postuliez|entrevue|relance|candidaté>\b|\b(?:votre|ton|ta) <dossier|visite|passage|essai|envoi|mail|message|retour|réponse|appel|courriel|venue|lettre|audition>\b"),
        cue(r"\bsuite à (?:notre|votre|ton|ta|nos|vos) <échange|échanges|conversation|appel|discussion|rencontre|visite|entretiens|rendez>\b|\bcomme <convenu|évoqué|promis|annoncé|discuté>\b|\bnotre <échange|conversation|entretien|rencontre|discussion>\b~\b(?:de|du|d'hier|téléphonique|ce)\b"),
        cue(r"\b(?:merci|remercie|remercions)\b~\b(?:votre|ton|ta|vos) <réponse|retour|temps|intérêt|disponibilité|patience|accueil|envoi|relance>\b|\b(?:plaisir|ravie?|heureu\w+)\b~\bde (?:vous|te|t'|t’) ?<rencontrer|revoir|parler> (?:hier|lundi|mardi|mercredi|jeudi|vendredi|l'autre)"),
    ]
)  # fmt: skip
PAPERS = Cues(
    [
        cue(rf"<{_SEND}>\b(?! pas)~\b{_PAPER}\b"),
        cue(rf"<{_SENDS}>\b(?! pas)~\b(?:votre|vos|ton|tes|une?|la|le|les|deux) {_PAPER}\b"),
        cue(rf"\b(?:me|nous|m') ?<manque|manquent|faut|faudrait|faudra>\b~\b{_PAPER}\b|\b{_PAPER}\b~<manquante?s?|manquants?|manque>\b"),
        cue(r"\b(?:dossier|candidature)\b (?:\w+ )?(?:est|reste) <incomplète?|incomplet>\b"),
    ]
)  # fmt: skip
