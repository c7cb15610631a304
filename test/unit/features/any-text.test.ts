import assert from "node:assert/strict";
import fc from "fast-check";
import { analyze } from "../../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../../server/src/analysis/resources.js";
import type { Span } from "../../../server/src/article/span.js";
import { annotationsOf } from "../../../server/src/features/annotations.js";
import { completionsAt } from "../../../server/src/features/completion.js";
import { definitionAt } from "../../../server/src/features/definition.js";
import { foldsOf } from "../../../server/src/features/folding.js";
import { hoverAt } from "../../../server/src/features/hover.js";
import { inlayHints } from "../../../server/src/features/inlay-hints.js";
import { occurrencesAt } from "../../../server/src/features/occurrences.js";
import { outlineOf } from "../../../server/src/features/outline.js";
import { renameAt } from "../../../server/src/features/rename.js";
import { semanticTokens } from "../../../server/src/features/semantic-tokens.js";
import { findSymbols } from "../../../server/src/features/symbol-search.js";
import { readResource } from "../../../server/src/node/resource-files.js";
import { applyEdits } from "../../../server/src/rules/check.js";

const piece = fc.oneof(
  fc.constantFrom(
    "Ana Ruiz",
    "Ruiz",
    " said ",
    "Norway",
    "“",
    "”",
    "‘",
    "’",
    '"',
    "\n",
    "\n\n",
    "\r\n",
    ". ",
    ", ",
    "What To Know\n",
    "she ",
    "on Monday ",
    "the the ",
    "👍",
    "e\u0301",
    "\0",
    "\uFEFF",
    "\uD800",
    "שלום",
  ),
  fc.string({ maxLength: 8 }),
);

describe("the features on any text", () => {
  let resources: Resources | undefined;
  before(async () => {
    resources = await loadResources(readResource);
  });

  it("never throw and never leave the text", () => {
    assert.ok(resources);
    const { gazetteer, syntax } = resources;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, somewhere) => {
        const text = pieces.join("");
        const { article } = analyze(text, { gazetteer, syntax, names: new Set(), assumeProse: true });
        const offset = somewhere % (text.length + 1);
        const { sources, quoteCount, attributedQuotes, words, labels, ...lists } = annotationsOf(article);
        assert.ok(words >= 0 && attributedQuotes <= quoteCount && sources <= quoteCount);
        const definition = definitionAt(article, offset);
        const hover = hoverAt(article, offset, { gazetteer, labels: [], lineOf: () => 1 });
        const spans: readonly Span[] = [
          ...Object.values(lists).flat(),
          ...labels.flatMap(({ spans }) => spans),
          ...semanticTokens(article),
          ...foldsOf(article),
          ...occurrencesAt(article, offset),
          ...outlineOf(article).flatMap(({ span, nameSpan, children }) => [
            span,
            nameSpan,
            ...children.map((child) => child.span),
          ]),
          ...findSymbols(article, "").map(({ span }) => span),
          ...completionsAt(article, offset).map(({ span }) => span),
          ...inlayHints(article).map((hint) => ({ start: hint.offset, end: hint.offset })),
          ...(definition ? [definition.origin, definition.target] : []),
          ...(hover ? [hover.span] : []),
        ];
        for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length);
        const edits = renameAt(article, offset, "Eva Ruys") ?? [];
        assert.equal(typeof applyEdits(text, edits), "string");
      }),
      { numRuns: 200 },
    );
  });
});
