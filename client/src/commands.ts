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
import { chooseHighlights } from "./choose-highlights.js";
import { commandIds } from "./command-ids.js";
import { describeHere } from "./describe-here.js";
import { activeDocument } from "./documents.js";
import { fixAll } from "./fix-all.js";
import { goTo } from "./go-to.js";
import { showMenu } from "./menu.js";
import { openSample } from "./open-sample.js";
import { openRulePage } from "./rule-pages.js";
import type { Session } from "./session.js";
import { highlightsEnabled, setHighlight } from "./settings.js";
import { createSpeech } from "./speech.js";
import type { StopKind } from "./stops.js";
import { addUserWord } from "./user-words.js";

const toggleHighlights = async (): Promise<void> => {
  const document = activeDocument();
  await setHighlight(document, "enable", !highlightsEnabled(document));
};

const checkAsArticle = async (): Promise<void> => {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) await languages.setTextDocumentLanguage(document, "news");
};

/** Registers every command of the manifest; a failing one says so in VS Code's own way. */
export const registerCommands = (
  session: Session,
  store: AnnotationStore,
  output: LogOutputChannel,
  extension: Extension<unknown>,
): Disposable => {
  const speech = createSpeech();
  const go =
    (kind: StopKind, direction: "next" | "previous") =>
    (argument?: unknown): void =>
      goTo(store, speech, kind, direction, argument);
  const handlers: Readonly<
    Record<(typeof commandIds)[keyof typeof commandIds], (argument?: unknown) => unknown>
  > = {
    [commandIds.showMenu]: () => showMenu(extension.id),
    [commandIds.toggleHighlights]: toggleHighlights,
    [commandIds.chooseHighlights]: () => chooseHighlights(store),
    [commandIds.fixAll]: fixAll,
    [commandIds.checkAsArticle]: checkAsArticle,
    [commandIds.restart]: () => session.restart(),
    [commandIds.showOutput]: () => output.show(true),
    [commandIds.openSample]: () => openSample(extension.extensionUri),
    [commandIds.describeHere]: () => describeHere(session, speech),
    [commandIds.nextName]: go("name", "next"),
    [commandIds.previousName]: go("name", "previous"),
    [commandIds.nextQuote]: go("quote", "next"),
    [commandIds.previousQuote]: go("quote", "previous"),
    [commandIds.nextHeader]: go("header", "next"),
    [commandIds.previousHeader]: go("header", "previous"),
    [commandIds.nextProblem]: go("problem", "next"),
    [commandIds.previousProblem]: go("problem", "previous"),
  };
  return Disposable.from(
    speech,
    ...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler)),
  );
};

/** Registers the commands that the server's code actions run. */
export const registerServerCommands = (extensionUri: Uri): Disposable =>
  Disposable.from(
    commands.registerCommand(clientCommands.addUserWord, addUserWord),
    commands.registerCommand(clientCommands.openRule, (rule: unknown) => openRulePage(extensionUri, rule)),
  );
