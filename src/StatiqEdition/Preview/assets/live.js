"use strict";

// In the preview only. Listens for what changes: a page that is no longer what is served is loaded again, at the place where the reader was, and the panel of
// faults is what the server last said. It runs where it stands, after all of the page.
{
  const { stamp, events } = document.currentScript.dataset;
  const placeKey = "preview.place";
  const foldedKey = "preview.folded";

  /** Where the reader is: the passage at the top of the window, and what is open. */
  const place = {
    /** The last passage that begins above the top of the window, or else the first; on pages without passages, whatever has an id. */
    get anchor() {
      const seen = selector => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility());
      const candidates = seen(".passage[id]").length > 0 ? seen(".passage[id]") : seen("main [id]");
      return candidates.findLast(element => element.getBoundingClientRect().top <= 1) ?? candidates[0];
    },

    keep() {
      const { anchor } = place;
      sessionStorage.setItem(placeKey, JSON.stringify({
        address: location.href,
        scroll: scrollY,
        anchor: anchor?.id,
        top: anchor?.getBoundingClientRect().top,
        focus: document.activeElement?.id,
        popovers: [...document.querySelectorAll("[popover][id]:popover-open")].map(popover => popover.id),
        folds: [...document.querySelectorAll("details")].map(fold => fold.open),
      }));
      history.scrollRestoration = "manual";
    },

    find() {
      const kept = JSON.parse(sessionStorage.getItem(placeKey));
      sessionStorage.removeItem(placeKey);
      if (kept?.address !== location.href) return;
      const folds = document.querySelectorAll("details");
      if (folds.length === kept.folds.length) kept.folds.forEach((open, index) => { folds[index].open = open; });
      const settle = () => {
        const anchor = kept.anchor && document.getElementById(kept.anchor);
        const top = anchor && kept.scroll > 0 ? scrollY + anchor.getBoundingClientRect().top - kept.top : kept.scroll;
        scrollTo({ top, behavior: "instant" });
      };
      settle();
      // The site's scripts open and close what they will, and the fragment of the address is gone to, before the page is loaded.
      addEventListener("load", () => {
        for (const id of kept.popovers) {
          const opener = document.querySelector(`[popovertarget="${CSS.escape(id)}"]`);
          if (opener) document.getElementById(id)?.showPopover({ source: opener });
        }
        if (kept.focus) document.getElementById(kept.focus)?.focus({ preventScroll: true, focusVisible: false });
        requestAnimationFrame(() => { settle(); history.scrollRestoration = "auto"; });
      });
    },
  };

  /** The panel of the faults. Folded, it stays so until there are no faults any more. */
  const panel = {
    get element() { return document.getElementById("preview--faults"); },
    get button() { return document.getElementById("preview--count"); },

    fold(isFolded) {
      panel.button.setAttribute("aria-expanded", String(!isFolded));
      document.getElementById("preview--list").hidden = isFolded;
      panel.element.classList.toggle("folded", isFolded);
      sessionStorage.setItem(foldedKey, isFolded ? "yes" : "");
    },

    open() {
      panel.fold(sessionStorage.getItem(foldedKey) === "yes");
      panel.button.addEventListener("click", () => panel.fold(panel.button.getAttribute("aria-expanded") === "true"));
      panel.element.addEventListener("keydown", event => {
        if (event.key !== "Escape") return;
        panel.fold(true);
        panel.button.focus();
      });
    },

    /** Shows what the server wrote, in which every character of the input is escaped; nothing takes the panel away. */
    show(html) {
      const hasFocus = panel.element?.contains(document.activeElement);
      panel.element?.remove();
      if (!html) {
        sessionStorage.removeItem(foldedKey);
        return;
      }
      const template = document.createElement("template");
      template.innerHTML = html;
      document.body.append(template.content);
      panel.open();
      if (hasFocus) panel.button.focus();
    },
  };

  let source, shown;
  const hear = event => {
    const news = JSON.parse(event.data);
    if (news.stamp !== stamp) {
      place.keep();
      rest();
      location.reload();
    } else if (news.panel !== shown) {
      // What came with the page is what the first event says.
      if (shown !== undefined || Boolean(news.panel) !== Boolean(panel.element)) panel.show(news.panel);
      said.textContent = news.panel ? panel.button.textContent : shown ? "The faults are mended" : "";
      shown = news.panel;
    }
  };
  // A page that is not seen asks for nothing: a browser has few connections to one host.
  const listen = () => {
    if (document.hidden || source) return;
    source = new EventSource(events);
    source.onmessage = hear;
  };
  const rest = () => {
    source?.close();
    source = undefined;
  };

  const said = Object.assign(document.createElement("p"), { id: "preview--said" });
  said.setAttribute("role", "status");
  document.body.append(said);
  if (panel.element) panel.open(); else sessionStorage.removeItem(foldedKey);
  place.find();
  document.addEventListener("visibilitychange", () => document.hidden ? rest() : listen());
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
}
