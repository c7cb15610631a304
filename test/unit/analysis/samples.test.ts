import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { analyze } from "../../../server/src/analysis/analyze.js";
import type { Article } from "../../../server/src/article/article.js";
import type { Entity } from "../../../server/src/article/entity.js";
import type { Quote } from "../../../server/src/article/quote.js";
import { type Span, textOf } from "../../../server/src/article/span.js";
import { positionsOf } from "../../../server/src/formats/positions.js";
import { gazetteer, syntax, tagger } from "./known-world.js";

const samples = new URL("../../../samples/", import.meta.url);
const snapshots = new URL("../../fixtures/snapshots/annotations/", import.meta.url);

/** `UPDATE_SNAPSHOTS=1 npx mocha test/unit/analysis/samples.test.ts` writes the snapshots anew. */
const updating = process.env["UPDATE_SNAPSHOTS"] === "1";

/** All that an article is annotated with, to be read in a review: `line:column words` for each place. */
const annotationsOf = (article: Article): string => {
  const { text, headline, byline, dateline, sections, quotes, entities, mentions } = article;
  const { lineColumn } = positionsOf(text);
  const words = (span: Span): string => textOf(text, span).replace(/\s+/g, " ");
  const place = (span: Span): string => {
    const { line, column } = lineColumn(span.start);
    return `${line}:${column} ${words(span)}`;
  };
  const nameOf = (entity: number | undefined): string =>
    entity === undefined ? "nobody named" : (entities[entity]?.name ?? "");
  const head = [
    `headline ${headline ? place(headline) : "none"}`,
    `byline ${byline ? `${place(byline)} → ${byline.names.map(words).join("; ")}` : "none"}`,
    `dateline ${dateline ? place(dateline) : "none"}`,
    ...(dateline
      ? [dateline.place, dateline.date, dateline.agency].flatMap((part) => (part ? [`  ${words(part)}`] : []))
      : []),
    ...sections.map(({ header, first, last }) => {
      const title = header ? `section ${place(header)}` : "section without a header";
      return `${title}, paragraphs ${first} to ${last}`;
    }),
  ];
  const entityLines = ({ type, name, gender, role, mentions: own, pronouns }: Entity): readonly string[] => [
    `${type} ${name}${gender ? ` (${gender})` : ""}${role ? `, ${place(role)}` : ""}`,
    ...own.flatMap((index) => {
      const mention = mentions[index];
      if (!mention) return [];
      return [`  ${place(mention)}${mention.value === undefined ? "" : ` = ${mention.value}`}`];
    }),
    ...pronouns.map((pronoun) => `  pronoun ${place(pronoun)}`),
  ];
  const quoteLines = ({ kind, attribution, parent, continues, ...span }: Quote): readonly string[] => [
    `${place(span)}`,
    `  ${kind}${parent === undefined ? "" : ", within another"}${continues === undefined ? "" : ", continued"}`,
    ...(attribution === undefined
      ? ["  no speaker"]
      : [
          `  ${nameOf(attribution.entity)}, ${attribution.pattern}, ${attribution.confidence.toFixed(2)}`,
          ...(attribution.source ? [`  source ${place(attribution.source)}`] : []),
          ...(attribution.cue ? [`  cue ${place(attribution.cue)}`] : []),
          ...(attribution.relay ? [`  passed on by ${place(attribution.relay.source)}`] : []),
        ]),
  ];
  return [...head, "", ...entities.flatMap(entityLines), "", ...quotes.flatMap(quoteLines), ""].join("\n");
};

describe("the annotations of the sample articles", () => {
  const names = readdirSync(samples)
    .filter((name) => name.endsWith(".txt"))
    .sort();

  for (const name of names) {
    it(`of ${name} are what they were`, async () => {
      const text = await readFile(new URL(name, samples), "utf8");
      const found = annotationsOf(analyze(text, { gazetteer, tagger, syntax, names: new Set() }).article);
      const snapshot = new URL(name, snapshots);
      if (updating) {
        await mkdir(snapshots, { recursive: true });
        await writeFile(snapshot, found);
      }
      assert.equal(found, await readFile(snapshot, "utf8"));
    });
  }
});
