import { codePointsOf } from "../../server/src/article/code-points.js";
import { anchorOf } from "../../server/src/decisions/anchor-of.js";
import type { Answer, Decision } from "../../server/src/decisions/decision.js";
import { type PlacedDecision, placeDecisions } from "../../server/src/decisions/place.js";
import { readSidecar } from "../../server/src/decisions/sidecar.js";
import { writeSidecar } from "../../server/src/decisions/write-sidecar.js";

const answers: readonly Answer[] = [
  { type: "PERSON", entity: "Mary Kane" },
  { type: "ORG", verdict: "confirmed" },
  { verdict: "rejected" },
  { type: "CLAIM", note: "why" },
  { type: "Content", speaker: { kind: "entity", name: "Mary Kane" } },
  { type: "Content", speaker: { kind: "nobody" }, unsure: "" },
];

/** So many UTF-16 units from one decision to the next, and under each. */
const distance = 97;
const length = 9;

/** Decisions all over a text, of every kind in turn; half of them hold for the whole article. */
const decisionsOn = (text: string): readonly Decision[] => {
  const { of } = codePointsOf(text);
  return Array.from({ length: Math.floor(text.length / distance) }, (_, index): Decision => {
    const span = { start: index * distance, end: index * distance + length };
    return {
      id: `urn:uuid:${index}`,
      anchors: [anchorOf(text, span, { start: of(span.start), end: of(span.end) })],
      scope: index % 2 === 0 ? "here" : "article",
      answer: answers[index % answers.length] ?? {},
    };
  });
};

/** The decisions on a text, written to a sidecar, read again, and placed in the text after it was edited. */
export const decidedAfterEdits = (
  before: string,
): { readonly text: string; readonly decisions: readonly PlacedDecision[] } => {
  const middle = before.length >> 1;
  const text = `It is late. ${before.slice(0, middle)}${before.slice(middle + 50)}`;
  const sidecar = writeSidecar(undefined, "a.txt", { put: decisionsOn(before), drop: new Set() }) ?? "";
  const { placed } = placeDecisions(text, readSidecar(sidecar, "a.txt").decisions);
  for (const { spans } of placed)
    if (spans.some(({ start, end }) => start < 0 || end <= start || end > text.length))
      throw new Error("A decision was placed outside the text.");
  return { text, decisions: placed };
};
