import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import * as l10n from "@vscode/l10n";
import type { ResourceName } from "../analysis/resources.js";
import { isMissing } from "./is-missing.js";
import { unzip } from "./unzip.js";

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

/**
 * The bytes of one resource, from the folder `resources/` beside the bundle or, in the repository's sources, from where the build takes it;
 * unzipped, since Node does that beside the main thread. Rejects with one sentence when it is nowhere.
 */
export const readResource = async (name: ResourceName): Promise<Uint8Array> => {
  const places = [new URL(`./resources/${name}`, import.meta.url), sourceFile(name)];
  for (const place of places) {
    if (place === undefined) continue;
    try {
      return await unzip(await readFile(place));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new Error(
    l10n.t("Copydesk’s own file {0} is missing; install Copydesk again or run npm run build.", name),
  );
};
