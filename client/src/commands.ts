import { commands, Disposable, type LogOutputChannel, languages, type Uri, window } from "vscode";
import { clientCommands } from "../../server/src/protocol.js";
import type { AnnotationStore } from "./annotations.js";
import { chooseHighlights } from "./choose-highlights.js";
import { commandIds } from "./command-ids.js";
import { activeDocument } from "./documents.js";
import { fixAll } from "./fix-all.js";
import { showMenu } from "./menu.js";
import { openRulePage } from "./rule-pages.js";
import type { Session } from "./session.js";
import { highlightsEnabled, setHighlight } from "./settings.js";
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
  extensionId: string,
): Disposable => {
  const handlers: Readonly<Record<(typeof commandIds)[keyof typeof commandIds], () => unknown>> = {
    [commandIds.showMenu]: () => showMenu(extensionId),
    [commandIds.toggleHighlights]: toggleHighlights,
    [commandIds.chooseHighlights]: () => chooseHighlights(store),
    [commandIds.fixAll]: fixAll,
    [commandIds.checkAsArticle]: checkAsArticle,
    [commandIds.restart]: () => session.restart(),
    [commandIds.showOutput]: () => output.show(true),
  };
  return Disposable.from(
    ...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler)),
  );
};

/** Registers the commands that the server's code actions run. */
export const registerServerCommands = (extensionUri: Uri): Disposable =>
  Disposable.from(
    commands.registerCommand(clientCommands.addUserWord, addUserWord),
    commands.registerCommand(clientCommands.openRule, (rule: unknown) => openRulePage(extensionUri, rule)),
  );
