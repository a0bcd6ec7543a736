"use strict";

/** Where in a longer text a shorter one has its like, word by word: the cheapest way to turn the one into a part of the other, whatever stands before and after that part. */
const alike = (() => {
  const key = word => words.keys(word).join(" ");

  // A quotation need not have the stop that its last word has in the text.
  const stops = /[.,;:!?]+(?=\W*$)/u;
  const agree = (one, other) => one.plain === other.plain || (one.isLast && one.plain.replace(stops, "") === other.plain.replace(stops, ""));

  const cost = (one, other) => agree(one, other) ? 0 : one.key === other.key && one.key ? .4 : 1.2;

  const read = text => [...text.matchAll(/\S+/gu)].map(found => ({ text: found[0], start: found.index, end: found.index + found[0].length, plain: looseText.plain(found[0]), key: key(found[0]) }));

  /** Runs of words in order, agreeing or not, joined where neighbours are of one kind. */
  const joined = steps => steps.reduce((runs, step) => {
    const last = runs.at(-1);
    if (last && last.agrees === step.agrees) { last.quoted.push(...step.quoted); last.printed.push(...step.printed); } else runs.push(step);
    return runs;
  }, []);

  return {
    words: read,

    /** The runs of the alignment, the cost, and the first and last of the longer text's words that belong to it (last past the end). */
    of(quoted, printed) {
      const width = printed.length + 1;
      const costs = new Float32Array((quoted.length + 1) * width);
      const way = new Uint8Array(costs.length);
      for (let i = 1; i <= quoted.length; i++) {
        costs[i * width] = i;
        way[i * width] = 1;
        for (let j = 1; j < width; j++) {
          const choices = [costs[(i - 1) * width + j - 1] + cost(quoted[i - 1], printed[j - 1]), costs[(i - 1) * width + j] + 1, costs[i * width + j - 1] + 1];
          const best = choices.indexOf(Math.min(...choices));
          costs[i * width + j] = choices[best];
          way[i * width + j] = best;
        }
      }
      const bottom = costs.subarray(quoted.length * width);
      const end = bottom.indexOf(Math.min(...bottom));
      const steps = [];
      let [i, j] = [quoted.length, end];
      while (i > 0) {
        const step = way[i * width + j];
        steps.push({ agrees: step === 0 && agree(quoted[i - 1], printed[j - 1]), quoted: step === 2 ? [] : [quoted[i - 1]], printed: step === 1 ? [] : [printed[j - 1]] });
        if (step !== 2) i--;
        if (step !== 1) j--;
      }
      return { runs: joined(steps.reverse()), cost: bottom[end], first: j, last: end };
    },
  };
})();
