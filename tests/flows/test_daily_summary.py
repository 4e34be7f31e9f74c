"""The summary: one draft a working day, in the place of the last, and none where nothing is due."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cards.language import ENGLISH, in_the_language
from app.domain.account import GrantState
from app.domain.business_days import Calendar
from app.domain.errors import BadInput, DraftUnknown, MailboxBusy, ReconnectNeeded
from app.domain.policy.numbers import Policy
from app.domain.prompting import Prompting
from app.flows.daily_summary import daily_summary, end_summary, next_due, prefer_summary
from app.store import mailboxes, people, summaries
from app.store.people import Preferences
from tests.flows.story import ME, Story
from tests.language.pseudo import Pseudo
from tests.language.shown import outside

DAY = timedelta(days=1)
QUESTION = "Hi Sam,\n\nCould you please send me two references by tomorrow?\n\nBest regards\nDana"


def ask(story: Story, hour: int = 8) -> None:
    with story.database.reading() as db:
        box = mailboxes.get(db, story.mailbox_id)
    assert box is not None
    prefer_summary(story.database, story.person_id, box, hour, story.now)


def make(story: Story) -> bool:
    return daily_summary(
        story.database,
        story.mailbox_id,
        open_mailbox=story,
        speak=in_the_language,
        now=story.now,
    )


def a_question(story: Story) -> None:
    """Two days old, so it needs the user."""
    story.mail(QUESTION, ago=2 * DAY)
    story.sync()


def bodies(story: Story) -> list[str]:
    return [kept.content.body for kept in story.mailbox.drafts]


def test_it_says_what_to_do_for_whom_and_nothing_of_any_mail(story: Story) -> None:
    a_question(story)
    ask(story)
    assert not make(story), "today's eight o'clock has passed"
    story.now += DAY
    assert make(story)
    [kept] = story.mailbox.drafts
    assert kept.content.subject == "For today: one thing"
    assert [address.email for address in kept.content.to] == [ME]
    assert kept.content.sender.email == ME
    assert kept.content.cc == ()
    assert "One thing for today, Tuesday 3 March:\n\n- Answer them: " in kept.content.body
    assert "never sent" in kept.content.body
    for word in ("references", "Dana", "Backend", "tomorrow?"):
        assert word not in kept.content.body


def test_the_next_takes_the_place_of_the_last(story: Story) -> None:
    a_question(story)
    ask(story)
    for _ in range(4):
        story.now += DAY
        assert make(story)
        assert not make(story), "once a day"
        assert len(bodies(story)) == 1
    assert "Friday 6 March" in bodies(story)[0]


def test_one_that_the_user_has_touched_is_theirs(story: Story) -> None:
    a_question(story)
    ask(story)
    story.now += DAY
    make(story)
    [kept] = story.mailbox.drafts
    story.mailbox.touch_draft(kept.ref.draft_id, "mine")
    story.now += DAY
    assert make(story)
    assert sorted(len(body) > 10 for body in bodies(story)) == [False, True]


def test_where_nothing_is_due_the_old_one_goes_and_none_comes(story: Story) -> None:
    a_question(story)
    ask(story)
    story.now += DAY
    make(story)
    [mail] = story.mailbox.thread(story.mail(QUESTION, ago=2 * DAY).thread_id)[:1]
    story.sent("Here they are: Jo and Kim.", parent=mail)
    story.sync()
    story.now += DAY
    assert not make(story)
    assert bodies(story) == []
    story.now += DAY
    assert not make(story)


def test_a_provider_that_is_unwell_loses_nothing(story: Story) -> None:
    a_question(story)
    ask(story)
    story.now += DAY
    story.mailbox.fail(MailboxBusy())
    with pytest.raises(MailboxBusy):
        make(story)
    assert make(story), "tried again"
    story.now += DAY
    story.mailbox.fail(MailboxBusy())
    with pytest.raises(MailboxBusy):
        make(story)
    assert make(story)
    assert len(bodies(story)) == 1


def test_an_answer_that_is_lost_makes_no_second_one(story: Story) -> None:
    a_question(story)
    ask(story)
    story.now += DAY
    story.mailbox.lose_draft_answer(DraftUnknown())
    assert not make(story)
    assert not make(story)
    assert len(bodies(story)) == 1


def test_without_a_grant_it_waits_quietly_for_another_day(story: Story) -> None:
    a_question(story)
    ask(story)
    story.now += DAY
    story.mailbox.fail(ReconnectNeeded())
    assert not make(story)
    with story.database.transaction() as db:
        mailboxes.set_grant_state(db, story.mailbox_id, GrantState.REVOKED)
    story.now += DAY
    assert not make(story)
    assert bodies(story) == []
    with story.database.transaction() as db:
        mailboxes.save_grant(db, story.mailbox_id, "granted again")
    story.now += DAY
    assert make(story)


def test_ending_it_takes_the_untouched_one_away(story: Story) -> None:
    a_question(story)
    ask(story)
    story.now += DAY
    make(story)
    end_summary(story.database, story.person_id, open_mailbox=story)
    assert bodies(story) == []
    story.now += DAY
    assert not make(story)
    end_summary(story.database, story.person_id, open_mailbox=story)


@pytest.mark.parametrize("hour", [-1, 4, 21, 24])
def test_an_hour_that_is_not_offered(story: Story, hour: int) -> None:
    with pytest.raises(BadInput):
        ask(story, hour)


BERLIN = Policy(
    zone=ZoneInfo("Europe/Berlin"), country="DE", closed_days=frozenset({date(2026, 4, 7)})
)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (datetime(2026, 3, 2, 6, 59, tzinfo=UTC), datetime(2026, 3, 2, 7, tzinfo=UTC)),
        (datetime(2026, 3, 2, 7, tzinfo=UTC), datetime(2026, 3, 3, 7, tzinfo=UTC)),
        (datetime(2026, 3, 6, 12, tzinfo=UTC), datetime(2026, 3, 9, 7, tzinfo=UTC)),
        (datetime(2026, 3, 7, 1, tzinfo=UTC), datetime(2026, 3, 9, 7, tzinfo=UTC)),
        (datetime(2026, 4, 2, 12, tzinfo=UTC), datetime(2026, 4, 8, 6, tzinfo=UTC)),
        (datetime(2026, 12, 18, 12, tzinfo=UTC), datetime(2027, 1, 4, 7, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_the_next_eight_o_clock_in_berlin(now: datetime, due: datetime) -> None:
    assert next_due(BERLIN, 8, now) == due


INSTANTS = st.integers(0, 52_000).map(
    lambda hours: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
)


@given(INSTANTS, st.integers(5, 20))
def test_it_is_always_a_working_day_ahead_and_the_soonest(now: datetime, hour: int) -> None:
    due = next_due(BERLIN, hour, now)
    local = due.astimezone(BERLIN.zone)
    calendar = Calendar(BERLIN.zone, BERLIN.country, BERLIN.closed_days)
    assert due > now
    assert local.hour == hour
    assert calendar.is_business_day(local.date())
    between = [local.date() - timedelta(days=n) for n in range(1, 20)]
    skipped = [day for day in between if day > now.astimezone(BERLIN.zone).date()]
    assert not any(calendar.is_business_day(day) for day in skipped)


def test_quiet_days_of_the_person_are_kept(story: Story) -> None:
    with story.database.transaction() as db:
        quiet = Preferences(policy=Policy(closed_days=frozenset({date(2026, 3, 3)})))
        people.prefer(db, story.person_id, lambda _: quiet)
    a_question(story)
    ask(story)
    story.now += DAY
    assert not make(story)
    story.now += DAY
    assert make(story)
    with story.database.reading() as db:
        kept = summaries.of_mailbox(db, story.mailbox_id)
    assert kept is not None
    assert kept.draft_id


def test_a_pause_of_the_person_is_kept(story: Story) -> None:
    a_question(story)
    ask(story)
    resting = Preferences(prompting=Prompting(paused_at=story.now, paused_until=date(2026, 3, 5)))
    with story.database.transaction() as db:
        people.prefer(db, story.person_id, lambda _: resting)
    made = []
    for _ in range(3):
        story.now += DAY
        made.append(make(story))
    assert made == [False, False, True], "the 3rd and 4th rest, the 5th does not"


def test_it_is_written_in_the_language_that_a_host_told_last(story: Story) -> None:
    a_question(story)
    ask(story)
    with story.database.transaction() as db:
        people.prefer(db, story.person_id, lambda _: Preferences(language="de"))
    languages = {"de": Pseudo(), "en": ENGLISH}
    story.now += DAY
    assert daily_summary(
        story.database,
        story.mailbox_id,
        open_mailbox=story,
        speak=lambda tag, text: languages[tag].say(text),
        now=story.now,
    )
    [kept] = story.mailbox.drafts
    for text in (kept.content.subject, *kept.content.body.split("\n")):
        assert [piece for piece in outside(text) if piece.strip(" -\n")] == [], text
    assert "Dienstag 3 März" in kept.content.body
