import assert from "node:assert/strict";
import { joinSteps } from "../../../../client/src/annotate/join-steps.js";
import type { WireRange } from "../../../../server/src/protocol.js";

const text = ["Ana Ruiz met Ruiz.", "Ruiz left, and Ben Ruiz stayed."];

/** The range of a word's place in a line, by their numbers from 0. */
const place = (line: number, words: string, from = 0): WireRange => {
  const start = text[line]?.indexOf(words, from) ?? -1;
  assert.ok(start >= 0);
  return { start: { line, character: start }, end: { line, character: start + words.length } };
};

const textAt = ({ start, end }: WireRange): string =>
  (text[start.line] ?? "").slice(start.character, end.character);

const full = place(0, "Ana Ruiz");
const first = place(0, "Ruiz", 10);
const second = place(1, "Ruiz");
const answer = { entity: "Ana Ruiz", type: "PERSON" };

const reach = (chosen: readonly WireRange[], others: readonly WireRange[] = []) =>
  joinSteps({
    chosen,
    all: [full, first, second],
    others: [{ name: "Ben Ruiz", type: "PERSON", mentions: others }],
    answer,
    textAt,
  }).map((step) => (step.kind === "decide" ? `${step.ranges.map(textAt)} ${step.scope}` : step.kind));

describe("joining mentions", () => {
  it("is said once of all the same words", () =>
    assert.deepEqual(reach([full, first, second]), ["Ana Ruiz article", "Ruiz article"]));

  it("is said of each place where not all of the same words are meant", () =>
    assert.deepEqual(reach([full, second]), ["Ana Ruiz article", "Ruiz here"]));

  it("is said of each place where somebody else bears the same words", () =>
    assert.deepEqual(reach([first, second], [place(1, "Ruiz", 12)]), ["Ruiz here", "Ruiz here"]));
});
