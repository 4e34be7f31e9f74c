"""The phrases of other matters with interviews, offers, positions and applications of their own."""

from app.domain.reading.cues import Cues, cue
from app.domain.reading.title_words import NO_TITLE

AGAINST = Cues(
    [
        # other interviews
        cue(
            r"<interview|interviews|interviewed|interviewing>~\b(?:cnn|npr|bbc|nbc|cbs|abc|fox "
            r"news|msnbc|tv|television|radio|podcast|magazine|newspaper|reporter|journalist"
            r"|press|media|article|documentary|broadcast|wired|new york times|washington post"
            r"|film|author|book|novel|witness|witnesses|suspect|police|study participants"
            r"|respondents|customers|users|user research)\b",
            -2.5,
        ),
        cue(
            r"\b(?:cnn|npr|bbc|nbc|cbs|msnbc|tv|television|radio|podcast|magazine|newspaper"
            r"|reporter|reporters|journalist|journalists|press|media|newsweek|documentary|book"
            r"|film|story|article|taped|exclusive|on-camera|rare|exit|user|customer|research"
            r"|reference) ?(?:~)<interview|interviews|interviewed|interviewing>",
            -2,
        ),
        cue(
            r"<reporter|reporters|journalist|journalists|newspaper|broadcast|editorial|columnist"
            r"|correspondent|anchor|spokesman|spokeswoman|spokesperson>\b",
            -1.2,
        ),
        cue(
            r"<interviews|interview|interviewed>~(?:mr|mrs|ms|dr|ceo|chairman|prominent|leaders?"
            r"|executives|management|case study|professor)\b",
            -1.7,
        ),
        cue(r"\b(?:case) <study|studies>\b", -1.3),
        cue(r"\b<autobiography|biography|book|novel|memoir>\b", -0.7),
        cue(r"<article|podcast|documentary|publication|broadcasting>\b", -0.4),
        # elections
        cue(
            r"<senate|senator|congress|congressional|election|elections|ballot|democrat"
            r"|democrats|democratic|republican|republicans|voters|vote|votes|caucus|nominee"
            r"|parliament|minister|ministers|presidential|polls|polling|ambassador|nomination>\b",
            -1.3,
        ),
        # markets
        cue(
            r"<trading|traders|trader|gas|hedge|swap|swaps|futures|barrel|megawatt|mw|mmbtu"
            r"|pipeline|volumes|bid|bids|long|short> ~(?:position|positions|offer|offers)\b",
            -1.3,
        ),
        cue(
            r"\b(?:long|short|net|var|risk|book|market|financial|cash|fixed|physical|negotiating"
            r"|policy|competitive|bargaining|strategic|favou?rable) <position|positions>\b(?! "
            r"(?:at|with|as|is open))",
            -0.5,
        ),
        cue(r"\b(?:long|short) <position|positions>\b|\b<futures|wti|nymex>~position", -3),
        # sales
        cue(
            r"\b(?:special|limited|exclusive|free|great|introductory|best|this|bonus|promotional"
            r"|trial|money[- ]back|time|rebate|new) <offer|offers>\b",
            -1.2,
        ),
        cue(
            r"<discount|coupon|sale|rebate|checkout|cart|promo|shipping|warranty|refund"
            r"|subscription|viagra|mortgage|refinance|casino|lottery|guaranteed|investment"
            r"|investors|shareholders|click|unsubscribe|newsletter|newsletters>\b",
            -0.8,
        ),
        cue(
            r"\b<work|income|earn|business|money|fortune> (?:from|at) home\b|\b(?:business"
            r"|income|investment|franchise|home[- ]based|money[- ]making|marketing|arbitrage"
            r"|trading|sponsorship|speaking|partnership|volunteer|advertising|sales) "
            r"<opportunity|opportunities>\b",
            -2.2,
        ),
        # other applications and positions
        cue(
            r"<application|applications> (?:server|servers|software|code|developer|development"
            r"|programming|security|program|programs|programming|window|layer|users|log|logs"
            r"|error|crash|database|data|service|services|platform|framework|support)\b",
            -1.5,
        ),
        cue(
            r"\b(?:web|java|software|windows|desktop|legacy|database|mobile|enterprise|linux"
            r"|network|internet|e-commerce|wireless|client|killer|loan|credit|mortgage|visa"
            r"|grant|permit|passport|membership|patent|rezoning|planning|ferc|rate|tariff"
            r"|certificate|registration|license|licence|funding|scholarship|insurance) "
            r"<application|applications|app>\b",
            -2.2,
        ),
        cue(
            r"\b(?:visa|conference|membership|loan|mortgage|credit card|insurance|planning"
            r"|passport|abstract|paper|manuscript|article) ~<submission|application|applications"
            r"|reviewers|refund|approved>\b",
            -1.2,
        ),
        cue(
            r"<ferc|iso|tariff|rfp|vendor|supplier|procurement|lawsuit|plaintiff|defendant"
            r"|deposition|subpoena|invoice|invoices>\b",
            -1,
        ),
        cue(
            r"<tournament|championship|quarterback|league|coach|playoffs|season|goalkeeper"
            r"|touchdown|nfl|nba|football|baseball|fantasy>\b",
            -1.4,
        ),
        cue(
            r"<speaker|speakers|keynote|panelist|panelists|conference|seminar|symposium|workshop"
            r"|registration|webinar>\b",
            -0.6,
        ),
        cue(
            r"<patch|compile|kernel|linux|debian|perl|python|bug|bugs|server|install|installed"
            r"|module|spamassassin|gpg|rpm|rpms|mailing>\b",
            -0.7,
        ),
        # mail among colleagues about somebody else
        cue(
            r"\b(?:interview|meet|met|interviewed|interviewing|talk to|speak to|speak with|bring "
            r"in|hire|screen) (?:this|the|these|those|him|her|them|some|several|two|three|more|a "
            r"few|a couple) (?:of )?~<candidate|candidates|student|students|applicants|people"
            r"|analyst|analysts|associates|kids|guys>",
            -2.2,
        ),
        cue(
            r"<headcount|headcounts|reorg|reorganization|reporting|promoted|promotion|promotions"
            r"|severance|layoffs|bonus|bonuses|analysts|org>\b",
            -0.6,
        ),
        cue(
            r"\b(?:please join me in|pleased to announce|i am pleased to announce|join us in"
            r"|effective immediately)\b ?~<congratulating|welcoming|announce|immediately|that"
            r"|new|role|position>",
            -1.6,
        ),
        cue(r"<fyi|fw|fwd>\b", -0.3),
        cue(
            r"<application|applications|apply|applying|applied>~for (?:an? |the |your |our "
            r"|my )?(?:\w+ )?"
            r"<loan|mortgage|visa|card|grant|membership|permit|passport|licence|license|scholarship"
            rf"|tenancy|funding|account|insurance|citizenship|patent|benefits>\b{NO_TITLE}",
            -4,
        ),
        # other matters that have applications, offers, interviews and rejections
        cue(r"<landlord|tenant|tenancy|tenants|lettings|landlords>\b", -5),
        cue(
            r"<flat|apartment|lease|realtor|mortgage|underwriter|property|vendors>\b(?! "
            r"(?:manager|engineer|advis|consultant|role|position))",
            -2,
        ),
        cue(
            r"\b<insurance> (?:policy|quote|premium|cover|claim)\b|\b(?:car|home|life|travel"
            r"|health|pet) <insurance>\b(?! (?:team|role|company|sector))",
            -1.8,
        ),
        cue(
            r"<manuscript|manuscripts|reviewers|publication|peer|abstract|submission"
            r"|submissions>\b",
            -1.3,
        ),
        cue(r"<proposal|proposals|bid|bids|tender|rfp|quotation|supplier|suppliers>\b", -1.2),
        cue(
            r"<futures|nymex|hedge|exemption|brokerage|barrels|hedging|wti|brent>\b(?! "
            r"(?:position|role))",
            -1,
        ),
        cue(
            r"<audition|auditions|auditioning|choir|orchestra|scholarship|grant|grants"
            r"|membership>\b",
            -1.8,
        ),
        cue(
            r"\b(?:i'm|i am|as) an? <reporter|journalist|producer|student|podcaster|blogger"
            r"|writer>\b",
            -2,
        ),
        cue(
            r"\b(?:i'm|i am|we're|we are) (?:\w+ ){0,2}<writing|working|reporting> (?:on "
            r")?(?:an? |the )?(?:article|story|book|piece|documentary|feature|report|thesis"
            r"|dissertation)\b",
            -2,
        ),
        cue(
            r"\b(?:user|customer|market|usability) <research|interview|interviews|study"
            r"|survey>\b|\bgift <card|cards|voucher>\b",
            -1.8,
        ),
        cue(
            r"\b(?:dear|hi|hello) <parents|customer|customers|member|members|subscriber"
            r"|shareholder|neighbours|neighbors|resident|residents|guest|patient|student"
            r"|students|colleagues>\b",
            -1.8,
        ),
        cue(
            r"^(?:hi |hello |dear |good morning |hey )?<team|all|everyone|everybody|folks|guys"
            r"|gang|colleagues>\b ?[,:!-]",
            -2,
        ),
        cue(
            r"\byour <child|children|son|daughter|pupil|pet|car|vehicle|house|home|flat|account"
            r"|order|policy|loan|card|ticket|subscription|portfolio|prescription>\b",
            -1,
        ),
        cue(r"\b<bank|credit|debit|platinum|gold> card\b", -1.5),
        cue(
            r"<startup|company|deck|pitch|round|funding|fund>~(?:invest|raise|round|investors"
            r"|partners discussed)",
            -1.2,
        ),
        cue(r"<students|professor|faculty|semester|classroom|lecture|syllabus>\b", -0.2),
    ]
)
