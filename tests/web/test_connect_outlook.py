"""Connecting Outlook: single-use, told to whom before it is tied to anybody, every refusal a page."""

import time
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.domain.account import GrantState, PersonId, Provider, TrustLevel
from app.domain.errors import MailboxDown
from app.mail.graph.consent import READ_WRITE, Grant
from app.store import endings, mailboxes, people, work
from app.web import paths
from tests.journeys.both import OUTLOOK, Both, link_in
from tests.mail.graph.double import fields_of
from tests.web.doors import SAM, rows

CLAIMS = '{"access_token":{"polids":{"essential":true,"values":["5ce770ea"]}}}'


def the_button(sides: Both) -> str:
    return str(sides.settings().buttons()["Connect Outlook account"]["url"])


def nothing_is_connected(sides: Both) -> bool:
    return all(box.grant is GrantState.NONE for box in sides.boxes()) and len(sides.boxes()) == 1


def granted(sides: Both) -> Grant:
    with sides.service.database.reading() as db:
        return Grant.of(mailboxes.grant(db, sides.box().id) or "")


@pytest.mark.parametrize("level", ["headers", "full"])
def test_an_outlook_mailbox_is_connected_and_watched(sides: Both, level: str) -> None:
    done = sides.add_outlook(level)
    assert done.status_code == 200, done.text
    assert OUTLOOK in done.text
    assert "close.js" in done.text
    box = sides.box()
    assert box.level is TrustLevel(level)
    assert box.grant is GrantState.LIVE
    assert box.cursor is not None
    assert box.watch_expires_at is not None
    assert len(sides.microsoft.subscriptions.of(OUTLOOK)) == 2
    assert [b.address for b in sides.boxes()] == [SAM, OUTLOOK]
    with sides.service.database.reading() as db:
        assert work.is_backfilling(db, box.id)
        assert work.is_behind(db, box.id)


def test_the_pane_knows_the_person_from_then_on(sides: Both) -> None:
    sides.add_outlook()
    account = sides.microsoft.identity.accounts[OUTLOOK]
    with sides.service.database.reading() as db:
        subject = f"{account.tid}.{account.oid}"
        assert people.find(db, subject, issuer=people.MICROSOFT) == sides.box().person_id
        assert people.find(db, subject) is None


def test_what_is_asked_of_microsoft(sides: Both) -> None:
    for level, scope in (("headers", "Mail.ReadBasic"), ("full", "Mail.Read")):
        asked = parse_qs(urlsplit(sides.at_microsoft(the_button(sides), level)).query)
        assert scope in asked["scope"][0].split()
        assert "Mail.Send" not in asked["scope"][0]
        assert READ_WRITE not in asked["scope"][0]
        assert asked["code_challenge_method"] == ["S256"]
        assert asked["response_mode"] == ["form_post"]
        assert asked["prompt"] == ["select_account"]


def test_every_card_that_begins_something_has_the_button(sides: Both) -> None:
    assert "Connect Outlook account" in sides.home().buttons()
    assert "Refresh" in sides.home().buttons()
    sides.add_outlook()
    assert "Connect Outlook account" not in sides.home().buttons()
    assert "Connect Outlook account" in sides.settings().buttons()


# Links, states and codes


def test_nobody_is_tied_to_anybody_before_they_say_yes(sides: Both) -> None:
    """A link that was sent to somebody else: the victim reads whose Afterword it is."""
    asked = sides.back(sides.decide(sides.at_microsoft(the_button(sides))))
    assert asked.status_code == 200
    assert SAM in asked.text
    assert OUTLOOK in asked.text
    assert "If that is not you" in asked.text
    assert nothing_is_connected(sides)
    assert not sides.microsoft.subscriptions.of(OUTLOOK)
    sides.world.clock.move(timedelta(minutes=11))
    assert sides.confirm(asked).status_code == 400
    assert nothing_is_connected(sides)


def test_a_yes_counts_once(sides: Both) -> None:
    asked = sides.back(sides.decide(sides.at_microsoft(the_button(sides))))
    assert sides.confirm(asked).status_code == 200
    assert sides.confirm(asked).status_code == 400


