import fc from "fast-check";

/** A text that was edited, and where each of its UTF-16 units stood in the first text; -1 for one that came in. */
export interface TracedText {
  readonly text: string;
  readonly origins: readonly number[];
}

/** An edit as a person makes it; where it falls, in shares of whatever text it meets. */
export interface RandomEdit {
  readonly kind:
    | "type"
    | "mistype"
    | "erase"
    | "add"
    | "replace"
    | "cut"
    | "add-sentence"
    | "cut-sentence"
    | "move";
  /** 0 to 1: where it falls, and where the words come from or go to. */
  readonly at: number;
  readonly other: number;
  /** How many words. */
  readonly words: number;
  readonly letter: string;
}

const shareOfText = fc.noBias(fc.nat(999_999)).map((share) => share / 1_000_000);

/** Edits in the proportions in which a desk makes them: most change a letter or a word, one in ten a sentence. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  kind: fc.noBias(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom("type" as const, "mistype" as const, "erase" as const) },
      { weight: 15, arbitrary: fc.constantFrom("add" as const, "replace" as const, "cut" as const) },
      {
        weight: 3,
        arbitrary: fc.constantFrom("add-sentence" as const, "cut-sentence" as const, "move" as const),
      },
    ),
  ),
  at: shareOfText,
  other: shareOfText,
  words: fc.noBias(fc.integer({ min: 1, max: 5 })),
  letter: fc.noBias(fc.constantFrom(..."aeinorst")),
});

/** A text that nobody has edited yet. */
export const traced = (text: string): TracedText => ({ text, origins: [...Array(text.length).keys()] });

const slice = ({ text, origins }: TracedText, start: number, end: number): TracedText => ({
  text: text.slice(start, end),
  origins: origins.slice(start, end),
});

const joined = (...parts: readonly TracedText[]): TracedText => ({
  text: parts.map(({ text }) => text).join(""),
  origins: parts.flatMap(({ origins }) => origins),
});

const fresh = (text: string): TracedText => ({ text, origins: Array<number>(text.length).fill(-1) });

const swapped = (base: TracedText, start: number, end: number, by: string): TracedText =>
  joined(slice(base, 0, start), fresh(by), slice(base, end, base.text.length));

/** The start of the word at or behind a place; the text's end where there is none. */
const wordStart = (text: string, share: number): number => {
  const at = Math.floor(share * text.length);
  const from = text.lastIndexOf(" ", at);
  const found = text.slice(from + 1).search(/\S/);
  return found < 0 ? text.length : from + 1 + found;
};

const wordsFrom = (text: string, start: number, count: number): string =>
  new RegExp(`^\\S+(?: \\S+){0,${count - 1}}`).exec(text.slice(start, start + 200))?.[0] ?? "";

/** The sentence around a place, with the space behind it; up to a line's end at most. */
const sentenceAt = (text: string, share: number): readonly [start: number, end: number] => {
  const at = Math.floor(share * text.length);
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf(". ") + 2, before.lastIndexOf("\n") + 1, 0);
  const rest = text.slice(at);
  const ends = [rest.indexOf(". ") + 2, rest.indexOf("\n")].filter((end) => end >= 2);
  return [start, Math.min(text.length, at + Math.min(...ends, rest.length))];
};

const moved = (base: TracedText, share: number, to: number): TracedText => {
  const [start, end] = sentenceAt(base.text, share);
  const rest = joined(slice(base, 0, start), slice(base, end, base.text.length));
  const [target] = sentenceAt(rest.text, to);
  return joined(slice(rest, 0, target), slice(base, start, end), slice(rest, target, rest.text.length));
};

/** The text after an edit. */
export const edited = (base: TracedText, { kind, at, other, words, letter }: RandomEdit): TracedText => {
  const { text } = base;
  if (text.length === 0) return base;
  const unit = Math.floor(at * text.length);
  const start = wordStart(text, at);
  const here = wordsFrom(text, start, words);
  const others = wordsFrom(text, wordStart(text, other), words);
  switch (kind) {
    case "type":
      return swapped(base, unit, unit, letter);
    case "mistype":
      return swapped(base, unit, unit + 1, letter);
    case "erase":
      return swapped(base, unit, unit + 1, "");
    case "add":
      return swapped(base, start, start, `${others} `);
    case "replace":
      return swapped(base, start, start + here.length, others);
    case "cut":
      return swapped(base, start, start + here.length + 1, "");
    case "add-sentence": {
      const [from] = sentenceAt(text, at);
      return swapped(base, from, from, `${others} ${here}. `);
    }
    case "cut-sentence":
      return swapped(base, ...sentenceAt(text, at), "");
    case "move":
      return moved(base, at, other);
  }
};
