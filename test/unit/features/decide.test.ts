import assert from "node:assert/strict";
import { analyze } from "../../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../../server/src/analysis/resources.js";
import type { Article } from "../../../server/src/article/article.js";
import { codePointsOf } from "../../../server/src/article/code-points.js";
import type { Span } from "../../../server/src/article/span.js";
import type { PlacedDecision } from "../../../server/src/decisions/place.js";
import { alikeIn } from "../../../server/src/features/annotate/alike.js";
import { annotationsIn } from "../../../server/src/features/annotate/annotation.js";
import { type DecisionChange, decideSteps } from "../../../server/src/features/annotate/decide.js";
import type { AnswerChange, Step } from "../../../server/src/features/annotate/step.js";
import { readResource } from "../../../server/src/node/resource-files.js";

const text = `Harbor hearing opens

The inquiry heard on Monday from Corwen Brill, a fitter at Tallow Yard. 🍏
“I told them twice,” Brill said. He left the yard in May.
What Comes Next
Brill will speak again. Tallow has no comment, said a spokesman.
The north and south quays of Tallow Yard close in May.
`;

const place = (words: string, nth = 0): Span => {
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `the text has “${words}”`);
  return { start, end: start + words.length };
};

const on = (words: string, answer: AnswerChange, nth = 0, more: object = {}): Step => ({
  kind: "decide",
  spans: [place(words, nth)],
  answer,
  ...more,
});

