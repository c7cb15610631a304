import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import { startsUpper } from "../article/letter-case.js";
import { type Span, textOf } from "../article/span.js";
import type { Exception } from "../rules/left-alone/exception.js";
import { rememberFinding } from "../rules/left-alone/ignored-finding.js";
import { misspelledWord } from "../rules/misspelled-word/misspelled-word.js";
import { nameSpelling } from "../rules/name-spelling/name-spelling.js";
import type { Problem } from "../rules/rule.js";
import { problemsAt } from "./code-actions.js";
import { excerpt } from "./excerpt.js";

/** A way to say no to a problem, as a menu offers it after the fixes. */
export interface ExceptionChoice {
  readonly title: string;
  readonly exception: Exception;
  /** Whom it is for: the one at the keyboard, or everybody who works in the folder. */
  readonly audience: "user" | "folder";
  /** The problems under the selection that it would silence, at least one. */
  readonly problems: readonly Problem[];
}

/** A selection with more problems than this is not about any of them. */
const mostProblems = 5;

/** The longest excerpt of a flagged text in a title, in code points. */
export const excerptLength = 30;

const spellingChoices = (problem: Problem, words: string): readonly ExceptionChoice[] => {
  const isWord = problem.rule === misspelledWord.id;
  const isName = startsUpper(words) && (isWord || problem.rule === nameSpelling.id);
  const word: Exception = { kind: "word", word: words.toLowerCase() };
  const problems = [problem];
  return [
    ...(isWord
      ? ([
          {
            title: l10n.t("Add “{0}” to the dictionary (user)", words),
            exception: word,
            audience: "user",
            problems,
          },
          {
            title: l10n.t("Add “{0}” to the dictionary (folder)", words),
            exception: word,
            audience: "folder",
            problems,
          },
        ] as const)
      : []),
    ...(isName
      ? ([
          {
            title: l10n.t("“{0}” is a name (folder)", words),
            exception: { kind: "name", name: words },
            audience: "folder",
            problems,
          },
        ] as const)
      : []),
  ];
};

const groupByRule = (problems: readonly Problem[]): readonly (readonly [string, readonly Problem[]])[] =>
  [...new Set(problems.map(({ rule }) => rule))].map((id) => [
    id,
    problems.filter(({ rule }) => rule === id),
  ]);

/**
 * The ways to say no to the problems under a selection, the narrowest first; none where nothing is found there, or
 * too much to mean any of it.
 */
export const exceptionsAt = (
  article: Pick<Article, "text">,
  problems: readonly Problem[],
  span: Span,
): readonly ExceptionChoice[] => {
  const here = problemsAt(problems, span);
  if (here.length === 0 || here.length > mostProblems) return [];
  const ignoreTitle = (problem: Problem): string =>
    here.length === 1
      ? l10n.t("Ignore this here")
      : l10n.t("Ignore “{0}” here ({1})", excerpt(article.text, problem, excerptLength), problem.rule);
  return [
    ...here.flatMap((problem) => spellingChoices(problem, textOf(article.text, problem))),
    ...here.map((problem): ExceptionChoice => {
      const finding = rememberFinding(article, problem);
      return {
        title: ignoreTitle(problem),
        exception: { kind: "finding", finding },
        audience: "folder",
        problems: [problem],
      };
    }),
    ...groupByRule(here).map(
      ([rule, alike]): ExceptionChoice => ({
        title: l10n.t("Turn off {0} (folder)", rule),
        exception: { kind: "rule", rule },
        audience: "folder",
        problems: alike,
      }),
    ),
    {
      title: l10n.t("Never check this file"),
      exception: { kind: "file" },
      audience: "folder",
      problems: here,
    },
  ];
};
