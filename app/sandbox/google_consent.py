"""Google's consent page, token endpoint, revocation and certificates, over HTTP."""

import asyncio
from html import escape
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from app.sandbox.faults import Faults
from app.sandbox.google_identity import GoogleIdentity
from app.sandbox.google_records import IDENTITY_SCOPES, AuthorizationRequest, Refusal

CERTIFICATES_LIVE = 6 * 3600  # seconds; Google sends five to seven hours


def consent_routes(google: GoogleIdentity, faults: Faults) -> list[Route]:
    """The four endpoints over one identity."""
    pages = _Pages(google, faults)
    return [
        Route("/o/oauth2/v2/auth", pages.authorize, methods=["GET"]),
        Route("/o/oauth2/v2/auth", pages.decide, methods=["POST"]),
        Route("/token", pages.token, methods=["POST"]),
        Route("/revoke", pages.revoke, methods=["POST"]),
        Route("/oauth2/v1/certs", pages.certificates, methods=["GET"]),
    ]


class _Pages:
    def __init__(self, google: GoogleIdentity, faults: Faults) -> None:
        self._google = google
        self._faults = faults

    async def authorize(self, request: Request) -> Response:
        """The page with one check box for each scope (granular consent)."""
        try:
            asked = self._asked(dict(request.query_params))
        except Refusal as refusal:
            return _error_page(refusal)
        hint = request.query_params.get("login_hint", "").lower()
        accounts = sorted(self._google.accounts)
        if hint in accounts:
            accounts.remove(hint)
            accounts.insert(0, hint)
        if self._google.auto_consent and accounts:
            return self._granted(request, accounts[0], asked, frozenset(asked.scopes))
        return HTMLResponse(_page(request, asked, accounts))

    async def decide(self, request: Request) -> Response:
        """The user pressed Continue or Cancel."""
        try:
            asked = self._asked(dict(request.query_params))
        except Refusal as refusal:
            return _error_page(refusal)
        form = await request.form()
        address = str(form.get("account", ""))
        if form.get("decision") != "continue" or address not in self._google.accounts:
            return self._back(request, asked, {"error": "access_denied"})
        ticked = {str(scope) for scope in form.getlist("scope")}
        scopes = frozenset(s for s in asked.scopes if s in ticked or s in IDENTITY_SCOPES)
        return self._granted(request, address, asked, scopes)

    def _granted(
        self, request: Request, address: str, asked: AuthorizationRequest, scopes: frozenset[str]
    ) -> Response:
        code = self._google.grant_code(address, asked, scopes)
        return self._back(
            request, asked,
            {"code": code, "scope": " ".join(sorted(scopes)), "authuser": "0", "prompt": "consent"},
        )  # fmt: skip

    def _back(
        self, request: Request, asked: AuthorizationRequest, answer: dict[str, str]
    ) -> Response:
        if "state" in request.query_params:
            answer["state"] = request.query_params["state"]
        separator = "&" if "?" in asked.redirect_uri else "?"
        return RedirectResponse(
            f"{asked.redirect_uri}{separator}{urlencode(answer)}", status_code=302
        )

    def _asked(self, query: dict[str, str]) -> AuthorizationRequest:
        if query.get("client_id") != self._google.project.client_id:
            raise Refusal("invalid_client", "The OAuth client was not found.", 401)
        if query.get("redirect_uri") not in self._google.redirect_uris:
            raise Refusal("redirect_uri_mismatch", "This redirect URI is not registered.")
        if query.get("response_type") != "code":
            raise Refusal("invalid_request", "Required parameter is missing: response_type")
        scopes = tuple(query.get("scope", "").split())
        if not scopes:
            raise Refusal("invalid_request", "Missing required parameter: scope")
        method = query.get("code_challenge_method", "plain")
        if query.get("code_challenge") and method != "S256":
            raise Refusal("invalid_request", "This sandbox takes code_challenge_method S256 only.")
        return AuthorizationRequest(
            client_id=query["client_id"],
            redirect_uri=query["redirect_uri"],
            scopes=scopes,
            challenge=query.get("code_challenge", ""),
            offline=query.get("access_type") == "offline",
            prompt_consent="consent" in query.get("prompt", "").split(),
            include_granted=query.get("include_granted_scopes") == "true",
        )

    async def token(self, request: Request) -> Response:
        """RFC 6749 sections 4.1.3 and 6."""
        if fault := self._faults.take("token"):
            await asyncio.sleep(fault.seconds)
            if fault.status:
                return JSONResponse({"error": fault.reason}, status_code=fault.status)
        form = {key: str(value) for key, value in (await request.form()).items()}
        try:
            if form.get("client_id") != self._google.project.client_id:
                raise Refusal("invalid_client", "The OAuth client was not found.", 401)
            if form.get("client_secret") != self._google.project.client_secret:
                raise Refusal("invalid_client", "Unauthorized", 401)
            match form.get("grant_type"):
                case "authorization_code":
                    answer = self._google.exchange(
                        form.get("code", ""),
                        redirect_uri=form.get("redirect_uri", ""),
                        verifier=form.get("code_verifier", ""),
                    )
                case "refresh_token":
                    answer = self._google.refresh(form.get("refresh_token", ""), form["client_id"])
                case other:
                    raise Refusal("unsupported_grant_type", f"Invalid grant_type: {other}")
        except Refusal as refusal:
            return JSONResponse(
                {"error": refusal.error, "error_description": refusal.description},
                status_code=refusal.status,
            )
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})

    async def revoke(self, request: Request) -> Response:
        """RFC 7009, as Google answers it: 400 for a token it does not know."""
        if fault := self._faults.take("revoke"):
            await asyncio.sleep(fault.seconds)
            if fault.status:
                return JSONResponse({"error": fault.reason}, status_code=fault.status)
        form = await request.form()
        token = str(form.get("token", request.query_params.get("token", "")))
        if not self._google.revoke(token):
            return JSONResponse(
                {"error": "invalid_token", "error_description": "Token expired or revoked"},
                status_code=400,
            )
        return JSONResponse({})

    async def certificates(self, request: Request) -> Response:
        """Key id -> PEM certificate."""
        return JSONResponse(
            self._google.keys.certificates(),
            headers={"Cache-Control": f"public, max-age={CERTIFICATES_LIVE}, must-revalidate"},
        )


