import type { Page } from "playwright-core";

/** A rectangle of the page, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The selector of the lines of the active editor that are on the screen. */
const activeLines = ".editor-group-container.active .editor-instance .view-line";

/** Where the active editor shows a text that lies within one screen line. Rejects when it does not within ten seconds. */
export async function findText(page: Page, text: string): Promise<Box> {
  const end = Date.now() + 10_000;
  for (;;) {
    const box = await page.locator(activeLines).evaluateAll(boxOfText, text);
    if (box !== undefined) {
      return box;
    }
    if (Date.now() > end) {
      throw new Error(`The active editor does not show “${text}”.`);
    }
    await page.waitForTimeout(100);
  }
}

/** The part of a browser's DOM that is used here: the tests are compiled without the DOM's types, as the engine is. */
interface PageNode {
  readonly textContent: string | null;
}

interface PageElement extends PageNode {
  readonly ownerDocument: {
    createTreeWalker(root: PageElement, show: number): { nextNode(): PageNode | null };
    createRange(): {
      setStart(node: PageNode, offset: number): void;
      setEnd(node: PageNode, offset: number): void;
      getBoundingClientRect(): Box;
    };
  };
}

/** Runs in the page. */
function boxOfText(lines: PageElement[], text: string): Box | undefined {
  for (const line of lines) {
    // The editor shows spaces as no-break spaces.
    const start = (line.textContent ?? "").replaceAll("\u00a0", " ").indexOf(text);
    if (start < 0) {
      continue;
    }
    const range = line.ownerDocument.createRange();
    const walker = line.ownerDocument.createTreeWalker(line, 4);
    let offset = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = (node.textContent ?? "").length;
      if (start >= offset && start < offset + length) {
        range.setStart(node, start - offset);
      }
      if (start + text.length > offset && start + text.length <= offset + length) {
        range.setEnd(node, start + text.length - offset);
      }
      offset += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return undefined;
}
