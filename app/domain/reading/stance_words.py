"""The words of `stance`: how people agree to a time, refuse it, move it or leave it open."""

import re

from app.domain.reading.sentences import words_of
from app.domain.reading.sieved import Sieved

_DAYS = r"(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|satur|sun)(?:day)?(?:'?s)?"
_CANNOT = (
    r"(?:can'?t|cannot|can not|couldn'?t|could not|won'?t (?:now )?be able to|(?:un|not )able to"
    r"|not going to be able to|will not (?:now )?be able to|no longer able to|not in a position to)"
)
DECLINES = Sieved(
    rf"\b{_CANNOT} (?:\w+ ){{0,2}}?(?:make|do|manage|attend|come|join|be there|get (?:there"
    rf"|away|out)"
    r"|meet|talk|speak|see (?:you|me)|take (?:the|your|a|this) call|travel|keep|host|take part)\b"
    r"(?! (?:my mind|sense|out|up my|without|anything))"
    r"|\b(?:won'?t|will not|not) (?:be )?(?:coming|attending|joining|there)\b"
    r"|\bwon'?t (?:now )?make\b"
    rf"|\b(?:{_DAYS}|that|this|it|which|either|time|date|day|slot|morning|afternoon|\d(?:am|pm)?)"
    r" (?:\w+ ){0,2}?(?:do|does|did|will|would|is|are|was)(?:n'?t| not) (?:\w+ ){0,2}?(?:work|suit"
    r"|possible|convenient|good|ideal|feasible|an option|free|available|do|be possible)\b"
    rf"|\b(?:{_DAYS}|that|this|it) won'?t (?:\w+ ){{0,1}}?(?:work|do|suit|be)\b"
    r"|\bdo(?:es)?(?:n'?t| not) (?:\w+ )?(?:work|suit)\b"
    r"|\b(?:i'm|i am|we're|we are|is|are|he's|she's|i'll be|i will be|we'll be) (?:\w+ )?"
    r"(?:no longer|not|unfortunately not) (?:\w+ ){0,1}?(?:free|available|around|possible|in)\b"
    rf"|\b(?:{_DAYS}|that|it|this|then)(?: is|'s|s)?(?: \w+)? (?:no good|out of the question"
    rf"|a no-go)\b"
    rf"|\b{_DAYS} is (?:now )?out\b|\bneither\b|\bnone of (?:these|those|the|them|your)\b"
    r"|\b(?:have|had|need|must|got|forced|obliged|like|want|wish|hoping|ask|afraid|going"
    r"|prefer) (?:i )?"
    r"(?:to )?(?:\w+ )?(?:cancel|postpone|reschedule|re-schedule|rearrange|call (?:it |\w+ )?off"
    r"|scrap|drop out|pull out|bow out|delay|put (?:it|this|\w+ \w+) off)\b"
    rf"|\b(?:scrap|cancel|postpone) (?:{_DAYS}|our|the|my|your|it|this|tomorrow)\b"
    r"|\bcall \w+ off\b|\b(?:please|kindly|could we|can we|could you|can you|shall we|may we|may i"
    r"|could i|can i|must|i must|possible to|able to) (?:\w+ ){0,1}?(?:reschedule|re-schedule"
    r"|postpone|rearrange|cancel)\b"
    r"|\brain ?check\b|\b(?:interview|call|meeting|chat|visit) (?:is|has been|was) (?:cancell?ed"
    r"|postponed|called off)\b"
    r"|\bi(?:'m| am|'ll be| will be) (?:\w+ )?(?:away|travell?ing|abroad|tied up|out of town"
    r"|out of the country|on (?:shift|holiday|leave|vacation|duty|call)|double-booked"
    r"|already booked"
    r"|otherwise engaged|teaching|flying|working (?:then|that|on|until|till|all|at that|mon|tue|wed"
    r"|thu|fri)|in [a-z ]{3,20} (?:until|till|that|then|on))\b"
    r"|\b(?:clash(?:es|ing)?|prior (?:commitment|engagement)|another (?:commitment|engagement"
    r"|appointment)|something(?:'s| has)? c[ao]me up|conflicts? with|a conflict|called away)\b"
    r"|^(?:\w+, )?(?:sorry,? )?no,? (?:sorry|i'm afraid|i'm at work|i can't|not then)\b"
)
DOUBTS = Sieved(
    r"\b(?:another|a different|some other|any other|alternative|other) (?:day|days|time|times|slot"
    r"|slots|date|dates|option|options)\b"
    r"|\b(?:would|i'd|we'd|might) (?:rather|prefer)\b|\b(?:any|is there"
    r"|would there be) (?:chance|way)\b"
    r"|\b(?:later|earlier) (?:in the (?:week|day)|on|that (?:day|week)|be possible|possible"
    r"|if possible)\b"
    r"|\b(?:push|move|shift|bump|slide|swap|change|bring)\b.{0,30}\b(?:back|forward|to|later"
    r"|earlier"
    r"|instead|over)\b|\binstead\b|\b(?:is|are|'s|be) (?:a (?:bit|little) |rather |quite "
    r"|very )?(?:tricky|tough|difficult"
    r"|awkward|tight|bad)\b|\bbad (?:day|time)\b|\bclash|\bcould (?:we|it) (?:be|make it|do)\b"
)
WAITS = Sieved(
    r"\blet me (?:\w+ )?(?:check|see|look|ask|confirm|speak|come back|get back)\b"
    r"|\b(?:get|come|circle|revert) back to you\b|\b(?:will|i'll|'ll|shall"
    r"|we'll) (?:just )?(?:confirm"
    r"|check|let you know|revert|see if|see whether|ask|come back|get back|try)\b"
    r"|\b(?:possibly|perhaps|maybe|tentative(?:ly)?|provisional(?:ly)?|probably"
    r"|not (?:yet )?sure)\b"
    r"|\bdepend(?:s|ing)? on\b|\bit depends\b|\bbefore i (?:say|agree|confirm|accept)\b"
    r"|\b(?:need|have|want|got) to (?:check|ask|see|think|clear|find out)\b|\bthink about it\b"
)
_YES = (
    r"(?:yes|yep|yeah|yup|sure|ok|okay|perfect|great|lovely|brilliant|wonderful|fantastic|excellent"
    r"|ideal|deal|done|confirmed|confirming|noted|absolutely|certainly|definitely|of course|fine"
    r"|no problem|no worries|not a problem|no bother|will (?:do|bring|come|be there)|happy to"
    r"|gladly|with pleasure|agreed"
    r"|grand|super|cool|awesome|amazing|got it|too easy|can't wait|all good|all set|all clear"
    r"|alright|all right"
    r"|thursday it is|count me in|(?:that |this |it |all )?(?:sounds|looks|works|suits)|see you"
    r"|(?:really |very )?(?:looking|look) forward|i(?:'d| would) (?:love|be (?:happy|glad"
    r"|delighted))"
    r"|i(?:'ll| will| shall) (?:be there|attend|come|join|see you|take it|pop in|make it)|works)"
)
AGREES = Sieved(
    r"^(?:(?:hi|hello|hey|dear|good \w+|thanks|thank you|many thanks|ah|oh"
    r"|wow)\b[^,.!-]{0,40}[,.!-]+ )?"
    rf"(?:\w+[,!] )?{_YES}\b"
    r"|\b(?:work|suit|fine|good|great|perfect|ok|okay|grand|ideal|better|best|convenient|right"
    r"|easier"
    r"|easiest|lovely|alright)s? (?:\w+ )?(?:for|with|by) (?:me|us|both of us|everyone|everybody)\b"
    r"|\bcould(?:n't| not) be better\b|\bsuits? (?:me|us)\b|\b(?:is|are|'s|would be|will be"
    r"|sounds|looks|works|that's) (?:just |all |very "
    r"|absolutely |really |totally |quite )?(?:perfect|fine|great|good|ideal|ok|okay|lovely"
    r"|grand|best"
    r"|wonderful|brilliant|well|excellent|no (?:problem|trouble|bother))\b"
    r"|\bi(?:'ll| will| shall) (?:\w+ )?(?:be there|attend|come|join|see you|pop in|drop by"
    r"|bring|be"
    r" (?:available|ready|at|in|by|home|waiting))\b"
    r"|\b(?:i|we) (?:\w+ )?confirm\b|\bconfirmed\b|\b(?:on|in) (?:my|the|our) (?:calendar|diary)\b"
    r"|\b(?:see|speak|talk|call|chat|meet) (?:to |with )?(?:you )?(?:all )?(?:then|there)\b"
    rf"|\b(?:{_DAYS}|\d(?:am|pm)?|that|noon|o'clock|ten|nine|two|three) it is\b|\blet's (?:do"
    rf"|say|go (?:with"
    r"|for)|make it|meet|talk|speak)\b|\b(?:works|suits)[!.]|\bwhy not\b|\bthat time works\b"
    r"|\bfor (?:having|inviting|the invitation|your invitation)\b|\bwill be (?:a )?(?:pleasure"
    r"|great)\b"
    r"|\b(?:i can|we can|can) (?:certainly |definitely )?(?:make|do) (?:it|that|this|mon|tue"
    r"|wed|thu|fri)"
    r"|\b(?:invite|invitation|calendar hold)\b.{0,20}\b(?:coming|on its way|sent|to follow"
    r"|in your inbox)\b"
)
THUMB = re.compile("[\U0001f44d\U0001f44c\u2705\U0001f64c\u2714]")
IF_YOU = Sieved(
    r"\b(?:if|should|in case|unless) (?:you|anything|there is|there are|for any)\b"
    r"|\bplease let (?:me"
    r"|us) know if\b|\bcan'?t make it\?|\bneed to (?:cancel|reschedule)\?|\bto (?:reschedule"
    r"|cancel),? "
    r"(?:please |click|use|visit)"
)
NOT_A_NO = Sieved(
    r"\b(?:no|not a|without|hope (?:there's|there is) no) (?:clash|conflict|problem)s?\b"
    r"|\bcan(?:'?t|not) (?:wait|thank|stay|complain|stop|help|believe|imagine|tell you|see why"
    r"|say)\b"
    r"|\bsorry (?:for|about) (?:the|my|being)\b.{0,80}$|\bcouldn't (?:get to|agree"
    r"|be (?:happier|better)|reply"
    r"|answer|write)\b|\bif\b.{0,30}\bdoesn't (?:work|suit)\b"
)

