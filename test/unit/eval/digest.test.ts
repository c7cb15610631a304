import assert from "node:assert/strict";
import { changedKinds, changeLines, type Digests, digestOf } from "../../../scripts/eval/digest.js";
import { type Engine, loadEngine } from "../../../scripts/eval/engine.js";

describe("the digest of what the engine says", () => {
  let engine: Engine;

  before(async () => {
    engine = await loadEngine();
  });

  const digests = (text: string): Digests => ({ council: digestOf(engine.check(text)) });

  const kindsFrom = (before: string, after: string): readonly string[] =>
    changedKinds(digests(before), digests(after)).map(({ kind }) => kind);

  const text =
    "“The quay will hold for thirty years,” said Anna Varga. The ferry comes after after the vote.";

  it("is the same for the same text", () => {
    assert.deepEqual(kindsFrom(text, text), []);
  });

  it("names what is gone, what is new and what is said otherwise", () => {
    const kinds = kindsFrom(text, text.replace("after after", "after or at"));
    assert.ok(kinds.includes("- problem duplicated-word"), kinds.join());
    assert.ok(kinds.includes("- fixes duplicated-word"), kinds.join());
    const speaking = kindsFrom(text, text.replace("said Anna Varga", "Anna Varga says"));
    assert.ok(speaking.includes("~ quote quote-verb-speaker → quote quote-speaker-verb"), speaking.join());
  });

  it("holds the fixes that are worked out on demand", () => {
    const before = digests("The harbor comission met at noon on the quay.");
    const fixes = before["council"]?.find(([kind]) => kind === "fixes misspelled-word");
    assert.ok(fixes?.[2].includes("commission"), fixes?.[2]);
  });

  it("does not let one more name change what is said of the others", () => {
    const end = "Later Petra Kovacs of the Harbor Board spoke to the residents.";
    const kinds = kindsFrom(`The meeting began.\n\n${text}`, `The meeting began.\n\n${text}\n\n${end}`);
    assert.ok(
      kinds.every((kind) => kind.startsWith("+ ") || kind === "~ text"),
      kinds.join(),
    );
  });

  it("shows each kind with a place and what differs", () => {
    const lines = changeLines(changedKinds(digests(text), digests(text.replace("Varga", "Vargas"))));
    assert.ok(
      lines.some((line) => line.includes("council:") && line.includes("Vargas")),
      lines.join("\n"),
    );
  });
});
