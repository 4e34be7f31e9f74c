"""A and D for Outlook: mail arrives and time passes, through Graph's notices and the worker."""

from datetime import timedelta

from app.domain.account import PersonId, Provider, TrustLevel
from app.domain.notes import Snoozed
from app.flows.act import note_down
from app.flows.connect import Wish, issue_ticket
from app.sandbox.graph_store import Item
from app.store import mailboxes, people
from app.store.conversations import Standing, page
from app.web import paths
from tests.journeys.both import OUTLOOK, Both
from tests.journeys.texts import DAY, INVITED, LUNCH, PROMISE, QUESTION, THANKS
from tests.web.doors import SAM, rows

HOUR = timedelta(hours=1)


def connected(house: Both, level: str = "full") -> Item:
    """Dana invited, Sam thanked, and then the mailbox was connected."""
    invitation = house.outlook_from_dana(INVITED, ago=12 * DAY)
    thanks = house.outlook_from_sam(THANKS, parent=message_id(invitation), ago=6 * DAY)
    assert house.add_outlook(level).status_code == 200
    house.settle()
    return thanks


def message_id(item: Item) -> str:
    return item.headers.message_id


def opened(house: Both) -> str:
    """What the card of the only application says, opened from the home card."""
    [row] = house.home().rows().values()
    return house.press_named(**row).text


def standing(house: Both, where: Standing) -> int:
    """Of whoever Sam is in Gmail's sidebar."""
    with house.service.database.reading() as db:
        return len(page(db, house.boxes()[0].person_id, where).items)


def test_what_was_there_before_connecting_is_found(with_both: Both) -> None:
    with_both.outlook_from_dana(LUNCH, subject="Lunch", sender="ben@friends.example", ago=DAY)
    connected(with_both)
    assert "Backend Engineer" in with_both.home().text
    assert rows(with_both.service.database)["message"] == 2


def test_an_answer_changes_the_card_by_itself(with_both: Both) -> None:
    thanks = connected(with_both)
    with_both.outlook_from_dana(QUESTION, parent=message_id(thanks))
    with_both.settle()
    assert "references" in opened(with_both)


def test_a_promise_is_shown_with_its_line_and_waited_for(with_both: Both) -> None:
    thanks = connected(with_both)
    with_both.outlook_from_dana(PROMISE, parent=message_id(thanks))
    with_both.settle()
    assert "by Friday, 13 March 2026" in opened(with_both)


def test_by_headers_an_answer_is_noticed_and_its_text_is_not(with_both: Both) -> None:
    thanks = connected(with_both, "headers")
    with_both.outlook_from_dana(PROMISE, parent=message_id(thanks))
    with_both.settle()
    assert "13 March" not in opened(with_both)
    assert rows(with_both.service.database)["message"] == 3


def test_lost_and_doubled_notices_lose_and_double_nothing(with_both: Both) -> None:
    thanks = connected(with_both)
    with_both.microsoft.faults.lose_notices(1)
    promise = with_both.outlook_from_dana(PROMISE, parent=message_id(thanks))
    with_both.settle()
    with_both.microsoft.faults.double_notices(2)
    with_both.outlook_from_dana(QUESTION, parent=message_id(promise))
    with_both.settle()
    assert rows(with_both.service.database)["message"] == 4


def test_silence_that_is_none_is_found_within_hours(with_both: Both) -> None:
    """Both subscriptions vanish without a word, and the mail after it rings for nobody."""
    thanks = connected(with_both)
    with_both.microsoft.subscriptions.vanish(OUTLOOK)
    with_both.outlook_from_dana(PROMISE, parent=message_id(thanks))
    with_both.settle()
    assert "13 March" not in opened(with_both)
    with_both.later(9 * HOUR)
    assert "13 March" in opened(with_both)
    assert len(with_both.microsoft.subscriptions.of(OUTLOOK)) == 2


