"use strict";

/** The citation of a passage in the edition's own form, with the address of its page. */
const citationOf = passage => {
  const address = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];
  return document.querySelector(".desk").dataset.citation.replace("{passage}", place.name(passage)).replace("{address}", `${address}#${passage.id}`);
};

// Pressing a passage's number goes to the passage, as it does without a script, and offers what one may want with its address.
{
  const menu = Object.assign(document.createElement("div"), { id: "passage--menu", className: "menu", popover: "auto" });
  menu.setAttribute("role", "group");
  const title = menu.appendChild(document.createElement("p"));
  let passage, opener;

  const offer = (name, run) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: name });
    button.addEventListener("click", () => { menu.hidePopover(); run(); });
    menu.append(button);
  };
  offer("Copy link", () => copy(`${location.href.split("#")[0]}#${passage.id}`, "the link"));
  offer("Copy text", () => copy(place.text(passage), "the text"));
  offer("Copy citation", () => copy(citationOf(passage), "the citation"));
  const record = menu.appendChild(Object.assign(document.createElement("a"), { textContent: "Record" }));

  const open = number => {
    [passage, opener] = [number.closest(".passage"), number];
    title.textContent = place.name(passage);
    menu.setAttribute("aria-label", title.textContent);
    record.href = `${passage.id}/${location.protocol === "file:" ? "index.html" : ""}`;
    document.querySelectorAll(".menued").forEach(other => { other.style.anchorName = ""; other.classList.remove("menued"); });
    number.classList.add("menued");
    number.style.anchorName = "--menued";
    menu.style.positionAnchor = "--menued";
    menu.showPopover();
    menu.querySelector("button").focus({ focusVisible: false, preventScroll: true });
  };

  if (place.passages.length > 0) document.body.append(menu);
  for (const number of document.querySelectorAll(".reading .passage :is(.number, .self)")) {
    // A press closes the menu before it becomes a click; the second press on its number is to leave it closed.
    let isSecond = false;
    number.addEventListener("pointerdown", () => { isSecond = opener === number && menu.matches(":popover-open"); });
    number.addEventListener("click", event => {
      if (!isSecond && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) setTimeout(() => open(number));
      isSecond = false;
    });
  }
  menu.addEventListener("beforetoggle", event => {
    if (event.newState === "open") return;
    if (menu.contains(document.activeElement) || document.activeElement === document.body) opener?.focus({ preventScroll: true });
  });
  menu.addEventListener("keydown", event => {
    const items = [...menu.querySelectorAll("a, button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
  });
}
