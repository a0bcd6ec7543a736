"use strict";

// Single keys for those who read with the keyboard. They can be put off (WCAG 2.1.4), are silent while something is written, and `?` lists them.
{
  const before = (passages, current) => passages[passages.indexOf(current) - 1];
  const after = (passages, current) => passages[passages.indexOf(current) + 1];
  const seen = selector => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility({ visibilityProperty: true }));

  // The next or the last of some buttons of the text, from the one that has the focus, else from the beginning of the passage the reader is at.
  const step = (selector, by) => {
    const all = seen(selector);
    const at = all.indexOf(document.activeElement);
    const below = all.findIndex(element => place.current.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    const next = at >= 0 ? all[at + by] : by > 0 ? all[below] : below < 0 ? all.at(-1) : all[below - 1];
    next?.scrollIntoView({ block: "center" });
    next?.focus({ preventScroll: true });
  };
  const choose = view => document.getElementById(`view--${view}`).click();
  const [notes, variants] = [".noteref > button", ":is(.opens, .caret)"].map(button => `.passage :is(p, h1, h2, h3, h4, h5, h6, tr) ${button}`);

  const keys = [
    ["j", "next passage", () => place.go(after(place.passages, place.current))],
    ["k", "previous passage", () => place.go(before(place.passages, place.current))],
    ["n", "next note", () => step(notes, 1)],
    ["N", "previous note", () => step(notes, -1)],
    ["v", "next variant", () => step(variants, 1)],
    ["V", "previous variant", () => step(variants, -1)],
    ["1", "reading view", () => choose("reading")],
    ["2", "critical view", () => choose("critical")],
    ["3", "witness view", () => choose("witness")],
    ["c", "copy the citation of this passage", () => copy(citationOf(place.current), "the citation")],
  ].filter(() => place.passages.length > 0);
  const search = document.getElementById("search--box");
  if (search) keys.push(["/", "search", () => search.focus()]);
  keys.push(["?", "this list", () => list.showModal()]);

  const element = (name, properties = {}, ...inside) => { const made = Object.assign(document.createElement(name), properties); made.append(...inside); return made; };
  const active = element("input", { type: "checkbox", checked: page.recall("keys") !== "off" });
  active.addEventListener("change", () => page.remember("keys", active.checked ? "on" : "off"));
  const list = element("dialog", { className: "keylist" },
    element("h2", { id: "keys--title", textContent: "Keys" }),
    element("dl", {}, ...keys.flatMap(([key, does]) => [element("dt", {}, element("kbd", { textContent: key })), element("dd", { textContent: does })])),
    element("label", {}, active, " Use these keys"),
    element("button", { type: "button", textContent: "Close", onclick: () => list.close() }));
  list.setAttribute("aria-labelledby", "keys--title");
  list.setAttribute("closedby", "any");
  document.body.append(list);

  const desk = document.querySelector(".desk .here");
  const opener = element("button", { type: "button", className: "keys", textContent: "?", onclick: () => list.showModal() });
  opener.setAttribute("aria-label", "Keys");
  desk?.after(opener);

  addEventListener("keydown", event => {
    if (!active.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || list.open) return;
    if (event.target.closest?.("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]")) return;
    const key = keys.find(([name]) => name === event.key);
    if (!key) return;
    event.preventDefault();
    key[2]();
  });
}
