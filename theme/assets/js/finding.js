"use strict";

// Where passages are found: the site's words say in which editions to look, and the index of each edition which passages. Only what a query needs is loaded,
// the best edition first, so that a thousand editions cost a reader no more than a few.

/** What was loaded: the editions and the first words of the leaves (search/editions.js), the leaves (search/words-0.js and on), the indexes (nie-58/search.js). */
const found = {
  directory: null,
  leaves: new Map(),
  indexes: new Map(),

  /** The most leaves that are loaded for one question to the site's words. */
  mostLeaves: 6,

  /** How many editions are looked through in vain before a query is taken less strictly. */
  patience: 12,

  /** Everything that every search needs, loaded when it is first wanted. */
  ready: () => Promise.all([page.load("assets/js/vendor/minisearch.js"), page.load("search/editions.js")]),

  /** What a reader asks for: the words, those in quotation marks also as phrases; open when the last quotation mark has no partner. */
  query(text) {
    const parts = text.split(/["“”„«»]/u);
    const phrases = parts.filter((_, i) => i % 2 === 1).map(words.keys).filter(phrase => phrase.length > 0);
    const loose = parts.filter((_, i) => i % 2 === 0).flatMap(words.keys);
    const terms = [...phrases.flat().map(key => ({ key, exact: true })), ...loose.map(key => ({ key, exact: false }))];
    return { terms: terms.filter((term, i) => terms.findIndex(other => other.key === term.key) === i), loose, phrases, open: parts.length % 2 === 0 };
  },

  /** Whether a word answers a term by being it or by beginning with it. */
  answers: (word, term) => word === term.key || (!term.exact && term.key.length >= 3 && word.startsWith(term.key)),

  /** How many letters of a word may be mistaken. */
  mistakes: key => key.length < 4 ? 0 : key.length < 8 ? 1 : 2,

  /** Whether a word is another one with no more mistakes in it than one may make. */
  isLike: (word, key) => found.distance(word, key, found.mistakes(key)) <= found.mistakes(key),

  /** A word with two neighbouring letters exchanged, each pair in turn: what a quick hand writes. */
  exchanged: key => Array.from({ length: Math.min(key.length, 30) - 1 }, (_, i) => key.slice(0, i) + key[i + 1] + key[i] + key.slice(i + 2)),

  /** How many letters two words are apart, two exchanged neighbours counted once; a number above the most for all that are farther. */
  distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let [before, row] = [[], Array.from({ length: other.length + 1 }, (_, i) => i)];
    for (let i = 0; i < one.length; i++) {
      const next = [i + 1];
      for (let j = 0; j < other.length; j++) {
        const isExchanged = i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j];
        next.push(Math.min(row[j] + (one[i] === other[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1, isExchanged ? before[j - 1] + 1 : Infinity));
      }
      if (Math.min(...next) > most) return most + 1;
      [before, row] = [row, next];
    }
    return row.at(-1);
  },

  /**
   * The passages that answer a query, edition by edition as they are loaded, until nobody asks for more: all its words as they stand or as they begin;
   * where there is none, words like them; where there is none, some of them. A scope is the id of the only edition to look in; null for all.
   */
  async *passages(query, scope) {
    await found.ready();
    const only = scope ?? (found.directory.editions.length === 1 ? found.directory.editions[0][0] : null);
    for (const manner of ["all", "near", "some"]) {
      const editions = only ? [only] : await siteWords.editions(query.terms, manner);
      let any = false;
      for (const [i, edition] of editions.entries()) {
        const hits = await passageIndex.hits(edition, query, manner);
        any ||= hits.length > 0;
        yield { manner, edition, hits, remaining: editions.length - i - 1 };
        if (!any && i + 1 >= found.patience) break;
      }
      if (any) return;
    }
  },
};
