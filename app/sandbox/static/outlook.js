// A small Outlook on the web: list, reading view, compose, and the task pane of the add-in that is installed.
import { Controls, el, followMarks, press, threadRow, toast } from "/static/page.js";
import { Alerts } from "/static/outlook_alerts.js";
import { Compose, typedOf } from "/static/outlook_compose.js";
import { htmlOfText } from "/static/outlook_editor.js";
import { Pane } from "/static/outlook_pane.js";
import { THEMES } from "/static/outlook_themes.js";

const $ = (id) => document.getElementById(id);
const REPORT = /^REPORT\.|^IPM\.Report\./i;
const state = { mailbox: null, thread: null, chosen: null, item: null, pages: 1, turn: 0 };
const getJson = async (path) => {
  const answer = await fetch(path);
  return answer.ok ? answer.json() : null;
};

const controls = new Controls($("controls"), async () => {
  const before = state.chosen;
  await refreshMail();
  await follow();
  if (before === state.chosen) pane.again(); // else the pane has been told of another mail
});
await refreshMail();
followMarks(() => getJson(`/host/outlook/mailbox?pages=${state.pages}`), drawThreads);
const { addin } = state.mailbox;

const compose = new Compose($("composer"), {
  opened: (tools) => {
    $("reading").hidden = true;
    $("composer").hidden = false;
    pane.button(tools);
    if (pane.client === "web") alerts.start(state.mailbox.locale, () => pane.hello("event"), compose.answers());
    alerts.fire("OnNewMessageCompose");
    pane.compose();
  },
  closed: () => {
    $("composer").hidden = true;
    $("reading").hidden = false;
    alerts.stop();
    pane.read();
  },
  changed: async () => { await refreshMail(); pane.saved(); },
  recipientsChanged: (changed) => {
    pane.recipients(changed);
    alerts.fire("OnMessageRecipientsChanged", { changedRecipientFields: changed });
  },
  ask: () => alerts.maySend(),
});
const alerts = new Alerts($("events"), $("alert"), addin);
const pane = new Pane({
  addin, compose, state,
  reply: (item, html, all) => reply(item, { html, all }),
  openMessage, newMessage: (draft) => compose.show(draft),
});

function drawThreads(mailbox) {
  $("threads").replaceChildren(...mailbox.threads.map((thread) =>
    threadRow(thread, controls, thread.id === state.thread, openThread)));
}

async function refreshMail() {
  state.mailbox = await getJson(`/host/outlook/mailbox?pages=${state.pages}`);
  controls.show(state.mailbox);
  $("who").textContent = state.mailbox.owner.address;
  $("more").hidden = !state.mailbox.more;
  drawThreads(state.mailbox);
  await showThread();
}

async function openThread(id) {
  compose.close();
  Object.assign(state, { thread: id, chosen: null });
  for (const other of document.querySelectorAll("#threads button")) other.toggleAttribute("aria-current", false);
  document.querySelector(`#threads button[data-thread="${id}"]`)?.setAttribute("aria-current", "true");
  await showThread();
  await follow();
}

// The message that the user chose, else the newest: that one is the add-in's item.
async function follow() {
  const turn = ++state.turn;
  const item = state.chosen && await getJson(`/host/outlook/items/${encodeURIComponent(state.chosen)}`);
  if (turn !== state.turn) return; // another message was opened meanwhile
  state.item = item;
  pane.follow(item && REPORT.test(item.itemClass));
}

async function showThread() {
  const thread = state.thread && await getJson(`/host/outlook/conversations/${encodeURIComponent(state.thread)}`);
  if (!thread) {
    state.chosen = null;
    $("reading").replaceChildren(el("p", "empty", state.thread ? "This conversation no longer exists." : "Select a message to read it."));
    return;
  }
  const written = thread.messages.filter((m) => !m.draft);
  if (state.newest !== written.at(-1)?.id || !written.some((m) => m.id === state.chosen)) state.chosen = written.at(-1)?.id ?? null;
  state.newest = written.at(-1)?.id;
  const title = el("div", "row");
  const tools = el("span", "tools");
  title.append(el("h1", "", thread.subject), tools);
  pane?.button(tools);
  $("reading").replaceChildren(title, ...thread.messages.map(mail),
    controls.playBox("/host/outlook/play", state.thread, "Let it bounce"));
}

