/** What the features of this table say of a word. */
export const pageFeatures = {
  "content-word-of-page":
    "One word that is residue only where the line is typed as a button is; as a crosshead it may be content.",
  domain: "Top-level domains that news prose names in lower case.",
} as const;

/** Words that web pages and newsrooms put around an article, one a line with its features. Own writing. */
export const pages = `
ai	domain
app	domain
at	domain
au	domain
back	content-word-of-page
be	domain
biz	domain
br	domain
ca	domain
ch	domain
cn	domain
co	domain
com	domain
de	domain
dev	domain
dk	domain
edu	domain
es	domain
eu	domain
fi	domain
fr	domain
gov	domain
help	content-word-of-page
home	content-word-of-page
ie	domain
in	domain
info	domain
int	domain
io	domain
it	domain
jp	domain
kr	domain
latest	content-word-of-page
listen	content-word-of-page
live	content-word-of-page
me	domain
mil	domain
more	content-word-of-page
mx	domain
net	domain
news	content-word-of-page domain
next	content-word-of-page
nl	domain
no	domain
nz	domain
org	domain
pl	domain
ru	domain
se	domain
search	content-word-of-page
top	content-word-of-page
tv	domain
ua	domain
uk	domain
us	domain
video	content-word-of-page
watch	content-word-of-page
x	content-word-of-page
za	domain
`;
