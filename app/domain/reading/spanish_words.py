"""What employers in Spain and Latin America write to candidates."""

from app.domain.reading.cues import Cues, cue

HIRING = Cues(
    [
        cue(r"<candidaturas|postulación|postulaciones|postulaste|postularte|postularse|postulado|postulantes|postulante|inscrito|inscribirte|inscribirse>\b", 1.8),
        cue(r"<candidatos|candidatas|candidato|candidata|aspirante|aspirantes|preseleccionado|preseleccionada|preseleccionadas|preseleccionados>\b", 1.2),
        cue(r"<entrevistas|entrevistarte|entrevistarle|entrevistarlo|entrevistarla|entrevistador>\b|\bproceso de <selección>\b|\b(?:prueba|pruebas) de <selección>\b|\bsu <proceso>\b|\btu <proceso>\b", 1.8),
        cue(r"<vacantes|empleo|contratación|contratarte|contratarle|contratar|reclutador|reclutadora|incorporación|incorporarte|incorporarse>\b", 1.5),
        cue(r"\b(?:oferta|propuesta|carta|contrato|solicitud|bolsa) (?:de )?<empleo|trabajo|laboral|oferta>\b|\bcarta <oferta>\b", 2.2),
        cue(r"\b(?:contrato) <indefinido|temporal>\b|\b(?:plazo|período|periodo) (?:fijo|de prueba)~<contrato>|<indefinido|jornada|sueldo|salario|salariales|salarial|renta>\b", 1.1),
        cue(r"<bruto|brutos|teletrabajo|prestaciones|vacaciones|líquida|mensuales>\b", 0.8),
        cue(r"\brecursos <humanos>\b|<rrhh|talento>\b", 1.4),
        cue(r"\b(?:tu|su) <perfil|cv|trayectoria|portfolio|portafolio|experiencia|hoja>\b", 1.3),
        cue(r"\b(?:jefe|gerente|analista|auxiliar|técnico|cargo|puesto|plaza|posición) (?:de|del|comercial|contable|vacante)\b~<puesto|plaza|cargo|vacante|incorporación|búsqueda>|\b(?:la|una|esta) <búsqueda>\b~(?:para|cerramos|laboral|de personal|diseñador)|\bllevando una <búsqueda>\b", 1.4),
        cue(r"\ben el <equipo>\b|\ba nuestro <equipo>\b|\b(?:expectativas|pretensiones|aspiración|pretensión) <salariales|salarial|económicas>\b", 1.2),
        cue(r"\b(?:día|sábado|jornada|una|la|hacer) (?:de )?<prueba>\b|\bpara <sumar>\b|\bsumar a <nadie|alguien>\b|\bpara <conocerte|conocerle|conocernos|conocerlo|conocerla>\b|<conocerte|conocerle>\b", 1),
        cue(r"<prácticas|pasantía|becario|becaria|jornal|nómina>\b", 0.8),
        cue(r"\bhoja de <vida>\b|<bolsa> de trabajo|\bpracticante\b~<cargo>|<practicante|practicantes|pasante|curro|laburo|chamba>\b", 2),
        cue(r"\b(?:asesor|operador|jefe|gerente|analista|ayudante|encargado|encargada|dependienta|camarero|camarera|mesero|cocinero|albañil|chofer|conductor)\b~<cargo|puesto|vacante|proceso|turno>\b|<camarero|camarera|dependienta|dependiente|mesero|mesera|albañil|becario|aprendiz>\b", 1),
        cue(r"\b(?:tu|su) <portfolio|portafolio|mail|carta|trabajo>\b|<taller|estudio|maquetas|turno|turnos|limpios|alta|candidaturas|proyectos>\b", 0.6),
        cue(r"\b(?:participar|participación|participado) <proceso>|\b(?:para|en) (?:este|el|nuestro|un) <proceso>\b", 1),
        cue(r"\b<gestión> humana\b|\btalento <humano>\b|<seleccion|selección>\b", 1),
        cue(r"<trabajar|trabajaras|trabajes|trabajases|trabajaría>\b~\b(?:aquí|con nosotros|con nosotras|acá|conmigo)\b|<becarios|becarias|barra|camareros|selectivo|admitidos|reclutamiento>\b", 1.2),
        cue(r"\bcontrato <laboral>\b|\b(?:candidato|candidata) <elegido|elegida|seleccionado|seleccionada|ideal>\b|\bmi <cliente>~\b(?:cv|perfil|currículum)\b|\bsu <cv>\b|\b(?:€|euros|pesos) (?:al|por) <mes>\b|\b\d\d <horas>\b", 1.3),
        cue(r"\btu <carta>\b|\bqué <carta>\b|\b(?:a|necesitar a) <nadie> más\b|\ben <verano|temporada>\b", 0.6),
        cue(r"\bmedia <jornada>\b|\bsegún <convenio>\b|\bseguridad <social>\b|\bcapital <humano>\b|\btus <antecedentes>\b|\bgracias por <postular|postularte>\b|\ba la <prueba>\b|\bequipo de <selección>\b|\bel <cv>\b", 1.4),
        cue(r"^(?:re: |rv: |fwd?: )*(?:puesto |vacante |plaza |oferta |candidatura |proceso )?(?:de |para )?<camarero|camarera|mesero|mesera|cocinero|cocinera|repostera|repostero|panadero|soldador|soldadora|monitora|maestro|maestra|profesor|profesora|docente|enfermera|enfermero|gerocultora|gerocultor|cuidadora|cuidador|auxiliar|recepcionista|cajera|cajero|dependienta|dependiente|vendedor|vendedora|repartidor|repartidora|conductor|conductora|operador|operadora|operario|operaria|mozo|almacenista|montacarguista|residente|delineante|contador|contadora|administrativo|administrativa|analista|asistente|supervisor|supervisora|coordinador|coordinadora|gerente|jefe|jefa|ingeniero|ingeniera|programador|desarrollador|desarrolladora|diseñador|diseñadora|traductor|traductora|tecnólogo|tecnóloga|encargado|encargada|becario|becaria|practicante|ejecutivo|ejecutiva|asesor|asesora|promotor|promotora|vigilante|limpiador|limpiadora|niñera|ayudante|redactor|redactora|abogado|abogada>\b", 1.7),
        cue(r"^(?:re: |rv: |fwd?: )*(?:la |tu |su )?<prueba|entrevista|audición|casting|proceso|vacante|puesto|plaza|bolsa|curriculum|currículum|cv|candidatura|postulación|incorporación|contratación>\b(?! (?:gratuita|gratis|de (?:la|aparcamiento|estacionamiento|conducción)))|\b(?:próxima|siguiente) <etapa|fase|ronda>\b|\bclase <demostrativa|modelo|muestra>\b", 1.2),
        cue(r"^(?:re: |rv: |fwd?: )*(?:puesto |vacante |plaza |oferta )?(?:de )?<higienista|fisioterapeuta|psicólogo|psicóloga|farmacéutico|farmacéutica|arquitecto|arquitecta|carretillero|carretillera|peón|albañil|friegaplatos|gobernanta|socorrista|azafata|azafato|teleoperador|teleoperadora|comercial|charcutero|carnicero|pescadero|frigorista|electromecánico|bodeguero|almacén|barista|chef|sommelier|logopeda|educadora|educador|trabajadora|trabajador|bibliotecario|bibliotecaria|data|controller|tesorero|tesorera|jurista|pasante|postdoc|doctorando>\b", 1.5),
    ]
)  # fmt: skip

