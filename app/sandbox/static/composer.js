// The compose window, with the add-on's own panel in it. Gmail tells the add-on the recipients and nothing else.
import { el, post, press } from "/static/page.js";
import { Sidebar } from "/static/sidebar.js";

export class Composer {
  constructor(root, host) {
    Object.assign(this, { root, host, draft: null });
  }

  fresh() { this.open({ to: "", cc: "", subject: "", body: "", threadId: "", inReplyTo: "" }); }

  reply(threadId, message) {
    const subject = /^re:/i.test(message.subject) ? message.subject : `Re: ${message.subject}`;
    this.open({ to: message.own ? message.to : message.from, cc: "", subject, body: "", threadId, replyTo: message.id });
  }

  async openDraft(draftId) {
    const answer = await fetch(`/host/gmail/drafts/${draftId}`);
    if (!answer.ok) return this.host.toast("This draft no longer exists.");
    this.open({ ...(await answer.json()), draftId });
  }

  open(draft) {
    this.draft = draft;
    const field = (name, label) => {
      const input = el("input");
      input.value = draft[name] ?? "";
      input.setAttribute("aria-label", label);
      input.placeholder = label;
      input.id = `compose-${name}`;
      return input;
    };
    const head = el("header");
    head.append(el("strong", "", draft.draftId ? "Draft" : "New message"), press("Close", () => this.close()));
    const fields = el("div", "fields");
    fields.append(field("to", "To"), field("cc", "Cc"), field("subject", "Subject"));
    this.body = el("textarea");
    this.body.id = "compose-body";
    this.body.setAttribute("aria-label", "Message body");
    this.body.value = draft.body ?? "";
    const row = el("div", "row");
    const send = press("Send", () => this.send(), "send");
    this.panel = el("div", "panel");
    row.append(send, press("Insert follow-up", () => this.addon()), press("Save", () => this.save()));
    this.root.replaceChildren(head, fields, this.body, row, this.panel);
    this.root.hidden = false;
    this.body.focus();
  }

  value(name) { return this.root.querySelector(`#compose-${name}`).value; }

  async addon() {
    const context = () => ({ compose: { to: this.value("to"), cc: this.value("cc") } });
    const sidebar = new Sidebar(this.panel, context, { toast: this.host.toast, openDraft: (m) => this.openDraft(m.draftId), updateDraft: (m) => this.insert(m) });
    await sidebar.trigger("compose");
  }

  // updateDraftActionMarkup: HTML is shown as its text, at the cursor, as Gmail's plain-text mode does.
  insert(markup) {
    const text = (markup.updateBody?.insertContents ?? []).map((c) => (c.contentType === "TEXT" ? c.content : plain(c.content))).join("\n");
    if (text) {
      const { selectionStart: a, selectionEnd: b, value } = this.body;
      this.body.value = markup.updateBody.type === "REPLACE" ? text : value.slice(0, a) + text + value.slice(b);
    }
    if (markup.updateSubject) this.root.querySelector("#compose-subject").value = markup.updateSubject.subject;
    if (markup.updateToRecipients) this.root.querySelector("#compose-to").value = markup.updateToRecipients.toRecipients.map((r) => r.email).join(", ");
    this.host.toast("Text inserted");
  }

  filled() {
    return { ...this.draft, to: this.value("to"), cc: this.value("cc"), subject: this.value("subject"), body: this.body.value };
  }

  async save() {
    const saved = await post("/host/gmail/drafts", this.filled());
    if (saved.problem) return this.host.toast(saved.problem);
    this.draft = { ...this.draft, draftId: saved.draftId };
    this.host.toast("Draft saved");
    this.host.changed();
  }

  async send() {
    const sent = await post("/host/gmail/send", this.filled());
    if (sent.problem) return this.host.toast(sent.problem);
    this.host.toast("Message sent");
    this.close();
    this.host.changed();
  }

  close() {
    this.root.hidden = true;
    this.root.replaceChildren();
  }
}

const plain = (html) => {
  const template = document.createElement("template");
  template.innerHTML = html.replaceAll(/<br\s*\/?>/g, "\n").replaceAll("</p>", "\n\n");
  return template.content.textContent.trim();
};
