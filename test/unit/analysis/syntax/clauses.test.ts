import assert from "node:assert/strict";
import { clauseAt, subjectOf } from "../../../../server/src/analysis/syntax/clauses.js";
import {
  dependentsBy,
  phraseOf,
  type SentenceSyntax,
} from "../../../../server/src/analysis/syntax/sentence-syntax.js";
import { sentencesOf, syntax } from "../known-world.js";

interface Read {
  readonly words: readonly string[];
  readonly tree: SentenceSyntax;
}

const read = (text: string): Read => {
  const [sentence, ...others] = sentencesOf(text);
  assert.ok(sentence);
  assert.equal(others.length, 0);
  const tree = syntax.read(sentence);
  assert.ok(tree);
  return { words: sentence.tokens.map((token) => token.text), tree };
};

/** The phrase of a word, its own words by spaces. */
const phrase = ({ words, tree }: Read, head: number | undefined): string => {
  if (head === undefined) return "-";
  const { from, to } = phraseOf(tree, head);
  return words.slice(from, to).join(" ");
};

/** Checks the clauses of a sentence, each “kind: verbs (form, voice, not) by subject”. */
const check = (text: string, ...expected: readonly string[]): void => {
  const sentence = read(text);
  const { words, tree } = sentence;
  const clauses = words.flatMap((_, at) => clauseAt(tree, words, at) ?? []);
  const found = clauses.map(({ kind, group, subject }) => {
    const verbs = group.verbs.map((at) => words[at]).join(" ");
    const not = group.negated ? ", not" : "";
    return `${kind}: ${verbs} (${group.form}, ${group.voice}${not}) by ${phrase(sentence, subject)}`;
  });
  assert.deepEqual(found, expected, text);
};

describe("the clauses of a sentence", () => {
  it("have verbs, form, voice and a subject", () => {
    check("The old bridge has been closed.", "main: has been closed (finite, passive) by The old bridge");
    check("Varga did not answer the letter.", "main: did answer (finite, active, not) by Varga");
    check("The harbour is empty.", "main: is (finite, active) by The harbour");
  });

  it("share the subject of the clause they are joined to", () => {
    check(
      "The mayor of Orvo opened the letter and carried it.",
      "main: opened (finite, active) by The mayor of Orvo",
      "joined: carried (finite, active) by The mayor of Orvo",
    );
  });

  it("are told apart by what they do", () => {
    check(
      "She said that the ferry would leave when the storm ended.",
      "main: said (finite, active) by She",
      "content: would leave (finite, active) by the ferry",
      "adverbial: ended (finite, active) by the storm",
    );
    check(
      "The council wants to sell the boats built by Varga.",
      "main: wants (finite, active) by The council",
      "open: sell (infinitive, active) by The council",
      "participial: built (participle, passive) by the boats built by Varga",
    );
  });

  it("take the one who is asked to do something for the subject of that", () => {
    check(
      "Varga told them to leave.",
      "main: told (finite, active) by Varga",
      "open: leave (infinitive, active) by them",
    );
  });

  it("tell what is said and by whom, in any order", () => {
    for (const text of [
      "The mayor said that the ferry was late.",
      "The mayor said the ferry was late.",
      "The ferry was late, the mayor said.",
    ]) {
      const sentence = read(text);
      const said = sentence.words.indexOf("said");
      assert.equal(phrase(sentence, subjectOf(sentence.tree, said)).toLowerCase(), "the mayor", text);
      const [content, ...more] = dependentsBy(sentence.tree, said, "ccomp");
      assert.equal(more.length, 0);
      assert.ok(content !== undefined);
      assert.match(phrase(sentence, content).toLowerCase(), /^(?:that )?the ferry was late$/, text);
    }
  });

  it("hang on no noun", () => {
    const { words, tree } = read("The mayor said nothing.");
    assert.equal(clauseAt(tree, words, words.indexOf("mayor")), undefined);
  });
});
