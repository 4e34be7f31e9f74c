"""Signing in from the Outlook pane, by msal's real code against the sandbox's Microsoft."""

import base64
import hashlib
import json
import secrets
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.domain.account import Provider, TrustLevel
from app.domain.errors import (
    AdminNeeded,
    AppError,
    BadInput,
    CallerRefused,
    ConsentDeclined,
    MailboxDown,
    MoreProofNeeded,
    NotSetUp,
    SignInBlocked,
)
from app.flows import sign_in
from app.flows.meet import Caller, known, meet
from app.flows.shown import Seen
from app.flows.sign_in import Microsoft, Token
from app.mail.graph.certificates import SigningKeys
from app.mail.graph.consent import MicrosoftClient
from app.mail.graph.identity import MicrosoftIdentity
from app.mail.graph.sign_in import SignIn
from app.mail.graph.transport import IdentityHttp
from app.sandbox.clock import Clock
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.serving import serving, without_tls
from app.store import mailboxes, people, sessions
from app.store.people import MICROSOFT
from app.store.session import Database
from tests.mail.graph.double import posted
from tests.web.doors import rows

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
REDIRECT = "https://afterword.test/outlook/signed-in"
SAM = "sam@outlook.example"
KIM = "kim@corp.example"


@dataclass
class Pane:
    """A task pane, with the secret that it keeps."""

    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(32))

    @property
    def challenge(self) -> str:
        digest = hashlib.sha256(self.verifier.encode()).digest()
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")


@dataclass
class Outlook:
    """Our side of a sign-in, and the browser that carries it to Microsoft and back."""

    world: MicrosoftWorld
    http: httpx.Client
    database: Database
    microsoft: Microsoft

    @property
    def now(self) -> datetime:
        return self.world.clock.now()

    def begun(self, pane: Pane) -> str:
        return sign_in.begin(self.database, self.microsoft, pane.challenge, self.now)

    def answered(self, pane: Pane, who: str = SAM, decision: str = "accept") -> dict[str, str]:
        return posted(self.http, self.begun(pane), who, decision)

    def finished(self, answer: dict[str, str]) -> str:
        return sign_in.finish(self.database, self.microsoft, answer, self.now)

    def swapped(self, code: str, pane: Pane) -> Token:
        return sign_in.swap(self.database, code, pane.verifier, self.now)

    def signed_in(self, who: str = SAM) -> Token:
        pane = Pane()
        return self.swapped(self.finished(self.answered(pane, who)), pane)

    def renewed(self, token: Token) -> Token:
        return sign_in.renew(self.database, token.value, self.now)

    def caller(self, token: Token) -> Caller | None:
        with self.database.reading() as db:
            return sign_in.caller_of(db, token.value, self.now)

    def subject(self, who: str = SAM) -> str:
        account = self.world.identity.accounts[who]
        return f"{account.tid}.{account.oid}"


@pytest.fixture(scope="module")
def served() -> Generator[MicrosoftWorld]:
    world = MicrosoftWorld(clock=Clock(MONDAY, running=False), redirect_uris=(REDIRECT,))
    world.add_person(SAM, name="Sam Lee", personal=True)
    world.add_person(KIM, name="Kim Ono")
    with serving(world.app) as world.base_url:
        yield world
    world.close()


@pytest.fixture
def outlook(served: MicrosoftWorld, sqlite_database: Database) -> Generator[Outlook]:
    served.clock.move_to(MONDAY)
    with httpx.Client(timeout=5.0, trust_env=False, verify=without_tls()) as http:
        told = served.graph_settings()
        client = MicrosoftClient(told["client_id"], told["client_secret"], REDIRECT)
        at_login = IdentityHttp(http, told["login_endpoint"])
        keys = SigningKeys(f"{served.base_url}/common/discovery/v2.0/keys", http)
        identity = MicrosoftIdentity(keys, client.client_id)
        microsoft = Microsoft(SignIn(client, at_login), identity, client.client_id)
        yield Outlook(served, http, sqlite_database, microsoft)
    served.faults.clear()
    for account in served.identity.accounts.values():
        account.admin_only = False


