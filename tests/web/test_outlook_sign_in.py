"""The three doors of signing in from Outlook, through HTTP: what comes in, and what never does."""

import io
import re
from collections.abc import Callable, Generator
from dataclasses import dataclass

import httpx
import pytest
from fastapi import Request
from fastapi.responses import Response as Answer
from fastapi.testclient import TestClient
from httpx2 import Response

from app.logs import set_up
from app.main import Service, assemble
from app.sandbox.clock import Clock
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.serving import serving, without_tls
from app.settings import GraphSettings
from app.store import mailboxes, people, sessions
from app.store.people import MICROSOFT
from app.web import paths
from app.web.outlook_sign_in import FORM_LIMIT, SESSION_LIMIT
from app.web.pane_callers import caller
from tests.databases import FreshUrl
from tests.flows.test_sign_in import DAY, KIM, MINUTE, SAM, Pane
from tests.mail.graph.double import posted
from tests.mail.graph.test_identity import BAD, CLIENT, KEYS, NOW
from tests.store.test_canaries import everything_written
from tests.web.doors import BASE_URL, a_world, rows, settings_for
from tests.web.logging_kept import logging_kept

WHO = "/test/who"
CODE = re.compile(r'data-code="([\w-]{43})"')
SIGNED_IN = f"{BASE_URL}{paths.OUTLOOK_SIGNED_IN}"


async def who(request: Request) -> Answer:
    """A door of the pane, as small as can be."""
    return Answer(caller(request).address)


@dataclass
class Outlook:
    """The service, Microsoft, and the browser of the Office dialog between them."""

    world: MicrosoftWorld
    service: Service
    client: TestClient
    http: httpx.Client

    def begun(self, challenge: str) -> Response:
        where = f"{paths.OUTLOOK_SIGN_IN}?challenge={challenge}"
        return self.client.get(where, follow_redirects=False)

    def answered(self, pane: Pane, who: str = SAM, decision: str = "accept") -> dict[str, str]:
        """What Microsoft's page makes the browser post to us."""
        return posted(self.http, self.begun(pane.challenge).headers["location"], who, decision)

    def finished(self, fields: dict[str, str]) -> Response:
        return self.client.post(paths.OUTLOOK_SIGNED_IN, data=fields)

    def code(self, pane: Pane, who: str = SAM) -> str:
        return code_in(self.finished(self.answered(pane, who)))

    def asked(self, body: object, token: str = "") -> Response:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return self.client.post(paths.OUTLOOK_SESSION, json=body, headers=headers)

    def swapped(self, code: str, pane: Pane) -> Response:
        return self.asked({"code": code, "verifier": pane.verifier})

    def token(self, who: str = SAM) -> str:
        pane = Pane()
        return str(self.swapped(self.code(pane, who), pane).json()["token"])

    def who(self, token: str) -> str | int:
        answer = self.client.get(WHO, headers={"Authorization": f"Bearer {token}"})
        return answer.text if answer.status_code == 200 else answer.status_code

    def rows(self) -> dict[str, int]:
        return rows(self.service.database)


def code_in(page: Response) -> str:
    found = CODE.search(page.text)
    assert found, page.text
    return found.group(1)


@pytest.fixture(scope="module")
def served() -> Generator[MicrosoftWorld]:
    """It signs with the keys of the forgeries, so that each fails for its own reason."""
    world = MicrosoftWorld(clock=Clock(NOW, running=False), redirect_uris=(SIGNED_IN,))
    world.identity.keys = KEYS
    assert world.identity.registration.client_id == CLIENT
    world.add_person(SAM, name="Sam Lee", personal=True)
    world.add_person(KIM, name="Kim Ono")
    with serving(world.app) as world.base_url:
        yield world
    world.close()


@pytest.fixture
def outlook(served: MicrosoftWorld, fresh_sqlite: FreshUrl) -> Generator[Outlook]:
    served.clock.move_to(NOW)
    google = a_world()
    settings = settings_for(google, fresh_sqlite()).model_copy(
        update={"graph": GraphSettings.model_validate(served.graph_settings())}
    )
    service = assemble(settings, clock=served.clock.now, pause=lambda wait: None)
    service.app.add_route(WHO, who)
    client = TestClient(service.app, base_url=BASE_URL, raise_server_exceptions=False)
    with httpx.Client(timeout=5.0, trust_env=False, verify=without_tls()) as http:
        yield Outlook(served, service, client, http)
    client.close()
    service.close()
    google.close()
    served.faults.clear()


# The way through the dialog


