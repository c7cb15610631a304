import type { Span } from "../article/span.js";

/** What the other places of a decision's words were like when it was made. */
export interface Others {
  /** How many there were near by; more than are compared count no more. */
  readonly count: number;
  /** The most of each neighbour, 0 to 1, that one of them had: as much tells no place from it. */
  readonly before: number;
  readonly after: number;
}

/** Words of a text as a decision remembers them: the words, their neighbours, and where they stood. */
export interface Anchor {
  readonly exact: string;
  /** The words before and after them, up to `contextLength` UTF-16 units each, none at the ends of the text. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where they stood when the decision was made, in code points; undefined where the file does not say. */
  readonly position?: Span;
  /** Other places of the same words; undefined where there were none when the decision was made, or nobody says so. */
  readonly others?: Others;
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
