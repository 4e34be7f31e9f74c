from datetime import date

import pytest

from app.domain.reading.model import Period
from app.domain.reading.promise import promise_in
from app.domain.reading.sentences import sentences
from tests.domain.reading.promises_abroad import NONE_ABROAD, PROMISES_ABROAD

WED = date(2026, 3, 11)

PROMISES = [
    ("We'll let you know by Friday.", 11, 13),
    ("We expect to make a decision by the end of next week.", 11, 20),
    ("You should hear from us within two weeks.", 11, 25),
    ("I hope to have an answer for you early next week.", 16, 18),
    ("If you have not heard from us within two weeks, please assume your application was unsuccessful.", 11, 25),
    ("Our team will review your application and get back to you in the next 5 business days.", 11, 18),
    ("I'll circle back by EOD tomorrow.", 11, 12),
    ("I won't be able to give you an answer until Monday.", 16, 16),
    ("Unfortunately we will not be able to respond before 20 March.", 20, 20),
    ("A final decision is expected by mid-March.", 11, 20),
    ("Expect to hear back from me sometime next week.", 16, 20),
    ("I am meeting the team on Thursday and will follow up with you after that.", 12, 12),
    ("I should have more news for you on Thursday or Friday.", 12, 13),
    ("Jane from our team will reach out this week to arrange a call.", 11, 13),
    ("Someone from HR will contact you within 3-5 business days.", 11, 18),
    ("The role closes on 20 March, after which we will be in touch.", 20, 20),
    ("Feel free to follow up with me next week if you have not heard anything.", 16, 20),
    ("The team hopes to make a decision in about two weeks.", 25, 25),
    ("You can expect to receive an update in 7-10 days.", 18, 21),
    ("We'll send the take-home on Monday and you have until Friday to complete it.", 16, 16),
    ("Shortlisted candidates will be notified by 20 March.", 11, 20),
    ("Bear with us, it'll be a couple of weeks before we have an update.", 11, 25),
    ("On Monday, March 16, we will send you the schedule.", 16, 16),
    ("I'll be in touch with next steps no later than Thursday 19th March.", 11, 19),
    ("She will contact you tomorrow after her talk.", 12, 12),
    ("In CW 13 you receive our feedback.", 23, 27),
    ("We will get back to you in calendar week 13.", 23, 27),
    ("You will have our answer by week 13.", 11, 27),
    ("You can expect to hear from us two weeks after your interview.", 25, 25),
    # as recruiters put it, too
    ("You'll know by the end of play tomorrow.", 11, 12),
    ('Expect a call from our recruiter on Thursday or Friday.', 12, 13),
    ('We will revert within three working days.', 11, 16),
    ("Give us a week or so and we'll be back to you.", 11, 18),
    ('We hope to be able to tell you more before the weekend.', 11, 13),
    ('Final decisions will be communicated the week of March 23.', 23, 27),
    ("You'll get an email from us by Monday evening.", 11, 16),
    ('Allow up to 10 business days for a response.', 11, 25),
    ('We should have made up our minds by the middle of next week.', 11, 19),
    ("I'd expect to have an answer for you a week from today.", 18, 18),
    ('Results are due on Friday.', 13, 13),
    ("We'll be letting candidates know later this week.", 12, 13),
    ("I'll drop you a line before close of business Friday.", 11, 13),
    ('The hiring manager will get in touch over the next few days.', 11, 16),
    ('It may take us until Friday to get back to you.', 13, 13),
    ('You will hear from me either way no later than the 20th.', 11, 20),
    ("We're interviewing until Thursday and will make a call on Friday.", 13, 13),
    ('Our next update will be on 20 March.', 20, 20),
    ("I'll have news for you first thing Monday.", 16, 16),
    ('You can count on a reply by Friday.', 11, 13),
    ('A decision should land by end of week.', 11, 13),
    ('Someone will be in contact by the 25th at the latest.', 11, 25),
    ("We'll share feedback in the next day or two.", 11, 13),
    ('We plan to extend offers by the end of March.', 11, 31),
    ("We need until the 20th to reach a decision.", 20, 20),
    ("Decisions go out on 20 March.", 20, 20),
    ("Our plan is to let everyone know by a week on Friday.", 11, 20),
    ("We're looking to decide by COB on the 18th.", 11, 18),
    ("You'll have an answer by close of play, Friday.", 11, 13),
    ("We hope to get you an answer by Thursday, Friday at the latest.", 11, 13),
    ("We'll circle back right after Friday 13 March.", 14, 18),
]  # fmt: skip
NONE = [
    "Please let us know by Friday if you accept.",
    "Could you let me know by Friday?",
    "Your interview is on Tuesday 17 March at 10:00.",
    "Please complete the assessment within 5 days.",
    "You will receive a link to the test, which must be completed by Friday.",
    "It was great meeting you on Tuesday; we will be in touch.",
    "Thanks again for coming in on Monday, we will get back to you soon.",
    "The offer expires on Friday 20 March.",
    "We will call you on Tuesday at 3pm for your phone interview.",
    "I'm out of the office until Monday.",
    "Once you send your availability by Thursday, we will confirm.",
    "We need your decision by Friday.",
    "We will keep your CV on file for six months.",
    "The position starts on 1 April.",
    "We hope to get back to you as soon as possible.",
    "We received your application on 3 March and will review it.",
    "Talk to you on Friday.",
    "You will be meeting with Jane on Friday.",
    "I was hoping to hear back by last Friday.",
    "Please reply by Wednesday so that we can get back to the team.",
    "Interviews will be held in the week commencing 23 March.",
    "We'd like to schedule a call with you next week.",
    "Please let me know when I can expect some feedback so I can get back to them in a week.",
    "Jeff and I will have a follow up call with the governor on Monday.",
]


