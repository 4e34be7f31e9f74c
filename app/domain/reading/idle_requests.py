"""Requests that silence answers well: those for a case that may never come, greetings to carry."""

import re

_TELL = (
    r"(?:let (?:me|us)(?: \w+)? know|(?:tell|inform|call|ring|ping|text|email|mail|contact) "
    r"(?:me|us)|shout|get in touch|(?:get|come) back to (?:me|us)|give (?:me|us) a (?:shout|ring"
    r"|call|bell|buzz)|drop (?:me|us) a (?:line|note)|say so|speak up|reply|respond|write(?: to "
    r"(?:me|us))?)\b"
)
_THEN_TELL = re.compile(rf"\b{_TELL}.{{0,30}}?\b(?:if|in case|should)\b(?P<case>.{{0,80}})")
_IF_SO_TELL = re.compile(
    rf"^(?:and |but )?(?:if|should|in case) (?P<case>.{{0,80}}?),? (?:then |please |just |do "
    rf"|kindly )*{_TELL}"
)
_MAY_NEVER_COME = re.compile(
    r"n't\b|\b(?:not|cannot|unable|missing|wrong|unclear|otherwise|anything|something)\b"
    r"|\b(?:problem|trouble|issue|question|mistake|error|need|require)(?:s|ed)?\b"
    r"|\b(?:want|like) (?:any|more|another|further|me|us|some)\b"
    r"|\bi can (?:be|help|do|provide|answer|offer|assist|clarify|add|make)\b"
)
_CARRIED = re.compile(
    r"\b(?:pass (?:on|along)|convey|give|send)\b.{0,25}\b(?:my|our) (?:\w+ )?(?:thanks|regards"
    r"|love|best|greetings|apologies|congratulations|compliments|wishes|condolences)\b"
    r"|\b(?:say|tell \w+) (?:hi|hello|hey|thanks|thank you|goodbye)\b"
    r"|\bplease tell (?!me\b|us\b)(?:\w+\.? ){1,3}(?:that|how|i|we|the|it|he|she|they)\b"
    r"|\bthank\b.{0,40}\b(?:for|from|on behalf of) (?:me|us)\b"
)
_NO_REQUEST = re.compile(
    r"\bplease (?:keep (?:me|my|us|our) |find (?:\w+ ){1,4}(?:attached|enclosed|below))"
)


def idle(low: str) -> bool:
    """Nothing need come back, though the sentence says "please" or "could you"."""
    return _CARRIED.search(low) is not None or _NO_REQUEST.search(low) is not None


def only_in_case(low: str) -> bool:
    """It asks for word only if something is missing, fails or is needed."""
    found = _THEN_TELL.search(low) or _IF_SO_TELL.match(low)
    return found is not None and _MAY_NEVER_COME.search(found["case"]) is not None