function mail(message) {
  const node = el("article", `mail${message.draft ? " draft" : ""}${message.id === state.chosen ? " chosen" : ""}`);
  const head = el("header");
  head.append(el("strong", "", (message.draft ? "Draft: " : "") + message.from), el("time", "", controls.when(message.at)));
  node.append(head, el("div", "to", `to ${message.to}${message.cc ? `, cc ${message.cc}` : ""}`), el("pre", "", message.text));
  const row = el("div", "row");
  const answer = async (all) => reply(await getJson(`/host/outlook/items/${encodeURIComponent(message.id)}`), { all });
  if (message.draft) row.append(press("Continue editing", () => openMessage(message.id)));
  else {
    row.append(press("Reply", () => answer(false)), press("Reply all", () => answer(true)));
    if (message.id !== state.chosen) row.append(press("Select", async () => { state.chosen = message.id; await showThread(); await follow(); }));
  }
  node.append(row);
  return node;
}

// A reply form: what was written, the signature unless an add-in brought its own text, and the quoted mail.
function reply(item, { html, all = false }) {
  const own = item.from.emailAddress.toLowerCase() === state.mailbox.owner.address;
  const others = (list) => typedOf(list.filter((one) => one.emailAddress.toLowerCase() !== state.mailbox.owner.address));
  const to = all ? others(own ? item.to : [item.from, ...item.to]) : typedOf([item.from]);
  const line = (name, value) => (value ? `<b>${name}:</b> ${htmlOfText(value)}<br>` : "");
  const quote = `<div id="quote"><hr><p>${line("From", typedOf([item.from]))}${line("Sent", controls.when(item.dateTimeCreated))}`
    + `${line("To", typedOf(item.to))}${line("Subject", item.subject)}</p><div>${htmlOfText(item.text)}</div></div>`;
  compose.show({
    composeType: "reply", to, cc: all ? others(item.cc) : "", subject: /^re:/i.test(item.subject) ? item.subject : `Re: ${item.subject}`,
    body: `${html ?? `<p><br></p>${signature()}`}${quote}`, parentId: item.key, conversationId: item.conversationId, inReplyTo: item.internetMessageId,
  });
}

const signature = () => (state.mailbox.signature ? `<div id="Signature"><p>${htmlOfText(state.mailbox.signature)}</p></div>` : "");

// By any id that Office.js or Graph gives; of a message that is not there Outlook says nothing to the add-in.
async function openMessage(id) {
  const item = await getJson(`/host/outlook/items/${encodeURIComponent(id.replaceAll("/", "-").replaceAll("+", "_"))}`);
  if (!item) return toast("This message no longer exists.");
  if (item.draftId) {
    const draft = await getJson(`/host/outlook/drafts/${encodeURIComponent(item.draftId)}`);
    return compose.show({ composeType: draft.inReplyTo ? "reply" : "newMail", ...draft });
  }
  await openThread(item.conversationId.replaceAll("/", "-").replaceAll("+", "_"));
}

function nothing() {
  compose.close();
  Object.assign(state, { thread: null, chosen: null });
  refreshMail().then(follow);
}

$("compose").addEventListener("click", () => compose.show({ body: `<p><br></p>${signature()}` }));
$("folder").addEventListener("click", nothing);
$("more").addEventListener("click", () => { state.pages += 1; refreshMail(); });
$("theme").addEventListener("change", ({ target }) => {
  document.documentElement.dataset.theme = target.value;
  pane.theme(THEMES[target.value]);
});
$("client").addEventListener("change", ({ target }) => {
  document.documentElement.dataset.client = target.value;
  compose.close();
  pane.become(target.value);
});
// Only now does a press do something.
for (const id of ["compose", "folder", "more", "theme", "client", "close-pane"]) $(id).disabled = false;
await follow();
