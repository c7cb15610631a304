import type { WireAnnotation } from "../../../server/src/protocol.js";

/** The annotations of a type that nobody decided at their place. */
export const undecidedOfType = (
  annotations: readonly WireAnnotation[],
  type: string,
): readonly WireAnnotation[] => annotations.filter((one) => one.type === type && one.state !== "decided");

/** The names and quotes of which the machine is at least so sure, 0 to 1, and that nobody decided. */
export const undecidedSure = (
  annotations: readonly WireAnnotation[],
  confidence: number,
): readonly WireAnnotation[] =>
  annotations.filter(
    (one) => one.state === "machine" && one.kind !== "header" && one.confidence >= confidence,
  );
