import * as l10n from "@vscode/l10n";
import { Disposable, Uri, WorkspaceEdit, window, workspace } from "vscode";
import { articlePathOf } from "../../../server/src/protocol.js";
import { messageOf } from "../message-of.js";
import { copiedFrom } from "./copied-name.js";
import { isSame, isThere, isUnsaved, nameOf, sidecarsOf } from "./files.js";
import { renameSource } from "./rename-source.js";
import { textOf } from "./swap.js";
import type { SwapFile } from "./swap-file.js";

/** The most sidecars of articles of one name by which the original of a copy is looked for. */
const mostOriginals = 20;

/** The most sidecars of deleted articles whose text is kept, for whoever undoes that. */
const mostDeleted = 200;

const read = (file: Uri): Thenable<Uint8Array> => workspace.fs.readFile(file);

const sidecarAt = (article: Uri, original: Uri, sidecar: Uri): Uri =>
  article.with({ path: article.path + sidecar.path.slice(original.path.length) });

const failure = (article: Uri, why: string): void => {
  void window.showWarningMessage(
    l10n.t("The decisions on {0} could not be taken along: {1}", nameOf(article), why),
  );
};

/** Tells the items of a sidecar what their article is called now. */
const rename = async (swap: SwapFile, sidecar: Uri, from: Uri, to: Uri): Promise<void> => {
  if (nameOf(from) === nameOf(to) || isUnsaved(sidecar)) return;
  const text = textOf(await read(sidecar));
  if (text === undefined) return;
  const renamed = renameSource(text, nameOf(from), nameOf(to));
  if (renamed !== text) await swap(sidecar, text, renamed);
};

const isOtherCase = (a: Uri, b: Uri): boolean => a.path.toLowerCase() === b.path.toLowerCase();

const moved = async (swap: SwapFile, from: Uri, to: Uri): Promise<void> => {
  for (const sidecar of await sidecarsOf(from)) {
    const target = sidecarAt(to, from, sidecar);
    if (!isOtherCase(sidecar, target) && (await isThere(target))) {
      failure(to, l10n.t("{0} is there already.", nameOf(target)));
      continue;
    }
    const edit = new WorkspaceEdit();
    edit.renameFile(sidecar, target);
    if (await workspace.applyEdit(edit)) await rename(swap, target, from, to);
    else failure(to, l10n.t("{0} cannot be moved.", nameOf(sidecar)));
  }
};

const trash = async (file: Uri): Promise<void> => {
  try {
    await workspace.fs.delete(file, { useTrash: true });
  } catch {
    // Not every file system has a trash.
    await workspace.fs.delete(file);
  }
};

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** The articles with decisions of which a new file may be a copy, by its name. */
const originalsOf = async (copy: Uri): Promise<readonly Uri[]> => {
  const name = copiedFrom(nameOf(copy));
  const beside = name === undefined ? [] : await sidecarsOf(Uri.joinPath(copy, "..", name));
  // What means something in a pattern stands for any one character there.
  const pattern = `**/${nameOf(copy).replace(/[*?[\]{}]/g, "?")}.annotations*.json`;
  const elsewhere = await workspace.findFiles(pattern, undefined, mostOriginals);
  return [...beside, ...elsewhere].flatMap((sidecar) => {
    const path = articlePathOf(sidecar.path);
    return path === undefined ? [] : [sidecar.with({ path })];
  });
};

/** The article with decisions that a new file is a copy of: VS Code does not say which it was, the text does. */
const originalOf = async (copy: Uri): Promise<Uri | undefined> => {
  const originals = (await workspace.fs.stat(copy)).size === 0 ? [] : await originalsOf(copy);
  if (originals.length === 0) return undefined;
  const text = await read(copy);
  for (const original of originals)
    if (!isSame(original, copy) && (await isThere(original)) && isEqual(text, await read(original)))
      return original;
  return undefined;
};

const copied = async (swap: SwapFile, copy: Uri): Promise<void> => {
  if ((await sidecarsOf(copy)).length > 0) return;
  const original = await originalOf(copy);
  if (original === undefined) return;
  for (const sidecar of await sidecarsOf(original)) {
    const text = textOf(await read(sidecar));
    if (text === undefined) continue;
    const answer = await swap(
      sidecarAt(copy, original, sidecar),
      null,
      renameSource(text, nameOf(original), nameOf(copy)),
    );
    if (answer.result === "failed") failure(copy, answer.reason);
  }
};

/**
 * Has the decisions on an article follow it when it is renamed, moved, copied or deleted in VS Code, and when that is
 * undone. All of that is done after the event, since undoing tells nobody before it; in a folder that is moved or deleted
 * VS Code takes everything along itself.
 */
export const followArticles = (swap: SwapFile): Disposable => {
  const deleted = new Map<string, { readonly file: Uri; readonly text: string }[]>();

  const forget = async (article: Uri): Promise<void> => {
    const kept: { readonly file: Uri; readonly text: string }[] = [];
    for (const file of await sidecarsOf(article)) {
      const text = textOf(await read(file));
      if (text !== undefined) kept.push({ file, text });
      await trash(file);
    }
    if (kept.length === 0) return;
    deleted.set(article.toString(), kept);
    const [oldest] = deleted.keys();
    if (deleted.size > mostDeleted && oldest !== undefined) deleted.delete(oldest);
  };

  /** Resolves to whether this is an article whose deletion was undone. */
  const restored = async (article: Uri): Promise<boolean> => {
    const kept = deleted.get(article.toString());
    deleted.delete(article.toString());
    for (const { file, text } of kept ?? []) {
      const answer = await swap(file, null, text);
      if (answer.result === "failed") failure(article, answer.reason);
    }
    return kept !== undefined;
  };

  let last: Promise<unknown> = Promise.resolve();
  /** Undoing comes right after doing, and is to find what that left. */
  const inTurn = (articles: readonly Uri[], follow: (article: Uri, at: number) => Promise<unknown>): void => {
    articles.forEach((article, at) => {
      if (articlePathOf(article.path) !== undefined) return;
      last = last.then(() => follow(article, at)).catch((error) => failure(article, messageOf(error)));
    });
  };

  return Disposable.from(
    workspace.onDidRenameFiles(({ files }) =>
      inTurn(
        files.map(({ newUri }) => newUri),
        async (to, at) => {
          const from = files[at]?.oldUri;
          if (from !== undefined) await moved(swap, from, to);
        },
      ),
    ),
    workspace.onDidDeleteFiles(({ files }) => inTurn(files, forget)),
    workspace.onDidCreateFiles(({ files }) =>
      inTurn(files, async (file) => {
        if ((await isThere(file)) && !(await restored(file))) await copied(swap, file);
      }),
    ),
  );
};
