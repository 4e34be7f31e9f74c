"""What Dutch phrases say by themselves: of a decision, a meeting, a receipt, a request."""

import pytest

from app.domain.reading.decision import DECLINES, OFFERS, offer_in, rejection_in
from app.domain.reading.invitation import INVITES, invitation_in
from app.domain.reading.notice import notice_in
from app.domain.reading.question import question_in
from app.domain.reading.scheduling import SCHEDULES, scheduling_in
from app.domain.reading.sentences import sentence, sentences

DECLINED = [
    "Onze voorkeur gaat uit naar iemand met ervaring in de bouw.",
    "Na lang wikken en wegen gaven we de voorkeur aan een kandidaat uit de regio.",
    "We gaan verder met twee andere kandidaten.",
    "De klant is met iemand anders in zee gegaan.",
    "Er is inmiddels een geschikte kandidaat gevonden.",
    "Andere sollicitanten sloten beter aan bij het profiel.",
    "Ahmed van de expeditie krijgt de functie.",
    "Het bestuur heeft een andere keuze gemaakt.",
    "De vacature is intern ingevuld.",
    "We hebben beslist uw kandidatuur niet te weerhouden.",
    "Uw profiel werd niet weerhouden.",
    "We nodigen je niet uit voor een gesprek.",
    "Je zit niet bij de kandidaten die we willen spreken.",
    "Daar zat uw brief helaas niet bij.",
    "Je valt buiten de selectie.",
    "Ik kan u de plaats niet aanbieden.",
    "Wij kunnen uw sollicitatie niet meenemen in de procedure.",
    "We kunnen niet op je sollicitatie ingaan.",
    "Uw brief heeft niet geleid tot een uitnodiging.",
    "Wij geven geen gevolg aan uw kandidatuur.",
    "Je komt niet in aanmerking voor deze functie.",
    "We zetten je sollicitatie niet door.",
    "Hierbij sluiten we jouw sollicitatie af.",
    "Uw kandidatuur voldoet niet aan de deelnemingsvoorwaarden.",
    "We zien onvoldoende aansluiting met de functie.",
    "Je bent helaas niet de juiste persoon voor deze rol.",
    "Wij vinden je niet geschikt voor de rol.",
    "U bent niet geslaagd voor de schriftelijke proef.",
    "Je score ligt onder de norm, dus het traject stopt hier.",
    "We hebben op dit moment geen plek voor je.",
    "Er zijn geen uren meer vrij in de keuken.",
    "Voor dit seizoen nemen we niemand meer aan.",
    "Er komt geen vacature, het budget is weg.",
    "We gaan verder zoeken.",
    "De vacature staat niet langer open: de functie is komen te vervallen.",
    "De opdracht gaat helaas niet door.",
    "We gaan je geen contract aanbieden.",
    "Ik heb geen goed nieuws.",
    "Status: afgewezen.",
    "Het is helaas een nee geworden.",
    "'t wordt 'm niet deze keer.",
    "Tot onze spijt moeten wij u meedelen dat u niet geselecteerd bent.",
    "Ge zijt het niet geworden, we hebben iemand anders gekozen.",
    "We gaan toch met Fatima in zee.",
    "Daarom hebben we voor Noor van de balie gekozen.",
    "Uw sollicitatie blijft verder buiten beschouwing.",
    "Wij beëindigen daarom de procedure.",
]  # fmt: skip
NOT_DECLINED = [
    "U hoort uiterlijk vrijdag of u wel of niet bent geselecteerd.",
    "Kandidaten die niet geselecteerd zijn, ontvangen daarvan bericht.",
    "Als je niet verder gaat in de procedure, laten we dat weten.",
    "Hoort u voor 1 juli niets, dan kunt u ervan uitgaan dat u niet bent uitgenodigd.",
    "Vergeet niet je identiteitsbewijs mee te nemen.",
    "Je krijgt de baan!",
    "De voorkeur gaat uit naar jou.",
    "We gaan graag met je verder.",
    "Wil je een andere datum kiezen?",
    "Hebt u na drie weken niets gehoord, dan gaan we helaas niet met u verder.",
    "Mocht je niet uitgenodigd worden, dan hoor je dat ook.",
    "We kunnen niet iedereen persoonlijk beantwoorden.",
]
OFFERED = [
    "Het college stelt u aan als deskundige.",
    "We nemen je aan!",
    "We dragen u voor bij het bestuur.",
    "Je bent aangenomen als kok.",
    "De baan is voor jou, als je wilt.",
    "Onze keuze is op jou gevallen.",
    "We doen je graag een voorstel: zie het contract in de bijlage.",
    "We zijn blij dat we je een aanbod mogen doen.",
    "Met genoegen bieden wij u een arbeidsovereenkomst aan voor onbepaalde duur.",
    "Je gaat bij ons aan de slag op 1 mei.",
    "Gij moogt maandag beginnen, 16,50 per uur.",
    "Je arbeidsovereenkomst ligt klaar ter ondertekening.",
    "Ik laat het contract opstellen door het sociaal secretariaat.",
    "We willen je er graag bij hebben.",
    "Aanvaardt u deze aanstelling?",
    "Welkom in het team! Je start op 3 maart, 2.400 euro bruto.",
    "We zien jou graag als nieuwe collega.",
    "Wat mij betreft begin je woensdag.",
    "Je mag bij ons stage komen lopen.",
    "U werd geselecteerd, het ontwerp van arbeidsovereenkomst vindt u in bijlage.",
]
NOT_OFFERED = [
    "We gaan je geen contract aanbieden.",
    "U bent niet aangenomen.",
    "Is het van beide kanten een ja, dan krijg je een voorstel.",
    "We hebben een andere kandidaat aangesteld.",
    "Zonder stageovereenkomst kun je niet starten.",
]
INVITED = [
    "Wij nodigen u graag uit op ons kantoor.",
    "Je bent door naar de tweede ronde.",
    "U bent geselecteerd voor een groepsgesprek.",
    "Je wordt verwacht voor de rijproef op woensdag.",
    "We ontvangen je graag op dinsdag 4 maart.",
    "Graag zetten wij het gesprek met u voort.",
    "We gaan graag met je in gesprek.",
    "Je mag op gesprek komen!",
    "Ge moogt morgen eens binnenspringen.",
    "Heb je zin om een avondje mee te draaien?",
    "Kom donderdag gerust even langs.",
    "Heb je volgende week een halfuurtje?",
    "Zullen we een keer bellen?",
    "Kies een tijdslot voor een kennismaking.",
    "Ik wil je graag voorstellen aan mijn compagnon en laten kennismaken met de ploeg.",
    "Kunt u volgende week naar Gent komen?",
    "Wij willen u graag leren kennen.",
    "Je bent uitgenodigd voor de selectiedag.",
    "De zaakvoerder wil u zien.",
    "Uw kandidatuur werd weerhouden voor het vervolg.",
    "We vragen je een online assessment te maken.",
    "Wanneer kan ik je bellen?",
]
NOT_INVITED = [
    "U hoort of u voor een gesprek wordt uitgenodigd.",
    "Zien we een match, dan bellen we je voor een kennismaking.",
    "Kandidaten worden telefonisch uitgenodigd voor een gesprek.",
    "We nodigen je niet uit voor een gesprek.",
    "Dank dat je een dag hebt meegedraaid.",
    "Wij nodigen u uit onze vacatures te blijven volgen.",
    "We verwachten je vrijdag bericht te kunnen geven.",
    "Het was leuk om je te leren kennen.",
]
SCHEDULED = [
    "Je gesprek is verzet naar vrijdag 14.00 uur.",
    "Het tijdstip van je interview is gewijzigd.",
    "Donderdag gaat het gesprek niet door.",
    "Het gesprek vindt niet plaats in kamer 3 maar in de grote zaal.",
    "Herinnering: morgen om 10.00 uur heb je je gesprek.",
    "Ik red het morgen niet, kan het een dag later?",
    "Kunt u een ander moment kiezen?",
    "Je afspraak staat: dinsdag 15.00 uur.",
    "Kun je zondag ipv zaterdag?",
    "Woensdag 11 uur, prima!",
    "Vandaag 19.00 of zaterdag 10.00?",
    "Wanneer schikt het u het best?",
    "Maak er half vijf van, ik ben iets later.",
    "Laat je weten welke dag jou het best uitkomt?",
    "Zullen we het doorschuiven naar de week erna?",
]
RECEIVED = [
    "We hebben je sollicitatie in goede orde ontvangen.",
    "Uw inschrijving is geregistreerd.",
    "Je aanmelding is compleet.",
    "Uw kandidatuur is goed aangekomen.",
    "Je sollicitatie is doorgestuurd naar de werkgever.",
    "Dit is een automatisch antwoord. Bedankt voor je sollicitatie.",
    "Wij bevestigen de goede ontvangst van uw kandidatuur.",
    "Bedankt voor je interesse, onze recruiter bekijkt je cv en neemt contact met je op.",
    "Na de sluitingsdatum toetst de commissie uw brief; u ontvangt binnen drie weken bericht.",
    "Van zodra uw kandidatuur behandeld is, brengen wij u op de hoogte; u kan de voortgang volgen.",
    "Uw formulier is verzonden.",
]
ASKED = [
    "Gelieve ons een kopie van uw diploma te bezorgen.",
    "Wij verzoeken u voor 1 mei een VOG te overleggen.",
    "Stuur me even je rekeningnummer door.",
    "Graag ontvangen we nog de namen van twee referenties.",
    "Laat ons weten wat je opzegtermijn is.",
    "Vul onderstaande vragenlijst in.",
    "Ik zou graag willen weten waarom je daar bent weggegaan.",
    "We missen nog je motivatiebrief.",
    "Uw dossier is nog niet volledig.",
    "Om je voor te stellen hebben we nog een paar gegevens van je nodig.",
    "Ik heb nog een vraagje over je laatste baan.",
    "Ik ben benieuwd hoe je dat hebt aangepakt.",
    "heb je een rijbewijs",
    "en hoe lang is je opzegtermijn",
    "Klik op JA als we je gegevens mogen bewaren.",
    "Zou je me kunnen laten weten wat je wilt verdienen.",
    "Wilt u dit formulier ingevuld terugsturen.",
]
NOT_ASKED = [
    "Heb je nog vragen? Bel gerust.",
    "Heeft u vragen over de procedure, dan kunt u contact opnemen.",
    "Mocht je verhinderd zijn, laat het ons dan weten.",
    "Werkt de link niet?",
    "Kun je niet?",
    "Hoe gaat het nu verder?",
    "Wat gebeurt er nu?",
    "Gelieve niet op dit bericht te antwoorden.",
    "Je moet weten dat het me speet.",
    "Ik kan je de opdracht dus niet geven.",
    "We laten je volgende week weten of je door bent.",
    "Dank voor je antwoord.",
]


