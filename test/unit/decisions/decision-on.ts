import assert from "node:assert/strict";
import { codePointsOf } from "../../../server/src/article/code-points.js";
import { anchorOf } from "../../../server/src/decisions/anchor-of.js";
import type { Anchor, Answer, Decision } from "../../../server/src/decisions/decision.js";

/** An anchor on the nth place (from 0) of some words. */
export const anchorOn = (text: string, words: string, nth = 0): Anchor => {
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `the text has “${words}”`);
  const span = { start, end: start + words.length };
  const { of } = codePointsOf(text);
  return anchorOf(text, span, { start: of(span.start), end: of(span.end) });
};

/** A decision on the nth place of some words; of this place only where `scope` says so. */
export const decisionOn = (
  text: string,
  words: string,
  answer: Answer,
  { nth = 0, scope = "here" }: { readonly nth?: number; readonly scope?: Decision["scope"] } = {},
): Decision => ({
  id: `urn:uuid:${words}-${nth}`,
  creator: "Ines Vale",
  created: "2026-11-26T09:00:00Z",
  anchors: [anchorOn(text, words, nth)],
  scope,
  answer,
});
