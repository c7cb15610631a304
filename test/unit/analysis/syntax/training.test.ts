import assert from "node:assert/strict";
import { createParser } from "../../../../server/src/analysis/syntax/parse/parse-tree.js";
import { decodeParser, encodeParser } from "../../../../server/src/analysis/syntax/parse/parser-model.js";
import { createWordTagger } from "../../../../server/src/analysis/syntax/tags/tag-words.js";
import {
  encodeLinearModel,
  linearModel,
} from "../../../../server/src/analysis/syntax/weights/sparse-rows.js";
import { rememberedForms } from "../../../../server/src/analysis/syntax/word-forms.js";
import { parseConllu, type TreebankSentence } from "../../../../server/training/syntax/conllu.js";
import { curlyMarks } from "../../../../server/training/syntax/curly-marks.js";
import { wrongNumbers } from "../../../../server/training/syntax/other-number.js";
import { quantizedRows } from "../../../../server/training/syntax/perceptron.js";
import { syntheticSpeech } from "../../../../server/training/syntax/synthetic-speech.js";
import { tagLabels } from "../../../../server/training/syntax/tag-labels.js";
import { relationLabels, trainParser } from "../../../../server/training/syntax/train-parser.js";
import { trainTagger } from "../../../../server/training/syntax/train-tagger.js";
import { syntax } from "../known-world.js";

const treebank = `# newdoc id = invented
1	The	the	DET	DT	_	2	det	_	_
2	mayor	mayor	NOUN	NN	_	3	nsubj	_	_
3	knows	know	VERB	VBZ	_	0	root	_	_
4	Orvo	Orvo	PROPN	NNP	_	3	obj	_	SpaceAfter=No
5	.	.	PUNCT	.	_	3	punct	_	_

1-2	They’re	_	_	_	_	_	_	_	_
1	They	they	PRON	PRP	_	3	nsubj	_	SpaceAfter=No
2	’re	be	AUX	VBP	_	3	cop	_	_
3	glad	glad	ADJ	JJ	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	_	_

1	"	"	PUNCT	\`\`	_	2	punct	_	SpaceAfter=No
2	Go	go	VERB	VB	_	0	root	_	SpaceAfter=No
3	"	"	PUNCT	''	_	2	punct	_	_
`;
const sentences = parseConllu(treebank);
const many = Array.from({ length: 20 }, () => sentences).flat();
const formOf = rememberedForms(syntax.clusters);
const pruning = { step: 0.05, least: 1, leastUpdates: 1 };

const trainedTagger = (seed: number) => {
  const labels = tagLabels(many);
  const tagged = many.map(({ words, tags }) => ({
    forms: words.map(formOf),
    tags: tags.map(labels.numberOf),
  }));
  return { labels, rows: quantizedRows(trainTagger(tagged, labels.names.length, 4, seed), pruning) };
};

const trainedParser = (seed: number) => {
  const { numberOf } = tagLabels(many);
  const parsed = many.map(({ words, tags, heads, relations }) => ({
    forms: words.map(formOf),
    tags: Uint8Array.from(tags.map(numberOf)),
    heads,
    relations,
  }));
  const labels = relationLabels(parsed, 1);
  const rows = trainParser(parsed, labels, 6, seed, () => undefined);
  const bytes = encodeParser(
    quantizedRows(rows.moves, pruning),
    quantizedRows(rows.relations, pruning),
    labels,
  );
  return { parsed, bytes };
};

/** Fails where some words do not hang together in one tree. */
const checkTree = ({ heads, words }: TreebankSentence): void => {
  assert.equal(heads.filter((head) => head === -1).length, 1, words.join(" "));
  heads.forEach((_, word) => {
    let at = word;
    for (let steps = 0; at >= 0; steps++) {
      assert.ok(steps <= heads.length, words.join(" "));
      at = heads[at] ?? -1;
    }
  });
};

describe("the training of the reader of sentences", () => {
  it("reads treebanks: words, tags, heads, spaces, and no ranges", () => {
    assert.deepEqual(
      sentences.map(({ words }) => words.join(" ")),
      ["The mayor knows Orvo .", "They ’re glad .", '" Go "'],
    );
    assert.deepEqual(sentences[1]?.tags, ["PRP PRON", "VBP AUX", "JJ ADJ", ". PUNCT"]);
    assert.deepEqual(sentences[1]?.heads, [2, 2, -1, 2]);
    assert.deepEqual(sentences[1]?.spaced, [false, true, false, true]);
    assert.equal(sentences[2]?.document, "invented");
  });

  it("learns the tags and trees it is shown", () => {
    const { labels, rows } = trainedTagger(1);
    const tag = createWordTagger(linearModel(rows, labels.names));
    for (const { words, tags } of sentences)
      assert.deepEqual(
        Array.from(tag(words.map(formOf)), (label) => labels.names[label]),
        tags,
      );
    const { parsed, bytes } = trainedParser(1);
    const parse = createParser(decodeParser(bytes));
    for (const { forms, tags, heads, relations } of parsed) {
      const found = parse(forms, tags);
      assert.deepEqual([...found.heads], heads);
      assert.deepEqual(found.relations, relations);
    }
  });

  it("gives the same bytes each time", () => {
    const bytes = (): readonly Uint8Array[] => {
      const { labels, rows } = trainedTagger(1);
      return [encodeLinearModel(rows, labels.names), trainedParser(1).bytes];
    };
    assert.deepEqual(bytes(), bytes());
  });

  it("builds sentences that report speech, as many as asked, each a tree", () => {
    const built = syntheticSpeech(sentences, 200, 1);
    assert.equal(built.length, 200);
    for (const sentence of built) checkTree(sentence);
    const texts = new Set(built.map(({ words }) => words.join(" ")));
    assert.ok(texts.has("“ The mayor knows Orvo , ” said the mayor ."), [...texts].join("\n"));
    assert.deepEqual(syntheticSpeech(sentences, 200, 1), built);
  });

  it("writes every second sentence with curly marks", () => {
    const [, , quoted] = sentences;
    assert.ok(quoted);
    assert.equal(curlyMarks(quoted, 0), quoted);
    assert.deepEqual(curlyMarks(quoted, 1).words, ["“", "Go", "”"]);
  });

  it("puts verbs of some sentences into the wrong number", () => {
    const [simple, , other] = sentences;
    assert.ok(simple && other);
    assert.deepEqual(wrongNumbers(simple, 3).words, ["The", "mayor", "know", "Orvo", "."]);
    assert.equal(wrongNumbers(simple, 3).tags[2], "VBP VERB");
    assert.equal(wrongNumbers(simple, 4), simple);
    assert.deepEqual(wrongNumbers(other, 3).words, other.words);
  });
});
