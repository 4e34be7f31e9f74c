"""How a pause in hiring is told in other languages than English."""

from app.domain.reading.cues import Cues, cue

ON_HOLD_ABROAD = Cues(
    [
        # German
        cue(
            r"\b(?:verfahren|besetzung|stelle|stellen|position|vakanz|ausschreibung|prozess|suche"
            r"|einstellungen|neueinstellungen|recruiting|rekrutierung|bewerbung\w*|auswahlprozess"
            r"|auswahlverfahren|saisonplanung|nachbesetzung)\b.{0,60}?\b(?:auf <eis>|on <hold>|<ruht>"
            r"|<ruhen>|<pausiert>|<pausieren>|<gestoppt>|<eingefroren>|<ausgesetzt>|<zurückgestellt>"
            r"|<stillgelegt>|<stockt>)",
            2.8,
        ),
        cue(
            r"<ruht|pausiert|stockt> (?:\w+ ){0,4}?(?:verfahren|besetzung|stelle|ausschreibung|prozess"
            r"|suche)\b",
            2.4,
        ),
        cue(
            r"\b<einstellungsstopp|einstellungsstop|einstellungspause|besetzungssperre|stellenstopp"
            r"|personalstopp|wiederbesetzungssperre|haushaltssperre|stellensperre>\b",
            2.8,
        ),
        # French
        cue(
            r"\b(?:poste|postes|recrutement|recrutements|embauches?|processus|procédure|dossier"
            r"|recherche|budget|tout)\b.{0,60}?\b(?:en <pause>|en <suspens>|<gelée?s?>|<suspendue?s?>"
            r"|<repoussée?s?>|<gel>|en <stand>-?by|à l'<arrêt>|<ajournée?s?>|<reportée?s?>)",
            2.8,
        ),
        cue(r"\b<gel|suspension|pause> (?:des|du|dans les) (?:embauches|recrutements?)\b", 2.8),
        # Spanish
        cue(
            r"\b(?:vacante|vacantes|proceso|procesos|puesto|plaza|plazas|búsqueda|contratación"
            r"|contrataciones|selección|anuncio|posición|convocatoria|todo)\b.{0,60}?\b(?:en <pausa>"
            r"|<pausad[oa]s?>|<congelad[oa]s?>|en <suspenso>|<suspendid[oa]s?>|<detenid[oa]s?>"
            r"|<parad[oa]s?>|en <stand> ?-?by|<aplazad[oa]s?>|<frenad[oa]s?>|<stand> ?-?by)",
            2.8,
        ),
        # Portuguese
        cue(
            r"\b(?:vagas?|processos?|posição|recrutamento|contratações|contratação|seleção"
            r"|seletivo|concurso|procedimento|tudo|admissões)\b.{0,60}?\b(?:em <pausa>|<pausad[oa]s?>"
            r"|<congelad[oa]s?>|em <suspenso>|<suspens[oa]s?>|<parad[oa]s?>|em <stand> ?-?by"
            r"|<adiad[oa]s?>|<stand> ?-?by|<travad[oa]s?>)",
            2.8,
        ),
        # Dutch
        cue(
            r"\b(?:vacature|vacatures|functie|procedure|werving|sollicitatie\w*|aanwerving\w*|selectie"
            r"|positie|plek|traject|invulling|alles)\b.{0,60}?\b(?:on <hold>|<bevroren>|op <pauze>"
            r"|<gepauzeerd>|in de <ijskast>|in de <wacht>|<opgeschort>|<stilgelegd>|ligt <stil>"
            r"|<uitgesteld>|<geparkeerd>|<stopgezet> tot|op een laag <pitje>)",
            2.8,
        ),
        cue(r"\b<vacaturestop|aanwervingsstop|wervingsstop|vacaturestops|personeelsstop>\b", 2.8),
        # it goes on, or has ended
        cue(
            r"\bnicht mehr (?:auf <eis>|<pausiert>)|\bplus en <pause>|\bya no está en <pausa>"
            r"|\bdéfinitivement <suspendu>|\bniet meer <bevroren>",
            -4,
        ),
    ]
)
