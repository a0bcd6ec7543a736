"use strict";

/** Texts compared as a quotation is: letter by letter, with what printers and typists change between the letters told apart from what changes the text. */
const looseText = (() => {
  const between = /[\s\p{Pd}\p{Pi}\p{Pf}\p{Cf}"'`´‚„−⁰¹²³⁴⁵⁶⁷⁸⁹]/u;
  const unsaid = /[\p{Cf}⁰¹²³⁴⁵⁶⁷⁸⁹]/gu;
  const quotes = /[\p{Pi}\p{Pf}"'`´‚„]+/gu;
  const dashes = /[\p{Pd}−]+/gu;
  const lineEnd = /^[\p{Pd}\u00AD]\s*\n\s*$/u;
  const letter = /[\p{L}\p{M}\p{N}]/u;

  const plain = gap => gap.replace(unsaid, "").replace(quotes, "'").replace(dashes, "-").replace(/\s+/gu, " ").replace(/ ?- ?/gu, "-");

  /** What was tolerated between two letters, in the reader's words; null where the gaps are different texts. */
  const tolerance = (quoted, printed) => {
    if (quoted === printed) return [];
    if (lineEnd.test(quoted) && ["", "-"].includes(printed)) return ["hyphens at the ends of lines"];
    if (plain(quoted) !== plain(printed)) return null;
    const same = signs => (quoted.match(signs) ?? []).join("") === (printed.match(signs) ?? []).join("");
    return [same(quotes) ? null : "quotation marks and apostrophes", same(dashes) ? null : "dashes", same(/\s+/gu) ? null : "white space", same(unsaid) ? null : "note marks and invisible signs"].filter(Boolean);
  };

  const inside = (text, at) => at > 0 && at < text.length && letter.test(text[at - 1]) && letter.test(text[at]);

  return {
    plain,

    /** A text with its letters, figures and stops alone, in lower case, and where each of them stands. */
    of(text) {
      const at = [];
      let keys = "";
      for (let i = 0; i < text.length; i++) {
        if (between.test(text[i])) continue;
        const small = text[i].toLowerCase();
        keys += small.length === 1 ? small : text[i];
        at.push(i);
      }
      return { text, keys, at };
    },

    /** Where a quotation stands in a text from a place on: start, end, and what was tolerated. */
    *places(quoted, printed, from = 0) {
      if (quoted.keys.length === 0) return;
      for (let k = printed.keys.indexOf(quoted.keys, from); k >= 0; k = printed.keys.indexOf(quoted.keys, k + 1)) {
        const place = looseText.place(quoted, printed, k);
        if (place) yield place;
      }
    },

    /** The place whose letters are those from the k-th on; null where it begins or ends within a word, or where what is between the letters differs. */
    place(quoted, printed, k) {
      const last = k + quoted.keys.length - 1;
      const [start, end] = [printed.at[k], printed.at[last] + 1];
      if (inside(printed.text, start) || inside(printed.text, end)) return null;
      const tolerated = new Set();
      for (let i = 0; i < quoted.keys.length; i++) {
        if (quoted.text[quoted.at[i]] !== printed.text[printed.at[k + i]]) {
          if (i > 0) return null;
          tolerated.add("the first letter’s case");
        }
        if (i === 0) continue;
        const own = tolerance(quoted.text.slice(quoted.at[i - 1] + 1, quoted.at[i]), printed.text.slice(printed.at[k + i - 1] + 1, printed.at[k + i]));
        if (own === null) return null;
        own.forEach(kind => tolerated.add(kind));
      }
      return { start, end, next: last + 1, tolerated };
    },
  };
})();
