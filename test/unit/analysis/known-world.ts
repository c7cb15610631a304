import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Gazetteer, loadGazetteer } from "../../../server/src/analysis/gazetteer.js";
import { loadTagger, type Tagger } from "../../../server/src/analysis/tagger/name-tagger.js";

const shipped = (file: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, "../../../server", file));

/** The gazetteer that Copydesk ships. */
export const gazetteer: Gazetteer = loadGazetteer(shipped("data/gazetteer.json.gz"));

/** The trained tagger that Copydesk ships. */
export const tagger: Tagger = loadTagger(
  shipped("model/tagger.bin.gz"),
  shipped("model/word-clusters.txt.gz"),
);
