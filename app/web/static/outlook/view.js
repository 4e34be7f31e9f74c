// What stands in the pane: the card, the gate before it, and the few lines around them.
//
// Typed text outlives a card drawn anew, folded parts stay as they were, and the focus goes
// nowhere unless a click of the user took away what had it.

import { word } from "./words.js";

const at = (id) => document.getElementById(id);
const [card, gate, aside, trouble, toast, told] = ["card", "gate", "aside", "trouble", "toast", "told"].map(at);
const own = (name) => document.querySelector(`footer [data-own="${name}"]`);
const SHOWN = 8000; // ms; a toast asks for nothing

export const field = (name) => card.querySelector(`[name="${CSS.escape(name)}"]`);
const fields = () => [...card.querySelectorAll("[name]")];

/** Every named field of the card as it stands. */
export const typed = () => Object.fromEntries(fields().map((one) => [one.name, one.value]));

/** Light or dark by what Outlook paints; where it does not tell, the style sheet asks the system. */
export function dress(theme) {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!found) return;
  const [red, green, blue] = found.slice(1).map((part) => parseInt(part, 16) / 255);
  document.documentElement.dataset.theme = 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.4 ? "dark" : "light";
}

/** For screen readers alone. */
export function announce(text) {
  told.textContent = text;
}

let clearing = 0;

/** A line for everybody that goes away by itself. */
export function say(text) {
  toast.textContent = text;
  clearTimeout(clearing);
  clearing = setTimeout(() => (toast.textContent = ""), SHOWN);
}

/** "" takes it away. */
export function showTrouble(text) {
  trouble.hidden = !text;
  trouble.querySelector("p").textContent = text;
}

/** One of the templates in place of the card, which stays behind it with all that was typed. */
export function showGate(name, { why = "", byClick = false } = {}) {
  gate.replaceChildren(at(name).content.cloneNode(true));
  const reason = gate.querySelector(".why");
  if (reason) [reason.textContent, reason.hidden] = [why, !why];
  gate.hidden = false;
  card.hidden = true;
  aside.hidden = true;
  for (const name of ["refresh", "sign-out"]) own(name).hidden = true;
  if (byClick) focusOn(gate.querySelector("h1"));
  if (why) announce(why);
}

/** A text to copy or a page to open, above the card; "" closes it. */
export function offer(name, value) {
  aside.replaceChildren();
  aside.hidden = !name;
  if (!name) return;
  aside.append(at(name).content.cloneNode(true));
  const area = aside.querySelector("textarea");
  if (area) area.value = value;
  else aside.querySelector("a").href = value;
  focusOn(aside.querySelector(".buttons > *"));
  aside.scrollIntoView({ block: "nearest" });
}

/**
 * The card, anew.
 *
 * by: "item" is another mail: nothing typed is kept. After a "click" the server's card holds what
 *   was typed, so only what changed while the click was under way is kept on top of it.
 * sent: what was typed when the request went out.
 */
export function draw(html, { by, sent }) {
  const isClick = by === "click";
  const kept = by === "item" ? [] : fields().filter((one) => (isClick ? one.value !== sent[one.name] : isChanged(one))).map((one) => [one.name, one.value]);
  const open = by === "item" ? [] : [...card.querySelectorAll("details[open] > summary")].map((one) => one.textContent);
  const focused = card.contains(document.activeElement) ? document.activeElement : null;
  const hadFocus = focused || gate.contains(document.activeElement);
  const before = card.querySelector("article")?.dataset.name;
  const titleBefore = card.querySelector("h1")?.textContent;

  card.innerHTML = html;
  reveal();
  if (card.querySelector("article")?.dataset.name === before) {
    for (const summary of card.querySelectorAll("details > summary")) {
      if (open.includes(summary.textContent)) summary.parentElement.open = true;
    }
    for (const [name, value] of kept) if (field(name)) field(name).value = value;
  }
  settleFocus({ isClick, focused, hadFocus });
  const title = card.querySelector("h1")?.textContent ?? "";
  if (by === "item" || (by === "quiet" && title !== titleBefore)) announce(word("showing", { title }));
}

/** The card as it stands, with the gate gone. */
export function reveal() {
  card.inert = false;
  card.hidden = false;
  gate.hidden = true;
  aside.hidden = !aside.childElementCount;
  own("sign-out").hidden = false;
  own("refresh").hidden = [...card.querySelectorAll("[data-do]")].some((one) => JSON.parse(one.dataset.do).name === "refresh");
}

const isChanged = (one) => ("defaultValue" in one ? one.value !== one.defaultValue : one.selectedOptions?.[0]?.defaultSelected === false);

/** The same thing if it is still there; else the headline after a click; else the card as a whole. */
function settleFocus({ isClick, focused, hadFocus }) {
  if (!hadFocus) return;
  const same = focused?.name ? field(focused.name) : [...card.querySelectorAll("[data-do]")].find((one) => one.dataset.do === focused?.dataset.do);
  if (same && (!isClick || same.offsetParent)) focusOn(same);
  else focusOn(card.querySelector("h1"), { isQuiet: !isClick });
}

function focusOn(element, { isQuiet = false } = {}) {
  if (!element) return;
  if (element.tagName === "H1") element.tabIndex = -1;
  element.focus({ preventScroll: isQuiet });
}
