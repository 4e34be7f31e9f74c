"""The words by which mail programs introduce what they quote, by language."""

import re

from app.domain.reading.gate import Gate

# Who, when, whom, what: the labels of a quoted header, as Outlook, Apple Mail, Thunderbird, Notes
# and the large web mailers write them.
_LABELS = {
    "from": (
        "from|von|de|da|van|från|fra|od|od kogo|от|від|ot|kimden|gönderen|lähettäjä|feladó|expéditeur|"
        "remitente|remetente|mittente|afzender|absender|avsändare|nadawca|odesílatel|отправитель|"
        "από|מאת|من|发件人|寄件者|寄件人|差出人|送信者|보낸 사람|보낸사람|dari|saatja|exp|expeditor|de la|"
        "pošiljatelj|šalje|gửi từ|từ|จาก"
    ),
    "sent": (
        "sent|date|gesendet|datum|envoyé|envoyé le|date d'envoi|date d’envoi|enviado|enviado el|"
        "enviado em|enviada|enviada em|enviat|fecha|fecha de envío|data|inviato|inviata|data invio|"
        "verzonden|verzonden op|skickat|sendt|dato|wysłano|data wysłania|odesláno|odoslané|отправлено|"
        "дата|надіслано|gönderilen|gönderme tarihi|gönderildi|tarih|lähetetty|päiväys|päivämäärä|"
        "elküldve|dátum|trimis|ημερομηνία|στάλθηκε|נשלח|تاريخ|发送时间|发送日期|日期|時間|时间|寄件日期|傳送日期|"
        "送信日時|日時|보낸 날짜|날짜|dikirim|tanggal|poslano|saadetud|date et heure|sent on|ngày|đã gửi|"
        "sent at|date sent"
    ),
    "to": (
        "to|an|à|a|para|aan|naar|till|til|do|komu|кому|kime|kimlere|alıcı|vastaanottaja|címzett|"
        "destinataire|destinatario|destinatário|empfänger|mottagare|modtager|adresat|către|catre|"
        "προς|אל|إلى|收件人|收件者|宛先|받는 사람|받는사람|kepada|per|prima|za|kam|đến|tới|pour"
    ),
    "cc": (
        "cc|kopie|copie|kopia|kopi|copia|kópia|másolat|копия|копія|bilgi|kopio|抄送|副本|참조|"
        "cópia|kopija|cc to|bcc|cci|cco"
    ),
    "subject": (
        "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|předmět|predmet|тема|"
        "konu|aihe|tárgy|subiect|θέμα|נושא|الموضوع|主题|主題|主旨|件名|제목|perihal|subjek|assumpte|zadeva|"
        "teema|sujet|chủ đề|titel"
    ),
    "other": (
        "importance|priority|reply-to|reply to|antwort an|répondre à|responder a|"
        "responder para|rispondi a|risposta|wichtigkeit|priorität|pièces jointes|pièce jointe|"
        "adjuntos|adjunto|anexos|anexo|allegati|bijlagen?|sensitivity|importancia|resent-from|x-mailer|"
        "message-id|newsgroups|organization|org|when|where|wann|wo|quand|où|kategorien|categories"
    ),
}
KIND_OF_LABEL = {word: kind for kind, words in _LABELS.items() for word in words.split("|")} | {
    "attachment": "other",
    "attachments": "other",
    "anlage": "other",
    "anlagen": "other",
}

SENT = frozenset(word for word in _LABELS["sent"].split("|") if word[:2] not in ("da", "fe", "dá"))

