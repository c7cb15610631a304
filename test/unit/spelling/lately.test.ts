import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { remembered } from "../../../server/src/analysis/syntax/remembered.js";
import { rememberedForms } from "../../../server/src/analysis/syntax/word-forms.js";
import { lately } from "../../../server/src/spelling/lately.js";

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Megabytes that are in use. */
const inUse = (): number => {
  for (let round = 0; round < 3; round += 1) if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

/** About a megabyte of text that begins with a word of its own. */
const textOf = (number: number): string => `neighbourhoods${number} `.repeat(60_000);

const wordIn = (text: string): string => text.slice(0, 16);

describe("what is remembered of a word", () => {
  const kept = (ask: (word: string) => unknown): number => {
    const before = inUse();
    for (let number = 0; number < 60; number += 1) ask(wordIn(textOf(number)));
    const after = inUse();
    // Asked once more, so that nothing of it is thrown away before.
    ask(wordIn(textOf(0)));
    return after - before;
  };

  it("does not keep the text in which it stood", () => {
    assert.ok(kept(lately((word) => word.length, 1000)) < 20);
    const forms = rememberedForms(new Map());
    assert.ok(kept(forms) < 20);
    const sentences = remembered(() => (words) => words.length);
    assert.ok(kept((word) => sentences([word])) < 20);
  });

  it("is nothing where it is as long as a text", () => {
    const answer = lately((word) => word.length, 1000);
    const before = inUse();
    for (let number = 0; number < 60; number += 1) assert.ok(answer(textOf(number)) > 900_000);
    assert.ok(inUse() - before < 20);
    assert.equal(answer(wordIn(textOf(0))), 16);
  });
});