describe("a gesture", () => {
  let resources: Resources;
  before(async () => {
    resources = await loadResources(readResource);
  });

  const articleWith = (decisions: readonly PlacedDecision[]): Article =>
    analyze(text, {
      gazetteer: resources.gazetteer,
      tagger: resources.tagger,
      syntax: resources.syntax,
      names: new Set(),
      decisions,
    }).article;

  /** Carries gestures out one after the other; what stands at the end, and what the last one changed. */
  const after = (
    ...gestures: readonly (readonly Step[])[]
  ): { readonly placed: readonly PlacedDecision[]; readonly change: DecisionChange } => {
    let placed: readonly PlacedDecision[] = [];
    let change: DecisionChange = { put: [], drop: [] };
    let ids = 0;
    const { of } = codePointsOf(text);
    for (const [at, steps] of gestures.entries()) {
      change = decideSteps(
        {
          article: articleWith(placed),
          machine: articleWith([]),
          placed,
          orphans: [],
          by: "Ines Vale",
          at: `2026-11-26T09:0${at}:00Z`,
          newId: () => {
            ids += 1;
            return `urn:uuid:${ids}`;
          },
          positionOf: ({ start, end }) => ({ start: of(start), end: of(end) }),
        },
        steps,
      );
      const { put, drop } = change;
      const gone = new Set([...drop, ...put.map(({ decision }) => decision.id)]);
      placed = [...placed.filter(({ decision }) => !gone.has(decision.id)), ...put];
    }
    return { placed, change };
  };

  const answers = (placed: readonly PlacedDecision[]): readonly string[] =>
    placed.map(
      ({ decision, spans }) =>
        `${spans.map((span) => text.slice(span.start, span.end)).join("|")}: ${JSON.stringify(decision.answer)}`,
    );

  it("remembers the words, their surroundings and code points, and what the machine had said", () => {
    const [made] = after([on("Brill", { type: "ORG" }, 1)]).placed;
    assert.deepEqual(made?.decision.anchors[0]?.exact, "Brill");
    assert.ok(made?.decision.anchors[0]?.prefix.endsWith("told them twice,” "));
    const start = [...text.slice(0, place("Brill", 1).start)].length;
    assert.deepEqual(made?.decision.anchors[0]?.position, { start, end: start + 5 });
    assert.equal(made?.decision.machine?.type, "PERSON");
    assert.equal(made?.decision.scope, "article");
    const retyped = after([on("Brill", { type: "ORG" }, 1)], [on("Brill", { type: "GPE" }, 1)]).placed;
    assert.deepEqual(
      retyped.map(({ decision: { answer, machine } }) => [answer.type, machine?.type]),
      [["GPE", "PERSON"]],
    );
  });

  it("writes down what was seen where it is confirmed", () => {
    const { placed } = after([
      on("Corwen Brill", { verdict: "confirmed" }),
      on("“I told them twice,”", { verdict: "confirmed" }),
      on("Harbor hearing opens", { verdict: "confirmed" }),
    ]);
    assert.deepEqual(answers(placed), [
      'Corwen Brill: {"verdict":"confirmed","type":"PERSON"}',
      '“I told them twice,”: {"verdict":"confirmed","type":"Content","speaker":{"kind":"entity","name":"Corwen Brill"}}',
      'Harbor hearing opens: {"verdict":"confirmed","type":"Headline"}',
    ]);
  });

  it("changes nothing where the same is said again, and drops what is taken back", () => {
    const yes = on("Corwen Brill", { verdict: "confirmed" });
    assert.deepEqual(after([yes], [yes]).change, { put: [], drop: [] });
    const back = after([yes], [on("Corwen Brill", { verdict: null, type: null })]);
    assert.deepEqual(back.change, { put: [], drop: ["urn:uuid:1"] });
    assert.deepEqual(after([yes], [{ kind: "forget", decision: "urn:uuid:1" }]).placed, []);
    assert.deepEqual(after([{ kind: "forget", decision: "urn:uuid:9" }]).change, { put: [], drop: [] });
  });

  it("takes the place of another name on the same words, but not of a label", () => {
    const { placed } = after(
      [on("Tallow", { type: "PERSON" }), on("Tallow", { type: "CLAIM" })],
      [on("Tallow Yard", { type: "FAC" })],
    );
    assert.deepEqual(answers(placed), ['Tallow: {"type":"CLAIM"}', 'Tallow Yard: {"type":"FAC"}']);
  });

  it("moves a decision to another span, and keeps its id and what was said", () => {
    const { placed } = after(
      [on("Tallow", { type: "FAC", note: "the yard" })],
      [on("Tallow Yard", {}, 0, { moves: "urn:uuid:1" })],
    );
    assert.deepEqual(answers(placed), ['Tallow Yard: {"type":"FAC","note":"the yard"}']);
    assert.equal(placed[0]?.decision.id, "urn:uuid:1");
    assert.deepEqual(after([on("Tallow", {}, 0, { moves: "urn:uuid:7" })]).placed, []);
  });

  it("finds a free number for another one, and for somebody without a name", () => {
    const other = after([on("Brill", { another: true }, 1)], [on("Brill", { another: true }, 2)]).placed;
    assert.deepEqual(
      other.map(({ decision }) => decision.answer.entity),
      ["Corwen Brill (2)", "Corwen Brill (3)"],
    );
    const [unnamed] = after([on("a spokesman", { type: "PERSON", another: true })]).placed;
    assert.equal(unnamed?.decision.answer.entity, "a spokesman (1)");
  });

  it("joins a name with the second of two that bear one name", () => {
    const here = { scope: "here" };
    const { placed } = after(
      [on("Brill", { type: "ORG" }, 1, here), on("Brill", { type: "GPE" }, 2, here)],
      [on("Tallow", { type: "GPE", entity: "Brill (2)" }, 1, here)],
    );
    const { entities, mentions } = articleWith(placed);
    const second = entities.find(({ name }) => name === "Brill (2)");
    assert.deepEqual(
      second?.mentions.map((index) => mentions[index]?.start),
      [place("Brill", 2).start, place("Tallow", 1).start],
    );
  });

  it("is about a line where a type says so, and about a name otherwise", () => {
    const { placed } = after([on("Comes Next", { type: "Header", verdict: "rejected" })]);
    assert.deepEqual(answers(placed), ['What Comes Next: {"type":"Header","verdict":"rejected"}']);
    assert.ok(articleWith(placed).sections.every(({ header }) => header === undefined));
    const name = after([on("Tallow Yard", { verdict: "rejected" })]).placed;
    assert.deepEqual(answers(name), ['Tallow Yard: {"verdict":"rejected"}']);
  });

  it("says that the article is done, and gives it labels, without any place", () => {
    const whole = (answer: AnswerChange): Step => ({ kind: "decide", spans: [], answer });
    const { placed } = after(
      [whole({ verdict: "done" }), whole({ type: "OPINION" })],
      [whole({ verdict: "done" }), whole({ type: "FRAME" })],
    );
    assert.deepEqual(answers(placed), [': {"verdict":"done"}', ': {"type":"OPINION"}', ': {"type":"FRAME"}']);
    assert.deepEqual(answers(after([whole({ verdict: "done" })], [whole({ verdict: null })]).placed), []);
  });

  it("may be about words with a gap", () => {
    const [first, last] = [place("north"), place("quays")];
    const { placed } = after([{ kind: "decide", spans: [last, first], answer: { type: "FAC" } }]);
    assert.deepEqual(answers(placed), ['north|quays: {"type":"FAC"}']);
    const [gap] = annotationsIn(articleWith(placed), placed).filter(({ fragments }) => fragments);
    assert.deepEqual(gap?.fragments, [first, last]);
    assert.deepEqual([gap?.state, gap?.decision], ["decided", "urn:uuid:1"]);
  });

  it("leaves a note or a doubt the machine's, and tells it there", () => {
    const { placed } = after([on("Corwen Brill", { unsure: "", note: "ask" })]);
    const found = annotationsIn(articleWith(placed), placed).find(({ note }) => note === "ask");
    assert.deepEqual([found?.state, found?.unsure, found?.decision], ["machine", "", "urn:uuid:1"]);
    assert.ok((found?.confidence ?? 1) < 1);
  });

  it("does nothing outside the text", () => {
    const outside = { start: text.length - 2, end: text.length + 5 };
    assert.deepEqual(after([{ kind: "decide", spans: [outside], answer: { type: "ORG" } }]).placed, []);
  });

  it("leaves the places that are alike and were not decided to be asked about", () => {
    const { placed } = after([on("Tallow Yard", { type: "FAC" })]);
    const article = articleWith(placed);
    const alike = alikeIn(article, placed, place("Tallow Yard"));
    assert.deepEqual(
      alike.map(({ start, type }) => [start, type]),
      [[place("Tallow Yard", 1).start, "FAC"]],
    );
    const one = after([on("Tallow Yard", { type: "FAC" })], [on("Tallow Yard", { verdict: "confirmed" }, 1)]);
    assert.deepEqual(alikeIn(articleWith(one.placed), one.placed, place("Tallow Yard")), []);
    assert.equal(alikeIn(articleWith(one.placed), one.placed, place("Tallow Yard"), "CLAIM").length, 1);
  });
});