# The verb of "On … X wrote:", at the end of the line …
VERBS = tuple(
    (
        "wrote|writes|has written|schrieb|schreibt|geschrieben|a écrit|a ecrit|écrivait|a envoyé|escribió|escribio|"
        "ha escrito|escreveu|escreveu o seguinte|schreef|geschreven|ha scritto|scrive|skrev|"
        "kirjoitti|napisał|napisał(a)|napisała|napisali|pisze|napsal|napsal(a)|napsala|napísal|"
        "napísal(a)|пишет|писал|писал(а)|написал|написал(а)|написала|написав|пише|yazdı|yazmış|írta|"
        "a scris|va escriure|έγραψε|כתב|כתבה|מאת|كتب|写道|寫道|のメール|書きました|작성|đã viết|menulis|"
        "je napisao|je napisala|je napisal|napisao/la je|napisala|napisao|rašė|rakstīja|kirjutas|написа"
    ).split("|")
)
# … or inside, where the name follows it: "Am … schrieb X:".
VERB_INSIDE = re.compile(
    r"\b(?:schrieb|schreef|skrev|kirjoitti|escribió|escreveu|a écrit|ha scritto|napisał|wrote|geschrieben|missatge de|quoting|zitat von|ezt írta|írta|kirjutas|"
    r"writes|geschreven|menulis|пишет|написал|napsal)\b",
    re.IGNORECASE,
)
# What no program writes: a letter that says who wrote to whom.
TOLD = Gate(
    [
        r"\b(?:you|i|we|they|he|she) (?:wrote|have written|had written)\b|\b(?:wrote|written) (?:to )?(?:me|us|you|him|her|them)\b"
        r"|\bschrieb(?:en|st|t)? (?:sie|du|ihr|ich|wir|er|mir|uns|ihnen|dir|euch|man)\b|\b(?:mir|uns|dir|ihnen|euch|ich|wir|du) (?:[^<>@]{0,60} )?(?:geschrieben|schrieb(?:en|st)?)\b"
        r"|\b(?:m|t)['’](?:a|as|avez|ai|ont|avait|aviez)\b.{0,20}écrit|\b(?:vous|nous) (?:(?:m['’]|nous |vous )?(?:a|avez|avons|avait|aviez|ont)) .{0,20}écrit|\bj['’](?:ai|avais) .{0,20}écrit|écrit que\b"
        r"|\b(?:me|nos|te|le|les|lhe) (?:ha |había |han |havia )?(?:escrito|escribió|escribieron|escribiste|escreveu|escreveram)\b|\bescreveu-(?:me|nos|lhe)\b"
        r"|\b(?:schreef|schreven|geschreven) (?:[^<>@]{0,40} )?(?:mij|me|ons|je|jij|u|ik|wij|we|aan)\b|\b(?:mij|me|ons|ik|wij) (?:[^<>@]{0,40} )?(?:geschreven|schreef)\b",
    ]
)
# How such a line begins.
STARTER = re.compile(
    r"[\s*_>-]{0,12}(?:on|at|am|pe|missatge|le|el|em|op|il|il giorno|den|w dniu|dne|dňa|no dia|a|na|pada|vào|στις|στο|"
    r"v|u|kl|tarihinde|dnia|ב|בתאריך|في|在|于|於|วันที่)\b",
    re.IGNORECASE,
)
_WEEKDAY = (
    "mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mié|mie|jue|vie|sáb|sab|dom|seg|ter|"
    "qua|qui|sex|mo|di|mi|do|fr|sa|so|ma|wo|vr|zo|gio|lör|sön|tis|ons|tor|fre|man|søn|lør|пн|вт|ср|чт|пт|сб|вс"
)
DATED_START = re.compile(
    rf"[\s*_>-]{{0,12}}(?:\d{{1,4}}[-./年 ,:]|(?:{_WEEKDAY})[a-zäöüéáíóúçãñø-]{{0,11}}[.,]? )",
    re.IGNORECASE,
)
CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}|\d{1,2} ?[ap]\.?m\b|\d{1,2}時", re.IGNORECASE)

_ORIGINAL = (
    "original message|mail original|mail d'origine|courriel original|mensagem original|correo original|original appointment|original mail|original email|message original|"
    "ursprüngliche nachricht|urspruengliche nachricht|originalnachricht|original-nachricht|"
    "original nachricht|ursprünglicher termin|message d'origine|message d’origine|"
    "mensaje original|mensagem original|oorspronkelijk bericht|"
    "origineel bericht|messaggio originale|ursprungligt meddelande|ursprungsmeddelande|"
    "originalmeddelande|oprindelig meddelelse|original meddelelse|opprinnelig melding|"
    "alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|treść oryginalnej wiadomości|"
    "původní zpráva|původní e-mail|pôvodná správa|исходное сообщение|оригинальное сообщение|"
    "вихідне повідомлення|原始邮件|原始郵件|元のメッセージ|orijinal ileti|özgün ileti|orijinal mesaj|"
    "eredeti üzenet|mesajul original|mesaj original|αρχικό μήνυμα|הודעה מקורית|원본 메일|"
    "원본 메시지|원본 이메일|missatge original|izvorna poruka|originalna poruka|reply message|"
    "antwort nachricht|pesan asli|original"
)
_FORWARDED = (
    "forwarded message|forwarded mail|forwarded by me|begin forwarded message|forwarded email|"
    "weitergeleitete nachricht|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|"
    "message transféré|message transfere|mail transféré|courriel transféré|début du message transféré|début du message réexpédié|"
    "mensaje reenviado|inicio del mensaje reenviado|mensagem encaminhada|"
    "mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada|"
    "doorgestuurd bericht|begin doorgestuurd bericht|messaggio inoltrato|inizio messaggio inoltrato|"
    "vidarebefordrat meddelande|vidarebefordrat brev|videresendt meddelelse|videresendt melding|"
    "välitetty viesti|przekazana wiadomość|przekazana dalej wiadomość|přeposlaná zpráva|preposlaná správa|"
    "пересылаемое сообщение|пересланное сообщение|переслане повідомлення|转发的邮件|转发邮件信息|"
    "轉寄郵件|転送されたメッセージ|iletilen mesaj|yönlendirilmiş ileti|továbbított üzenet|"
    "mesaj redirecționat|전달된 메시지|전달된 메일|missatge reenviat"
)
ORIGINAL = frozenset(_ORIGINAL.split("|"))
FORWARDED = frozenset(_FORWARDED.split("|"))
# What help desks put above the history of a case.
REPLY_ABOVE = re.compile(
    r"(?:please )?(?:type|write|enter|add)? ?(?:your )?(?:reply|response|answer|message)s? (?:only )?above (?:this|the) line|reply above this|antworte?n? sie (?:bitte )?(?:ober|über)|"
    r"(?:répond(?:re|ez)|écrivez) au[- ]dessus de cette ligne|responda por encima de esta línea|responda acima desta linha",
    re.IGNORECASE,
)
