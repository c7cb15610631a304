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
import type { Exception } from "../rules/left-alone/exception.js";
import type { TextEdit } from "../rules/rule.js";
import type { ClientFacts } from "./client-facts.js";
import { answerKind, wants } from "./code-actions.js";
import type { ConfigFile, FolderConfig } from "./configuration.js";
import { diagnosticOf } from "./diagnostics.js";
import { createPositions } from "./positions.js";
import type { Reading } from "./reading.js";
import { hasRulePage } from "./rule-pages.js";

/** The edit that makes edits in a folder's file, which it creates where there is none. */
export const fileEdit = (
  { uri, version, text }: ConfigFile,
  edits: readonly TextEdit[],
  { encoding }: Pick<ClientFacts, "encoding">,
): WorkspaceEdit => {
  const { rangeOf } = createPositions(text ?? "", encoding);
  const written = TextDocumentEdit.create(
    { uri, version },
    edits.map(({ span, newText }) => ({ range: rangeOf(span), newText })),
  );
  return {
    documentChanges:
      text === undefined ? [CreateFile.create(uri, { ignoreIfExists: true }), written] : [written],
  };
};

/** The edits that write an exception into a folder's file; undefined where it cannot be written or would change nothing. */
export const exceptionEdits = (
  { text, path, levelsUnder }: FolderConfig,
  exception: Exception,
  facts: Pick<ClientFacts, "createsFiles">,
): readonly TextEdit[] | undefined => {
  if (text === undefined && !facts.createsFiles) return undefined;
  const edits = addException(text, exception, path);
  if (edits === undefined || exception.kind !== "rule") return edits;
  // The client's settings and the file's own overrides lie over a level.
  return levelsUnder(applyEdits(text ?? "", edits))?.get(exception.rule) === "off" ? edits : undefined;
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
  const edits = folder && exceptionEdits(folder, exception, facts);
  return edits && { edit: fileEdit(folder, edits, facts) };
};

/** An action for each way to say no, for a client that cannot ask which. */
const eachChoice = (
  choices: readonly ExceptionChoice[],
  reading: Reading,
  folder: FolderConfig | undefined,
  facts: ClientFacts,
): readonly CodeAction[] =>
  choices.flatMap((choice): CodeAction[] => {
    const effect = effectOf(choice, reading, folder, facts);
    const diagnostics = choice.problems.map((problem) => diagnosticOf(problem, reading, facts));
    return effect ? [{ title: choice.title, kind: CodeActionKind.QuickFix, diagnostics, ...effect }] : [];
  });

/** The action that asks which. Without a diagnostic, so that it comes after the fixes whatever its kind. */
const question = ({ uri, positions }: Reading, span: Span, kind: CodeActionKind): CodeAction => {
  const title = l10n.t("Not a problem…");
  const range = positions.rangeOf(span);
  return { title, kind, command: { title, command: clientCommands.notAProblem, arguments: [uri, range] } };
};

const pages = (choices: readonly ExceptionChoice[], kind: CodeActionKind): readonly CodeAction[] => {
  const documented = choices.flatMap(({ exception }) =>
    exception.kind === "rule" && hasRulePage(exception.rule) ? [exception.rule] : [],
  );
  return documented.map((rule) => {
    const title = documented.length === 1 ? l10n.t("About this rule") : l10n.t("About the rule {0}", rule);
    return { title, kind, command: { title, command: clientCommands.openRule, arguments: [rule] } };
  });
};

/**
 * The actions that say no to the problems of a selection, and those that tell about their rules: as far as the client
 * can write files and has the commands. Never preferred, so that nothing runs them unasked. They are fixes to a client
 * that asks for fixes, and else of a kind of their own.
 */
export const exceptionActionsOf = async (
  reading: Reading,
  span: Span,
  only: readonly string[] | undefined,
  facts: ClientFacts,
  folderConfig: (uri: string) => Promise<FolderConfig | undefined>,
): Promise<readonly CodeAction[]> => {
  const { checked } = reading;
  const asks = facts.commands.has(clientCommands.notAProblem);
  const kind = [...(asks ? [answerKind] : []), CodeActionKind.QuickFix].find((one) => wants(only, one));
  if (!checked || kind === undefined) return [];
  const choices = exceptionsAt(checked.article, checked.problems, span);
  if (choices.length === 0) return [];
  const folder = facts.documentChanges ? await folderConfig(reading.uri) : undefined;
  const canBeKept = choices.some(
    ({ audience, exception }) =>
      audience === "user" || (folder && exceptionEdits(folder, exception, facts)) !== undefined,
  );
  const exceptions = !asks
    ? eachChoice(choices, reading, folder, facts)
    : canBeKept
      ? [question(reading, span, kind)]
      : [];
  return facts.commands.has(clientCommands.openRule) ? [...exceptions, ...pages(choices, kind)] : exceptions;
};