def test_a_link_works_once_and_not_for_ever(sides: Both) -> None:
    link = the_button(sides)
    sides.at_microsoft(link)
    again = sides.begin(link)
    assert again.status_code == 400
    assert "used already" in again.text
    old = the_button(sides)
    sides.world.clock.move(timedelta(minutes=31))
    assert sides.begin(old).status_code == 400


@pytest.mark.parametrize("ticket", ["", "x", "a" * 5000, "../../etc", "%00"])
def test_an_invented_link_opens_nothing(sides: Both, ticket: str) -> None:
    answer = sides.browser.get(
        f"{sides.base_url}{paths.CONNECT_OUTLOOK}", params={"ticket": ticket, "level": "full"}
    )
    assert answer.status_code == 400
    assert rows(sides.service.database) == {}


def test_a_link_for_gmail_is_none_for_outlook(sides: Both) -> None:
    url = str(sides.settings().buttons()["Choose “Watch and read”"]["url"])
    other = url.replace(paths.CONNECT, paths.CONNECT_OUTLOOK)
    assert sides.browser.get(f"{other}&level=full").status_code == 400


def test_an_answer_counts_once(sides: Both) -> None:
    fields = sides.decide(sides.at_microsoft(the_button(sides)))
    assert sides.back(fields).status_code == 200
    assert sides.back(fields).status_code == 400


def test_a_state_lives_ten_minutes(sides: Both) -> None:
    fields = sides.decide(sides.at_microsoft(the_button(sides)))
    sides.world.clock.move(timedelta(minutes=10, seconds=1))
    assert sides.back(fields).status_code == 400
    assert nothing_is_connected(sides)


@pytest.mark.parametrize("state", ["", "guess", "a" * 3000])
def test_a_code_without_our_state_is_nothing(sides: Both, state: str) -> None:
    fields = sides.decide(sides.at_microsoft(the_button(sides)))
    assert sides.back({**fields, "state": state}).status_code == 400
    assert sides.back({"code": fields["code"]}).status_code == 400
    assert nothing_is_connected(sides)


def test_a_replayed_code_under_another_state_is_refused(sides: Both) -> None:
    first = sides.decide(sides.at_microsoft(the_button(sides)))
    sides.confirm(sides.back(first))
    second = sides.decide(sides.at_microsoft(the_button(sides)))
    answer = sides.back({**second, "code": first["code"]})
    assert answer.status_code == 400


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"&" * 30_000, b"state=" + b"x" * 31_000])
def test_a_strange_form_is_refused(sides: Both, body: bytes) -> None:
    answer = sides.browser.post(f"{sides.base_url}{paths.CALLBACK_OUTLOOK}", content=body)
    assert answer.status_code == 400
    assert rows(sides.service.database) == {}


def test_a_form_beyond_all_measure_is_not_read(sides: Both) -> None:
    answer = sides.browser.post(f"{sides.base_url}{paths.CALLBACK_OUTLOOK}", content=b"x" * 40_000)
    assert answer.status_code == 413


def test_the_answer_may_come_as_a_query_too(sides: Both) -> None:
    fields = sides.decide(sides.at_microsoft(the_button(sides)))
    asked = sides.browser.get(f"{sides.base_url}{paths.CALLBACK_OUTLOOK}", params=fields)
    assert sides.confirm(asked).status_code == 200


# Who agreed


def test_reconnecting_takes_the_same_account_only(sides: Both) -> None:
    sides.add_outlook()
    sides.microsoft.add_person("eve@outlook.example", name="Eve", personal=True)
    link = next(
        str(b["url"])
        for text, b in sides.settings().buttons().items()
        if paths.CONNECT_OUTLOOK in str(b.get("url", "")) and "headers" in text
    )
    fields = sides.decide(sides.at_microsoft(link), account="eve@outlook.example")
    answer = sides.back(fields)
    assert answer.status_code == 400
    assert "another Microsoft account" in answer.text
    assert sides.box().level is TrustLevel.FULL
    assert [b.address for b in sides.boxes()] == [SAM, OUTLOOK]


def test_a_second_account_becomes_a_mailbox_of_the_same_person(sides: Both) -> None:
    sides.add_outlook()
    sides.microsoft.add_person("sam@work.example", name="Sam Lee")
    assert sides.add_outlook(account="sam@work.example").status_code == 200
    assert [b.address for b in sides.boxes()] == [SAM, OUTLOOK, "sam@work.example"]
    assert len({b.person_id for b in sides.boxes()}) == 1


