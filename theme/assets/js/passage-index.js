"use strict";

/** The passages of one edition: its index as the build made it, for MiniSearch, and what its hits say. */
const passageIndex = {
  /** As SearchIndexJson.cs wrote it: the fields, and the words as they are. */
  options: { fields: ["number", "text", "witness"], tokenize: words.keys, processTerm: key => key },

  indexes: new Map(),

  /** The index of an edition, loaded once. */
  async of(edition) {
    if (!passageIndex.indexes.has(edition)) {
      await page.load(`${edition}/search.js`);
      passageIndex.indexes.set(edition, MiniSearch.loadJS(found.indexes.get(edition), passageIndex.options));
    }
    return passageIndex.indexes.get(edition);
  },

  /** The passages that answer a query, the best first, each with its words that do and the places where the witness does. */
  async hits(edition, query, manner) {
    const [index, texts] = await Promise.all([passageIndex.of(edition), page.texts(edition)]);
    const passages = new Map(texts.passages.map(passage => [passage.id, passage]));
    return index.search(passageIndex.asked(query, manner))
      .map(result => passageIndex.hit(passages.get(result.id), result.match, query, manner))
      .filter(hit => manner !== "all" || query.phrases.every(phrase => hit.has(phrase)));
  },

  /** The query as MiniSearch takes it. */
  asked: (query, manner) => ({
    combineWith: manner === "some" ? "OR" : "AND",
    queries: query.terms.map(term => {
      const strict = term.exact && manner === "all";
      return { queries: manner === "all" ? [term.key] : [term.key, { queries: found.exchanged(term.key), fuzzy: false, prefix: false }], combineWith: "OR", prefix: !strict && term.key.length >= 3, fuzzy: manner === "all" ? false : found.mistakes(term.key), boost: { number: 3 } };
    }),
  }),

  hit(passage, match, query, manner) {
    const [text, witness] = [words.of(passage.text), words.keys(passage.witness ?? "")];
    const phrases = query.phrases.flatMap(phrase => passageIndex.places(phrase, text.map(word => word.key)));
    const answers = word => Object.hasOwn(match, word) && (manner !== "all" || query.loose.some(key => found.answers(word, { key, exact: false })));
    const inWitness = word => match[word]?.includes("witness");
    return {
      passage,
      marks: text.filter((word, i) => answers(word.key) || phrases.includes(i)),
      departures: (passage.departures ?? []).filter(place => words.keys(place.witness).some(inWitness)),
      isWitness: word => inWitness(word),
      has: phrase => passageIndex.places(phrase, text.map(word => word.key)).length > 0 || passageIndex.places(phrase, witness).length > 0,
    };
  },

  /** The places of all words of a phrase, wherever they stand one after the other. */
  places: (phrase, keys) => keys.flatMap((_, i) => phrase.every((word, j) => keys[i + j] === word) ? phrase.map((_, j) => i + j) : []),
};
