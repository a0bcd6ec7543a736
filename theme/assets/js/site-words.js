"use strict";

/** The words of all editions (search/words-0.js and on), of which the leaves that a question falls in are loaded. */
const siteWords = {
  /** The number of the leaf in which a word would stand. */
  leaf(word) {
    let [low, high] = [0, found.directory.leaves.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (found.directory.leaves[middle] <= word) low = middle; else high = middle - 1;
    }
    return low;
  },

  /** The words of the leaves from one word to another, of so many leaves at most, those nearest to a third; each with its editions. */
  async between(first, last, word, most) {
    const [start, own, end] = [first, word, last].map(siteWords.leaf);
    const numbers = Array.from({ length: end - start + 1 }, (_, i) => start + i).sort((a, b) => Math.abs(a - own) - Math.abs(b - own)).slice(0, most);
    await Promise.all(numbers.map(number => page.load(`search/words-${number}.js`)));
    return numbers.flatMap(number => found.leaves.get(number)?.split("\n") ?? []).map(line => line.split(" "));
  },

  /** The words that may be like one: all of a small site, of a large one those that begin with the same letter. */
  like: (key, most) => found.directory.leaves.length <= found.mostLeaves ? siteWords.between("", "\uFFFF", key, found.mostLeaves) : siteWords.between(key[0], `${key[0]}\uFFFF`, key, most),

  /** The ids of the editions that may answer, those with the rarer and the truer words first. */
  async editions(terms, manner) {
    const asked = terms.slice(0, found.mostLeaves);
    const weights = await Promise.all(asked.map(term => siteWords.weights(term, manner, Math.floor(found.mostLeaves / asked.length))));
    return found.directory.editions
      .map(([id], number) => ({ id, number, weights: weights.map(weight => weight.get(number) ?? 0) }))
      .filter(edition => manner === "some" ? edition.weights.some(weight => weight > 0) : edition.weights.every(weight => weight > 0))
      .map(({ id, number, weights: own }) => ({ id, number, weight: own.reduce((sum, weight) => sum + weight, 0) }))
      .sort((a, b) => b.weight - a.weight || a.number - b.number)
      .map(({ id }) => id);
  },

  /** How well each edition answers one term, by the editions' numbers. */
  async weights(term, manner, most) {
    const weights = new Map();
    const near = manner === "all" ? await siteWords.between(term.key, term.exact ? term.key : `${term.key}\uFFFF`, term.key, most) : await siteWords.like(term.key, most);
    for (const [word, ranges] of near) {
      const truth = word === term.key ? 1 : found.answers(word, term) ? .4 : manner !== "all" && found.isLike(word, term.key) ? .2 : 0;
      const editions = truth === 0 ? [] : siteWords.numbers(ranges);
      const weight = truth * Math.log(1 + found.directory.editions.length / editions.length);
      for (const number of editions) weights.set(number, Math.max(weights.get(number) ?? 0, weight));
    }
    return weights;
  },

  /** The numbers that are written as ranges, 0-3,7. */
  numbers: ranges => ranges.split(",").flatMap(range => {
    const [first, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  }),

  /** The words of the site that are most like one, for somebody who found nothing. */
  async nearest(key) {
    const words = (await siteWords.like(key, found.mostLeaves)).map(([word]) => ({ word, distance: found.distance(word, key, 3) }));
    return words.filter(({ distance }) => distance <= Math.min(3, key.length / 2)).sort((a, b) => a.distance - b.distance).slice(0, 5).map(({ word }) => word);
  },
};
