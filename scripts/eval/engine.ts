import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { analyze } from "../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../server/src/analysis/resources.js";
import type { Article } from "../../server/src/article/article.js";
import { ruleContext } from "../../server/src/config/context.js";
import { resolveSettings } from "../../server/src/config/settings.js";
import { readResource } from "../../server/src/node/resource-files.js";
import { checkArticle } from "../../server/src/rules/check.js";
import type { Problem, RuleContext } from "../../server/src/rules/rule.js";

/** An article with what the rules found in it, under the default settings. */
export interface CheckedText {
  readonly context: RuleContext;
  readonly problems: readonly Problem[];
}

/** The engine as the command line runs it where no configuration lies. */
export interface Engine {
  readonly annotate: (text: string) => Article;
  readonly check: (text: string) => CheckedText;
}

const settings = resolveSettings({}, "");

const engineOver = (resources: Resources): Engine => {
  const annotate = (text: string): Article =>
    analyze(text, {
      gazetteer: resources.gazetteer,
      tagger: resources.tagger,
      syntax: resources.syntax,
      names: settings.names,
    }).article;
  return {
    annotate,
    check: (text) => {
      const context = ruleContext(annotate(text), resources, settings);
      const { problems, failures } = checkArticle(context, settings.levels);
      const [failure] = failures;
      if (failure) throw new Error(`The rule ${failure.rule} failed.`, { cause: failure.error });
      return { context, problems };
    },
  };
};

/** Loads the engine; takes about half a second. Its `check` throws where a rule fails. */
export const loadEngine = async (): Promise<Engine> => engineOver(await loadResources(readResource));

/** A text file of a folder: its name without `.txt`, and its content as it is. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The `.txt` files of a folder, by name. Rejects where the folder cannot be read. */
export const readTexts = async (folder: string): Promise<readonly TextFile[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.slice(0, -".txt".length),
      text: await readFile(path.join(folder, name), "utf8"),
    })),
  );
};