AGAINST = Cues(
    [
        cue(r"\b(?:del|el|un) <piso>\b(?! \d)|<alquiler|inquilino|inquilinos|propietario|arrendador|apartamento|inmobiliaria|vivienda|arriendo>\b", -2.8),
        cue(r"<préstamo|hipoteca|preconcedido|póliza|cuota>\b", -2),
        cue(r"\b(?:su|tu) <pedido>\b|<compra|talla|factura|reembolso|descuento|cupón|carrito>\b|\b(?:el|tu|su|del|gastos de|de) <envío> (?:\w+ ){0,2}?(?:pedido|paquete|gratis|gratuito|llega|llegará|está|a domicilio|de tu|de su)", -2),
        cue(r"\b(?:su|tu) <consulta|cita> (?:médica|con (?:el|la) (?:dr|dra|doctor|doctora|especialista))|\bcita <médica|previa>\b|<paciente|dentista|vacuna>\b|\btarjeta <sanitaria>\b", -1.8),
        cue(r"\b(?:hola|queridos|estimados) <socios>\b|<asamblea|torneo|apunta|apuntarse|cuotas>\b", -2.2),
        cue(r"<boletín|suscripción|suscriptores|suscriptor>\b|\bdese de <baja>\b|\bdarte de <baja>\b", -2.4),
        cue(r"<manuscrito|matrícula|elecciones|concejal|alcaldía|licitación>\b", -1.8),
        cue(r"<habitación|casero|fianza>\b", -2),
        cue(r"<entradas|billete>\b|\b(?:el|su|tu|mi|del|al) <coche|vehículo|vuelo>\b", -2),
        cue(r"<tutoría|alumno|alumna|padres|tutora>\b", -2.2),
        cue(r"<suministro|proveedores|comercializadora>\b|\bpropuesta <comercial>\b", -2),
        cue(r"<abuela|abuelo|tía|mamá|papá|cumple|cumpleaños|boda>\b", -1.2),
        cue(r"<consejos|claves|trucos>\b|\ben este <boletín>\b", -1.6),
        cue(r"<vecinos|vecinas|votantes|elecciones>\b|\bnuestros <candidatos>\b", -2.4),
        cue(r"\bhola a <todos|todas>\b|\bse incorpora~<equipo>\b", -2),
        cue(r"\bsolicitud de <baja|licencia>\b|<multa|gimnasio>\b|\blicencia de <obra|obras|apertura|actividad|funcionamiento>\b", -1.8),
        cue(r"\b(?:su|tu) <hijo|hija>\b|\bhola a <todos>\b|<curso>~\b(?:clases|matrícula|inscri|alumnos|docente de)|\b(?:inscri\w+|matrícula|matricula\w+) (?:\w+ ){0,3}?<curso>\b", -2.6),
        cue(r"\bpróximo <número>\b|<relato|autor>\b|\blista de <espera>\b", -1.8),
    ]
)  # fmt: skip