def test_the_dialog_goes_to_microsoft_and_ends_in_a_code_for_the_pane(outlook: Outlook) -> None:
    pane = Pane()
    begun = outlook.begun(pane.challenge)
    assert begun.status_code == 302
    assert begun.headers["location"].startswith(f"{outlook.world.base_url}/common/oauth2/v2.0/")
    assert begun.headers["cache-control"] == "no-store"
    last = outlook.finished(posted(outlook.http, begun.headers["location"], SAM))
    assert last.status_code == 200
    assert last.headers["cache-control"] == "no-store"
    assert "You are signed in" in last.text
    answer = outlook.swapped(code_in(last), pane)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.json()["expires_in"] == 3600
    assert outlook.who(answer.json()["token"]) == SAM


def test_an_answer_in_the_address_is_taken_too(outlook: Outlook) -> None:
    pane = Pane()
    fields = outlook.answered(pane, KIM)
    last = outlook.client.get(paths.OUTLOOK_SIGNED_IN, params=fields)
    assert outlook.who(outlook.swapped(code_in(last), pane).json()["token"]) == KIM


def test_nothing_of_it_is_a_cookie(outlook: Outlook) -> None:
    pane = Pane()
    begun = outlook.begun(pane.challenge)
    last = outlook.finished(posted(outlook.http, begun.headers["location"], SAM))
    swapped = outlook.swapped(code_in(last), pane)
    for answer in (begun, last, swapped):
        assert "set-cookie" not in answer.headers
        assert "access-control-allow-origin" not in answer.headers


def test_the_last_page_shows_no_token_of_anybody(outlook: Outlook) -> None:
    fields = outlook.answered(Pane())
    page = outlook.finished(fields).text
    assert fields["code"] not in page
    assert fields["state"] not in page
    assert SAM not in page


# Dialogs that end without a code


def refused_page(answer: Response) -> str:
    assert answer.status_code == 200, "Office shows no page of another status"
    assert not CODE.search(answer.text)
    assert "You are not signed in" in answer.text
    return answer.text


@pytest.mark.parametrize("challenge", ["", "short", "c" * 44, "%00" * 43, "<script>" + "c" * 35])
def test_what_is_no_challenge_goes_nowhere(outlook: Outlook, challenge: str) -> None:
    refused_page(outlook.begun(challenge))
    assert outlook.rows() == {}


def test_who_says_no_is_told_that_this_is_fine(outlook: Outlook) -> None:
    page = outlook.finished(outlook.answered(Pane(), decision="cancel"))
    assert "That is fine" in refused_page(page)
    assert outlook.rows() == {}


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"state": "invented", "code": "M.C5"},
        {"code": "M.C5"},
        {"error": "access_denied"},
        {"state": "é" * 500, "code": "ü"},
        {"error": "<script>alert(1)</script>", "state": "x"},
    ],
)
def test_an_answer_to_nothing_of_ours_is_refused(outlook: Outlook, fields: dict[str, str]) -> None:
    page = refused_page(outlook.finished(fields))
    assert "<script>alert" not in page
    refused_page(outlook.client.get(paths.OUTLOOK_SIGNED_IN, params=fields))
    assert outlook.rows() == {}


def test_an_answer_twice_gives_one_code(outlook: Outlook) -> None:
    fields = outlook.answered(Pane())
    assert code_in(outlook.finished(fields))
    assert "used already" in refused_page(outlook.finished(fields))
    assert outlook.rows()["one_time_code"] == 1


def test_the_state_of_another_sign_in_signs_nobody_in(outlook: Outlook) -> None:
    victim, attacker = outlook.answered(Pane()), outlook.answered(Pane(), KIM)
    refused_page(outlook.finished(victim | {"code": attacker["code"]}))
    assert "person" not in outlook.rows()


def test_the_trouble_of_an_organisation_is_told_in_the_words_of_its_card(outlook: Outlook) -> None:
    fields = outlook.answered(Pane(), KIM)
    outlook.world.identity.refuse_next(53003)
    assert "A rule of your organisation" in refused_page(outlook.finished(fields))
    fields = outlook.answered(Pane(), KIM)
    outlook.world.faults.broken(method="token")
    assert "slow or down" in refused_page(outlook.finished(fields))


@pytest.mark.parametrize(
    "body", [b"\xff\xfe", b"&".join(b"a=1" for _ in range(50)), "state=é".encode()]
)
def test_a_form_that_is_none_is_malformed(outlook: Outlook, body: bytes) -> None:
    assert outlook.client.post(paths.OUTLOOK_SIGNED_IN, content=body).status_code == 400


# The swap


def test_a_stolen_code_is_refused_and_burnt(outlook: Outlook) -> None:
    pane = Pane()
    code = outlook.code(pane)
    assert outlook.swapped(code, Pane()).status_code == 401
    assert outlook.swapped(code, pane).status_code == 401
    assert "pane_session" not in outlook.rows()


