// The sidebar: one stack of cards for the home page and one for the open message, as Gmail keeps them.
// It knows Google's answers (RenderActions, SubmitFormResponse, AuthorizationError), not whose they are.
import { draw, formInputs } from "/static/cards.js";
import { el, post } from "/static/page.js";

export class Sidebar {
  // root: where cards go. context(): {threadId, messageId, compose} of this moment. mail: openDraft, insert, toast.
  constructor(root, context, mail, back) {
    Object.assign(this, { root, context, mail, back, stack: [], last: null, turn: 0 });
    back?.addEventListener("click", () => { this.stack.pop(); this.show(); });
  }

  async trigger(name) {
    this.last = name;
    const turn = ++this.turn;
    this.root.replaceChildren(el("p", "loading", "Loading…"));
    const result = await post("/host/gmail/addon", { trigger: name, ...this.context() });
    if (turn !== this.turn) return; // a newer message was opened meanwhile
    this.stack = [];
    this.take(result, () => this.trigger(name));
  }

  refresh() { return this.trigger(this.last ?? "home"); }

  async act(action, node) {
    const missing = [...this.root.querySelectorAll("[data-name]")]
      .filter((f) => (action.allWidgetsAreRequired || action.requiredWidgets?.includes(f.dataset.name)) && !f.value.trim());
    if (missing.length) { missing[0].focus(); return this.mail.toast("Please fill in this field first."); }
    const again = async () => {
      const turn = ++this.turn;
      node?.setAttribute("aria-busy", "true");
      const result = await post("/host/gmail/click", { function: action.function, parameters: action.parameters ?? [],
        formInputs: formInputs(this.root), ...this.context() });
      node?.removeAttribute("aria-busy");
      if (turn === this.turn) this.take(result, again);
    };
    return again();
  }

  openLink(link) {
    const child = window.open(link.url, "_blank", link.openAs === "OVERLAY" ? "popup,width=560,height=680" : "");
    if (link.onClose !== "RELOAD" || !child) return;
    const timer = setInterval(() => { if (child.closed) { clearInterval(timer); this.refresh(); } }, 300);
  }

  push(card) { this.stack.push(card); this.show(); }

  take(result, again) {
    if (result.refused) return this.refusedCard(result.refused);
    const answer = result.answer;
    const scopes = answer.requestingGoogleScopes ?? answer.requesting_google_scopes;
    if (scopes) return this.consent(scopes, again);
    const prompt = answer.customAuthorizationPrompt ?? answer.custom_authorization_prompt;
    const render = prompt ?? answer.renderActions ?? answer;
    for (const step of render.action?.navigations ?? []) this.navigate(step);
    if (render.action?.navigations?.length) this.show(); else if (!this.root.querySelector(".g-header, .g-section")) this.show();
    if (render.action?.notification) this.mail.toast(render.action.notification.text);
    if (render.action?.link) this.openLink(render.action.link);
    const gmail = render.hostAppAction?.gmailAction;
    if (gmail?.openCreatedDraftActionMarkup) this.mail.openDraft(gmail.openCreatedDraftActionMarkup);
    if (gmail?.updateDraftActionMarkup) this.mail.updateDraft(gmail.updateDraftActionMarkup);
    if (gmail?.addonComposeUiActionMarkup) this.root.replaceChildren();
  }

  navigate(step) {
    if (step.pushCard) this.stack.push(step.pushCard);
    else if (step.updateCard) { this.stack.pop(); this.stack.push(step.updateCard); this.keepTyped = true; }
    else if (step.pop && this.stack.length > 1) this.stack.pop();
    else if (step.popToRoot) this.stack.length = Math.min(this.stack.length, 1);
    else if (step.popToCard) while (this.stack.length > 1 && this.stack.at(-1).name !== step.popToCard) this.stack.pop();
  }

  show() {
    if (this.back) this.back.hidden = this.stack.length < 2;
    const card = this.stack.at(-1);
    if (!card) return this.root.replaceChildren(el("p", "empty", "Nothing to show."));
    const drawn = draw(card, this, this.root);
    if (this.keepTyped) drawn.keep();
    this.keepTyped = false;
  }

  refusedCard(reason) {
    const node = el("div", "refused", "Something went wrong when executing the add-on.");
    node.append(el("code", "", reason));
    this.root.replaceChildren(node);
  }

  consent(scopes, again) {
    const dialog = document.getElementById("consent");
    dialog.replaceChildren(el("p", "", "Afterword wants additional access to your account:"));
    const list = el("ul");
    for (const scope of scopes.scopes ?? ["everything it lists"]) list.append(el("li", "", scope));
    const allow = el("button", "", "Allow");
    const deny = el("button", "", "Cancel");
    allow.addEventListener("click", async () => { await post("/host/gmail/grant", { scopes: scopes.scopes ?? [], all: Boolean(scopes.allScopes ?? scopes.all_scopes) }); dialog.close(); again(); });
    deny.addEventListener("click", () => dialog.close());
    const row = el("div", "row");
    row.append(allow, deny);
    dialog.append(list, row);
    dialog.showModal();
  }
}