REJECTION = Cues(
    [
        cue(r"<continuar|avanzar|seguir|seguimos|avanzamos|optado|elegido|seleccionado|decantado|decidido|escogido>~(?:con|por|a)~(?:otr[oa]s?) (?:candidat|perfil|aspirante|postulante)", 2.8),
        cue(r"<lamentablemente|desafortunadamente|desgraciadamente>\b", 1),
        cue(r"<lamentamos|sentimos|lamento|siento>~(?:informar|comunicar|decir|que)", 1.6),
        cue(r"\bno <continuaremos|avanzaremos|seguiremos|procederemos|avanzará|avanzarás>\b", 2.4),
        cue(r"\bno (?:ha|has|han|haya|hemos|fue|fuiste|he) (?:sido |resultado )?~<seleccionado|seleccionada|elegido|elegida|escogido|aceptada|admitida|seleccionar>\b", 2.8),
        cue(r"\bno~<continuar|continuaremos|avanzar|avanzaremos|seguir|seguiremos|proceder|continuará|continúa|continúas|avanza>\b~(?:con|en|adelante|proceso|candidatura)", 2.6),
        cue(r"<otros|otro|otra|otras> (?:candidatos?|candidatas?|perfiles|perfil|candidaturas?|aspirantes?|postulantes?)\b", 2),
        cue(r"<vacante|puesto|posición|plaza>~(?:cubierta|cubierto|ocupada|ocupado|cerrada|cerrado)", 2.8),
        cue(r"\b(?:mucho|éxito|mejores|suerte|éxitos)~<búsqueda|futuro|futuros|carrera>\b", 1),
        cue(r"<decantado|decantamos|optado|elegido|elegimos|escogido|cogimos|cogido|contratado|contratamos|tomamos|quedamos|quedado|seleccionado|ofrecido|cerramos|cerrado|preferido|prefieren|preferimos|optaron|eligieron|contrataron|encontramos|encontrado|avanzar|continuar|seguir|avanzamos|seguimos>(?! (?:entrevist|valor|evalu|revis|conoc|habl|recib|viendo|en proceso))~\b(?:con|por|a)?\b ?(?:alguien|otr[oa]s? (?:persona|candidat|perfil|chic|opci)\w*|otr[oa]s?\b|una (?:chica|persona|candidata)|un (?:chico|candidato|perfil|interno))", 2.8),
        cue(r"\b(?:vacante|plaza|puesto|posición|cargo)\b~<cubierta|cubierto|ocupada|cubrió|cubrirá|cubrimos|cancelada|cancelado|suspendida|suspendido|congelada|congelado|asignada|asignado|desierta>\b", 2.8),
        cue(r"<cancelado|suspendido|congelado|anulado|paralizado>~\b(?:proceso|búsqueda|selección|vacante|contratación)\b|\b(?:proceso|búsqueda)\b~<cancelado|suspendido|congelado|cancelada|suspendida>\b", 2.6),
        cue(r"\bno\b~<avanzar|continúa|continúas|continuará|encaja|encajas|ajusta|cumple|seleccionado|seleccionada|elegido|elegida|contaremos|superado|pasado|quedaste|quedado|prosperado|prosperó|contratar|sumar>\b", 1.9),
        cue(r"\bno (?:has|ha|hemos|fue|fuiste) (?:sido )?<superado|seleccionada|seleccionado|elegido|elegida|pasado|resultado>\b", 1.6),
        cue(r"<lamentamos|lamento|sentimos|siento|lástima|perdona|disculpá>\b", 0.9),
        cue(r"\b(?:esta|esa) <noticia>\b|\bno es la (?:respuesta|noticia|que)\b~<gustado|esperabas|hubiera|quería>|\bmalas <noticias>\b", 1.6),
        cue(r"\b(?:mucho|mucha|mejor|toda la|muchos|buena) <éxito|éxitos|suerte>\b|\bla mejor de las <suertes>\b|<éxito|suerte>~(?:búsqueda|proceso|futuro|carrera)", 1),
        cue(r"\b(?:futuras|próximas|otras|nuevas) <vacantes|oportunidades|búsquedas|ofertas|convocatorias>\b|\ben <cuenta>~(?:futur|próxim|otr)", 1.1),
        cue(r"\bbase de <datos>\b", 0.5),
        cue(r"\bnos <arreglamos>\b|\bpor <poquito>\b|\bpromoción <interna>\b|\bmano viene <dura>\b|\bno da para <sumar|contratar|más>\b|\bno quedaste\b~<poco|poquito>", 1.8),
        cue(r"\bno (?:podemos|podremos|vamos a|voy a|puedo) <ofrecerte|ofrecerle|contratar|contratarte|incorporar|incorporarte|seguir|continuar|tomar>\b", 2.8),
        cue(r"\bno (?:quedó|quedaste|fue|fuiste|has sido|ha sido|resultó|resultaste)\b~<seleccionado|seleccionada|elegido|elegida|preseleccionado>\b", 2),
        cue(r"\bno (?:podemos|puedo|podré|vamos a|nos da)\b~<cargo|nómina|coger|meter|asumir|sumar|contratar|pagar|incorporar>\b", 2.4),
        cue(r"\bse <eligió|escogió|seleccionó|optó|decidió>\b~\b(?:otr[oa]|por)\b|\b<meter|coger|poner> a (?:su|mi|un|una)\b", 2.4),
        cue(r"\ben esta <oportunidad|ocasión>\b|<agradecemos>~\b(?:tiempo|participación|interés)\b|\bgracias por <participar>\b|<rabia>\b", 1),
        cue(r"\bno <continuar|avanzar|seguir> (?:con|adelante)\b|\bdefinido no <continuar|avanzar|seguir>\b", 2.6),
        cue(r"\b(?:cupo|plantilla|equipo|plazas)\b~<completo|completos|completas|cubiertas|cerrada|cubierto>\b|<completo|completos>\b~\b(?:cupo|becarios|equipo|plantilla)\b|\bestamos <completos>\b", 2.4),
        cue(r"\bno (?:voy a |vamos a )?<necesitar|necesitamos|necesito>\b~\b(?:nadie|más|gente|personal)\b", 2.8),
        cue(r"\b(?:escribirnos|escríbeme|intentarlo|volver a)\b~<nuevo|enero|septiembre|verano|año>\b|\bpróximo <año>\b|\bte llamo si <alguien|algo|falla>\b|<valoramos>~\b(?:tiempo|interés)", 1),
        cue(r"\b(?:hemos|he|han) <escogido|elegido|cogido|contratado|optado|preferido>\b~\b(?:a|por)\b~\b(?:una|un|alguien|otr[oa]|más)\b", 2.8),
        cue(r"\b(?:guardo|guardamos|conservamos|conservo|tendremos)\b~<cv|currículum|perfil|datos>\b|\bpara más <adelante>\b", 1.2),
    ]
)  # fmt: skip

