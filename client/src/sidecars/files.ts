import { FileType, type Uri, workspace } from "vscode";
import { articlePathOf } from "../../../server/src/protocol.js";

/** The name of a file without its folder. */
export const nameOf = (file: Uri): string => file.path.slice(file.path.lastIndexOf("/") + 1);

/** Whether two addresses are those of one file. */
export const isSame = (a: Uri, b: Uri): boolean => a.toString() === b.toString();

/** Whether there is a file, and no folder, at an address. */
export const isThere = async (file: Uri): Promise<boolean> => {
  try {
    return ((await workspace.fs.stat(file)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
};

/** Whether a file has unsaved changes in an editor. */
export const isUnsaved = (file: Uri): boolean =>
  workspace.textDocuments.some(({ uri, isDirty }) => isDirty && isSame(uri, file));

/** The files that keep decisions on an article, which need not be there itself; none where its folder cannot be read. */
export const sidecarsOf = async (article: Uri): Promise<readonly Uri[]> => {
  const slash = article.path.lastIndexOf("/");
  const folder = article.with({ path: article.path.slice(0, slash) || "/" });
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries
      .map(([name]) => article.with({ path: `${article.path.slice(0, slash)}/${name}` }))
      .filter(({ path }) => articlePathOf(path) === article.path);
  } catch {
    return [];
  }
};
