import type { Article } from "../article/article.js";
import { textOf } from "../article/span.js";
import type { Problem, Severity } from "../rules/rule.js";
import { type LineColumn, positionsOf } from "./positions.js";

/** A replacement of the text from `start` to `end` (code points) by `newText`. */
export interface EditJson {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A problem as JSON: half-open range in code points, the text under it, and lines and columns from one. */
export interface ProblemJson extends LineColumn {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly endLine: number;
  readonly endColumn: number;
  /** The best first; `safe` ones may be applied unattended. */
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly EditJson[];
  }[];
  readonly related: readonly { readonly start: number; readonly end: number; readonly message: string }[];
}

/** What was found in one file. Every offset and column is in code points of the text without its byte order mark. */
export interface FileProblemsJson {
  readonly path: string;
  readonly offsetUnit: "codePoint";
  /** "prose" was checked; anything else was left alone. */
  readonly kind: Article["kind"];
  readonly problems: readonly ProblemJson[];
}

/** The problems of one file as JSON data, in the order given. */
export const fileProblemsJson = (
  path: string,
  article: Pick<Article, "text" | "kind">,
  problems: readonly Problem[],
): FileProblemsJson => {
  const { codePoint, lineColumn } = positionsOf(article.text);
  const problemJson = (problem: Problem): ProblemJson => {
    const end = lineColumn(problem.end);
    return {
      rule: problem.rule,
      severity: problem.severity,
      message: problem.message,
      ...lineColumn(problem.start),
      endLine: end.line,
      endColumn: end.column,
      start: codePoint(problem.start),
      end: codePoint(problem.end),
      text: textOf(article.text, problem),
      fixes: problem.fixes.map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map(({ span, newText }) => ({
          start: codePoint(span.start),
          end: codePoint(span.end),
          newText,
        })),
      })),
      related: (problem.related ?? []).map(({ span, message }) => ({
        start: codePoint(span.start),
        end: codePoint(span.end),
        message,
      })),
    };
  };
  return { path, offsetUnit: "codePoint", kind: article.kind, problems: problems.map(problemJson) };
};