def _error_page(refusal: Refusal) -> Response:
    return HTMLResponse(
        f"<!doctype html><title>Error</title><h1>Access blocked</h1>"
        f"<p>Error {refusal.status}: {escape(refusal.error)}</p>"
        f"<p>{escape(refusal.description)}</p>",
        status_code=refusal.status,
    )


def _page(request: Request, asked: AuthorizationRequest, accounts: list[str]) -> str:
    choices = "".join(
        f'<label><input type="radio" name="account" value="{escape(address)}"'
        f"{' checked' if index == 0 else ''}> {escape(address)}</label>"
        for index, address in enumerate(accounts)
    )
    boxes = "".join(
        f'<label><input type="checkbox" name="scope" value="{escape(scope)}" checked>'
        f" {escape(scope.rsplit('/', 1)[-1])}</label>"
        for scope in asked.scopes
        if scope not in IDENTITY_SCOPES
    )
    action = escape(str(request.url.path) + "?" + request.url.query)
    return f"""<!doctype html><html lang="en"><meta charset="utf-8">
<title>Sign in - Google Accounts (sandbox)</title>
<style>body{{font:16px/1.5 system-ui,sans-serif;max-width:28rem;margin:3rem auto;padding:0 1rem}}
label{{display:block;margin:.4rem 0}}button{{font:inherit;padding:.5rem 1.2rem;margin-right:.5rem}}
fieldset{{border:1px solid #767676;border-radius:.5rem;margin:1rem 0}}</style>
<h1>This app wants to access your Google Account</h1>
<p>The sandbox plays Google here. Nothing leaves this machine.</p>
<form method="post" action="{action}">
<fieldset><legend>Choose an account</legend>{choices}</fieldset>
<fieldset><legend>Select what the app can access</legend>{boxes}</fieldset>
<button name="decision" value="continue">Continue</button>
<button name="decision" value="cancel">Cancel</button>
</form></html>"""
