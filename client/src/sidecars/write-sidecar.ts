import * as l10n from "@vscode/l10n";
import { Uri, workspace } from "vscode";
import { articlePathOf, type SidecarWritten, type WriteSidecarParams } from "../../../server/src/protocol.js";
import type { SidecarWriter } from "../session.js";
import { isSame, isThere, isUnsaved, nameOf } from "./files.js";
import type { SwapFile } from "./swap-file.js";

const isTextOrNull = (value: unknown): value is string | null => typeof value === "string" || value === null;

const paramsIn = (params: unknown): WriteSidecarParams | undefined => {
  if (typeof params !== "object" || params === null) return undefined;
  if (!("uri" in params && "text" in params && "was" in params)) return undefined;
  const { uri, text, was } = params;
  return typeof uri === "string" && isTextOrNull(text) && isTextOrNull(was) ? { uri, text, was } : undefined;
};

const isOpen = (file: Uri): boolean => workspace.textDocuments.some(({ uri }) => isSame(uri, file));

/** Whether a file is the sidecar of an article that is there, in a folder of the workspace or open by itself. */
const isBesideArticle = async (file: Uri): Promise<boolean> => {
  const path = articlePathOf(file.path);
  if (path === undefined) return false;
  const article = file.with({ path });
  return (workspace.getWorkspaceFolder(article) !== undefined || isOpen(article)) && (await isThere(article));
};

/**
 * Answers a server's request to write the decisions of an article, one after another where they are of one file. Rejects
 * for any file that is no sidecar of an article of the workspace. `onNew` is called where there was no such file before.
 */
export const createSidecarWriter = (swap: SwapFile, onNew: () => void): SidecarWriter => {
  const writing = new Map<string, Promise<unknown>>();

  const write = async ({ uri, text, was }: WriteSidecarParams): Promise<SidecarWritten> => {
    const file = Uri.parse(uri);
    if (!(await isBesideArticle(file)))
      throw new Error("Only the decisions beside an article of the workspace can be written.");
    if (isUnsaved(file)) {
      return {
        result: "failed",
        reason: l10n.t("{0} has unsaved changes in an editor: save it, or revert it.", nameOf(file)),
      };
    }
    const answer = await swap(file, was, text);
    if (was === null && answer.result === "written") onNew();
    return answer;
  };

  return (params) => {
    const wanted = paramsIn(params);
    if (wanted === undefined) throw new Error("These are no parameters of a sidecar to be written.");
    const before = writing.get(wanted.uri) ?? Promise.resolve();
    const written = before.then(() => write(wanted));
    const ended = written.then(
      () => undefined,
      () => undefined,
    );
    writing.set(wanted.uri, ended);
    void ended.then(() => {
      if (writing.get(wanted.uri) === ended) writing.delete(wanted.uri);
    });
    return written;
  };
};
