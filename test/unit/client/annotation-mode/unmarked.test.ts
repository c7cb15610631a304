import assert from "node:assert/strict";
import { unmarkedNames } from "../../../../client/src/annotation-mode/unmarked.js";

const found = (text: string, ...marked: readonly string[]): string[] =>
  unmarkedNames(
    text,
    marked.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
  ).map(({ start, end }) => text.slice(start, end));

describe("words that look like names and are not marked", () => {
  it("have capitals where no sentence begins", () => {
    assert.deepEqual(found("The mayor saw Ana Ruiz in Oslo. She left."), ["Ana Ruiz", "Oslo"]);
    assert.deepEqual(found("On Monday it rained. “Rain,” said Finch."), ["Monday", "Finch"]);
  });

  it("may have small words among them", () => {
    assert.deepEqual(found("He told the Bank of England and Côte d’Ivoire."), [
      "Bank of England",
      "Côte",
      "Ivoire",
    ]);
  });

  it("are not those that are marked, nor those that reach into them", () => {
    assert.deepEqual(found("The mayor saw President Ana Ruiz in Oslo.", "Ana Ruiz"), ["Oslo"]);
  });

  it("are not the words of a title", () => {
    assert.deepEqual(found("Harbour Bridge to Close Monday\n\nIt was the Sea Hawk."), ["Sea Hawk"]);
  });

  it("are found in long texts", () => {
    const text = "a Bc d. ".repeat(20_000);
    assert.equal(found(text).length, 20_000);
  });
});
