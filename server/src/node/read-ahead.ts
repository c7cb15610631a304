import { readFileSync } from "node:fs";
import type { ResourceName } from "../analysis/resources.js";
import { unzip } from "./unzip.js";

/** The largest first, since they take longest. */
const files: readonly ResourceName[] = [
  "parser.bin.gz",
  "tagger.bin.gz",
  "word-tags.bin.gz",
  "gazetteer.json.gz",
  "word-clusters.txt.gz",
  "en_US.trie.gz",
  "en_GB.trie.gz",
  "en_AU.trie",
  "en_CA.trie",
  "word-frequency.txt",
];

/** Gives the content of a file once, when it is there; undefined where it cannot be had. */
export type FilesAhead = (name: ResourceName) => Promise<Uint8Array | undefined>;

const readNow = async (name: ResourceName): Promise<Uint8Array | undefined> => {
  try {
    return await unzip(readFileSync(new URL(`./resources/${name}`, import.meta.url)));
  } catch {
    // Whoever asks for the file reads it again, and tells why it cannot.
    return undefined;
  }
};

/**
 * Reads the engine's own files beside the bundle now and has them unzipped, which Node does beside the main thread: it
 * is about to compile the server, without a pause in which it could take in what was read step by step.
 */
export const readAhead = (): FilesAhead => {
  const ahead = new Map(files.map((name) => [name, readNow(name)]));
  return async (name) => {
    const content = ahead.get(name);
    ahead.delete(name);
    return content;
  };
};
