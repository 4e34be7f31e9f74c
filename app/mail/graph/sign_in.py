"""Who is it? Microsoft's sign-in by msal, for the name alone: no permission of Graph is asked for.

`openid profile` is all that is asked, so no refresh token comes and nothing that comes is kept.
Everything here blocks: call it from a thread. Sources: OpenID Connect Core 3.1, "OAuth 2.0
authorization code flow"; what msal raises and returns was tried out (facts of msal 1.39).
"""

import json
from collections.abc import Mapping
from typing import Any

import httpx
import msal

from app.domain.errors import AppError, CallerRefused, MailboxDown
from app.mail.graph.consent import Begun, MicrosoftClient
from app.mail.graph.refusals import refused
from app.mail.graph.transport import IdentityHttp


class SignIn:
    """One app registration. Safe to share between threads."""

    def __init__(self, client: MicrosoftClient, http: IdentityHttp) -> None:
        self._client = client
        self._http = http

    def begin(self, *, state: str) -> Begun:
        """Where to send the browser; the answer comes as a form that it posts.

        Args:
            state: Single-use and random; the caller finds the flow by it.

        Raises:
            MailboxDown: Microsoft does not answer, or does not know us.
        """
        flow = self._app().initiate_auth_code_flow(
            [],
            redirect_uri=self._client.redirect_uri,
            state=state,
            prompt="select_account",  # the browser's account may be another than the mailbox's
            response_mode="form_post",
        )
        return Begun(self._http.where(str(flow["auth_uri"])), json.dumps(flow))

    def finish(self, flow: str, answer: Mapping[str, str]) -> str:
        """Swap Microsoft's code for an ID token, still to be verified; the rest is dropped.

        Args:
            flow: What `begin` gave, taken out of the store for good.
            answer: The fields that were posted to the redirect address.

        Raises:
            CallerRefused: the answer belongs to another sign-in than this one.
            ConsentDeclined, AdminNeeded, SignInBlocked, MoreProofNeeded: as Microsoft says.
            ReconnectNeeded: the code is used, old or not ours: begin again.
            NotSetUp, MailboxBusy, MailboxDown.
        """
        try:
            found = self._app().acquire_token_by_auth_code_flow(json.loads(flow), dict(answer))
        except (msal.exceptions.MsalError, json.JSONDecodeError, httpx.RequestError) as error:
            raise _down(error) from error
        except (ValueError, RuntimeError, KeyError) as error:
            # msal: a state that differs (ValueError) or a nonce that differs (RuntimeError).
            raise CallerRefused("not the answer to this sign-in") from error
        if "error" in found:
            raise refused(found)
        token = found.get("id_token")
        if not isinstance(token, str) or not token:
            raise MailboxDown("the token endpoint sent no ID token")
        return token

    def _app(self) -> Any:
        """A fresh one for each use, whose cache ends with it."""
        try:
            return msal.ConfidentialClientApplication(
                self._client.client_id,
                client_credential=self._client.client_secret,
                authority=self._client.authority,
                instance_discovery=False,  # one host, known: no question about its other names
                exclude_scopes=["offline_access"],
                http_client=self._http,
            )
        except (msal.exceptions.MsalError, ValueError, KeyError, httpx.RequestError) as error:
            raise _down(error) from error


def _down(error: Exception) -> AppError:
    """No answer, a 5xx, or a page that is no JSON; the reason is a class, not somebody's words."""
    return MailboxDown(f"sign-in: {type(error).__name__}")
