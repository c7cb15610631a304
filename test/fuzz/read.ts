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

/** Reads and checks a text as prose, with what people decided of it, and gives the names of the rules that failed. */
const failingRulesWith = (
  resources: Resources,
  text: string,
  decisions: readonly PlacedDecision[] = [],
): readonly string[] => {
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

/** Reads a text in some way, and gives the names of the rules that failed on it. */
export type Read = (text: string) => readonly string[];

/** The ways of reading a text that are tried: as it is, as Markdown, and after an edit with decisions all over it. */
const waysOfReading: readonly ((resources: Resources, text: string) => readonly string[])[] = [
  failingRulesWith,
  (resources, text) => failingRulesWith(resources, markdownProse(text).text),
  (resources, before) => {
    const { text, decisions } = decidedAfterEdits(before);
    return failingRulesWith(resources, text, decisions);
  },
];

/** So many ways of reading a text there are; the first is plain. */
export const ways = waysOfReading.length;

/** A reader of one of the ways that has read nothing yet, and so remembers no words and sentences. */
export const freshReader = async (way: number): Promise<Read> => {
  const resources = await loadResources(readResource);
  const read = waysOfReading[way] ?? failingRulesWith;
  return (text) => read(resources, text);
};
