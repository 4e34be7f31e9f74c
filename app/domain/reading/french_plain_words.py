"""How French decisions are built: "ne … pas" around a verb of choice, somebody else who gets the
post, a process that ends. Beside the set phrases of `french_words`."""

from app.domain.reading import french_decision_words, french_meeting_words, french_work_words
from app.domain.reading.cues import Cues, cue

_OTHER = r"(?:quelqu'un d'autre|quelqu'un qui|une? autre|d'autres|la personne|une personne|un profil|une? candidate?|deux autres|un architecte|une? collègue)"

HIRING = Cues(
    [
        cue(r"<poste> (?:de|d'|est|a|était|vient|pour|au|en)\b|\b(?:le|ce|au|du|votre) <poste>\b", 1),
        cue(r"<fonction|fonctions|pourvoir|recrutée?s?|contrat|postulation|candidatures|candidatée?s?>\b", 0.8),
        cue(r"<apprentis|apprentissage|alternance|alternante?|stage|stages|saison|métier|fournée|atelier>\b~\b(?:année|place|contrat|prends?|essai|pourvoir|complet|discut)", 1),
        cue(r"\b(?:mon|ma|notre|votre) <client|mandante|mandant>\b~\b(?:candidat\w*|entretien|échange|cv|profil|poste|veut)\b|\b(?:votre|ton) <cv>\b", 1.6),
        cue(r"\b(?:équipe|boutique|bureau|cuisine)\b~\bau <complet>\b|\b(?:n'|ne |on )<embauche|embauchons|recrute|recrutons>\b", 1.4),
        cue(r"<entretien|entretiens>\b|\b(?:journée|semaine|période) d'<essai>\b|<brut|bruts>\b", 0.9),
        cue(r"\b(?:prise de|début de) <fonction|fonctions|poste>\b|\b(?:fixe|variable|véhicule|brut)\b~<offre|contrat|salaire>\b|\beuros de l'<heure>\b", 1.2),
        cue(r"<réunis|auditionnés|auditionnées|classée|nommée?>\b", 0.8),
    ]
) + french_work_words.HIRING  # fmt: skip

REJECTION = Cues(
    [
        cue(r"\b(?:ne|n')\b ?(?:\w+[' ]){0,4}(?:pas|plus|point) (?:\w+[' ]){0,4}<retenue?s?|retenir|sélectionnée?s?|choisie?s?|suite|avancer|continuer|poursuivre|proposer|réserver|donner|nommée?|recrutée?|étudiée|aboutir|abouti|embaucher|embauchons|figurez|prends|prendre>\b", 2.5),
        cue(r"\b(?:ne|n'|n')\b ?<figurez|serez|pourrons|pouvons|donnerons|poursuivrons|retenons|embauche|prends|prenons>\b~\b(?:pas|plus)\b", 2),
        cue(rf"\b(?:choisi|retenu|pris|préféré|désigné|nommé|embauché|engagé|recruté|opté pour|signé avec|part sur|partons sur|parti sur|travailler avec|avancer avec|continuer avec|poursuivre avec|confier à|portée? sur|choix sur|choix est) (?:\w+ )?{_OTHER}~<autre|autres|personne|profil|candidate|candidat|architecte|collègue|parcours|expérience|connaît|chantiers|poste|qui|mieux|place|voie|issue|issu|déjà>\b", 2.8),
        cue(r"<décision|choix|préférence|conseil|comité|jury|direction|client>\b~\b(?:porté|portée|désigné|arrêté|retenu|nommé|part|opté|allée?)\b~\b(?:autre|candidat\w*|personne|sur|quelqu|vers)\b", 2.6),
        cue(r"<autre|autres> (?:candidate?s?|personnes?|profils?|étudiants?|postulante?s?)\b|\bd'<autres> (?:candidat\w*|profils?|personnes)\b", 1.8),
        cue(r"\b(?:quelqu'un)\b~<autre>\b", 2.2),
        cue(r"<processus|recrutement|procédure|candidature|parcours|démarche>\b~\b(?:s'arrête|est close?|est arrêtée?|est terminée?|prend fin|sans objet|en reste là)\b|\b(?:mettons|mettre|met) <fin>\b|\b(?:en|d'en) <rester> là\b|\bsans <objet>\b|\brenonçons? à <poursuivre>\b", 2.6),
        cue(r"\bil ne s'agit (?:\w+ )?pas de <vous|toi>\b|\bpas de <vous|toi>\b|\bn'en <fais|faites> pas partie\b|\b(?:vous|te|de vous) dire <non>\b|\bce n'est (?:malheureusement )?pas <vous|toi>\b", 2.8),
        cue(r"\b(?:poste|mission|recrutement|offre)\b~\b(?:est|a été|vient d'être|maintenant|finalement) (?:\w+ )?<abandonnée?|retirée?|supprimée?|annulée?|gelée?|pourvu|pourvue|confiée?|attribuée?>\b|\b(?:confier|confié|attribuer) (?:\w+ )?(?:cette fonction|ce poste|le poste) à\b~<agent|interne|place|personne|collègue|candidat|candidate|autre>\b", 2.8),
        cue(r"\b(?:plus|pas)\b~\brien à <vous> proposer\b|\baucun <poste> (?:correspond|n'est|ne|à)\b|\baucune <suite|opportunité|place|ouverture>\b|\bn'avons (?:pas|aucun)\b~<poste|besoin|budget>\b", 2.4),
        cue(r"\b(?:équipe|équipes|effectif|planning|saison)\b~\bau <complet>\b|\bon (?:va )?se <débrouiller|débrouille>\b|\b(?:n'|ne |on n')<embauche|embauchons|embauchera|recrute|recrutons>\b~\b(?:pas|plus|personne)\b", 2.4),
        cue(r"\b(?:place|classée?|classement|rang)\b~<quatrième|troisième|cinquième|deuxième>\b|\b<exige|exigeait|requis|requise>\b", 1.2),
        cue(r"<aurais|aurions> (?:préféré|aimé|voulu)~\b(?:annoncer|dire|donner|écrire)\b|\b(?:préféré|aimé|voulu) (?:vous|te) <annoncer|dire|écrire>\b", 1.8),
        cue(r"<souhaite|souhaitons|souhaitions>\b~\b(?:chance|réussite|courage|succès|trouver|meilleur|continuation)\b|\b(?:vœux|voeux) de <réussite|succès>\b|\bbon <courage>\b|\bbonne <chance|continuation>\b", 1.2),
        cue(r"\b(?:manque|manquait|manquent)\b~<encore|expérience|parcours|profil>\b|\b(?:il nous faut|cherchons|recherchons)\b~\b(?:plus|davantage|déjà)\b~<expérience|géré|tienne|autonome|confirmée?>\b", 1.6),
    ]
) + french_decision_words.REJECTION  # fmt: skip

