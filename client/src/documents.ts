import { languages, type TextDocument, type Uri, window, workspace } from "vscode";
import { type AskedFiles, mayBeAsked } from "./asked-files.js";
import { type DocumentFilter, documentFilters } from "./document-filters.js";

/** The documents Copydesk reads in the workspace as it is now. */
export const currentFilters = (): DocumentFilter[] =>
  documentFilters((workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme));

/** Whether Copydesk reads a document: all of its kind in this place, or this one because a person asked for it. */
export const isServed = (document: TextDocument, asked: AskedFiles): boolean =>
  languages.match(currentFilters(), document) > 0 || (mayBeAsked(document) && asked.has(document.uri));

/** Whether a document that Copydesk reads is open at this address: one of another language may have taken its place. */
export const isServedAt = (uri: Uri, asked: AskedFiles): boolean =>
  workspace.textDocuments.some(
    (document) => document.uri.toString() === uri.toString() && isServed(document, asked),
  );

/** The document in front of the user, if Copydesk reads it. */
export const activeDocument = (asked: AskedFiles): TextDocument | undefined => {
  const document = window.activeTextEditor?.document;
  return document !== undefined && isServed(document, asked) ? document : undefined;
};
