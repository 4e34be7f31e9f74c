"""The words of `arranging`: what fixes a time, what names another day, thanks, places and means."""

import re

from app.domain.reading.sentences import words_of
from app.domain.reading.sieved import Sieved

FIXED = Sieved(
    r"\b(?:you're|you are|you've been|we're|we are|i'm|all|you have been|that's us|it's|it is"
    r"|is|are"
    r"|it'll be) (?:now |all )?(?:in (?:on|for|at|with)|on for|good for|booked|down for"
    r"|confirmed|set|sorted"
    r"|scheduled|pencilled|meeting|seeing|expected|due|agreed|fixed|locked)\b"
    r"|\b(?:have|got|put|popped|pencilled|slotted|booked|squeezed|fitted) you (?:down|in|for)\b"
    r"|\b(?:expect|expecting|await|awaiting|see|seeing) you\b|\bconfirm(?:s|ed|ing)?\b"
    r"|\bagreed\b|\bas (?:arranged"
    r"|discussed|agreed)\b|\bwie besprochen\b|\b(?:speak|talk|call) (?:to you "
    r"|with you )?(?:then|on)?\b ?(?=mon|tue|wed|thu"
    r"|fri|tomorrow)|\blook(?:ing)? forward to (?:your visit|seeing|meeting|welcoming|speaking"
    r"|our)\b|\bit is\b"
    r"|\bit'll be\b|\blet's (?:do|say|go|make)\b|\b(?:i|we)(?:'ve| have) (?:now )?(?:booked"
    r"|picked|chosen|scheduled"
    r"|taken|grabbed|selected|reserved)\b|\bi booked\b|\bi(?:'ll| will| shall) (?:come|attend"
    r"|be there)\b"
    r"|\byou(?:'ll| will) (?:\w+ )?(?:meet|see|speak|talk|be|have)\b|\b(?:will|'ll) (?:see"
    r"|meet|call|ring) you\b|\bthank you for letting\b|\bthat \w+ .{0,40} works\b"
    r"|\bhas been (?:scheduled|booked|arranged|set)\b|\bthen[.!]?$"
)
BOOKS = Sieved(
    r"\b(?:i(?:'ve| have)? (?:now |just |already )?(?:booked|picked|chosen|scheduled|taken"
    r"|grabbed|selected"
    r"|reserved|signed up)|as (?:agreed|arranged|discussed|planned)|(?:is|are|am|'m) booked"
    r"|confirm(?:ing|ed)?"
    r"|(?:i'll|i will|i shall) (?:come|attend|be there|see you|be at|be in)|booked (?:in|us|it"
    r"|for))\b"
)
ELSEWHERE = Sieved(
    r"\b(?:would|could|can|may|might|shall|should|if|or|either|propos\w+|suggest\w*|offer\w*"
    r"|possible|available|free|prefer\w*|how about|what about|options?|fancy|like to|love to"
    r"|want to|want you)\b"
)
NOT_A_MEETING = Sieved(
    r"\b(?:deadline|closing date|submit|send (?:it|them|the|us|me|back|your)|return (?:it|the"
    r"|your)|complete"
    r"|upload|due (?:on|by|back)|open (?:from|monday|daily)|opening hours|office (?:is|hours)"
    r"|closes? (?:on|at)"
    r"|decide on|decision|start date|first day|first working day|induction|onboarding"
    r"|orientation|webinar|out of (?:the )?office|on leave)\b"
)
SAME_HOUR = Sieved(r"\bsame (?:time|hour|bat time)\b")
GRATEFUL = Sieved(
    r"\b(?:thanks?|thank you|thankful|cheers|ta for|grateful|gratefully|gratitude|appreciat\w+"
    r"|enjoyed|enjoyable"
    r"|pleasure|delight(?:ed|ful)?|loved|treat|highlight|honou?r|fun|nice to (?:put|meet|see)"
    r"|good to (?:meet|sit|see"
    r"|talk|speak)|great to (?:meet|see|talk|speak)|lovely to (?:meet|see|talk)|what a (?:nice"
    r"|lovely|great|good"
    r"|place|day|morning|afternoon)|great time|good time|wonderful time|dank|danke|merci"
    r"|gracias|obrigad[oa])\b"
)
RECALLS = re.compile(
    r"\b(?:(?P<today>(?:earlier )?today|this (?:morning|afternoon|evening|lunchtime)|at lunch"
    r"|just now|heute)"
    r"|(?P<yesterday>yesterday|last night|gestern)|(?:last|this past|on"
    r"|that) (?P<weekday>monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday)|(?:spend a|spend my) (?P<spent>monday|tuesday"
    r"|wednesday|thursday|friday))\b"
)
STILL_TO_COME = re.compile(r"\b(?:will|'ll|shall|going to|can|could|would|tomorrow|next|later)\b")
ON_SITE = Sieved(
    r"\b(?:come (?:by|over|in|up|down|round|out|to)|pop (?:in|by|round|over)|drop (?:by|in)"
    r"|swing (?:by|past)|stop by"
    r"|(?:second|first|third|ground|top) floor|reception|front desk|gate ?\d*|gatehouse|badge"
    r"|parking|door|our (?:\w+ )?(?:office"
    r"|shop|studio|site|depot|branch|showroom|clinic)s?|at the (?:shop|studio|office|depot"
    r"|site|branch|school|clinic"
    r"|theatre|museum|workshop|hall)|ask for|sign in|building|lobby|visit|in person)\b"
)
PHONE = Sieved(
    r"\b(?:i'll|i will|we'll|will|she'll|he'll|going to) (?:call|ring|phone|dial)\b"
    r"|\bgive (?:me|you|us) a (?:bell|call"
    r"|ring|shout)\b|\b(?:phone|telephone)\b|\b(?:intro|quick|screening|phone|our|your|first|a"
    r"|the) call\b|\bring (?:me|you)\b"
    r"|\b(?:your|my|the) (?:mobile|cell|phone)\b"
)
VIDEO = Sieved(r"\b(?:teams|zoom|webex|video|hangout|huddle)\b|meet\.google|zoom\.|teams\.")
RECALLS_BY = words_of(
    "today morning afternoon evening lunchtime lunch now heute yesterday night gestern monday"
    " tuesday",
    "wednesday thursday friday saturday sunday",
)
"""A sentence without one of these recalls no day."""
