// Draws Google card JSON the way Gmail's sidebar does. Knows nothing of whose cards they are.
import { el } from "/static/page.js";

const ALLOWED = new Set(["B", "I", "U", "S", "BR", "TIME", "FONT", "A"]);

// The markup that card text may carry, and nothing else: any other element shows as it was written.
export const markup = (text) => {
  const template = document.createElement("template");
  template.innerHTML = text.replaceAll("\n", "<br>");
  const copied = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE) return document.createTextNode("");
    if (!ALLOWED.has(node.tagName)) return document.createTextNode(node.outerHTML);
    const copy = document.createElement(node.tagName);
    if (node.tagName === "FONT") copy.setAttribute("color", node.getAttribute("color") ?? "");
    const href = node.getAttribute("href") ?? "";
    if (node.tagName === "A" && /^(https?|mailto):/.test(href)) Object.assign(copy, { href, target: "_blank", rel: "noopener" });
    copy.append(...[...node.childNodes].map(copied));
    return copy;
  };
  const fragment = document.createDocumentFragment();
  fragment.append(...[...template.content.childNodes].map(copied));
  return fragment;
};

const rich = (tag, className, text) => {
  const node = el(tag, className);
  node.append(markup(text));
  return node;
};

const rgb = (color) =>
  `rgb(${["red", "green", "blue"].map((c) => Math.round((color[c] ?? 0) * 255)).join(",")})`;

// Values as Gmail sends them back (event objects, formInputs).
export const formInputs = (root) => {
  const inputs = {};
  for (const field of root.querySelectorAll("[data-name]")) {
    const { name, kind } = field.dataset;
    if (kind === "date") {
      if (field.value) inputs[name] = { dateInput: { msSinceEpoch: String(Date.parse(field.value + "T00:00:00Z")) } };
    } else if (kind === "check") {
      if (field.checked) (inputs[name] ??= { stringInputs: { value: [] } }).stringInputs.value.push(field.value);
    } else if (field.value !== "") {
      inputs[name] = { stringInputs: { value: [field.value] } };
    }
  }
  return inputs;
};

const typed = (root) => new Map([...root.querySelectorAll("[data-name]")]
  .map((f) => [f.dataset.name + "=" + (f.dataset.kind === "check" ? f.value : ""), f.dataset.kind === "check" ? f.checked : f.value]));

const keep = (root, values) => {
  for (const f of root.querySelectorAll("[data-name]")) {
    const check = f.dataset.kind === "check";
    const value = values.get(f.dataset.name + "=" + (check ? f.value : ""));
    if (value === undefined) continue;
    if (check) f.checked = value; else f.value = value;
  }
};

const click = (node, onClick, host) => {
  if (!onClick) return;
  node.addEventListener("click", () => {
    if (onClick.openLink) host.openLink(onClick.openLink);
    else if (onClick.action) host.act(onClick.action, node);
    else if (onClick.card) host.push(onClick.card);
  });
};

const button = (spec, host) => {
  const node = el("button", spec.color ? "filled" : "", spec.text ?? spec.altText ?? "");
  node.type = "button";
  if (spec.color) node.style.background = rgb(spec.color);
  node.disabled = Boolean(spec.disabled);
  if (spec.altText) node.setAttribute("aria-label", spec.altText);
  click(node, spec.onClick, host);
  return node;
};

const labelled = (label, field) => {
  const wrap = el("label", "", label ?? "");
  wrap.append(field);
  return wrap;
};

