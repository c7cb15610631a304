import * as l10n from "@vscode/l10n";
import type { Article } from "../../article/article.js";
import { startsLower } from "../../article/letter-case.js";
import { type Paragraph, tokensOf } from "../../article/paragraph.js";
import { type Attribution, isOutermost, type Quote } from "../../article/quote.js";
import { byStart, openingOf, type Span, textOf } from "../../article/span.js";
import { isVerb } from "../../article/token.js";
import { wordsIn } from "../../article/words-in.js";
import { formsOf } from "../../lexicon/inflection.js";
import { alternatives, oneOf, oneOfCapitalised } from "../../lexicon/lexicon.js";
import { type Finding, pointedOutIf, type Rule } from "../rule.js";
import { likelySpeakers } from "./likely-speakers.js";
import { unclearPronouns } from "./pronoun-speaker.js";
import { attributing, deleting } from "./quote-fixes.js";

/** Fewer words are an exclamation, a name or a motto more often than testimony. */
const fewestWords = 4;
/** Up to this confidence a speaker was only suggested by whom the paragraph before is about. */
const suggested = 0.5;

const folded = (sentence: string): string => wordsIn(sentence.toLowerCase()).join(" ");

/** The sentences of a quotation in a form in which two printings of them are the same. */
const sentencesOf = (content: string): readonly string[] =>
  content
    .split(/[.!?…]+/u)
    .map(folded)
    .filter((sentence) => sentence !== "");

const contentOf = (article: Article, quote: Quote): string => textOf(article.text, quote.content);

/** What speakers are known to have said, sentence by sentence: a pull quote says it again. */
const attributedSentences = (article: Article): ReadonlySet<string> =>
  new Set(
    article.quotes
      .filter((quote) => quote.attribution !== undefined && quote.attribution.confidence > suggested)
      .flatMap((quote) => sentencesOf(contentOf(article, quote))),
  );

