"use strict";

{
  const form = document.querySelector("#search--form");
  const box = document.querySelector("#search--box");
  const choice = document.querySelector("#search--edition");
  const status = document.querySelector("#search--status");
  const list = document.querySelector("#search--hits");
  const more = document.querySelector("#search--more");
  const browse = document.querySelector("#search--browse");
  const enough = 10;
  const longest = 300;
  const longestReading = 90;
  const asked = new URLSearchParams(location.search);
  let scope = asked.get("in") ?? "";
  let turn = 0;

  /** The part of a text around its first mark, with its marks. */
  const snippet = (text, marks, around = marks[0]?.start ?? 0, most = longest) => {
    const first = text.length <= most ? 0 : text.lastIndexOf(" ", Math.max(0, around - most / 3)) + 1;
    const end = text.length - first <= most ? text.length : text.lastIndexOf(" ", first + most);
    const shown = marks.filter(mark => mark.start >= first && mark.end <= end);
    const content = shown.flatMap((mark, i) => [text.slice(i === 0 ? first : shown[i - 1].end, mark.start), make("mark", {}, text.slice(mark.start, mark.end))]);
    return [first > 0 ? "… " : null, ...content, text.slice(shown.at(-1)?.end ?? first, end), end < text.length ? " …" : null];
  };

  const reading = (texts, text) => make("i", { lang: texts.language, dir: "auto" }, text);

  /** Why a passage was found in which the edition does not read what was asked for. */
  const why = (edition, texts, hit, place) => make("p", { className: "why" },
    `${texts.siglum} reads `, make("i", { lang: texts.language, dir: "auto" }, ...snippet(place.witness, words.of(place.witness).filter(word => hit.isWitness(word.key)), undefined, longestReading)),
    ...place.text === "" ? ["; the edition leaves it out: "] : [", the edition ", reading(texts, place.text), ": "],
    make("a", { href: addressOf(`${edition}/apparatus/#${place.variant}`) }, "the variant"));

  /** Where the first of some departures stands in the passage's text, letters counted. */
  const placeOf = (text, [first]) => first ? text.split(" ").slice(0, first.before).join(" ").length : undefined;

  const item = (edition, texts, hit) => make("li", { className: "hit" },
    make("h2", {}, make("a", { href: addressOf(`${edition}/#${hit.passage.id}`) }, hit.passage.place)),
    make("p", { className: hit.passage.whence?.match(/\p{Ll}/u) ? "whence" : "whence capitals" }, [found.directory.editions.length > 1 ? texts.shortTitle : null, hit.passage.kind === "heading" ? null : hit.passage.whence].filter(Boolean).join(", ")),
    make("p", { className: "words", lang: texts.language, dir: "auto" }, ...snippet(hit.passage.text, hit.marks, hit.marks[0]?.start ?? placeOf(hit.passage.text, hit.departures))),
    ...hit.departures.map(place => why(edition, texts, hit, place)));

  const counted = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

  const sentence = (manner, hits, query) => [
    { all: counted(hits, "passage"), near: `Not as you wrote it; ${counted(hits, "passage")} with words like it`, some: `No passage has all the words; ${counted(hits, "passage")} with some` }[manner],
    query.open ? " (the last quotation mark has no partner; the phrase was taken to the end)" : "",
  ].join("");

  const nothing = async query => {
    const near = (await Promise.all(query.terms.slice(0, 3).map(term => siteWords.nearest(term.key)))).flat();
    const links = near.flatMap((word, i) => [...i > 0 ? [", "] : [], make("a", { href: `?q=${encodeURIComponent(word)}` }, word)]);
    return ["No passage has this.", ...links.length > 0 ? [" The nearest words: ", ...links, "."] : []];
  };

  /** Shows hits until there are enough, and says how many there are; a button asks for those that are left. */
  const show = async (passages, query, own, shown) => {
    let [hits, last] = [shown, null];
    while (hits < shown + enough) {
      const next = await passages.next();
      if (own !== turn) return;
      last = next.done ? last && { ...last, remaining: 0 } : next.value;
      if (next.done) break;
      const items = last.hits.map(hit => item(last.edition, editions.get(last.edition), hit));
      if (hits === 0) list.replaceChildren(...items); else list.append(...items);
      hits += items.length;
    }
    if (hits === 0) list.replaceChildren();
    const said = hits === 0 ? await nothing(query) : [sentence(last?.manner ?? "all", hits, query), last?.remaining > 0 ? ` so far; ${counted(last.remaining, "more edition")} may have it.` : "."];
    if (own !== turn) return;
    status.replaceChildren(...said);
    more.hidden = !(last?.remaining > 0);
    more.onclick = () => show(passages, query, own, hits);
  };

  const keep = () => {
    const address = new URL(location.href);
    address.search = new URLSearchParams([...box.value ? [["q", box.value]] : [], ...scope ? [["in", scope]] : []]);
    history.replaceState(null, "", address);
  };

  /** The editions to choose from, and the one that was chosen, if it is one. */
  const fill = async () => {
    await found.ready();
    scope = found.directory.editions.some(([id]) => id === scope) ? scope : "";
    if (choice?.options.length === 1) choice.append(...found.directory.editions.map(([value, text]) => make("option", { value, text })));
    if (choice) choice.value = scope;
  };

  const look = async () => {
    const own = ++turn;
    const query = found.query(box.value);
    const wanted = query.terms.length > 0;
    keep();
    more.hidden = true;
    browse.hidden = wanted;
    if (!wanted) {
      list.replaceChildren();
      status.textContent = box.value.trim() ? "There is no word in this." : "";
      return;
    }
    try {
      await fill();
      await show(found.passages(query, scope || null), query, own, 0);
    } catch (fault) {
      if (own === turn) status.textContent = `The words could not be searched: ${fault.message}.`;
    }
  };

  /** The arrow keys go from the box to the hits, from hit to hit, and back. */
  const step = event => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [box, ...list.querySelectorAll("h2 a")];
    const at = stops.indexOf(document.activeElement);
    if (!way || at < 0 || !stops[at + way]) return;
    event.preventDefault();
    stops[at + way].focus();
  };

  box.value = asked.get("q") ?? "";
  form.addEventListener("submit", event => { event.preventDefault(); look(); });
  box.addEventListener("input", () => { clearTimeout(form.waiting); form.waiting = setTimeout(look, 150); });
  form.addEventListener("focusin", () => fill().catch(() => {}), { once: true });
  choice?.addEventListener("change", () => { scope = choice.value; look(); });
  document.querySelector("main").addEventListener("keydown", step);
  if (box.value) look();
}
