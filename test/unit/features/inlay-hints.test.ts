import assert from "node:assert/strict";
import { inlayHints } from "../../../server/src/features/inlay-hints.js";
import { type EntityNote, markedArticle, type QuoteNote } from "./marked-article.js";

const people: readonly EntityNote[] = [{ type: "PERSON" }, { type: "PERSON" }];

const check = (marked: string, quotes: readonly QuoteNote[], expected: string): void => {
  const { article } = markedArticle(marked, people, quotes);
  let shown = article.text;
  for (const { offset, label } of inlayHints(article).toReversed()) {
    shown = `${shown.slice(0, offset)}{${label}}${shown.slice(offset)}`;
  }
  assert.equal(shown, expected);
};

const pronoun: QuoteNote = { attribution: { entity: 0, sourceKind: "pronoun", source: "she" } };

describe("inlay hints", () => {
  it("name the speaker behind a pronoun", () => {
    check(
      "[0|Ana Ruiz] rose. “We go,” she said.",
      [pronoun],
      "Ana Ruiz rose. “We go,” she{(Ana Ruiz)} said.",
    );
  });

  it("name the speaker of a quote without any source of its own", () => {
    check(
      "[0|Ruiz] rose.\n“We go.”",
      [{ attribution: { entity: 0, pattern: "carried-over" } }],
      "Ruiz rose.\n“We go.”{(Ruiz)}",
    );
  });

  it("stand behind a noun that stands for the speaker", () => {
    check(
      "[0|Ruiz] rose. “We go,” the pilot said.",
      [{ attribution: { entity: 0, sourceKind: "noun", source: "the pilot" } }],
      "Ruiz rose. “We go,” the pilot{(Ruiz)} said.",
    );
  });

  it("say nothing next to a name", () => {
    check("“We go,” [0|Ruiz] said.", [{ attribution: { entity: 0, source: "Ruiz" } }], "“We go,” Ruiz said.");
  });

  it("name a speaker who stands far away", () => {
    const words = "word ".repeat(60);
    check(
      `[0|Ruiz] ${words}“We go.”`,
      [{ attribution: { entity: 0, source: "Ruiz" } }],
      `Ruiz ${words}“We go.”{(Ruiz)}`,
    );
  });

  it("speak once for a run of quotes by one speaker in one paragraph", () => {
    check(
      "[0|Ruiz] rose. “We go,” she said. “Now.”\n“At once.”",
      [pronoun, pronoun, pronoun],
      "Ruiz rose. “We go,” she{(Ruiz)} said. “Now.”\n“At once.”{(Ruiz)}",
    );
  });

  it("speak again when the speaker changes", () => {
    check(
      "[0|Ruiz] met [1|Ito]. “We go,” she said. “No.” “Now.”",
      [pronoun, { attribution: { entity: 1, pattern: "alternation" } }, pronoun],
      "Ruiz met Ito. “We go,” she{(Ruiz)} said. “No.”{(Ito)} “Now.”{(Ruiz)}",
    );
  });

  it("say nothing of a speaker who is a guess", () => {
    check(
      "[0|Ruiz] rose.\n“We go.”",
      [{ attribution: { entity: 0, pattern: "previous-sentence", confidence: 0.45 } }],
      "Ruiz rose.\n“We go.”",
    );
  });

  it("say nothing of titles, quotes in quotes and speakers nobody knows", () => {
    check(
      "[0|Ruiz] rose. “Low Tide” she said.",
      [{ ...pronoun, kind: "title" }],
      "Ruiz rose. “Low Tide” she said.",
    );
    check(
      "“We go,” she said.",
      [{ attribution: { sourceKind: "pronoun", source: "she" } }],
      "“We go,” she said.",
    );
    check("“We go.”", [{}], "“We go.”");
  });
});
