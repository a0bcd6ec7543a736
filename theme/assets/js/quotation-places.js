"use strict";

/** Where a quotation stands in an edition or its witness, however it was typed. */
const quotationPlaces = (() => {
  const ellipsis = /…|\.\s?\.\s?\./u;
  const leftOut = /\[\s*(?:…|\.\s?\.\s?\.)\s*\]/gu;
  const bracketed = /\[[^[\]]*\]/gu;
  const numbers = /(?:^|(?<=[.:;!?]["'”’)]*\s))[ \t¶[]*(?:\d+|[a-z])[\].]+\s+/gmu;
  const stops = /[.,;:!?]+["'”’»\s]*$/u;
  const mostStarts = 200;

  /** The ways to take what is not the document's in a quotation, the strictest first: what each makes of the text, and what it tolerates. */
  const ways = {
    stops: [[pieces => pieces, null], [pieces => pieces.map(piece => piece.replace(stops, "")), "the stop at the end"]],
    brackets: [[text => text, null], [text => text.replace(leftOut, "…").replace(/[[\]]/gu, ""), "square brackets"], [text => text.replace(leftOut, "…").replace(bracketed, "…"), "words in square brackets, as the quoter’s own"]],
    pieces: [[text => [text], null], [text => text.replace(leftOut, "…").split(ellipsis), "what is left out (…)"]],
    numbers: [[text => text, null], [text => text.replace(numbers, ""), "paragraph numbers"]],
  };

  /** Every combination of ways that makes something new of a text: its pieces as they are compared, and what that tolerates. */
  function* readings(text) {
    const known = new Set();
    for (const stop of ways.stops) for (const bracket of ways.brackets) for (const piece of ways.pieces) for (const number of ways.numbers) {
      const pieces = stop[0](piece[0](bracket[0](number[0](text)))).map(looseText.of).filter(made => made.keys.length > 0);
      const name = pieces.map(made => made.text).join("\0");
      if (pieces.length === 0 || known.has(name)) continue;
      known.add(name);
      yield { pieces, tolerated: [bracket, piece, number, stop].map(way => way[1]).filter(Boolean) };
    }
  }

  /** Passages as one text, each on its line. */
  const joined = (passages, read) => {
    let start = 0;
    const lines = passages.map(passage => {
      const line = { passage, start, text: read(passage) };
      start += line.text.length + 1;
      return line;
    });
    return { lines, printed: looseText.of(lines.map(line => line.text).join("\n")) };
  };

  /** The pieces one after the other, from each place where the first stands. */
  function* sequences(pieces, printed) {
    let starts = 0;
    for (const first of looseText.places(pieces[0], printed)) {
      const places = [first];
      for (const piece of pieces.slice(1)) {
        const next = looseText.places(piece, printed, places.at(-1).next).next().value;
        if (!next) return;
        places.push(next);
      }
      yield places;
      if (++starts === mostStarts) return;
    }
  }

  /** What a place covers of each passage, by letters and by words counted from 1. */
  const parts = (lines, { start, end }) => lines.filter(line => line.start < end && line.start + line.text.length > start).map(line => {
    const [from, to] = [Math.max(0, start - line.start), Math.min(line.text.length, end - line.start)];
    const all = alike.words(line.text).filter(word => !/^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u.test(word.text));
    return { passage: line.passage, text: line.text, from, to, first: all.filter(word => word.end <= from).length + 1, last: all.filter(word => word.start < to).length };
  });

  const length = places => places.at(-1).end - places[0].start;

  return {
    /** The texts to look in: the edition's passages, with their headings and without, as a quotation may run past one. */
    texts: (passages, read) => [joined(passages, read), joined(passages.filter(passage => passage.kind !== "heading"), read)],

    /** All places of a quotation in the first of some texts that has it, taken as strictly as it can be; a quotation with words left out has one, the closest. */
    find(text, texts) {
      for (const reading of readings(text)) for (const { lines, printed } of texts) {
        const all = [...sequences(reading.pieces, printed)];
        const chosen = reading.pieces.length === 1 ? all : all.sort((a, b) => length(a) - length(b)).slice(0, 1);
        if (chosen.length > 0) return chosen.map(places => ({
          parts: places.flatMap(place => parts(lines, place)),
          tolerated: [...new Set([...reading.tolerated, ...places.flatMap(place => [...place.tolerated])])],
        }));
      }
      return [];
    },
  };
})();
