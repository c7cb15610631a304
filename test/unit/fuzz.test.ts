import assert from "node:assert/strict";
import fc from "fast-check";
import { configuration, resolve } from "../fuzz/configurations.js";
import { failingRules } from "../fuzz/read.js";
import { fragmentRun, repeated } from "../fuzz/texts.js";

describe("whatever comes", () => {
  it("as a text of repeated fragments is read and checked", async () => {
    await fc.assert(
      fc.asyncProperty(fragmentRun, async (run) => {
        assert.deepEqual(await failingRules(repeated(run, 2000)), []);
      }),
      { numRuns: 60 },
    );
  });

  // Each of these took minutes or hours when time grew with the square of the length.
  for (const run of [
    "J. ",
    "Mary ",
    "Mary Ana Tom ",
    "Mary Kane, Ana Ruiz and Tom Hall, ",
    "“",
    "“a ‘b ",
    "Mary Kane, the minister, said “",
  ])
    it(`as 200,000 characters of ${JSON.stringify(run)} is read`, async () => {
      assert.deepEqual(await failingRules(repeated(run, 200_000)), []);
    });

  it("as a configuration is used or refused", () => {
    fc.assert(fc.property(configuration, resolve), { numRuns: 500 });
  });
});
