import type { Page } from "playwright-core";
import type { Paint } from "./protocol.js";
import { type Box, findText } from "./visible-text.js";

/**
 * How the active editor paints a text: one entry for each decoration that covers its middle, in the text itself (colour,
 * underline, weight) or behind it (background, border), where VS Code keeps them in layers of their own.
 */
export async function readPaint(page: Page, text: string): Promise<readonly Paint[]> {
  const box = await findText(page, text);
  return page
    .locator(".editor-group-container.active .editor-instance .monaco-editor")
    .first()
    .evaluate(paintUnder, box);
}

/** The part of a browser's DOM that is used here. */
interface PageElement {
  readonly className: string;
  getBoundingClientRect(): Box;
  querySelectorAll(selector: string): Iterable<PageElement>;
  readonly ownerDocument: {
    readonly defaultView: { getComputedStyle(element: PageElement): Readonly<Record<string, string>> };
  };
}

/** Runs in the page. */
function paintUnder(editor: PageElement, box: Box): Paint[] {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const painted: Paint[] = [];
  for (const element of editor.querySelectorAll(".view-overlays .cdr, .view-line span[class*='ced-']")) {
    const area = element.getBoundingClientRect();
    if (x < area.x || x > area.x + area.width || y < area.y || y > area.y + area.height) {
      continue;
    }
    const style = element.ownerDocument.defaultView.getComputedStyle(element);
    let border = "0px none";
    let widest = 0;
    for (const side of ["Bottom", "Left", "Right", "Top"]) {
      const width = Number.parseFloat(style[`border${side}Width`] ?? "0");
      if (width > widest) {
        widest = width;
        border = `${width}px ${style[`border${side}Style`]} ${style[`border${side}Color`]}`;
      }
    }
    painted.push({
      classes: element.className,
      background: style["backgroundColor"] ?? "",
      color: style["color"] ?? "",
      textDecoration: `${style["textDecorationLine"]} ${style["textDecorationStyle"]} ${style["textDecorationColor"]}`,
      border,
      fontWeight: style["fontWeight"] ?? "",
      fontStyle: style["fontStyle"] ?? "",
    });
  }
  return painted;
}