OFFER = Cues(
    [
        cue(r"<ofrecerle|ofrecerte|ofrecemos|ofrecerles|ofreceros|ofrezco>~\b(?:puesto|cargo|posición|plaza|contrato|trabajo|vacante|empleo|incorpora\w*)\b", 2.8),
        cue(r"\b(?:carta|propuesta) <oferta|laboral|económica>\b|\b(?:oferta|carta|propuesta|contrato)\b~<firmada|firmado|firmar|adjunta|adjunto|adjuntamos|firmes|firme>\b|<adjuntamos|adjunto|adjunta|envío|enviamos>~\b(?:carta oferta|contrato|oferta|propuesta)\b", 2.2),
        cue(r"\b(?:te|le|lo|la) <queremos>~(?:equipo|con nosotros|contratar|ofrecer|a bordo|incorporar)|\b<contratarte|contratarle|incorporarte> (?:como|a partir|desde|al)\b", 2.2),
        cue(r"<salario|sueldo|renta|retribución|remuneración|brutos|bruto|líquida|mensuales>~\d|\d~<brutos|bruto|líquidos|mensuales|anuales>\b|\d+ ?k\b~<teletrabajo>", 1.3),
        cue(r"<vacaciones|prestaciones|teletrabajo|indefinido|jornada|prueba>\b", 0.7),
        cue(r"\b(?:cuándo|cuando|desde cuándo) (?:puedes|podrías|podés|puede|podría) <empezar|incorporarte|incorporarse|comenzar|arrancar>\b|<inicio|comienzo|incorporación> (?:el|a partir)\b", 1.2),
        cue(r"\b(?:fue|fuiste|ha sido|has sido|quedaste|quedó) <seleccionada|seleccionado|elegida|elegido|contratada|contratado>\b~\b(?:para|como)\b", 2),
        cue(r"\bfirmar~<contrato>|<felicidades|felicitaciones|bienvenido|bienvenida|enhorabuena>\b", 1.1),
        cue(r"<complace|gusto|alegría|honra>~\b(?:ofrecer\w*|comunicar\w*|informar\w*|adjunt\w*|contar contigo)\b", 0.9),
        cue(r"<lamentablemente|lamentamos|lamento|siento|sentimos>\b", -2),
        cue(r"\bno\b~<seleccionada|seleccionado|elegida|elegido|ofrecerte|ofrecerle|contratar>\b", -3),
        cue(r"\bte <vienes|animas|sumás|apuntas> ?(?:tú|vos|con nosotros)?\b|\b\d[\d.]* <limpios|líquidos>\b|\b<alta> desde\b|\bde lunes a <viernes|sábado>\b", 1.3),
        cue(r"\b(?:encantaría|gustaría|queremos|quisiéramos|alegra)\b~<trabajaras|trabajes|incorporaras|unieras|formes|formaras|sumes|unas>\b|\b(?:candidato|candidata) <elegido|elegida|seleccionado|seleccionada>\b", 2.4),
        cue(r"\bcontrato <laboral>\b|<devuélvelo|devuélvalo|devolver>~\bfirmado\b|\d~\b(?:€|euros|pesos)~<mes>\b|\b\d\d <horas>\b|\bqué me <dices>\b", 1.3),
        cue(r"\b(?:le|te) <ofrecemos|ofrezco|propongo|proponemos>\b~\b(?:puesto|contrato|trabajo|cargo|incorpor|jornada)|\bel <puesto> es tuyo\b|\bla <plaza> es tuya\b", 2.8),
        cue(r"\b(?:puesto|plaza|trabajo|vacante) es <tuyo|tuya|suyo|suya>\b|\bestás <contratado|contratada|dentro>\b|\b<empezarías|empiezas|empieza|empezaría> (?:el|mañana|en)\b", 2.6),
    ]
)  # fmt: skip

