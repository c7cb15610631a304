import { byPosition, type Span } from "../../server/src/article/span.js";
import { applyEdits, safeFixes } from "../../server/src/rules/check.js";
import type { Problem, TextEdit } from "../../server/src/rules/rule.js";
import type { CheckedText, Engine } from "./engine.js";

/** What one round of unattended fixing made of a problem: the words around it before and after, on one line each. */
export interface SafeEdit {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
}

/** Something that unattended fixing must not do, in words. */
export interface FixFault {
  readonly rule: string;
  readonly fault: string;
  readonly where: string;
}

/** Everything that unattended fixing does to one text. */
export interface FixedArticle {
  readonly edits: readonly SafeEdit[];
  readonly faults: readonly FixFault[];
}

/** UTF-16 units shown on both sides of an edit. */
const reach = 60;
/** As many rounds as unattended fixing may take, and one more that must find nothing. */
const rounds = 9;

const oneLine = (text: string): string => text.replace(/\r?\n/g, "⏎");

const around = (text: string, { start, end }: Span): string =>
  oneLine(
    `${text.slice(Math.max(0, start - reach), start)}[${text.slice(start, end)}]${text.slice(end, end + reach)}`,
  );

const hullOf = (edits: readonly TextEdit[]): Span => ({
  start: Math.min(...edits.map(({ span }) => span.start)),
  end: Math.max(...edits.map(({ span }) => span.end)),
});

/** Where an offset stands after edits; an offset that is edited away stands where the edit does. */
const moved = (offset: number, edits: readonly TextEdit[], behind: boolean): number => {
  let shift = 0;
  for (const { span, newText } of edits) {
    if (span.end < offset || (span.end === offset && (behind || span.start < span.end)))
      shift += newText.length - (span.end - span.start);
    else if (span.start < offset) return span.start + shift + (behind ? newText.length : 0);
  }
  return offset + shift;
};

const movedSpan = ({ start, end }: Span, edits: readonly TextEdit[]): Span => ({
  start: moved(start, edits, false),
  end: moved(end, edits, true),
});

const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** What is wrong at the edited places: a problem of the same rule, or one of another rule that was not there. */
const faultsAt = (
  before: CheckedText,
  after: CheckedText,
  mended: readonly { readonly problem: Problem; readonly place: Span }[],
  edits: readonly TextEdit[],
): readonly FixFault[] =>
  mended.flatMap(({ problem, place }) =>
    after.problems
      .filter((found) => touch(found, place))
      .filter(
        (found) =>
          (found.rule === problem.rule && touch(found, movedSpan(problem, edits))) ||
          !before.problems.some((old) => old.rule === found.rule && touch(movedSpan(old, edits), found)),
      )
      .map((found) => ({
        rule: problem.rule,
        fault: `then ${found.rule}: ${found.message}`,
        where: around(after.context.article.text, place),
      })),
  );

/** Applies the safe fixes of a text round by round, as `copydesk check --fix` does, and watches what they leave. */
export const watchFixes = (check: Engine["check"], text: string): FixedArticle => {
  const edits: SafeEdit[] = [];
  const faults: FixFault[] = [];
  const seen = new Set([text]);
  let checked = check(text);
  for (let round = 0; round < rounds; round++) {
    const { context, problems } = checked;
    const { text: old } = context.article;
    const applied = safeFixes(problems, context);
    if (applied.edits.length === 0) return { edits, faults };
    const all = [...applied.edits].sort((a, b) => byPosition(a.span, b.span));
    const next = applyEdits(old, all);
    const places = applied.mended.map((problem) => {
      const own = hullOf(safeFixes([problem], context).edits);
      const place = movedSpan(own, all);
      edits.push({ rule: problem.rule, before: around(old, own), after: around(next, place) });
      return { problem, place };
    });
    const after = check(next);
    faults.push(...faultsAt(checked, after, places, all));
    const [first] = places;
    if (first && seen.has(next))
      faults.push({ rule: first.problem.rule, fault: "goes to and fro", where: around(next, first.place) });
    seen.add(next);
    checked = after;
  }
  faults.push({ rule: "all", fault: "finds no end", where: "" });
  return { edits, faults };
};

/** Every edit by rule, with its text's name and its words before and after, then the faults, then the figures. */
export const fixLines = (
  articles: readonly { readonly name: string; readonly fixed: FixedArticle }[],
): readonly string[] => {
  const edits = articles
    .flatMap(({ name, fixed }) => fixed.edits.map((edit) => ({ name, ...edit })))
    .sort((a, b) => a.rule.localeCompare(b.rule));
  const faults = articles.flatMap(({ name, fixed }) => fixed.faults.map((fault) => ({ name, ...fault })));
  const rules = [...new Set(edits.map(({ rule }) => rule))];
  const count = (rule: string): number => edits.filter((edit) => edit.rule === rule).length;
  return [
    ...edits.flatMap(({ rule, name, before, after }) => [
      `${rule}  ${name}`,
      `  - ${before}`,
      `  + ${after}`,
    ]),
    ...faults.map(({ rule, name, fault, where }) => `FAULT ${rule}  ${name}: ${fault}\n  ${where}`),
    ...rules.map((rule) => `${rule.padEnd(28)} ${String(count(rule)).padStart(6)}`),
    `texts ${articles.length} safe edits ${edits.length} faults ${faults.length}`,
  ];
};
