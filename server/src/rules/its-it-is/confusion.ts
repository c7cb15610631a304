/**
 * Whether a form is the wrong one of “its” and “it’s”. What is "probable" is almost always wrong, but there are words
 * of the kind that it goes with: “its one of a kind bridge”.
 */
export type Confusion = "right" | "likely" | "probable" | "certain";
