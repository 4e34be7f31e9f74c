"""Microsoft's sign-in page, token endpoint, metadata, key set and admin page, over HTTP."""

import asyncio
import json
import secrets
from html import escape
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from app.sandbox.faults import Faults
from app.sandbox.graph_errors import html_page
from app.sandbox.microsoft_identity import MicrosoftIdentity
from app.sandbox.microsoft_records import LOGIN, OIDC, AuthorizationRequest, Refusal

STYLE = """<style>body{font:16px/1.5 system-ui,sans-serif;max-width:28rem;margin:3rem auto;
padding:0 1rem}label{display:block;margin:.4rem 0}button{font:inherit;padding:.5rem 1.2rem;
margin-right:.5rem}fieldset{border:1px solid #767676;border-radius:.5rem;margin:1rem 0}</style>"""


def identity_routes(identity: MicrosoftIdentity, faults: Faults) -> list[Route]:
    """The endpoints of any tenant over one identity."""
    pages = _Pages(identity, faults)
    return [
        Route("/{tenant}/oauth2/v2.0/authorize", pages.authorize, methods=["GET"]),
        Route("/{tenant}/oauth2/v2.0/authorize", pages.decide, methods=["POST"]),
        Route("/{tenant}/oauth2/v2.0/token", pages.token, methods=["POST"]),
        Route("/{tenant}/v2.0/.well-known/openid-configuration", pages.metadata, methods=["GET"]),
        Route("/{tenant}/discovery/v2.0/keys", pages.keys, methods=["GET"]),
        Route("/common/discovery/instance", pages.instance, methods=["GET"]),
        Route("/{tenant}/v2.0/adminconsent", pages.admin, methods=["GET", "POST"]),
    ]


