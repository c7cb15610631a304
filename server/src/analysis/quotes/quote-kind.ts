import type { Passage } from "../../article/passage.js";
import type { QuoteKind } from "../../article/quote.js";
import { remembered } from "../../article/remembered.js";
import { placeKey, type Span, textBefore, textOf } from "../../article/span.js";
import { formsOf } from "../../lexicon/inflection.js";
import { alternatives, hasFeature, oneOf } from "../../lexicon/lexicon.js";
import { plainSpeech, reporting } from "../../lexicon/speech-verbs.js";

/** Nouns that stand before the name of a work, a programme or a sign, or take one as their own. */
const workBefore = new RegExp(
  String.raw`(?:\b(?:${oneOf("named-as-work")}|(?:${oneOf("before-title-of-work")})(?:\s+(?:of|on|in))?)|\b(?:${oneOf("broadcaster")})(?:[’']s)?(?:\s+\p{L}+(?:[’']s))?),?\s*$`,
  "u",
);
const signAfter = new RegExp(
  String.raw`^,?\s*(?:(?:\p{L}+\s+)?(?:${oneOf("behind-quoted-title")}|bumper\s+stickers?))\b`,
  "u",
);

/** What goes by words that its friends or foes say: “the “Save Our Pier” crowd”. */
const followers = new RegExp(String.raw`^\s+(?:${oneOf("follows-slogan")})\b`, "u");
/** “Its “Great Wall of Paper””: the owner's words or somebody's for it. */
const ownedBefore = new RegExp(String.raw`\b(?:${oneOf("possessive")})\s*$`, "iu");
/** “The “Dry Feet for All” Act”: a law or a scheme by its name. */
const scheme = `(?:${oneOf("scheme")})`;
const schemeBehind = new RegExp(`^\\s+${scheme}\\b`, "u");
const schemeInside = new RegExp(`\\s${scheme},?$`, "u");
/** “They say “Harbour Watch” is late”: the name begins what is said. */
const reported = new RegExp(
  String.raw`\b(?:report(?:s|ed)?|say|saying|${alternatives(plainSpeech)})(?:\s+that)?\s*$`,
  "u",
);
const finite = new RegExp(String.raw`^\s+(?:${oneOf("finite-behind-title")})\b`, "u");
/** “Her column, “Tides,” which …”: a name beside what has it, and not “she said, “Well,” in …”. */
const nounBefore = new RegExp(String.raw`(?<!\b(?:say|${alternatives(reporting)})|ed|ing)\b,\s*$`, "u");
const goesOnBehind = new RegExp(String.raw`^\s+(?:${oneOf("goes-on-behind-title")})\b`, "u");
/** “She walked in to “Home by the River.”” */
const preposition = new RegExp(String.raw`\p{Ll}\s+(?:${oneOf("preposition-before-title")})\s*$`, "u");
/** “The vote — “No to the Wall” — is in June”: a name between dashes. */
const dashBefore = /\p{L}\s*(?:--|[—–―])\s*$/u;
const dashBehind = /^\s*(?:--|[—–―])/u;
/** “She wrote “The Long Road Home””. */
const written = new RegExp(String.raw`\b(?:${oneOf("makes-work")})\s*$`, "u");
/** Fewer words are a name more often than a slogan. */
const shortestSlogan = 3;

/** “on Monday's “Morning Table””: what a person appears on, or what someone has. */
const programmeBefore = new RegExp(
  String.raw`(?:[\p{L}\p{N}][’']s|s[’']|\bon|\bto\s+(?:${oneOf("broadcaster")}))\s*$`,
  "u",
);
/** Words that people call out are no titles, whatever their capitals. */
const sloganBefore = new RegExp(
  String.raw`\b(?:${oneOf("before-slogan")}|(?:${oneOf("stem-before-slogan")})\p{L}{0,12})(?:\s+(?:${oneOf("between-verb-and-slogan")})){0,3}\s*$`,
  "iu",
);

const letters = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;
/** The words of a quotation as a reader counts them. */
const wordsIn = (content: string): readonly string[] => content.match(letters) ?? [];

/** Every main word begins with a capital: “The Long Road Home”. */
const isTitleCase = (words: readonly string[]): boolean => {
  const main = words.filter((word) => !hasFeature(word.toLowerCase(), "small-in-title"));
  return main.length > 0 && main.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
};

