/** What the features of this table say of a word. */
export const pageFeatures = {
  "content-word-of-page":
    "One word that is residue only where the line is typed as a button is; as a crosshead it may be content.",
} as const;

/** Words that web pages and newsrooms put around an article, one a line with its features. Own writing. */
export const pages = `
back	content-word-of-page
help	content-word-of-page
home	content-word-of-page
latest	content-word-of-page
listen	content-word-of-page
live	content-word-of-page
more	content-word-of-page
news	content-word-of-page
next	content-word-of-page
search	content-word-of-page
top	content-word-of-page
video	content-word-of-page
watch	content-word-of-page
x	content-word-of-page
`;
