import * as l10n from "@vscode/l10n";
import { commands, Disposable, type ExtensionContext, l10n as translations, window, workspace } from "vscode";
import { createAskAnnotator } from "./annotate/annotator.js";
import { askAnnotated } from "./annotate/ask-server.js";
import { registerAnnotateCommands } from "./annotate/commands.js";
import { createDecider } from "./annotate/decide.js";
import { createAnnotationMode } from "./annotation-mode/annotation-mode.js";
import { registerModeCommands } from "./annotation-mode/commands.js";
import { type AnnotationStore, createAnnotationStore } from "./annotations.js";
import type { CopydeskApi } from "./api.js";
import { tellWhatIsArticle } from "./article-context.js";
import { type AskedFiles, createAskedFiles, mayBeAsked } from "./asked-files.js";
import { registerCommands, registerServerCommands } from "./commands.js";
import { currentFilters, isServed } from "./documents.js";
import { welcome } from "./first-use.js";
import { paintHighlights } from "./highlights.js";
import { rulePageAddress } from "./rule-pages.js";
import { type ClientFactory, createSession, type Session } from "./session.js";
import { isEnabled } from "./settings.js";
import { registerSidecarCommands } from "./sidecars/commands.js";
import { offerConflictActions } from "./sidecars/conflict-actions.js";
import { followArticles } from "./sidecars/follow-article.js";
import { offerNesting } from "./sidecars/nesting-offer.js";
import type { Swap } from "./sidecars/swap.js";
import { swapFileBy } from "./sidecars/swap-file.js";
import { tellStanding } from "./sidecars/tell-standing.js";
import { createSidecarWriter } from "./sidecars/write-sidecar.js";
import { showStatus } from "./status.js";
import { wrapArticles } from "./word-wrap.js";

/** Starts the server as soon as there is a document for it, and again when it must read other file systems. */
const startWhenNeeded = (session: Session, asked: AskedFiles): Disposable => {
  const start = (): void => {
    if (workspace.textDocuments.some((document) => isServed(document, asked) && isEnabled(document)))
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

/** Tells VS Code whether the file in front was asked for, so that menus offer what applies to it. */
const markAskedEditor = (asked: AskedFiles): Disposable => {
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const isAsked = document !== undefined && mayBeAsked(document) && asked.has(document.uri);
    void commands.executeCommand("setContext", "copydesk.activeIsAsked", isAsked);
  };
  update();
  return Disposable.from(asked.onDidChange(update), window.onDidChangeActiveTextEditor(update));
};

/** Takes away what was found in files that are no longer to be checked. */
const forgetUnasked = (store: AnnotationStore, asked: AskedFiles): Disposable =>
  asked.onDidChange(() => {
    for (const document of workspace.textDocuments)
      if (mayBeAsked(document) && !asked.has(document.uri)) store.delete(document.uri);
  });

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

/** The extension, whatever host it runs in; `onDisk` swaps the text of a file on disk, where the host can. */
export const activateCopydesk = (
  context: ExtensionContext,
  createClient: ClientFactory,
  onDisk?: Swap,
): CopydeskApi => {
  l10n.config({ contents: translations.bundle ?? {} });
  const output = window.createOutputChannel("Copydesk", { log: true });
  const store = createAnnotationStore();
  const asked = createAskedFiles(context.workspaceState);
  const swap = swapFileBy(onDisk);
  const session = createSession(
    createClient,
    store,
    output,
    rulePageAddress(context.extensionUri),
    asked,
    createSidecarWriter(swap, () => void offerNesting(context)),
  );
  const decider = createDecider(session, createAskAnnotator());
  const mode = createAnnotationMode({ session, store, decider, memory: context.globalState });
  const ready = new Promise<void>((resolve) => {
    session.onDidChangeState((state) => {
      if (state.kind === "running") resolve();
    });
  });
  context.subscriptions.push(
    output,
    store,
    session,
    asked,
    paintHighlights(store, asked),
    showStatus(session, store, asked),
    wrapArticles(store),
    tellWhatIsArticle(store, asked),
    markAskedEditor(asked),
    forgetUnasked(store, asked),
    followArticles(swap),
    registerCommands(session, store, asked, output, context.extension),
    decider,
    registerAnnotateCommands(session, decider),
    mode,
    registerModeCommands(mode),
    registerSidecarCommands(session, decider),
    offerConflictActions(),
    tellStanding(store),
    registerServerCommands(session, context.extensionUri),
    reportFailure(session, () => output.show()),
    workspace.onDidCloseTextDocument((document) => store.delete(document.uri)),
    startWhenNeeded(session, asked),
  );
  void welcome(context, asked);
  return {
    annotations: (uri) => store.get(uri),
    annotated: async (uri) => {
      const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
      return document && askAnnotated(session, document);
    },
    onDidAnnotate: store.onDidAnnotate,
    ready,
  };
};
