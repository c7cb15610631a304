import { type CodeAction, CodeActionKind, type TextEdit, type WorkspaceEdit } from "vscode-languageserver";
import type { Span } from "../article/span.js";
import { fixAllOf, fixAllOfKindAt, quickFixesAt } from "../features/code-actions.js";
import type { TextEdit as PlainEdit } from "../rules/rule.js";
import type { ClientFacts } from "./client-facts.js";
import { diagnosticOf } from "./diagnostics.js";
import type { CheckedArticle, Reading } from "./reading.js";

/** The kind of the action that applies every safe fix, as a client names it to run it on save. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.copydesk`;

/** The kind of the actions that mend nothing: VS Code lists a kind that it does not know after all others. */
export const answerKind = "copydesk.answer";

/** The kind of the action that asks what to say of words, listed last for the same reason. */
export const annotateKind = "copydesk.annotate";

/** The kinds of action that are offered. */
export const codeActionKinds: string[] = [CodeActionKind.QuickFix, fixAllKind, answerKind, annotateKind];

/** Whether a client that asks for these kinds only wants this one; kinds are hierarchies by dots. */
export const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`));

/** Edits of a reading's version of its document, that a client refuses to apply to another where it can tell. */
export const workspaceEdit = (
  { uri, version, positions }: Reading,
  edits: readonly PlainEdit[],
  facts: Pick<ClientFacts, "documentChanges">,
): WorkspaceEdit => {
  const changes: TextEdit[] = edits.map(({ span, newText }) => ({
    range: positions.rangeOf(span),
    newText,
  }));
  return facts.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
};

const quickFixes = (
  reading: Reading,
  { problems, context }: CheckedArticle,
  span: Span,
  facts: ClientFacts,
): readonly CodeAction[] => {
  const single = quickFixesAt(problems, span, context).map(({ problem, fix, preferred }) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(problem, reading, facts)],
    ...(preferred ? { isPreferred: true } : {}),
    edit: workspaceEdit(reading, fix.edits, facts),
  }));
  const several = fixAllOfKindAt(problems, span, context).map(({ title, edits, problems: mended }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: mended.map((problem) => diagnosticOf(problem, reading, facts)),
    edit: workspaceEdit(reading, edits, facts),
  }));
  return [...single, ...several];
};

/** The actions for a selection: the fixes of its problems, and, for the whole document, every safe fix at once. */
export const codeActionsOf = (
  reading: Reading,
  span: Span,
  only: readonly string[] | undefined,
  facts: ClientFacts,
): CodeAction[] => {
  const { checked } = reading;
  if (!checked) return [];
  const actions = wants(only, CodeActionKind.QuickFix) ? [...quickFixes(reading, checked, span, facts)] : [];
  const all = wants(only, fixAllKind) ? fixAllOf(checked.problems, checked.context) : undefined;
  if (all) {
    actions.push({
      title: all.title,
      kind: fixAllKind,
      diagnostics: all.problems.map((problem) => diagnosticOf(problem, reading, facts)),
      edit: workspaceEdit(reading, all.edits, facts),
    });
  }
  return actions;
};
