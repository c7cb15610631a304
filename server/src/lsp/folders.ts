import { URI } from "vscode-uri";

/** Whether two URIs name one resource, however they are escaped. */
export const sameUri = (a: string, b: string): boolean => URI.parse(a).toString() === URI.parse(b).toString();

/** A document's place in the open folders. */
export interface FolderPlace {
  /** The URI of the folder, as in the list it was looked up in. */
  readonly folder: string;
  /** The path from there, with “/”, decoded; empty for a text that has no file. */
  readonly path: string;
}

const pathOf = (
  uri: string,
): { readonly scheme: string; readonly authority: string; readonly path: string } => {
  const { scheme, authority, path } = URI.parse(uri);
  return { scheme, authority: authority.toLowerCase(), path };
};

/**
 * The innermost folder that holds a document. A text that has no file yet belongs to the first folder, by an empty
 * path.
 */
export const placeOf = (uri: string, folders: readonly string[]): FolderPlace | undefined => {
  const document = pathOf(uri);
  if (document.scheme === "untitled") {
    const [first] = folders;
    return first === undefined ? undefined : { folder: first, path: "" };
  }
  let best: FolderPlace | undefined;
  for (const folder of folders) {
    const root = pathOf(folder);
    const prefix = root.path.endsWith("/") ? root.path : `${root.path}/`;
    if (root.scheme !== document.scheme || root.authority !== document.authority) continue;
    if (!document.path.startsWith(prefix)) continue;
    const path = document.path.slice(prefix.length);
    if (best === undefined || path.length < best.path.length) best = { folder, path };
  }
  return best;
};
