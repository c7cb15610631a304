import type { Resources } from "../../server/src/analysis/resources.js";
import { codePointsOf } from "../../server/src/article/code-points.js";
import { anchorOf } from "../../server/src/decisions/anchor-of.js";
import type { Decision } from "../../server/src/decisions/decision.js";
import { writeSidecar } from "../../server/src/decisions/write-sidecar.js";
import { readResource } from "../../server/src/node/resource-files.js";
import { connectInProcess } from "../lsp/in-process.js";
import { generatedArticle } from "./generated-article.js";
import { quantile } from "./quantile.js";
import { analysisOf } from "./stages.js";

/** Milliseconds from a keystroke to its diagnostics, in an article with decisions and in the same without any. */
export interface DecisionFigures {
  readonly decisions: number;
  readonly words: number;
  readonly without: number;
  readonly with: number;
  /** The second by the first, keystroke by keystroke: what else the machine does meanwhile slows both. */
  readonly ratio: number;
}

/** Confirms so many names of a text, each with its type and who it is. */
const decisionsOn = (text: string, count: number, resources: Resources): readonly Decision[] => {
  const { article } = analysisOf(text, resources);
  const { of } = codePointsOf(text);
  return article.mentions.slice(0, count).map((mention, index) => ({
    id: `urn:uuid:${index}`,
    creator: "Ines Vale",
    created: "2026-11-26T09:00:00Z",
    anchors: [anchorOf(text, mention, { start: of(mention.start), end: of(mention.end) })],
    scope: "article",
    answer: {
      type: mention.type,
      verdict: "confirmed",
      entity: article.entities[mention.entity]?.name ?? "",
    },
    machine: { type: mention.type, confidence: mention.confidence },
  }));
};

const strokes = 120;
const warmUp = 30;

/**
 * Types into two documents of the same text in turn, one of which has 1,000 decisions, on one server in this process;
 * medians.
 */
export const decisionFigures = async (words: number, resources: Resources): Promise<DecisionFigures> => {
  // A planted slip, so that every reading has something to report.
  const text = `${generatedArticle(1, words)}The hearing goes on on Monday.\n`;
  const decisions = decisionsOn(text, 1000, resources);
  const sidecar = writeSidecar(undefined, "with.txt", { put: decisions, drop: new Set() });
  const server = await connectInProcess({
    readResource,
    readFile: async (uri) => (uri.endsWith("/with.txt.annotations.json") ? sidecar : undefined),
    patience: 60_000,
    now: () => performance.now(),
  });
  const documents = ["without", "with"].map((name) => ({
    uri: `file:///${name}.txt`,
    times: [] as number[],
  }));
  for (const { uri } of documents) {
    await server.open(uri, text);
  }
  const lines = text.split("\n").length;
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    for (const { uri, times } of documents) {
      const line = Math.floor((lines * stroke) / strokes);
      const at = { line, character: 3 };
      const started = performance.now();
      const read = server.change(uri, { range: { start: at, end: at }, text: "e" });
      const problems = await server.lastProblems(uri);
      if (stroke >= warmUp) times.push(performance.now() - started);
      if (problems.length === 0) throw new Error(`No problems in ${uri}`);
      await read;
    }
  }
  server.end();
  const [without, withDecisions] = documents.map(({ times }) => times);
  const ratios = (withDecisions ?? []).map((time, index) => time / (without?.[index] ?? time));
  return {
    decisions: decisions.length,
    words,
    without: quantile(without ?? [], 0.5),
    with: quantile(withDecisions ?? [], 0.5),
    ratio: quantile(ratios, 0.5),
  };
};
