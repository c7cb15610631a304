import {
  commands,
  Disposable,
  type Extension,
  type LogOutputChannel,
  languages,
  type Uri,
  window,
} from "vscode";
import { clientCommands } from "../../server/src/protocol.js";
import type { AnnotationStore } from "./annotations.js";
import { type AskedFiles, mayBeAsked } from "./asked-files.js";
import { changeAnswer, folderKeeper } from "./change-answer.js";
import { chooseHighlights } from "./choose-highlights.js";
import {
  type AnnotateCommandId,
  type AnnotationModeCommandId,
  type CommandId,
  commandIds,
  type SidecarCommandId,
} from "./command-ids.js";
import { describeHere } from "./describe-here.js";
import { activeDocument } from "./documents.js";
import { fixAll } from "./fix-all.js";
import { goTo } from "./go-to.js";
import { goToLabel } from "./go-to-label.js";
import { showMenu } from "./menu.js";
import { notAProblem } from "./not-a-problem.js";
import { openSample } from "./open-sample.js";
import { registerAll } from "./register-all.js";
import { reviewIgnored } from "./review-ignored.js";
import { openRulePage } from "./rule-pages.js";
import type { Session } from "./session.js";
import { highlightsEnabled, setHighlight } from "./settings.js";
import { createSpeech } from "./speech.js";
import type { StopKind } from "./stops.js";

const toggleHighlights = async (asked: AskedFiles): Promise<void> => {
  const document = activeDocument(asked);
  await setHighlight(document, "enable", !highlightsEnabled(document));
};

/** Checks a file that is left alone: Markdown as Markdown, anything else as a news article. */
const checkThisFile = async (session: Session, asked: AskedFiles): Promise<void> => {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  if (!mayBeAsked(document)) {
    await languages.setTextDocumentLanguage(document, "news");
    return;
  }
  asked.set(document.uri, true);
  session.start();
};

const stopCheckingThisFile = (asked: AskedFiles): void => {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) asked.set(document.uri, false);
};

/** Has the active document checked again that its folder's configuration says not to check. */
const checkAgain = async (session: Session, store: AnnotationStore, asked: AskedFiles): Promise<void> => {
  const document = activeDocument(asked);
  const change = document && store.get(document.uri)?.checkAgain;
  if (change !== undefined) await changeAnswer(session, folderKeeper(change.folder), change);
};

/** Registers every command of the manifest but those about decisions; a failing one says so in VS Code's own way. */
export const registerCommands = (
  session: Session,
  store: AnnotationStore,
  asked: AskedFiles,
  output: LogOutputChannel,
  extension: Extension<unknown>,
): Disposable => {
  const speech = createSpeech();
  const go =
    (kind: StopKind, direction: "next" | "previous") =>
    (argument?: unknown): void =>
      goTo(store, speech, kind, direction, argument);
  const handlers: Readonly<
    Record<
      Exclude<CommandId, AnnotateCommandId | AnnotationModeCommandId | SidecarCommandId>,
      (argument?: unknown) => unknown
    >
  > = {
    [commandIds.showMenu]: () => showMenu(asked, extension.id, store),
    [commandIds.toggleHighlights]: () => toggleHighlights(asked),
    [commandIds.chooseHighlights]: () => chooseHighlights(store, asked),
    [commandIds.fixAll]: () => fixAll(session, store),
    [commandIds.reviewIgnored]: () => reviewIgnored(session, asked),
    [commandIds.checkAgain]: () => checkAgain(session, store, asked),
    [commandIds.checkThisFile]: () => checkThisFile(session, asked),
    [commandIds.stopCheckingThisFile]: () => stopCheckingThisFile(asked),
    [commandIds.checkAsArticle]: () => checkThisFile(session, asked),
    [commandIds.restart]: () => session.restart(),
    [commandIds.showOutput]: () => output.show(true),
    [commandIds.openSample]: () => openSample(extension.extensionUri),
    [commandIds.describeHere]: () => describeHere(session, speech),
    [commandIds.goToLabel]: () => goToLabel(store),
    [commandIds.nextName]: go("name", "next"),
    [commandIds.previousName]: go("name", "previous"),
    [commandIds.nextQuote]: go("quote", "next"),
    [commandIds.previousQuote]: go("quote", "previous"),
    [commandIds.nextHeader]: go("header", "next"),
    [commandIds.previousHeader]: go("header", "previous"),
    [commandIds.nextProblem]: go("problem", "next"),
    [commandIds.previousProblem]: go("problem", "previous"),
  };
  return Disposable.from(speech, registerAll(handlers));
};

/** Registers the commands that the server's code actions run. */
export const registerServerCommands = (session: Session, extensionUri: Uri): Disposable =>
  Disposable.from(
    commands.registerCommand(clientCommands.notAProblem, (uri: unknown, range: unknown) =>
      notAProblem(session, uri, range),
    ),
    commands.registerCommand(clientCommands.openRule, (rule: unknown) => openRulePage(extensionUri, rule)),
  );
