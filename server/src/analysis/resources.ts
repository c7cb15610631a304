import type { Dialect } from "../spelling/dialect.js";
import { type Dictionary, loadDictionary } from "../spelling/dictionary.js";
import { readWordRanks, type WordRanks } from "../spelling/word-ranks.js";
import { type Gazetteer, loadGazetteer } from "./gazetteer.js";
import type { ParserModel } from "./syntax/parse-tree.js";
import { loadParser } from "./syntax/parser-model.js";
import { createSyntax } from "./syntax/read-syntax.js";
import { loadLinearModel, type Syntax } from "./syntax/syntax.js";
import { loadTagger, type Tagger } from "./tagger/name-tagger.js";
import { loadWordClusters } from "./tagger/word-clusters.js";
import { unzipped } from "./unzipped.js";

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
});

/** A dictionary that is read when it is first asked: most articles need one of them, and names and quotes none. */
const onDemand = (dialect: Dialect, load: () => Dictionary): Dictionary => {
  let loaded: Dictionary | undefined;
  const dictionary = (): Dictionary => {
    loaded ??= load();
    return loaded;
  };
  return {
    dialect,
    has: (word) => dictionary().has(word),
    suggest: (word, limit) => dictionary().suggest(word, limit),
    nearest: (word) => dictionary().nearest(word),
    rank: (word) => dictionary().rank(word),
  };
};

/** One sentence that names the file that cannot be used. */
const faultOf = (name: ResourceName, error: unknown): string => {
  const why = error instanceof Error ? error.message : String(error);
  // Whoever reads the files may have said it in a sentence of its own.
  if (why.includes(name) && why.endsWith(".")) return why;
  return `Copydesk’s own file ${name} cannot be used (${why.replace(/\.$/, "")}); install Copydesk again.`;
};

const refuse = (sentence: string): never => {
  throw new Error(sentence);
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
  /** Undefined where the file cannot be had, which was told. */
  const optional = async (name: ResourceName): Promise<Uint8Array | undefined> => {
    try {
      return await read(name);
    } catch (error) {
      lacking(faultOf(name, error));
      return undefined;
    }
  };
  const needed = async (name: ResourceName): Promise<Uint8Array> => {
    try {
      return await read(name);
    } catch (error) {
      throw new Error(faultOf(name, error), { cause: error });
    }
  };
  /** What a file holds, or undefined where it is not what its name says, which is told. */
  const decoded = <Value>(name: ResourceName, decode: () => Value): Value | undefined => {
    try {
      return decode();
    } catch (error) {
      lacking(faultOf(name, error));
      return undefined;
    }
  };
  const [gazetteer, model, wordTags, parser, clustered, american, british, australian, canadian, frequency] =
    await Promise.all([
      needed("gazetteer.json.gz"),
      optional("tagger.bin.gz"),
      optional("word-tags.bin.gz"),
      optional("parser.bin.gz"),
      optional("word-clusters.txt.gz"),
      optional("en_US.trie.gz"),
      optional("en_GB.trie.gz"),
      optional("en_AU.trie"),
      optional("en_CA.trie"),
      optional("word-frequency.txt"),
    ]);
  let ranks: WordRanks | undefined;
  const dictionary = (name: ResourceName, bytes: Uint8Array | undefined, dialect: Dialect): Dictionary =>
    bytes === undefined
      ? noDictionary(dialect)
      : onDemand(dialect, () => {
          const known = ranks ?? (frequency ? readWordRanks(frequency) : new Map<string, number>());
          ranks = known;
          return (
            decoded(name, () => loadDictionary(unzipped(bytes), dialect, known)) ?? noDictionary(dialect)
          );
        });
  const gazetteerOf = (): Gazetteer => {
    try {
      return loadGazetteer(gazetteer);
    } catch (error) {
      throw new Error(faultOf("gazetteer.json.gz", error), { cause: error });
    }
  };
  const clusters = clustered && decoded("word-clusters.txt.gz", () => loadWordClusters(clustered));
  const syntaxOf = (): Syntax | undefined => {
    const tags = wordTags && decoded("word-tags.bin.gz", () => loadLinearModel(wordTags));
    if (!tags || !clusters) return undefined;
    let model: ParserModel | undefined;
    let asked = false;
    return createSyntax({ tags, clusters }, () => {
      if (!asked) model = parser && decoded("parser.bin.gz", () => loadParser(parser));
      asked = true;
      return model;
    });
  };
  return {
    gazetteer: gazetteerOf(),
    tagger: model && clusters && decoded("tagger.bin.gz", () => loadTagger(model, clusters)),
    syntax: syntaxOf(),
    dictionaries: {
      "en-US": dictionary("en_US.trie.gz", american, "en-US"),
      "en-GB": dictionary("en_GB.trie.gz", british, "en-GB"),
      "en-AU": dictionary("en_AU.trie", australian, "en-AU"),
      "en-CA": dictionary("en_CA.trie", canadian, "en-CA"),
    },
  };
};
