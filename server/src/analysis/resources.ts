import { once } from "../article/once.js";
import type { Dialect } from "../spelling/dialect.js";
import { type Dictionary, loadDictionary } from "../spelling/dictionary.js";
import { readWordRanks, type WordRanks } from "../spelling/word-ranks.js";
import { type Gazetteer, loadGazetteer } from "./gazetteer.js";
import { decodeParser } from "./syntax/parse/parser-model.js";
import { createSyntax } from "./syntax/read-syntax.js";
import type { Syntax } from "./syntax/syntax.js";
import { decodeLinearModel } from "./syntax/weights/sparse-rows.js";
import { decodeModel } from "./tagger/model.js";
import type { Tagger } from "./tagger/name-tagger.js";
import { loadWordClusters } from "./tagger/words/word-clusters.js";

/** The files the engine needs beside its code; they lie together in one folder (dist/server/resources/). */
export type ResourceName =
  | "en_US.trie.gz"
  | "en_GB.trie.gz"
  | "en_AU.trie"
  | "en_CA.trie"
  | "gazetteer.json.gz"
  | "tagger.bin.gz"
  | "word-tags.bin.gz"
  | "parser.bin.gz"
  | "word-clusters.txt.gz"
  | "word-frequency.txt"
  | "styles.json";

/** Everything the engine knows of the language and the world, loaded once and never changed. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  /** Without it names are found by written rules alone. */
  readonly tagger: Tagger | undefined;
  /** Without it parts of speech are guessed, and no sentence has a tree. */
  readonly syntax: Syntax | undefined;
  readonly dictionaries: Readonly<Record<Dialect, Dictionary>>;
}

/** Stands for a dictionary that cannot be had: every word is right, so that nothing is said of spelling. */
const noDictionary = (dialect: Dialect): Dictionary => ({
  dialect,
  has: () => true,
  suggest: () => [],
  nearest: () => [],
  rank: () => undefined,
  isMissing: () => true,
});

/** A dictionary that is loaded when it is first asked: most articles need one of them, and names and quotes none. */
const onDemand = (dialect: Dialect, load: () => Dictionary | undefined): Dictionary => {
  const dictionary = once(() => load() ?? noDictionary(dialect));
  return {
    dialect,
    has: (word) => dictionary().has(word),
    suggest: (word, limit) => dictionary().suggest(word, limit),
    nearest: (word) => dictionary().nearest(word),
    rank: (word) => dictionary().rank(word),
    isMissing: () => dictionary().isMissing(),
  };
};

/** One sentence that names the file of Copydesk's own that cannot be used. */
export const faultOf = (name: ResourceName, error: unknown): string => {
  const why = error instanceof Error ? error.message : String(error);
  // Whoever reads the files may have said it in a sentence of its own.
  if (why.includes(name) && why.endsWith(".")) return why;
  return `Copydesk’s own file ${name} cannot be used (${why.replace(/\.$/, "")}); install Copydesk again.`;
};

/** The content of a gzip file; other bytes as they are. Rejects where a gzip file is broken. */
const unzipped = async (bytes: Uint8Array): Promise<Uint8Array> => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** The list of words by frequency has more; with fewer it was cut short, which no other check would tell. */
const fewestRanks = 15_000;

const allRanks = (bytes: Uint8Array): WordRanks => {
  const ranks = readWordRanks(bytes);
  if (ranks.size < fewestRanks) throw new Error("it was cut short");
  return ranks;
};

const refuse = (sentence: string): never => {
  throw new Error(sentence);
};

/** Decodes a file’s bytes; undefined where the file cannot be had or is not what its name says, which is told. */
type Held = <Value>(decode: (bytes: Uint8Array) => Value) => Value | undefined;

/** A file that the engine can do without, read now and decoded when it is wanted, once: its bytes are not kept any longer. */
const holdFile = async (
  name: ResourceName,
  read: (name: ResourceName) => Promise<Uint8Array>,
  lacking: (sentence: string) => void,
): Promise<Held> => {
  try {
    let bytes: Uint8Array | undefined = await read(name);
    return (decode) => {
      if (bytes === undefined) return undefined;
      const once = bytes;
      bytes = undefined;
      try {
        return decode(once);
      } catch (error) {
        lacking(faultOf(name, error));
        return undefined;
      }
    };
  } catch (error) {
    lacking(faultOf(name, error));
    return () => undefined;
  }
};

/**
 * Loads what the engine knows, through `read`, which gives a file's bytes wherever it lies. Rejects with one sentence
 * where there is no gazetteer. `lacking` takes one sentence for each other file that cannot be used, now or when it
 * is first needed: without a dictionary spelling is off, without the tagger's files the written rules work alone.
 * Where it is left out, such a file makes this reject, or the dictionary throw. About 0.08 s.
 */
export const loadResources = async (
  read: (name: ResourceName) => Promise<Uint8Array>,
  lacking: (sentence: string) => void = refuse,
): Promise<Resources> => {
  const bytesOf = async (name: ResourceName): Promise<Uint8Array> => unzipped(await read(name));
  const held = (name: ResourceName): Promise<Held> => holdFile(name, bytesOf, lacking);
  const optional = async <Value>(
    name: ResourceName,
    decode: (bytes: Uint8Array) => Value,
  ): Promise<Value | undefined> => (await held(name))(decode);
  const needed = async <Value>(name: ResourceName, decode: (bytes: Uint8Array) => Value): Promise<Value> => {
    try {
      return decode(await bytesOf(name));
    } catch (error) {
      throw new Error(faultOf(name, error), { cause: error });
    }
  };
  // What is decoded at once is so while the others are still being read.
  const [gazetteer, clusters, tags, tagger, parser, frequency, american, british, australian, canadian] =
    await Promise.all([
      needed("gazetteer.json.gz", loadGazetteer),
      optional("word-clusters.txt.gz", loadWordClusters),
      optional("word-tags.bin.gz", decodeLinearModel),
      held("tagger.bin.gz"),
      held("parser.bin.gz"),
      held("word-frequency.txt"),
      held("en_US.trie.gz"),
      held("en_GB.trie.gz"),
      held("en_AU.trie"),
      held("en_CA.trie"),
    ]);
  const ranks = once((): WordRanks => frequency(allRanks) ?? new Map());
  const dictionary = (dialect: Dialect, file: Held): Dictionary =>
    onDemand(dialect, () => file((bytes) => loadDictionary(bytes, dialect, ranks())));
  const model = clusters && tagger(decodeModel);
  return {
    gazetteer,
    tagger: clusters && model && { model, clusters },
    syntax:
      tags &&
      clusters &&
      createSyntax(
        { tags, clusters },
        once(() => parser(decodeParser)),
      ),
    dictionaries: {
      "en-US": dictionary("en-US", american),
      "en-GB": dictionary("en-GB", british),
      "en-AU": dictionary("en-AU", australian),
      "en-CA": dictionary("en-CA", canadian),
    },
  };
};
