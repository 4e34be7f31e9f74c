"""The wording of delivery reports by the mail servers of the world, old and new."""

import re

# Whom reports come from: the local part, or the name where there is no address.
DAEMON = re.compile(
    r"(?:mailer-?daemon|mail-?daemon|mdaemon|post-?ma[su]ter|mail-?er-?deamon|mmdf|mailsystem|mail-system|"
    r"mail-?delivery(?:-system|-subsystem)?|autobounce|microsoftexchange[0-9a-f]*|"
    r"mailscanner|amavis(?:d)?|mimedefang|scanmail|interscan)(?:[+._-].*)?",
    re.IGNORECASE,
)
# Servers and list programs that send other mail too.
MAYBE_DAEMON = re.compile(
    r"(?:smtp|bounces?|delivery|exchange|emailfilter|mailer|listserv|majordomo|system|admin(?:istrator)?|no-?reply|.{1,60}-(?:admin|owner|request|bounces?))(?:[+._-].*)?|",
    re.IGNORECASE,
)
DAEMON_NAME = re.compile(
    r"mail(?:er)?[ -]?(?:delivery|daemon|administrator|system|server|router|agent)|system administrator|systemadministrator|"
    r"post-?master|internet mail delivery|microsoft (?:outlook|exchange)|interscan|mail delivery|delivery (?:sub)?system|"
    r"administrateur syst[èe]me|administrador del sistema|administrador do sistema|systeembeheerder",
    re.IGNORECASE,
)
# Subjects that only delivery reports carry.
SUBJECT = re.compile(
    r"\s*(?:\[.{0,40}\]\s*)?(?:[*]{1,4}\s*)?(?:undeliver(?:able|ed)|undeliverable|non[- ]?deliver(?:y|ed|able)|"
    r"(?:mail |message |e-?mail )?delivery (?:has |was )?(?:failed|failure|error|status|report|notification|problem|delay(?:ed)?|unsuccessful|incomplete|warning|attempt|has been)|"
    r"(?:mail|message|e-?mail)(?: system| could| was| is| sent| has|:)?.{0,24}(?:not (?:be )?(?:delivered|sent)|undeliver|delivery (?:fail|error|delay|status|system|problem)|error|failure|rejected|bounced|blocked|returned|delayed)|"
    r"returned (?:mail|to sender|e-?mail|message|due to)|(?:mail|message) (?:system )?(?:error|failure|failed|returned|undelivered)|failure (?:notice|delivery)|failed (?:mail|delivery|message)|"
    r"delivery:|delayed (?:mail|delivery|e-?mail)|warning: .{0,40}(?:delayed|not sent|not delivered|could not|unable)|(?:mail|message) (?:delayed|delay)|"
    r"there was an error (?:sending|delivering) your|error (?:sending|delivering) (?:your )?(?:mail|message|e-?mail)|unable to deliver|could not (?:be )?(?:send|deliver)|"
    r"considered unsolicited|rejected(?: mail)?:|mail rejected|message rejected|rejection notice|(?:your )?(?:mail|message|e-?mail).{0,30}(?:blocked|rejected|refused|quarantined|not accepted)|"
    r"nondeliverable|not deliverable|bounced? (?:mail|message)|postmaster notify|user unknown|unknown (?:user|recipient|address)|address (?:not found|unknown|change)|no such user|mailbox (?:full|unavailable|quota)|"
    r"you .{1,80} are not (?:a )?member|your message to .{1,80} (?:awaits|was rejected|has been rejected|bounced)|post by non-member|dsn|ndn|ndr|notification: "
    r"(?:inbound|outbound)|notification of delivery|delivery report|status notification|complaint about message|abuse report|fbl|"
    r"unzustellbar|nicht zugestellt|nicht zustellbar|zustellung(?:sfehler|sstatus)?|mailzustellung|unzustellbare|fehler bei der zustellung|"
    r"non remis|non distribu|[ée]chec (?:de la )?(?:remise|distribution|livraison)|avis de non[- ]|message non |retour[: ]|"
    r"no entregado|no se (?:puede|pudo) entregar|error de entrega|fallo (?:de|en la) entrega|notificaci[óo]n de (?:estado|entrega)|devuelto|"
    r"n[ãa]o (?:entregue|foi poss[íi]vel entregar)|falha (?:na|de) entrega|mensagem devolvida|notifica[çc][ãa]o de (?:entrega|status)|"
    r"onbestelbaar|niet (?:afgeleverd|bezorgd)|bezorging mislukt|onbezorgbaar|kan niet worden (?:bezorgd|afgeleverd)|"
    r"mancato recapito|non recapitabile|mancata consegna|недоставленное|ваше сообщение не доставлено|не доставлено|niedostarcz|zwrot|退信|配信|送信できません|未達|"
    r"系统退信|投递失败|배달|반송|kan inte levereras|ej levererat|kunne ikke leveres|ikke leveret|ikke levert|doru[čc]en[íi]|kézbesíthetetlen|iletilemedi)",
    re.IGNORECASE,
)
# What the text of a report says. Every alternative is about delivering this reader's mail.
FAILED = re.compile(
    r"(?:could not|cannot|can ?not|can't|couldn['’]?t|wasn['’]?t|was not|not be|unable to be|been unable to|has not been|have not been|were not|not been|is not|isn['’]?t|did not|didn['’]?t|unable to|failed to|not able to|fail to|impossible to|trouble|problem|error) "
    r"(?:be |been |successfully |yet |get |occurred |while |trying |in |that )*(?:deliver|send|sent|transmi|reach|relay|forward|process|complet)|"
    r"(?:delivery|message|mail|e-?mail)(?: to (?:the )?(?:following|this|these).{0,60})? (?:has |have |was |is |were |been )*(?:failed|undeliverable|refused|rejected|blocked|bounced|returned|delayed|unsuccessful|non-deliverable|not deliverable|aborted|impossible)|"
    r"(?:failed|failure|undeliverable|rejected|bad|invalid|unknown|non[- ]?existent|affected|problem) (?:recipients?|address(?:es)?|users?|mailbox|destinations?|final delivery|account)|"
    r"permanent(?:ly)? (?:fatal )?(?:error|failure|failed|rejected)|fatal errors?|following (?:address|recipient)(?:\(?e?s\)?)?.{0,20} (?:failed|had|has|have|did|was|were|is|are|could|cannot)|"
    r"(?:user|recipient|mailbox|account|address|destination|alias|domain|host|mail ?drop|userid|inbox)(?: name)?\W{0,4}(?:.{0,40} )?(?:unknown|not found|does(?:n['’]t| not) exist|disabled|unavailable|is full|full|over ?quota|inactive|suspended|not (?:listed|recognized|known|valid|available|local|accepted|exist|a valid)|invalid|rejected|exceeded|no longer|wasn['’]?t found|couldn['’]?t be found|has been (?:disabled|deactivated|closed|moved))|"
    r"(?:unknown|no such|invalid|bad|unrouteable|unrouteable mail|non-existent|nonexistent) (?:user|recipient|mailbox|address|domain|local part|host|destination|person|account|alias|virtual)|"
    r"does(?:n['’]t| not) (?:have a (?:final|valid|yahoo)|like recipient|exist|have an account)|did not (?:reach|like)|giving up|i['’]ve given up|will (?:be retried|continue to (?:try|be retried)|not be retried)|"
    r"over(?: |-)?quota|quota exceeded|exceed(?:s|ed)? .{0,40}(?:quota|limit|size|storage|space)|mailbox (?:is |has )?(?:full|exceeded|unavailable)|not enough (?:disk )?(?:space|storage)|"
    r"returned to (?:you|the sender|sender)|return(?:ed|ing) (?:the |your |to |message|mail|un)|undeliver|non[- ]?deliver|message looping|too many hops|relay(?:ing)? (?:access )?denied|"
    r"(?:message|mail|e-?mail) .{0,40}(?:identified|classified|detected|considered|marked|categori[sz]ed|tagged|suspected|blocked|rejected|refused|quarantined|breaches).{0,40}(?:spam|junk|virus|unsolicited|bulk|policy|filter|firewall)|"
    r"blocked (?:by|using|for)|not (?:a )?member|not (?:been )?(?:accepted|permitted|allowed|authori[sz]ed)|delivery (?:attempts|status|has been delayed|to the following|problems)|(?:smtp|remote) (?:server|host|error|said)|"
    r"\b(?:4[2-5]|5[05])\d[ -]{1,3}#?\(?[45]\.\d{1,3}\.\d{1,3}\b|\b(?:4[25]|5[05])\d[ -](?:sorry|user|unknown|mailbox|recipient|requested|message|no such|relay|access|service|transaction|invalid|error|address|denied|rejected|spam|blocked|account|not )|"
    r"automatically rejected|\b[45]\.[0-7]\.\d{1,2}\b|action: (?:failed|delayed)|nicht (?:zugestellt|zustellbar|ausgeliefert|[üu]bermittelt)|konnte .{0,80}nicht|unzustellbar|"
    r"n['’]a (?:pas )?pu [êe]tre|impossible de remettre|non remis|pas pu (?:[êe]tre )?(?:remis|distribu|livr)|adresse .{0,40}(?:inconnue|invalide|introuvable)|no se (?:pudo|puede|ha podido) (?:entregar|enviar)|no (?:ha )?(?:podido|pudo) (?:ser )?entreg|"
    r"n[ãa]o (?:foi poss[íi]vel|p[ôo]de|pode) (?:ser )?(?:entreg|envia)|caixa .{0,20}cheia|kon niet worden|kan niet worden|niet worden (?:bezorgd|afgeleverd)|non [èe] stato possibile|impossibile recapitare|не может быть (?:отправлено|доставлено)|не удалось|"
    r"送信できません|配信できません|届けることができません|届きません|見つかりません|无法(?:投递|送达|发送)|投递失败|退回|배달되지|전송되지|nie można|nie został|nu a putut|kunde inte|kunne ikke",
    re.IGNORECASE,
)
DELAYED = re.compile(
    r"\bdelay(?:ed)?\b|warning(?: message)? only|this is a warning|(?:will|continue|still) (?:be |to |being )?(?:be )?(?:retried|retry|try|trying|attempt)|delivery attempts will continue|has not yet been delivered|"
    r"not yet (?:been )?delivered|(?:do not|don['’]t|no) need to re-?send|still being retried|temporar(?:y|ily) (?:deferred|delayed|problem delivering)|no action is required|delivery incomplete|"
    r"verz[öo]ger|noch nicht zugestellt|retard[ée]|pas encore (?:[ée]t[ée] )?(?:remis|distribu)|retras|demorad|atrasad|vertraagd|wird weiterhin versucht|нет необходимости",
    re.IGNORECASE,
)
GAVE_UP = re.compile(
    r"permanent|giv(?:e|en|ing) up|g[ai]ve up|will not (?:be )?(?:retr|continue|try)|removed from the queue|deleted from (?:the )?queue|fatal|delivery (?:to .{0,80} )?(?:has )?failed|returning message to sender|returned to sender|"
    r"cannot send message for|undelivered mail returned|could not be delivered to one or more|action: failed",
    re.IGNORECASE,
)
DELIVERED = re.compile(
    r"success(?:ful|fully)(?: mail)? deliver|(?:was|has been|were) (?:successfully )?(?:delivered|relayed)(?: to| by| successfully|\.)|successful mail delivery report|delivery (?:succeeded|was successful|has succeeded)|"
    r"erfolgreich zugestellt|remis avec succ[èe]s|entregado correctamente|entregue com [êe]xito|no delivery notification was sent",
    re.IGNORECASE,
)
CHALLENGE = re.compile(
    r"boxbe|spamarrest|spam arrest|challenge[- ]response|confirm (?:that )?you(?:r| are|['’]re) (?:a )?(?:human|real|e-?mail|message|person)|guest list|waiting (?:list|for approval|to be approved)|"
    r"click (?:here|the link|on the link|below).{0,80}(?:deliver|verify|confirm|prove)|verify (?:that )?you|(?:please )?reply to this (?:message|e-?mail) .{0,60}(?:deliver|confirm|verif)|awaits moderator|held (?:for|until)|"
    r"mailblocks|earthlink spamblocker|qurb|bluebottle|tmda",
    re.IGNORECASE,
)
RECEIPT_SUBJECT = re.compile(
    r"\s*(?:read|not read|gelesen|nicht gelesen|ungelesen|lu|non lu|le[íi]do|no le[íi]do|lida?o?|n[ãa]o lida?|gelezen|niet gelezen|letto|return receipt|read receipt|read report|"
    r"disposition notification|lesebest[äa]tigung|empfangsbest[äa]tigung|accus[ée] de (?:lecture|r[ée]ception)|confirmaci[óo]n de lectura|confirma[çc][ãa]o de leitura|leesbevestiging|successful mail delivery|delivered|relayed|zugestellt|[üu]bermittelt|remis|entregado|entregue|afgeleverd|expanded)"
    r"(?:\s*\((?:displayed|succeeded|success|processed)\))?\s*[:(]|successful mail delivery report|\breturn receipt\b",
    re.IGNORECASE,
)
# Where the returned mail begins inside a plain text report.
RETURNED = re.compile(
    r"^[ \t>]{0,6}(?:[-=*_# ]{0,40}(?:(?:this is )?(?:a |the )?(?![^\n]{0,40}\breceived at\b)(?:copy of|original(?: message| mail| e-?mail| text| headers?| message headers|\W*$)|returned (?:message|mail)|unsent|undelivered (?:message|mail)|non-delivered message|bounced (?:message|mail)|enclosed|header of the|headers of the|first \d+ lines of|start of|beginning of|below this line|message follows|ursprüngliche|message d['’]origine|mensaje original|mensagem original|oorspronkelijk|исходное|text of)"
    r"[^\n]{0,100})|return-path: ?<?[^\n]{0,200}|received: from[^\n]{0,200})$",
    re.IGNORECASE | re.MULTILINE,
)
# RFC 3463 detail codes and the words of servers, in plain words.
REASON_OF_STATUS = {
    "1.0": "The address was not accepted.",
    "1.1": "The address does not exist.",
    "1.2": "The domain of the address does not exist or takes no mail.",
    "1.3": "The address is not written correctly.",
    "1.4": "The address is not clear to the receiving server.",
    "1.6": "The person has moved to another address.",
    "1.8": "The receiving server does not accept the sender's address.",
    "1.10": "The domain of the address takes no mail.",
    "2.0": "The mailbox had a problem.",
    "2.1": "The mailbox is disabled.",
    "2.2": "The mailbox is full.",
    "2.3": "The message is too large for the mailbox.",
    "2.4": "A mailing list could not be resolved.",
    "3.1": "The receiving server has no space left.",
    "3.2": "The receiving server takes no mail at the moment.",
    "3.4": "The message is too large.",
    "4.0": "The receiving server could not be reached.",
    "4.1": "The receiving server did not answer.",
    "4.2": "The connection to the receiving server broke off.",
    "4.3": "The receiving server could not be found.",
    "4.4": "No way to the receiving server was found.",
    "4.6": "The message went round in a loop.",
    "4.7": "It could not be delivered in time.",
    "5.3": "There were too many recipients.",
    "6.0": "The receiving server does not take this kind of content.",
    "7.0": "The receiving server refused the message.",
    "7.1": "The receiving server refused the message.",
    "7.25": "The receiving server could not identify the sending server.",
    "7.26": "The message did not pass the receiving server's sender checks.",
}
REASONS = tuple(
    (re.compile(pattern, re.IGNORECASE), reason)
    for pattern, reason in (
        (r"(?:daily|hourly|sending|relay|rate)\W+(?:\w+\W+){0,2}(?:quota|limit)|too many (?:unwanted )?(?:messages|connections)|rate.?limit|throttl", "The receiving server takes no more mail from this sender for now."),
        (r"mailbox.{0,30}full|full mailbox|over ?-?quota|quota|exceed\w*.{0,30}(?:storage|space|limit|quota)|folder is full|not enough (?:disk )?(?:space|storage)|insufficient system storage|容量", "The mailbox is full."),
        (r"too (?:large|big)|size (?:limit|exceeds)|exceeds (?:the )?(?:maximum )?(?:message )?size|message size", "The message is too large."),
        (r"spam|junk|unsolicited|bulk e?-?mail|blacklist|block ?list|black-listed|dnsbl|rbl\b|uribl|spamhaus|reputation|unwanted|filter|virus|firewall|banned", "The receiving server took the message for spam."),
        (r"dmarc|spf\b|dkim|unauthenticated|authentication", "The message did not pass the receiving server's sender checks."),
        (r"(?:host|domain|name service|nxdomain|mx or srv|mx record|no mx)\b.{0,60}(?:not found|unknown|does not exist|lookup fail|no smtp|no mail)|host or domain name|domain (?:name )?not found|unrouteable|domain .{0,60}(?:does(?:n['’]t| not) exist|couldn['’]t be found)|no such domain|unknown (?:host|domain)", "The domain of the address does not exist or takes no mail."),
        (r"disabled|inactive|suspended|deactivated|account (?:has |is )?expired|closed|discontinued|not active", "The mailbox is disabled."),
        (r"(?:user|recipient|mailbox|account|address|alias|person|userid|email).{0,60}(?:unknown|not found|does(?:n['’]t| not) exist|not exist|invalid|no longer|not (?:listed|known|recogni[sz]ed|available|valid|local)|unavailable|wasn['’]?t found|couldn['’]?t be found|cannot be found|not have an? .{0,30}account|rejected)|(?:unknown|no such|invalid|bad|nonexistent) (?:user|recipient|mailbox|address|local|person|account|final delivery)|address not found|user does(?:n['’]t| not) have|may not exist|does not like recipient|5\.1\.1", "The address does not exist."),
        (r"timed?[ -]?out|no route|unreachable|refused|could not connect|connect(?:ion)? .{0,30}fail|not (?:responding|reachable)|network|no answer|socket error|did not accept our requests|unable to connect|retry time", "The receiving server could not be reached."),
        (r"loop|too many hops", "The message went round in a loop."),
        (r"not (?:a )?member|subscribers? only|non-?member", "Only members may write to this list."),
        (r"relay", "The receiving server does not take mail for this address."),
        (r"denied|not (?:permitted|allowed|authori[sz]ed|accepted)|policy|refused|rejected|blocked|restricted|abuse|complaint", "The receiving server refused the message."),
    )
)  # fmt: skip
REJECTED = re.compile(
    r"automatically rejected|quota exceeded|was rejected|could not be delivered", re.I
)
# What stands before an address that is not the one that failed.
OTHER_ADDRESS = re.compile(
    r"\b(?:from|sender|message-id|reply-to|contact|mail from|envelope-from|forward)\b|^\s*(?:to|cc|bcc|subject|sent):"
)
IMPERSONAL = re.compile(
    r"\byou(?:r)? (?:e-?mail|message|mail|posting|post)\b|\byou are not\b|(?:following|these) (?:address|recipient)|automatically|"
    r"\bdelivery\b|(?:ihre|deine) (?:e-?mail|nachricht)|votre (?:message|courriel|e-?mail)|su (?:mensaje|correo)|sua mensagem|uw (?:bericht|e-?mail)",
    re.IGNORECASE,
)
BY_NAME = re.compile(r"\s*(?:hi|hello|hey|dear)\s+[A-Z][a-z]+\s*,")
REASON_LINE = re.compile(
    r"(?:\b[45]\d\d[ -]|\b[45]\.\d\.\d|reason|said|error|diagnos|because|unknown|full|quota|not found|rejected|"
    r"denied|blocked|timed? ?out|refused|delay|cannot|could not|unable|invalid|does not|doesn't)",
    re.IGNORECASE,
)
