// The add-in's event runtime beside a compose form, and Smart Alerts: what happens between Send and sending.
import { el, press } from "/static/page.js";
import { AddinFrame } from "/static/outlook_frame.js";

const PATIENCE = 5000; // ms after which Outlook asks whether to go on waiting
const LONGEST = 500; // characters of an errorMessage
const DEFAULT = "This add-in asks you to look at the message before it is sent.";
// Which ways out of the dialog each send mode leaves; a function that did not answer is "unavailable" or "slow".
const WAYS = {
  PromptUser: { refused: ["Send Anyway", "Don't Send"], unavailable: ["Send Anyway", "Try Later"], slow: ["Send Anyway", "Don't Send"] },
  SoftBlock: { refused: ["Don't Send"], unavailable: ["Send Anyway", "Try Later"], slow: ["Don't Send"] },
  Block: { refused: ["Don't Send"], unavailable: ["Try Later"], slow: ["Don't Send"] },
};

export class Alerts {
  constructor(root, dialog, addin) { Object.assign(this, { root, dialog, addin, frame: null, turn: 0 }); }

  // One runtime for each compose form.
  start(locale, hello, answers) {
    this.stop();
    if (!this.addin?.events_url) return;
    this.associated = new Set();
    this.ended = new Map();
    this.awaited = [];
    this.frame = new AddinFrame(this.root, {
      url: this.addin.events_url, title: "Events of the add-in", locale, hello,
      answers: {
        ...answers,
        "event.associate": (name) => { this.associated.add(name); this.awaited.splice(0).forEach((look) => look()); },
        "event.completed": (id, options) => { this.ended.get(id)?.(options); },
      },
    });
  }

  stop() { this.frame?.close(); this.frame = null; this.dialog.close(); }

  // An early event: nobody waits for it.
  fire(type, args = {}) { if (this.frame && this.addin.events[type]) this.launch(type, args); }

  launch(type, args) {
    const { function: name } = this.addin.events[type];
    const frame = this.frame, id = ++this.turn;
    return new Promise((resolve) => {
      this.ended.set(id, resolve);
      const look = () => {
        if (!this.associated.has(name)) return this.awaited.push(look);
        frame.tell("launch", { id, name, type, args });
      };
      look();
    });
  }

  // True: the mail may go.
  async maySend() {
    const event = this.addin?.events.OnMessageSend;
    if (!event || !this.frame) return true;
    const answer = this.launch("OnMessageSend", {});
    const late = new Promise((resolve) => { setTimeout(() => resolve("late"), PATIENCE); });
    const first = await Promise.race([answer, late]);
    const ways = WAYS[event.send_mode];
    if (first !== "late") return this.decided(first, ways);
    if (!this.associated.has(event.function)) return this.show(`${this.addin.name} is unavailable.`, ways.unavailable);
    // The dialog stays until somebody decides, or the answer comes after all.
    const asked = this.show(`${this.addin.name} is taking longer than expected to check your message.`, ways.slow);
    const sooner = await Promise.race([asked.then((go) => ({ go })), answer]);
    return "go" in sooner ? sooner.go : this.decided(sooner, ways);
  }

  async decided(options, ways) {
    this.dialog.close();
    if (options.allowEvent) return true;
    const message = options.errorMessage ?? DEFAULT;
    if (message.length > LONGEST) return this.show(`${this.addin.name} is unavailable: its message is longer than 500 characters.`, ways.unavailable);
    const asked = options.sendModeOverride === "promptUser" ? WAYS.PromptUser : ways;
    return this.show(message, asked.refused);
  }

  show(message, ways) {
    return new Promise((resolve) => {
      const row = el("div", "row");
      const out = (way) => press(way, () => { resolve(way === "Send Anyway"); this.dialog.close(); });
      row.append(...ways.map(out));
      this.dialog.replaceChildren(el("h2", "", this.addin.name), el("p", "message", message), row);
      this.dialog.addEventListener("cancel", () => resolve(false), { once: true });
      this.dialog.showModal();
    });
  }
}
