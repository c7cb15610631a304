import type { DecideStep, WireAnnotation, WireAnswer } from "../../../server/src/protocol.js";
import { rangesOf } from "./place-of.js";

/** The step that says something of an annotation, at all its fragments; `scope` is as the protocol has it. */
export const stepOn = (
  annotation: WireAnnotation,
  answer: WireAnswer,
  scope?: "here" | "article",
): DecideStep => ({
  kind: "decide",
  ranges: rangesOf(annotation),
  answer,
  ...(scope === undefined ? {} : { scope }),
});