def test_a_replayed_code_is_refused(outlook: Outlook) -> None:
    pane = Pane()
    code = outlook.code(pane)
    token = outlook.swapped(code, pane).json()["token"]
    assert outlook.swapped(code, pane).status_code == 401
    assert outlook.who(token) == SAM


def test_a_code_after_two_minutes_is_refused(outlook: Outlook) -> None:
    pane = Pane()
    code = outlook.code(pane)
    outlook.world.clock.move(2 * MINUTE)
    assert outlook.swapped(code, pane).status_code == 401


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        "code",
        None,
        {"code": None},
        {"code": 5, "verifier": "v"},
        {"code": "c" * 65, "verifier": "v"},
        {"code": "c", "verifier": "v" * 129},
        {"code": "c", "verifier": None},
        {"code": "c", "verifier": "v", "renew": True},
        {"naa": "x", "renew": True},
        {"naa": ["x"]},
        {"code": "c", "verifier": "v", "naa": "x"},
        {"renew": False},
        {"renew": "yes"},
    ],
)
def test_a_malformed_request_is_told_so(outlook: Outlook, body: object) -> None:
    assert outlook.asked(body).status_code == 400
    assert outlook.rows() == {}


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff", b'{"code": "\\ud800", "verifier": "\\udfff"}', b"[" * 5000]
)
def test_what_is_no_json_is_malformed(outlook: Outlook, body: bytes) -> None:
    assert outlook.client.post(paths.OUTLOOK_SESSION, content=body).status_code == 400


def test_a_body_without_end_is_not_read(outlook: Outlook) -> None:
    for path, limit in (
        (paths.OUTLOOK_SESSION, SESSION_LIMIT),
        (paths.OUTLOOK_SIGNED_IN, FORM_LIMIT),
    ):
        assert outlook.client.post(path, content=b"x" * (limit + 1)).status_code == 413


def test_other_methods_are_not_answered(outlook: Outlook) -> None:
    assert outlook.client.get(paths.OUTLOOK_SESSION).status_code == 405
    assert outlook.client.post(paths.OUTLOOK_SIGN_IN).status_code == 405
    assert outlook.client.delete(paths.OUTLOOK_SIGNED_IN).status_code == 405


# Nested app authentication


def test_a_token_of_microsoft_for_our_api_is_swapped(outlook: Outlook) -> None:
    answer = outlook.asked({"naa": outlook.world.identity.api_token(KIM)})
    assert answer.status_code == 200
    assert outlook.who(answer.json()["token"]) == KIM


@pytest.mark.parametrize(("reason", "make"), BAD.values(), ids=BAD)
def test_a_bad_token_is_refused_and_leaves_nothing(
    outlook: Outlook, reason: str, make: Callable[[], str]
) -> None:
    assert outlook.asked({"naa": make()}).status_code == 401
    assert outlook.rows() == {}
    metrics = outlook.client.get("/metrics").text
    assert f'door="{paths.OUTLOOK_SESSION}",reason="pane: {reason}"}} 1.0' in metrics


def test_there_are_enough_bad_tokens() -> None:
    assert len(BAD) >= 20


def test_an_account_that_is_no_address_is_refused(outlook: Outlook) -> None:
    token = outlook.world.identity.api_token(KIM, preferred_username=None)
    assert outlook.asked({"naa": token}).status_code == 401
    assert outlook.rows() == {}


def test_the_id_token_of_a_sign_in_is_no_way_in(outlook: Outlook) -> None:
    account = outlook.world.identity.accounts[KIM]
    assert outlook.asked({"naa": outlook.world.identity.id_token(account)}).status_code == 401
    assert outlook.rows() == {}


def test_microsofts_token_is_no_token_of_ours(outlook: Outlook) -> None:
    assert outlook.who(outlook.world.identity.api_token(KIM)) == 401


# The token


def test_a_renewed_token_kills_the_old_one(outlook: Outlook) -> None:
    old = outlook.token()
    outlook.world.clock.move(50 * MINUTE)
    answer = outlook.asked({"renew": True}, old)
    new = answer.json()["token"]
    assert answer.json()["expires_in"] == 3600
    assert (outlook.who(old), outlook.who(new)) == (401, SAM)
    assert outlook.asked({"renew": True}, old).status_code == 401


def test_a_token_ends_after_an_hour_and_all_of_them_after_thirty_days(outlook: Outlook) -> None:
    token = outlook.token()
    end = outlook.world.clock.now() + 30 * DAY
    for _ in range(3):
        outlook.world.clock.move(59 * MINUTE)
        token = outlook.asked({"renew": True}, token).json()["token"]
    outlook.world.clock.move(60 * MINUTE)
    assert outlook.who(token) == 401
    token = outlook.asked({"renew": True}, token).json()["token"]
    assert outlook.who(token) == SAM
    outlook.world.clock.move_to(end)
    assert outlook.who(token) == 401


