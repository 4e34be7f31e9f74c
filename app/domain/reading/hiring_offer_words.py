"""Hiring mail known by the offer, its terms, and what is checked before it."""

from app.domain.reading.cues import Cues, cue

OFFER = Cues(
    [
        cue(
            r"<offer> (?:from|is|has been|does not|if you|you must|by|expires|will expire|will "
            r"be (?:automatically )?declined|to study)\b",
            0.8,
        ),
        cue(
            r"\b(?:accept|accepting|decline|declining|respond to|sign|considering|reviewing"
            r"|review|your|conditions of|terms of) (?:the |this |your |our |my |an |that "
            r")*<offer>\b",
            1,
        ),
        cue(r"<congratulations>\b", 0.7),
        cue(r"\byou have (?:been (?:made|given) )?(?:an|a|the)(?: \w+)? <offer>\b", 2.2),
        cue(
            r"\b(?:accept|extend|extending|make|making|offer|offered|made|verbal|formal|written"
            r"|conditional|unconditional) (?:you |me |an |the |a |us |this |your |of |him |her "
            r")*(?:formal |verbal |job |written |conditional |employment )*<offer>\b(?! (?:for"
            r"|on) (?:the|your|a) (?:house|property|car|flat|apartment))",
            0.8,
        ),
        cue(
            r"<offer|letter|contract|employment> (?:of (?:employment|offer)|letter|contract"
            r"|agreement|offer)\b",
            2,
        ),
        cue(
            r"\b(?:pleased|delighted|happy|excited|thrilled|like) to (?:be able to )?<offer"
            r"|extend> (?:to )?(?:you|an offer|this offer|a formal)",
            2.4,
        ),
        cue(
            r"<offer|offering|offered> you (?:the|a|an|this) (?:[\w/&,.()+-]+ ){0,7}(?:position"
            r"|role|job|internship|post|contract|place|placement)\b",
            3,
        ),
        # terms
        cue(r"\b<notice> period\b", 1.5),
        cue(
            r"<salary|compensation|pay|remuneration> (?:expectation|expectations|requirement"
            r"|requirements|range|history|package|band)\b",
            1.9,
        ),
        cue(r"<base|annual|starting|gross> (?:salary|pay|compensation)\b", 1.1),
        cue(
            r"\b(?:earliest|available|possible|preferred|potential|anticipated|your|proposed) "
            r"<start> date\b",
            1.3,
        ),
        cue(r"\b(?:notice|probation|probationary) <period>\b|\bsalary <expectations?>\b", 1.4),
        cue(r"<base|salary> of (?:£|€|\$|rs|inr|usd|gbp|eur)?\d", 1.2),
        cue(
            r"\b(?:visa|work) <sponsorship|authori[sz]ation|permit>\b|<sponsor> (?:green cards"
            r"|visas?|h-?1b)",
            1,
        ),
        # checks
        cue(r"\b<background|reference|dbs|right> (?:check|checks|to work)\b", 1.3),
        cue(
            r"\b(?:contact|provide|list of|two|three|check|your|of) <references|referees>\b(?! "
            r"(?:to|number|in|for this))",
            0.9,
        ),
        cue(
            r"\b(?:professional|employment|work|character|job|reference) <references|referees"
            r"|reference>\b|<references|referees>~(?:contact|previous|former|employers?"
            r"|managers?|supervisors?)",
            2.2,
        ),
    ]
)
