import type { DecideStep, WireAnnotation } from "../../../server/src/protocol.js";
import { rangesOf } from "./place-of.js";

/** The step that takes a label off its place. What the label follows from stands elsewhere, and stays. */
export const offStep = (label: WireAnnotation): DecideStep =>
  label.state === "decided" && label.decision !== undefined
    ? { kind: "forget", decision: label.decision }
    : {
        kind: "decide",
        ranges: rangesOf(label),
        answer: { type: label.type, verdict: "rejected" },
        scope: "here",
      };
