"use strict";

{
  const form = document.querySelector("#quotation--form");
  const box = document.querySelector("#quotation--text");
  const status = document.querySelector("#quotation--status");
  const result = document.querySelector("#quotation--found");
  const longest = 20_000;
  const longestAddress = 6_000;
  const mostShown = 5;
  const mostCompared = 600;
  const leastAlike = .4;

  const listed = items => items.length < 2 ? items.join("") : `${items.slice(0, -1).join("; ")}; and ${items.at(-1)}`;
  const named = parts => `${parts[0].passage.place}, words ${parts.map(part => part.first === part.last ? part.first : `${part.first}–${part.last}`).join(" and ")}`.replace(/words (\d+)$/u, "word $1");
  const link = (place, text) => make("a", { href: addressOf(`${page.edition}/${place}`) }, text);
  const told = text => make("p", { className: "told" }, ...[text].flat());

  const byPassage = parts => [...Map.groupBy(parts, part => part.passage.id).values()];

  /** The places of a passage where edition and witness part within some words of it. */
  const departures = (part, before, text) => (part.passage.departures ?? []).filter(place => {
    const count = alike.words(place[text]).length;
    return place[before] < part.last && place[before] + count > part.first - 1 && (count > 0 || place[before] > part.first - 1);
  });

  const reads = (texts, place) => [
    place.witness === "" ? `${texts.siglum} lacks ` : `${texts.siglum} reads `,
    make("i", { lang: texts.language, dir: "auto" }, place.witness === "" ? place.text : place.witness),
    ...place.witness === "" ? [" "] : place.text === "" ? [", which the edition leaves out "] : [", the edition ", make("i", { lang: texts.language, dir: "auto" }, place.text), " "],
    "(", link(`apparatus/#${place.variant}`, "the variant"), "). ",
  ];

  /** A passage with the quoted words marked; where it is the witness's, what the witness reads. */
  const shown = (texts, parts) => {
    const content = [];
    let at = 0;
    for (const part of parts) {
      content.push(part.text.slice(at, part.from), make("mark", {}, part.text.slice(part.from, part.to)));
      at = part.to;
    }
    const { passage, text } = parts[0];
    return make("section", { className: "hit" },
      make("h2", {}, link(`#${passage.id}`, passage.place)),
      passage.whence ? make("p", { className: /\p{Ll}/u.test(passage.whence) ? "whence" : "whence capitals" }, passage.whence) : null,
      make("p", { className: "words", lang: texts.language, dir: "auto" }, ...content, text.slice(at)));
  };

  const tolerated = places => places[0].tolerated.length > 0 ? told(`Taken as the same: ${places[0].tolerated.join("; ")}.`) : null;

  const verbatim = (texts, places) => {
    const most = places.slice(0, mostShown);
    const rest = places.length > mostShown ? `, and in ${places.length - mostShown} more places` : "";
    status.textContent = `Verbatim in ${listed(most.flatMap(place => byPassage(place.parts)).map(named))}${rest}, version ${texts.version}.`;
    const apart = most.flatMap(place => place.parts.flatMap(part => departures(part, "before", "text")));
    result.replaceChildren(...[
      tolerated(places),
      told(apart.length > 0 ? apart.flatMap(place => reads(texts, place)) : `${texts.siglum} reads the same.`),
      ...most.flatMap(place => byPassage(place.parts).map(parts => shown(texts, parts))),
    ].filter(Boolean));
  };

  const ofWitness = (texts, places) => {
    const parts = places[0].parts;
    status.textContent = `Not what the edition reads: it is what ${texts.siglum} reads in ${listed([...new Set(parts.map(part => part.passage.place))])}, version ${texts.version}.`;
    result.replaceChildren(...[
      tolerated(places),
      told(parts.flatMap(part => departures(part, "witnessBefore", "witness")).flatMap(place => reads(texts, place))),
      ...byPassage(parts).map(own => shown(texts, own)),
      told([`Shown as ${texts.siglum} has it; the edition’s text is at `, link(`#${parts[0].passage.id}`, parts[0].passage.place), "."]),
    ].filter(Boolean));
  };

  /** The three passages that share the rarest words with a quotation. */
  const candidates = (passages, quoted) => {
    const keys = new Map(passages.map(passage => [passage, new Set(words.keys(passage.text))]));
    const wanted = [...new Set(quoted.map(word => word.key))].map(key => {
      const having = passages.filter(passage => keys.get(passage).has(key));
      return { having, weight: Math.log(1 + passages.length / Math.max(1, having.length)) };
    });
    const weights = new Map();
    for (const { having, weight } of wanted) for (const passage of having) weights.set(passage, (weights.get(passage) ?? 0) + weight);
    return [...weights].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([passage]) => passage);
  };

  /** One side of the comparison: its words, those that only it has marked as on the pages that compare. */
  const side = (texts, heading, name, runs, own) => make("div", { className: "side" }, heading, make("p", { className: "words", lang: texts.language, dir: "auto" }, ...runs.flatMap(run => {
    const said = run[own].map(word => word.text).join(" ");
    if (said === "") return [Object.assign(make("span", { className: "nothing" }, "∅"), { ariaLabel: `nothing here in ${name}`, role: "img" }), " "];
    if (run.agrees) return [`${said} `];
    return [make(own === "quoted" ? "del" : "ins", {}, make("span", { className: "unseen" }, `only in ${name}: `), said, Object.assign(make("span", { className: "sign" }, "≠"), { ariaHidden: "true" })), " "];
  })));

  const nearest = (texts, text) => {
    const quoted = alike.words(text.replace(/\p{Pd}\s*\n\s*/gu, "")).slice(0, mostCompared).map((word, i, all) => ({ ...word, isLast: i === all.length - 1 }));
    const tried = candidates(texts.passages, quoted).map(passage => ({ passage, ...alike.of(quoted, alike.words(passage.text)) })).sort((a, b) => a.cost - b.cost);
    const [best] = tried;
    const agreeing = best?.runs.filter(run => run.agrees).reduce((sum, run) => sum + run.quoted.length, 0) ?? 0;
    if (!best || agreeing < leastAlike * quoted.length) {
      status.textContent = `Nothing like this stands in the edition, version ${texts.version}.`;
      result.replaceChildren(told(["Its words one by one: ", make("a", { href: addressOf(`search/`) + `?q=${encodeURIComponent(quoted.slice(0, 8).map(word => word.text).join(" "))}` }, "search"), "."]));
      return;
    }
    const places = best.runs.filter(run => !run.agrees).length;
    const name = named([{ passage: best.passage, first: best.first + 1, last: best.last }]);
    status.textContent = `Not verbatim. The nearest is ${name}, version ${texts.version}: ${agreeing} of ${quoted.length} words agree, ${places === 1 ? "one place differs" : `${places} places differ`}.`;
    result.replaceChildren(make("div", { className: "comparison" }, make("div", { className: "pair" },
      side(texts, make("h2", {}, "The quotation"), "the quotation", best.runs, "quoted"),
      side(texts, make("h2", {}, link(`#${best.passage.id}`, name)), best.passage.place, best.runs, "printed"))));
  };

  /** Puts a text into the address, unless it is too long for one: no letter takes less than itself there, and an address that stays is left
   *  alone, for with every new one the browser keeps the whole box. */
  const keep = text => {
    const whole = text === "" || text.length > longestAddress ? "" : `#text=${encodeURIComponent(text)}`;
    const fragment = whole.length > longestAddress ? "" : whole;
    if (fragment !== location.hash) history.replaceState(null, "", location.pathname + location.search + fragment);
    return fragment !== "";
  };

  const check = async () => {
    const whole = box.value.normalize("NFC").trim();
    const text = whole.slice(0, longest);
    const kept = keep(whole);
    result.replaceChildren();
    if (words.keys(text).length === 0) {
      status.textContent = text === "" ? "" : "There is no word in this.";
      return;
    }
    try {
      const texts = await page.texts();
      const own = quotationPlaces.find(text, quotationPlaces.texts(texts.passages, passage => passage.text));
      const witness = own.length > 0 ? [] : quotationPlaces.find(text, quotationPlaces.texts(texts.passages, passage => passage.witness ?? passage.text));
      if (own.length > 0) verbatim(texts, own); else if (witness.length > 0) ofWitness(texts, witness); else nearest(texts, text);
      result.append(told(kept ? [make("a", { href: location.hash }, "The address of this check"), " can be shared."] : "This is too long for an address that can be shared."));
      if (whole.length > longest) result.prepend(told(`Only its first ${longest.toLocaleString("en")} characters were checked.`));
    } catch (fault) {
      status.textContent = `The text could not be loaded: ${fault.message}.`;
    }
  };

  const read = () => {
    const [, text] = location.hash.match(/^#text=(.*)$/u) ?? [];
    if (text === undefined) return;
    try { box.value = decodeURIComponent(text); } catch { box.value = text; }
    check();
  };

  form.addEventListener("submit", event => { event.preventDefault(); check(); });
  addEventListener("hashchange", read);
  read();
}
