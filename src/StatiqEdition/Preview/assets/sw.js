"use strict";

// The preview's own service worker. It takes the place of the site's, which keeps pages for reading offline, and keeps nothing: what is previewed changes.

addEventListener("install", () => skipWaiting());
addEventListener("activate", event => event.waitUntil(caches.delete("kept").then(() => clients.claim())));
