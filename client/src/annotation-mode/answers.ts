import * as l10n from "@vscode/l10n";
import type { Annotated, DecideStep, WireAnnotation, WireRange } from "../../../server/src/protocol.js";
import { typeName } from "../annotate/annotation-keys.js";
import { decidedWords, shortQuoted } from "../annotate/gesture-words.js";
import { stepOn } from "../annotate/step-on.js";

/** What a person says with one key: the steps of the gesture, and what they do in one sentence. */
export interface Answer {
  readonly steps: readonly DecideStep[];
  readonly told: string;
}

/** That an annotation has another span, of these words: a decision of its own moves there. */
export const ofSpan = (
  { type, state, decision }: WireAnnotation,
  range: WireRange,
  words: string,
): Answer => {
  const moves = state === "decided" ? decision : undefined;
  return {
    steps: [
      moves === undefined
        ? { kind: "decide", ranges: [range], answer: { type } }
        : { kind: "decide", ranges: [range], answer: {}, moves },
    ],
    told: decidedWords(words, typeName(type)),
  };
};

/** That a person is not sure of an annotation, or is again. */
export const doubt = (annotation: WireAnnotation, words: string): Answer => {
  const isUnsure = annotation.unsure !== undefined;
  return {
    steps: [stepOn(annotation, { unsure: isUnsure ? null : "" })],
    told: isUnsure
      ? l10n.t("“{0}”: no longer unsure", shortQuoted(words))
      : l10n.t("“{0}”: unsure", shortQuoted(words)),
  };
};

/** That the article is done, or is not. */
export const doneWith = ({ done }: Annotated): Answer => ({
  steps: [{ kind: "decide", ranges: [], answer: { verdict: done ? null : "done" } }],
  told: done ? l10n.t("The article is not done.") : l10n.t("The article is done."),
});
