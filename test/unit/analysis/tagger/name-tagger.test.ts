import assert from "node:assert/strict";
import { findCandidates } from "../../../../server/src/analysis/candidates.js";
import { wordsOf } from "../../../../server/src/analysis/names/words/words.js";
import { nameTagger } from "../../../../server/src/analysis/tagger/name-tagger.js";
import { gazetteer, sentencesOf, tagger } from "../known-world.js";

/** Checks what the tagger alone finds: “TYPE words”. */
const check = (text: string, ...expected: readonly string[]): void => {
  const tag = nameTagger(tagger, gazetteer);
  const found = sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence.tokens, gazetteer);
    return tag(words, findCandidates(text, [sentence], gazetteer)).map(
      ({ first, last, type }) => `${type} ${text.slice(words[first]?.start, words[last]?.end)}`,
    );
  });
  assert.deepEqual(found, expected, text);
};

describe("the name tagger", () => {
  it("finds people, organizations and places that no list has", () => {
    check(
      "Quillan Brasko, who runs Varnex Holdings, flew from Lagos to Ostmere.",
      "PER Quillan Brasko",
      "ORG Varnex Holdings",
      "LOC Lagos",
      "LOC Ostmere",
    );
  });

  it("finds names far apart in one sentence", () => {
    check(
      "Ilda Zorvik waited with her two sons and the dog at the side of the long road while the rain went on and Tobin Pell slept.",
      "PER Ilda Zorvik",
      "PER Tobin Pell",
    );
  });

  it("finds none where nothing has a capital", () => {
    check("the mayor waited at the side of the road for hours.");
    check("… 12, 14 – 20");
  });
});
