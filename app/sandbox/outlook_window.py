"""The page that plays Outlook on the web: list, reading view, compose, Send, and the task pane.

The pane is the service's own page in a frame; `static/office.js` stands in it for Microsoft's
script and talks to `static/outlook.js`. `routes()` goes into `World(extra_routes=…)`.
"""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from starlette.routing import BaseRoute, Route

from app.sandbox.graph_draft import DraftContent
from app.sandbox.graph_store import GraphStore, Item, NoSuchItem
from app.sandbox.host_page import Controls, get_json, page, post_json
from app.sandbox.microsoft_world import MicrosoftWorld, as_thread
from app.sandbox.outlook_addin import AddIn
from app.sandbox.outlook_item import ews_id, office_item, people, rest_id_of
from app.sandbox.shown_mail import header, row, shown, text_of

PAGE = 50  # conversations a page of the list
HIDDEN = frozenset({"deleteditems", "junkemail"})
Json = dict[str, Any]


class OutlookWindow:
    """One user's window."""

    def __init__(
        self,
        microsoft: MicrosoftWorld,
        address: str,
        controls: Controls,
        *,
        windows_zone: str,
        signature: str = "",
    ) -> None:
        """
        Args:
            windows_zone: The zone by Windows' name, which is what Outlook tells add-ins.
            signature: Put below what the user writes, line by line.
        """
        self._microsoft = microsoft
        self._address = address
        self._controls = controls
        self._windows_zone = windows_zone
        self._signature = signature
        self._addin: AddIn | None = None

    def install(self, addin: AddIn) -> None:
        """Put an add-in into the window."""
        self._addin = addin

    def routes(self) -> list[BaseRoute]:
        """The page and what it asks for."""
        at = "/host/outlook"
        return [
            Route("/outlook", page("outlook.html")),
            Route(f"{at}/mailbox", get_json(self._mailbox)),
            Route(f"{at}/conversations/{{id}}", get_json(self._conversation)),
            Route(f"{at}/items/{{id}}", get_json(self._item)),
            Route(f"{at}/drafts/{{id}}", get_json(self._draft)),
            Route(f"{at}/drafts", post_json(self._save_draft), methods=["POST"]),
            Route(f"{at}/send", post_json(self._send), methods=["POST"]),
            Route(f"{at}/play", post_json(self._play), methods=["POST"]),
        ]

    # What the page shows

    def _mailbox(self, asked: Mapping[str, str]) -> Json:
        wanted = PAGE * max(1, int(asked.get("pages", "1")))
        found: dict[str, list[Item]] = {}
        for item in self._store.items():
            if item.folder not in HIDDEN:
                found.setdefault(item.conversation_id, []).insert(0, item)
        rows = [
            row(
                conversation_id,
                as_thread(items),
                self._store.owners,
                has_draft=any(item.draft is not None for item in items),
                marks={name for item in items for name in item.categories},
            )
            for conversation_id, items in list(found.items())[:wanted]
        ]
        return {
            "owner": {"address": self._store.address, "name": self._store.name},
            **self._controls.shown(),
            "windowsZone": self._windows_zone,
            "signature": self._signature,
            "addin": asdict(self._addin) if self._addin else None,
            "threads": rows,
            "more": len(found) > wanted,
        }

    def _conversation(self, asked: Mapping[str, str]) -> Json:
        items = [i for i in self._store.conversation(asked["id"]) if i.folder not in HIDDEN]
        if not items:
            raise NoSuchItem(asked["id"])
        for item in items:
            self._store.mark_read(item.id)
        messages = [
            shown(stored, self._store.owners, item.id if item.draft is not None else None)
            for item, stored in zip(items, as_thread(items), strict=True)
        ]
        return {"subject": items[0].headers.subject or "(no subject)", "messages": messages}

    def _item(self, asked: Mapping[str, str]) -> Json:
        found = self._store.require(rest_id_of(asked["id"]))
        return office_item(self._store, found) | {
            "draftId": found.id if found.draft is not None else None
        }

    def _draft(self, asked: Mapping[str, str]) -> Json:
        item = self._store.require(rest_id_of(asked["id"]))
        if item.draft is None:
            raise NoSuchItem(asked["id"])
        [stored] = as_thread([item])
        return {
            "draftId": item.id,
            "itemId": ews_id(item.rest_id),
            "conversationId": ews_id(item.conversation_id),
            "inReplyTo": item.draft.in_reply_to or None,
            "to": item.headers.to,
            "cc": header(stored, "Cc"),
            "bcc": header(stored, "Bcc"),
            "subject": item.headers.subject,
            "kind": item.draft.content_type,
            "body": item.draft.content if item.draft.content_type == "html" else text_of(stored),
        }

    # What the user does

    def _save_draft(self, asked: Json) -> Json:
        item = self._saved(asked)
        return {
            "draftId": item.id,
            "itemId": ews_id(item.rest_id),
            "conversationId": ews_id(item.conversation_id),
        }

    def _send(self, asked: Json) -> Json:
        if not people(str(asked.get("to", ""))):
            return {"problem": "Please name at least one recipient."}
        self._store.send_draft(self._saved(asked).id)
        return {}

    def _saved(self, asked: Json) -> Item:
        """The compose window's content as a draft: a new one, or the one it was saved as."""
        if asked.get("draftId"):
            item = self._store.require(str(asked["draftId"]))
        else:
            item = self._new_draft(str(asked.get("parentId") or ""))
        if item.draft is None:
            raise NoSuchItem(item.id)
        item.draft.to = people(str(asked.get("to", "")))
        item.draft.cc = people(str(asked.get("cc", "")))
        item.draft.bcc = people(str(asked.get("bcc", "")))
        item.draft.subject = str(asked.get("subject", ""))
        item.draft.content_type = "html" if asked.get("kind") == "html" else "text"
        item.draft.content = str(asked.get("body", ""))
        return self._store.save_draft(item)

    def _new_draft(self, parent_id: str) -> Item:
        """Under the answered mail's subject: the conversation is kept while that one stays."""
        content = DraftContent(sender=(self._store.name, self._store.address))
        if not parent_id:
            return self._store.new_draft(content)
        parent = self._store.require(parent_id)
        content.subject = parent.headers.subject
        content.in_reply_to = parent.headers.message_id
        content.references = (*parent.headers.references, parent.headers.message_id)
        return self._store.new_draft(content, parent=parent)

    # The world outside

    def _play(self, asked: Json) -> Json:
        thread_id = str(asked["threadId"])
        wrote = any(i.folder == "sentitems" for i in self._store.conversation(thread_id))
        return self._controls.play(self._microsoft, self._address, thread_id, asked, wrote=wrote)

    @property
    def _store(self) -> GraphStore:
        return self._microsoft.mailboxes[self._address]
