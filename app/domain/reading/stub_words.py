"""What a plain part says that only stands in for the HTML beside it."""

from app.domain.reading.gate import Gate

STUB = Gate(
    [
        r"(?:does|do|can|could)(?: not|n['’]t) (?:support|display|read|view|render|show|appear to support)|"
        r"(?:not|unable to|cannot|can't) (?:support(?:ing|ed)?|view|display|read|see) (?:the )?(?:html|this (?:e-?mail|message))|"
        r"html[- ](?:e-?mail|format|message|version|only|capable|enabled|compatible)|"
        r"view (?:this|the) (?:e-?mail|message|mail|newsletter)|view (?:it )?in (?:your |a )?browser|"
        r"this is a multi-?part message|plain[- ]text version|text version of this|"
        r"kein html|html[- ]?(?:mail|nachricht|ansicht|fähig)|im browser (?:ansehen|anzeigen|öffnen)|"
        r"ne (?:supporte|prend) pas|version html|voir (?:cet|ce) (?:e-?mail|message) (?:dans|en)|"
        r"no (?:soporta|admite|puede)|ver (?:este|en)|não (?:suporta|consegue)|ondersteunt geen|"
        r"bekijk (?:deze|dit|online)|non supporta|visualizza",
    ]
)
