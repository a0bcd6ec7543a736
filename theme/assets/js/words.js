"use strict";

/**
 * The words of a text as they are looked for: the rule of FoundWords.cs, which made the indexes, repeated exactly. Both keep to code units that they know
 * in common: signs beyond the Basic Multilingual Plane count as letters.
 */
const words = (() => {
  const letters = "\\p{L}\\p{M}\\p{Nd}\\u{10000}-\\u{10FFFF}\\p{Cs}";
  const capital = "(?![\\u{10000}-\\u{10FFFF}])\\p{Lu}";
  const word = new RegExp(`${capital}(?:\\.${capital})+(?![${letters}'’])\\.?|[${letters}]+(?:(?:['’]|(?<=\\p{Nd}),(?=\\p{Nd}))[${letters}]+)*`, "gu");
  const lower = unit => { const small = unit.toLowerCase(); return small.length === 1 ? small : unit; };
  const spelling = found => found.replace(/(?<=.)['’][sS]$/, "").replace(/[.,'’]/g, "").split("").map(lower).join("");

  // FoldedLetters.cs.
  const marks = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/g;
  const printed = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ð: "d", þ: "th", ł: "l", đ: "d", ħ: "h", ı: "i", ŋ: "n", ſ: "s", ς: "σ", ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };
  const folded = unit => {
    const apart = unit.normalize("NFD");
    const bare = apart.replace(marks, "");
    const letter = bare.length < 2 && bare !== apart ? lower(bare) : unit;
    return Object.hasOwn(printed, letter) ? printed[letter] : letter;
  };
  const key = found => spelling(found).split("").map(folded).join("") || spelling(found);

  return {
    /** The words of a text in order, each with its key, its letters and its place. */
    of: text => [...text.matchAll(word)].map(found => ({ key: key(found[0]), letters: found[0], start: found.index, end: found.index + found[0].length })),

    /** The keys of a text's words in order. */
    keys: text => words.of(text).map(found => found.key),
  };
})();
