"use strict";

// Any two passages of the edition, chosen by the reader and compared as the built comparisons are. The address's fragment, #p5-p9, is the choice.
{
  const form = document.querySelector("#choice--form");
  const result = document.querySelector("#choice--result");
  const title = document.title;

  const status = element("p", { className: "verdict", role: "status" });
  const [first, second] = ["First passage", "Second passage"].map(name => {
    const select = element("select", { disabled: true });
    form.append(element("label", {}, element("span", {}, name), select));
    return select;
  });
  result.before(status);

  page.texts().then(start, () => { status.textContent = "The texts could not be loaded; what is compared already is listed below."; });

  function start(edition) {
    const passages = new Map(edition.passages.map(passage => [passage.id, passage]));
    for (const select of [first, second]) {
      select.append(element("option", { value: "" }, "Choose …"), ...options(edition.passages));
      select.disabled = false;
      select.addEventListener("change", () => { if (first.value !== "" && second.value !== "") location.hash = `${first.value}-${second.value}`; });
    }
    addEventListener("hashchange", () => show(edition, passages));
    show(edition, passages);
  }

  function show(edition, passages) {
    // Ids have nothing that an address would encode, and what is no encoding cannot be decoded.
    const fragment = location.hash.slice(1);
    const pair = pairs(fragment).find(ids => ids.every(id => passages.has(id)));
    if (pair === undefined && document.getElementById(fragment) !== null) return;
    [first.value, second.value] = pair ?? ["", ""];
    if (pair === undefined) clear(fragment);
    else compare(edition, ...pair.map(id => passages.get(id)));
  }

  function clear(fragment) {
    document.title = title;
    status.textContent = fragment === "" ? "" : "The address names no two passages of this edition. Choose them here.";
    result.replaceChildren();
  }

  function compare(edition, left, right) {
    const heading = capital(`${left.fullName} and ${right.fullName}`);
    const names = left.name === right.name ? ["the first passage", "the second passage"] : [left.name, right.name];
    const runs = align.runs(left.text, right.text);
    document.title = `${heading} · ${title}`;
    status.replaceChildren(...verdict(runs, names));
    result.replaceChildren(
      element("h2", { className: "unseen" }, heading),
      element("div", { className: "pair" }, side(left, runs, "left", names[0], edition.language), side(right, runs, "right", names[1], edition.language)),
      ...ownPage(left.id, right.id));
  }

  /** The pairs of ids that a fragment may mean; ids have hyphens of their own. */
  function pairs(fragment) {
    const steps = fragment.split("-");
    return steps.slice(1).map((_, at) => [steps.slice(0, at + 1).join("-"), steps.slice(at + 1).join("-")]);
  }

  /** The passages as they stand under their headings, each with its name and first words. */
  function options(passages) {
    const groups = [];
    for (const passage of passages) {
      const label = passage.kind === "note" ? "Notes" : passage.whence ?? "";
      if (groups.at(-1)?.label !== label) groups.push(element("optgroup", { label }));
      groups.at(-1).append(element("option", { value: passage.id }, named(passage)));
    }
    return groups;
  }

  function named(passage) {
    const words = align.words(passage.text);
    const opening = words.length > 7 ? `${words.slice(0, 7).join(" ")} …` : passage.text;
    return passage.name.startsWith("“") ? opening : `${capital(passage.name)} ${opening}`;
  }

  /** Where the edition has a page for the two, the way to it. */
  function ownPage(left, right) {
    const ready = [`${left}-${right}/`, `${right}-${left}/`];
    const link = [...document.querySelectorAll(".repeats a")].find(link => ready.includes(link.getAttribute("href")));
    return link === undefined ? [] : [element("p", { className: "onward" }, element("a", { href: link.href }, "The page of this comparison"))];
  }

  function side(passage, runs, which, name, language) {
    const words = element("p", { className: "words", lang: language, dir: "auto" });
    for (const run of runs) words.append(...shown(run, which, name), " ");
    const whence = passage.whence === undefined ? [] : [element("p", { className: "whence" }, element("span", { className: isInCapitals(passage.whence) ? "capitals" : "" }, passage.whence))];
    return element("div", { className: "side" },
      element("h3", {}, element("a", { href: new URL(`${page.edition}/${passage.id}/`, page.root).href }, passage.fullName)), ...whence, words);
  }

  function shown(run, which, name) {
    const text = run[which].join(" ");
    if (text === "") return [element("span", { className: "nothing", role: "img", ariaLabel: `nothing here in ${name}` }, "∅")];
    if (run.agrees) return [text];
    return [element(which === "left" ? "del" : "ins", {},
      element("span", { className: "unseen" }, `only in ${name}: `), text, element("span", { className: "sign", ariaHidden: "true" }, "≠"))];
  }

  /** The sentence that says how far two passages agree: Verdict.cs, in the browser. */
  function verdict(runs, [left, right]) {
    const agreeing = align.agreeing(runs);
    const all = runs.reduce((sum, run) => sum + run.left.length, 0);
    const places = runs.filter(run => !run.agrees);
    const every = `${all === 1 ? "The one word" : all === 2 ? "Both words" : `All ${all} words`} of ${left}`;
    if (runs.length === 0) return [`${left} and ${right} have no words.`];
    if (places.length === 0) return [`${every} and ${right} ${all === 1 ? "agrees" : "agree"}.`];
    if (agreeing === 0) return [`${left} and ${right} have no word in common.`];
    const said = agreeing === all
      ? `${every} ${all === 1 ? "stands" : "stand"} in ${right} as well`
      : `Of the ${all} words of ${left}, ${agreeing === 1 ? "one stands" : `${agreeing} stand`} in ${right} as well`;
    if (places.length > 4) return [`${said}; they differ in ${places.length} places.`];
    const listed = places.flatMap((place, at) => [...at === 0 ? [] : ["; "], quoted(place, "left"), ` in ${left}, `, quoted(place, "right"), ` in ${right}`]);
    return [`${said}; they differ in ${places.length === 1 ? "one place" : `${places.length} places`}: `, ...listed, "."];
  }

  function quoted(place, which) {
    const bare = side => place[side].join(" ").replace(/^[,.;:]+|[,.;:]+$/gu, "");
    const words = bare("left") === bare("right") ? place[which].join(" ") : bare(which);
    return place[which].length === 0 ? "nothing" : element("em", {}, words);
  }

  function capital(text) {
    return text.replace(/^./u, letter => letter.toUpperCase());
  }

  function isInCapitals(text) {
    return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }
}
