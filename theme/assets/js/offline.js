"use strict";

// Reading without a network. What was read is kept by the service worker; what is not current says so.
{
  const kept = () => caches.open("kept");
  const own = () => [location.href.split("#")[0], ...[...document.querySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon], link[rel=manifest]")].map(link => link.href), ...[...document.querySelectorAll("script[src]")].map(script => script.src)];

  const tell = date => {
    const day = date && new Date(date).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
    const version = page.version ? `version ${page.version}` : "this page";
    const banner = Object.assign(document.createElement("p"), { className: "offline", textContent: `You are offline. You read ${version} as this browser kept it${day ? ` on ${day}` : ""}; there may be a newer one.` });
    banner.setAttribute("role", "status");
    document.querySelector("main").prepend(banner);
  };

  const keepEdition = async button => {
    const pages = [...document.querySelectorAll(".bar a")].map(link => link.href);
    const fonts = [...document.fonts].length ? performance.getEntriesByType("resource").map(entry => entry.name).filter(address => address.endsWith(".woff2")) : [];
    try {
      await (await kept()).addAll([...new Set([...own(), ...pages, ...fonts, ...button.dataset.keeps.split(" ").map(path => new URL(path, page.root).href)])]);
      page.say("This edition can now be read offline");
    } catch {
      page.say("The edition could not be kept; look whether you are online and have room");
    }
  };

  if ("serviceWorker" in navigator && isSecureContext && location.protocol.startsWith("http")) {
    navigator.serviceWorker.addEventListener("message", event => tell(event.data.keptOn));
    navigator.serviceWorker.register(new URL("sw.js", page.root)).then(async () => {
      // The first page was asked for before there was a worker to keep it.
      if (!navigator.serviceWorker.controller) await (await kept()).addAll(own());
    }).catch(() => { /* Read online, then. */ });
    for (const button of document.querySelectorAll("[data-keeps]")) {
      button.hidden = false;
      button.addEventListener("click", () => keepEdition(button));
    }
  }
}