INVITATION = Cues(
    [
        cue(r"\b(?:citación|citarle|citarte|invitarte|invitarle|invitamos|convocarte|convocarle|convocamos|agendar|concertar|coordinar|mantener|tener|hacerte|realizar|programar|invito|cito)\b~<entrevista|charla|videollamada|reunión|llamada|prueba>\b", 2.6),
        cue(r"\b(?:quiere|queremos|gustaría|quisiera|quisiéramos|encantaría|quieren|para|poder)\b~<conocerte|conocerle|conocerlo|conocerla|conocernos|verte|verle>\b", 2.3),
        cue(r"<videollamada|videoconferencia|llamada|charla|meet>~\b(?:media hora|minutos|semana|horita|\d+ min|conocernos|contigo|con usted|mañana|rato)\b", 1.8),
        cue(r"\b(?:pasaste|pasado|pasas|avanzaste|avanzado|has pasado|ha pasado)\b~<fase|etapa|ronda|final>\b|\b(?:siguiente|próxima|segunda|última) <fase|etapa|entrevista|ronda>\b", 1.9),
        cue(r"\b(?:hacer|haga|hagas|haces|hacés|venir a|día de|jornada de) (?:una |un |unas )?(?:día de )?<prueba|pruebas>\b|\bvení(?:te)? a <probar>\b", 2.2),
        cue(r"\b(?:venirte|vengas|venga|véngase|vengase|vente|venite|pásate|pasate|acércate|pasar|preséntese|presentarse)\b~<taller|oficina|oficinas|local|tienda|estudio|lunes|martes|miércoles|jueves|viernes|sábado|fábrica>\b", 1.6),
        cue(r"\b(?:perfil|cv|currículum|experiencia)\b~<gustado|gustó|interesado|interesó|interesante|encaja|encantado|encantó|calza>\b", 1.3),
        cue(r"<lamentablemente|lamentamos|lamento|siento|sentimos>\b", -1.5),
        cue(r"\bte <pasas|pasás|acercas|vienes>\b~\b(?:lunes|martes|miércoles|jueves|viernes|sábado|estudio|oficina|taller)\b|\bquiero que me~<cuentes|enseñes>\b|\bque me lo <cuentes>\b", 2),
        cue(r"\b(?:ven|venga|vente|vení)\b (?:el|este|a|un) ?<lunes|martes|miércoles|jueves|viernes|sábado>\b|<charlamos|platicar|platicamos|hablamos>\b~\b(?:zoom|café|calma|ratito|persona|entre|usted|contigo)\b", 2),
        cue(r"<interesó|gustó>~\b(?:cv|perfil|carta)\b|\b(?:le|te) gustaría~<platicar|conversar|charlar|hablar>\b", 2),
    ]
)  # fmt: skip

