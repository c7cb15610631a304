import type { Token } from "../../article/token.js";
import { lower } from "./clause-start.js";

/** Whether a verb that has a subject of its own may stand at an index: no name, no -ing form, nothing behind “to”. */
export const isFiniteVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.pos !== "VERB" && token?.pos !== "AUX") return false;
  if (/^\p{Lu}/u.test(token.text) || (token.text.length > 5 && token.text.endsWith("ing"))) return false;
  return lower(tokens[at - 1]) !== "to";
};
