// Puts a finished text where the user wants it. Each way returns false where this client cannot.

import { ask, mailbox } from "./item.js";

/** The newer method with a callback, else the older one without. */
async function shown(target, name, ...args) {
  try {
    if (typeof target?.[`${name}Async`] === "function") await ask(target, `${name}Async`, ...args);
    else if (typeof target?.[name] === "function") target[name](...args);
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** A reply form over the open item. A reply to one's own mail would go to oneself: then to all. */
export function replyForm({ html, text, all }) {
  const item = mailbox()?.item;
  const own = mailbox()?.userProfile?.emailAddress?.toLowerCase();
  const isOwn = Boolean(own) && item?.from?.emailAddress?.toLowerCase() === own;
  return shown(item, all || isOwn ? "displayReplyAllForm" : "displayReplyForm", { htmlBody: html || text });
}

/** At the cursor of the mail being written, else above what is there, signature and quote kept. */
export async function insert({ html, text }) {
  const body = mailbox()?.item?.body;
  const type = await ask(body, "getTypeAsync").catch(() => "text");
  const isHtml = type === "html" && Boolean(html);
  const data = isHtml ? html : text;
  for (const way of ["setSelectedDataAsync", "prependAsync"]) {
    try {
      await ask(body, way, data, { coercionType: isHtml ? "html" : "text" });
      return true;
    } catch {
      continue;
    }
  }
  return false;
}

/** A draft that lies on the server. */
export function openMessage({ id }) {
  const box = mailbox();
  const own = typeof box?.convertToEwsId === "function" ? box.convertToEwsId(id, "v2.0") : id;
  return shown(box, "displayMessageForm", own);
}

/** Into the clipboard; where that is forbidden the text is selected, for the keyboard. */
export async function copy(area) {
  if (typeof area.select === "function") {
    area.focus();
    area.select();
  } else {
    getSelection().selectAllChildren(area);
  }
  try {
    await navigator.clipboard.writeText(area.value ?? area.textContent);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}
