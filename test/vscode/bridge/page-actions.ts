import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readPaint } from "./paint.js";
import type { PageRequest } from "./protocol.js";
import { findText } from "./visible-text.js";

/** How long to wait for something to appear in the workbench, in milliseconds. */
const patience = 10_000;

/** Does what a suite asks of the page. Rejects when the text or element is not shown in time. */
export async function actOnPage(page: Page, request: PageRequest, screenshots: string): Promise<unknown> {
  switch (request.action) {
    case "screenshot": {
      await mkdir(screenshots, { recursive: true });
      const picture = await page.screenshot({ path: join(screenshots, `${request.name}.png`) });
      return picture.length;
    }
    case "hover":
      return hover(page, request.text);
    case "paint":
      return readPaint(page, request.text);
    case "place":
      return findText(page, request.text);
    case "texts":
      return page.locator(request.selector).allInnerTexts();
    case "record":
      return page.evaluate(recorder(request.selector));
    case "recorded":
      return page.evaluate("globalThis.copydeskRecord");
    case "click":
      return page.locator(request.selector).first().click({ timeout: patience });
    case "press":
      return page.keyboard.press(request.key);
  }
}

/** A program of the page that notes the texts of the elements that a selector finds, at each change of the page. */
const recorder = (selector: string): string => `{
  const texts = [];
  const note = () => {
    const elements = [...document.querySelectorAll(${JSON.stringify(selector)})];
    const text = elements.map((element) => element.textContent).join();
    if (texts.at(-1) !== text) texts.push(text);
  };
  note();
  new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  globalThis.copydeskRecord = texts;
}`;

async function hover(page: Page, text: string): Promise<string> {
  const shown = page.locator(".monaco-hover:not(.hidden) .hover-contents:visible");
  const end = Date.now() + patience;
  for (;;) {
    // Looked up anew each time: the editor may have scrolled or laid itself out again.
    const box = await findText(page, text);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // An editor that is still settling closes or drops a hover, and asks for no other until the pointer moves.
    await page.mouse.move(x, y + 200);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    try {
      await shown.first().waitFor({ state: "visible", timeout: 2000 });
      await page.waitForTimeout(300);
      const said = (await shown.allInnerTexts()).join("\n");
      if (said !== "" && !said.includes("Loading...")) {
        return said;
      }
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
    }
    if (Date.now() > end) {
      throw new Error(`No hover comes over “${text}”.`);
    }
  }
}
