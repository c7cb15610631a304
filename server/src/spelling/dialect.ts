/** The English an article is written in, by which its words are spelled. */
export const dialects = ["en-US", "en-GB", "en-AU", "en-CA"] as const;

/** A key of `dialects`. */
export type Dialect = (typeof dialects)[number];

/** Whether commas go outside closing marks, as in British and Australian newspapers. */
export const punctuatesOutside = (dialect: Dialect): boolean => dialect === "en-GB" || dialect === "en-AU";

/** Whether bodies of people take a singular verb, as in North America. */
export const takesBodiesAsOne = (dialect: Dialect): boolean => dialect === "en-US" || dialect === "en-CA";

/** Whether what holds of one English holds of an article in another: of Australian and Canadian what holds of British spelling. */
export const isWithin = (dialect: Dialect, wider: Dialect): boolean =>
  dialect === wider || (wider === "en-GB" && dialect !== "en-US");