def test_signing_out_revokes_the_token(outlook: Outlook) -> None:
    token, other = outlook.token(), outlook.token(KIM)
    headers = {"Authorization": f"Bearer {token}"}
    answer = outlook.client.delete(paths.OUTLOOK_SESSION, headers=headers)
    assert (answer.status_code, answer.content) == (204, b"")
    assert (outlook.who(token), outlook.who(other)) == (401, KIM)
    assert outlook.client.delete(paths.OUTLOOK_SESSION, headers=headers).status_code == 401


def test_whoever_is_forgotten_is_signed_out(outlook: Outlook) -> None:
    token = outlook.token()
    account = outlook.world.identity.accounts[SAM]
    with outlook.service.database.transaction() as db:
        person = people.find(db, f"{account.tid}.{account.oid}", MICROSOFT)
        assert person is not None
        people.forget(db, person)
    assert outlook.who(token) == 401


def test_the_address_is_microsofts_and_never_what_the_pane_says(outlook: Outlook) -> None:
    pane = Pane()
    body = {
        "code": outlook.code(pane), "verifier": pane.verifier,
        "mailbox": KIM, "address": KIM, "person": 1,
    }  # fmt: skip
    assert outlook.who(outlook.asked(body).json()["token"]) == SAM


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer ", "Basic c2Ft", "Bearer invented", f"Bearer {'a' * 5000}"]
)
def test_without_a_token_nobody_is_anybody(outlook: Outlook, header: str) -> None:
    outlook.token()
    before = outlook.rows()
    headers = {"Authorization": header}
    for answer in (
        outlook.client.get(WHO, headers=headers),
        outlook.client.post(paths.OUTLOOK_SESSION, json={"renew": True}, headers=headers),
        outlook.client.delete(paths.OUTLOOK_SESSION, headers=headers),
    ):
        assert (answer.status_code, answer.content) == (401, b"")
    assert outlook.rows() == before


def test_a_token_in_the_address_counts_for_nothing(outlook: Outlook) -> None:
    token = outlook.token()
    assert outlook.client.get(WHO, params={"token": token}).status_code == 401


# What is written down


def test_no_token_code_or_address_is_in_the_logs_or_the_database(outlook: Outlook) -> None:
    said = io.StringIO()
    pane = Pane()
    with logging_kept():
        set_up(production=True, stream=said)
        fields = outlook.answered(pane)
        code = code_in(outlook.finished(fields))
        token = outlook.swapped(code, pane).json()["token"]
        naa = outlook.world.identity.api_token(KIM)
        by_naa = outlook.asked({"naa": naa}).json()["token"]
        renewed = outlook.asked({"renew": True}, by_naa).json()["token"]
        outlook.who(token)
        open_code = outlook.code(Pane())
        bad = BAD["another client"][1]()
        refused_page(outlook.finished(fields))
        for refused in (
            outlook.swapped(code, pane),
            outlook.asked({"naa": bad}),
            outlook.asked({"renew": True}, by_naa),
        ):
            assert refused.status_code == 401
        outlook.client.delete(paths.OUTLOOK_SESSION, headers={"Authorization": f"Bearer {renewed}"})
    log = said.getvalue()
    assert "pane.signed_in" in log
    assert "web.refused" in log
    written = b"".join(everything_written(outlook.service.database))
    secret = (
        code, open_code, token, by_naa, renewed, naa, bad, pane.verifier, SAM, KIM,
        fields["code"], fields["state"], outlook.world.identity.accounts[SAM].oid,
    )  # fmt: skip
    for value in secret:
        assert value not in log
        assert value.encode() not in written


def test_a_person_has_one_mailbox_however_they_come(outlook: Outlook) -> None:
    outlook.token(KIM)
    outlook.asked({"naa": outlook.world.identity.api_token(KIM)})
    account = outlook.world.identity.accounts[KIM]
    with outlook.service.database.transaction() as db:
        person = people.find(db, f"{account.tid}.{account.oid}", MICROSOFT)
        assert person is not None
        assert [box.address for box in mailboxes.of_person(db, person)] == [KIM]
        assert sessions.end_all(db, person) == 2


def test_where_outlook_is_switched_off_its_doors_are_not_there(fresh_sqlite: FreshUrl) -> None:
    google = a_world()
    service = assemble(settings_for(google, fresh_sqlite()), clock=lambda: NOW)
    client = TestClient(service.app, base_url=BASE_URL)
    assert client.get(paths.OUTLOOK_SIGN_IN).status_code == 404
    assert client.post(paths.OUTLOOK_SESSION, json={"renew": True}).status_code == 404
    client.close()
    service.close()
    google.close()
