import * as l10n from "@vscode/l10n";
import type { WireAnnotation } from "../../../server/src/protocol.js";
import { withoutMarks } from "../annotate/gesture-words.js";
import { stateWords } from "../annotate/state-words.js";
import { numberInWords } from "../number-in-words.js";
import type { Progress } from "./progress.js";

/** How far a person has come: “42 of 57 decided”. */
export const progressText = ({ decided, all }: Progress): string =>
  l10n.t("{0} of {1} decided", numberInWords(decided), numberInWords(all));

/** The same in a whole sentence, with what follows and what is the machine’s. */
export const progressSentence = ({ decided, follow, all }: Progress): string =>
  l10n.t(
    "{0} of {1} annotations are decided, {2} follow from a decision, {3} are as the machine had them.",
    numberInWords(decided),
    numberInWords(all),
    numberInWords(follow),
    numberInWords(all - decided - follow),
  );

/** Whose word an annotation is: without the day, since most were decided in this sitting. */
const standing = (annotation: WireAnnotation): string => {
  const { at: _, ...undated } = annotation;
  return stateWords(undated);
};

/** What words are, and whether a person or the machine says so, in one sentence for eye and ear. */
export const spotText = (told: string, annotation: WireAnnotation | undefined): string => {
  const words = withoutMarks(told);
  if (annotation === undefined) return l10n.t("“{0}”: not marked", words);
  return annotation.unsure === undefined
    ? l10n.t("“{0}”: {1}", words, standing(annotation))
    : l10n.t("“{0}”: {1}, unsure", words, standing(annotation));
};
