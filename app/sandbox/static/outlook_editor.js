// The body of a mail being written: HTML, or plain text. It remembers the cursor while the pane has the focus.
import { el } from "/static/page.js";
import { Refused } from "/static/outlook_frame.js";

const ALLOWED = new Set(["P", "DIV", "BR", "B", "STRONG", "I", "EM", "U", "UL", "OL", "LI", "SPAN", "A", "HR", "BLOCKQUOTE"]);

// What Outlook lets into a mail: plain markup, no scripts, no styles.
const clean = (html) => {
  const template = document.createElement("template");
  template.innerHTML = html;
  const copied = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)];
    if (node.nodeType !== Node.ELEMENT_NODE || ["SCRIPT", "STYLE", "HEAD", "TITLE"].includes(node.tagName)) return [];
    const inside = [...node.childNodes].flatMap(copied);
    if (!ALLOWED.has(node.tagName)) return inside;
    const copy = document.createElement(node.tagName);
    if (["Signature", "quote"].includes(node.id)) copy.id = node.id;
    const href = node.getAttribute("href") ?? "";
    if (node.tagName === "A" && /^(https?|mailto):/.test(href)) copy.href = href;
    copy.append(...inside);
    return [copy];
  };
  const fragment = document.createDocumentFragment();
  fragment.append(...[...template.content.childNodes].flatMap(copied));
  return fragment;
};

export const htmlOfText = (text) => {
  const node = document.createElement("div");
  node.textContent = text;
  return node.innerHTML.replaceAll("\n", "<br>");
};

export class Editor {
  constructor(kind, content) {
    this.kind = kind;
    this.node = kind === "html" ? el("div", "editor") : el("textarea", "editor");
    this.node.id = "compose-body";
    this.node.setAttribute("aria-label", "Message body");
    if (kind === "html") {
      this.node.contentEditable = "true";
      this.node.setAttribute("role", "textbox");
      this.node.setAttribute("aria-multiline", "true");
      this.node.append(clean(content));
      document.addEventListener("selectionchange", this.remember = () => {
        const selection = getSelection();
        if (selection.rangeCount && this.node.contains(selection.anchorNode)) this.range = selection.getRangeAt(0).cloneRange();
      });
    } else this.node.value = content;
    this.range = null;
  }

  get content() { return this.kind === "html" ? this.node.innerHTML : this.node.value; }
  get text() { return this.kind === "html" ? this.node.innerText : this.node.value; }

  // The cursor at the very top, above signature and quote.
  focus() {
    this.node.focus();
    if (this.kind === "text") return this.node.setSelectionRange(0, 0);
    const selection = getSelection();
    selection.collapse(this.node, 0);
    this.range = selection.getRangeAt(0).cloneRange();
  }

  read(coercion) {
    if (coercion === "text") return this.text;
    return this.kind === "html" ? this.content : htmlOfText(this.content);
  }

  // where: "select" (at the cursor, instead of a selection), "prepend", "set".
  put(where, data, coercion) {
    if (coercion === "html" && this.kind === "text") {
      throw new Refused(9004, "InvalidFormatError", "The requested format is not the format of the body.");
    }
    if (this.kind === "text") {
      const { selectionStart, selectionEnd, value } = this.node;
      const [from, to] = { select: [selectionStart, selectionEnd], prepend: [0, 0], set: [0, value.length] }[where];
      return this.node.setRangeText(data, from, to, "end");
    }
    const added = clean(coercion === "html" ? data : htmlOfText(data));
    if (where === "set") return this.node.replaceChildren(added);
    if (where === "prepend" || !this.range) return this.node.prepend(added);
    this.range.deleteContents();
    this.range.insertNode(added);
    this.range.collapse(false);
  }

  close() { if (this.remember) document.removeEventListener("selectionchange", this.remember); }
}
