// A small Gmail window: list, reading view, compose, clock, and the people on the other side.
import { el } from "/static/cards.js";
import { Composer } from "/static/composer.js";
import { Sidebar, post } from "/static/sidebar.js";

const $ = (id) => document.getElementById(id);
const state = { thread: null, message: null, pages: 1, zone: "UTC" };

const toast = (text) => {
  $("toast").textContent = text;
  $("toast").hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { $("toast").hidden = true; }, 5000);
};

const when = (iso, style = { dateStyle: "medium", timeStyle: "short" }) =>
  new Intl.DateTimeFormat("en-GB", { ...style, timeZone: state.zone }).format(new Date(iso));

const context = () => (state.thread ? { threadId: state.thread, messageId: state.message } : {});
const sidebar = new Sidebar($("card"), context, {
  toast,
  openDraft: async (markup) => {
    await openThread(markup.draftThreadId, { card: false });
    composer.openDraft(markup.draftId);
  },
  updateDraft: (markup) => composer.insert(markup),
}, $("back"));
const composer = new Composer($("composer"), { toast, changed: () => refreshMail() });

async function refreshMail() {
  const mailbox = await (await fetch(`/host/gmail/mailbox?pages=${state.pages}`)).json();
  state.zone = mailbox.zone;
  $("who").textContent = mailbox.owner.address;
  $("now").textContent = when(mailbox.now, { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
  $("to-date").min = mailbox.now.slice(0, 10);
  $("loading").hidden = !mailbox.loading;
  $("loading").textContent = mailbox.loading ?? "";
  $("more").hidden = !mailbox.more;
  $("threads").replaceChildren(...mailbox.threads.map(row));
  if (state.thread) await showThread();
}

function row(thread) {
  const item = el("li", thread.unread ? "unread" : "");
  const open = el("button");
  open.type = "button";
  open.dataset.thread = thread.id;
  if (thread.id === state.thread) open.setAttribute("aria-current", "true");
  const people = el("div", "people");
  people.append(el("span", "", thread.people + (thread.count > 1 ? ` (${thread.count})` : "") + (thread.draft ? " · Draft" : "")),
    el("time", "", when(thread.at, { day: "numeric", month: "short" })));
  open.append(people, el("div", "subject", thread.subject), el("div", "snippet", thread.snippet));
  open.addEventListener("click", () => openThread(thread.id, { card: true }));
  item.append(open);
  return item;
}

async function openThread(id, { card }) {
  state.thread = id;
  const found = await showThread();
  for (const other of document.querySelectorAll("#threads button")) other.toggleAttribute("aria-current", false);
  document.querySelector(`#threads button[data-thread="${id}"]`)?.setAttribute("aria-current", "true");
  if (card && found) await sidebar.trigger("message");
}

async function showThread() {
  const answer = await fetch(`/host/gmail/threads/${state.thread}`);
  if (!answer.ok) {
    $("reading").replaceChildren(el("p", "empty", "This thread no longer exists."));
    return false;
  }
  const thread = await answer.json();
  state.message = thread.messages.filter((m) => !m.draft).at(-1)?.id ?? null;
  $("reading").replaceChildren(el("h1", "", thread.subject), ...thread.messages.map(mail), playBox());
  return true;
}

function mail(message) {
  const node = el("article", message.draft ? "mail draft" : "mail");
  const head = el("header");
  head.append(el("strong", "", (message.draft ? "Draft: " : "") + message.from), el("time", "", when(message.at)));
  node.append(head, el("div", "to", `to ${message.to}${message.cc ? `, cc ${message.cc}` : ""}`), el("pre", "", message.text));
  const row = el("div", "row");
  if (message.draft) row.append(press("Open draft", () => composer.openDraft(message.draftId)));
  else row.append(press("Reply", () => composer.reply(state.thread, message)));
  node.append(row);
  return node;
}

const press = (text, onClick) => {
  const node = el("button", "", text);
  node.type = "button";
  node.addEventListener("click", onClick);
  return node;
};

function playBox() {
  const box = el("section", "play");
  box.append(el("h2", "", "Play the other side"));
  const text = el("textarea");
  text.setAttribute("aria-label", "What the interviewer writes");
  text.value = "Hi Sam,\n\nThank you for your message. We will let you know our decision by the end of next week.\n\nBest wishes";
  const row = el("div", "row");
  row.append(
    press("Reply as the interviewer", () => play({ what: "reply", text: text.value })),
    press("Send an absence notice", () => play({ what: "absence" })),
    press("Bounce my last mail", () => play({ what: "bounce" })));
  box.append(text, row);
  return box;
}

async function play(wish) {
  const result = await post("/host/play", { threadId: state.thread, ...wish });
  if (result.problem) return toast(result.problem);
  toast("The mail has arrived; the notice is on its way.");
  await settle();
}

// Gmail never pushes into the sidebar: after the notice has been worked on, the card is asked for again.
async function settle() {
  await post("/host/settle", {});
  await refreshMail();
  await sidebar.refresh();
}

async function moveClock(wish) {
  $("now").textContent = "…";
  const result = await post("/host/clock", wish);
  if (result.problem) toast(result.problem);
  await settle();
}

for (const b of document.querySelectorAll("[data-clock]")) b.addEventListener("click", () => moveClock({ days: Number(b.dataset.clock) }));
$("go-to-date").addEventListener("click", () => $("to-date").value && moveClock({ to: $("to-date").value }));
$("home").addEventListener("click", () => { state.thread = null; $("reading").replaceChildren(el("p", "empty", "Open a thread, or look at the home card on the right.")); refreshMail(); sidebar.trigger("home"); });
$("refresh").addEventListener("click", () => sidebar.refresh());
$("settings").addEventListener("click", () => sidebar.trigger("settings"));
$("compose").addEventListener("click", () => composer.fresh());
$("more").addEventListener("click", () => { state.pages += 1; refreshMail(); });

await refreshMail();
await sidebar.trigger("home");
const loading = setInterval(async () => { if ($("loading").hidden) clearInterval(loading); else await refreshMail(); }, 1500);
