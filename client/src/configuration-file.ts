import { FileSystemError, Uri, workspace } from "vscode";

/** The address in the parameters of a file request, if it is that of a configuration: the one file a server may ask for. */
const configurationUri = (params: unknown): Uri | undefined => {
  if (typeof params !== "object" || params === null || !("uri" in params)) return undefined;
  if (typeof params.uri !== "string") return undefined;
  const uri = Uri.parse(params.uri);
  return uri.path.endsWith("/.copydesk.json") ? uri : undefined;
};

const isMissing = (error: unknown): boolean =>
  error instanceof FileSystemError &&
  ["FileNotFound", "FileNotADirectory", "Unavailable"].includes(error.code);

/**
 * Answers a server's request for the text of a configuration, from whatever file system the workspace is on;
 * null where there is none. Rejects for any other file, and when it cannot be read.
 */
export const readConfigurationFile = async (params: unknown): Promise<string | null> => {
  const uri = configurationUri(params);
  if (uri === undefined) throw new Error("Only a .copydesk.json can be asked for.");
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};
