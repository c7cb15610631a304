import * as l10n from "@vscode/l10n";
import { Disposable, type ExtensionContext, l10n as translations, window, workspace } from "vscode";
import { createAnnotationStore } from "./annotations.js";
import type { CopydeskApi } from "./api.js";
import { tellWhatIsArticle } from "./article-context.js";
import { registerCommands, registerServerCommands } from "./commands.js";
import { currentFilters, isServed } from "./documents.js";
import { welcome } from "./first-use.js";
import { paintHighlights } from "./highlights.js";
import { rulePageAddress } from "./rule-pages.js";
import { type ClientFactory, createSession, type Session } from "./session.js";
import { isEnabled } from "./settings.js";
import { showStatus } from "./status.js";
import { wrapArticles } from "./word-wrap.js";

/** Starts the server as soon as there is a document for it, and again when it must read other file systems. */
const startWhenNeeded = (session: Session): Disposable => {
  const start = (): void => {
    if (workspace.textDocuments.some((document) => isServed(document) && isEnabled(document)))
      session.start();
  };
  let schemes = currentFilters().length;
  start();
  return Disposable.from(
    workspace.onDidOpenTextDocument(start),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("copydesk.enable")) start();
    }),
    workspace.onDidChangeWorkspaceFolders(() => {
      const now = currentFilters().length;
      if (now > schemes && session.state.kind === "running") void session.restart();
      schemes = now;
      start();
    }),
  );
};

/** Tells once, and with a way out, that the server is gone for good. */
const reportFailure = (session: Session, showOutput: () => void): Disposable =>
  session.onDidChangeState(async (state) => {
    if (state.kind !== "failed") return;
    const restart = l10n.t("Restart");
    const output = l10n.t("Show Output");
    const choice = await window.showErrorMessage(l10n.t("Copydesk: {0}", state.reason), restart, output);
    if (choice === restart) await session.restart();
    if (choice === output) showOutput();
  });

/** The extension, whatever host it runs in. */
export const activateCopydesk = (context: ExtensionContext, createClient: ClientFactory): CopydeskApi => {
  l10n.config({ contents: translations.bundle ?? {} });
  const output = window.createOutputChannel("Copydesk", { log: true });
  const store = createAnnotationStore();
  const session = createSession(createClient, store, output, rulePageAddress(context.extensionUri));
  const ready = new Promise<void>((resolve) => {
    session.onDidChangeState((state) => {
      if (state.kind === "running") resolve();
    });
  });
  context.subscriptions.push(
    output,
    store,
    session,
    paintHighlights(store),
    showStatus(session, store),
    wrapArticles(store),
    tellWhatIsArticle(store),
    registerCommands(session, store, output, context.extension),
    registerServerCommands(session, context.extensionUri),
    reportFailure(session, () => output.show()),
    workspace.onDidCloseTextDocument((document) => store.delete(document.uri)),
    startWhenNeeded(session),
  );
  void welcome(context);
  return { annotations: (uri) => store.get(uri), onDidAnnotate: store.onDidAnnotate, ready };
};
