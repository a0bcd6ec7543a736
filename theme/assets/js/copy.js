"use strict";

/** Copies a text, and says what was copied, or that the browser did not allow it. */
const copy = async (text, what) => {
  const isCopied = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(() => true, () => copyBySelection(text));
  page.say(isCopied ? `Copied: ${what}` : `The browser does not allow ${what} to be copied`);
};

/** The older way, for browsers that do not let a page write what is copied: the text is selected, and copied as a reader would. */
const copyBySelection = text => {
  const place = document.body.appendChild(Object.assign(document.createElement("textarea"), { value: text, className: "unseen" }));
  place.select();
  const isCopied = document.execCommand("copy");
  place.remove();
  return isCopied;
};

// Beside each text that is there to be copied, a button.
for (const text of document.querySelectorAll("[data-copies]")) {
  const button = document.createElement("button");
  button.className = "copies";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy ${text.dataset.copies}`);
  button.addEventListener("click", () => copy(text.localName === "pre" ? text.textContent : text.textContent.trim().replace(/\s+/g, " "), text.dataset.copies));
  text.after(button);
}
