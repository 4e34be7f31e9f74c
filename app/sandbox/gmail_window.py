"""The page that plays Gmail: list, reading view, compose, clock, and the people who answer.

`routes()` goes into `World(extra_routes=…)`. The sidebar itself is drawn in the browser from the
card JSON that the service answers; `addon_host.py` stands between, as Google does.
"""

from collections.abc import Mapping
from email.message import EmailMessage
from email.utils import formataddr, getaddresses

from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute, Route

from app.sandbox.addon_host import AddonHost, Compose, Place
from app.sandbox.host_page import Controls, Json, get_json, page, post_json
from app.sandbox.mailbox_store import MailboxStore, Stored
from app.sandbox.shown_mail import header, row, shown, text_of
from app.sandbox.world import World

PAGE = 50  # threads a page of the list
HIDDEN = frozenset({"TRASH", "SPAM"})


class GmailWindow:
    """One user's window."""

    def __init__(self, address: str, controls: Controls) -> None:
        self._address = address
        self._controls = controls
        self.loading = ""  # what is still going on, e.g. "Reading 1,200 of 10,000 messages"
        self._world: World | None = None
        self._host: AddonHost | None = None

    def open(self, world: World, host: AddonHost) -> None:
        """Give the window its world and its add-on: both need the page's own address first."""
        self._world, self._host = world, host

    def routes(self) -> list[BaseRoute]:
        """The page, its files, and what it asks for."""
        return [
            Route("/", page("gmail.html")),
            Route("/host/gmail/mailbox", get_json(self._mailbox)),
            Route("/host/gmail/threads/{id}", get_json(self._thread)),
            Route("/host/gmail/drafts/{id}", get_json(self._draft)),
            Route("/host/gmail/drafts", post_json(self._save_draft), methods=["POST"]),
            Route("/host/gmail/send", post_json(self._send), methods=["POST"]),
            Route("/host/gmail/addon", post_json(self._addon), methods=["POST"]),
            Route("/host/gmail/click", post_json(self._click), methods=["POST"]),
            Route("/host/gmail/grant", post_json(self._grant), methods=["POST"]),
            Route("/host/play", post_json(self._play), methods=["POST"]),
        ]

    # What the page shows

    def _mailbox(self, asked: Mapping[str, str]) -> Json:
        wanted = PAGE * max(1, int(asked.get("pages", "1")))
        drafts = {self._store.require(d.message_id).thread_id for d in self._store.drafts()}
        threads = [
            row(
                thread_id,
                mails,
                self._store.owners,
                has_draft=thread_id in drafts,
                marks=self._marks(mails),
            )
            for thread_id, mails in self._threads(wanted + 1)
        ]
        return {
            "owner": {"address": self._store.address, "name": self._store.name},
            **self._controls.shown(),
            "loading": self.loading or None,
            "threads": threads[:wanted],
            "more": len(threads) > wanted,
        }

    def _marks(self, mails: list[Stored]) -> set[str]:
        names = self._store.user_labels
        return {names[label] for mail in mails for label in mail.labels & names.keys()}

    def _threads(self, limit: int) -> list[tuple[str, list[Stored]]]:
        """The newest threads, whatever their label: the demo's list shows sent mail too."""
        found: dict[str, list[Stored]] = {}
        for stored in self._store.newest():
            if stored.labels & HIDDEN or stored.thread_id in found:
                continue
            mails = [m for m in self._store.thread(stored.thread_id) if not m.labels & HIDDEN]
            found[stored.thread_id] = mails
            if len(found) >= limit:
                break
        return list(found.items())

    def _thread(self, asked: Mapping[str, str]) -> Json:
        mails = [m for m in self._store.thread(asked["id"]) if not m.labels & HIDDEN]
        drafts = {draft.message_id: draft.id for draft in self._store.drafts()}
        for mail in mails:
            if "UNREAD" in mail.labels:
                self._store.modify(mail.id, remove=["UNREAD"])
        return {
            "subject": mails[0].headers.subject or "(no subject)" if mails else "(empty)",
            "messages": [shown(m, self._store.owners, drafts.get(m.id)) for m in mails],
        }

    def _draft(self, asked: Mapping[str, str]) -> Json:
        saved = self._store.require(self._store.draft(asked["id"]).message_id)
        return {
            "to": saved.headers.to,
            "cc": header(saved, "Cc"),
            "subject": saved.headers.subject,
            "body": text_of(saved),
            "threadId": saved.thread_id,
        }

    # What the user does

    def _save_draft(self, asked: Json) -> Json:
        raw = self._written(asked)
        thread = str(asked.get("threadId") or "") or None
        draft_id = str(asked.get("draftId") or "") or None
        saved = self._store.save_draft(raw, draft_id=draft_id, thread_id=thread)
        return {"draftId": saved.id}

    def _send(self, asked: Json) -> Json:
        if not [address for _, address in getaddresses([str(asked.get("to", ""))]) if address]:
            return {"problem": "Please name at least one recipient."}
        if asked.get("draftId"):
            saved = self._save_draft(asked)
            self._store.send_draft(saved["draftId"])
        else:
            self._store.send(self._written(asked), thread_id=str(asked.get("threadId") or ""))
        return {}

    def _written(self, asked: Json) -> bytes:
        """The mail as Gmail's own compose window would make it."""
        mail = EmailMessage()
        mail["From"] = self._from(asked)
        mail["To"] = str(asked.get("to", "")).replace("\n", " ")
        if asked.get("cc"):
            mail["Cc"] = str(asked["cc"]).replace("\n", " ")
        mail["Subject"] = str(asked.get("subject", "")).replace("\n", " ")
        parent = self._answered(asked)
        if parent is not None:
            mail["In-Reply-To"] = parent.headers.message_id
            chain = (*parent.headers.references, parent.headers.message_id)
            mail["References"] = " ".join(dict.fromkeys(chain))
        mail.set_content(str(asked.get("body", "")))
        return mail.as_bytes()

    def _from(self, asked: Json) -> str:
        if asked.get("draftId"):
            draft = self._store.require(self._store.draft(str(asked["draftId"])).message_id)
            return draft.headers.sender
        return formataddr((self._store.name, self._store.address))

    def _answered(self, asked: Json) -> Stored | None:
        if not asked.get("threadId"):
            return None
        mails = self._store.thread(str(asked["threadId"]))
        written = [m for m in mails if "DRAFT" not in m.labels]
        return written[-1] if written else None

    # The add-on

    def _addon(self, asked: Json) -> Json:
        return self._addon_host.trigger(str(asked["trigger"]), self._place(asked))

    def _click(self, asked: Json) -> Json:
        return self._addon_host.click(
            str(asked["function"]), asked["parameters"], asked["formInputs"], self._place(asked)
        )

    def _grant(self, asked: Json) -> Json:
        self._addon_host.grant(
            self._addon_host.listed_scopes if asked.get("all") else asked["scopes"]
        )
        return {}

    def _place(self, asked: Json) -> Place:
        if asked.get("compose"):
            compose = asked["compose"]
            return Place(compose=Compose(str(compose.get("to", "")), str(compose.get("cc", ""))))
        return Place(message_id=asked.get("messageId") or None)

    # The world outside

    def _play(self, asked: Json) -> Json:
        thread_id = str(asked["threadId"])
        wrote = any("SENT" in m.labels for m in self._store.thread(thread_id))
        return self._controls.play(self._playing, self._address, thread_id, asked, wrote=wrote)

    @property
    def _playing(self) -> World:
        if self._world is None:
            raise HTTPException(503, detail="The sandbox is still starting.")
        return self._world

    @property
    def _addon_host(self) -> AddonHost:
        if self._host is None:
            raise HTTPException(503, detail="The sandbox is still starting.")
        return self._host

    @property
    def _store(self) -> MailboxStore:
        return self._playing.mailboxes[self._address]
