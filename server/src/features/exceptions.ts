import type { Article } from "../article/article.js";
import { startsUpper } from "../article/letter-case.js";
import { type Span, textOf } from "../article/span.js";
import type { Exception } from "../rules/exception.js";
import { rememberFinding } from "../rules/ignored-finding.js";
import { misspelledWord } from "../rules/misspelled-word.js";
import { nameSpelling } from "../rules/name-spelling.js";
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
const excerptLength = 30;

const spellingChoices = (problem: Problem, words: string): readonly ExceptionChoice[] => {
  const isWord = problem.rule === misspelledWord.id;
  const isName = startsUpper(words) && (isWord || problem.rule === nameSpelling.id);
  const word: Exception = { kind: "word", word: words.toLowerCase() };
  const problems = [problem];
  const add = `Add “${words}” to the dictionary`;
  return [
    ...(isWord
      ? ([
          { title: `${add} (user)`, exception: word, audience: "user", problems },
          { title: `${add} (folder)`, exception: word, audience: "folder", problems },
        ] as const)
      : []),
    ...(isName
      ? ([
          {
            title: `“${words}” is a name (folder)`,
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
      ? "Ignore this here"
      : `Ignore “${excerpt(article.text, problem, excerptLength)}” here (${problem.rule})`;
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
        title: `Turn off ${rule} (folder)`,
        exception: { kind: "rule", rule },
        audience: "folder",
        problems: alike,
      }),
    ),
    {
      title: "Never check this file",
      exception: { kind: "file" },
      audience: "folder",
      problems: here,
    },
  ];
};
