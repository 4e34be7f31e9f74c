// The task pane: asks the server for the card of the place where the user is, and sends clicks.
//
// Every request has a turn and the key of its item. An answer is used only if both still hold, so
// a pinned pane never shows the card of the mail before.

import { ask as askOffice, host, itemKey, mailbox, readItem, readWhole } from "./item.js";
import { copy, insert, openMessage, replyForm } from "./place.js";
import { NotSignedIn, forget, isSignedIn, post, remember, renew, renewIfDue, shareWithEvents, signInByWindow, signInNested, signOut } from "./session.js";
import { announce, draw, dress, field, offer, reveal, say, showGate, showTrouble, typed } from "./view.js";
import { word } from "./words.js";

const CARD = "/outlook/card";
const ACTION = "/outlook/action";
const LOOK = 2000; // ms between two looks at the item: ItemChanged gets lost on some clients
const OLD = 5 * 60 * 1000; // ms after which a card is asked for anew when the user comes back
const AWAY = 5 * 60 * 1000; // ms for which a window of ours is waited for
const surface = document.body.dataset.surface;
const card = document.getElementById("card");
const WAYS = { insert, "reply-form": replyForm, "open-message": openMessage };

let turn = 0;
let key = ""; // of the item that the card is about
let waiting = null; // the request that goes out again after a sign-in or "Try again"
let view = null; // where the user walked to (home, settings, another application); null: the item's card
let isActing = false;
let away = null; // a window of ours: {popup, until, next}
let askedAt = 0;
let lastHtml = "";

/** A request for the card, or for where the user walked to. `by`: start, item, refresh or quiet. */
async function ask(by) {
  if (isActing && by !== "item") return;
  if (by === "item" || by === "start") view = null;
  if (isSignedIn()) await send({ path: view ? ACTION : CARD, do: view, by, key });
  else if (by !== "quiet" && !card.hidden) showGate("sign-in");
}

async function bodyOf(request) {
  const { userProfile } = mailbox();
  const body = {
    surface,
    mailbox: userProfile?.emailAddress ?? "",
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
    locale: Office.context.displayLanguage ?? "",
    host: host(surface),
    item: await readItem(surface),
  };
  if (request.do) body.do = request.do;
  return body;
}

async function send(request) {
  const own = ++turn;
  const isLate = () => own !== turn || itemKey(surface) !== request.key;
  const isQuiet = request.by === "quiet";
  isActing = request.by === "click";
  if (!isQuiet) document.querySelector("main").setAttribute("aria-busy", "true");
  if (!isQuiet) showTrouble("");
  try {
    await renewIfDue();
    request.body ??= await bodyOf(request);
    if (isLate()) return;
    request.body.typed = request.by === "item" ? {} : typed();
    let response = await post(request.path, request.body);
    if (response.status === 401 && (await renew())) response = await post(request.path, request.body);
    if (isLate()) return;
    if (response.status === 401) {
      await unsigned(request, isLate);
      return;
    }
    if (!response.ok) throw new Error(String(response.status));
    const answer = await response.json();
    if (!isLate()) await use(answer, request, isLate);
  } catch (error) {
    if (!isLate() && !isQuiet) failed(request, error);
  } finally {
    if (own === turn) {
      isActing = false;
      document.querySelector("main").removeAttribute("aria-busy");
      look();
    }
  }
}

async function use(answer, request, isLate) {
  const isSame = request.by === "quiet" && answer.html === lastHtml && !card.hidden;
  askedAt = Date.now();
  if (!answer.html) {
    reveal(); // a click that leaves the card as it stands
  } else if (!isSame) {
    draw(answer.html, { by: request.by, sent: request.body.typed });
    if (request.by === "quiet" && away && answer.html !== lastHtml) {
      away = null;
      announce(word("up-to-date"));
    }
    lastHtml = answer.html;
  }
  if (answer.need?.includes("item") && !request.isWhole && request.body.item) {
    request.isWhole = true;
    request.body.item = await readWhole(request.body.item);
    if (!isLate()) await send(request);
    return;
  }
  waiting = null;
  if (request.by === "click" && request.do.name.startsWith("open-")) view = request.do;
  if (answer.toast) say(answer.toast);
  if (answer.then) await follow(answer.then);
}

