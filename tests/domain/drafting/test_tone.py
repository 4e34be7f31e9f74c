"""The tone checker by example, both ways: what it finds, and what it leaves alone."""

import re

import pytest

from app.domain.drafting.banned import BANNED, WHY, Fault
from app.domain.drafting.lengths import ASKS_NOTHING, WORDS
from app.domain.drafting.model import DraftKind
from app.domain.drafting.tone import COUNTED, check

FOUND = [
    (Fault.FILLER, "I am just checking in on my application."),
    (Fault.FILLER, "Just following up on this."),
    (Fault.FILLER, "I just wanted to check in."),
    (Fault.FILLER, "I wanted to quickly touch base."),
    (Fault.FILLER, "Circling back on this."),
    (Fault.FILLER, "Bumping this to the top."),
    (Fault.FILLER, "A gentle reminder about my application."),
    (Fault.FILLER, "Any updates?"),
    (Fault.FILLER, "I hope this email finds you well."),
    (Fault.BLAME, "I haven't heard back from you."),
    (Fault.BLAME, "I haven\u2019t heard back."),
    (Fault.BLAME, "I have not heard from anyone."),
    (Fault.BLAME, "I have still not heard anything."),
    (Fault.BLAME, "I've yet to hear from you."),
    (Fault.BLAME, "I am still waiting for an answer."),
    (Fault.BLAME, "You never replied to me."),
    (Fault.BLAME, "You have not responded yet."),
    (Fault.BLAME, "you didn't get back to me"),
    (Fault.BLAME, "You promised an answer by Friday."),
    (Fault.BLAME, "You said you would call."),
    (Fault.BLAME, "As per my last email."),
    (Fault.BLAME, "I feel ignored."),
    (Fault.BLAME, "It seems I was ghosted."),
    (Fault.BLAME, "My messages went unanswered."),
    (Fault.BLAME, "This is the third time I am writing."),
    (Fault.BLAME, "I am disappointed by the lack of communication."),
    (Fault.BLAME, "There has been no response to my email."),
    (Fault.BLAME, "This is taking so long."),
    (Fault.BLAME, "That is unprofessional."),
    (Fault.GUILT, "You owe me an answer."),
    (Fault.GUILT, "It is common courtesy to reply."),
    (Fault.GUILT, "After all the time I spent on the test."),
    (Fault.GUILT, "I took a day off for this."),
    (Fault.GUILT, "It would only take a minute."),
    (Fault.GUILT, "Did I say something wrong?"),
    (Fault.PLEADING, "Please, please give me an answer."),
    (Fault.PLEADING, "I am begging you."),
    (Fault.PLEADING, "I am desperate."),
    (Fault.PLEADING, "I really need this job."),
    (Fault.PLEADING, "Give me one chance."),
    (Fault.PLEADING, "I would do anything to work there."),
    (Fault.PLEADING, "Sorry to bother you."),
    (Fault.PLEADING, "I apologise for bothering you again."),
    (Fault.PLEADING, "I don't mean to be pushy."),
    (Fault.PLEADING, "I know you are very busy."),
    (Fault.URGENCY, "Please answer ASAP."),
    (Fault.URGENCY, "Please reply as soon as possible."),
    (Fault.URGENCY, "at your earliest convenience"),
    (Fault.URGENCY, "This is urgent."),
    (Fault.URGENCY, "I need an answer by Friday."),
    (Fault.URGENCY, "This is my final email."),
    (Fault.URGENCY, "Other companies are interested."),
    (Fault.THREAT, "If I don't hear from you by Monday, that is it."),
    (Fault.THREAT, "I will assume that you are not interested."),
    (Fault.THREAT, "I will have to withdraw."),
    (Fault.THREAT, "I will mention it on Glassdoor."),
    (Fault.FLATTERY, "This is my dream job."),
    (Fault.FLATTERY, "You have an amazing company."),
    (Fault.FLATTERY, "I am a huge fan."),
    (Fault.FLATTERY, "Your team is so inspiring."),
    (Fault.FLATTERY, "I have always admired your work."),
    (Fault.FLATTERY, "the best company in the world"),
    (Fault.GAP, "Hi [Name],"),
    (Fault.GAP, "the {{role}} role"),
    (Fault.GAP, "the role at <company>"),
    (Fault.GAP, "the XXX role"),
    (Fault.CAPITALS, "PLEASE answer."),
    (Fault.CAPITALS, "This is VERY important to me."),
    (Fault.CAPITALS, "WHY THIS SILENCE"),
    (Fault.EXCLAMATION, "Hello! Thank you!"),
    (Fault.EXCLAMATION, "Thanks!!"),
    (Fault.QUESTIONS, "How are things? When do you decide?"),
]

