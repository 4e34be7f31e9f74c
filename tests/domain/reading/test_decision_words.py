"""What the phrases of a decision say by themselves, without anything else that a mail shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.decision import DECLINES, OFFERS, offer_in, rejection_in
from app.domain.reading.sentences import sentences

STATUSES = [
    "We won't be scheduling you for an interview.",
    "We will not be inviting you to the next round.",
    "We're not able to take you on at this branch.",
    "We are unable to progress it any further.",
    "Regrettably, we aren't able to extend an offer.",
    "The board has resolved not to appoint.",
    "It did not advance further.",
    "Your profile stands rejected for this drive.",
    "Decision recorded 27 March: Declined.",
    "Viewed by the recruiter \u2192 Rejected",
    "She was declined at phone screen.",
    "The employer has marked you as unsuccessful.",
    "We have decided to withdraw your application from consideration.",
    "We've closed out all current applications.",
    "You have been removed from the selection.",
    "You will receive no further consideration.",
    "Yours wasn't among those we'll be taking to the hiring manager.",
    "This is not one that they wish to pursue.",
    "Your name does not appear on the reserve list.",
    "You have not been placed on the panel.",
    "You are not on the shortlist.",
    "You're one of those we won't be seeing.",
    "You do not qualify for hire at this time.",
    "You've not made it to the next stage.",
    "The result didn't reach the bar we have set.",
    "You've just missed out.",
    "We do not feel that you are suitable for this vacancy.",
    "We found no match that suits your profile, and we couldn't find a role for you.",
    "The vacancy for a 4th grade teacher (Job 4471) has been filled.",
    "Requisition 7712, Stress Engineer, has been cancelled by the business.",
    "We are not going to fill this opening.",
    "The search has concluded with the appointment of a candidate.",
    "We have concluded our search.",
    "The committee met twice and no hire was made.",
    "Your letter of intent stands cancelled.",
    "Your file has not been retained.",
    "We are unable to progress your application without the right to work in the UK.",
]

PEOPLE = [
    "We've picked someone who lives nearer.",
    "I went with a lad who's got his own van.",
    "They've gone internal.",
    "In the end it went the other way.",
    "The committee has chosen a nurse who already knows our charts.",
    "We hired one of the freelancers we know.",
    "They plumped for another candidate.",
    "I gave the job to my nephew.",
    "The post has gone to a fella with rail experience.",
    "Another applicant was appointed.",
    "The interview committee recommended another applicant.",
    "We filled this one last week.",
    "They're only looking at people who are based in Ohio.",
    "We reviewed it this morning and we're gonna pass.",
    "They passed on you for the lead spot.",
    "It's not an offer this time, I'm afraid.",
    "The decision was not in your favour.",
    "This is where it stops for us, as your application ends here.",
    "There is no job to offer you.",
    "We won't be able to consider you.",
    "I'm not gonna offer you the job.",
    "The client has rejected your profile.",
    "You didn't get the loans officer job.",
    "Unfortunately somebody has been taken on.",
    "We're moving ahead with a candidate based in Nairobi.",
    "The fellowship has been accepted by another scholar.",
    "There is no need for me to recruit.",
    "The boss says no.",
    "We don't have anything for you.",
    "The area manager has put someone in already.",
    "This is where we'll stop.",
    "The requirement for a group head stands cancelled.",
]

DECLINE_NOTHING = [
    "You will be told by mail when the position is filled.",
    "Applications that do not meet the minimum score will be rejected.",
    "Applicants who aren't a match will be notified in five days.",
    "Candidates who were not selected will not be called.",
    "If the position has been filled, we will tell you.",
    "The manager may have already hired someone.",
    "You may or may not be contacted for an interview.",
    "We either extend an offer or let you know that we went with another candidate.",
    "Only shortlisted candidates will be contacted.",
    "We can't move forward with your application until we have your certificate.",
    "Without it we cannot proceed with your application.",
    "Should it be unsuccessful, you will hear from us.",
    "Not the right person?",
    "Did they go with someone else?",
    "We haven't hired anyone yet.",
    "Your profile is not rejected.",
    "As you requested, your application has been withdrawn.",
    "Failure to confirm will be taken as you are no longer interested.",
    "We can't interview you on Friday, as the building is closed.",
    "I won't be calling you until Tuesday.",
    "You'll have a yes or a no from me on Thursday.",
    "Thanks for dropping your resume in on Sunday.",
    "The team is set for Thursday at two.",
    "We've passed your details on to the manager.",
    "You don't need to bring anything.",
    "We have chosen another date for the interview.",
    "We have something for you to sign.",
    "Candidates who do not meet the criteria will not be invited.",
]

OFFERED = [
    "We'd like you to join us as a store manager.",
    "We would love for you to be our next librarian.",
    "We want to bring you on board.",
    "It is my pleasure to invite you to join the firm.",
    "We have approval to appoint you as process engineer.",
    "The Dean has approved your hire.",
    "I'm extending the tax preparer job to you for the season.",
    "We have decided to propose you the post of research scientist.",
    "You've got the relief caretaker's job.",
    "Your screening is clear and you're hired!",
    "The apprenticeship is yours if you want it.",
    "We've all talked and I'm going to take you on.",
    "We want you as our programme director.",
    "The Trust has made you a conditional offer.",
    "You have been tentatively selected for this installation.",
    "I couldn't be happier to offer you the role.",
    "PFA your LOI with the compensation break up.",
    "Please find attached your Letter of Intent.",
]

OFFER_NOTHING = [
    "We won't be offering you the role.",
    "You have not been recommended for appointment.",
    "We can't take you on.",
    "I'd like you to join the call at ten.",
    "We'd like you to join us for an interview.",
    "We would like to invite you to join our talent community.",
    "We'd love you to take the test by Friday.",
    "We'd like to have you in the office for an interview.",
    "You have the job description already.",
    "The range for this role is $90,000 to $110,000 base, with bonus and equity.",
    "If we make you an offer, you will hear by Friday.",
    "Welcome to the Acme family!",
    "We received your LOI for the house on Elm Street.",
    "She has every intent to sign the lease.",
    "When could you start?",
]


@pytest.mark.parametrize("line", [*STATUSES, *PEOPLE])
def test_the_phrase_alone_declines(line: str) -> None:
    assert rejection_in(sentences(line)).score >= DECLINES


@pytest.mark.parametrize("line", DECLINE_NOTHING)
def test_what_is_open_or_said_of_others_declines_nobody(line: str) -> None:
    assert rejection_in(sentences(line)).score < DECLINES


@pytest.mark.parametrize("line", OFFERED)
def test_the_phrase_alone_offers(line: str) -> None:
    assert offer_in(sentences(line)).score >= OFFERS


@pytest.mark.parametrize("line", OFFER_NOTHING)
def test_what_is_denied_or_only_talked_about_offers_nothing(line: str) -> None:
    assert offer_in(sentences(line)).score < OFFERS


@given(st.sampled_from([*STATUSES, *PEOPLE]))
def test_nothing_is_declined_by_a_question(line: str) -> None:
    assert rejection_in(sentences(f"Is it so that {line[:-1].lower()}?")).score == 0


@given(st.sampled_from([line for line in OFFERED if " if you " not in line]))
def test_no_offer_is_made_under_a_condition(line: str) -> None:
    assert offer_in(sentences(f"If all goes well: {line}")).score < OFFERS