/** The quotation is all there is between its paragraph's sentences: no writer's word stands in its sentence. */
const isBare = (
  article: Article,
  quote: Quote,
  end: number,
  paragraph: Paragraph,
  limit: number,
): boolean => {
  const before = article.text.slice(Math.max(paragraph.start, quote.start - 3), quote.start).trimEnd();
  const behind = article.text.slice(end, Math.min(end + 3, limit)).trimStart();
  const starts = before === "" || /[.!?…”"’)]$/u.test(before);
  return starts && /^(?:$|[.]?\s*$|[.]?\s+\p{Lu}|[“"‘\p{Lu}])/u.test(behind);
};

/** “‘Showing off our culture’” alone on its line, without a stop, is a header or a pull quote up to this length. */
const mostHeaderWords = 10;

const isSetApart = (content: string, ownWords: string, behind: string): boolean =>
  ownWords === "" &&
  behind === "" &&
  wordsIn(content).length <= mostHeaderWords &&
  /[\p{L}\p{N}]$/u.test(content);

/** “That was the word from …”: the next words may say whose the quotation is. */
const pointsBack = new RegExp(
  String.raw`^(?:(?:${oneOfCapitalised("points-back")})(?:[’']s|\s+(?:${oneOf("finite-be")}|had been))\s+(?:${oneOf("points-back-by")})\b|(?:That|This|The)\s+(?:${oneOf("quotation-noun")})\b|So\s+(?:${oneOf("behind-so")})\b|With that\b|Thus\s+(?:spoke|said)\b)`,
  "u",
);
const speaks = new RegExp(
  String.raw`\b(?:${alternatives([...formsOf("gives-words", ["past"]), ...formsOf("plain-speech", ["present"])])}|${oneOf("speaks-of-words")}|according to|words (?:from|of)|chant\w*)\b`,
  "iu",
);

/** The same where it is the quotation's own paragraph that speaks. */
const argues = new RegExp(
  String.raw`\b(?:${alternatives([...formsOf("gives-words", ["present"]), ...formsOf("claims")])})\b`,
  "iu",
);
/** “DAM STAYS SHUT “…””: a headline that ran into the quotation. */
const heading = /^[^\p{Ll}\p{Lu}]*\p{Lu}[^\p{Ll}]*$/u;

/** “— Ann Dole, Kent”: a dash and little more; a longer line is an item of a list. */
const signedBy = /^[-–—―].{0,80}$/su;
/** ““…” Ann Dole, mayor of Kent”: a name and who that is, behind what a page set large. */
const signedWithRole =
  /^\s*(?:\p{Lu}[\p{L}.’'-]{0,30}\s+){1,3}\p{Lu}[\p{L}’'-]{1,30},\s+(?:(?:an?|the)\s+)?\p{L}/u;
/** “Ann Dole, mayor.””: who spoke, below words that a page set large, within their marks. */
const signedWithin = /^\p{Lu}[^.!?“”"]{0,80}\.?["”]$/u;

/** Which paragraph each quotation stands in, and the quotations of each paragraph. */
interface Layout {
  readonly paragraphOf: readonly number[];
  readonly quotesIn: readonly (readonly number[])[];
}

const layoutOf = (article: Article): Layout => {
  const paragraphOf: number[] = [];
  const quotesIn: number[][] = article.paragraphs.map(() => []);
  let at = 0;
  article.quotes.forEach((quote, index) => {
    while (at < article.paragraphs.length - 1 && (article.paragraphs[at]?.end ?? 0) <= quote.start) at += 1;
    paragraphOf.push(at);
    if (isOutermost(quote)) quotesIn[at]?.push(index);
  });
  return { paragraphOf, quotesIn };
};

/** How many UTF-16 units of the quotation's own paragraph, or of the one before, are read for words of speaking. */
const glance = 250;
/** The same of the paragraph behind: what speaks of the quotation there does so at once. */
const firstGlance = 90;
/** Who is the source of the next paragraph's own matter. */
const sourced = /^[^.]{0,80}\baccording to\b/iu;

/** Whether the words beside a quotation speak of speaking, or belong to a quotation whose speaker is known. */
const neighbourSpeaks = (
  article: Article,
  layout: Layout,
  index: number,
  side: "before" | "behind",
): boolean => {
  const paragraph = article.paragraphs[index];
  if (!paragraph) return false;
  const own = textOf(article.text, paragraph);
  const lastSentence = Math.max(
    (paragraph.sentences.at(-1)?.start ?? 0) - paragraph.start,
    own.length - glance,
  );
  const near =
    side === "before" ? own.slice(lastSentence) : own.slice(0, sourced.test(own) ? 0 : firstGlance);
  const list = layout.quotesIn[index] ?? [];
  const nearest = article.quotes[(side === "before" ? list.at(-1) : list[0]) ?? -1];
  const beside =
    nearest && (side === "before" ? paragraph.end - nearest.end < glance : nearest.start === paragraph.start);
  if (beside && nearest.kind === "direct" && (nearest.attribution?.confidence ?? 0) > suggested) return true;
  return (
    speaks.test(near) ||
    (side === "before" ? /[:—–-]\s*$/u.test(own) : pointsBack.test(own) || signedBy.test(own))
  );
};

/** Whether a paragraph is one whole quotation: the next in a row of quotations is queried by its first alone. */
const endsInQuote = (article: Article, layout: Layout, index: number): boolean => {
  const paragraph = article.paragraphs[index];
  const list = layout.quotesIn[index] ?? [];
  const quote = article.quotes[list[0] ?? -1];
  if (!paragraph || !quote || list.length > 1 || quote.kind !== "direct") return false;
  return quote.start === paragraph.start && paragraph.end - quote.end <= 1;
};

/** “She pauses.”: so short a paragraph interrupts speech and does not end it. */
const longestAside = 4;

const pastAside = (article: Article, index: number): number => {
  const paragraph = article.paragraphs[index];
  const words = paragraph ? wordsIn(openingOf(article.text, paragraph, glance)) : [];
  return paragraph?.kind === "text" && words.length <= longestAside ? index - 1 : index;
};

/** The last part of speech that runs over paragraphs. */
const lastPart = (nextOf: ReadonlyMap<number, number>, index: number): number => {
  let last = index;
  for (let next = nextOf.get(last); next !== undefined; next = nextOf.get(last)) last = next;
  return last;
};

const transcript = /^\s*(?:[\p{Lu}][\p{Lu} .'’-]+|Q|A):/u;

/** A pronoun, or one name and no more: “the talks between Vela and Orban” are nobody. */
const isOnePerson = (article: Article, { source, sourceKind }: Attribution): boolean =>
  sourceKind === "pronoun" ||
  article.mentions.some(({ start, end }) => start === source?.start && end === source.end);

/**
 * Whether the text before suggests a speaker whom the article quotes elsewhere, as a profile of one person does: some
 * desks want “he said” there too, and some do not.
 */
const isSuggested = (article: Article, { attribution }: Quote): boolean =>
  attribution?.entity !== undefined &&
  isOnePerson(article, attribution) &&
  article.quotes.some(
    ({ attribution: other }) =>
      other !== undefined && other.entity === attribution.entity && other.confidence > suggested,
  );

/** Speech without a known speaker that stands by itself in its paragraph, or in paragraphs of its own. */
interface Bare {
  readonly quote: Quote;
  /** Index of the paragraph it begins in, of the one it ends in, and its last part. */
  readonly at: number;
  readonly lastAt: number;
  readonly last: Quote;
  readonly content: string;
  /** The words of the paragraph before it and, up to the paragraph's end, behind it. */
  readonly ownWords: string;
  readonly behind: string;
}

/**
 * “Dole, A. (June 2007). “Grit.””, ““Inside the Plan.” New York Times. April 16, 2017. https://…”: the title of what a list
 * of sources names, behind a year in brackets or in a paragraph with an address or a number of a paper.
 */
const yearBefore = /\([^()]{0,20}\b(?:1[5-9]|20)\d\d[a-z]?\)[.,:]?\s*$/u;
const addressOfSource = /\bhttps?:\/\/|\bdoi(?:\.org|:)|\bPMID\b|\bISBN\b|\bpp\.\s?\d/u;

const isSourceListed = (article: Article, { ownWords, quote, last, lastAt }: Bare): boolean => {
  if (yearBefore.test(ownWords)) return true;
  const end = article.paragraphs[lastAt]?.end ?? last.end;
  // A source's address follows its title at once, or its journal and its day do.
  return (
    addressOfSource.test(article.text.slice(last.end, Math.min(end, last.end + glance))) &&
    quote.end === last.end
  );
};

const isKnown = ({ attribution }: Quote): boolean => (attribution?.confidence ?? 0) > suggested;

const bareSpeech = (
  article: Article,
  layout: Layout,
  nextOf: ReadonlyMap<number, number>,
  index: number,
): Bare | undefined => {
  const quote = article.quotes[index];
  if (quote?.kind !== "direct" || quote.parent !== undefined || quote.continues !== undefined)
    return undefined;
  if (quote.decided || isKnown(quote)) return undefined;
  const at = layout.paragraphOf[index] ?? 0;
  const paragraph = article.paragraphs[at];
  const lastIndex = lastPart(nextOf, index);
  const last = article.quotes[lastIndex];
  if (paragraph?.kind !== "text" || !last || last.end === last.content.end) return undefined;
  const content = contentOf(article, quote);
  if (
    quote.start === quote.content.start ||
    wordsIn(content).length < fewestWords ||
    transcript.test(content)
  )
    return undefined;
  const lastAt = layout.paragraphOf[lastIndex] ?? at;
  const limit = article.paragraphs[lastAt]?.end ?? last.end;
  if (!isBare(article, quote, last.end, paragraph, limit)) return undefined;
  const ownWords = article.text.slice(Math.max(paragraph.start, quote.start - glance), quote.start);
  const behind = article.text.slice(last.end, Math.min(limit, last.end + glance));
  return { quote, at, lastAt, last, content, ownWords, behind };
};

/** Whether a line, or what stands behind a quotation in one, names somebody and says who that is, and no more: no finite verb is there. */
const isSignature = (article: Article, { start, end }: Span, paragraph: Paragraph | undefined): boolean => {
  if (
    paragraph === undefined ||
    !signedWithRole.test(article.text.slice(start, Math.min(end, start + glance)))
  )
    return false;
  const tokens = tokensOf(paragraph).filter((token) => token.start >= start);
  const stop = tokens.findIndex(({ text }) => /^["“.]$/.test(text));
  const said = tokens.slice(0, stop < 0 ? tokens.length : stop);
  return !said.some((token) => isVerb(token) && !token.text.endsWith("ing"));
};

/** Whether the words of its own paragraph tell who speaks, or that it is no testimony. */
const isToldInWords = (article: Article, { quote, last, content, ownWords, behind }: Bare): boolean =>
  (quote.attribution !== undefined && ownWords.trim() !== "") ||
  pointsBack.test(article.text.slice(last.end, last.end + glance).trimStart()) ||
  speaks.test(ownWords) ||
  argues.test(ownWords) ||
  heading.test(ownWords) ||
  speaks.test(behind) ||
  /\?\s*$/u.test(ownWords) ||
  isSetApart(content, ownWords, behind.slice(0, 1));

/** Whether the quotations and paragraphs around tell it. */
const isToldBeside = (article: Article, layout: Layout, { at, last, lastAt, ownWords }: Bare): boolean => {
  const own = article.paragraphs[lastAt];
  const below = article.paragraphs[lastAt + 1];
  if (own && isSignature(article, { start: last.end, end: own.end }, own)) return true;
  if (below && isSignature(article, below, below)) return true;
  const isQuoteKnown = (index: number): boolean => {
    const quote = article.quotes[index];
    return quote !== undefined && isKnown(quote);
  };
  if (layout.quotesIn[at]?.some(isQuoteKnown)) return true;
  const lastLine = article.paragraphs[lastAt];
  if (lastLine && lastAt > at && signedWithin.test(textOf(article.text, lastLine))) return true;
  const next = article.paragraphs[lastAt + 1];
  if (next && startsLower(article.text.slice(next.start, next.start + 2))) return true;
  const above = pastAside(article, at - 1);
  const opens = ownWords.trim() === "";
  if (opens && (endsInQuote(article, layout, above) || neighbourSpeaks(article, layout, above, "before")))
    return true;
  return neighbourSpeaks(article, layout, lastAt + 1, "behind");
};

/** A direct quotation that nothing near it gives a speaker. */
export const unattributedQuote: Rule = {
  id: "unattributed-quote",
  summary: "A direct quotation that nobody is named for.",
  description:
    "Readers must know who speaks. A quotation is left alone when its sentence, the sentence before, the quotation before or behind it, a label or a signature gives a speaker; so are titles, mottoes, words held at a distance, quotations in headlines and captions, and pull quotes of words that are attributed elsewhere. A quotation right after sentences about somebody whom the article quotes elsewhere is only pointed out. A hint marks a speaker who is only “he” or “she” where two people may be meant.",
  severity: "warning",
  examples: [
    {
      wrong: "The bridge stays closed.\n“We were told nothing until the morning.”\nBuses run instead.",
      right:
        "The bridge stays closed.\n“We were told nothing until the morning,” Dole said.\nBuses run instead.",
    },
  ],
  check: (context) => {
    const { article, dialect } = context;
    const layout = layoutOf(article);
    const said = attributedSentences(article);
    const nextOf = new Map<number, number>();
    article.quotes.forEach((quote, index) => {
      if (quote.continues !== undefined) nextOf.set(quote.continues, index);
    });
    const findings = article.quotes.flatMap((quote, index): readonly Finding[] => {
      const bare = bareSpeech(article, layout, nextOf, index);
      if (!bare || sentencesOf(bare.content).every((sentence) => said.has(sentence))) return [];
      if (isSourceListed(article, bare)) return [];
      if (isToldInWords(article, bare) || isToldBeside(article, layout, bare)) return [];
      const { last, at, lastAt } = bare;
      return [
        {
          start: quote.start,
          end: quote.end,
          message: l10n.t("Nothing here says who is quoted."),
          ...pointedOutIf(isSuggested(article, quote)),
          fixes: [
            ...likelySpeakers(article, quote).map((name) => attributing(article, last, name, dialect)),
            ...deleting(article, quote, at, last, lastAt),
          ],
        },
      ];
    });
    return [...findings, ...unclearPronouns(context)].sort(byStart);
  },
};
