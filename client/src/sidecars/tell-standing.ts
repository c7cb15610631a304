import * as l10n from "@vscode/l10n";
import { commands, Disposable, StatusBarAlignment, Uri, window } from "vscode";
import type { AnnotationsParams, DecisionsStanding } from "../../../server/src/protocol.js";
import type { AnnotationStore } from "../annotations.js";
import { commandIds } from "../command-ids.js";
import { numberInWords } from "../number-in-words.js";
import { nameOf } from "./files.js";

const lostWords = (count: number): string =>
  count === 1 ? l10n.t("1 lost decision") : l10n.t("{0} lost decisions", numberInWords(count));

const lostMessage = (article: Uri, count: number): string =>
  count === 1
    ? l10n.t("{0}: 1 decision has lost its place, since its words were changed elsewhere.", nameOf(article))
    : l10n.t(
        "{0}: {1} decisions have lost their place, since their words were changed elsewhere.",
        nameOf(article),
        numberInWords(count),
      );

const tellLost = async (article: Uri, lost: number): Promise<void> => {
  const review = l10n.t("Review…");
  const chosen = await window.showWarningMessage(lostMessage(article, lost), review);
  if (chosen !== review) return;
  await window.showTextDocument(article);
  await commands.executeCommand(commandIds.reviewLost);
};

const tellFile = async (
  article: Uri,
  { uri, state, reason = "" }: DecisionsStanding["sidecar"],
): Promise<void> => {
  const [settle, open] = [l10n.t("Choose…"), l10n.t("Open File")];
  const actions = state === "conflict" ? [settle, open] : [open];
  const chosen = await window.showWarningMessage(reason, ...actions);
  if (chosen === settle) await commands.executeCommand(commandIds.settleConflict, article.toString());
  if (chosen === open) await window.showTextDocument(Uri.parse(uri));
};

/**
 * Tells once, until it is mended, that decisions have lost their place or that their file cannot be written; the status
 * bar shows lost ones as long as their article is in front.
 */
export const tellStanding = (store: AnnotationStore): Disposable => {
  const told = new Map<string, string>();
  const item = window.createStatusBarItem("copydesk.lost", StatusBarAlignment.Right, 99);
  item.name = l10n.t("Copydesk: Lost Decisions");
  item.command = commandIds.reviewLost;

  const once = (about: string, what: string | undefined, tell: () => Promise<void>): void => {
    if (told.get(about) === what) return;
    if (what === undefined) told.delete(about);
    else {
      told.set(about, what);
      void tell();
    }
  };

  const tell = ({ uri, decisions }: AnnotationsParams): void => {
    const article = Uri.parse(uri);
    const lost = decisions?.lost ?? 0;
    once(`lost ${uri}`, lost > 0 ? "lost" : undefined, () => tellLost(article, lost));
    const sidecar = decisions?.sidecar;
    const isBad = sidecar?.state === "broken" || sidecar?.state === "conflict";
    once(`file ${uri}`, isBad ? sidecar.state : undefined, async () => {
      if (sidecar !== undefined) await tellFile(article, sidecar);
    });
  };

  const show = (): void => {
    const document = window.activeTextEditor?.document;
    const lost = (document && store.get(document.uri)?.decisions?.lost) ?? 0;
    if (lost === 0) {
      item.hide();
      return;
    }
    item.text = `$(question) ${lostWords(lost)}`;
    item.tooltip = l10n.t("Review Lost Decisions…");
    item.show();
  };

  show();
  return Disposable.from(
    item,
    store.onDidAnnotate((annotations) => {
      tell(annotations);
      show();
    }),
    store.onDidClear(show),
    window.onDidChangeActiveTextEditor(show),
  );
};
