import type { DecideStep, WireAnnotation } from "../../../server/src/protocol.js";
import { stepOn } from "./step-on.js";

/** The step that takes a label off its place. What the label follows from stands elsewhere, and stays. */
export const offStep = (label: WireAnnotation): DecideStep =>
  label.state === "decided" && label.decision !== undefined
    ? { kind: "forget", decision: label.decision }
    : stepOn(label, { type: label.type, verdict: "rejected" }, "here");
