"""Absence notices of many styles, without any header that gives them away, and people's own mail
about being away, which is none. All written by us on the day 2026-03-05, a Thursday."""

# (subject, body, first day back as ISO or "" where none is named)
NOTICES: list[tuple[str, str, str]] = [
    ("Automatic reply: Backend Engineer", "Thank you for your email. I am on annual leave and will be back in the office on Monday 16 March. For anything urgent please contact Tom Berg at tom@acme.example.", "2026-03-16"),
    ("Out of Office Re: Following up", "Hi, I'm out until Tuesday March 10 with limited access to email. Jane", "2026-03-10"),
    ("OOO Re: interview", "I'm currently OOO, returning 3/12. Ping @lee for urgent matters.", "2026-03-12"),
    ("Re: Interview thank you", "This is an automated response. I am away from my desk until 9 March 2026 and will respond to your message on my return.", "2026-03-09"),
    ("Auto: Re: Application", "Hello! Thanks for getting in touch. I'm on parental leave through June 30. Please reach out to people@acme.example in the meantime.", "2026-07-01"),
    ("Out of office", "I will be out of the office from March 5 through March 13, returning Monday, March 16. I'll have no access to email during this time.", "2026-03-16"),
    ("Automatic reply: Re: Role", "Dear sender, I do not work on Fridays. I will reply to your email on Monday.", "2026-03-09"),
    ("Out of the office Re: Next steps", "I'm travelling for work this week with patchy wifi, so expect slow replies. Back on the 11th.", "2026-03-11"),
    ("Automatic reply: Hello", "Thank you for your message. I am out of the office today. If your matter is urgent, call the main line.", "2026-03-06"),
    ("Re: your message", "AUTOMATIC REPLY: I have now left Acme. Please direct all enquiries to jobs@acme.example.", ""),
    ("Automatische Antwort: Bewerbung", "Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 13.03.2026 nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.", "2026-03-16"),
    ("Réponse automatique : Candidature", "Bonjour, je suis absente jusqu'au 16 mars inclus. En cas d'urgence, veuillez contacter Paul.", "2026-03-17"),
    ("Respuesta automática: Entrevista", "Hola, estoy fuera de la oficina y regreso el 17 de marzo. Para urgencias, contacte a Ana.", "2026-03-17"),
    ("Afwezig Re: sollicitatie", "Ik ben met vakantie tot en met 15 maart. Voor dringende zaken kun je Kees bellen.", "2026-03-16"),
    ("Automatic reply: Interview", "Our offices are closed for the bank holiday and will reopen on Tuesday 10 March.", "2026-03-10"),
    ("Out of office: Jane Doe", "Gone fishing! Well, skiing. I'm back Wednesday 18th. Until then my colleague Priya has you covered: priya@acme.example", "2026-03-18"),
    ("Automatic reply: checking in", "I am attending a conference March 4-6 and will have intermittent access to email. I will respond as soon as I can, but no later than March 9.", "2026-03-09"),
    ("Automatic reply: Thank you", "Thanks for your email! I'm off sick at the moment and don't yet know when I'll be back. Please contact HR on 555 0100.", ""),
    ("Automatic reply: Re: Re: offer", "I'm out of office 05/03/2026 - 20/03/2026. I will be checking emails sporadically.", "2026-03-23"),
    ("Vacation reply", "Hey there, thanks for the mail. I'm on vacation until the 23rd of March. I won't be reading mail.", "2026-03-23"),
    ("Automatic reply: Catch up", "I'm on jury duty this week. I hope to be back at work next Monday, March 9th.", "2026-03-09"),
    ("Automatic reply: position", "Thank you for contacting me. I work part time, Monday to Wednesday, and will answer you on my next working day.", "2026-03-09"),
    ("Auto reply", "Please note I am on maternity leave until September 2026. Contact Rosa (rosa@acme.example) for recruitment questions.", "2026-09-01"),
    ("Away from my mail: Re: hi", "I am on sabbatical and will return in early May. Mail sent to this address in the meantime may not be read.", "2026-05-01"),
    ("Automatic reply: [EXTERNAL] Follow-up", "Hello,\n\nI am out of the office on business travel.\nReturn date: 12 March 2026\nUrgent: +1 555 0101\n\nRegards\nLee", "2026-03-12"),
]  # fmt: skip

# (subject, body) written by a person
PEOPLE: list[tuple[str, str]] = [
    ("Re: Interview", "Hi Sam, I'm out of the office next week, so could we do the interview on the 17th instead? Jane"),
    ("Re: Next steps", "Sorry for the delay, I was on vacation until Monday. We'd like to move you to the next round. When are you free?"),
    ("Re: Backend Engineer", "Hi Sam, Tom is away until the 16th and he has to sign off. I will come back to you when he returns. Jane"),
    ("Heads-up", "Sam, just so you know, I'll be on leave from Friday. Priya will look after your application while I'm gone. Jane"),
    ("Re: dates", "I'm travelling on Tuesday but around on Wednesday and Thursday. Does 10 work?"),
    ("Re: references", "Thanks for these. My manager is off sick today, so it may take a few days."),
    ("holiday!", "We're back from Crete and it was wonderful. How was your week? Mum"),
]  # fmt: skip
