import assert from "node:assert/strict";
import fc from "fast-check";
import { configuration, resolve } from "../fuzz/configurations.js";
import { freshReader, type Read, ways } from "../fuzz/read.js";
import { type Repetition, repeated, repetition } from "../fuzz/texts.js";

const run = (fragments: string): Repetition => ({ opening: fragments, between: "", closing: fragments });

describe("whatever comes", () => {
  let readers: readonly Read[] = [];
  before(async () => {
    readers = await Promise.all(Array.from({ length: ways }, (_, way) => freshReader(way)));
  });

  it("as a text of repeated fragments is read and checked, as Markdown and with decisions too", () => {
    fc.assert(
      fc.property(repetition, (repeatedly) => {
        for (const read of readers) assert.deepEqual(read(repeated(repeatedly, 2000)), []);
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
    // A line of links, as below a page, that ends otherwise.
    run(`help${" , abc".repeat(18)}#\n\n`),
    run(`Tags: abc${" , abc".repeat(14)} #\n\n`),
    run("A"),
    { opening: "“‘", between: "calm", closing: "’”" },
    { opening: "“a", between: "", closing: "tl" },
    { opening: "»", between: "x", closing: "[sic\t" },
  ])
    it(`as 200,000 characters of ${JSON.stringify(Object.values(repeatedly))} is read`, () => {
      assert.deepEqual(readers[0]?.(repeated(repeatedly, 200_000)), []);
    });

  it("as a configuration is used or refused", () => {
    fc.assert(fc.property(configuration, resolve), { numRuns: 500 });
  });
});
