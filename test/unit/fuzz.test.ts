import assert from "node:assert/strict";
import fc from "fast-check";
import { configuration, resolve } from "../fuzz/configurations.js";
import { failingRules, waysOfReading } from "../fuzz/read.js";
import { type Repetition, repeated, repetition } from "../fuzz/texts.js";

const run = (fragments: string): Repetition => ({ opening: fragments, between: "", closing: fragments });

describe("whatever comes", () => {
  it("as a text of repeated fragments is read and checked, as Markdown and with decisions too", async () => {
    await fc.assert(
      fc.asyncProperty(repetition, async (repeatedly) => {
        for (const read of waysOfReading) assert.deepEqual(await read(repeated(repeatedly, 2000)), []);
      }),
      { numRuns: 60 },
    );
  });

  // Each of these took minutes or hours when time grew with the square of the length.
  for (const repeatedly of [
    run("J. "),
    run("Mary "),
    run("Mary Ana Tom "),
    run("Mary Kane, Ana Ruiz and Tom Hall, "),
    run("“"),
    run("“a ‘b "),
    run("Mary Kane, the minister, said “"),
    run("Abc-"),
    run("A"),
    { opening: "“‘", between: "calm", closing: "’”" },
    { opening: "“a", between: "", closing: "tl" },
    { opening: "»", between: "x", closing: "[sic\t" },
  ])
    it(`as 200,000 characters of ${JSON.stringify(Object.values(repeatedly))} is read`, async () => {
      assert.deepEqual(await failingRules(repeated(repeatedly, 200_000)), []);
    });

  it("as a configuration is used or refused", () => {
    fc.assert(fc.property(configuration, resolve), { numRuns: 500 });
  });
});