def test_a_delta_state_that_is_too_old_starts_over(with_both: Both) -> None:
    thanks = connected(with_both)
    with_both.microsoft.faults.lose_notices(1)
    with_both.outlook_from_dana(PROMISE, parent=message_id(thanks))
    with_both.microsoft.forget_history(OUTLOOK)
    with_both.outlook_from_dana(LUNCH, subject="Lunch", sender="ben@friends.example")
    with_both.settle()
    assert "13 March" in opened(with_both)
    assert rows(with_both.service.database)["message"] == 3


def test_a_revoked_grant_stops_the_work_and_says_so(with_both: Both) -> None:
    thanks = connected(with_both)
    with_both.microsoft.revoke(OUTLOOK)
    with_both.outlook_from_dana(QUESTION, parent=message_id(thanks))
    with_both.settle()
    assert "Connect again" in with_both.settings().buttons()
    link = str(with_both.settings().buttons()["Connect again"]["url"])
    done = with_both.back(with_both.decide(with_both.at_microsoft(link)))
    assert "Connected" in done.text
    with_both.settle()
    assert "references" in opened(with_both)
    assert "Connect again" not in with_both.settings().buttons()


def test_what_waited_needs_attention_when_its_day_has_come(with_both: Both) -> None:
    connected(with_both)
    with_both.later(7 * DAY)
    assert standing(with_both, Standing.ATTENTION) == 1
    assert "One thing to do today" in with_both.home().title


def test_subscriptions_live_on_for_weeks(with_both: Both) -> None:
    connected(with_both)
    for _ in range(8):
        with_both.later(3 * DAY)
    assert len(with_both.microsoft.subscriptions.of(OUTLOOK)) == 2
    assert with_both.box().watch_expires_at is not None


def test_a_draft_lies_ready_in_outlook_where_that_was_allowed(with_both: Both) -> None:
    invitation = with_both.outlook_from_dana(INVITED, ago=8 * DAY)
    with_both.outlook_from_sam(THANKS, parent=message_id(invitation), ago=5 * DAY)
    with_both.add_outlook()
    with_both.settle()
    with_both.press(with_both.settings(), "Prepare drafts for me")
    with_both.later(6 * DAY)
    assert with_both.outlook.items("drafts") == []
    link = str(with_both.settings().buttons()["Allow drafts in Outlook"]["url"])
    with_both.back(with_both.decide(with_both.at_microsoft(link)))
    with_both.settle()
    assert len(with_both.outlook.items("drafts")) == 1
    with_both.later(DAY)
    assert len(with_both.outlook.items("drafts")) == 1


def test_one_application_in_two_mailboxes_has_one_clock(with_both: Both) -> None:
    """Dana wrote to Gmail; Sam went on from Outlook, and there she answers."""
    invitation = with_both.from_dana(INVITED, ago=12 * DAY)
    own = invitation.headers.message_id
    thanks = with_both.outlook_from_sam(THANKS, parent=own, ago=6 * DAY)
    with_both.connect()
    assert with_both.add_outlook().status_code == 200
    with_both.settle()
    with_both.outlook_from_dana(PROMISE, parent=message_id(thanks))
    with_both.settle()
    home = with_both.home()
    assert len(home.rows()) == 1
    assert SAM in home.text
    assert OUTLOOK in home.text
    said = opened(with_both)
    assert "13 March" in said
    assert f"{SAM}, {OUTLOOK}" in said
    assert "13 March" in with_both.card(invitation).text


def test_each_row_says_in_which_mailbox_it_lies(with_both: Both) -> None:
    with_both.from_dana(INVITED.replace("Backend", "Data"), subject="Interview", ago=12 * DAY)
    with_both.connect()
    connected(with_both)
    text = with_both.home().text.splitlines()
    rows = [line for line in text if " · " in line]
    assert any(line.endswith(f" · {SAM}") for line in rows)
    assert any(line.endswith(f" · {OUTLOOK}") for line in rows)


