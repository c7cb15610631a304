/**
 * Trains the tagger: `npm run train -- FOLDER`, where FOLDER holds the corpora that corpus.ts names.
 * Writes server/model/tagger.bin.gz. Seeded: the same corpora give the same bytes. About four minutes.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { gunzipSync, gzipSync } from "fflate";
import { findCandidates } from "../src/analysis/candidates.js";
import { isEnglishWord, loadGazetteer } from "../src/analysis/gazetteer.js";
import { taggedTypes } from "../src/analysis/names/found/type-chances.js";
import { createSyntax } from "../src/analysis/syntax/read-syntax.js";
import { createTagger } from "../src/analysis/syntax/tags/word-tagger.js";
import { decodeLinearModel } from "../src/analysis/syntax/weights/sparse-rows.js";
import { labelCount } from "../src/analysis/tagger/labels/labels.js";
import { encodeModel } from "../src/analysis/tagger/model.js";
import { loadWordClusters } from "../src/analysis/tagger/words/word-clusters.js";
import { tokenize } from "../src/analysis/tokens.js";
import { corpora, readCorpus } from "./corpus.js";
import { allowedProbabilities, type Instance, meanWeights, trainCrf, type Weights } from "./crf.js";
import { quantize } from "./quantize.js";
import { sentenceFeatures } from "./sentence-features.js";
import type { SeedData } from "./train-seed.js";
import { writtenSentence } from "./written-sentence.js";

/** A feature seen less often than this in all corpora is left out. */
const cutOff = 6;
/** A silver label that a model of the gold corpora gives less than this probability is left open. */
const doubt = 0.2;
const options = { learningRate: 0.05, dropout: 0.5, averageFrom: 2 };
const epochs = 6;
/** The weights are the mean of as many trainings, which differ in what they draw at random. */
const seeds = [1, 2, 3];

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say which folder holds the corpora: npm run train -- FOLDER");
const server = fileURLToPath(new URL("../", import.meta.url));
const started = performance.now();
const say = (text: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const shipped = async (file: string): Promise<Uint8Array> => gunzipSync(await readFile(`${server}${file}`));
const gazetteer = loadGazetteer(await shipped("data/gazetteer.json.gz"));
const clusters = loadWordClusters(await shipped("model/word-clusters.txt.gz"));

const tags = decodeLinearModel(await shipped("model/word-tags.bin.gz"));
const wordTagger = createTagger(createSyntax({ tags, clusters }, () => undefined));
const isEnglish = (word: string): boolean => isEnglishWord(gazetteer, word);

const counts = new Map<number, number>();
const sentences = (await Promise.all(corpora.map((corpus) => readCorpus(folder, corpus)))).flat();
const hashed = sentences.map(({ words }) => {
  const { text, spans } = writtenSentence(words);
  return sentenceFeatures(
    words,
    spans,
    findCandidates(text, tokenize(text, wordTagger, isEnglish), gazetteer),
    gazetteer,
    clusters,
  );
});
for (const words of hashed)
  for (const hashes of words) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
const rowOf = new Map<number, number>();
for (const [hash, count] of counts) if (count >= cutOff) rowOf.set(hash, rowOf.size);
say(`${sentences.length} sentences, ${counts.size} features, ${rowOf.size} kept`);

const instances = sentences.map(({ allowed, weight }, index): Instance => {
  const features: number[] = [];
  const starts = [0];
  for (const hashes of hashed[index] ?? []) {
    for (const hash of hashes) {
      const row = rowOf.get(hash);
      if (row !== undefined) features.push(row);
    }
    starts.push(features.length);
  }
  return { features: Int32Array.from(features), starts: Int32Array.from(starts), allowed, weight };
});

const gold = instances.filter((_, index) => sentences[index]?.silver === false);
const judge = trainCrf(gold, rowOf.size, { ...options, seed: 1, epochs: 5 }, () => undefined);
const everything = (1 << labelCount) - 1;
const nationality = 1 + 2 * taggedTypes.indexOf("NORP");
const isNationality = (bits: number): boolean => bits === 1 << nationality || bits === 1 << (nationality + 1);
let opened = 0;
const cleaned = instances.map((instance, index): Instance => {
  if (sentences[index]?.silver === false) return instance;
  const probabilities = allowedProbabilities(judge, instance);
  const allowed = instance.allowed.map((bits, i) => {
    if ((probabilities[i] ?? 1) >= doubt || isNationality(bits)) return bits;
    opened++;
    return everything;
  });
  return { ...instance, allowed };
});
say(`${opened} silver labels left open`);

/** The trainings know nothing of each other: each has its thread. */
const trainSeed = (seed: number): Promise<Weights> =>
  new Promise((resolve, reject) => {
    const data: SeedData = {
      instances: cleaned,
      featureCount: rowOf.size,
      options: { ...options, seed, epochs },
    };
    const worker = new Worker(new URL("./train-seed-thread.mjs", import.meta.url), { workerData: data });
    worker.on("error", reject);
    worker.on("message", (told: number | Weights) => {
      if (typeof told === "number") say(`training ${seed}, pass ${told + 1}`);
      else resolve(told);
    });
  });

const weights = meanWeights(await Promise.all(seeds.map(trainSeed)));
const bytes = encodeModel(quantize(weights, [...rowOf.keys()]));
const packed = gzipSync(bytes, { level: 9, mtime: 0 });
await mkdir(`${server}model`, { recursive: true });
await writeFile(`${server}model/tagger.bin.gz`, packed);
say(`${bytes.length} bytes, ${packed.length} compressed`);