const sentenceEnd = /(?:[.!?,…—–―-]|\.\.\.)["'”’)\]]*$/u;
const sentenceStart = /^[\s…([.–—―-]*(?:\p{Lu}|\p{N}|[@#$])/u;
const opensClause = new RegExp(
  String.raw`(?:^|[.!?:;,…—–―)\]”"’]|\b(?:that|${alternatives(formsOf("plain-speech", ["past", "present", "gerund"]))}))\s*$`,
  "u",
);

/** What is read before and behind a quotation; more tells nothing. */
const reach = 60;

/** “Dam to Open in May,” by Ana Vela: a headline and who wrote it. */
const writtenBy = /^,?\s+by\s+(?:the\s+)?\p{Lu}/u;

/** Whether a quotation stands in a list behind another one that is a title. */
export const isBesideTitle = (
  text: string,
  quote: Span,
  previous: (Span & { readonly kind: QuoteKind }) | undefined,
): boolean =>
  previous?.kind === "title" && /^,?\s*(?:(?:and|or)\s*)?$/.test(text.slice(previous.end, quote.start));

/**
 * What kind of quotation the words between the marks are, by their shape and their nearest neighbours in their paragraph,
 * whose words `text` is; speech is told from a title here (`besideTitle` as `isBesideTitle`: titles come in lists), and a
 * scare quote from a fragment of speech only once its sentence is read.
 */
const quoteKind = (text: string, quote: Span, content: Span, besideTitle: boolean): QuoteKind => {
  const inside = textOf(text, content).trim();
  const before = textBefore(text, quote.start, reach);
  const after = text.slice(quote.end, quote.end + reach);
  const words = wordsIn(inside);
  const named = isTitleCase(words) && words.length >= 2 && !/[.!?]$/.test(inside);
  if (named && (schemeBehind.test(after) || schemeInside.test(inside))) return "title";
  if (named && reported.test(before) && finite.test(after)) return "title";
  if (named && words.length <= 9 && written.test(before)) return "title";
  const ended = isTitleCase(words) && words.length >= 2 && words.length <= 9 && /[^.]\.$/.test(inside);
  if (ended && preposition.test(before) && !sloganBefore.test(before)) return "title";
  const beside = isTitleCase(words) && words.length <= 9 && inside.endsWith(",");
  if (beside && nounBefore.test(before) && goesOnBehind.test(after)) return "title";
  if (named && dashBefore.test(before) && dashBehind.test(after)) return "title";
  const slogan =
    words.length >= shortestSlogan &&
    !workBefore.test(before) &&
    (followers.test(after) || (ownedBefore.test(before) && !signAfter.test(after)));
  const titled = !slogan && isTitleCase(words) && words.length <= 14;
  if (titled && words.length <= 9 && signAfter.test(after)) return "title";
  if (titled && workBefore.test(before)) return "title";
  if (
    words.length >= 2 &&
    inside.endsWith(",") &&
    writtenBy.test(after) &&
    /(?:^|[.—–:;-])\s*$/u.test(before)
  )
    return "title";
  if (titled && besideTitle) return "title";
  const plain = words.length >= 2 && words.length <= 6 && !/[,;:!?]./u.test(inside);
  if (titled && plain && programmeBefore.test(before)) return "title";
  if (titled && plain && /\p{L}\s*$/u.test(before) && !/[.!?]$/.test(inside) && !sloganBefore.test(before))
    return "title";
  const whole =
    sentenceStart.test(inside) &&
    (sentenceEnd.test(inside) || /^[.!?]/.test(after)) &&
    opensClause.test(before);
  if (whole && words.length >= 2) return "direct";
  const alone = before.trim() === "" && /^[.!?]?\s*$/.test(after);
  if (alone && (whole || (words.length >= 4 && !titled && sentenceStart.test(inside)))) return "direct";
  if (whole && /^[.!?,]/.test(inside.slice(-1))) return "direct";
  return words.length <= 2 ? "scare" : "partial";
};

/** The kinds of a passage’s quotations, as far as they were asked for. */
const kindsIn = remembered((_: Passage) => new Map<string, QuoteKind>());

/** What kind of quotation stands in a passage; offsets from its start. */
export const quoteKindIn = (
  passage: Passage,
  quote: Span,
  content: Span,
  besideTitle: boolean,
): QuoteKind => {
  const kinds = kindsIn(passage);
  const key = `${placeKey([quote, content])} ${besideTitle}`;
  const known = kinds.get(key);
  if (known !== undefined) return known;
  const kind = quoteKind(passage.text, quote, content, besideTitle);
  kinds.set(key, kind);
  return kind;
};
