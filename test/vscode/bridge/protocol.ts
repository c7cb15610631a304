/** What a suite asks of the program that runs it: the two talk over HTTP on 127.0.0.1, from a Node or a web-worker host alike. */
export type BridgeRequest =
  | { readonly action: "print"; readonly line: string }
  | { readonly action: "finish"; readonly passed: number; readonly failed: number }
  | PageRequest;

/** What a suite asks of the page that shows the editor. */
export type PageRequest =
  /** Saves `.vscode-test/screenshots/NAME.png`. */
  | { readonly action: "screenshot"; readonly name: string }
  /** Moves the mouse over the first place in the active editor that shows the text, and answers what the hover says. */
  | { readonly action: "hover"; readonly text: string }
  /** Answers how the active editor paints the first place that shows the text. */
  | { readonly action: "paint"; readonly text: string }
  /** Answers where the active editor shows the text, as `Place`. */
  | { readonly action: "place"; readonly text: string }
  /** Answers the texts of the elements that a CSS selector finds. */
  | { readonly action: "texts"; readonly selector: string }
  /** Begins to note every text that the elements of a CSS selector have, one after the other. */
  | { readonly action: "record"; readonly selector: string }
  /** Answers what was noted since. */
  | { readonly action: "recorded" }
  | { readonly action: "click"; readonly selector: string }
  /** Presses a key, as Playwright names it: Escape, Control+A. */
  | { readonly action: "press"; readonly key: string };

/** What the runner answers. */
export type BridgeAnswer = { readonly result: unknown } | { readonly error: string };

/** The upper left corner of a text, in CSS pixels of the page. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How one element that lies under a text looks, as the browser computed it. */
export interface Paint {
  /** VS Code's class names for the decoration, which name no colour. */
  readonly classes: string;
  readonly background: string;
  readonly color: string;
  /** Line, style and colour, such as `underline dotted rgb(1, 2, 3)`. */
  readonly textDecoration: string;
  /** The widest border of the four sides: `2px solid rgb(1, 2, 3)`. */
  readonly border: string;
  readonly fontWeight: string;
  readonly fontStyle: string;
}
