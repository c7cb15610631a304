import type { Sentence } from "../article/token.js";

/** Sentences and tokens of one paragraph's text; offsets (UTF-16) are relative to its start. */
export const tokenize = (_text: string): readonly Sentence[] => [];
