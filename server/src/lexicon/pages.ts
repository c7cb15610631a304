/** What the features of this table say of a word. */
export const pageFeatures = {
  "beside-publication-date":
    "What stands beside the date in a line that says when the article was published.",
  "content-word-of-page":
    "One word that is residue only where the line is typed as a button is; as a crosshead it may be content.",
  domain: "Top-level domains that news prose names in lower case.",
  "share-button": "Sites and deeds in a row of buttons by which a page is passed on.",
} as const;

/** Words that web pages and newsrooms put around an article, one a line with its features. Own writing. */
export const pages = `
ai	domain
and	beside-publication-date
app	domain
at	beside-publication-date domain
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
date	beside-publication-date
de	domain
dev	domain
digg	share-button
dk	domain
edu	domain
es	domain
eu	domain
facebook	share-button
fi	domain
first	beside-publication-date
flipboard	share-button
fr	domain
google	share-button
gov	domain
help	content-word-of-page
home	content-word-of-page
hrs	beside-publication-date
ie	domain
in	domain
info	domain
instagram	share-button
int	domain
io	domain
issued	beside-publication-date
it	domain
jp	domain
kr	domain
last	beside-publication-date
latest	content-word-of-page
linkedin	share-button
listen	content-word-of-page
live	content-word-of-page
local	beside-publication-date
me	domain
mil	domain
modified	beside-publication-date
more	content-word-of-page
mx	domain
net	domain
news	content-word-of-page domain
newsvine	share-button
next	content-word-of-page
nl	domain
no	domain
noon	beside-publication-date
nz	domain
on	beside-publication-date
org	domain
originally	beside-publication-date
permalink	share-button
pinterest	share-button
pl	domain
posted	beside-publication-date
published	beside-publication-date
reddit	share-button
released	beside-publication-date
revised	beside-publication-date
ru	domain
se	domain
search	content-word-of-page
stumble	share-button
stumbleupon	share-button
telegram	share-button
time	beside-publication-date
top	content-word-of-page
tumblr	share-button
tv	domain
twitter	share-button
ua	domain
uk	domain
updated	beside-publication-date
us	domain
video	content-word-of-page
watch	content-word-of-page
whatsapp	share-button
x	content-word-of-page
za	domain
`;
