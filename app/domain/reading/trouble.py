"""Something is amiss that the reader is to mend: "the link still doesn't work"."""

from app.domain.reading.sentences import Sentence
from app.domain.reading.sieved import Sieved

_SENT = (
    r"(?:links?|invites?|invitations?|e?-?mails?|messages?|parcels?|payments?|refunds?|deposits?"
    r"|contracts?|forms?|letters?|documents?|files?|attachments?|passwords?|codes?|logins?|access"
    r"|details|invoices?|receipts?|tickets?|orders?|deliver(?:y|ies)|replacements?|prescriptions?"
    r"|keys?|confirmations?|times|slots|dates)\b"
)
_GOODS = (
    r"(?:links?|files?|attachments?|passwords?|codes?|logins?|buttons?|portal|site|website|page)"
)
_TROUBLE = Sieved(
    rf"\b{_GOODS}\b.{{0,25}}(?:n't|\bnot) (?:work|open|load|opening|loading|working)\b"
    r"|\b(?:i|we) (?:still )?(?:haven't|have not|have never|didn't|did not|never)(?: yet)? "
    r"(?:received?|got|gotten|get|had|seen|see) (?:the|my|your|our|any|a|an|that|those|these) "
    rf"(?:\w+ ){{0,3}}{_SENT}"
    rf"|\b(?:none|nothing)\b.{{0,30}}\b(?:has|have) (?:come|arrived|reached)"
    rf"|\bno (?:sign|trace) of (?:the |my |your |our |any )(?:\w+ ){{0,3}}{_SENT}"
    rf"|\b{_SENT}.{{0,20}}(?:\bnever|n't|\bnot) (?:yet )?(?:came|come|arrived?|sent|turned up"
    r"|reached)\b"
    r"|\b(?:is|are|has|have) (?:\w+ )?(?:broken|leaking|dripping|flooded|down|stuck|flickering)"
    r" again\b|\bstill (?:broken|leaking|dripping|down|not working)\b"
)


def in_trouble(sentence: Sentence) -> bool:
    """The sentence reports what its reader has to put right."""
    return _TROUBLE.stands_in(sentence)
