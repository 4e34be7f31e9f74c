"""google-api-python-client's request builders for Gmail, from its bundled discovery document."""

import functools
from dataclasses import dataclass
from typing import Any

import httplib2
from googleapiclient.discovery import build


@dataclass(frozen=True, slots=True)
class GmailApi:
    """Request builders by collection, as the library makes them from its discovery document.

    They hold no connection and may be shared. Kept, because making one costs more than a call.
    """

    users: Any  # the library has no types
    messages: Any
    attachments: Any
    threads: Any
    labels: Any
    history: Any
    drafts: Any
    send_as: Any


@functools.lru_cache(maxsize=4)
def gmail_api(api_endpoint: str) -> GmailApi:
    """The builders for one endpoint. `http` is given so that no credentials are looked for."""
    service = build(
        "gmail", "v1", http=httplib2.Http(), client_options={"api_endpoint": api_endpoint},
        cache_discovery=False, static_discovery=True,
    )  # fmt: skip
    users = service.users()
    messages = users.messages()
    return GmailApi(
        users=users, messages=messages, attachments=messages.attachments(),
        threads=users.threads(), labels=users.labels(), history=users.history(),
        drafts=users.drafts(), send_as=users.settings().sendAs(),
    )  # fmt: skip
