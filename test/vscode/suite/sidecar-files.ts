import assert from "node:assert/strict";
import { type Uri, workspace } from "vscode";
import { eventually } from "./desk.js";

/** The text of a file on disk; undefined where there is none. */
export async function textAt(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

/** Writes a file on disk. */
export const put = (file: Uri, text: string): Thenable<void> =>
  workspace.fs.writeFile(file, new TextEncoder().encode(text));

/** Waits until a file has this text on disk; undefined for none. */
export async function expectAt(file: Uri, text: string | undefined): Promise<void> {
  await eventually(async () => assert.equal(await textAt(file), text));
}

/** The sidecar of an article; an annotator's own, where one is named. */
export const sidecarOf = (article: Uri, who?: string): Uri =>
  article.with({ path: `${article.path}.annotations${who === undefined ? "" : `.${who}`}.json` });

/** A sidecar with one decision, on the first place of some words of an article's text. */
export function sidecarText(source: string, text: string, exact: string, value: string): string {
  const at = text.indexOf(exact);
  assert.ok(at >= 0, `the article has “${exact}”`);
  const item = {
    id: "urn:uuid:7f3f5c1e-1df2-4c0e-9d0f-52c1f4a9b001",
    type: "Annotation",
    motivation: "classifying",
    creator: { type: "Person", name: "Mara Quill" },
    created: "2026-11-26T09:00:00Z",
    body: [{ type: "TextualBody", purpose: "classifying", value }],
    target: {
      source,
      selector: [
        {
          type: "TextQuoteSelector",
          exact,
          prefix: text.slice(Math.max(0, at - 32), at),
          suffix: text.slice(at + exact.length, at + exact.length + 32),
        },
      ],
    },
    "copydesk:scope": "article",
  };
  const context = ["http://www.w3.org/ns/anno.jsonld", { copydesk: "urn:copydesk:" }];
  return `${JSON.stringify({ "@context": context, type: "AnnotationPage", items: [item] }, null, 2)}\n`;
}
