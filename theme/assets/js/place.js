"use strict";

/** Where the reader is in the text: the passages of the reading page, and the one at the reader's line. Empty on other pages. */
const place = {
  passages: [...document.querySelectorAll(".reading .passage")],

  /** The height in the window at which a reader is taken to read, in pixels. */
  get line() { return innerHeight / 3; },

  /** The passage the reader is at: the one that the address names while it is in sight, else the last that begins above the line. */
  get current() {
    const named = document.querySelector(".passage:target");
    const box = named?.getBoundingClientRect();
    if (box && box.bottom > 0 && box.top < innerHeight) return named;
    return place.passages.findLast(passage => passage.getBoundingClientRect().top <= place.line) ?? place.passages[0];
  },

  /** What the edition calls a passage in short: ¶5, or nothing for one without a number. */
  sign: passage => /^p\d/.test(passage?.id ?? "") ? `¶${passage.id.slice(1)}` : "",

  /** What the edition calls a passage in full, as the link to it says: paragraph 5, or the place of one without a number. */
  name: passage => passage.querySelector(".number, .self").getAttribute("aria-label").replace(/^(link to|\w\.) /, ""),

  /** Goes to a passage; its address takes the place of the page's in the reader's history, so that going back leaves the page. */
  go(passage) { if (passage) location.replace(`#${passage.id}`); },

  /** What a passage reads, without the signs of the edition. */
  text(passage) {
    const words = passage.querySelector(".text").cloneNode(true);
    for (const sign of words.querySelectorAll(".noteref, .page, .bracket, .caret, .read, .own")) sign.remove();
    return words.textContent.trim().replace(/\s+/g, " ");
  },
};

// The desk says where the reader is, and the contents follow.
if (place.passages.length > 0) {
  const here = Object.assign(document.createElement("a"), { className: "here" });
  const [section, number] = [here.appendChild(document.createElement("span")), here.appendChild(document.createElement("b"))];
  document.querySelector(".desk .views").after(here);
  const entries = [...document.querySelectorAll(".contents li > a")];
  const targets = entries.map(entry => document.getElementById(entry.hash.slice(1)));
  let waiting = false;

  const show = () => {
    waiting = false;
    const current = place.current;
    const entry = entries[targets.findLastIndex(target => target && (target === current || target.compareDocumentPosition(current) & Node.DOCUMENT_POSITION_FOLLOWING))];
    here.href = `#${current.id}`;
    section.textContent = entry?.firstElementChild?.textContent ?? "";
    section.className = entry?.firstElementChild?.className ?? "";
    number.textContent = place.sign(current);
    here.hidden = !entry && !number.textContent;
    here.setAttribute("aria-label", `You are at ${[section.textContent, number.textContent].filter(Boolean).join(", ")}`);
    for (const other of entries) other.toggleAttribute("aria-current", false);
    if (entry?.hash && !entry.closest(".apart")) {
      entry.setAttribute("aria-current", "true");
      const list = entry.closest("details");
      if (list.scrollHeight > list.clientHeight) list.scrollTop = entry.offsetTop - list.clientHeight / 2;
    }
  };
  const soon = () => { if (!waiting) { waiting = true; requestAnimationFrame(show); } };
  for (const event of ["scroll", "resize", "hashchange"]) addEventListener(event, soon, { passive: true });
  show();
}
