import type { Dialect } from "./dialect.js";
import { type Dictionary, loadDictionary } from "./dictionary.js";
import { type Gazetteer, loadGazetteer } from "./gazetteer.js";
import { loadTagger, type Tagger } from "./tagger/name-tagger.js";
import { readWordRanks, type WordRanks } from "./word-ranks.js";

/** The files the engine needs beside its code; they lie together in one folder (dist/server/resources/). */
export type ResourceName =
  | "en_US.trie.gz"
  | "en_GB.trie.gz"
  | "gazetteer.json.gz"
  | "tagger.bin.gz"
  | "word-clusters.txt.gz"
  | "word-frequency.txt"
  | "styles.json";

/** Everything the engine knows of the language and the world, loaded once and never changed. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  readonly tagger: Tagger;
  readonly dictionaries: Readonly<Record<Dialect, Dictionary>>;
}

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

/**
 * Loads what the engine knows, through `read`, which gives a file's bytes wherever it lies. Rejects as `read` does, and
 * where a file is not what its name says; a dictionary that is none throws when it is first asked. About 0.08 s.
 */
export const loadResources = async (
  read: (name: ResourceName) => Promise<Uint8Array>,
): Promise<Resources> => {
  const [gazetteer, model, clusters, american, british, frequency] = await Promise.all([
    read("gazetteer.json.gz"),
    read("tagger.bin.gz"),
    read("word-clusters.txt.gz"),
    read("en_US.trie.gz"),
    read("en_GB.trie.gz"),
    read("word-frequency.txt"),
  ]);
  let ranks: WordRanks | undefined;
  const dictionary = (bytes: Uint8Array, dialect: Dialect): Dictionary =>
    onDemand(dialect, () => {
      ranks ??= readWordRanks(frequency);
      return loadDictionary(bytes, dialect, ranks);
    });
  return {
    gazetteer: loadGazetteer(gazetteer),
    tagger: loadTagger(model, clusters),
    dictionaries: { "en-US": dictionary(american, "en-US"), "en-GB": dictionary(british, "en-GB") },
  };
};
