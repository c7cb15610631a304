import type { BridgeAnswer, BridgeRequest, Paint, Place } from "./protocol.js";

/** The runner's address; it writes it into the suite when it bundles it. */
declare const BRIDGE_ADDRESS: string;

/** Asks the runner, and gives its answer. Rejects with the runner's words when it could not do it. */
async function call(request: BridgeRequest): Promise<unknown> {
  const response = await fetch(BRIDGE_ADDRESS, { method: "POST", body: JSON.stringify(request) });
  const answer = (await response.json()) as BridgeAnswer;
  if ("error" in answer) {
    throw new Error(answer.error);
  }
  return answer.result;
}

/** Prints a line on the terminal that runs the tests. */
export async function print(line: string): Promise<void> {
  await call({ action: "print", line });
}

/** Tells how the suite went. */
export async function finish(passed: number, failed: number): Promise<void> {
  await call({ action: "finish", passed, failed });
}

/** Saves a picture of the whole window as `.vscode-test/screenshots/NAME.png`, and gives its size in bytes. */
export async function screenshot(name: string): Promise<number> {
  const bytes = await call({ action: "screenshot", name });
  return typeof bytes === "number" ? bytes : 0;
}

/** Holds the mouse over the first place in the active editor that shows the text, until a hover comes, and gives its text. */
export async function hoverByMouse(text: string): Promise<string> {
  const shown = await call({ action: "hover", text });
  return typeof shown === "string" ? shown : "";
}

/** How the active editor paints the first visible place that shows the text: one entry for each decoration on it. */
export async function paintOf(text: string): Promise<readonly Paint[]> {
  return (await call({ action: "paint", text })) as readonly Paint[];
}

/** Where the active editor shows the first visible place of a text. */
export async function placeOf(text: string): Promise<Place> {
  return (await call({ action: "place", text })) as Place;
}

/** The texts of the elements that a CSS selector finds in the workbench. */
export async function textsOf(selector: string): Promise<readonly string[]> {
  return (await call({ action: "texts", selector })) as readonly string[];
}

/** Notes from now on every text that the elements of a CSS selector have. */
export async function record(selector: string): Promise<void> {
  await call({ action: "record", selector });
}

/** The texts that were noted since, each change one. */
export async function recorded(): Promise<readonly string[]> {
  return (await call({ action: "recorded" })) as readonly string[];
}

/** Clicks on the first element that a CSS selector finds. */
export async function click(selector: string): Promise<void> {
  await call({ action: "click", selector });
}

/** Presses a key, as Playwright names it. */
export async function press(key: string): Promise<void> {
  await call({ action: "press", key });
}
