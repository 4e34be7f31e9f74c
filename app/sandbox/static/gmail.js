// A small Gmail window: list, reading view, compose, clock, and the people on the other side.
import { Controls, el, followMarks, press, threadRow, toast } from "/static/page.js";
import { Composer } from "/static/composer.js";
import { Sidebar } from "/static/sidebar.js";

const $ = (id) => document.getElementById(id);
const state = { thread: null, message: null, pages: 1 };
// Gmail never pushes into the sidebar: after a notice has been worked on, the card is asked for again.
const controls = new Controls($("controls"), async () => { await refreshMail(); await sidebar.refresh(); });

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

const readMail = async () => (await fetch(`/host/gmail/mailbox?pages=${state.pages}`)).json();

function drawThreads(mailbox) {
  $("threads").replaceChildren(...mailbox.threads.map((thread) =>
    threadRow(thread, controls, thread.id === state.thread, (id) => openThread(id, { card: true }))));
}

async function refreshMail() {
  const mailbox = await readMail();
  controls.show(mailbox);
  $("who").textContent = mailbox.owner.address;
  $("loading").hidden = !mailbox.loading;
  $("loading").textContent = mailbox.loading ?? "";
  $("more").hidden = !mailbox.more;
  drawThreads(mailbox);
  if (state.thread) await showThread();
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
  $("reading").replaceChildren(el("h1", "", thread.subject), ...thread.messages.map(mail),
    controls.playBox("/host/play", state.thread, "Bounce my last mail"));
  return true;
}

function mail(message) {
  const node = el("article", message.draft ? "mail draft" : "mail");
  const head = el("header");
  head.append(el("strong", "", (message.draft ? "Draft: " : "") + message.from), el("time", "", controls.when(message.at)));
  node.append(head, el("div", "to", `to ${message.to}${message.cc ? `, cc ${message.cc}` : ""}`), el("pre", "", message.text));
  const row = el("div", "row");
  if (message.draft) row.append(press("Open draft", () => composer.openDraft(message.draftId)));
  else row.append(press("Reply", () => composer.reply(state.thread, message)));
  node.append(row);
  return node;
}

$("home").addEventListener("click", () => { state.thread = null; $("reading").replaceChildren(el("p", "empty", "Open a thread, or look at the home card on the right.")); refreshMail(); sidebar.trigger("home"); });
$("refresh").addEventListener("click", () => sidebar.refresh());
$("settings").addEventListener("click", () => sidebar.trigger("settings"));
$("compose").addEventListener("click", () => composer.fresh());
$("more").addEventListener("click", () => { state.pages += 1; refreshMail(); });

await refreshMail();
followMarks(readMail, drawThreads);
await sidebar.trigger("home");
const loading = setInterval(async () => { if ($("loading").hidden) clearInterval(loading); else await refreshMail(); }, 1500);
