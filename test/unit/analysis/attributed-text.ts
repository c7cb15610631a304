import assert from "node:assert/strict";
import { findQuotes } from "../../../server/src/analysis/quotes.js";
import { attributeQuotes } from "../../../server/src/analysis/speakers.js";
import type { Entity, Mention } from "../../../server/src/article/entity.js";
import type { ParagraphKind } from "../../../server/src/article/paragraph.js";
import type { AttributionPattern, Quote } from "../../../server/src/article/quote.js";
import { lineParagraphs } from "./line-paragraphs.js";

/** The quotes of a text of one paragraph a line, with the speakers found. `kinds` by paragraph; `people` are names. */
export const attributed = (
  text: string,
  kinds: Readonly<Record<number, ParagraphKind>> = {},
  people: readonly string[] = [],
): readonly Quote[] => {
  const paragraphs = lineParagraphs(text, kinds);
  const mentions: Mention[] = people
    .flatMap((name, entity) =>
      [...text.matchAll(new RegExp(name, "g"))].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        type: "PERSON" as const,
        entity,
        confidence: 1,
      })),
    )
    .sort((a, b) => a.start - b.start);
  const entities: Entity[] = people.map((name, entity) => ({
    type: "PERSON",
    name,
    aliases: [],
    mentions: mentions.flatMap((mention, index) => (mention.entity === entity ? [index] : [])),
    pronouns: [],
    quotes: [],
  }));
  const { quotes } = findQuotes(text, paragraphs);
  return attributeQuotes({ text, paragraphs, sections: [], quotes, entities, mentions });
};

/** Checks the speakers of the outermost quotes, as “SOURCE < CUE”, “SOURCE” without a cue, “-” without a speaker. */
export const checkSpeakers = (
  text: string,
  expected: readonly string[],
  kinds?: Readonly<Record<number, ParagraphKind>>,
): void => {
  const shown = attributed(text, kinds)
    .filter((quote) => quote.parent === undefined)
    .map(({ attribution }) => {
      if (!attribution?.source) return "-";
      const source = text.slice(attribution.source.start, attribution.source.end);
      return attribution.cue
        ? `${source} < ${text.slice(attribution.cue.start, attribution.cue.end)}`
        : source;
    });
  assert.deepEqual(shown, expected);
};

/** Checks the pattern by which each quote got its speaker. */
export const checkPatterns = (
  text: string,
  expected: readonly (AttributionPattern | undefined)[],
  kinds?: Readonly<Record<number, ParagraphKind>>,
): void => {
  assert.deepEqual(
    attributed(text, kinds).map((quote) => quote.attribution?.pattern),
    expected,
  );
};