def test_without_one_mailbox_the_rest_goes_on(with_both: Both) -> None:
    thanks = connected(with_both)
    with_both.connect()
    with_both.press_named("disconnect", mailbox=str(with_both.box().id))
    with_both.outlook_from_dana(PROMISE, parent=message_id(thanks))
    with_both.settle()
    with_both.from_dana(QUESTION, subject="Interview for Backend Engineer")
    with_both.settle()
    assert with_both.world.pubsub.watching(SAM) is not None
    assert rows(with_both.service.database)["message"] == 3
    assert "13 March" not in opened(with_both)


def test_who_began_in_both_hosts_apart_is_one_person_afterwards(with_both: Both) -> None:
    """The pane knew Sam by the Microsoft account, Gmail's sidebar by Google's: two halves of one
    application meet, and what was said in either stays said."""
    invitation = with_both.from_dana(INVITED, ago=12 * DAY)
    thanks = with_both.outlook_from_sam(THANKS, parent=invitation.headers.message_id, ago=6 * DAY)
    in_the_pane = met_in_the_pane(with_both)
    with_both.settle()
    with with_both.service.database.reading() as db:
        [half] = page(db, in_the_pane, Standing.WAITING).items
    note_down(
        with_both.service.database, in_the_pane, half,
        Snoozed(with_both.world.clock.now(), with_both.world.clock.now() + 30 * DAY),
        now=with_both.world.clock.now(),
    )  # fmt: skip
    with_both.connect()
    assert len(with_both.home().rows()) == 1
    assert "Snoozed" not in opened(with_both)

    link = str(with_both.settings().buttons()["Connect Outlook account"]["url"])
    asked = with_both.back(with_both.decide(with_both.at_microsoft(link)))
    assert "Both become one" in asked.text
    assert with_both.confirm(asked).status_code == 200
    with_both.settle()

    assert rows(with_both.service.database)["person"] == 1
    assert len(with_both.home().rows()) == 1
    said = opened(with_both)
    assert f"{OUTLOOK}, {SAM}" in said
    assert "Snoozed until Wednesday 1 April" in said
    assert "Backend Engineer" in with_both.composing("dana@acme.example").text
    with_both.outlook_from_dana(PROMISE, parent=message_id(thanks))
    with_both.settle()
    assert rows(with_both.service.database)["message"] == 3
    assert len(with_both.home().rows()) == 1


def met_in_the_pane(house: Both) -> PersonId:
    """Known by the Microsoft account alone, and connected from there."""
    account, now = house.microsoft.identity.accounts[OUTLOOK], house.world.clock.now()
    with house.service.database.transaction() as db:
        person = people.ensure(db, f"{account.tid}.{account.oid}", now, issuer=people.MICROSOFT)
        box = mailboxes.add(db, person, provider=Provider.GRAPH, address=OUTLOOK, now=now)
    wish = Wish(provider=Provider.GRAPH, mailbox_id=box, level=TrustLevel.FULL)
    ticket = issue_ticket(house.service.database, person, wish, now)
    link = f"{house.base_url}{paths.CONNECT_OUTLOOK}?ticket={ticket}"
    assert "Connected" in house.back(house.decide(house.at_microsoft(link))).text
    return person


def test_news_that_rings_before_it_can_be_seen_is_found(with_both: Both) -> None:
    thanks = connected(with_both)
    with_both.outlook.log.lag(2)  # one round of each folder
    with_both.outlook_from_dana(QUESTION, parent=message_id(thanks))
    with_both.settle()
    assert "references" in opened(with_both)


def test_a_look_that_nobody_rang_for_asks_each_folder_once(with_both: Both) -> None:
    connected(with_both)
    before = with_both.microsoft.graph.calls.copy()
    with_both.world.clock.move(10 * HOUR)
    with_both.worker.sweep_now()
    with_both.settle()
    asked = with_both.microsoft.graph.calls - before
    assert asked["subscriptions.list"] == 1
    assert asked["delta"] == 2
