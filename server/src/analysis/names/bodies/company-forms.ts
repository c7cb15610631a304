import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Word } from "../words/words.js";

/** Whether a word says by its spelling that a company’s name ends in it: “Ltd.”, “ASA”. */
export const isFormOfCompany = (text: string): boolean =>
  hasFeature(text, "company-form") || hasFeature(text.replace(/\.$/, ""), "company-form");

/** `isFormOfCompany` of a word of a sentence; false where there is none. */
export const isCompanyForm = (word: Word | undefined): boolean =>
  word !== undefined && isFormOfCompany(word.text);

/** Whether `words[from..to)` is a company’s name by its end: “Alford Hughes plc”, “Tolver Marine Ltd.”. */
export const isCompany = (words: readonly Word[], from: number, to: number): boolean => {
  let end = to;
  while (end > from && isCompanyForm(words[end - 1])) end -= 1;
  return end < to && end > from;
};

/** Whether a name that has come to `at` is a company’s and ends there, whatever capital follows: “Colby Ltd. Brightwater will”. */
export const endsCompany = (words: readonly Word[], from: number, at: number): boolean =>
  isCompany(words, from, at) && !isCompanyForm(words[at]) && words[at]?.text !== "&";
