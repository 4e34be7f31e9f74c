"""The words of a test about the pane: open it beside a mail, sign in, press, type, read."""

import json
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.cards.pane_world import World

MAIL = {"id": "AAA/1+", "conversation": "C1", "message": "<m1@acme.example>", "subject": "Interview", "to": [["Sam", "sam@outlook.example"]], "headers": "From: dana@acme.example", "text": "You will hear from us by Friday."}  # fmt: skip
REST = "AAA-1_"
"""The id of that mail as the server gets it."""
OTHER = {**MAIL, "id": "BBB", "conversation": "C2", "message": "<m2@globex.example>"}
WRITING = {"compose": True, "to": [["Dana", "dana@acme.example"]], "subject": "Re: Interview"}
Given = dict[str, Any]


class Pane:
    """The pane as a person sees it."""

    def __init__(self, page: Page, world: World) -> None:
        self.page = page
        self.world = world
        self.card = page.locator("#card")
        self.title = page.locator("h1:visible")
        self.toast = page.locator("#toast")
        self.trouble = page.locator("#trouble")
        self.aside = page.locator("#aside")
        self._folded = self.card.locator("details:not([open]) > summary")

    def open(
        self, item: Given | None = None, *, query: str = "", signed_in: bool = True, **office: Any
    ) -> None:
        """The pane beside this item; signed in by a token of an earlier pane unless said otherwise."""
        given = {"item": item, **office}
        self.page.add_init_script(f"window.officeWorld = {json.dumps(given)};")
        if signed_in:
            held = json.dumps({"token": self.world.token(), "until": 4102444800000})
            key = "afterword.session:sam@outlook.example"
            self.page.add_init_script(
                f"if (!sessionStorage.once) {{ sessionStorage.once = 1;"
                f" localStorage.setItem({json.dumps(key)}, {json.dumps(held)}); }}"
            )
        surface = "compose" if item and item.get("compose") else "read"
        self.page.goto(f"{self.world.url}/outlook/pane?surface={surface}{query}")

    def button(self, text: str, within: Locator | None = None) -> Locator:
        return (within or self.page).get_by_role("button", name=text, exact=True)

    def press(self, text: str) -> None:
        """A button, once it or something folded is there; what is folded is unfolded first."""
        expect(self.button(text).or_(self._folded).first).to_be_visible()
        if not self.button(text).first.is_visible():
            self.unfold()
        self.button(text).first.click()

    def unfold(self) -> None:
        """Everything, once there is a card."""
        expect(self.card).to_be_visible()
        while self._folded.count():
            self._folded.first.click()

    def sign_in(self) -> None:
        """By the window, which closes by itself."""
        with self.page.expect_popup() as popup:
            self.button("Sign in").click()
        if not popup.value.is_closed():
            popup.value.wait_for_event("close")

    def select(self, item: Given | None, *, quietly: bool = False) -> None:
        """Another mail in the list; quietly where Outlook forgets to tell."""
        self.page.evaluate("([item, quietly]) => stub.select(item, {quietly})", [item, quietly])

    def office(self, expression: str) -> Any:
        return self.page.evaluate(expression)

    def shows(self, title: str) -> None:
        expect(self.title).to_have_text(title)

    def calls(self, path: str, at_least: int) -> list[Given]:
        """The bodies that came to this door, once there are so many."""
        for _ in range(200):
            if len(self.world.bodies(path)) >= at_least:
                break
            self.page.wait_for_timeout(25)
        return self.world.bodies(path)