const DRAW = {
  textParagraph: (w) => rich("div", "", w.text ?? ""),
  divider: () => el("hr"),
  image: (w) => Object.assign(el("img"), { src: w.imageUrl, alt: w.altText ?? "" }),
  decoratedText(w, host) {
    const row = el("div", "g-decorated");
    const words = el("div");
    if (w.topLabel) words.append(rich("div", "top", w.topLabel));
    words.append(rich("div", w.wrapText ? "text" : "text clip", w.text ?? ""));
    if (w.bottomLabel) words.append(rich("div", "bottom", w.bottomLabel));
    row.append(words);
    if (w.button) row.append(button(w.button, host));
    if (w.onClick) {
      row.classList.add("clickable");
      row.tabIndex = 0;
      row.setAttribute("role", "button");
      row.addEventListener("keydown", (e) => e.key === "Enter" && row.click());
      click(row, w.onClick, host);
    }
    return row;
  },
  buttonList(w, host) {
    const row = el("div", "g-buttons");
    row.append(...w.buttons.map((b) => button(b, host)));
    return row;
  },
  textInput(w, host) {
    const field = el(w.type === "MULTIPLE_LINE" ? "textarea" : "input");
    field.dataset.name = w.name;
    field.value = w.value ?? "";
    if (w.hintText) field.title = w.hintText;
    if (w.validation?.characterLimit) field.maxLength = w.validation.characterLimit;
    if (w.onChangeAction) field.addEventListener("change", () => host.act(w.onChangeAction, field));
    const wrap = labelled(w.label, field);
    if (w.hintText) wrap.append(el("span", "hint", w.hintText));
    return wrap;
  },
  dateTimePicker(w) {
    const field = el("input");
    field.type = "date";
    field.dataset.name = w.name;
    field.dataset.kind = "date";
    if (w.valueMsEpoch) field.value = new Date(Number(w.valueMsEpoch)).toISOString().slice(0, 10);
    return labelled(w.label, field);
  },
  selectionInput(w, host) {
    if ((w.type ?? "CHECK_BOX") === "DROPDOWN") {
      const field = el("select");
      field.dataset.name = w.name;
      for (const item of w.items ?? []) field.append(new Option(item.text, item.value, item.selected, item.selected));
      if (w.onChangeAction) field.addEventListener("change", () => host.act(w.onChangeAction, field));
      return labelled(w.label, field);
    }
    const group = el("fieldset");
    group.append(el("legend", "", w.label ?? ""));
    for (const item of w.items ?? []) {
      const field = el("input");
      field.type = w.type === "RADIO_BUTTON" ? "radio" : "checkbox";
      field.name = field.dataset.name = w.name;
      field.dataset.kind = "check";
      field.value = item.value;
      field.checked = Boolean(item.selected);
      const line = labelled("", field);
      line.append(el("span", "", item.text));
      group.append(line);
    }
    return group;
  },
  chipList(w, host) {
    const row = el("div", "g-buttons");
    row.append(...w.chips.map((c) => button({ text: c.label, onClick: c.onClick, disabled: c.disabled }, host)));
    return row;
  },
};

const widget = (spec, host) => {
  const wrap = el("div", "g-widget");
  const kind = Object.keys(spec).find((name) => name in DRAW);
  if (kind) wrap.append(DRAW[kind](spec[kind], host));
  return wrap;
};

const section = (spec, host) => {
  const fold = spec.collapsible;
  const shown = spec.uncollapsibleWidgetsCount ?? 0;
  const node = el("div", "g-section");
  if (spec.header) node.append(rich("div", "g-title", spec.header));
  const drawn = (spec.widgets ?? []).map((w) => widget(w, host));
  if (!fold) {
    node.append(...drawn);
    return node;
  }
  node.append(...drawn.slice(0, shown));
  const rest = el("details");
  rest.append(el("summary", "", spec.collapseControl?.expandButton?.text ?? "Show more"), ...drawn.slice(shown));
  node.append(rest);
  return node;
};

export const draw = (card, host, root) => {
  const before = typed(root);
  root.replaceChildren();
  if (card.header) {
    const header = el("div", "g-header");
    header.append(el("div", "title", card.header.title ?? ""));
    if (card.header.subtitle) header.append(el("div", "subtitle", card.header.subtitle));
    root.append(header);
  }
  root.append(...(card.sections ?? []).map((s) => section(s, host)));
  if (card.fixedFooter) {
    const footer = el("div", "g-footer");
    for (const b of [card.fixedFooter.secondaryButton, card.fixedFooter.primaryButton]) if (b) footer.append(button(b, host));
    root.append(footer);
  }
  return { keep: () => keep(root, before) };
};