# A sentence without a word of these takes no time, whatever matches.
DECLINES_BY = words_of(
    "can cannot cant could couldn couldnt t not unable won wont dont doesnt didnt isnt arent wasnt neither none",
    "no cancel postpone reschedule schedule raincheck",
    "rearrange scrap drop pull bow delay off put call rain check cancelled canceled postponed called",
    "away travelling traveling abroad tied town country shift holiday leave vacation duty double",
    "booked otherwise teaching flying working until till clash clashes clashing commitment engagement",
    "something conflict conflicts in out sorry",
)
DOUBTS_BY = words_of(
    "another different other alternative rather prefer any chance way later earlier push move shift",
    "bump slide swap change bring instead tricky tough difficult awkward tight bad clash clashes",
    "clashing could there",
)
WAITS_BY = words_of(
    "let back will ll shall possibly perhaps maybe tentative tentatively provisional provisionally",
    "probably not depend depends depending before need have want got think",
)
AGREES_BY = words_of(
    "yes yep yeah yup sure ok okay perfect great lovely brilliant wonderful fantastic excellent ideal",
    "deal done confirmed confirming noted absolutely certainly definitely course fine problem worries",
    "bother will happy gladly pleasure agreed grand super cool awesome amazing got too wait good set",
    "clear alright right it count sounds looks works suits see forward d love ll shall work suit better",
    "best convenient easier easiest works suits could couldn confirm calendar diary speak talk call chat",
    "meet let not glad delighted having inviting invitation invite hold can trouble well all bring",
)
