"""Sentences of German mail by what they say: written for these tests, for each list of words."""

REQUESTS = [
    "Bitte schicken Sie mir noch Ihr letztes Arbeitszeugnis.",
    "Könnten Sie mir noch sagen, wie viele Stunden Sie arbeiten möchten.",
    "Wir bitten um Mitteilung, ab wann Sie zur Verfügung stehen.",
    "Ich bitte Sie um eine kurze Auskunft zu Ihrer Kündigungsfrist.",
    "Um Nachreichung der Prüfungsbescheinigung wird gebeten.",
    "Wir ersuchen Sie um Übermittlung Ihres Meldezettels und um Angabe Ihrer Gehaltsvorstellung.",
    "Uns fehlt noch Ihr Gesellenbrief.",
    "Es fehlen noch die Zeugnisse der letzten beiden Arbeitgeber.",
    "Ihre Unterlagen sind leider unvollständig.",
    "Meine Kollegin würde gern wissen, warum Sie nach drei Monaten gewechselt haben.",
    "Mich würde interessieren, ob du auch am Wochenende arbeiten kannst.",
    "Schick mir mal eben deinen Lebenslauf rüber.",
    "Schreib mir kurz, wie es mit Nachtschichten aussieht.",
    "Sag bitte Bescheid, ob du einen Staplerschein hast.",
    "Gib mir doch kurz durch, wie du das mit dem Kind machst.",
    "Teilen Sie uns bitte mit, ob Sie eine Arbeitserlaubnis besitzen.",
    "Nennen Sie mir bitte zwei Referenzen.",
    "Vorab bräuchten wir noch Ihren frühesten Eintrittstermin.",
    "Wir haben noch eine Rückfrage zu Ihrem Werdegang.",
    "Bitte beantworten Sie uns folgende Fragen:",
    "Lad uns bitte noch dein Abschlusszeugnis hoch.",
    "Bitte reichen Sie uns die fehlenden Unterlagen bis Montag nach.",
    "Ich wüsste noch gern, was Sie sich beim Lohn vorstellen.",
]
NO_REQUESTS = [
    "Bitte haben Sie dafür Verständnis.",
    "Bitte antworten Sie nicht auf diese E-Mail.",
    "Bitte sehen Sie von Rückfragen ab.",
    "Bei Fragen melden Sie sich bitte jederzeit bei uns.",
    "Sollten Sie verhindert sein, geben Sie uns bitte Bescheid.",
    "Falls Sie noch Fragen haben, schreiben Sie mir gern.",
    "Wir bitten um Ihr Verständnis und um etwas Geduld.",
    "Wir bitten die Verzögerung zu entschuldigen.",
    "Wir möchten Sie wissen lassen, dass Ihre Unterlagen da sind.",
    "Wenn Sie keine weiteren Mails wünschen, klicken Sie bitte hier.",
    "Wir brauchen noch etwas Zeit für die Auswahl.",
    "Ihre Bewerbung ist vollständig.",
]

REFUSALS = [
    "Deshalb haben wir beschlossen, andere Bewerber zum Gespräch einzuladen.",
    "Eine Anstellung kommt für uns derzeit nicht infrage.",
    "Wir nehmen daher von einer Einstellung Abstand.",
    "Wir sehen bei diesem Profil keine ausreichende Passung.",
    "Für diese Stelle können wir Ihnen kein Angebot unterbreiten.",
    "Die erforderliche Punktzahl im schriftlichen Teil haben Sie nicht erreicht.",
    "Du erfüllst die Voraussetzungen für das duale Studium leider nicht.",
    "Der Stiftungsrat hat sich gegen eine Anstellung ausgesprochen.",
    "Die Lehrstelle bekommt jetzt die Tochter vom Nachbarn.",
    "Wir haben die Stelle Frau M. angeboten, und sie hat zugesagt.",
    "Das wird leider nix mit uns.",
    "Es tut mir leid, aber es ist ein Nein.",
    "Ich muss dir für den Sommer absagen.",
    "Sie sind diesmal leider nicht zum Zug gekommen.",
    "Ihre Bewerbung musste hinter anderen zurückstehen.",
    "Die Geschäftsleitung hat die Stelle auf Eis gelegt.",
    "Unser Team ist für die Saison schon komplett.",
    "Die Stelle wurde inzwischen intern besetzt.",
    "Für heuer haben wir leider keine Einsatzmöglichkeit für Sie.",
    "Ich habe heute leider keine guten Nachrichten für dich.",
    "Auch wenn uns Ihr Werdegang beeindruckt hat, haben wir uns für eine andere Kandidatin entschieden.",
    "Neuer Status: abgelehnt",
    "Wir können Ihrer Bewerbung leider nicht nähertreten.",
    "Am Ende fehlte uns die Perspektive, den Weg werden wir nicht gemeinsam gehen.",
]
NO_REFUSALS = [
    "Ihre Bewerbung ist weiterhin im Rennen.",
    "Noch ist keine Entscheidung gefallen.",
    "Wir freuen uns, Ihnen die Stelle anbieten zu können.",
    "Der Bewerbungsprozess ist noch nicht abgeschlossen.",
    "Bitte bringen Sie ein Ausweisdokument mit.",
    "Am Dienstag passt es mir gut.",
    "Die Stelle ist weiterhin zu besetzen.",
    "Sollte es nicht passen, melden wir uns ebenfalls.",
]

