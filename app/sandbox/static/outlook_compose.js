// The compose form, and what an add-in can ask about it. Sending goes through Smart Alerts.
import { el, post, press, toast } from "/static/page.js";
import { Editor, htmlOfText } from "/static/outlook_editor.js";
import { Refused } from "/static/outlook_frame.js";

const FIELDS = [["to", "To"], ["cc", "Cc"], ["bcc", "Bcc"], ["subject", "Subject"]];
// As it is typed and read: a name with a comma in it stands in quotes.
const people = (typed) => typed.split(/[;,](?=(?:[^"]*"[^"]*")*[^"]*$)/).map((one) => one.trim()).filter(Boolean).map((one) => {
  const [, name, address] = /^(.*?)\s*<([^<>]+)>$/.exec(one) ?? [null, "", one];
  return { displayName: name.replace(/^"|"$/g, "") || address, emailAddress: address, recipientType: "externalUser" };
});
export const typedOf = (recipients) => recipients.map((one) => {
  if (typeof one === "string") return one;
  const { displayName: name, emailAddress: address } = one;
  if (!name || name === address) return address;
  return `${/[,;"<>]/.test(name) ? `"${name.replaceAll('"', "")}"` : name} <${address}>`;
}).join(", ");

export class Compose {
  // host: opened(), closed(), changed(), recipientsChanged(fields), ask(): may it be sent now?
  constructor(root, host) { Object.assign(this, { root, host, draft: null }); }

  get open() { return this.draft !== null; }

  // draft: {composeType, kind, to, cc, bcc, subject, body, parentId, draftId, itemId, conversationId, inReplyTo}
  show(draft) {
    this.close();
    this.draft = { composeType: "newMail", kind: "html", itemId: null, conversationId: null, inReplyTo: null, ...draft };
    this.session = {};
    const fields = el("div", "fields");
    for (const [name, label] of FIELDS) {
      const input = el("input");
      Object.assign(input, { id: `compose-${name}`, placeholder: label, value: draft[name] ?? "" });
      input.setAttribute("aria-label", label);
      if (name !== "subject") input.addEventListener("change", () => this.host.recipientsChanged({ to: name === "to", cc: name === "cc", bcc: name === "bcc" }));
      fields.append(input);
    }
    this.editor = new Editor(this.draft.kind, draft.body ?? "");
    const bar = el("div", "row commands");
    bar.append(press("Send", () => this.send(), "send"), press("Save draft", async () => { await this.save(); toast("Draft saved"); }),
      press("Discard", () => this.leave()));
    this.tools = el("span", "tools");
    bar.append(this.tools, press(this.draft.kind === "html" ? "Plain text" : "HTML", () => this.turn()));
    this.root.replaceChildren(bar, fields, this.editor.node);
    this.host.opened(this.tools);
    this.editor.focus();
  }

  value(name) { return this.root.querySelector(`#compose-${name}`).value; }
  set(name, value) { this.root.querySelector(`#compose-${name}`).value = value; }
  filled() {
    const fields = Object.fromEntries(FIELDS.map(([name]) => [name, this.value(name)]));
    return { ...this.draft, ...fields, kind: this.editor.kind, body: this.editor.content };
  }

  // Between HTML and plain text, as Outlook's "Switch to plain text".
  turn() {
    const filled = this.filled();
    const turned = filled.kind === "html" ? { kind: "text", body: this.editor.text } : { kind: "html", body: htmlOfText(filled.body) };
    const session = this.session;
    this.show({ ...filled, ...turned });
    this.session = session;
  }

  async save() {
    const saved = await post("/host/outlook/drafts", this.filled());
    if (saved.problem) return toast(saved.problem);
    Object.assign(this.draft, saved);
    this.host.changed();
    return saved;
  }

  async send() {
    const sending = this.draft, button = this.root.querySelector(".send");
    button.disabled = true;
    const may = await this.host.ask();
    button.disabled = false;
    if (!may || this.draft !== sending) return;
    const sent = await post("/host/outlook/send", this.filled());
    if (sent.problem) return toast(sent.problem);
    toast("Message sent");
    this.leave();
  }

  leave() { this.close(); this.host.changed(); }

  close() {
    if (!this.open) return;
    this.editor.close();
    this.draft = null;
    this.root.replaceChildren();
    this.host.closed();
  }

  // What office.js of the compose pane and of the event runtime can ask

  item() {
    const { conversationId, inReplyTo } = this.draft;
    return { conversationId, inReplyTo };
  }

  answers() {
    const put = (where) => (data, coercion) => { this.editor.put(where, data, coercion); };
    const change = (name, typed) => {
      this.set(name, typed);
      this.host.recipientsChanged({ to: name === "to", cc: name === "cc", bcc: name === "bcc" });
    };
    return {
      "recipients.get": (name) => people(this.value(name)),
      "recipients.set": (name, recipients) => change(name, typedOf(recipients)),
      "recipients.add": (name, recipients) => change(name, [this.value(name), typedOf(recipients)].filter(Boolean).join(", ")),
      "subject.get": () => this.value("subject"),
      "subject.set": (text) => this.set("subject", text),
      "body.type": () => this.editor.kind,
      "body.get": (coercion) => this.editor.read(coercion),
      "body.set": put("set"), "body.prepend": put("prepend"), "body.select": put("select"),
      "item.type": () => ({ composeType: this.draft.composeType, coercionType: this.editor.kind }),
      "item.save": async () => (await this.save())?.itemId,
      "item.id": () => this.saved(),
      "session.get": (name) => this.kept(name),
      "session.set": (name, value) => {
        if (JSON.stringify({ ...this.session, [name]: value }).length > 2_621_440) throw new Refused(9057, "DataExceedsMaximumSize", "The session data is full.");
        this.session[name] = String(value);
      },
      "session.all": () => ({ ...this.session }),
      "session.remove": (name) => { this.kept(name); delete this.session[name]; },
      "session.clear": () => { this.session = {}; },
    };
  }

  kept(name) {
    if (!(name in this.session)) throw new Refused(9020, "KeyNotFound", "The specified key was not found.");
    return this.session[name];
  }

  saved() {
    if (!this.draft.itemId) throw new Refused(9046, "ItemNotSaved", "The id is only known once the item has been saved.");
    return this.draft.itemId;
  }
}
