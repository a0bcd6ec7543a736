"use strict";

// What the page says of itself, and what every script of the site shares. The scripts are classic ones, run in order after the page was read, because
// a browser refuses modules to a page opened from a folder. Each is a block; what other scripts may use is a constant at the top of its file.

/** The texts of editions by their ids, as far as they were loaded: what an edition's passages.js has. */
const editions = new Map();

const page = {
  /** The address of the site's root, as the page sees it. */
  root: new URL(document.documentElement.dataset.root, location.href),

  /** The id of the edition the page belongs to, and its version; undefined on pages of the site. */
  edition: document.body.dataset.edition,
  version: document.body.dataset.version,

  /** Loads a script below the site's root once; a promise of its having run. */
  load(path) {
    const loading = page.loading ??= new Map();
    if (!loading.has(path)) {
      loading.set(path, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = new URL(path, page.root);
        script.onload = done;
        script.onerror = () => { loading.delete(path); script.remove(); failed(new Error(`${path} could not be loaded`)); };
        document.head.append(script);
      }));
    }
    return loading.get(path);
  },

  /** A promise of an edition's texts: its version, its titles, the base witness's siglum and its passages in order. */
  async texts(edition = page.edition) {
    await page.load(`${edition}/passages.js`);
    return editions.get(edition);
  },

  /** What this browser keeps for the reader under a name, and how it is kept; nothing where the reader allows no storage. */
  recall(name) {
    try { return localStorage.getItem(`edition.${name}`); } catch { return null; }
  },
  remember(name, value) {
    try { localStorage.setItem(`edition.${name}`, value); } catch { /* Not kept, then. */ }
  },

  /** Says something once, to those who see and to those who hear. */
  say(text) {
    const place = document.querySelector("#page--said");
    place.textContent = text;
    clearTimeout(page.saying);
    page.saying = setTimeout(() => { place.textContent = ""; }, 4000);
  },
};

document.body.append(Object.assign(document.createElement("p"), { id: "page--said", role: "status" }));