SCHEDULING = Cues(
    [
        cue(r"<mover|cambiar|aplazar|reprogramar|reagendar|posponer|adelantar>~\b(?:entrevista|cita|reunión|charla|llamada)\b|<reprogramar|reagendar>\b", 2.4, "fixed"),
        cue(r"\b(?:te|le|os) (?:va|viene|vendría|iría|queda|quedaría|parece|acomoda) <bien|mejor|cómodo>\b", 2),
        cue(r"\b(?:qué|tu|su|indícame|indíquenos) <disponibilidad>\b|<hueco|horario|horarios|calendario>\b(?! (?:laboral|de trabajo|escolar))(?<!huso horario)", 1.6),
        cue(r"<confirme|confirmar|confirma|confírmame|confirmarnos|confirmación>~\b(?:asistencia|hora|entrevista|cita)\b|<confirmamos>~entrevista", 2),
        cue(r"<lunes|martes|miércoles|jueves|viernes|sábado>\b~\ba las? \d", 1.4),
        cue(r"\b(?:queda|quedó|quedamos|quedaría) (?:entonces|pues|así|confirmad[oa]|agendad[oa]|programad[oa]|fijad[oa]|reprogramad[oa])? ?(?:para|el|en) (?:el )?<lunes|martes|miércoles|jueves|viernes|sábado|mañana|día>\b|\b(?:cita|entrevista|llamada|reunión|videollamada|visita|prueba|clase) (?:\w+ ){0,3}?(?:ha quedado|quedó|queda|está|fue|ha sido|ya está) (?:\w+ )?<confirmada|agendada|programada|reprogramada|reagendada|fijada|aplazada|cancelada|suspendida|trasladada>\b", 2.7, "fixed"),
        cue(r"\b(?:te|le|os|la|lo) <cambiamos|pasamos|movemos|cambio|paso|muevo|reprogramamos|reagendamos> (?:\w+ ){0,2}?(?:al?|para) (?:el |la |las |otr|lunes|martes|miércoles|jueves|viernes|sábado|mañana|segunda|primera|siguiente|\d)|\b(?:se|la|lo) <pospone|pasa|aplaza|traslada|adelanta|cambia|mueve|posterga|reprograma> (?:\w+ ){0,2}?(?:al|para|a la|a las|el)\b|\b(?:tengo|tenemos|hay|toca) que <cambiar|mover|aplazar|posponer|retrasar|adelantar|reprogramar|reagendar|cancelar|postergar>\b", 2.4, "fixed"),
        cue(r"\b(?:podrá|podría|puede|puedes|podrías|podés|podríamos|podemos) (?:\w+ )?<venir|pasar|ser|dejarlo|dejarla|pasarlo|pasarla|moverlo|moverla|adelantarlo|adelantarla|hacerlo|hacerla|conectarte|conectarse> (?:\w+ ){0,3}?(?:más (?:temprano|tarde|pronto)|al|a las|para el|el|antes|mañana|media hora|otro día)\b", 1.8),
        cue(r"\b(?:prefieres|prefiere|preferís|preferirías|preferiría) (?:\w+ ){0,3}?<mantener|lunes|martes|miércoles|jueves|viernes|mañana|tarde|volar|horario|mañanas>\b|\bmantener (?:el|la) <horario|hora|cita>\b|\bque <te|le|lo|la|os> (?:reciba|vea|llame) (?:el|a)\b", 2),
        cue(r"\b(?:me|nos) (?:va|viene|queda|cuadra|parece) (?:\w+ )?<bien|perfecto|genial|fenomenal|lujo|estupendo|fantástico>\b|\b<perfecto|listo|genial|dale|vale|hecho|anotado|ok|estupendo>,? (?:entonces |pues |te espero |nos vemos |quedamos |te esperamos |el |este )*(?:lunes|martes|miércoles|jueves|viernes|sábado|mañana|a las)\b", 2.2, "fixed"),
        cue(r"\b(?:te|le|os) (?:mando|envío|paso|comparto|mandaré|enviaré) (?:el |un |la )?<enlace|link|invitación|ubicación|liga|dirección|acceso>\b|\b<nos> vemos (?:el|mañana|a las|en)\b|\b(?:allí|ahí|allá) (?:te|le|nos) <espero|esperamos|vemos>\b|\bpreguntas? por <mí>\b", 1.6),
        cue(r"\b(?:recordatorio|recordamos|recuerda|recordarte|recordarle|recuerde)\b~<entrevista|cita|llamada|prueba>\b|\b(?:tu|su|la) (?:entrevista|prueba|llamada|cita|charla) (?:\w+ ){0,2}?(?:es|será|tendrá lugar|se realizará|comienza|empieza|se llevará a cabo) (?:el|mañana|hoy|a las|dentro|en) ?~<entrevista|prueba|lunes|martes|miércoles|jueves|viernes|hora|horas|mañana|hoy|minutos>", 2.2, "fixed"),
        cue(r"\b(?:te|le) <llamará|llamaré|llamaremos|llamo|llama|marcará> (?:el )?(?:lunes|martes|miércoles|jueves|viernes|mañana|hoy) (?:\w+ ){0,5}?a las?\b|\b(?:llamada|entrevista|cita|reunión|videollamada) <agendada|confirmada|programada|reprogramada>\b|\bha <aceptado> (?:la|tu|su) invitación\b|\beste evento (?:se )?ha (?:sido )?<modificado|cambiado|actualizado|cancelado>\b|\b<modificado>: (?:hora|fecha)\b", 2.6, "fixed"),
        cue(r"\b(?:surgió|surgido|salió|salido|tengo|hubo|tuve) un <imprevisto|contratiempo|problema|inconveniente>\b|\bse me (?:ha )?<complicó|complicado|cruzó|juntó|atravesó>\b|\bno (?:voy a |vamos a )?(?:podré|puedo|podremos|podrá|llego|poder) (?:\w+ ){0,3}?<atenderte|recibirte|atenderle|recibirla|recibirlo|entrevista|reunirme|hoy|mañana>\b", 1.8, "fixed"),
        cue(r"\b(?:qué|cuál|cuáles|dime|dinos|decime|indíqueme|indíquenos|indícanos) (?:\w+ ){0,3}?<día|días|hora|horas|horario|horarios|fecha|fechas|hueco|momento> (?:\w+ ){0,3}?(?:te|le|os|puedes|podés|puede|podrías|podría|prefieres|prefiere|tienes|tendrías|tenés|mejor|disponible)|\b(?:te|le|os) <acomoda|conviene|cuadra|sirve|late|encaja|queda|viene|va|vendría|iría|quedaría> (?:\w+ ){0,2}?(?:el|este|mañana|a las|que|bien|mejor)\b|\bcuándo (?:te|le) <viene|va|queda|vendría|acomoda>\b", 1.9),
        cue(r"\bmismo (?:lugar|horario|sitio) ?~<horario|lugar|hora>|\b(?:misma|la misma) <hora>\b|\b(?:llegar|llega|llegue|lleguen) (?:\w+ ){0,3}?<minutos> antes\b|\b(?:quince|diez|cinco|\d) <minutos> antes\b", 1.4),
        cue(r"\b(?:no llega|no puede|no podrá|no puedo|no podemos|no va a poder|no me da tiempo)(?: al final| hoy)? ?(?:el |este |hoy |mañana )?<lunes|martes|miércoles|jueves|viernes|sábado|hoy|mañana|final>\b|\b<dejémoslo|dejémosla|pasémoslo|pasémosla|movámoslo|movámosla|hagámoslo> (?:para|al|el|mejor)\b|\bno <vengas|venga|vengan> (?:hoy|mañana|el)\b|\b(?:podemos|podríamos|puedes|podrías) <moverlo|moverla|pasarlo|pasarla|cambiarlo|cambiarla|dejarlo|dejarla|verlo|hacerlo> (?:al|para|a|el|otro)\b", 2.3, "fixed"),
    ]
)  # fmt: skip

