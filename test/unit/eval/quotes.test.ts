import assert from "node:assert/strict";
import { quoteErrorLines } from "../../../scripts/eval/quote-errors.js";
import { quotedStretches } from "../../../scripts/eval/quote-stretches.js";
import { addCounts, quoteLines, scoreQuotes } from "../../../scripts/eval/quotes.js";
import { asCodePoints, readStandoff } from "../../../scripts/eval/standoff.js";

const stretchesOf = (text: string, apostrophes = false): readonly string[] =>
  quotedStretches(text, apostrophes).quotes.map(([start, end]) => text.slice(start, end));

describe("quoted stretches", () => {
  it("stand between marks of either kind, in one line", () => {
    assert.deepEqual(stretchesOf('“We saw it,” she said. "Nobody else did."'), [
      "We saw it,",
      "Nobody else did.",
    ]);
    assert.deepEqual(stretchesOf("She called it ''a long day'' at sea.", true), ["a long day"]);
  });

  it("go on into a line that opens again, and are left out otherwise", () => {
    assert.deepEqual(stretchesOf("“We saw it.\n“Nobody else did,” she said."), [
      "We saw it.",
      "Nobody else did,",
    ]);
    assert.deepEqual(quotedStretches("“We saw it.\nNobody else did.”", false), { quotes: [], broken: 2 });
  });
});

/** Standoff of pieces of a text: `[content, source]`, each found at its first occurrence. */
const annotated = (text: string, pairs: readonly (readonly [content: string, source: string])[]) => {
  const points = asCodePoints(text);
  const lines = pairs.flatMap(([content, source], index) => {
    const bound = (id: number, type: string, words: string): string => {
      const start = points.indexOf(asCodePoints(words));
      return `T${id}\t${type} ${start} ${start + asCodePoints(words).length}\t${words}`;
    };
    const base = 10 * index;
    const said = bound(base + 1, "Content", content);
    if (source === "") return [said];
    const roles = `Attribution:T${base + 1} Content:T${base + 1} Source:T${base + 2}`;
    return [said, bound(base + 2, "Source", source), `E${index + 1}\t${roles}`];
  });
  return readStandoff(lines.join("\n"));
};

describe("the quote figures", () => {
  const text = "🍏 “We saw the boat go down,” said Anna Varga. “Nobody else did that,” he added, a “hero.”";
  const gold = annotated(text, [
    ["“We saw the boat go down,”", "Anna Varga"],
    ["“Nobody else did that,”", "he"],
  ]);

  const summaryOf = (predicted: ReturnType<typeof annotated>): string | undefined =>
    quoteLines(scoreQuotes(text, gold, predicted).counts).at(-1);

  it("are full for what the gold file says", () => {
    assert.equal(
      summaryOf(gold),
      "quotes R 100.0 P 100.0 speaker acc 100.0 P 100.0 unattributed-false 0.0 (gold 2)",
    );
  });

  it("tell a missed quote, a wrong speaker and a missing one apart", () => {
    const wrong = annotated(text, [
      ["“We saw the boat go down,”", "boat"],
      ["“Nobody else did that,”", ""],
    ]);
    assert.equal(
      summaryOf(wrong),
      "quotes R 100.0 P 100.0 speaker acc 0.0 P 0.0 unattributed-false 50.0 (gold 2)",
    );
    const half = annotated(text, [["“We saw the boat go down,”", "Varga"]]);
    assert.equal(
      summaryOf(half),
      "quotes R 50.0 P 100.0 speaker acc 50.0 P 100.0 unattributed-false 0.0 (gold 2)",
    );
  });

  it("take a name for a pronoun, and count attributed scare quotes", () => {
    const predicted = annotated(text, [
      ["“Nobody else did that,”", "Anna Varga"],
      ["“hero.”", "Anna Varga"],
    ]);
    const { counts } = scoreQuotes(text, gold, predicted);
    assert.equal(counts.get("right pronoun"), 1);
    assert.equal(counts.get("short outside, wrong"), 1);
    assert.equal(counts.get("predicted in gold"), 1);
    assert.equal(counts.get("predicted"), 2);
  });

  it("add up over documents", () => {
    const { counts } = scoreQuotes(text, gold, gold);
    assert.equal(addCounts([counts, counts]).get("gold"), 4);
  });

  it("list the commonest errors by kind and pattern, with examples", () => {
    const wrong = annotated(text, [
      ["“We saw the boat go down,”", "boat"],
      ["“Nobody else did that,”", ""],
      ["“hero.”", "Anna Varga"],
    ]);
    const { errors } = scoreQuotes(text, gold, wrong);
    assert.deepEqual(
      errors.map(({ kind, gold: source, predicted }) => [kind, source, predicted]),
      [
        ["wrong speaker", "Anna Varga", "boat"],
        ["no speaker", "he", ""],
        ["speaker of what nobody says", "", "Anna Varga"],
      ],
    );
    const [first] = errors;
    assert.ok(first);
    const inPattern = { ...first, document: "boat", pattern: "split-quote" };
    const lines = quoteErrorLines([
      ...errors.slice(1).map((error) => ({ ...error, document: "boat" })),
      inPattern,
      inPattern,
    ]);
    assert.deepEqual(lines.slice(0, 3), [
      "the commonest errors by pattern",
      `  ${"wrong speaker, split-quote".padEnd(58)}    2`,
      "    boat:3: “We saw the boat go down,”: gold “Anna Varga”, here “boat”",
    ]);
  });
});
