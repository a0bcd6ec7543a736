"use strict";

// The site's service worker. It asks the network first, every time, and keeps what it was answered; only where there is no network does it give what was kept,
// and then it tells the page so. So nothing old is ever served as if it were current.

const name = "kept";

addEventListener("install", () => skipWaiting());
addEventListener("activate", event => event.waitUntil(clients.claim()));

addEventListener("fetch", event => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === location.origin && !request.headers.has("range"))
    event.respondWith(current(event).catch(() => kept(event)));
});

const current = async event => {
  const answer = await fetch(event.request);
  if (answer.ok && !answer.redirected) {
    const copy = answer.clone();
    event.waitUntil(caches.open(name).then(cache => cache.put(event.request, copy)).catch(() => { /* Not kept, then: there is no room. */ }));
  }
  return answer;
};

const kept = async event => {
  const answer = await caches.match(event.request, { ignoreSearch: true });
  if (event.request.mode !== "navigate") return answer ?? Response.error();
  if (!answer) return new Response("You are offline, and this browser has not kept this page.\n", { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  event.waitUntil(tell(event.resultingClientId, answer.headers.get("Date")));
  return answer;
};

const tell = async (client, date) => (await clients.get(client))?.postMessage({ keptOn: date });
