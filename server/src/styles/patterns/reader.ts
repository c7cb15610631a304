import * as l10n from "@vscode/l10n";
/** What is wrong with a pattern, as a phrase for people. Thrown and caught within this folder only. */
export class PatternError extends Error {}

/** Reads a pattern character by character. */
export interface Reader {
  readonly atEnd: () => boolean;
  /** The next character, which it steps over; throws at the end. */
  readonly next: () => string;
  /** Steps over `text` if it comes next; tells whether it did. */
  readonly take: (text: string) => boolean;
  readonly startsWith: (text: string) => boolean;
  /** Steps over what a sticky expression finds next. */
  readonly match: (sticky: RegExp) => RegExpExecArray | undefined;
}

/** A reader at the start of a pattern. */
export const createReader = (source: string): Reader => {
  let at = 0;
  const startsWith = (text: string): boolean => source.startsWith(text, at);
  return {
    atEnd: () => at >= source.length,
    next: () => {
      const codePoint = source.codePointAt(at);
      if (codePoint === undefined) throw new PatternError(l10n.t("it ends too early"));
      const character = String.fromCodePoint(codePoint);
      at += character.length;
      return character;
    },
    startsWith,
    take: (text) => {
      if (!startsWith(text)) return false;
      at += text.length;
      return true;
    },
    match: (sticky) => {
      sticky.lastIndex = at;
      const found = sticky.exec(source);
      if (found === null) return undefined;
      at = sticky.lastIndex;
      return found;
    },
  };
};
