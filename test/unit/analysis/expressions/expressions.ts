import assert from "node:assert/strict";
import { findCandidates } from "../../../../server/src/analysis/candidates.js";
import type { EntityType } from "../../../../server/src/article/entity.js";
import { gazetteer, sentencesOf } from "../known-world.js";

/** Checks what a text holds of one type: “words = value”, or the words alone where there is no value. */
export const checkType =
  (type: EntityType) =>
  (text: string, ...expected: readonly string[]): void =>
    assert.deepEqual(
      findCandidates(text, sentencesOf(text), gazetteer)
        .filter((candidate) => candidate.type === type)
        .map(({ start, end, value }) => text.slice(start, end) + (value === undefined ? "" : ` = ${value}`)),
      expected,
      text,
    );
