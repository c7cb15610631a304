import type { Decided } from "../article/decided.js";
import type { Decision } from "./decision.js";

/** Why an annotation is as it is: by which decision, whose, and whether that is of this very place. */
export const whose = ({ id, creator, created }: Decision, here: boolean): Decided => {
  const decided: { -readonly [Member in keyof Decided]: Decided[Member] } = { decision: id, here };
  if (creator !== undefined) decided.by = creator;
  if (created !== undefined) decided.at = created;
  return decided;
};
