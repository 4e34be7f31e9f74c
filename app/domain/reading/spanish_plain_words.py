"""How Spanish decisions are built: "no" around a verb of going on, somebody else who gets the post,
a process that ends. Beside the set phrases of `spanish_words`."""

from app.domain.reading.cues import Cues, cue

_OTHER = r"(?:otr[oa]s? (?:persona|candidat|perfil|aspirant|concursant|postulant|estudiant|compañer)\w*|otr[oa]\b|alguien|una (?:persona|candidata|compañera)|un (?:candidato|compañero|arquitecto)|personas|dos personas)"

HIRING = Cues(
    [
        cue(r"<puesto|plaza|vacante|cargo> (?:de|a la|al|ya|está|estaba|será|ha|para|del|es|que)\b|\b(?:el|este|tu|su|del|al) <puesto>\b", 1.1),
        cue(r"<candidatura|candidaturas|postulación|postularte|currículum|aspirante|convocatoria|bolsa>\b", 0.9),
        cue(r"\b(?:mi|nuestro) <cliente|mandante>\b~\b(?:perfil|cv|candidat\w*|gustaste|gustó|quiere|exige|persona)\b", 1.8),
        cue(r"<aprendices|aprendiz|becarias?|becarios?|prácticas|plantilla|sueldo|brutos|convenio>\b", 1),
        cue(r"\b(?:pruebas?|semana|día|jornada) de <prueba|evaluación|selección>\b|\bdía de <pruebas>\b|<entrevistas|entrevista>\b", 0.9),
        cue(r"\b(?:meter|metemos|contratar|contratamos|incorporar|incorporamos|sumamos) a? ?<nadie|alguien|gente>\b|\b(?:equipo|cupo)\b~<armado|completo|cerrado>\b", 1.6),
        cue(r"\b(?:firmar|firmamos|firmas|borrador del?) ?<contrato>\b|\b(?:euros|pesos) la <hora>\b|\d~\b(?:brutos|fijos)\b~<coche|vacaciones|anuales>\b", 1.2),
        cue(r"\b(?:oferta|propuesta)\b~\bpor <escrito>\b|\b(?:tu|su) <candidatura|cv|currículum|postulación>\b", 1.2),
    ]
)  # fmt: skip

REJECTION = Cues(
    [
        cue(r"\bno (?:\w+ ){0,4}<seguir|seguirás|seguirá|continuar|continuaremos|continuará|continuarás|avanzar|avanzaremos|avanzarás|pasar|pasas|pasarás|proseguir|prosperó|seleccionado|seleccionada|elegido|elegida|designado|designada|nombrado|nombrada|valorada|considerada|figura|quedaste|podremos|ofrecerle|ofrecerte|atender|contar>\b", 2.3),
        cue(r"\bno (?:\w+ ){0,2}<continuar|continuaremos|seguir|seguiremos|avanzar|avanzaremos|proseguir> (?:\w+ )?(?:con|adelante|en)\b|\bno vas? a <pasar|seguir|continuar|avanzar>\b", 2.6),
        cue(rf"<elegido|elegimos|elegir|escogido|escogimos|optado|optamos|optó|decantado|decantamos|inclinamos|inclinado|contratado|contratamos|firmamos|firmado|preferido|queda|quedamos|quedado|trabajar|recaído|seguir|avanzar|nombrado|nombró|adjudicado|incorporan|continuar>\b~\b{_OTHER}", 2.7),
        cue(rf"\b{_OTHER} ?<dijo|firmó|ha|han|aceptó|que|cuya|más>\b", 1.6),
        cue(r"<proceso|búsqueda|candidatura|postulación|solicitud|selección>\b~\b(?:queda|quedó|ha quedado|está|hemos|aquí) (?:por tanto |por lo tanto )?(?:cerrad[oa]|finalizad[oa]|sin efecto|desestimad[oa]|descartad[oa]|concluid[oa])\b|\bsin <efecto>\b|\b(?:cerramos|dejamos|damos por cerrado|finalizamos)\b~\b(?:aquí|proceso|esto)\b~<proceso|aquí|candidatura>\b|\b<dejamos> aquí\b|\blo <dejamos> aquí\b", 2.6),
        cue(r"\b(?:vacante|puesto|plaza|búsqueda|oferta)\b~\b(?:ha sido|fue|está|ya|queda|se)\b~<retirada|retirado|dado|dada|asignado|asignada|cancelado|cancelada|cubierto|cubierta|eliminado|cerrada|cerrado>\b|\bno sale <adelante>\b", 2.7),
        cue(r"\b(?:puesto|plaza|cobertura|vacante|cargo)\b~\b(?:será|es|fue|recaído|resolverá|queda)\b~\b(?:para|en|con)\b~<alguien|compañera|compañero|concursante|candidato|candidata|persona|casa|interno|aspirante>\b", 2.7),
        cue(r"\bno ha sido (?:usted|tú|posible) ?(?:la |el )?<designada|designado|elegida|elegido|seleccionada|seleccionado>\b|\bno <quedaste|quedó|figuras|figura>\b|\b(?:decirle|decirte) que <no>\b|\b(?:vos|usted|tú) no <quedaste|estás|entras|entra>\b", 2.6),
        cue(r"\bno (?:te|le|os|lo|la) (?:puedo|podemos|vamos a|voy a) <meter|coger|contratar|incorporar|tomar|ofrecer>\b|\b(?:no tengo|no tenemos|no hay|nada)\b~\b(?:que|para)\b~<ofrecerle|ofrecerte>\b|\bno (?:metemos|contratamos|cogemos|incorporamos|sumamos|vamos a meter) a <nadie>\b", 2.7),
        cue(r"\bno (?:disponemos|contamos|tenemos|hay)\b~<puesto|puestos|vacante|vacantes|plaza|plazas|sitio|hueco|presupuesto>\b|\b(?:equipo|plantilla|cupo)\b~\b(?:ya está|está)\b ?<armado|completo|completa|cerrado|cubierto>\b|\bno ha <aprobado> el presupuesto\b", 2.2),
        cue(r"\b(?:habría|hubiera|me habría|nos habría) <preferido|gustado|encantado>~\b(?:darte|darle|decirte|decirle|otra)\b|\botra <noticia>\b", 1.6),
        cue(r"<deseo|deseamos|deseándote|deseándole>\b~\b(?:mejor|suerte|éxito|éxitos)\b|\bmucha <suerte>\b|\b<ojalá> (?:volvamos|nos|podamos|coincidamos)\b", 1.3),
        cue(r"\b(?:falta|faltaba|echamos de menos|echamos en falta)\b~<recorrido|perfil|experiencia|todavía|aún>\b|\b(?:necesitamos|buscamos|buscábamos) a <alguien>\b|\bera <excluyente|imprescindible|indispensable>\b", 1.6),
        cue(r"\b(?:inténtalo|vuelve|prueba|escríbeme|volver)\b~<intentarlo|años|año|febrero|enero|septiembre|otoño|adelante>\b", 1),
    ]
)  # fmt: skip

