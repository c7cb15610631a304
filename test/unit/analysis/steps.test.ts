import assert from "node:assert/strict";
import { analysisSteps } from "../../../server/src/analysis/analyze.js";
import { loadResources } from "../../../server/src/analysis/resources.js";
import { readResource } from "../../../server/src/node/resource-files.js";

describe("the steps of an analysis", () => {
  it("are one for each paragraph that is read, whose speakers are found, and whose statements are", async () => {
    const { gazetteer, tagger, syntax } = await loadResources(readResource);
    const paragraph = "“The sea was calm,” Ana Ruiz said. Tom Hall told the board that it was not.\n\n";
    const paragraphs = 50;
    const steps = analysisSteps(paragraph.repeat(paragraphs), {
      gazetteer,
      tagger,
      syntax,
      names: new Set(),
    });
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count += 1;
    const { quotes, reported } = step.value.article;
    assert.equal(quotes.length, paragraphs);
    assert.equal(reported.length, paragraphs);
    assert.ok(count > 3 * paragraphs);
  });
});
