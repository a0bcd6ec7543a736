"use strict";

/** Copies a text, and says what was copied; where the browser allows no copying, shows the text to be copied by hand. */
const copy = async (text, what) => {
  try {
    await navigator.clipboard.writeText(text);
    page.say(`Copied: ${what}`);
  } catch {
    prompt(`Copy ${what}:`, text);
  }
};

// Beside each text that is there to be copied, a button.
for (const text of document.querySelectorAll("[data-copies]")) {
  const button = document.createElement("button");
  button.className = "copies";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy ${text.dataset.copies}`);
  button.addEventListener("click", () => copy(text.textContent.trim().replace(/\s+/g, " "), text.dataset.copies));
  text.after(button);
}
