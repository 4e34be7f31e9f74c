"""Questions in Dutch mail that ask nothing of their reader: headings, and offers of help."""

from app.domain.reading.sieved import Sieved

_AT_ALL = r"(?: \w+){0,3}?"
IDLE = Sieved(
    rf"^(?:en |of |maar )?(?:heb|hebt|heeft) (?:je|u|jij|ge|jullie)(?: nog| verdere| andere| daar| hier| hierover| toch| in de tussentijd| naar aanleiding \w+ \w+| meer| intussen| dan| even)* (?:een )?(?:vraag|vragen|opmerkingen|hulp nodig|problemen|suggesties|feedback|bezwaar|klachten|twijfels)\b(?! (?:al|van|beantwoord)).*\?"
    r"|^(?:nog |meer |andere |verdere |toch )*(?:vragen|vraag|problemen|verhinderd|hulp nodig|meer weten|nieuwsgierig|twijfels|niet thuis|bezwaar|verzetten|annuleren|afmelden|wijzigen|al een account|wachtwoord vergeten)(?: (?:over|of|bij|van)\b.{0,40})?\?"
    rf"|^(?:werkt|lukt|klopt|past|schikt|komt|gaat|kloppen|passen|schikken)(?: er| de| het| je| uw| dat| dit| die| iets)+{_AT_ALL} niet(?: meer| goed| helemaal| uit| langer| lukken)*\?"
    r"|^(?:kun|kan|kunt|wil|wilt|ben|bent) (?:je|u|jij|ge)(?: er| die dag| dan| op .{1,25}| toch| echt)* (?:niet|verhinderd)(?: komen| aanwezig zijn| inloggen| aanwezig| op .{1,25}| bij zijn)?\?"
    r"|^(?:hoe (?:gaat (?:het|dit) (?:nu )?(?:verder|met je)|nu verder|verloopt (?:de|het|onze) \w+(?: verder)?|ziet (?:de|het|onze|jouw) \w+ (?:er|eruit).{0,20}|zijn we te werk gegaan|is het|gaat ie|gaat het(?: met (?:je|u|jou))?|werkt (?:het|dit|dat))|wat (?:nu|gebeurt er(?: nu| daarna| met .{1,40})?|betekent (?:dit|dat)(?: voor .{1,20})?|gaan we doen|moet (?:je|u) doen|kun je (?:van ons )?verwachten|kunt u (?:van ons )?verwachten|bieden (?:wij|we)|vragen (?:wij|we)|breng je mee|neem je mee))\?"
    r"|^(?:wist (?:je|u) dat|ken je (?:iemand|onze)|alles goed|wie weet|en wie ben jij|wie zijn (?:wij|we)|waarom (?:wij|werken bij).{0,30}|geen interesse|liever niet)\b.*\?"
)
"""Whoever has no question need not answer: "Heb je nog vragen? Bel gerust." """