# The way in


@pytest.mark.parametrize("who", [SAM, KIM])
def test_a_sign_in_ends_in_a_token_for_who_signed_in(outlook: Outlook, who: str) -> None:
    token = outlook.signed_in(who)
    assert len(token.value) == 43
    assert token.lives == HOUR
    assert outlook.caller(token) == Caller(outlook.subject(who), who, MICROSOFT)


def test_no_permission_of_graph_is_asked_for(outlook: Outlook) -> None:
    query = parse_qs(urlsplit(outlook.begun(Pane())).query)
    assert set(query["scope"][0].split()) == {"openid", "profile"}
    assert query["response_mode"] == ["form_post"]
    assert query["code_challenge_method"] == ["S256"]
    assert query["prompt"] == ["select_account"]
    outlook.signed_in()
    agreed = outlook.world.identity.accounts[SAM].consented
    assert agreed == {"openid", "profile"}, "so no refresh token came either"


def test_opening_the_pane_makes_a_mailbox_that_shows_only_what_is_open(outlook: Outlook) -> None:
    outlook.signed_in()
    with outlook.database.reading() as db:
        person = people.find(db, outlook.subject(), MICROSOFT)
        assert person is not None
        [box] = mailboxes.of_person(db, person)
        assert people.find(db, outlook.subject()) is None, "not of Google's"
    assert (box.provider, box.address) == (Provider.GRAPH, SAM)
    assert box.level is TrustLevel.ON_OPEN


def test_who_signs_in_again_is_the_same_person(outlook: Outlook) -> None:
    first, second = outlook.signed_in(), outlook.signed_in()
    assert first.value != second.value
    assert outlook.caller(first) == outlook.caller(second)
    assert rows(outlook.database) == {
        "person": 1, "identity": 1, "mailbox": 1, "pane_session": 2,
    }  # fmt: skip


def test_nested_app_authentication_is_the_short_way_to_the_same_person(outlook: Outlook) -> None:
    by_dialog = outlook.signed_in(KIM)
    api_token = outlook.world.identity.api_token(KIM)
    by_naa = sign_in.by_naa(outlook.database, outlook.microsoft, api_token, outlook.now)
    assert outlook.caller(by_naa) == outlook.caller(by_dialog)
    assert rows(outlook.database)["person"] == 1


@pytest.mark.parametrize("name", [None, "", "+49 170 0000000", "@corp.example", "kim@"])
def test_an_account_without_an_address_has_no_mailbox_to_show(
    outlook: Outlook, name: str | None
) -> None:
    token = outlook.world.identity.api_token(KIM, preferred_username=name)
    with pytest.raises(CallerRefused, match="no address"):
        sign_in.by_naa(outlook.database, outlook.microsoft, token, outlook.now)
    assert rows(outlook.database) == {}


def test_a_caller_from_outlook_is_met_like_one_from_gmail(outlook: Outlook) -> None:
    caller = outlook.caller(outlook.signed_in())
    assert caller is not None
    assert caller.provider is Provider.GRAPH
    met = meet(outlook.database, caller, Seen("Europe/Berlin", "DE"), outlook.now)
    assert met.box.provider is Provider.GRAPH
    assert met.preferences.policy.zone.key == "Europe/Berlin"
    with outlook.database.reading() as db:
        assert known(db, caller) == met
        google = Caller(caller.sub, caller.address)
        assert known(db, google) is None, "the same words of Google are somebody else"
    assert rows(outlook.database)["mailbox"] == 1


# Ways in that are none


@pytest.mark.parametrize(
    "challenge", ["", "short", "c" * 42, "c" * 44, "c" * 42 + "=", "c" * 42 + "/", "ü" * 43]
)
def test_what_is_no_challenge_begins_nothing(outlook: Outlook, challenge: str) -> None:
    with pytest.raises(BadInput):
        sign_in.begin(outlook.database, outlook.microsoft, challenge, outlook.now)
    assert rows(outlook.database) == {}


