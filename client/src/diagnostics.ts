import { type Diagnostic, DiagnosticSeverity, languages, type Uri } from "vscode";

/** Copydesk's diagnostics of a document as the Problems view lists them: without hints. */
export const problemsOf = (uri: Uri): readonly Diagnostic[] =>
  languages
    .getDiagnostics(uri)
    .filter(({ source, severity }) => source === "copydesk" && severity !== DiagnosticSeverity.Hint);