OFFERS = [
    "Es freut mich sehr, Ihnen die Stelle zusagen zu dürfen.",
    "Wir beabsichtigen, Sie zum 1. März unbefristet einzustellen.",
    "Wir möchten Sie ab Oktober als Erzieherin beschäftigen.",
    "Im Anhang findest du deinen Vertrag.",
    "Hiermit unterbreiten wir Ihnen folgendes Angebot und freuen uns, es Ihnen machen zu können.",
    "Du hast die Stelle!",
    "Der Job gehört dir.",
    "Die Lehrstelle ist deine, wenn du sie noch willst.",
    "Von mir aus kannst du gleich am Montag anfangen.",
    "Wir wollen dich unbedingt haben!",
    "Der Vorstand hat Sie einstimmig als bestgeeignete Bewerberin vorgeschlagen.",
    "Der Betriebsrat hat Ihrer Einstellung zugestimmt und wir haben uns für Sie entschieden.",
    "Willkommen im Team!",
    "Komm am Freitag kurz zum Unterschreiben vorbei.",
    "Anbei Ihr Dienstvertrag in zweifacher Ausfertigung.",
    "Die Wahl ist auf Sie gefallen.",
    "Wir nehmen dich.",
    "Vorbehaltlich der Zustimmung des Personalrats erhalten Sie die Einstellungszusage.",
]
NO_OFFERS = [
    "Die Wahl ist nicht auf Sie gefallen.",
    "Leider können wir Ihnen die Stelle nicht anbieten.",
    "Wir haben die Stelle Herrn K. angeboten.",
    "Wir können Ihnen keine Zusage geben.",
    "Wir laden Sie zu einem Gespräch ein.",
    "Wie stellen Sie sich Ihr Gehalt vor?",
    "Du wolltest Teil unseres Teams werden.",
    "Ihre Unterlagen sind bei uns angekommen.",
]

INVITATIONS = [
    "Die Schulleitung lädt Sie zu einem Hearing am 3. Juni ein.",
    "Wir laden dich herzlich zu unserem Bewerbertag ein.",
    "Gern würden wir mit Ihnen ein erstes Telefonat führen.",
    "Ich würde gerne mit dir ins Gespräch kommen.",
    "Ich bitte Sie, sich am 4. Mai um 9 Uhr im Rathaus einzufinden.",
    "Für Sie haben wir folgenden Vorstellungstermin reserviert: Montag, 9 Uhr.",
    "Hätten Sie Lust, einen Vormittag bei uns zu hospitieren?",
    "Magst du am Samstag zum Probearbeiten vorbeikommen?",
    "Kommen Sie doch nächste Woche auf einen Kaffee vorbei.",
    "Komm einfach mal vorbei, dann zeige ich dir den Betrieb.",
    "Darf ich Sie am Mittwoch zu einem Gespräch bitten?",
    "Deine Bewerbung hat uns begeistert, wir wollen dich treffen.",
    "Sie sind eine Runde weiter.",
    "Wir möchten dich zum nächsten Schritt einladen, einem Interview mit dem Team.",
    "Buch dir hier einen Termin für das Erstgespräch.",
    "Wann erreiche ich Sie am besten für ein kurzes Telefoninterview?",
    "Wir schlagen Ihnen ein Treffen am Donnerstag um 15 Uhr vor.",
    "Unser Kunde möchte Sie persönlich kennenlernen.",
    "Gerne machen wir uns ein persönliches Bild von Ihnen.",
]
NO_INVITATIONS = [
    "Danke für das Gespräch am Montag.",
    "Wir können Sie leider nicht zu einem Gespräch einladen.",
    "Sollte Ihr Profil passen, laden wir Sie zu einem Gespräch ein.",
    "Wir laden alle Mitglieder zum Sommerfest ein.",
    "Laden Sie Ihren Lebenslauf hoch.",
    "Haben Sie Verständnis dafür, dass wir nach dem Probearbeiten anders entschieden haben.",
    "Ihre Bewerbung ist eingegangen.",
    "Einladung zur Betriebsversammlung am 3. Juni.",
]