class _Pages:
    def __init__(self, identity: MicrosoftIdentity, faults: Faults) -> None:
        self._identity = identity
        self._faults = faults

    async def authorize(self, request: Request) -> Response:
        """Pick an account, agree or decline: all scopes or none."""
        try:
            asked = self._asked(request)
        except Refusal as refusal:
            return _error_page(refusal)
        try:
            self._identity.take_refusal("authorize")
        except Refusal as refusal:
            return self._back(asked, _told(refusal))
        hint = request.query_params.get("login_hint", "").lower()
        accounts = sorted(self._identity.accounts)
        if hint in accounts:
            accounts.remove(hint)
            accounts.insert(0, hint)
        if self._identity.auto_consent and accounts:
            return self._agreed(asked, accounts[0])
        return HTMLResponse(_page(request, asked, accounts))

    async def decide(self, request: Request) -> Response:
        """The user pressed Accept or Cancel."""
        try:
            asked = self._asked(request)
        except Refusal as refusal:
            return _error_page(refusal)
        form = await request.form()
        address = str(form.get("account", ""))
        if form.get("decision") != "accept" or address not in self._identity.accounts:
            declined = Refusal("access_denied", 65004, "The user declined to consent.")
            return self._back(asked, _told(declined))
        return self._agreed(asked, address)

    def _agreed(self, asked: AuthorizationRequest, address: str) -> Response:
        try:
            code = self._identity.agree(address, asked)
        except Refusal as refusal:
            return self._back(asked, _told(refusal))
        return self._back(asked, {"code": code, "session_state": secrets.token_hex(8)})

    def _back(self, asked: AuthorizationRequest, answer: dict[str, str]) -> Response:
        """A form that posts itself, or a redirect with a query."""
        if asked.state is not None:
            answer["state"] = asked.state
        if not asked.form_post:
            separator = "&" if "?" in asked.redirect_uri else "?"
            return RedirectResponse(
                f"{asked.redirect_uri}{separator}{urlencode(answer)}", status_code=302
            )
        fields = "".join(
            f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
            for name, value in answer.items()
        )
        return HTMLResponse(
            '<!doctype html><html lang="en"><title>Working...</title>'
            f'<form method="POST" name="hiddenform" action="{escape(asked.redirect_uri)}">{fields}'
            '<noscript><button type="submit">Continue</button></noscript></form>'
            "<script>document.forms[0].submit();</script></html>"
        )

    def _asked(self, request: Request) -> AuthorizationRequest:
        query = request.query_params
        if query.get("client_id") != self._identity.registration.client_id:
            raise Refusal("unauthorized_client", 700016, "The application was not found.")
        if query.get("redirect_uri") not in self._identity.redirect_uris:
            raise Refusal("invalid_request", 50011, "The redirect URI does not match.")
        if query.get("response_type") != "code":
            raise Refusal("unsupported_response_type", 70005, "response_type must be code here.")
        scopes = tuple(query.get("scope", "").split())
        if not scopes:
            raise Refusal("invalid_request", 900144, "The request needs a scope.")
        if not query.get("code_challenge") or query.get("code_challenge_method") != "S256":
            raise Refusal("invalid_request", 501471, "This sandbox wants a challenge by S256.")
        return AuthorizationRequest(
            client_id=query["client_id"],
            redirect_uri=query["redirect_uri"],
            scopes=scopes,
            tenant=request.path_params["tenant"],
            challenge=query["code_challenge"],
            nonce=query.get("nonce", ""),
            state=query.get("state"),
            form_post=query.get("response_mode") == "form_post",
        )

    async def token(self, request: Request) -> Response:
        """RFC 6749 sections 4.1.3 and 6, with Microsoft's error bodies."""
        if fault := self._faults.take("token"):
            await asyncio.sleep(fault.seconds)
            headers = {"Retry-After": str(fault.retry_after)} if fault.retry_after else {}
            if fault.status:
                if fault.html:
                    return html_page(fault.status)
                body = {"error": "temporarily_unavailable"}
                return JSONResponse(body, status_code=fault.status, headers=headers)
        form = {key: str(value) for key, value in (await request.form()).items()}
        try:
            self._identity.take_refusal("token")
            answer = self._answer(form)
        except Refusal as refusal:
            return _refused(refusal)
        return JSONResponse(answer, headers={"Cache-Control": "no-store, no-cache"})

    def _answer(self, form: dict[str, str]) -> dict[str, object]:
        registration = self._identity.registration
        if form.get("client_id") != registration.client_id:
            raise Refusal("unauthorized_client", 700016, "The application was not found.")
        if form.get("client_secret") != registration.client_secret:
            raise Refusal("invalid_client", 7000215, "Invalid client secret.", status=401)
        match form.get("grant_type"):
            case "authorization_code":
                return self._identity.exchange(
                    form.get("code", ""),
                    redirect_uri=form.get("redirect_uri", ""),
                    verifier=form.get("code_verifier", ""),
                )
            case "refresh_token":
                scopes = frozenset(form.get("scope", "").split())
                return self._identity.refresh(form.get("refresh_token", ""), scopes)
            case other:
                raise Refusal("unsupported_grant_type", 70003, f"The grant {other} is unknown.")

    async def metadata(self, request: Request) -> Response:
        """With the addresses of life: whoever talks to the sandbox rewrites the host."""
        if fault := self._faults.take("metadata"):
            await asyncio.sleep(fault.seconds)
            if fault.status:
                return html_page(fault.status)
        tenant = request.path_params["tenant"]
        issuer = "{tenantid}" if tenant in ("common", "organizations") else tenant
        base = f"{LOGIN}/{tenant}"
        return JSONResponse(
            {
                "issuer": f"{LOGIN}/{issuer}/v2.0",
                "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
                "token_endpoint": f"{base}/oauth2/v2.0/token",
                "jwks_uri": f"{base}/discovery/v2.0/keys",
                "response_modes_supported": ["query", "fragment", "form_post"],
                "subject_types_supported": ["pairwise"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "response_types_supported": ["code", "id_token", "code id_token"],
                "scopes_supported": sorted(OIDC),
                "tenant_region_scope": None,
                "cloud_instance_name": "microsoftonline.com",
                "msgraph_host": "graph.microsoft.com",
            }
        )

    async def instance(self, request: Request) -> Response:
        """By which other names the login host goes."""
        names = ["login.microsoftonline.com", "login.windows.net", "login.microsoft.com"]
        alias = {
            "preferred_network": names[0], "preferred_cache": names[1], "aliases": names,
        }  # fmt: skip
        discovery = f"{LOGIN}/common/v2.0/.well-known/openid-configuration"
        return JSONResponse({"tenant_discovery_endpoint": discovery, "metadata": [alias]})

    async def keys(self, request: Request) -> Response:
        """The key set of all tenants."""
        return JSONResponse(self._identity.keys.document())

    async def admin(self, request: Request) -> Response:
        """An administrator agrees for everybody."""
        query = request.query_params
        if query.get("client_id") != self._identity.registration.client_id:
            return _error_page(Refusal("unauthorized_client", 700016, "Not found."))
        if query.get("redirect_uri") not in self._identity.redirect_uris:
            return _error_page(Refusal("invalid_request", 50011, "The redirect URI is unknown."))
        if request.method == "GET" and not self._identity.auto_consent:
            action = escape(f"{request.url.path}?{request.url.query}")
            return HTMLResponse(
                f'<!doctype html><html lang="en"><title>Permissions requested</title>{STYLE}'
                "<h1>Review for your organization</h1>"
                f'<form method="post" action="{action}"><button>Accept</button></form></html>'
            )
        for account in self._identity.accounts.values():
            account.admin_only = False
        tenant = next(iter(self._identity.accounts.values())).tid
        answer = {"admin_consent": "True", "tenant": tenant, "scope": query.get("scope", "")}
        if "state" in query:
            answer["state"] = query["state"]
        return RedirectResponse(f"{query['redirect_uri']}?{urlencode(answer)}", status_code=302)


def _told(refusal: Refusal) -> dict[str, str]:
    found = {"error": refusal.error, "error_description": refusal.description}
    return found | ({"claims": refusal.claims} if refusal.claims else {})


def _refused(refusal: Refusal) -> Response:
    body: dict[str, object] = {
        "error": refusal.error,
        "error_description": refusal.description,
        "error_codes": [refusal.code],
        "timestamp": "2026-01-02 09:00:00Z",
        "trace_id": secrets.token_hex(16),
        "correlation_id": secrets.token_hex(16),
    }
    if refusal.suberror:
        body["suberror"] = refusal.suberror
    if refusal.claims:
        body["claims"] = refusal.claims
    return Response(json.dumps(body), refusal.status, media_type="application/json")


def _error_page(refusal: Refusal) -> Response:
    return HTMLResponse(
        '<!doctype html><html lang="en"><title>Sign in to your account</title>'
        "<h1>Sorry, but there is a problem with signing you in.</h1>"
        f"<p>{escape(refusal.description)}",
        status_code=refusal.status,
    )


def _page(request: Request, asked: AuthorizationRequest, accounts: list[str]) -> str:
    choices = "".join(
        f'<label><input type="radio" name="account" value="{escape(address)}"'
        f"{' checked' if index == 0 else ''}> {escape(address)}</label>"
        for index, address in enumerate(accounts)
    )
    wanted = "".join(f"<li>{escape(s)}</li>" for s in asked.scopes if s not in OIDC)
    action = escape(f"{request.url.path}?{request.url.query}")
    return f"""<!doctype html><html lang="en"><meta charset="utf-8">
<title>Sign in to your account (sandbox)</title>{STYLE}
<main><h1>Permissions requested</h1>
<p>The sandbox plays Microsoft here. Nothing leaves this machine.</p>
<form method="post" action="{action}">
<fieldset><legend>Pick an account</legend>{choices}</fieldset>
<p>This app would like to:</p><ul>{wanted}</ul>
<button name="decision" value="accept">Accept</button>
<button name="decision" value="cancel">Cancel</button>
</form></main></html>"""
