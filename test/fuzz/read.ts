import { analyze } from "../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../server/src/analysis/resources.js";
import { ruleContext } from "../../server/src/config/context.js";
import { resolveSettings } from "../../server/src/config/settings.js";
import { readResource } from "../../server/src/node/resource-files.js";
import { checkArticle } from "../../server/src/rules/check.js";

const settings = resolveSettings({}, "");
let loading: Promise<Resources> | undefined;

/** Reads and checks a text as prose, and gives the names of the rules that failed. */
export const failingRules = async (text: string): Promise<readonly string[]> => {
  loading ??= loadResources(readResource);
  const resources = await loading;
  const { gazetteer, tagger, syntax } = resources;
  const { article } = analyze(text, { gazetteer, tagger, syntax, names: settings.names, assumeProse: true });
  const { failures } = checkArticle(ruleContext(article, resources, settings), settings.levels);
  return failures.map(({ rule, error }) => `${rule}: ${error.message}`);
};

/** Milliseconds of the processor that work takes. */
export const processorTime = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