FINE = [
    "Thank you for speaking with me on Monday!",
    "Could you tell me where the process stands?",
    "You mentioned hearing back by Friday 6 March.",
    "I remain very interested in the role.",
    "I was glad to hear that you check in code daily.",
    "We are checking in code twice a day.",
    "I have heard good things about the team.",
    "I look forward to hearing from you.",
    "I will be at the office at 10:00.",
    "You asked for references; here they are.",
    "If I can help with anything, let me know.",
    "I need to tell you about another offer, which I must answer by Friday.",
    "The REST API and the AWS migration were interesting.",
    "I work with QA and SRE at IBM.",
    "I am following up on our conversation of Monday.",
    "Is there any news about the next steps?",
    "The best time to reach me is Tuesday.",
    "I understand that such decisions take time.",
    "Your work on the ledger interested me.",
    "That beggars belief, but sorry, I cannot make Tuesday.",
    "> I haven't heard back from you.",
    "The deadline for the other offer is Friday.",
    "My own team is great at reviews.",
    "It is unrelated to the urge to travel.",
]


@pytest.mark.parametrize(("fault", "text"), FOUND, ids=[text for _, text in FOUND])
def test_it_finds(fault: Fault, text: str) -> None:
    assert fault in [finding.fault for finding in check(text)]


@pytest.mark.parametrize("text", FINE, ids=FINE)
def test_it_leaves_alone(text: str) -> None:
    assert check(text) == ()


def test_every_fault_is_explained_and_found_somewhere() -> None:
    assert set(WHY) == set(Fault)
    assert {fault for fault, _ in FOUND} == set(Fault) - {Fault.LENGTH}
    assert all(banned.better for banned in BANNED)


def test_a_finding_says_what_and_why_and_how_to_say_it() -> None:
    (finding,) = check("Dear Dana, I\u2019m just checking in.")
    assert finding.what == "just checking in"
    assert "worn" in finding.why
    assert "next steps" in finding.better


def test_findings_come_in_the_order_of_the_text() -> None:
    found = check("I am desperate. I haven't heard back. This is URGENT, please, PLEASE.")
    assert [f.fault for f in found][:2] == [Fault.PLEADING, Fault.BLAME]


@pytest.mark.parametrize("kind", sorted(ASKS_NOTHING))
def test_a_note_that_asks_nothing_has_no_question(kind: DraftKind) -> None:
    least, _ = WORDS[kind]
    assert check("word " * least, kind) == ()
    [finding] = check("Fine? " + "word " * least, kind)
    assert finding.fault is Fault.QUESTIONS
    assert "Leave it out" in finding.better


@pytest.mark.parametrize("kind", [kind for kind in DraftKind if kind not in ASKS_NOTHING])
def test_length_and_questions_are_checked_for_a_kind(kind: DraftKind) -> None:
    least, most = WORDS[kind]
    assert [f.fault for f in check("Fine? " + "word " * (least - 1), kind)] == []
    assert [f.fault for f in check("Fine? " + "word " * (most - 1), kind)] == []
    assert [f.fault for f in check("Fine? " + "word " * most, kind)] == [Fault.LENGTH]
    assert [f.fault for f in check("word " * (least - 1), kind)] == [Fault.QUESTIONS, Fault.LENGTH]


def test_a_text_of_any_letters_is_read_without_harm() -> None:
    assert check("İİİ Straße ﬁ \u202e\x00 ¿Qué tal") == ()


QUOTED = re.compile("“([^”]+)”")


@pytest.mark.parametrize(("fault", "text"), FOUND, ids=[text for _, text in FOUND])
def test_each_finding_says_what_and_why_and_offers_better_words(fault: Fault, text: str) -> None:
    [found] = [one for one in check(text) if one.fault is fault][:1]
    assert found.what in text or fault in COUNTED
    assert found.why.endswith(".")
    assert found.better.endswith((".", "?”", ".”")), found.better
    for wording in QUOTED.findall(found.better):
        assert check(wording) == (), wording


@pytest.mark.parametrize("kind", DraftKind)
def test_counts_say_what_and_why_and_offer_a_way_too(kind: DraftKind) -> None:
    for text in ("Hello!!", "Hello? Hello?", "word " * 200):
        for found in check(text, kind):
            assert found.what
            assert found.why
            assert found.better
