import type { Dialect } from "./dialect.js";
import type { Dictionary } from "./dictionary.js";
import type { Gazetteer } from "./gazetteer.js";

/** The files the engine needs beside its code; they lie together in one folder (dist/server/resources/). */
export type ResourceName = "en_US.trie.gz" | "en_GB.trie.gz" | "gazetteer.json.gz";

/** Everything the engine knows of the language and the world, loaded once and never changed. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  readonly dictionaries: Readonly<Record<Dialect, Dictionary>>;
}
