import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import * as l10n from "@vscode/l10n";
import type { ResourceName } from "../analysis/resources.js";
import { isMissing } from "./is-missing.js";

/** The npm package that carries a dictionary. */
const dictionaryPackages: Readonly<Partial<Record<ResourceName, string>>> = {
  "en_US.trie.gz": "@cspell/dict-en_us",
  "en_GB.trie.gz": "@cspell/dict-en-gb-mit",
  "en_AU.trie": "@cspell/dict-en-au",
  "en_CA.trie": "@cspell/dict-en-ca",
};

/** What training made; every other resource lies in server/data. */
const trained: ReadonlySet<ResourceName> = new Set([
  "tagger.bin.gz",
  "word-tags.bin.gz",
  "parser.bin.gz",
  "word-clusters.txt.gz",
]);

/** Where a resource lies when the sources run unbundled. */
const sourceFile = (name: ResourceName): URL | undefined => {
  const dictionary = dictionaryPackages[name];
  if (dictionary === undefined) {
    return new URL(`../../${trained.has(name) ? "model" : "data"}/${name}`, import.meta.url);
  }
  try {
    const entry = createRequire(import.meta.url).resolve(dictionary);
    return new URL(`./${name}`, pathToFileURL(entry));
  } catch {
    return undefined;
  }
};

/** By the first two bytes of every gzip file. */
const isZipped = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** More than any resource has, unzipped: 64 MB. */
const mostBytes = 2 ** 26;

/**
 * Unzips beside the main thread, in one piece: a gzip file ends with its length, and pieces would have to be put
 * together on the main thread. Rejects where the bytes are no whole gzip file.
 */
const unzip = (bytes: Buffer): Promise<Buffer> => {
  const size = bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4);
  // A piece that is full to its last byte has another one made behind it.
  return promisify(gunzip)(bytes, { chunkSize: Math.min(Math.max(size + 1, 64), mostBytes) });
};

/**
 * The bytes of one resource, from the folder `resources/` beside the bundle or, in the repository's sources, from where the build takes it;
 * unzipped, since Node does that beside the main thread. Rejects with one sentence when it is nowhere.
 */
export const readResource = async (name: ResourceName): Promise<Uint8Array> => {
  const places = [new URL(`./resources/${name}`, import.meta.url), sourceFile(name)];
  for (const place of places) {
    if (place === undefined) continue;
    try {
      const bytes = await readFile(place);
      return isZipped(bytes) ? await unzip(bytes) : bytes;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new Error(
    l10n.t("Copydesk’s own file {0} is missing; install Copydesk again or run npm run build.", name),
  );
};
