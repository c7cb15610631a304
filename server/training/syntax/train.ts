/**
 * Trains the tagger of words: `npm run train:syntax -- FOLDER`, where FOLDER holds the treebanks ewt-train.conllu
 * and gum-train.conllu. Writes server/model/word-tags.bin.gz. Seeded: the same treebanks give the same bytes.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "fflate";
import { encodeLinearModel } from "../../src/analysis/syntax/sparse-rows.js";
import { rememberedForms } from "../../src/analysis/syntax/word-tagger.js";
import { loadWordClusters } from "../../src/analysis/tagger/word-clusters.js";
import { readConllu } from "./conllu.js";
import { curlyMarks } from "./curly-marks.js";
import { wrongNumbers } from "./other-number.js";
import { type Pruning, quantizedRows } from "./perceptron.js";
import { syntheticSpeech } from "./synthetic-speech.js";
import { tagLabels } from "./tag-labels.js";
import { type TaggedSentence, trainTagger } from "./train-tagger.js";

const treebanks = ["ewt-train.conllu", "gum-train.conllu"];
const speeches = 1500;
const seed = 1;
const passes = 6;
const pruning: Pruning = { step: 0.4, least: 1, leastUpdates: 4 };

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("Say which folder holds the treebanks: npm run train:syntax -- FOLDER");
const models = fileURLToPath(new URL("../../model/", import.meta.url));
const started = performance.now();
const say = (text: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const formOf = rememberedForms(loadWordClusters(await readFile(join(models, "word-clusters.txt.gz"))));
const read = (await Promise.all(treebanks.map((file) => readConllu(join(folder, file))))).flat();
const sentences = [...read, ...syntheticSpeech(read, speeches, seed)].map(curlyMarks).map(wrongNumbers);
const labels = tagLabels(sentences);
const tagged = sentences.map(
  ({ words, tags }): TaggedSentence => ({ forms: words.map(formOf), tags: tags.map(labels.numberOf) }),
);
say(`${sentences.length} sentences, ${labels.names.length} tags`);

const rows = quantizedRows(trainTagger(tagged, labels.names.length, passes, seed), pruning);
const bytes = encodeLinearModel(rows, labels.names);
const packed = gzipSync(bytes, { level: 9, mtime: 0 });
await mkdir(models, { recursive: true });
await writeFile(join(models, "word-tags.bin.gz"), packed);
say(`${rows.hashes.length} features, ${bytes.length} bytes, ${packed.length} compressed`);