def test_a_stolen_code_opens_nothing_and_is_burnt(outlook: Outlook) -> None:
    pane = Pane()
    code = outlook.finished(outlook.answered(pane))
    with pytest.raises(CallerRefused, match="another pane's code"):
        outlook.swapped(code, Pane())
    with pytest.raises(CallerRefused, match="unknown code"):
        outlook.swapped(code, pane)
    assert "pane_session" not in rows(outlook.database)
    assert "mailbox" not in rows(outlook.database)


def test_a_code_is_good_once(outlook: Outlook) -> None:
    pane = Pane()
    code = outlook.finished(outlook.answered(pane))
    outlook.swapped(code, pane)
    with pytest.raises(CallerRefused, match="unknown code"):
        outlook.swapped(code, pane)
    assert rows(outlook.database)["pane_session"] == 1


def test_a_code_is_good_for_two_minutes(outlook: Outlook) -> None:
    pane = Pane()
    code = outlook.finished(outlook.answered(pane))
    outlook.world.clock.move(2 * MINUTE)
    with pytest.raises(CallerRefused, match="unknown code"):
        outlook.swapped(code, pane)


def test_an_answer_is_good_once(outlook: Outlook) -> None:
    answer = outlook.answered(Pane())
    outlook.finished(answer)
    with pytest.raises(BadInput, match="used already"):
        outlook.finished(answer)


def test_an_answer_is_good_for_ten_minutes(outlook: Outlook) -> None:
    answer = outlook.answered(Pane())
    outlook.world.clock.move(10 * MINUTE)
    with pytest.raises(BadInput, match="too long"):
        outlook.finished(answer)


@pytest.mark.parametrize("state", ["", "invented"])
def test_an_answer_without_a_sign_in_of_ours_is_refused(outlook: Outlook, state: str) -> None:
    answer = outlook.answered(Pane()) | {"state": state}
    with pytest.raises(BadInput):
        outlook.finished(answer)
    assert "person" not in rows(outlook.database)


def test_an_attackers_code_under_the_victims_state_signs_nobody_in(outlook: Outlook) -> None:
    """Login CSRF: the victim's dialog is fed the answer to the attacker's own sign-in."""
    victims, attackers = outlook.answered(Pane()), outlook.answered(Pane(), KIM)
    with pytest.raises(BadInput):
        outlook.finished(victims | {"code": attackers["code"]})
    assert "person" not in rows(outlook.database)


def test_an_attackers_whole_answer_is_worth_nothing_in_the_victims_pane(outlook: Outlook) -> None:
    victim, attacker = Pane(), Pane()
    code = outlook.finished(outlook.answered(attacker, KIM))
    with pytest.raises(CallerRefused, match="another pane's code"):
        outlook.swapped(code, victim)
    assert "pane_session" not in rows(outlook.database)


def test_a_victim_sent_through_an_attackers_sign_in_gives_the_attacker_nothing(
    outlook: Outlook,
) -> None:
    """The code stands on the victim's page alone; without it the attacker's secret is worthless."""
    attacker = Pane()
    outlook.finished(outlook.answered(attacker, SAM))
    with pytest.raises(CallerRefused, match="unknown code"):
        outlook.swapped("guessed", attacker)


def test_who_says_no_is_nobody(outlook: Outlook) -> None:
    answer = outlook.answered(Pane(), decision="cancel")
    with pytest.raises(ConsentDeclined):
        outlook.finished(answer)
    assert rows(outlook.database) == {}


def test_an_administrator_may_have_to_agree(outlook: Outlook) -> None:
    outlook.world.identity.accounts[KIM].admin_only = True
    with pytest.raises(AdminNeeded):
        outlook.finished(outlook.answered(Pane(), KIM))


