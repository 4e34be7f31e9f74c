// What the pages of all hosts share: elements, the clock, the other windows, the people on the other side.

export const el = (tag, className, text) => {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
};

export const press = (text, onClick, className = "") => {
  const node = el("button", className, text);
  node.type = "button";
  node.addEventListener("click", onClick);
  return node;
};

export const post = async (path, body) => {
  const answer = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  return answer.json();
};

export const toast = (text) => {
  const node = document.getElementById("toast");
  node.textContent = text;
  node.hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { node.hidden = true; }, 5000);
};

// Who ends the demo and presses on is told so.
addEventListener("unhandledrejection", (event) => {
  if (!(event.reason instanceof TypeError) || !/fetch|load failed/i.test(event.reason.message)) return;
  event.preventDefault();
  toast("The sandbox does not answer any more. Start it again with make demo.");
});

// The bar's right half. `refresh` draws everything anew once the service has worked on what happened.
export class Controls {
  constructor(root, refresh) {
    Object.assign(this, { refresh, zone: "UTC", now: el("output"), links: el("nav", "windows"), day: el("input"), language: el("select") });
    this.now.id = "now";
    this.now.setAttribute("aria-live", "polite");
    this.links.setAttribute("aria-label", "Windows");
    Object.assign(this.day, { type: "date", id: "to-date" });
    const label = el("label", "", "To date ");
    label.append(this.day);
    const go = press("Go", () => this.day.value && this.move({ to: this.day.value }));
    go.id = "go-to-date";
    const clock = el("span", "clock");
    clock.setAttribute("role", "group");
    clock.setAttribute("aria-label", "Clock");
    clock.append(this.now, press("Next day", () => this.move({ days: 1 })), press("Next week", () => this.move({ days: 7 })), label, go);
    this.language.id = "language";
    this.language.setAttribute("aria-label", "Language");
    this.language.addEventListener("change", () => this.speak(this.language.value));
    root.append(this.links, this.language, clock);
    // Another window of the same demo moved the clock or played the other side.
    this.others = new BroadcastChannel("sandbox");
    this.others.addEventListener("message", ({ data }) => (data === "spoke" ? location.reload() : this.refresh()));
  }

  show({ now, zone, windows, locale, locales }) {
    this.zone = zone;
    this.now.textContent = this.when(now, { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
    this.day.min = now.slice(0, 10);
    this.language.replaceChildren(...locales.map(({ name, locale: value }) => Object.assign(el("option", "", name), { value })));
    this.language.value = locale;
    this.links.hidden = window.top !== window; // side by side already
    this.links.replaceChildren(...windows.filter((w) => w.path !== location.pathname).map(({ name, path }) => {
      const link = el("a", "", name);
      link.href = path;
      return link;
    }));
  }

  when(iso, style = { dateStyle: "medium", timeStyle: "short" }) {
    return new Intl.DateTimeFormat("en-GB", { ...style, timeZone: this.zone }).format(new Date(iso));
  }

  async move(wish) {
    this.now.textContent = "…";
    const result = await post("/host/clock", wish);
    if (result.problem) toast(result.problem);
    await this.settle();
  }

  // Hosts tell an add-on their language when they load it.
  async speak(locale) {
    const result = await post("/host/locale", { locale });
    if (result.problem) return toast(result.problem);
    this.others.postMessage("spoke");
    location.reload();
  }

  async settle() {
    await post("/host/settle", {});
    await this.refresh();
    this.others.postMessage("moved");
  }

  // Buttons for the people on the other side of a thread.
  playBox(path, threadId, bounce) {
    const play = async (wish) => {
      const result = await post(path, { threadId, ...wish });
      if (result.problem) return toast(result.problem);
      toast("The mail has arrived; the notice is on its way.");
      await this.settle();
    };
    const box = el("section", "play");
    const text = el("textarea");
    text.setAttribute("aria-label", "What the interviewer writes");
    text.value = "Hi Sam,\n\nThank you for your message. We will let you know our decision by the end of next week.\n\nBest wishes";
    const row = el("div", "row");
    row.append(
      press("Reply as the interviewer", () => play({ what: "reply", text: text.value })),
      press("Send an absence notice", () => play({ what: "absence" })),
      press(bounce, () => play({ what: "bounce" })));
    box.append(el("h2", "", "Play the other side"), text, row);
    return box;
  }
}

// Labels and categories come and go without a click here: the list shows them as a real one would.
export const followMarks = (read, draw) => {
  let drawn = "";
  setInterval(async () => {
    const mailbox = await read().catch(() => null); // the page is being left
    if (!mailbox) return;
    const marks = JSON.stringify(mailbox.threads.map((thread) => thread.marks));
    if (drawn !== marks) draw(mailbox);
    drawn = marks;
  }, 2000);
};

// A row of the message list.
export const threadRow = (thread, controls, current, open) => {
  const item = el("li", thread.unread ? "unread" : "");
  const button = press("", () => open(thread.id));
  button.dataset.thread = thread.id;
  if (current) button.setAttribute("aria-current", "true");
  const people = el("div", "people");
  people.append(el("span", "", thread.people + (thread.count > 1 ? ` (${thread.count})` : "") + (thread.draft ? " · Draft" : "")),
    el("time", "", controls.when(thread.at, { day: "numeric", month: "short" })));
  const subject = el("div", "subject");
  subject.append(...thread.marks.map((name) => el("span", "mark", name)), thread.subject);
  button.append(people, subject, el("div", "snippet", thread.snippet));
  item.append(button);
  return item;
};