# Refusals


def test_saying_no_connects_nothing_and_ends_the_flow(sides: Both) -> None:
    page = sides.at_microsoft(the_button(sides))
    answer = sides.back(sides.decide(page, decision="cancel"))
    assert answer.status_code == 200
    assert "Nothing was connected" in answer.text
    assert nothing_is_connected(sides)
    assert "consent" not in rows(sides.service.database)


def test_where_only_an_administrator_may_agree_the_page_says_how_to_ask(sides: Both) -> None:
    sides.microsoft.identity.accounts[OUTLOOK].admin_only = True
    answer = sides.back(sides.decide(sides.at_microsoft(the_button(sides))))
    assert answer.status_code == 400
    assert "Ask your administrator" in answer.text
    assert "cannot send" in answer.text
    link = admin_link(answer)
    # The administrator opens it, agrees and comes back to a page of ours.
    agreed = sides.browser.post(link)
    back = sides.browser.get(agreed.headers["location"])
    assert back.status_code == 200
    assert "allows it now" in back.text
    assert sides.add_outlook().status_code == 200


def test_an_administrator_who_declines_is_told_so(sides: Both) -> None:
    answer = sides.browser.get(
        f"{sides.base_url}{paths.CALLBACK_OUTLOOK}",
        params={"state": "administrator", "error": "access_denied", "admin_consent": "True"},
    )
    assert answer.status_code == 200
    assert "Nothing was changed" in answer.text


@pytest.mark.parametrize(
    ("code", "error", "told"),
    [
        (53003, "access_denied", "blocks this"),
        (50105, "interaction_required", "Ask your administrator"),
        (90095, "access_denied", "Ask your administrator"),
        (700082, "invalid_grant", "Connect the mailbox again"),
        (7000215, "invalid_client", "repair something"),
        (50011, "invalid_request", "repair something"),
        (50020, "invalid_request", "repair something"),
        (90033, "temporarily_unavailable", "does not answer"),
        (50196, "invalid_grant", "asks for a pause"),
        (50076, "interaction_required", "one more proof"),
    ],
)
@pytest.mark.parametrize("where", ["authorize", "token"])
def test_every_refusal_is_told_in_the_words_of_its_card(
    sides: Both, code: int, error: str, told: str, where: str
) -> None:
    sides.microsoft.identity.refuse_next(code, error=error, where=where)
    page = sides.at_microsoft(the_button(sides))
    if where == "authorize":
        answer = sides.back(fields_from(sides.browser.get(page)))
    else:
        answer = sides.back(sides.decide(page))
    assert answer.status_code == 400
    assert told in answer.text
    assert "AADSTS" not in answer.text
    assert nothing_is_connected(sides)


def test_another_proof_is_asked_for_at_once_and_once(sides: Both) -> None:
    sides.microsoft.identity.refuse_next(50076, error="interaction_required", claims=CLAIMS)
    onward = sides.back(sides.decide(sides.at_microsoft(the_button(sides))))
    assert onward.status_code == 303
    page = onward.headers["location"]
    assert "polids" in parse_qs(urlsplit(page).query)["claims"][0]
    sides.microsoft.identity.refuse_next(50076, error="interaction_required", claims=CLAIMS)
    again = sides.back(sides.decide(page))
    assert again.status_code == 400
    assert "one more proof" in again.text


def test_with_the_proof_it_goes_on(sides: Both) -> None:
    sides.microsoft.identity.refuse_next(50079, error="interaction_required", claims=CLAIMS)
    onward = sides.back(sides.decide(sides.at_microsoft(the_button(sides))))
    asked = sides.back(sides.decide(onward.headers["location"]))
    assert sides.confirm(asked).status_code == 200
    assert sides.box().grant is GrantState.LIVE


def test_less_than_the_level_needs_is_not_taken(sides: Both) -> None:
    sides.microsoft.identity.grant_only = frozenset({"User.Read", "Mail.ReadBasic"})
    answer = sides.back(sides.decide(sides.at_microsoft(the_button(sides), "full")))
    assert answer.status_code == 400
    assert "permission" in answer.text
    assert nothing_is_connected(sides)


