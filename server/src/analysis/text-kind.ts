import type { TextKind } from "../article/article.js";

/** Whether a text is prose or something to leave alone. Looks at the text alone, in linear time. */
export const textKind = (text: string): TextKind => (text.trim() === "" ? "empty" : "prose");
