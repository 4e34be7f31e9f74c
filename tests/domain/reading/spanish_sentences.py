"""Sentences of Spanish employers by what they say, and of others who only sound like them."""

REJECTION = [
    "El estado de tu candidatura es: Descartada.",
    "Resultado de la fase: no apto.",
    "Tu postulación ha sido desestimada.",
    "La empresa eligió a otra persona para el puesto.",
    "Al final cogimos a otra chica con más tablas.",
    "Seguiremos con personas que ya conocen el sector.",
    "La suplencia la tomó una compañera con más puntaje.",
    "El proceso ha sido declarado desierto.",
    "Congelaron el presupuesto y la búsqueda se cayó.",
    "Ya no vamos a necesitar a nadie este verano.",
    "Por ahora no vamos a seguir contigo.",
    "Tu perfil no cumple con los requisitos mínimos y no pasas a la siguiente fase.",
    "No te vamos a hacer una oferta.",
    "No ha alcanzado la nota de corte.",
    "En este momento no disponemos de ninguna vacante acorde con su perfil.",
    "Hemos completado la plantilla de este curso.",
    "Lamentamos no poder dar una respuesta favorable a su solicitud.",
    "Usted no califica para la siguiente etapa.",
    "La plaza desaparece con el proyecto.",
    "Queda usted fuera del proceso.",
]
OFFER = [
    "El puesto es tuyo si lo quieres.",
    "Nos gustaría contar contigo para cubrir la baja.",
    "La vamos a contratar a partir de marzo.",
    "Quedaste seleccionado y empiezas el lunes.",
    "Me complace invitarte a incorporarte a nuestro despacho.",
    "Se le ofrece nombramiento como auxiliar.",
    "Queremos hacerte una oferta.",
    "Has sido la persona elegida para el puesto.",
    "Te damos la plaza y firmas el contrato el lunes.",
    "Le formulamos propuesta de contratación como peón.",
    "Queremos que seas nuestra contable.",
    "He decidido contar con usted.",
]
INVITATION = [
    "Has sido preseleccionada para la entrevista.",
    "Has superado la primera fase.",
    "La dirección desea entrevistarla.",
    "Te esperamos el lunes a las 9 en nuestras oficinas para la entrevista.",
    "Rogamos se persone mañana a las 9 en secretaría.",
    "Se le cita para entrevista el jueves.",
    "El siguiente paso es una videollamada con el equipo.",
    "¿Te apetece tomar un café y charlar?",
    "¿Te tinca pasar el viernes por la tienda?",
    "Vente el sábado y hacemos una prueba.",
    "Nos encantaría que hables con nuestra directora.",
    "Formas parte de la terna final.",
    "Favor presentarse hoy a las 2 para entrevista con el cliente.",
    "Te invitamos a una sesión con el equipo el martes 4.",
]
SCHEDULING = [
    "Entonces queda confirmada para el martes.",
    "Tu entrevista ha quedado reprogramada.",
    "Te cambiamos al jueves, mismo lugar y horario.",
    "La entrevista se aplaza al 4 de mayo.",
    "¿Qué día te viene mejor?",
    "Me ha surgido un imprevisto y tengo que cambiar la entrevista.",
    "Te recordamos que tu entrevista es mañana a las 10.",
    "Dejémoslo para el lunes.",
    "Este evento se ha modificado.",
]
RECEIPT = [
    "Tu candidatura se ha enviado correctamente.",
    "Te has inscrito correctamente en la oferta.",
    "Su solicitud ha sido registrada con el número 22.",
    "Nos llegó tu postulación.",
    "Aplicaste con éxito a Vendedor.",
    "Acusamos recibo de su candidatura.",
    "Tu hoja de vida fue enviada exitosamente a la empresa.",
]
QUESTION = [
    "Favor indicar su pretensión de renta.",
    "Necesito que me mandes el título.",
    "Por favor, envíanos la vida laboral.",
    "Agradezco remitir los siguientes datos.",
    "Le rogamos nos indique su disponibilidad.",
    "Me falta el carnet de carretillero.",
    "Quisiera saber si tiene coche propio.",
    "Mándame el portfolio en pdf.",
    "Requerimos copia de su licencia.",
    "Responda las siguientes preguntas para continuar.",
]
PAPERS = [
    "Favor enviar certificado de antecedentes y licencia.",
    "Necesitamos una copia de tu título.",
    "Para ello agradezco remitir:",
    "Me falta que me mandes la vida laboral.",
]
COLD = [
    "He visto tu perfil en LinkedIn y creo que podrías encajar en un proyecto de uno de nuestros"
    " clientes.",
    "Me encuentro en la búsqueda de un analista; si te interesa escuchar la propuesta, compárteme"
    " tu cv actualizado.",
]
NO_REJECTION = [
    "Seguimos entrevistando a otras personas.",
    "No hemos tomado una decisión todavía.",
    "Si tu perfil no encaja, te lo diremos.",
    "Hoy no puedo, ¿te va bien otro día?",
    "Tu candidatura está en revisión.",
    "Nos gustó mucho tu perfil.",
]
NO_OFFER = [
    "Nos gustaría contar contigo en futuros procesos.",
    "No podemos ofrecerte el puesto.",
    "El puesto es de lunes a viernes.",
    "¿Cuándo podrías venir a una entrevista?",
]
NO_INVITATION = [
    "No has superado la primera fase.",
    "No pasas a la siguiente etapa.",
    "Puedo pasar el martes a ver la caldera.",
    "Gracias por venir a la entrevista.",
    "No quedaste entre los finalistas.",
]
NO_QUESTION = [
    "Por favor no responda a este mensaje.",
    "Favor de no responder.",
    "Hola Marta, ¿qué tal?",
    "¿Cómo estás?",
    "Te aviso el lunes, ¿vale?",
    "Si tienes alguna duda, escríbenos.",
    "Le agradezco que nos haya esperado.",
]
NO_PAPERS = ["Hemos recibido tus documentos.", "Trae tu DNI a la entrevista."]
NOT_COLD = [
    "Vi tu perfil en LinkedIn, gracias por postularte a uno de nuestros clientes.",
    "He visto tu perfil en el portal; acércate el jueves y pregunta por mí.",
]
