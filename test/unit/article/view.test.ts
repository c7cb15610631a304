import assert from "node:assert/strict";
import type { ArticleView } from "../../../server/src/article/view/view.js";
import { contextOf } from "../rules/rule-check.js";

const text = `Mayor Ana Lopez won’t resign. “We do not stop here,” Lopez said.

She met Tom Reed at the station &ndash; on Monday.`;

describe("the view of an article", () => {
  let view: ArticleView;
  before(() => {
    view = contextOf(text).view;
  });
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };

  it("gives its words as a reader sees them, once", () => {
    assert.deepEqual(
      view
        .words()
        .slice(0, 5)
        .map((word) => word.text),
      ["Mayor", "Ana", "Lopez", "won’t", "resign"],
    );
    assert.equal(view.words(), view.words());
  });

  it("finds the paragraph, the sentence and the next token", () => {
    assert.equal(view.paragraphAt(at("resign")), 0);
    assert.equal(view.paragraphAt(at("Monday")), 1);
    assert.equal(view.paragraphAt({ start: text.length, end: text.length + 1 }), undefined);
    assert.equal(view.sentenceAt(at("resign"))?.start, 0);
    assert.equal(view.tokenAfter(at("Ana").end)?.text, "Lopez");
    assert.equal(view.tokenAfter(at("Monday.").end), undefined);
    assert.equal(view.tokenAfter(at("An").end), undefined);
  });

  it("tells names, by their edges too", () => {
    assert.ok(view.isNamed(at("Reed")));
    assert.ok(!view.isNamed(at("resign")));
    assert.equal(view.mentionFrom(at("Tom").start)?.end, at("Tom Reed").end);
    assert.equal(view.mentionFrom(at("Reed").start), undefined);
    assert.equal(view.mentionUpTo(at("Tom Reed").end)?.start, at("Tom").start);
    assert.equal(view.mentionUpTo(at("Tom").end), undefined);
  });

  it("tells what is quoted and what is markup", () => {
    assert.ok(view.isQuoted(at("stop here")));
    assert.equal(view.quotednessOf(at("stop here")), "surely");
    assert.equal(view.quotednessOf(at("resign")), "outside");
    assert.ok(view.isMarkup(at("&ndash;")));
    assert.ok(!view.isMarkup(at("Tom")));
  });
});
