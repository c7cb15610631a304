/** The languages Copydesk reads: VS Code's own plain text, and the one it contributes. */
export const servedLanguages = ["plaintext", "news"] as const;

/** A language in a kind of place, as VS Code and the language server protocol both select documents. */
export interface DocumentFilter {
  readonly language: string;
  readonly scheme: string;
}

/**
 * Where articles live: on disk, unsaved, in a remote or virtual workspace. Naming the schemes keeps out what
 * is plain text too but no document of the user's: notebook cells, output, old revisions, input boxes.
 */
const usualSchemes = ["file", "untitled", "vscode-remote", "vscode-vfs"];

/** The documents Copydesk reads, those of file systems whose schemes the workspace's folders have included. */
export const documentFilters = (folderSchemes: readonly string[]): DocumentFilter[] =>
  [...new Set([...usualSchemes, ...folderSchemes])].flatMap((scheme) =>
    servedLanguages.map((language) => ({ language, scheme })),
  );