def down(sides: Both) -> None:
    sides.microsoft.faults.broken(5, method="token")


def slow(sides: Both) -> None:
    sides.microsoft.faults.slow(8, 1, method="token")


@pytest.mark.parametrize("trouble", [down, slow])
def test_microsoft_in_trouble_at_the_end_costs_a_moment_and_nothing_else(
    sides: Both, trouble: Callable[[Both], None]
) -> None:
    fields = sides.decide(sides.at_microsoft(the_button(sides), "headers"))
    trouble(sides)
    begun = time.monotonic()
    answer = sides.back(fields)
    assert time.monotonic() - begun < 7
    assert answer.status_code == 400
    assert "does not answer" in answer.text
    assert nothing_is_connected(sides)
    sides.microsoft.faults.clear()
    assert sides.back(fields).status_code == 400, "a state is good once all the same"
    page = sides.at_microsoft(f"{sides.base_url}{link_in(answer.text, 'Try again')}")
    assert "Mail.ReadBasic" in parse_qs(urlsplit(page).query)["scope"][0]
    asked = sides.back(sides.decide(page))
    assert sides.confirm(asked).status_code == 200
    assert sides.box().level is TrustLevel.HEADERS


def test_graph_in_trouble_keeps_nobody_waiting_for_the_watch(sides: Both) -> None:
    asked = sides.back(sides.decide(sides.at_microsoft(the_button(sides))))
    sides.microsoft.faults.slow(8, 10)
    begun = time.monotonic()
    assert sides.confirm(asked).status_code == 200
    assert time.monotonic() - begun < 4
    assert sides.box().grant is GrantState.LIVE
    sides.microsoft.faults.clear()


def test_a_sign_in_page_that_does_not_come_leaves_the_link_good(sides: Both) -> None:
    link = the_button(sides)
    sides.microsoft.faults.slow(8, 1, method="metadata")
    begun = time.monotonic()
    page = sides.begin(link)
    assert time.monotonic() - begun < 7
    sides.microsoft.faults.clear()
    assert sides.at_microsoft(link), page.text


def test_a_watch_that_cannot_begin_now_begins_later(sides: Both) -> None:
    asked = sides.back(sides.decide(sides.at_microsoft(the_button(sides))))
    somebody_elses_subscription(sides)
    assert sides.confirm(asked).status_code == 200
    with pytest.raises(MailboxDown):
        sides.begin_watching()
    assert sides.box().watch_expires_at is None
    renew = sides.service.background.renew_watches
    assert renew(sides.world.clock.now()) == 0
    sides.microsoft.subscriptions.vanish(OUTLOOK)
    assert renew(sides.world.clock.now()) == 0, "the provider asked for a pause"
    sides.world.clock.move(timedelta(minutes=1))
    assert renew(sides.world.clock.now()) == 1
    assert sides.box().watch_expires_at is not None


# Drafts, a later step


def test_drafts_in_the_mailbox_are_asked_for_when_they_are_wanted(sides: Both) -> None:
    sides.add_outlook()
    assert not granted(sides).allows(READ_WRITE)
    link = str(sides.settings().buttons()["Allow drafts in Outlook"]["url"])
    page = sides.at_microsoft(link)
    asked = parse_qs(urlsplit(page).query)
    assert READ_WRITE in asked["scope"][0]
    assert asked["login_hint"] == [OUTLOOK]
    done = sides.back(sides.decide(page))
    assert "Connected" in done.text
    assert granted(sides).allows(READ_WRITE)
    assert "Allow drafts in Outlook" not in sides.settings().buttons()


def test_by_headers_no_drafts_are_offered(sides: Both) -> None:
    sides.add_outlook("headers")
    assert "Allow drafts in Outlook" not in sides.settings().buttons()


# The end


def test_disconnect_ends_the_subscriptions_and_drops_the_grant(sides: Both) -> None:
    sides.add_outlook()
    box = sides.box()
    answer = sides.press_named("disconnect", mailbox=str(box.id))
    assert "remove Afterword at Microsoft" in answer.toast
    end_what_is_due(sides)
    assert not sides.microsoft.subscriptions.of(OUTLOOK)
    with sides.service.database.reading() as db:
        assert mailboxes.grant(db, box.id) is None
        after = mailboxes.get(db, box.id)
    assert after is not None
    assert (after.grant, after.level, after.cursor) == (GrantState.NONE, TrustLevel.ON_OPEN, None)


