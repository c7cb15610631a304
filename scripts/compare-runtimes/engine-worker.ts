import { analyze } from "../../server/src/analysis/analyze.js";
import { loadGazetteer } from "../../server/src/analysis/gazetteer.js";
import { decodeParser } from "../../server/src/analysis/syntax/parse/parser-model.js";
import { createSyntax } from "../../server/src/analysis/syntax/read-syntax.js";
import { decodeLinearModel } from "../../server/src/analysis/syntax/weights/sparse-rows.js";
import { decodeModel } from "../../server/src/analysis/tagger/model.js";
import { loadWordClusters } from "../../server/src/analysis/tagger/words/word-clusters.js";

/** What the worker is sent: base64 of the resources, unzipped, and the texts to read. */
export interface EngineTask {
  readonly gazetteer: string;
  readonly model: string;
  readonly clusters: string;
  readonly wordTags: string;
  readonly parser: string;
  readonly texts: readonly string[];
}

const bytes = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** The articles of the texts as JSON, an article a text. */
export const readAll = ({
  gazetteer,
  model,
  clusters,
  wordTags,
  parser,
  texts,
}: EngineTask): readonly string[] => {
  const clustered = loadWordClusters(bytes(clusters));
  const moves = decodeParser(bytes(parser));
  const options = {
    gazetteer: loadGazetteer(bytes(gazetteer)),
    tagger: { model: decodeModel(bytes(model)), clusters: clustered },
    syntax: createSyntax({ tags: decodeLinearModel(bytes(wordTags)), clusters: clustered }, () => moves),
    names: new Set<string>(),
    assumeProse: true,
  };
  return texts.map((text) => JSON.stringify(analyze(text, options).article));
};

if ("WorkerGlobalScope" in globalThis) {
  globalThis.addEventListener("message", (event: MessageEvent<EngineTask>) => {
    globalThis.postMessage(readAll(event.data));
  });
}
