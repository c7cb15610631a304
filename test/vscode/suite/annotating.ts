import assert from "node:assert/strict";
import { Selection, type TextDocument, type TextEditor, workspace } from "vscode";
import { press, textsOf } from "../bridge/call.js";
import { copydesk, eventually, rangeOf } from "./desk.js";
import { sidecarOf, textAt } from "./sidecar-files.js";

const widget = ".quick-input-widget:visible";

/** The title of the quick pick or input box that is shown; empty where none is. */
const pickTitle = async (): Promise<string> => (await textsOf(`${widget} .quick-input-title`)).join();

/** Waits until a quick pick or input box with such a title is shown. */
export const expectTitle = (pattern: RegExp): Promise<void> =>
  eventually(async () => assert.match(await pickTitle(), pattern));

/** Waits until none is shown. */
export const expectNoPick = (): Promise<void> =>
  eventually(async () => assert.deepEqual(await textsOf(`${widget} .quick-input-title`), []));

/** Presses keys one after the other, as Playwright names them. */
export async function keys(...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) await press(key);
}

/** Types a text into what has the focus. */
export const type = (text: string): Promise<void> =>
  keys(...[...text].map((letter) => (letter === " " ? "Space" : letter)));

/** Puts the caret into words of an article, at their second letter; selects them whole with `selected`. */
export function caretIn(editor: TextEditor, words: string, after = "", selected = false): void {
  const { start, end } = rangeOf(editor.document, words, after);
  const caret = start.translate(0, 1);
  editor.selection = selected ? new Selection(start, end) : new Selection(caret, caret);
  editor.revealRange(editor.selection);
}

/** Opens the quick pick by keyboard on words of an article, and waits for it. */
export async function annotate(
  editor: TextEditor,
  words: string,
  after = "",
  selected = false,
): Promise<void> {
  await expectNoPick();
  caretIn(editor, words, after, selected);
  // The keys hold as soon as VS Code has been told that this is an article, as the button has.
  const button = ".editor-group-container.active .editor-actions [aria-label*='Toggle Highlights']";
  await eventually(async () => assert.equal((await textsOf(button)).length, 1));
  await keys("Alt+j", "a");
  await expectTitle(/“/);
}

interface Body {
  readonly purpose: string;
  readonly value?: string;
  readonly selector?: readonly { readonly type: string; readonly exact?: string }[];
}

interface Target {
  readonly selector?: readonly { readonly type: string; readonly exact?: string }[];
}

interface Item {
  readonly body: Body | readonly Body[];
  readonly target: Target | readonly Target[];
  readonly "copydesk:scope"?: string;
}

const listOf = <Value>(value: Value | readonly Value[]): readonly Value[] =>
  Array.isArray(value) ? value : [value as Value];

const exactOf = ({ selector }: Target | Body): string =>
  selector?.find(({ type: kind }) => kind === "TextQuoteSelector")?.exact ?? "the article";

const told: Readonly<Record<string, string>> = {
  identifying: "= ",
  linking: "by ",
  commenting: "note: ",
  questioning: "unsure: ",
};

/** The decisions in an article's sidecar, each in one line: `Finch: PERSON, = Alasdair Finch (article)`. */
export async function decisionsOf({ uri }: TextDocument): Promise<readonly string[]> {
  const text = await textAt(sidecarOf(uri));
  const items: readonly Item[] = text === undefined ? [] : JSON.parse(text).items;
  return items.map((item) => {
    const bodies = listOf(item.body).map(
      (body) => `${told[body.purpose] ?? ""}${body.selector ? `“${exactOf(body)}”` : (body.value ?? "")}`,
    );
    return `${listOf(item.target).map(exactOf).join(" … ")}: ${bodies.join(", ")} (${item["copydesk:scope"]})`;
  });
}

/** Waits until an article's sidecar has these decisions. */
export const expectDecisions = (document: TextDocument, expected: readonly string[]): Promise<void> =>
  eventually(async () => assert.deepEqual(await decisionsOf(document), expected));

/** Deletes an article's sidecar, if there is one. */
export const deleteDecisions = ({ uri }: TextDocument): Promise<void> =>
  // The last decision that is taken back takes the file with it, perhaps just now.
  eventually(async () => {
    const sidecar = sidecarOf(uri);
    if ((await textAt(sidecar)) !== undefined) await workspace.fs.delete(sidecar);
  });

/**
 * Leaves nothing decided of an open article. VS Code keeps a document for a while after its editor is closed, and a deleted
 * file is noticed later than it is gone; so this waits until the server knows of no file, and of nothing that holds from
 * one or from the folder's configuration.
 */
export async function forgetDecisions(document: TextDocument): Promise<void> {
  await deleteDecisions(document);
  await eventually(async () => {
    const annotated = await (await copydesk()).annotated(document.uri);
    assert.deepEqual(
      [
        annotated?.sidecar.state,
        annotated?.labels,
        annotated?.annotations.filter(({ state }) => state !== "machine"),
      ],
      ["none", [], []],
    );
  });
}

/** What the status bar says. */
const statusText = async (): Promise<string> => (await textsOf(".statusbar-item")).join("\n");

/** Waits until the status bar says something. */
export const expectStatus = (pattern: RegExp): Promise<void> =>
  eventually(async () => assert.match(await statusText(), pattern));