OFFER = Cues(
    [
        cue(r"\b(?:nous|on|je|client|équipe|direction) (?:\w+ )?(?:veut|voulons|souhaitons|veux|aimerions) <vous|te> (?:\w+ )?(?:confier|recruter|embaucher|engager|prendre|avoir)\b|\b(?:client|équipe|direction|patron) <vous|te> veut\b|\bvous <confier> (?:le|ce) poste\b", 2.6),
        cue(r"\bc'est (?:toi|vous) (?:qu'on|que nous|que l'on|qui)\b~<choisie?|avons|retenue?|pris|prend|recrute>\b|\b(?:vous|tu) (?:avez été|as été|êtes|es) <recrutée?|embauchée?|engagée?|nommée?>\b", 2.8),
        cue(r"\b(?:peux|pouvez|pourriez|pourrais) <commencer|démarrer|débuter>\b|\b(?:tu|vous) peux? ?<démarrer|commencer>\b", 1.6),
        cue(r"\b(?:si vous|acceptez|accepte|accepter)\b~<poste|offre|proposition>\b", 1),
        cue(r"<offre|proposition|contrat>\b~\b(?:valable|écrite|joint|signez|projet|part|envoie)\b", 1.2),
        cue(r"\b(?:pas|plus|n')\b~<choisie?|retenue?|recrutée?|confier|nommée?>\b", -3),
    ]
) + french_decision_words.OFFER  # fmt: skip

INVITATION = Cues(
    [
        cue(r"\b(?:décidé|choisi|souhaitons|voulons|propose|proposons) (?:\w+[' ]){0,3}<aller|avancer|continuer|poursuivre> (?:plus loin )?avec (?:vous|toi)\b|\baller plus <loin> avec (?:vous|toi)\b", 2.4),
        cue(r"\b(?:choisissez|choisis|réservez|réserve|sélectionnez|bloquez|cale)\b~<créneau|horaire|moment|date|heure>\b", 1.8),
        cue(r"\b(?:vous|te|nous) <rencontrer|recevoir>\b|\b(?:heureux|heureuses|ravis|plaisir)\b~\bde vous <accueillir|recevoir|rencontrer|montrer>\b", 2),
        cue(r"\b(?:vous|te) <présenter>~\b(?:entretien|bâtiment|accueil|heures|\d ?h)\b|\b(?:êtes|es) <attendue?|conviée?|convoquée?|invitée?>\b", 2.4),
        cue(r"\b(?:souhaite|souhaiterait|aimerait|voudrait|veut)\b~\b(?:vous|te) <parler|voir|appeler|entendre>\b|\bfaire votre <connaissance>\b", 2.4),
        cue(r"\b(?:échange|entretien|appel) <téléphonique|vidéo|visio>\b|\ben <visio>\b", 1.6),
        cue(r"\b(?:viens|venez|passez|passe|passerais|passeriez)\b~<café|fournée|équipe|voir|rencontrer|atelier|agence>\b", 1.6),
        cue(r"\b(?:pas|plus)\b~\b(?:aller|plus) <loin>\b|\b<merci> (?:pour|d'être)~\b(?:entretien|essai|venue?|journée)\b", -2.4),
    ]
) + french_meeting_words.INVITATION  # fmt: skip

AGAINST = Cues(
    [
        cue(r"<crédit|prêt|rejet|courrier|contestation|réclamation|technicien|mutuelle>\b", -1.6),
        cue(r"<handball|sélections|entraîneur>\b|\bl'<équipe> cette fois\b", -1.4),
        cue(r"<manuscrit|publierons|rapports|relecteurs>\b", -0.8),
    ]
) + french_work_words.AGAINST  # fmt: skip
