import { analyze } from "../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../server/src/analysis/resources.js";
import { ruleContext } from "../../server/src/config/context.js";
import { resolveSettings } from "../../server/src/config/settings.js";
import type { PlacedDecision } from "../../server/src/decisions/place.js";
import { readResource } from "../../server/src/node/resource-files.js";
import { markdownProse } from "../../server/src/prose/markdown.js";
import { checkArticle } from "../../server/src/rules/check.js";
import { decidedAfterEdits } from "./decisions.js";

const settings = resolveSettings({}, "");
let loading: Promise<Resources> | undefined;

/** Reads and checks a text as prose, with what people decided of it, and gives the names of the rules that failed. */
export const failingRules = async (
  text: string,
  decisions: readonly PlacedDecision[] = [],
): Promise<readonly string[]> => {
  loading ??= loadResources(readResource);
  const resources = await loading;
  const { gazetteer, tagger, syntax } = resources;
  const { article } = analyze(text, {
    gazetteer,
    tagger,
    syntax,
    names: settings.names,
    assumeProse: true,
    decisions,
  });
  const { failures } = checkArticle(ruleContext(article, resources, settings), settings.levels);
  return failures.map(({ rule, error }) => `${rule}: ${error.message}`);
};

/** The ways of reading a text that are tried: as it is, as Markdown, and after an edit with decisions all over it. */
export const waysOfReading: readonly ((text: string) => Promise<readonly string[]>)[] = [
  (text) => failingRules(text),
  (text) => failingRules(markdownProse(text).text),
  (before) => {
    const { text, decisions } = decidedAfterEdits(before);
    return failingRules(text, decisions);
  },
];

/** Milliseconds of the processor that work takes. */
export const processorTime = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
