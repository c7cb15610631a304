/**
 * Trains the reader of sentences: `npm run train:syntax -- FOLDER`, where FOLDER holds the treebanks ewt-train.conllu
 * and gum-train.conllu. Writes server/model/word-tags.bin.gz and parser.bin.gz. Seeded: the same treebanks give the
 * same bytes.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "fflate";
import { encodeParser } from "../../src/analysis/syntax/parse/parser-model.js";
import { createWordTagger } from "../../src/analysis/syntax/tags/tag-words.js";
import {
  encodeLinearModel,
  linearModel,
  type SparseRows,
} from "../../src/analysis/syntax/weights/sparse-rows.js";
import { rememberedForms } from "../../src/analysis/syntax/word-forms.js";
import { loadWordClusters } from "../../src/analysis/tagger/words/word-clusters.js";
import { readConllu } from "./conllu.js";
import { curlyMarks } from "./curly-marks.js";
import { wrongNumbers } from "./other-number.js";
import { type Pruning, quantizedRows } from "./perceptron.js";
import { syntheticSpeech } from "./synthetic-speech.js";
import { tagLabels } from "./tag-labels.js";
import { type ParsedSentence, relationLabels, trainParser } from "./train-parser.js";
import { type TaggedSentence, trainTagger } from "./train-tagger.js";

const treebanks = ["ewt-train.conllu", "gum-train.conllu"];
const speeches = 1500;
const seed = 1;
const passes = { tags: 6, tagsOfOthers: 3, parser: 12 };
/** A tagger has seen the sentences it is trained on; those that the parser learns from are tagged by one that has not. */
const folds = 3;
const pruning: Readonly<Record<"tags" | "moves" | "relations", Pruning>> = {
  tags: { step: 0.4, least: 1, leastUpdates: 4 },
  moves: { step: 0.7, least: 1, leastUpdates: 8 },
  relations: { step: 0.6, least: 1, leastUpdates: 6 },
};

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("Say which folder holds the treebanks: npm run train:syntax -- FOLDER");
const models = fileURLToPath(new URL("../../model/", import.meta.url));
const started = performance.now();
const say = (text: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const formOf = rememberedForms(
  loadWordClusters(gunzipSync(await readFile(join(models, "word-clusters.txt.gz")))),
);
const read = (await Promise.all(treebanks.map((file) => readConllu(join(folder, file))))).flat();
const sentences = [...read, ...syntheticSpeech(read, speeches, seed)].map(curlyMarks).map(wrongNumbers);
const labels = tagLabels(sentences);
const tagged = sentences.map(
  ({ words, tags }): TaggedSentence => ({ forms: words.map(formOf), tags: tags.map(labels.numberOf) }),
);
say(`${sentences.length} sentences, ${labels.names.length} tags`);

const write = async (file: string, bytes: Uint8Array): Promise<void> => {
  const packed = gzipSync(bytes, { level: 9, mtime: 0 });
  await writeFile(join(models, file), packed);
  say(`${file}: ${bytes.length} bytes, ${packed.length} compressed`);
};

const tagRows = (learned: readonly TaggedSentence[], rounds: number): SparseRows =>
  quantizedRows(trainTagger(learned, labels.names.length, rounds, seed), pruning.tags);

const tagsByOthers: Uint8Array[] = [];
for (let fold = 0; fold < folds; fold++) {
  const rows = tagRows(
    tagged.filter((_, i) => i % folds !== fold),
    passes.tagsOfOthers,
  );
  const tag = createWordTagger(linearModel(rows, labels.names));
  tagged.forEach(({ forms }, i) => {
    if (i % folds === fold) tagsByOthers[i] = tag(forms);
  });
  say(`part ${fold + 1} of ${folds} tagged`);
}
await mkdir(models, { recursive: true });
await write("word-tags.bin.gz", encodeLinearModel(tagRows(tagged, passes.tags), labels.names));

const parsed = sentences.map(
  ({ heads, relations }, i): ParsedSentence => ({
    forms: tagged[i]?.forms ?? [],
    tags: tagsByOthers[i] ?? new Uint8Array(0),
    heads,
    relations,
  }),
);
const relations = relationLabels(parsed, 10);
const rows = trainParser(parsed, relations, passes.parser, seed, (pass) => say(`parser, pass ${pass + 1}`));
await write(
  "parser.bin.gz",
  encodeParser(
    quantizedRows(rows.moves, pruning.moves),
    quantizedRows(rows.relations, pruning.relations),
    relations,
  ),
);
