import { FileSystemError, FileType, Uri, workspace } from "vscode";
import { articlePathOf, largestConfigurationFile, largestSidecar } from "../../server/src/protocol.js";

const uriIn = (params: unknown): Uri | undefined =>
  typeof params === "object" && params !== null && "uri" in params && typeof params.uri === "string"
    ? Uri.parse(params.uri)
    : undefined;

/** The size in bytes up to which a server may ask for a file: a configuration, a style file, or an article's decisions. */
const mostBytes = ({ path }: Uri): number | undefined => {
  if (path.endsWith("/.copydesk.json") || /\/\.copydesk\/styles\/(?:[^/]+\/)?[^/]+\.yml$/.test(path))
    return largestConfigurationFile;
  return articlePathOf(path) === undefined ? undefined : largestSidecar;
};

const isMissing = (error: unknown): boolean =>
  error instanceof FileSystemError &&
  ["FileNotFound", "FileNotADirectory", "Unavailable"].includes(error.code);

/**
 * Answers a server's request for the text of a configuration, a style file or a sidecar, from whatever file system the workspace
 * is on; null where there is none. Rejects for any other file, and when it cannot be read.
 */
export const readAskedFile = async (params: unknown): Promise<string | null> => {
  const uri = uriIn(params);
  const most = uri && mostBytes(uri);
  if (uri === undefined || most === undefined)
    throw new Error("Only a .copydesk.json, style files and decisions can be asked for.");
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) throw new Error("This is no regular file.");
    if (size > most) throw new Error("The file is too large to be read.");
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

const entriesOf = async (folder: Uri): Promise<readonly [string, FileType][]> => {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

/**
 * Answers a server's request for the paths of the style files of a folder: those right in it and those of its packs.
 * Rejects for any other folder, and when it cannot be read.
 */
export const listStyleFiles = async (params: unknown): Promise<readonly string[]> => {
  const folder = uriIn(params);
  if (folder === undefined || !folder.path.endsWith("/.copydesk/styles"))
    throw new Error("Only a folder of styles can be asked for.");
  const entries = await entriesOf(folder);
  const packs = entries.filter(([, type]) => (type & FileType.Directory) !== 0);
  const below = await Promise.all(
    packs.map(async ([pack]) =>
      (await entriesOf(Uri.joinPath(folder, pack))).map(([name]) => `${pack}/${name}`),
    ),
  );
  return [...entries.map(([name]) => name), ...below.flat()];
};
