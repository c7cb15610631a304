import type { Attribution } from "../../article/quote.js";
import { confidenceOf, type Evidence } from "./evidence.js";

/** An attribution while the quotations of an article are decided: by what evidence it is made, in place of a number. */
export interface Claim extends Omit<Attribution, "confidence"> {
  readonly evidence: Evidence;
}

/** What the article's readers are told of it. */
export const attributionOf = ({ evidence, ...claim }: Claim): Attribution => ({
  ...claim,
  confidence: confidenceOf(evidence),
});
