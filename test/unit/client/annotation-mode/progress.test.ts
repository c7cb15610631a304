import assert from "node:assert/strict";
import { progressOf } from "../../../../client/src/annotation-mode/progress.js";
import { everything } from "../../../../client/src/annotation-mode/walk.js";
import { annotatedWith, marked } from "../annotated.js";

describe("the progress with an article", () => {
  const annotated = annotatedWith(
    [
      marked(0, 4, { state: "decided" }),
      marked(5, 9, { state: "follows" }),
      marked(10, 14),
      marked(20, 60, { kind: "quote", state: "decided" }),
    ],
    { rejected: [{ range: marked(15, 18).range, decision: "urn:uuid:1" }] },
  );

  it("counts what is decided, what follows and what is left, and what a person said is nothing", () =>
    assert.deepEqual(progressOf(annotated, everything), { decided: 3, follow: 1, all: 5 }));

  it("counts names alone where only they are gone through", () =>
    assert.deepEqual(progressOf(annotated, { ...everything, namesOnly: true }), {
      decided: 2,
      follow: 1,
      all: 4,
    }));
});
