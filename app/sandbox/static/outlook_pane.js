// The task pane: opened by the add-in's button, pinned or not, following the selected mail.
import { press } from "/static/page.js";
import { typedOf } from "/static/outlook_compose.js";
import { AddinFrame, Refused } from "/static/outlook_frame.js";
import { SETS, THEMES } from "/static/outlook_themes.js";

const $ = (id) => document.getElementById(id);

export class Pane {
  // outlook: {addin, compose, state, reply(item, html, all), openMessage(id), newMessage(draft)}
  constructor(outlook) {
    Object.assign(this, { outlook, frame: null, client: "web", surface: "read", colours: THEMES.light, properties: new Map() });
    const { addin } = outlook;
    // This user has opened and pinned the pane before, in both places, as far as the add-in lets them.
    // (Microsoft names Microsoft 365 accounts only for pinning; reports tell of it on Outlook.com too.)
    this.opened = { read: Boolean(addin), compose: Boolean(addin?.compose_pinnable) };
    this.pinned = { read: Boolean(addin?.read_pinnable), compose: Boolean(addin?.compose_pinnable) };
    $("pane-name").textContent = addin?.name ?? "";
    $("pin").addEventListener("click", () => { this.pinned[this.surface] = !this.pinned[this.surface]; this.bar(); });
    $("close-pane").addEventListener("click", () => this.close());
  }

  // The add-in's button in a command bar.
  button(bar) {
    if (this.url) bar.replaceChildren(press(this.outlook.addin.name, () => { this.opened[this.surface] = true; this.draw(); }));
  }

  get url() {
    const { addin } = this.outlook;
    if (!addin) return "";
    if (this.client === "phone") return this.surface === "read" ? addin.phone_url : ""; // phones have no pane in compose
    return this.surface === "read" ? addin.read_url : addin.compose_url;
  }

  // What the user does around it

  close() {
    this.opened[this.surface] = this.pinned[this.surface] = false;
    this.draw();
  }

  become(client) { this.client = client; this.restart(); }
  read() { this.surface = "read"; this.restart(); }
  compose() { this.surface = "compose"; this.restart(); }

  // Another item, or none, was selected. An add-in cannot open on a delivery report.
  follow(report) {
    this.away = report;
    if (this.surface !== "read") return;
    if (this.seen && !this.pinned.read && this.seen !== this.outlook.state.item?.key) this.opened.read = false;
    this.seen = this.outlook.state.item?.key;
    if (this.frame && this.opened.read) this.frame.tell("item", { item: this.item() });
    this.draw();
  }

  // Time has passed: whoever comes back a week later opens the pane anew.
  again() { if (this.surface === "read") this.restart(); }

  theme(colours) {
    this.colours = colours;
    if (this.client === "web") this.frame?.tell("theme", { theme: colours });
  }

  recipients(changed) { if (this.surface === "compose") this.frame?.tell("recipients", { changed }); }
  saved() { if (this.surface === "compose" && this.outlook.compose.open) this.frame?.tell("draft", { item: this.item() }); }

  // Drawing

  restart() {
    this.frame?.close();
    this.frame = null;
    this.draw();
  }

  draw() {
    const shown = Boolean(this.url) && this.opened[this.surface];
    $("pane").hidden = !shown || (this.surface === "read" && Boolean(this.away));
    if (!shown) {
      this.frame?.close();
      this.frame = null;
    } else {
      this.frame ??= new AddinFrame($("pane-frame"), {
        url: this.url, title: `${this.outlook.addin.name} pane`, locale: this.outlook.state.mailbox.locale,
        hello: () => this.hello(this.surface), answers: this.surface === "read" ? this.readAnswers() : this.composeAnswers(),
      });
    }
    this.bar();
  }

  bar() {
    const { addin } = this.outlook;
    $("pin").hidden = this.client === "phone" || !addin?.[`${this.surface}_pinnable`];
    $("pin").setAttribute("aria-pressed", String(this.pinned[this.surface]));
    $("pin").textContent = this.pinned[this.surface] ? "Pinned" : "Pin";
  }

  // What office.js starts from, and what it can ask

  hello(surface) {
    const { owner, windowsZone, locale } = this.outlook.state.mailbox;
    return {
      surface, platform: this.client === "phone" ? "iOS" : "OfficeOnline", language: locale, sets: SETS[this.client],
      theme: this.client === "phone" || surface === "event" ? null : this.colours,
      profile: { emailAddress: owner.address, displayName: owner.name, timeZone: windowsZone, accountType: "outlookCom" },
      item: surface === "read" ? this.item() : this.outlook.compose.item(),
    };
  }

  item() {
    if (this.surface === "compose") return this.outlook.compose.item();
    const { item } = this.outlook.state;
    if (!item || this.away) return null;
    const { headers, text, html, draftId, ...told } = item; // these have to be asked for
    return this.client === "phone" ? { ...told, itemId: told.itemId.replaceAll("/", "-").replaceAll("+", "_") } : told;
  }

  current(key) {
    const { item } = this.outlook.state;
    if (item?.key !== key) throw new Refused(9030, "ItemNotFound", "The item is no longer the selected one.");
    return item;
  }

  readAnswers() {
    return {
      ...this.anywhere(),
      "item.body": (key, coercion) => this.current(key)[coercion],
      "item.headers": (key) => this.current(key).headers,
      "item.reply": (key, { htmlBody }, all) => { this.outlook.reply(this.current(key), htmlBody || undefined, all); },
      "mailbox.open": (id) => { this.outlook.openMessage(id); },
      "mailbox.new": ({ htmlBody, to, cc, bcc, subject }) => {
        this.outlook.newMessage({ to: typedOf(to), cc: typedOf(cc), bcc: typedOf(bcc), subject, body: htmlBody });
      },
    };
  }

  composeAnswers() { return { ...this.anywhere(), ...this.outlook.compose.answers() }; }

  anywhere() {
    return {
      "event.associate": () => {}, // a pane may load the event script too; it runs in its own runtime
      "properties.load": (key) => ({ ...this.properties.get(key) }),
      "properties.save": (key, kept) => { this.properties.set(key, kept); },
    };
  }
}
