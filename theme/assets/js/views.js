"use strict";

// The view of the text that the reader chose is chosen again, before the text is drawn: this script runs where it stands, after the buttons.
{
  const name = "edition.view";
  const recall = () => { try { return localStorage.getItem(name); } catch { return null; } };
  const buttons = [...document.querySelectorAll(".views input")];
  const kept = buttons.find(button => button.id === recall());
  if (kept) kept.checked = true;
  for (const button of buttons)
    button.addEventListener("change", () => { try { localStorage.setItem(name, button.id); } catch { /* Not kept, then. */ } });

  // The address of a variant or of a page of the document leads to what another view does not show.
  const shows = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && target.closest(".aside.variant, .lemma, .caret, .page, .hanging.supplied"))
      document.getElementById("view--critical").checked = true;
  };
  addEventListener("hashchange", shows);
  document.addEventListener("DOMContentLoaded", shows);
}
