import * as l10n from "@vscode/l10n";
import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Span } from "../article/span.js";
import { addException } from "../config/add-exception.js";
import { type ExceptionChoice, exceptionsAt } from "../features/exceptions.js";
import { clientCommands } from "../protocol.js";
import { applyEdits } from "../rules/check.js";
import type { Exception } from "../rules/exception.js";
import type { ClientFacts } from "./client-facts.js";
import { wants } from "./code-actions.js";
import type { FolderConfig } from "./configuration.js";
import { diagnosticOf } from "./diagnostics.js";
import { createPositions } from "./positions.js";
import type { Reading } from "./reading.js";
import { hasRulePage } from "./rule-pages.js";

/** The edit that writes an exception into a folder's file; undefined where it cannot be written or would change nothing. */
const folderEdit = (
  { uri, version, text, path, levelsUnder }: FolderConfig,
  exception: Exception,
  facts: ClientFacts,
): WorkspaceEdit | undefined => {
  if (text === undefined && !facts.createsFiles) return undefined;
  const edits = addException(text, exception, path);
  if (edits === undefined) return undefined;
  // The client's settings and the file's own overrides lie over a level.
  const hasEffect = (rule: string): boolean =>
    levelsUnder(applyEdits(text ?? "", edits))?.get(rule) === "off";
  if (exception.kind === "rule" && !hasEffect(exception.rule)) return undefined;
  const { rangeOf } = createPositions(text ?? "", facts.encoding);
  const written = TextDocumentEdit.create(
    { uri, version },
    edits.map(({ span, newText }) => ({ range: rangeOf(span), newText })),
  );
  return {
    documentChanges:
      text === undefined ? [CreateFile.create(uri, { ignoreIfExists: true }), written] : [written],
  };
};

/** What a choice does in this client: its edit or its command; undefined where it cannot be had. */
const effectOf = (
  { audience, exception, title }: ExceptionChoice,
  { uri }: Reading,
  folder: FolderConfig | undefined,
  facts: ClientFacts,
): Pick<CodeAction, "edit" | "command"> | undefined => {
  if (audience === "user") {
    return exception.kind === "word" && facts.commands.has(clientCommands.addUserWord)
      ? { command: { title, command: clientCommands.addUserWord, arguments: [exception.word, uri] } }
      : undefined;
  }
  const edit = folder && folderEdit(folder, exception, facts);
  return edit && { edit };
};

/**
 * The actions that say no to the problems of a selection, and those that tell about their rules: as far as the client
 * can write files and has the commands. Never preferred, so that nothing runs them unasked.
 */
export const exceptionActionsOf = async (
  reading: Reading,
  span: Span,
  only: readonly string[] | undefined,
  facts: ClientFacts,
  folderConfig: (uri: string) => Promise<FolderConfig | undefined>,
): Promise<readonly CodeAction[]> => {
  const { checked, uri } = reading;
  if (!checked || !wants(only, CodeActionKind.QuickFix)) return [];
  const choices = exceptionsAt(checked.article, checked.problems, span);
  if (choices.length === 0) return [];
  const folder = facts.documentChanges ? await folderConfig(uri) : undefined;
  const exceptions = choices.flatMap((choice): CodeAction[] => {
    const effect = effectOf(choice, reading, folder, facts);
    const diagnostics = choice.problems.map((problem) => diagnosticOf(problem, reading, facts));
    return effect ? [{ title: choice.title, kind: CodeActionKind.QuickFix, diagnostics, ...effect }] : [];
  });
  if (!facts.commands.has(clientCommands.openRule)) return exceptions;
  const pages = choices.flatMap(({ exception, problems }): CodeAction[] => {
    if (exception.kind !== "rule" || !hasRulePage(exception.rule)) return [];
    const title = l10n.t("About the rule {0}", exception.rule);
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: problems.map((problem) => diagnosticOf(problem, reading, facts)),
        command: { title, command: clientCommands.openRule, arguments: [exception.rule] },
      },
    ];
  });
  return [...exceptions, ...pages];
};