@pytest.mark.parametrize(("text", "first", "last"), [*PROMISES, *PROMISES_ABROAD])
def test_a_commitment_with_days_is_a_promise(text: str, first: int, last: int) -> None:
    promise = promise_in(sentences(text), WED)
    assert promise is not None
    assert promise.period == Period(date(2026, 3, first), date(2026, 3, last))
    assert promise.quote in text


@pytest.mark.parametrize("text", [*NONE, *NONE_ABROAD])
def test_a_date_that_promises_nothing_gives_none(text: str) -> None:
    assert promise_in(sentences(text), WED) is None


FROM_THE_INTERVIEW = [
    ("You will hear from us within five working days of your interview.", True),
    ("We will let you know a week after the final interview.", True),
    ("All candidates will be told the outcome within 48 hours of their assessment.", True),
    ("Following the interview, we will be in touch within a week.", True),
    ("Sie erhalten innerhalb von zwei Wochen nach dem Gespräch Bescheid.", True),
    ("Vous aurez notre réponse dans les dix jours suivant votre entretien.", True),
    ("Le comunicaremos el resultado en el plazo de una semana tras la entrevista.", True),
    ("Daremos uma resposta no prazo de uma semana após a entrevista.", True),
    ("Je hoort binnen een week na het gesprek van ons.", True),
    ("You will hear from us within five working days.", False),
    ("We'll let you know by Friday.", False),
    ("You'll hear from us within a week of the closing date.", False),
    ("Sie erhalten innerhalb von zwei Wochen Bescheid.", False),
]


@pytest.mark.parametrize(("text", "so"), FROM_THE_INTERVIEW)
def test_a_promise_may_count_from_the_interview(text: str, so: bool) -> None:
    found = promise_in(sentences(text), WED)
    assert found is not None
    assert found.after_interview is so


def test_of_two_commitments_the_word_about_the_decision_counts() -> None:
    text = "I'll send you the form tomorrow. We will let you know our decision by Friday."
    promise = promise_in(sentences(text), WED)
    assert promise is not None
    assert promise.period.last == date(2026, 3, 13)


def test_a_promise_counts_in_the_calendar_of_the_day_given() -> None:
    promise = promise_in(sentences("You will hear from us tomorrow."), date(2026, 2, 28))
    assert promise is not None
    assert promise.period.first == date(2026, 3, 1)


def test_the_end_of_the_calendar_is_no_trap() -> None:
    assert promise_in(sentences("We'll let you know in 3 months."), date.max) is None
