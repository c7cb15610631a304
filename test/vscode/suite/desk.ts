import * as assert from "node:assert/strict";
import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  extensions,
  type Hover,
  languages,
  MarkdownString,
  type Position,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from "vscode";
import type { CopydeskApi } from "../../../client/src/api.js";
import type { AnnotationsParams } from "../../../server/src/protocol.js";

/** Which extension host runs the suite; the runner writes it in. */
declare const EXTENSION_HOST: "node" | "web";

/** Whether the suite runs in the web-worker host. */
export const inWorker = EXTENSION_HOST === "web";

/** A test of what a web-worker host does not have; `why` tells why not, where it is skipped. */
export function itInNode(title: string, why: string, test: () => Promise<void>): void {
  if (inWorker) {
    it.skip(`${title} (${why})`);
  } else {
    it(title, test);
  }
}

/** The packaged extension's interface, once it is active. */
export async function copydesk(): Promise<CopydeskApi> {
  const extension = extensions.getExtension<CopydeskApi>("copydesk.vscode-copydesk");
  assert.ok(extension, "the packaged extension is installed");
  return extension.activate();
}

// Without a server every test would wait in vain.
before(async () => {
  const content = "Copydesk reads this.\n";
  await window.showTextDocument(await workspace.openTextDocument({ content, language: "plaintext" }));
  await (await copydesk()).ready;
});

/** A file of the fixtures, by its path in the workspace: `newsroom/keepers.txt`. */
function fixture(path: string): Uri {
  const [folder = "", ...rest] = path.split("/");
  const root = workspace.workspaceFolders?.find(({ name }) => name === folder);
  assert.ok(root, `the workspace has a folder ${folder}`);
  return Uri.joinPath(root.uri, ...rest);
}

/** Shows a fixture with its text as on disk, and waits until Copydesk has read it. */
export async function open(path: string): Promise<TextEditor> {
  const document = await workspace.openTextDocument(fixture(path));
  const editor = await window.showTextDocument(document, { preview: false });
  if (document.isDirty) {
    await commands.executeCommand("workbench.action.files.revert");
  }
  await reading(document);
  return editor;
}

/** Shows an unsaved text, and waits until Copydesk has read it. */
export async function openUntitled(content: string, language = "plaintext"): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ content, language });
  const editor = await window.showTextDocument(document, { preview: false });
  // The backup of a document that was closed just before may come back under its name.
  if (document.getText() !== content) {
    const everything = new Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => edit.replace(everything, content));
  }
  await reading(document);
  return editor;
}

/** What Copydesk found in the present text of a document. */
export async function reading(document: TextDocument): Promise<AnnotationsParams> {
  const api = await copydesk();
  return eventually(() => {
    const annotations = api.annotations(document.uri);
    assert.equal(annotations?.version, document.version, "the present version has been read");
    return annotations;
  });
}

/** Closes every editor without saving. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor !== undefined) {
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await commands.executeCommand("workbench.action.closeAllEditors");
}

/** Tries again until the check passes, for up to twenty seconds; then fails as it failed last. */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The range of a text's first place in a document; of the first after another text, where that is given. */
export function rangeOf(document: TextDocument, text: string, after = ""): Range {
  const content = document.getText();
  const from = content.indexOf(after);
  const start = content.indexOf(text, from + after.length);
  assert.ok(from >= 0 && start >= 0, `the document has “${text}”`);
  return new Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** A position within a text: at its second character. */
export function positionIn(document: TextDocument, text: string): Position {
  return rangeOf(document, text).start.translate(0, 1);
}

/** Copydesk's diagnostics of a document, in text order. */
export function diagnosticsOf(document: TextDocument): Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === "copydesk")
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** A diagnostic in one line: `warning duplicated-word “after after”`. */
function describeDiagnostic(document: TextDocument, { severity, code, range }: Diagnostic): string {
  const rule = typeof code === "object" ? code.value : code;
  return `${DiagnosticSeverity[severity].toLowerCase()} ${rule} “${document.getText(range)}”`;
}

/** Waits until a document has exactly these diagnostics, each as `describeDiagnostic` says it, and gives them. */
export async function expectDiagnostics(
  document: TextDocument,
  expected: readonly string[],
): Promise<Diagnostic[]> {
  return eventually(() => {
    const found = diagnosticsOf(document);
    assert.deepEqual(
      found.map((diagnostic) => describeDiagnostic(document, diagnostic)),
      expected,
    );
    return found;
  });
}

/** The text of Copydesk's hover over a word, without the marks of Markdown. */
export async function hoverOver(document: TextDocument, words: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    positionIn(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join("\n")
    .replace(/[*_\\]/g, "");
}