TIMES = [
    "Wir müssen das Gespräch leider auf Donnerstag verschieben.",
    "Können wir den Termin eine Stunde nach hinten schieben, also 11 statt 10 Uhr?",
    "Gerne bestätige ich Ihnen den Termin am 3. Mai.",
    "Dein Interview am Dienstag ist bestätigt.",
    "Krankheitsbedingt muss ich unseren Termin morgen absagen.",
    "Bitte nennen Sie mir zwei Ausweichtermine.",
    "Wann hätten Sie nächste Woche Zeit?",
    "Ginge es bei dir auch am Mittwoch?",
    "Mittwoch um 16 Uhr wäre für mich machbar.",
    "Können Sie stattdessen am Freitag um 9 Uhr?",
    "Ich könnte Ihnen Montag ab 14 Uhr anbieten.",
    "Mögliche Termine wären Montag, 10 Uhr oder Dienstag, 14 Uhr.",
    "Der Dienstag passt uns gut.",
    "Der Termin steht.",
    "Wir erinnern Sie an Ihr Gespräch morgen.",
]
NO_TIMES = [
    "Ihre Bewerbung ist eingegangen.",
    "Der Vertrag liegt bei.",
    "Wir haben uns für eine andere Person entschieden.",
    "Die Voraussetzungen haben Sie nicht erreicht.",
]

RECEIPTS = [
    "Ihre Bewerbung ist bei uns eingelangt.",
    "Deine Unterlagen sind in unserem System gelandet.",
    "Ihre Bewerbung wurde soeben an das Unternehmen weitergeleitet.",
    "Deine Bewerbung ist da!",
    "Ihre Bewerbernummer lautet 4711.",
    "Du musst jetzt nichts weiter tun.",
    "Die Bewerbungsfrist endet am 3. Mai, danach werden alle Unterlagen gesichtet.",
    "Den Stand deiner Bewerbung kannst du jederzeit einsehen.",
    "Wir bestätigen dankend den Erhalt Ihres Dossiers.",
    "Sobald es Neuigkeiten gibt, melden wir uns.",
    "Ihr Online-Antrag wurde elektronisch übermittelt.",
    "Eine Mitarbeiterin wird sich in Kürze bei Ihnen melden.",
]
NO_RECEIPTS = [
    "Wir laden Sie zum Gespräch am Montag um 10 Uhr ein.",
    "Wir haben uns für eine andere Person entschieden.",
    "Der Vertrag hängt an.",
]

COLD = [
    ("Ihr Profil ist mir auf LinkedIn aufgefallen.", "Für einen unserer Kunden in Ulm suche ich eine Bauleiterin."),
    ("Ich bin auf XING auf Ihr Profil gestoßen.", "Wären Sie offen für eine neue Herausforderung?"),
    ("Für einen renommierten Hersteller besetzen wir mehrere Stellen in Direktvermittlung.", "Sind Sie wechselwillig?"),
]  # fmt: skip
NOT_COLD = [
    ("Danke für Ihre Unterlagen.", "Für einen unserer Kunden suche ich eine Bauleiterin und würde Sie gern vorstellen, sind Sie noch wechselwillig?"),
    ("Nach unserem Gespräch gestern: Ihr Profil ist unserem Kunden aufgefallen.", "Wären Sie offen für eine andere Position?"),
]  # fmt: skip

WITHDRAWN = [
    "Wir haben zur Kenntnis genommen, dass Sie Ihre Bewerbung zurückziehen.",
    "Schade, dass Sie sich anders entschieden haben.",
    "Ihre Daten haben wir wunschgemäß gelöscht.",
    "Danke für deine ehrliche Absage.",
]
NOT_WITHDRAWN = [
    "Wir bedauern, Ihnen absagen zu müssen.",
    "Schade, dass es nicht geklappt hat.",
    "Ihre Daten werden nach sechs Monaten gelöscht.",
]

FOR_US = [
    "Hast du schon einmal in einer Großküche gearbeitet?",
    "Wären Sie bereit, am Wochenende zu arbeiten?",
    "Haben Sie Erfahrung mit Demenzkranken?",
    "Ab wann könnten Sie bei uns starten?",
    "Welche Aufenthaltsbewilligung haben Sie?",
    "Wir übernehmen Sie in ein unbefristetes Arbeitsverhältnis.",
    "Am Einstellungstermin liegt das Führungszeugnis vor.",
]
AGAINST_US = [
    "Dein Jobagent hat 12 neue Stellen gefunden.",
    "Für unsere Sendung würde ich Sie gern interviewen.",
    "Zum Wintersemester können wir Ihnen keinen Studienplatz anbieten.",
    "Auf Ihr Angebot kann der Zuschlag nicht erteilt werden.",
    "Das WG-Zimmer ist schon vergeben.",
    "Den anderen bitte absagen, die zwei lade ich ein.",
    "Wir erinnern an Ihre Zahnreinigung.",
    "Die Betriebsversammlung findet am Montag statt.",
]