OFFER = Cues(
    [
        cue(r"\b(?:queremos|quiero|quieren|querríamos) que (?:seas|sea|te incorpores|se incorpore|trabajes|trabaje|vengas|formes)\b~<seas|sea|incorpores|incorpore|trabajes|trabaje|vengas|formes|equipo|nuestra|nuestro>\b|\b(?:te|le|lo|la) <quieren|queremos>(?:[!.]| (?:a ti|como|ya|en))", 2.4),
        cue(r"\b(?:te|le|lo|la) <elegimos|contratamos|escogimos|seleccionamos>\b|\b(?:puesto|trabajo|plaza) es (?:para )?<ti|tuyo|tuya|suyo|suya|usted>\b", 2.7),
        cue(r"\b<empezarías|empezaría|empiezas|empieza|arrancás|arrancas|comenzarías> (?:el|en|día|a|cuando|mañana)\b|\bcuándo <arrancás|arrancas|empiezas|podrías|puedes>\b", 1.6),
        cue(r"\b(?:proponerte|proponerle|ofrecerte|ofrecerle) (?:un|el|una|la) <contrato|puesto|plaza|cargo|incorporación>\b|\b(?:ha sido|fue) <propuesto|propuesta|nombrado|nombrada> para\b", 2.6),
        cue(r"<contrato|oferta|propuesta>\b~\b(?:mañana|adjunto|borrador|firma|escrito|plazo|aceptar)\b|\bborrador del <contrato>\b|\bfirmamos\b~<sábado|lunes|contrato>\b", 1.2),
        cue(r"\bno\b~<ofrecerte|ofrecerle|contratar|elegimos|elegida|elegido|propuesto|propuesta>\b", -3),
    ]
)  # fmt: skip

INVITATION = Cues(
    [
        cue(r"\b(?:decidimos|decidido|queremos|vamos a) <seguir|avanzar|continuar>(?: adelante)? (?:con vos|contigo|con usted)\b", 2.4),
        cue(r"\b(?:elegí|elige|elija|escoge|reserva|reservá|selecciona|seleccione|agenda)\b~<horario|hora|hueco|momento|fecha>\b", 1.8),
        cue(r"\b(?:para|gustaría|querríamos|quiere|encantaría)\b~<conocernos|conocerla|conocerlo|conocerte|conocerle>\b|\b(?:quiere|querríamos|gustaría|querría) (?:\w+ )?<hablar|charlar|conversar> (?:contigo|con usted|por)\b", 2.4),
        cue(r"\b(?:se le|le|te) <cita|citamos|espera|esperamos|convoca|convocamos>\b~\b(?:entrevist\w*|jornada|edificio|oficina|evaluación|\d)\b|\bpara <entrevistarse|entrevistarte|entrevistarla>\b", 2.4),
        cue(r"\b(?:videollamada|videoentrevista|llamada)\b~<minutos|hora|contigo|media>\b|<videoentrevista>\b", 1.6),
        cue(r"\b(?:venís|vienes|venga|ven|acercarte|acercarse|pasar|pasara)\b~<mañana|aula|café|agencia|oficina|conocernos|hornada|contigo|nosotros>\b", 1.6),
        cue(r"\bno\b~<seguir|avanzar|continuar|pasar>\b|\b<gracias> por (?:venir|la entrevista|tu visita|el viaje)\b", -2.4),
    ]
)  # fmt: skip

AGAINST = Cues(
    [
        cue(r"<propietario|inmueble|ficha|expediente|reclamación|técnico|trámite|tramitación|mutua>\b~\b(?:decidido|interesados|visita|caso|semanas)\b|\botros <interesados>\b", -2.4),
        cue(r"<jurado|financiar|artículo|revisiones|catálogo|publicaremos|novela|beca>\b", -1.2),
        cue(r"\b(?:familia|familias|padres|hijo|hija|alumno)\b~<plaza|equipo|curso>\b|\bestimada <familia>\b|\bqueridas <familias>\b", -2.4),
        cue(r"<empresa> adjudicataria\b|\bse ha adjudicado a otra <empresa>\b|\ba otra <empresa>\b", -2),
    ]
)  # fmt: skip
