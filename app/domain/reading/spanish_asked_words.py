"""What employers ask of candidates in Spanish, and how those write who were never applied to."""

from app.domain.reading.cues import Cues, cue

QUESTION = Cues(
    [
        cue(r"\bfavor(?: de)? (?:\w+ )?<enviar|enviarnos|enviarme|indicar|indicarnos|indicarme|confirmar|confirmarnos|remitir|mandar|responder|contestar|completar|llenar|diligenciar|informar|compartir|proporcionar|adjuntar|comunicarse|avisar>\b|\bsírvase <enviar|indicar|confirmar|remitir>\b", 1.2),
        cue(r"\bpor favor,? (?:\w+ )?<envíe|envía|enviame|envíame|envíanos|envíenos|indica|indique|indíqueme|indíquenos|indícanos|confirma|confirme|confírmanos|confírmame|confírmenos|remita|mande|manda|responde|responda|rellena|rellene|completa|complete|adjunta|adjunte|dime|díganos|dígame|avísame|avísenos|comparte|comparta|facilita|facilite>\b|<envíe|envía|confirma|confirme|indique|indica|remita|responda|complete|rellene|adjunte>,? por favor\b", 1.2),
        cue(r"^(?!.*\b(?:si (?:no|tiene|tienes|tenés|necesita|necesitas|hay|surge)|cualquier|no dud\w+|en caso)\b).*?<indícame|indícanos|indíqueme|indíquenos|dime|dinos|díganos|dígame|mándame|mándanos|mándeme|envíame|envíanos|envíenos|envíeme|pásame|pasame|pásanos|páseme|mandame|mandanos|decime|contame|cuéntame|cuéntanos|compárteme|compártenos|compártame|facilítame|facilítanos|facilíteme|facilítenos|remítanos|remítame|confírmame|confírmanos|confírmenos|confirmame|confirmanos|respóndeme|respóndanos|contéstame|avísame|avisame|mándenos|reenvíame|reenvíanos>\b", 1.2),
        cue(r"\b<necesito|necesitamos|preciso|precisamos|requiero|requerimos|necesitaría|necesitaríamos|necesitaré|necesitaremos|hace> (?:falta )?(?:\w+ )?(?:que (?:me|nos|respondas|responda|complet|env|indi|confirm|adjunt)|saber|conocer|confirmar si|tu |su |copia|los (?:siguientes|datos)|las (?:siguientes)|: |una copia|fotocopia|el certificad|el título|la vida|bitácora|el siguiente|la siguiente)", 1.2),
        cue(r"\b<agradezco|agradecería|agradeceríamos|agradecemos|agradeceré> (?:\w+ ){0,3}?(?:remitir|enviar|enviarme|enviarnos|indicar|indicarme|indicarnos|confirmar|confirmarme|confirmarnos|responder|que (?:me|nos|env|indi|confirm|remit|resp)|si (?:me|nos|pud))", 1.2),
        cue(r"\b<rogamos|ruego|rogaría|rogaríamos|solicitamos|solicito|pedimos|pido|solicitaría> (?:que |nos |me |le |les |te |se |amablemente )*(?:confirm\w+|envi\w+|enví\w+|indi[cq]\w+|remit\w+|adjunt\w+|respond\w+|complet\w+|lo indique|facilit\w+|aport\w+|pas\w+)|\b(?:le|te|les) <ruego|rogamos> (?:\w+ ){0,2}?(?:lo |la |me |nos |confirm|env|indi)|\bse (?:le|les|te) <solicita|requiere|pide|ruega|agradece|agradecerá> (?:\w+ )?(?:que|env|remit|confirm|adjunt|present|complet|respond|subsan|aport)", 1.2),
        cue(r"\bme <falta|faltan> (?:\w+ )?(?:que me|el|la|los|las|tu|su|un|una|copia|saber)\b|\bnos <falta|faltan> (?:\w+ )?(?:que nos|el|la|los|las|tu|su|un|una|copia|saber|dato)\b|\b<falta|faltan> (?:por )?(?:recibir|adjuntar|aportar|enviar|completar|tu|su|el siguiente|los siguientes)\b", 1.2),
        cue(r"\b(?:quisiera|quisiéramos|me gustaría|nos gustaría|quería|queríamos|querría|querríamos|necesito|necesitamos) (?:\w+ )?<saber|conocer|preguntarte|preguntarle|consultarte|consultarle|preguntar|consultar|confirmar> (?:si|qué|cuál|cuándo|cuánto|cuántos|cómo|tu|su|dónde|por|sobre|la|el)\b|\b(?:también|la directora|el director|mi jefe|la jefa|el cliente|la clienta|gerencia) (?:\w+ ){0,2}?<quiere|querría|pregunta|necesita> (?:saber )?(?:si|cuánto|cuándo|qué|cuál)\b", 1.2),
        cue(r"\b(?:me|nos) (?:podría|podrías|podrían|puede|puedes|podés|pueden|podrá) (?:\w+ )?<enviar|indicar|confirmar|mandar|pasar|decir|compartir|facilitar|remitir|adelantar|apoyar|ayudar|comentar|aclarar|proporcionar>\b|\b(?:podría|podrías|puede|puedes|podés) <enviarme|enviarnos|indicarme|indicarnos|confirmarme|confirmarnos|mandarme|mandarnos|pasarme|pasarnos|decirme|decirnos|compartirme|compartirnos|facilitarme|facilitarnos>\b", 1.3),
        cue(r"\b(?:quedo|quedamos|estoy|estamos) (?:\w+ )?(?:a la|en) <espera> de (?:tu|su|vuestra)\b|\b<aguardo|aguardamos|espero|esperamos> (?:tu|su|vuestra) (?:\w+ )?(?:respuesta|confirmación|contestación|comentarios)\b|\bquedo a la <espera>\b", 0.8),
        cue(r"\b(?:responde|responda|contesta|conteste|completa|complete|rellena|rellene|respondas|completar|responder|contestar) (?:\w+ )?(?:a )?(?:estas|las|este|el|la|unas|siguientes|los) (?:\w+ )?<preguntas|cuestionario|formulario|encuesta|siguientes|datos>\b|\b(?:tiene|tengo|tenemos|hizo|dejó|hace|envió) (?:\w+ )?<preguntas|pregunta|dudas> (?:para|sobre|adicional)|\bquiere <saber> más (?:de|sobre)\b|\btiene \d <preguntas>\b", 1.2),
    ]
)  # fmt: skip
COLD = Cues(
    [
        cue(r"\b(?:he encontrado|encontré|he visto|vi|me topé con|di con|he dado con|revisé|he revisado|me crucé con|me apareció) (?:con )?(?:tu|su) <perfil|experiencia|trayectoria|linkedin>\b(?!.{0,40}(?:postula|inscri|candidatura))", 2),
        cue(r"\b(?:me encuentro|estoy|estamos|nos encontramos|ando|andamos) (?:actualmente |ahora |hoy )?(?:en la <búsqueda> de|<buscando|reclutando|seleccionando|contratando> )(?:un|una|varios|varias|perfiles|talento|gente|profesional)?\b", 1.4),
        cue(r"\bsoy (?:\w+ ){0,4}?<headhunter|reclutador|reclutadora|recruiter|consultora|consultor|cazatalentos>\b|\bme llamo (?:\w+ ){1,3}y (?:soy|trabajo) (?:\w+ ){0,3}?<headhunter|reclutador|reclutadora|consultora|consultor|recruiter>\b|\btrabajo (?:en|para) una <consultora|agencia>\b", 1),
        cue(r"\b(?:uno de|para uno de|con uno de) (?:nuestros|mis) <clientes>\b|\b(?:cliente|empresa|multinacional|compañía) <confidencial|líder>\b|\b<multinacional> (?:del sector|de|líder)\b|\bpara (?:una )?(?:importante |reconocida )?<multinacional|startup|consultora|fintech>\b", 1),
        cue(r"\b(?:podrías|puedes|podría|creo que|encajarías|podrías encajar|serías)\b~<encajar|encajarías|encajas|candidato|candidata|interesarte|interesarle>\b", 0.9),
        cue(r"\b(?:si|te|le|les|por si) (?:te |le )?(?:podría )?<interesa|interesara|interesaría|interesar> (?:\w+ )?(?:escuchar|conocer|saber|recibir|más|la propuesta|que te|un reto|un cambio|explorar|valorar)\b|\b(?:estarías|estarías|estás|está|estaría) (?:\w+ )?<abierto|abierta|receptivo|receptiva|disponible> a (?:escuchar|nuevas|valorar|conocer|explorar|oportunidades|propuestas|hablar)\b|\b<búsqueda> activa\b|\bescucha <activa>\b", 1.3),
        cue(r"\b(?:compárteme|compártenos|envíame|envíanos|mándame|mandame|pásame|pasame|puedes enviarme|me envías|me compartes) (?:\w+ )?(?:tu|su) <cv|currículum|hoja|curriculum|perfil>\b(?=.{0,30}actualizad)|\b<conozcas|conoces|conoce|recomiendas|recomiendes> a alguien\b|\bsin <compromiso>\b|\bnuev[oa] <reto|desafío|proyecto|oportunidad>\b", 1),
    ]
)  # fmt: skip
KNOWN = Cues(
    [
        cue(r"\b(?:tu|su|la|tus|vuestra) <postulación|postulaciones|inscripción|aplicación|candidatura|candidaturas|entrevista>\b|\b<postulaste|aplicaste|inscribiste|postularte|postulación>\b|\bal que te <postulaste|inscribiste>\b"),
        cue(r"\bgracias por (?:\w+ ){0,2}?<postular|postularte|postularse|aplicar|inscribirte|inscribirse|participar|venir|tu|su|habernos|acompañarnos|presentarte|enviarnos|enviar|mandarnos|mandar|pasarte|la|el|contestar|responder|responderme>\b"),
        cue(r"\b(?:tal )?(?:y )?como (?:te |le )?<comenté|hablamos|hablábamos|conversamos|quedamos|acordamos|comentamos|prometí|anuncié|platicamos|charlamos>\b|\bde acuerdo a lo <conversado|coordinado|hablado|acordado>\b|\b(?:según|sobre) lo (?:que )?<hablado|hablamos|conversado|acordado|conversamos|quedamos>\b"),
        cue(r"\b(?:recibí|recibimos|hemos recibido|he recibido) (?:tu|su) <cv|currículum|currículo|hoja|carta|candidatura|solicitud|postulación>\b"),
    ]
)  # fmt: skip
PAPERS = Cues(
    [
        cue(r"<enviar|enviarnos|enviarme|envíe|envíes|envíame|envíanos|envíenos|remitir|remita|remitirnos|mandar|mande|mandes|mándame|mandame|mándanos|adjuntar|adjunte|aportar|aporte|facilitar|facilítenos|facilítanos|subir|cargar|reenviar|reenvíe|reenvíes|reenvía|requerimos|requiero|precisamos|necesito|necesitamos|necesitaremos|falta|faltan|solicito|solicitamos|hágame|páseme|pásame|pasame|pasarme|traerme>~\b(?:documentos|documentación|certificad[oa]s?|copia|fotocopia|título|titulación|dni|cédula|nie|carnet|carné|licencia|constancias?|comprobantes?|vida laboral|nóminas?|cotizaciones|colegiatura|declaración jurada|diplomas?|curp|rfc|nss|formato|bitácora|homologación|certificación)\b(?!.{0,30}(?:recib|complet|en regla))", 1),
        cue(r"\b(?:encontramos|detectamos|hay|existen|tienes|tiene|presenta) (?:\w+ ){0,2}?<pendientes|inconsistencias|faltantes|errores|observaciones> (?:\w+ )?(?:en|con) (?:tu|su|los|la) (?:document|expediente|registro)|\bdocumentación <pendiente|faltante|incompleta>\b", 1),
    ]
)  # fmt: skip
