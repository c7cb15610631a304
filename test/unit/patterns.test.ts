import assert from "node:assert/strict";
import { costOf } from "../patterns/ambiguity.js";
import { automataOf } from "../patterns/automaton.js";
import { builtPatterns, type Pattern, writtenPatterns } from "../patterns/patterns.js";

/** What a pattern may cost, searched for anywhere; of what may be repeated a few times, whether that is exponential. */
const costsOf = (pattern: Pattern): readonly string[] => [
  ...automataOf(pattern, false).map(costOf),
  ...automataOf(pattern, true)
    .map(costOf)
    .filter((cost) => cost === "exponential"),
];

const isLinear = (pattern: Pattern): boolean => costsOf(pattern).every((cost) => cost === "linear");

/** Patterns that take longer than they may; each once. */
const tooSlow = (patterns: readonly Pattern[]): readonly string[] => {
  const each = new Map(patterns.map(({ source, flags }) => [`/${source}/${flags}`, { source, flags }]));
  return [...each].flatMap(([written, pattern]) => (isLinear(pattern) ? [] : [written]));
};

describe("the time that a pattern takes", () => {
  const cost = ({ source, flags }: Pattern): string =>
    costsOf({ source, flags }).find((one) => one !== "linear") ?? "linear";

  it("is told from its ways through a text", () => {
    for (const pattern of [/(?:a+)+b/, /^(?:a|a)*b/, /^(?:.*,)*x/, /^(?:\s?,\s?[a ]{3,30}){0,12}$/])
      assert.equal(cost(pattern), "exponential", String(pattern));
    for (const pattern of [
      /\s+$/,
      /a.*b/,
      /^[^./][^/]*\.[^./][^/]*$/,
      /“[^”]*”/,
      /a(?=.*b)/,
      /b(?:b*c)?/g,
      /(?<=^.*)b/,
    ])
      assert.equal(cost(pattern), "more than linear", String(pattern));
    for (const pattern of [
      /(?<!\s)\s+$/,
      /^a.*b/,
      /“[^“”]*”/,
      /\b\w+x/,
      /a.*/,
      /a.{0,40}b/,
      /^(?:ab)*(?:ba)*$/,
    ])
      assert.equal(cost(pattern), "linear", String(pattern));
  });
});

describe("every pattern", () => {
  it("that is written in the sources takes linear time", () => {
    const patterns = writtenPatterns();
    assert.ok(patterns.length > 1000);
    assert.deepEqual(tooSlow(patterns), []);
  });

  it("that is made of strings takes linear time", () => {
    const patterns = builtPatterns();
    assert.ok(patterns.length > 100);
    assert.deepEqual(tooSlow(patterns), []);
  });
});
