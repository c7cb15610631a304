import { analyze } from "../server/src/analysis/analyze.js";
import { loadResources } from "../server/src/analysis/resources.js";
import { ruleContext } from "../server/src/config/context.js";
import { resolveSettings } from "../server/src/config/settings.js";
import { rulePage } from "../server/src/formats/rule-page.js";
import { readResource } from "../server/src/node/resource-files.js";
import { checkArticle, fixesOf } from "../server/src/rules/check.js";
import { rules } from "../server/src/rules/index.js";

/** Where the pages are. */
export const pagesFolder = new URL("../docs/rules/", import.meta.url);

/** The page of every rule by its file name; each example is put to its rule, to tell what the fix is. */
export const rulePages = async (): Promise<ReadonlyMap<string, string>> => {
  const resources = await loadResources(readResource);
  const settings = resolveSettings({}, "");
  return new Map(
    rules.map((rule) => {
      const fixes = rule.examples.map(({ wrong }) => {
        const { gazetteer, syntax } = resources;
        const options = { gazetteer, syntax, names: settings.names };
        const { article } = analyze(wrong, options);
        const context = ruleContext(article, resources, settings);
        const [problem] = checkArticle(context, new Map(), [rule]).problems;
        return problem === undefined ? [] : fixesOf(problem, context);
      });
      return [`${rule.id}.md`, rulePage(rule, fixes)];
    }),
  );
};