/** What the host is to do with the answer; where it cannot, the text is there to copy. */
async function follow(then) {
  if (then.kind === "sign-out") {
    forget();
    view = null;
  } else if (then.kind === "open-url") {
    if (!/^https?:\/\//.test(then.url)) return;
    const popup = window.open(then.url, "_blank", "popup,width=520,height=680");
    if (!popup) offer("window", then.url);
    if (then.reload) expect(popup);
  } else if (then.kind === "copy") {
    offer("copy", then.text);
  } else if (!(await WAYS[then.kind]?.(then))) {
    if (then.text) offer("copy", then.text);
    else say(word("in-drafts"));
  }
}

function failed(request, error) {
  waiting = request;
  if (request.by === "item") card.replaceChildren();
  const what = /^5\d\d$/.test(error.message) ? "trouble" : "not-reached";
  showTrouble(word(Object.keys(typed()).length ? `${what}-kept` : what));
}

async function unsigned(request, isLate) {
  forget();
  waiting = request;
  if (!request.wasRenewed) {
    request.wasRenewed = true;
    if (await signInNested({ mayAsk: false })) {
      if (!isLate()) await send(request);
      return;
    }
  }
  showGate("sign-in", { why: request.by === "start" ? "" : word("sign-in-ended"), byClick: request.by === "click" });
}

async function signIn() {
  showGate("signing-in", { byClick: true });
  try {
    if (!(await signInNested({ mayAsk: true }))) await signInByWindow();
  } catch (error) {
    const why = error instanceof NotSignedIn ? error.message : word("sign-in-failed");
    showGate("sign-in", { why, byClick: true });
    return;
  }
  key = itemKey(surface);
  if (waiting?.key === key) await send(waiting);
  else await ask("start");
}

function act(button) {
  if (isActing) return;
  const names = button.dataset.requires?.split(" ") ?? [];
  const empty = names.map(field).find((found) => found && !found.value.trim());
  if (empty) {
    empty.setAttribute("aria-invalid", "true");
    empty.focus();
    say(word("fill-in", { field: empty.labels[0].textContent }));
    return;
  }
  send({ path: ACTION, do: JSON.parse(button.dataset.do), by: "click", key });
}

/** The buttons of the shell. */
const OWN = {
  refresh: () => ask("refresh"),
  again: () => (waiting?.key === itemKey(surface) ? send(waiting) : ask("item")),
  "sign-in": signIn,
  "sign-out": async () => {
    turn += 1; // what is under way is for somebody else now
    [view, waiting, away, isActing] = [null, null, null, false];
    card.replaceChildren();
    showGate("sign-in", { why: word("signed-out"), byClick: true });
    await signOut();
  },
  copy: async (button) => {
    const done = await copy(document.getElementById("copy-text"));
    say(word(done ? "copied" : "copy-by-hand"));
    if (done) button.focus();
  },
  "copy-passage": async (button) => {
    const done = await copy(button.closest(".passage").querySelector(".words"));
    say(word(done ? "copied" : "copy-by-hand"));
  },
  close: () => offer("", ""),
};

function changed() {
  key = itemKey(surface);
  [waiting, away, isActing] = [null, null, false];
  turn += 1;
  offer("", "");
  showTrouble("");
  card.inert = true; // until the new card is there, nobody can click for the old mail
  watchRecipients();
  shareWithEvents();
  ask("item");
}

function look() {
  if (itemKey(surface) !== key) changed();
}

let later = 0;
function soon() {
  clearTimeout(later);
  later = setTimeout(() => (isActing ? soon() : ask("quiet")), 700);
}

/** In compose the card depends on who the mail is for. */
function watchRecipients() {
  if (surface !== "compose") return;
  askOffice(mailbox().item, "addHandlerAsync", Office.EventType.RecipientsChanged, soon).catch(() => {});
}

function expect(popup) {
  away = { popup, until: Date.now() + AWAY, next: Date.now() + LOOK * 2 };
}

function tick() {
  look();
  if (!away) return;
  const now = Date.now();
  const isClosed = away.popup?.closed;
  if (isClosed) away.popup = null;
  if (now > away.until) {
    away = null;
  } else if (isClosed || now > away.next) {
    away.next = now + LOOK * 3;
    ask("quiet");
  }
}

function back() {
  if (document.visibilityState === "hidden") return;
  look();
  const isDirty = [...card.querySelectorAll("[name]")].some((one) => "defaultValue" in one && one.value !== one.defaultValue);
  if (away || (Date.now() - askedAt > OLD && !isDirty)) ask("quiet");
}

async function start() {
  const info = await globalThis.Office?.onReady?.();
  if (!info?.host || !mailbox()) {
    showGate("outside");
    return;
  }
  dress(Office.context.officeTheme);
  const on = (type, handler) => type && askOffice(mailbox(), "addHandlerAsync", type, handler).catch(() => {});
  on(Office.EventType.OfficeThemeChanged, (event) => dress(event.officeTheme ?? Office.context.officeTheme));
  on(Office.EventType.ItemChanged, () => (surface === "compose" ? changed() : look()));
  document.addEventListener("visibilitychange", back);
  window.addEventListener("focus", back);
  document.addEventListener("click", ({ target }) => {
    const hit = target.closest("[data-do], [data-own], a[data-reload]");
    if (hit?.dataset.do) act(hit);
    else if (hit?.dataset.own) OWN[hit.dataset.own](hit);
    else if (hit) expect(null);
  });
  key = itemKey(surface);
  watchRecipients();
  setInterval(tick, LOOK);
  if (remember() || (await signInNested({ mayAsk: false }))) {
    shareWithEvents();
    await ask("start");
  } else showGate("sign-in");
}

start();