@pytest.mark.parametrize(
    ("code", "error", "kind"),
    [
        (50076, "invalid_grant", MoreProofNeeded),
        (53003, "invalid_grant", SignInBlocked),
        (7000215, "invalid_client", NotSetUp),
        (54005, "invalid_grant", BadInput),
        (90033, "temporarily_unavailable", MailboxDown),
    ],
)
def test_what_microsoft_refuses_is_told_as_it_is(
    outlook: Outlook, code: int, error: str, kind: type[AppError]
) -> None:
    answer = outlook.answered(Pane())
    outlook.world.identity.refuse_next(code, error=error)
    with pytest.raises(kind):
        outlook.finished(answer)
    assert "person" not in rows(outlook.database)


def test_where_microsoft_is_down_nobody_is_signed_in(outlook: Outlook) -> None:
    answer = outlook.answered(Pane())
    outlook.world.faults.broken(method="token")
    with pytest.raises(MailboxDown):
        outlook.finished(answer)
    assert rows(outlook.database) == {}


# The token


def test_a_token_is_over_after_an_hour(outlook: Outlook) -> None:
    token = outlook.signed_in()
    outlook.world.clock.move(59 * MINUTE)
    assert outlook.caller(token)
    outlook.world.clock.move(MINUTE)
    assert outlook.caller(token) is None
    assert outlook.caller(outlook.renewed(token)), "a laptop that slept needs no new sign-in"


def test_a_token_that_slept_for_long_renews_nothing(outlook: Outlook) -> None:
    token = outlook.signed_in()
    outlook.world.clock.move(7 * DAY + HOUR)
    with pytest.raises(CallerRefused, match="no session"):
        outlook.renewed(token)


def test_a_renewed_token_kills_the_old_one(outlook: Outlook) -> None:
    old = outlook.signed_in()
    outlook.world.clock.move(50 * MINUTE)
    new = outlook.renewed(old)
    assert outlook.caller(old) is None
    assert outlook.caller(new) == Caller(outlook.subject(), SAM, MICROSOFT)
    assert new.lives == HOUR
    with pytest.raises(CallerRefused, match="no session"):
        outlook.renewed(old)
    assert rows(outlook.database)["pane_session"] == 1


def test_thirty_days_after_the_sign_in_renewing_ends(outlook: Outlook) -> None:
    token = outlook.signed_in()
    until = outlook.now + 30 * DAY
    while outlook.now + token.lives < until:
        outlook.world.clock.move(token.lives - MINUTE)
        token = outlook.renewed(token)
    outlook.world.clock.move_to(until - timedelta(seconds=1))
    assert outlook.caller(token)
    token = outlook.renewed(token)
    assert token.lives == timedelta(seconds=1)
    outlook.world.clock.move_to(until)
    assert outlook.caller(token) is None
    with pytest.raises(CallerRefused):
        outlook.renewed(token)


def test_signing_out_ends_this_token_alone(outlook: Outlook) -> None:
    desk, phone = outlook.signed_in(), outlook.signed_in()
    sign_in.sign_out(outlook.database, desk.value, outlook.now)
    assert outlook.caller(desk) is None
    assert outlook.caller(phone)
    with pytest.raises(CallerRefused, match="no session"):
        sign_in.sign_out(outlook.database, desk.value, outlook.now)


def test_everything_ends_with_the_person(outlook: Outlook) -> None:
    token, other = outlook.signed_in(), outlook.signed_in(KIM)
    with outlook.database.transaction() as db:
        person = people.find(db, outlook.subject(), MICROSOFT)
        assert person is not None
        assert sessions.end_all(db, person) == 1
    assert outlook.caller(token) is None
    token = outlook.signed_in()
    with outlook.database.transaction() as db:
        people.forget(db, person)
    assert outlook.caller(token) is None
    assert outlook.caller(other)


def test_a_token_shows_itself_nowhere(outlook: Outlook) -> None:
    token = outlook.signed_in()
    assert token.value not in repr(token)


def test_the_flow_of_the_library_is_not_in_the_address(outlook: Outlook) -> None:
    begun = outlook.microsoft.sign_in.begin(state="state-1")
    assert json.loads(begun.flow)["code_verifier"] not in begun.url
    assert begun.url.startswith(f"{outlook.world.base_url}/common/oauth2/v2.0/authorize?")
