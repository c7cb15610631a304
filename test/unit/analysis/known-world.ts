import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Gazetteer, loadGazetteer } from "../../../server/src/analysis/gazetteer.js";

/** The gazetteer that Copydesk ships. */
export const gazetteer: Gazetteer = loadGazetteer(
  readFileSync(join(import.meta.dirname, "../../../server/data/gazetteer.json.gz")),
);
