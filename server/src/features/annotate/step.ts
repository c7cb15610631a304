import type { Span } from "../../article/span.js";
import type { Answer, Decision } from "../../decisions/decision.js";

/** Who is to say a quote; the words that say who as a span. */
export type SpeakerChange =
  | { readonly kind: "nobody" }
  | { readonly kind: "entity"; readonly name: string }
  | { readonly kind: "words"; readonly span: Span };

/** A part of a decision: what is left out stays as an earlier decision of the place has it, null takes it back. */
export interface AnswerChange {
  readonly type?: string | null;
  readonly verdict?: NonNullable<Answer["verdict"]> | null;
  readonly entity?: string | null;
  /** Another one than the machine thinks, without a name of its own; one and the same for all steps of a gesture. */
  readonly another?: true;
  readonly speaker?: SpeakerChange | null;
  readonly note?: string | null;
  readonly unsure?: string | null;
}

/** One step of a gesture: something is decided of a place, or a decision is taken away. Offsets are UTF-16. */
export type Step =
  | {
      readonly kind: "decide";
      /** One place, the fragments of one span with a gap, or none for the whole article. */
      readonly spans: readonly Span[];
      readonly answer: AnswerChange;
      readonly scope?: Decision["scope"];
      /** The id of the decision that moves here. */
      readonly moves?: string;
    }
  | { readonly kind: "forget"; readonly decision: string };
