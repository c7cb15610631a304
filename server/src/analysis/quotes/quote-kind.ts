import type { QuoteKind } from "../../article/quote.js";
import type { Span } from "../../article/span.js";

/** Nouns that stand before the name of a work, a programme or a sign, or take one as their own. */
const workBefore =
  /(?:\b(?:titled|entitled|headlined|captioned|subtitled|nicknamed|(?:book|books|film|films|movie|performed|perform|performs|performing|sang|sing|sings|singing|roles?|song|songs|show|program|programme|podcast|album|episode|column|article|play|novel|memoir|documentary|series|anthem|magazine|ballad|hit|single|essay|musical|opera|sitcom|sketch|comedy|drama|app|website|exhibition|painting|poem|chapter|report|section|segment|spot|ad|project|class|course|operation|exercise|conference|seminar|workshop|lecture|exhibit|installation|mural|sculpture|track|tracks|video|videos|plays|poems|novels|films|memoirs|autobiography|biography|novella|sequel|trilogy|miniseries|newsletter|blog|game|games|pamphlet|manifesto|paper|study|thesis|bestseller|best-seller|thriller|story|stories|debut|soundtrack|remix|duet|mixtape|symphony|anthology|collection|author|host|co-host|anchor|moderator|creator|star|producer|editor|edits|hosts|hosted|starred|stars|starring)(?:\s+(?:of|on|in))?)|\b(?:ABC|NBC|CBS|CNN|MSNBC|PBS|BBC|NPR|HBO|Fox|FOX|News|Channel|Network|Business|channel|Radio|Showtime|Netflix|Comedy Central)(?:[’']s)?(?:\s+\p{L}+(?:[’']s))?),?\s*$/u;
const signAfter =
  /^,?\s*(?:(?:\p{L}+\s+)?(?:hats?|caps?|signs?|T-shirts?|t-shirts?|shirts?|bumper\s+stickers?|stickers?|slogans?|theme|themes|tour|podcast|program|programme|show|song|album|column|co-host|host|anchor|moderator|banners?|placards?|buttons?|badges?|list|lists|rally|rallies|franchise|series|film|movie|sitcom|sketch|magazine|hashtag|section|segment|audience|correspondent))\b/u;

/** What goes by words that its friends or foes say: “the “Save Our Pier” crowd”. */
const followers =
  /^\s+(?:crowd|movement|campaign|camp|coalition|faction|wing|buzz|talk|bill|law|act|legislation|measure|plan|plank|pledge|promise|policy|policies|agenda|strategy|doctrine|rhetoric|mantra|message|slur|label|violence|rallying|chants?|cry|cries)\b/u;
/** “Its “Great Wall of Paper””: the owner's words or somebody's for it. */
const ownedBefore = /\b(?:its|his|her|their|your|our)\s*$/iu;
/** “The “Dry Feet for All” Act”: a law or a scheme by its name. */
const scheme =
  "(?:Act|Awards?|Bill|Campaign|Fund|Foundation|Initiative|Law|Movement|Party|Plan|Policy|Prize|Program|Programme|Project|Series|Tour)";
const schemeBehind = new RegExp(`^\\s+${scheme}\\b`, "u");
const schemeInside = new RegExp(`\\s${scheme},?$`, "u");
/** “They say “Harbour Watch” is late”: the name begins what is said. */
const reported = /\b(?:say|says|said|saying|reports?|reported)(?:\s+that)?\s*$/u;
const finite =
  /^\s+(?:is|was|are|were|has|had|have|will|would|can|could|should|did|does|aims?|began|ended)\b/u;
/** “Her column, “Tides,” which …”: a name beside what has it, and not “she said, “Well,” in …”. */
const nounBefore = /(?<!\b(?:said|says|say|told|wrote|replied)|ed|ing)\b,\s*$/u;
const goesOnBehind = /^\s+(?:about|at|by|for|from|in|on|that|which|with)\b/u;
/** “She walked in to “Home by the River.”” */
const preposition = /\p{Ll}\s+(?:to|in|on|at)\s*$/u;
/** “The vote — “No to the Wall” — is in June”: a name between dashes. */
const dashBefore = /\p{L}\s*(?:--|[—–―])\s*$/u;
const dashBehind = /^\s*(?:--|[—–―])/u;
/** “She wrote “The Long Road Home””. */
const written =
  /\b(?:(?:co-?)?(?:wrote|writes?|written)|penned|publish(?:ed|es)|record(?:ed|s)|compos(?:ed|es)|releas(?:ed|es)|direct(?:ed|s))\s*$/u;
/** Fewer words are a name more often than a slogan. */
const shortestSlogan = 3;

/** “on Monday's “Morning Table””: what a person appears on, or what someone has. */
const programmeBefore = /(?:[\p{L}\p{N}][’']s|s[’']|\bon|\bto\s+(?:CNN|ABC|NBC|CBS|Fox))\s*$/u;
/** Words that people call out are no titles, whatever their capitals. */
const sloganBefore =
  /\b(?:chant\w*|cr(?:y|ies|ied)|shout\w*|yell\w*|call\w*|slogans?|phrase|mantra|motto|say|says|said|saying|read|reads|reading|tweet\w*|wrote|writ\w+|as|dubbed|label\w*|describ\w+|brand\w*|declar\w+|repeat\w*)(?:\s+(?:of|out|for|him|her|it|them|himself|herself|the|a|an|that|as|to)){0,3}\s*$/iu;

const letters = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;
const small = /^(?:a|an|the|of|for|and|or|but|in|on|at|to|by|with|from|as|is|vs|v|de|la)$/i;

/** The words of a quotation as a reader counts them. */
const wordsIn = (content: string): readonly string[] => content.match(letters) ?? [];

/** Every main word begins with a capital: “The Long Road Home”. */
const isTitleCase = (words: readonly string[]): boolean => {
  const main = words.filter((word) => !small.test(word));
  return main.length > 0 && main.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
};

const sentenceEnd = /(?:[.!?,…—–―-]|\.\.\.)["'”’)\]]*$/u;
const sentenceStart = /^[\s…([.–—―-]*(?:\p{Lu}|\p{N}|[@#$])/u;
const opensClause = /(?:^|[.!?:;,…—–―)\]”"’]|\b(?:said|says|saying|that))\s*$/u;

/** What is read before and behind a quotation; more tells nothing. */
const reach = 60;

/** “Dam to Open in May,” by Ana Vela: a headline and who wrote it. */
const writtenBy = /^,?\s+by\s+(?:the\s+)?\p{Lu}/u;

/**
 * What kind of quotation the words between the marks are, by their shape and their nearest neighbours; speech
 * is told from a title here (`previous` is the quotation before it in the paragraph: titles come in lists), and a scare quote from a fragment of speech only once its sentence is read.
 */
export const quoteKind = (
  text: string,
  quote: Span,
  content: Span,
  paragraph: Span,
  previous: (Span & { readonly kind: QuoteKind }) | undefined,
): QuoteKind => {
  const inside = text.slice(content.start, content.end).trim();
  const before = text.slice(Math.max(paragraph.start, quote.start - reach), quote.start);
  const after = text.slice(quote.end, Math.min(paragraph.end, quote.end + reach));
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
  if (
    titled &&
    previous?.kind === "title" &&
    /^,?\s*(?:and|or)?\s*$/.test(text.slice(previous.end, quote.start))
  )
    return "title";
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