@pytest.mark.parametrize("text", DECLINED)
def test_it_declines(text: str) -> None:
    assert rejection_in(sentences(text)).score >= 1.8


@pytest.mark.parametrize("text", NOT_DECLINED)
def test_it_declines_nobody(text: str) -> None:
    assert rejection_in(sentences(text)).score < DECLINES


@pytest.mark.parametrize("text", OFFERED)
def test_it_offers(text: str) -> None:
    assert offer_in(sentences(text)).score >= 1.8


@pytest.mark.parametrize("text", NOT_OFFERED)
def test_it_offers_nothing(text: str) -> None:
    assert offer_in(sentences(text)).score < OFFERS


@pytest.mark.parametrize("text", INVITED)
def test_it_invites(text: str) -> None:
    assert invitation_in(sentences(text)).score >= 1.8


@pytest.mark.parametrize("text", NOT_INVITED)
def test_it_invites_nobody(text: str) -> None:
    assert invitation_in(sentences(text)).score < INVITES


@pytest.mark.parametrize("text", SCHEDULED)
def test_it_is_about_a_time(text: str) -> None:
    assert scheduling_in(sentences(text)).score >= SCHEDULES - 0.2


@pytest.mark.parametrize("text", RECEIVED)
def test_it_acknowledges(text: str) -> None:
    assert notice_in(sentence("Uw sollicitatie"), sentences(text)).score >= 2


@pytest.mark.parametrize("text", ASKED)
def test_it_asks(text: str) -> None:
    assert question_in(sentences(text)).asks


@pytest.mark.parametrize("text", NOT_ASKED)
def test_it_asks_nothing(text: str) -> None:
    assert not question_in(sentences(text)).asks
