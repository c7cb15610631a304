import { languages, type TextDocument, window, workspace } from "vscode";
import { type AskedFiles, mayBeAsked } from "./asked-files.js";
import { type DocumentFilter, documentFilters } from "./document-filters.js";

/** The documents Copydesk reads in the workspace as it is now. */
export const currentFilters = (): DocumentFilter[] =>
  documentFilters((workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme));

/** Whether Copydesk reads a document: all of its kind in this place, or this one because a person asked for it. */
export const isServed = (document: TextDocument, asked: AskedFiles): boolean =>
  languages.match(currentFilters(), document) > 0 || (mayBeAsked(document) && asked.has(document.uri));

/** The document in front of the user, if Copydesk reads it. */
export const activeDocument = (asked: AskedFiles): TextDocument | undefined => {
  const document = window.activeTextEditor?.document;
  return document !== undefined && isServed(document, asked) ? document : undefined;
};
