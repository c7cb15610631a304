import { languages, type TextDocument, window, workspace } from "vscode";
import { type DocumentFilter, documentFilters } from "./document-filters.js";

/** The documents Copydesk reads in the workspace as it is now. */
export const currentFilters = (): DocumentFilter[] =>
  documentFilters((workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme));

/** Whether Copydesk reads documents of this kind in this place. */
export const isServed = (document: TextDocument): boolean => languages.match(currentFilters(), document) > 0;

/** The document in front of the user, if Copydesk reads it. */
export const activeDocument = (): TextDocument | undefined => {
  const document = window.activeTextEditor?.document;
  return document !== undefined && isServed(document) ? document : undefined;
};