def test_a_token_renewed_meanwhile_does_not_bring_a_grant_back(sides: Both) -> None:
    sides.add_outlook()
    box = sides.box()
    with sides.service.database.transaction() as db:
        stored = mailboxes.grant(db, box.id) or ""
        assert not mailboxes.replace_grant(db, box.id, seen="another", to="x")
        assert mailboxes.replace_grant(db, box.id, seen=stored, to=stored)
        mailboxes.set_grant_state(db, box.id, GrantState.NONE)
        assert not mailboxes.replace_grant(db, box.id, seen=stored, to=stored)
        assert mailboxes.grant(db, box.id) is None


def test_delete_all_deletes_though_microsoft_is_down(sides: Both) -> None:
    sides.add_outlook()
    assert "At Microsoft" in sides.press_named("ask-delete").text
    sides.microsoft.faults.broken(1000)
    begun = time.monotonic()
    answer = sides.press_named("delete-all")
    assert time.monotonic() - begun < 4
    assert "deleted" in answer.title
    assert "Microsoft is being told to stop watching" in answer.text
    end_what_is_due(sides)
    assert rows(sides.service.database) == {"ending": 1}
    sides.microsoft.faults.clear()
    sides.world.clock.move(timedelta(minutes=3))
    end_what_is_due(sides)
    assert not sides.microsoft.subscriptions.of(OUTLOOK)
    assert rows(sides.service.database) == {}


def end_what_is_due(sides: Both) -> None:
    """What the worker does meanwhile."""
    now = sides.world.clock.now()
    with sides.service.database.reading() as db:
        due = endings.due(db, now)
    for ending_id, _ in due:
        sides.service.background.end_grant(ending_id, now)


def test_the_refresh_token_is_kept_as_it_turns(sides: Both) -> None:
    sides.add_outlook()
    before = granted(sides)
    sides.world.clock.move(timedelta(hours=9))
    assert sides.service.background.renew_watches(sides.world.clock.now()) == 1
    assert granted(sides) != before


def somebody_elses_subscription(sides: Both) -> None:
    """In the place of ours, so that Graph answers 409."""
    token = sides.microsoft.identity.mint(OUTLOOK, "Mail.Read")
    body = {
        "changeType": "created,deleted",
        "notificationUrl": f"{sides.base_url}{paths.PUSH_OUTLOOK}?another",
        "resource": "/me/mailFolders('inbox')/messages",
        "expirationDateTime": "2026-03-03T09:00:00Z",
    }
    answer = sides.browser.post(
        f"{sides.microsoft.base_url}/v1.0/subscriptions", json=body,
        headers={"Authorization": f"Bearer {token}", "Prefer": 'IdType="ImmutableId"'},
    )  # fmt: skip
    assert answer.status_code == 201, answer.text


def fields_from(page: httpx.Response) -> dict[str, str]:
    return fields_of(page.text)


def admin_link(page: httpx.Response) -> str:
    return link_in(page.text, "The page where an administrator agrees")


def somebody(sides: Both, subject: str) -> PersonId:
    with sides.service.database.transaction() as db:
        person = people.ensure(db, subject, sides.world.clock.now(), issuer=people.MICROSOFT)
        mailboxes.add(
            db, person, provider=Provider.GRAPH, address=OUTLOOK, now=sides.world.clock.now()
        )
    return person


def test_who_began_in_the_pane_is_the_same_person_afterwards(sides: Both) -> None:
    account = sides.microsoft.identity.accounts[OUTLOOK]
    other = somebody(sides, f"{account.tid}.{account.oid}")
    sides.home()
    asked = sides.back(sides.decide(sides.at_microsoft(the_button(sides))))
    assert "Both become one" in asked.text
    assert sides.confirm(asked).status_code == 200
    assert {b.address for b in sides.boxes()} == {SAM, OUTLOOK}
    assert sides.box().person_id != other
    assert rows(sides.service.database)["person"] == 1
    assert rows(sides.service.database)["mailbox"] == 2
