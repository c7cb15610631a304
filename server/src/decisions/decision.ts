import type { Span } from "../article/span.js";

/** Words of a text as a decision remembers them: the words, their neighbours, and where they stood. */
export interface Anchor {
  readonly exact: string;
  /** The words before and after them, up to `contextLength` UTF-16 units each, none at the ends of the text. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where they stood when the decision was made, in code points; undefined where the file does not say. */
  readonly position?: Span;
}

/** Who says a quote, as a person decided it. */
export type DecidedSpeaker =
  | { readonly kind: "nobody" }
  /** Somebody of the cast, by the full name of the entity. */
  | { readonly kind: "entity"; readonly name: string }
  /** The words of the text that say who. */
  | { readonly kind: "words"; readonly anchor: Anchor };

/** What a person decided of one place, or of the whole article. Every part may be left out. */
export interface Answer {
  /** An OntoNotes type, `Headline`, `Header`, `Content`, `Source`, `Cue`, or a label of the folder's own. */
  readonly type?: string;
  /** `confirmed`: right as the machine has it; `rejected`: nothing is here; `done`: the article is annotated. */
  readonly verdict?: "confirmed" | "rejected" | "done";
  /** Which entity it is, by its full name: same value, same entity; two bearers of one name take a number, “John Smith (2)”. */
  readonly entity?: string;
  readonly speaker?: DecidedSpeaker;
  readonly note?: string;
  /** Why the person is not sure; may be empty. */
  readonly unsure?: string;
}

/** What the machine had said when the person decided. */
export interface MachineAnswer {
  readonly type: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One decision of one person. Immutable plain data, as its file has it. */
export interface Decision {
  /** A URI, `urn:uuid:…`, that no other decision has. */
  readonly id: string;
  readonly creator?: string;
  /** ISO 8601. */
  readonly created?: string;
  /** One place, the fragments of one span with a gap, or none for the whole article. */
  readonly anchors: readonly Anchor[];
  /** `article`: every same string without a decision of its own follows this one. */
  readonly scope: "here" | "article";
  readonly answer: Answer;
  readonly machine?: MachineAnswer;
}

/** How much of the text on each side an anchor remembers, in UTF-16 units: more where less stands elsewhere, too. */
const contextLengths = [32, 48, 64, 96, 128] as const;

/** How far around the words their like is looked for, in UTF-16 units: a bound on the time. */
const searched = 50_000;

/** So long a part of a neighbour stood elsewhere, too, when the anchor was made, in UTF-16 units; 0 where none did. */
export const commonLength = (neighbour: string): number =>
  // A unit may be missing where a character would have been cut.
  contextLengths.findLast((length) => length < neighbour.length - 1) ?? 0;

/** Cut between UTF-16 units, a character half of which is gone would match nothing. */
const wholeStart = (text: string): string => text.replace(/^[\udc00-\udfff]/, "");
const wholeEnd = (text: string): string => text.replace(/[\ud800-\udbff]$/, "");

/** The first of ever longer stretches that stands once in a text; the last where none does. */
const telling = (text: string, stretch: (length: number) => string): string => {
  let found = "";
  for (const length of contextLengths) {
    found = stretch(length);
    if (text.indexOf(found) === text.lastIndexOf(found)) break;
  }
  return found;
};

/**
 * What a decision is to remember of a span of a text; `position` is the span in code points. The words with the
 * neighbour on one side alone are to stand once in the text, so that the other side may go.
 */
export const anchorOf = (text: string, { start, end }: Span, position: Span): Anchor => {
  const exact = text.slice(start, end);
  const around = text.slice(Math.max(0, start - searched), end + searched);
  const before = telling(around, (length) => wholeStart(text.slice(Math.max(0, start - length), end)));
  const behind = telling(around, (length) => wholeEnd(text.slice(start, end + length)));
  return {
    exact,
    prefix: before.slice(0, before.length - exact.length),
    suffix: behind.slice(exact.length),
    position,
  };
};
