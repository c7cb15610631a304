/** The English an article is written in: spelling, and whether commas go inside closing marks. */
export type Dialect = "en-US" | "en-GB";
