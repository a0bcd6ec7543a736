"use strict";

/**
 * Two texts word by word, by the rules by which the edition's comparisons are made: a longest common sequence of words (Myers 1986, from both ends to the
 * middle), white space alone divides words, capitals and punctuation count. Where several sequences are as long, it takes the one that the
 * pages show, which DiffPlex takes.
 */
const align = (() => {
  /** The words of a text. What divides them is what .NET calls white space. */
  const words = text => text.split(/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u).filter(word => word !== "");

  /**
   * The runs of two texts, or of two lists of words: `{ agrees, left, right }`, each side a list of words; a run in which they agree and one in which they
   * differ take turns, and one side of a difference may be empty. Read down the left sides, they give the left text whole.
   */
  function runs(left, right) {
    const [a, b] = [left, right].map(text => typeof text === "string" ? words(text) : text);
    const only = { left: new Set(), right: new Set() };
    mark(only, a, 0, a.length, b, 0, b.length);
    const found = [];
    for (let [x, y] = [0, 0]; x < a.length || y < b.length;) {
      const [fromX, fromY] = [x, y];
      const agrees = !only.left.has(x) && !only.right.has(y) && x < a.length && y < b.length;
      if (agrees) {
        while (x < a.length && y < b.length && !only.left.has(x) && !only.right.has(y)) { x++; y++; }
      } else {
        while (only.left.has(x)) x++;
        while (only.right.has(y)) y++;
      }
      found.push({ agrees, left: a.slice(fromX, x), right: b.slice(fromY, y) });
    }
    return found;
  }

  /** How many words stand in both texts, in the same order. */
  const agreeing = found => found.reduce((sum, run) => sum + (run.agrees ? run.left.length : 0), 0);

  /** Marks the words from `fromA` to before `toA`, and from `fromB` to before `toB`, that one side alone has. */
  function mark(only, a, fromA, toA, b, fromB, toB) {
    for (; fromA < toA && fromB < toB && a[fromA] === b[fromB]; fromA++) fromB++;
    for (; fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]; toA--) toB--;
    if (fromA < toA && fromB < toB) {
      const snake = middle(a, fromA, toA, b, fromB, toB);
      if (snake.step === "right" && snake.startA - 1 > fromA) only.left.add(--snake.startA);
      else if (snake.step === "down" && snake.startB - 1 > fromB) only.right.add(--snake.startB);
      else if (snake.step === "left" && snake.endA < toA) only.left.add(snake.endA++);
      else if (snake.step === "up" && snake.endB < toB) only.right.add(snake.endB++);
      mark(only, a, fromA, snake.startA, b, fromB, snake.startB);
      mark(only, a, snake.endA, toA, b, snake.endB, toB);
    } else {
      for (; fromA < toA; fromA++) only.left.add(fromA);
      for (; fromB < toB; fromB++) only.right.add(fromB);
    }
  }

  /** Where the paths from the beginning and from the end meet: the words that agree there, and the step that led to them. */
  function middle(a, fromA, toA, b, fromB, toB) {
    const [n, m] = [toA - fromA, toB - fromB];
    const [half, delta] = [Math.floor((n + m + 1) / 2), n - m];
    const odd = delta % 2 !== 0;
    const [ahead, back] = [new Map([[1, 0]]), new Map([[1, n + 1]])];
    for (let d = 0; d <= half; d++) {
      for (let k = -d; k <= d; k += 2) {
        const down = k === -d || (k !== d && ahead.get(k - 1) < ahead.get(k + 1));
        const start = down ? ahead.get(k + 1) : ahead.get(k - 1) + 1;
        let x = start;
        while (x < n && x - k < m && a[fromA + x] === b[fromB + x - k]) x++;
        ahead.set(k, x);
        if (odd && k - delta >= 1 - d && k - delta <= d - 1 && back.get(k - delta) <= x) {
          return { step: down ? "down" : "right", startA: fromA + start, startB: fromB + start - k, endA: fromA + x, endB: fromB + x - k };
        }
      }
      for (let k = -d; k <= d; k += 2) {
        const left = k === -d || (k !== d && back.get(k + 1) <= back.get(k - 1));
        const end = left ? back.get(k + 1) - 1 : back.get(k - 1);
        const diagonal = k + delta;
        let x = end;
        while (x > 0 && x - diagonal > 0 && a[fromA + x - 1] === b[fromB + x - diagonal - 1]) x--;
        back.set(k, x);
        if (!odd && diagonal >= -d && diagonal <= d && ahead.get(diagonal) >= x) {
          return { step: left ? "left" : "up", startA: fromA + x, startB: fromB + x - diagonal, endA: fromA + end, endB: fromB + end - diagonal };
        }
      }
    }
    throw new Error("two paths that do not meet");
  }

  return { words, runs, agreeing };
})();