RECEIPT = Cues(
    [
        cue(r"\b(?:recibido|recibimos|tenemos|recepción|recibo)\b~<candidatura|cv|currículum|postulación|solicitud|documentos|documentación>\b|<candidatura|cv|currículum|postulación|solicitud|inscripción>\b~\b(?:recibid[oa]|enviad[oa]|registrad[oa]|llegado|completad[oa]|realizad[oa])\b", 2.8),
        cue(r"\bacusamos <recibo>\b|\bte has <inscrito>\b|\bgracias por <inscribirte|postularte|postular|inscribirse|postularse>\b", 2),
        cue(r"\b(?:mensaje|correo|email|e-mail) <automático|automáticamente|generado>\b|\bno <responda|responder|respondas>\b", 2),
        cue(r"<revisaremos|evaluada|evaluaremos|evaluará|analizaremos|revisará|revisando|estudiaremos|valoraremos|incorporamos>\b", 1.3),
        cue(r"\b(?:si|solo|únicamente|sólo)\b~<encajas|encaja|preseleccionadas|preseleccionados|seleccionados|seleccionadas|avanzas|ajusta>\b|<avisaremos|contactaremos|contacto>~\b(?:contigo|con usted|cuando|si)\b", 1.1),
        cue(r"\bhoja de <vida>~\b(?:registrada|recibida|recibimos)\b|\bhoja de vida~<registrada|recibida>\b|\ben caso de <continuar|avanzar>\b|\blo <contactaremos>\b|\bregistro <exitoso>\b", 1.6),
        cue(r"<registrada|registrado|inscrita>\b~\b(?:vacante|oferta|puesto|proceso|convocatoria)\b", 1.6),
        cue(r"\b(?:solicitud|candidatura|instancia|inscripción)\b~<registrada|admitida|recibida|tramitada>\b|\blista de <admitidos>\b", 1.8),
        cue(r"\b(?:recibimos|recibido|recepcionado)\b~<antecedentes|datos|perfil|cv>\b|\bserán <revisados|evaluados|analizados>\b|\bgracias por <postular|postularte|aplicar>\b", 2),
        cue(r"\b(?:candidatura|postulación|solicitud|inscripción|aplicación|cv|currículum|currículo|hoja de vida|registro|instancia|datos|documentación|perfil|test|prueba)\b[^.;!?]{0,50}?\b(?:ha|han|fue|fueron|se ha|se han|quedó|quedará|queda|está|ya está|ha sido|han sido)\b ?(?:sido )?(?:correctamente |exitosamente )?<enviado|enviada|recibido|recibida|ingresado|ingresada|radicado|radicada|registrado|registrada|cargado|cargados|completado|completada|concluido|concluida|incorporado|incorporada|tramitada|guardada|guardado|presentada>\b", 2.4),
        cue(r"\b(?:aplicaste|postulaste|has postulado|te postulaste|te has postulado|te has inscrito|te inscribiste|has aplicado|se ha inscrito|se ha postulado|ha completado el envío|has completado)\b ?(?:con <éxito>|<exitosamente|correctamente>|a|en|al|de|tu|su)~<éxito|exitosamente|correctamente|oferta|vacante|solicitud|aviso|inscripción|empresa|postulación>\b|\b<aplicaste|postulaste> (?:con éxito |exitosamente )?a\b|\bse ha enviado (?:correctamente )?(?:tu|su) <candidatura|cv|solicitud|postulación>\b", 2.4),
        cue(r"\b(?:nos )?<llegó|llegaron> (?:tu|su|bien tu) (?:postulación|cv|candidatura|solicitud|aplicación|currículum)|\bya <tenemos> (?:tu|su) (?:aplicación|postulación|candidatura|cv|solicitud|currículum|perfil|información)\b|\b(?:recibimos|hemos recibido|recibido) (?:correctamente )?(?:tu|su) <aplicación|instancia|inscripción|currículo|información|documentación|mensaje|correo|hoja|solicitud>\b", 2.2),
        cue(r"\b<folio|radicado|comprobante|justificante|resguardo>\b(?:[:.]| (?:de|n|nº|no|número|\d))|\bacuse de <recibo>\b|\b(?:número|código|nº|n\.º) de <registro|folio|radicado|postulación|solicitud|seguimiento|inscripción|candidatura>\b|\bconserve este <comprobante|folio|mensaje|número>\b", 1.6),
        cue(r"\b(?:alta|registrad[oa]|inscrit[oa]|incorporad[oa]) en nuestra <bolsa|base|plataforma|red>\b|\bincorporad[oa]s? a nuestr[oa] <base|bolsa|sistema|fichero>\b|\b(?:ya )?formas parte de <los|las|nuestra|nuestro> (?:candidat|bolsa|base|comunidad)|\bte confirmamos el <alta>\b|\bperfil (?:quedó|ha quedado|fue) <creado|registrado|guardado>\b", 1.7),
        cue(r"\b(?:solo|sólo|únicamente|solamente) (?:nos )?(?:pondremos en contacto |contactaremos |serán contactad[oa]s |se contactará |responderemos )~<con|personas|perfiles|candidatos|quienes>\b|\bde haber <interés>\b|\bcuando haya (?:una )?<oferta|vacante|novedades|novedad>\b|\btranscurrid[oa]s? (?:\w+ ){0,4}?<semanas|días|año|meses|mes|plazo>\b|\bplazo de <inscripción|presentación>\b|\btodas las <personas|solicitudes|candidaturas> (?:inscritas|recibidas|recibirán)", 1.4),
        cue(r"\b(?:consulta|consultar|consultarse|seguir|sigue|revisa|revisar|sigas|ver|verifica) (?:\w+ ){0,3}?<estado|estatus|avance|cronograma|proceso|progreso> (?:de|desde|en|del|puede)?|\b(?:notificación|respuesta|aviso|correo|mensaje) <automática|automático|informativo>\b|\bgenerad[oa] <automáticamente>\b|\bno <responder|responda|respondas|monitoreada|monitorizada>\b|\bqueda a la <espera> de\b", 1.5),
        cue(r"\b(?:nos|me) <encaja|gusta|gustó|encantó|interesa|interesó|encantaría|gustaría>\b|\b<vernos|charlar|conocerte|conocerla|conversar|platicar|acercarte|venir>\b|\b(?:lo|me|te) <siento|alegra|llamo|digo>\b", -1.3),
        cue(r"\bgracias por (?:haber )?(?:enviado|enviar|enviarnos|mandar|mandarnos|hacernos llegar|presentar|compartir|registrarte|registrarse) (?:\w+ ){0,2}?<currículum|currículo|cv|candidatura|solicitud|postulación|datos|portal|perfil|hoja>\b|\b(?:la|lo) <guardaremos|guardamos|conservaremos|archivaremos|estudiaremos|revisaremos|valoraremos>\b|\b<recibirás|recibirá|tendrás> (?:novedades|noticias|una notificación|un aviso|actualizaciones)\b|\bya está[!.] (?:tu|su) <cv|candidatura|currículum|postulación>\b|\b(?:cv|currículum|candidatura) ha <llegado> a\b", 2),
    ]
)  # fmt: skip
