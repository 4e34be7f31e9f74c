"""Is this a newsletter, a job alert or an advertisement: mail that went to many?"""

import re
from collections.abc import Sequence

from app.domain.message import Message
from app.domain.reading.cues import AskedOfAll, cue
from app.domain.reading.sentences import Sentence
from app.domain.reading.sieved import Sieved
from app.domain.reading.weighing import Verdict, weigh

BULK = 2.6

_WORDS = AskedOfAll(
    [
        # job alerts
        cue(
            r"\b(?:new|recommended|matching|similar|latest|more|top|hot|\d+\+?|fresh|featured"
            r"|suggested) (?:\w+ )?<jobs|openings|vacancies|opportunities>\b~(?:for you|match"
            r"|matching|near|in|that|posted|this week|today|alert|based|available)",
            2.4,
        ),
        cue(
            r"<jobs|roles|positions|opportunities> (?:you (?:may|might|'ll|will)|for you"
            r"|matching|that match|based on your|near you|similar to|recommended)\b",
            2.4,
        ),
        cue(
            r"\b<job> (?:alerts?|alert|matches|recommendations?|digest|newsletter|search agent"
            r"|agent|board|seekers?)\b",
            2,
        ),
        cue(
            r"\b(?:view|see|browse|explore|search|apply to|find)~(?:all |more |these |thousands "
            r"of )+~<jobs|openings|roles|matches|vacancies>\b",
            1.8,
        ),
        cue(r"\b(?:apply|easy apply) <now|today|here>\b", 1),
        cue(
            r"<recruiters|employers|companies> (?:are|were|have been) (?:hiring|looking|viewing"
            r"|searching|actively)\b|\b(?:viewed|looked at|appeared in) ~your <profile|resume>\b"
            r"|\byour <profile|resume> (?:was|has been|appeared|is getting)",
            1.6,
        ),
        cue(r"\b(?:post|submit|upload|distribute|blast) your <resume|cv>\b", 1.8),
        cue(
            r"\b(?:are you|if you(?:'re| are)) (?:\w+ )?<looking|searching|planning|thinking"
            r"|ready|out|tired|seeking|earning|interested>\b~(?:job|work|career|income"
            r"|employment)",
            1.6,
        ),
        cue(r"\bjob <seekers?|hunters?|market|search>\b", 0.9),
        cue(
            r"\b(?:career|resume|interview|salary|job search) <tips|advice|guide|webinar"
            r"|workshop|resources|tools|services>\b",
            1.5,
        ),
        # lists and newsletters
        cue(r"<unsubscribe|unsubscribed|unsubscribing>\b", 1.8),
        cue(
            r"\b(?:manage|update|change|edit) (?:your )?(?:email |notification |alert "
            r"|subscription |communication )*<preferences|settings|subscriptions?|alerts>\b",
            1.6,
        ),
        cue(
            r"<removed|remove|excluded> (?:from|in the subject|yourself|me)\b|\b<opt> ?-?out\b", 1.4
        ),
        cue(
            r"<receiving|received|sent|subscribed|getting> (?:this|the)? ?(?:email|e-mail"
            r"|message|newsletter|mail|mailing)? ?(?:was |is being |is )?(?:to [\w.@]+ "
            r")?(?:because|as|since|to)\b(?! (?:soon|well|you\b))",
            1.8,
        ),
        cue(
            r"\b(?:this|our|the|weekly|monthly|daily|free) <newsletter|newsletters|digest"
            r"|bulletin|roundup|ezine|edition|issue>\b",
            1.4,
        ),
        cue(
            r"\bview (?:this|it|the)? ?(?:email |newsletter |message )?(?:in|online) ?(?:your|a"
            r"|the)? ?<browser|online>\b",
            1.6,
        ),
        cue(r"\ball rights <reserved>\b|<privacy> (?:policy|statement)\b", 0.6),
        cue(r"\b(?:click|tap) <here>\b", 0.9),
        cue(
            r"\b(?:special|limited|exclusive|free|act now|save|off|win|guarantee|discount|buy"
            r"|order) <offer|offers|discount|savings|sale|shipping|prizes?|today|giveaway|trial"
            r"|guarantee|guaranteed>\b",
            1,
        ),
        cue(r"\b<webinar|register|registration|rsvp>\b (?:now|today|here|free|for)", 0.9),
        cue(r"\b(?:\d|one|easily|easy)[- ]?(?:click )?<apply>\b", 1.4),
        cue(
            r"\b(?:here are|see|view|check out|today's|this week's|your|top) (?:\w+ ){0,3}<matches"
            r"|picks|recommendations|listings|jobs|roles|openings>\b",
            1.6,
        ),
        cue(
            r"\b(?:based on|because of) your (?:recent |job |search )?<activity|searches"
            r"|search|preferences|profile|interests>\b",
            1.6,
        ),
        cue(
            r"\b(?:stop|unfollow|turn off|mute) (?:receiving )?(?:these|this|all) <emails"
            r"|alerts|messages|notifications>\b|\bdon't <want> these\b",
            1.8,
        ),
        cue(r"\b<masterclass|bootcamp>\b|\b<sponsored> by\b|\bforward this to a <friend>\b", 1.4),
        cue(r"\b(?:in )?this (?:week's|month's) <issue|edition|email|episode|list>\b", 1.4),
        cue(
            r"\bmember of our <talent> (?:community|network|pool)\b|\bour latest <openings"
            r"|vacancies|jobs|roles|opportunities>\b|\bbrowse (?:all )?<roles|jobs|openings>\b",
            1.8,
        ),
        cue(r"\b(?:see|read) what <employees|people|others> say\b|\bnew <reviews> and\b", 1.8),
        # somebody writes to the user alone
        cue(
            r"\b(?:your|you|my) (?:recent |job )?<application|interview|candidacy|availability>\b",
            -1.6,
        ),
        cue(r"<unfortunately|regret>\b", -1),
        cue(r"\b<interview|schedule|speak|call|chat> (?:with|to) you\b", -1),
        cue(r"<thank|thanks> (?:you )?for (?:applying|interviewing|your)\b", -1),
    ]
)
_ALERT_SUBJECT = Sieved(
    r"\bjobs? (?:alert|match|for you|in |near|you |recommend|available|openings)"
    r"|\b\d[\d,]*\+? (?:new )?(?:\w+ ){0,3}(?:jobs|openings|roles|opportunities|vacancies)\b"
    r"|\bnew jobs?\b|\bjobs? (?:digest|update)|\bnewsletter\b|\bdigest\b|\b(?:is|are) "
    r"hiring\b|\bnow hiring\b|\bhiring (?:now|event|fair)|\bcareer fair\b|\bpeople (?:viewed"
    r"|are looking)|\byour (?:weekly|daily|monthly)\b|\bguide to\b|\btop \d+\b|\bwebinar\b|% "
    r"off|\bsale\b|\bfree\b"
)
_ALERT_SENDER = re.compile(
    r"^(?:jobalerts?|jobs-?(?:listings|noreply|alerts?)|job-?alerts?|alerts?|newsletters?"
    r"|news|digest|marketing|promo(?:tions)?|offers|editor|updates|campaigns?"
    r"|recommendations?|messages-noreply|jobs-listings|jobsearch|joblist"
    r"|invitations)(?:[+._-].*)?@|@(?:[\w-]+\.)*(?:jobalert|jobalerts|newsletter|marketing"
    r"|email\.|e\.|news\.|mailer\.|alerts?\.|match\.indeed|jobs2careers|jooble|jobrapido"
    r"|talent\.com|neuvoo|adzuna|ziprecruiter|jobcase|snagajob|reed\.co|totaljobs|jobsite"
    r"|cv-library|seek\.com|naukri|monster|careerbuilder|dice|glassdoor)"
)


def bulk_in(message: Message, subject: Sentence, sentences: Sequence[Sentence]) -> Verdict:
    """How strongly the mail is one that went to many; headers count before words."""
    headers, score = message.headers, 0.0
    if "list-unsubscribe" in headers or "list-unsubscribe-post" in headers:
        score += 1.2
    if headers.get("precedence", "").strip().lower() in {"bulk", "list", "junk"}:
        score += 1.0
    if "list-id" in headers or "mailing-list" in headers or "x-mailing-list" in headers:
        score += 2.0
    if "x-campaign" in headers or "x-campaignid" in headers or "x-mailchimp-id" in headers:
        score += 1.4
    if _ALERT_SENDER.search(message.sender.email):
        score += 1.4
    said = _ALERT_SUBJECT.stands_in(subject)
    score += 1.4 if said else 0.0
    verdict = weigh(_WORDS, sentences)
    return Verdict(score + verdict.score, verdict.quote or subject.quote(), verdict.sentence)
