import { startsUpper } from "../../article/letter-case.js";
import { cueForm } from "../../lexicon/cue-verbs.js";
import { hasFeature, hasValue } from "../../lexicon/lexicon.js";
import { beside } from "./beside.js";
import { type Candidate, candidate, type FindSpeaker } from "./candidate.js";
import { isAtLeast } from "./evidence.js";
import { doerAtEnd } from "./grammar/doer-at-end.js";
import { type Clause, contentOf, type Item } from "./grammar/frame.js";
import { isCapital, isPersonal } from "./grammar/nominal.js";
import { phraseEnd } from "./grammar/noun-phrase.js";
import { isDashMark, one, reach, skipComma } from "./grammar/phrase.js";
import { cueAt } from "./grammar/verbs.js";
import { inWordsOf } from "./patterns/as-speaker-put-it.js";
import { attributionAtEnd, trailing } from "./patterns/closing.js";
import { colonSubject } from "./patterns/colon-subject.js";
import { governing } from "./patterns/governing.js";
import { isFirm } from "./patterns/governor.js";
import { labelAfterDash, labelBehind, labelColon } from "./patterns/label-colon.js";
import { giverOfWords, inEyesOf, ownerOfWords } from "./patterns/owner-of-words.js";
import { sentIn } from "./patterns/scene.js";
import { relayed, reportedBy } from "./relay.js";
import { isLedTo } from "./vetoes/other-object.js";

/** A quotation in its sentence, as the patterns are handed it. */
interface Site {
  readonly text: string;
  readonly items: readonly Item[];
  readonly quote: number;
  readonly sentence: Clause;
  /** Whether it is whole speech. */
  readonly direct: boolean;
  /** The verb before it that governs it, read once. */
  readonly governed: () => Candidate | undefined;
}

/** “After Dole said the plan was “…,” Reyes walked out”: what is behind belongs to the main clause. */
const closesOpeningClause = (items: readonly Item[], quote: number, sentence: Clause): boolean =>
  quote > sentence.from &&
  quote - sentence.from <= reach &&
  (hasValue(items[sentence.from]?.lower, "subordinator", "adverbial") ||
    items[sentence.from]?.lower === "even") &&
  items.slice(sentence.from, quote - 1).every((item) => item.lower !== ",");

/** “Dole praised the wall — “It is the best we have.””: whole speech behind a dash, to the sentence's end. */
const isLedByDash = (text: string, items: readonly Item[], quote: number, { to }: Clause): boolean => {
  const item = items[quote];
  if (!item || quote + 1 < to || !isDashMark(items[quote - 1])) return false;
  const content = contentOf(text, item);
  return startsUpper(content) && /[.!?]$/.test(content) && /\s\S+\s/.test(content);
};

/** Items in which a cue stands right before a fragment, and those of “described the plan of the council as “…””. */
const nearestCue = 3;
const longestDescribed = 10;

/** “… which Dole called “…,” Reyes laughed”: a cue right before a fragment, with no comma or colon between, governs it. */
const governedRightBefore = ({ items, quote, sentence, governed }: Site): Candidate | undefined => {
  const last = items[quote - 1];
  if (!last || last.quote !== undefined || last.pos === "PUNCT") return undefined;
  const farthest = last.lower === "as" ? longestDescribed : nearestCue;
  let near: number | undefined;
  for (let index = quote - 1; near === undefined && index >= quote - farthest; index -= 1)
    if (index > sentence.from && cueAt(items, index)) near = index;
  const form = near === undefined ? undefined : cueAt(items, near);
  if (near === undefined || !form || !isFirm(form) || form.form === "gerund") return undefined;
  if (items.slice(near + 1, quote).some((item) => item.quote !== undefined || item.pos === "PUNCT"))
    return undefined;
  const found = governed();
  return found?.cue?.from === near ? found : undefined;
};

/** “Dole added that it was “…,” according to the agency”: who speaks comes before who passes it on. */
const governedAndPassedOn = ({ items, quote, direct, governed }: Site): Candidate | undefined => {
  if (direct || items[skipComma(items, quote + 1)]?.lower !== "according") return undefined;
  const found = governed();
  return found && isAtLeast(found.evidence, "fair") ? found : undefined;
};

/** “Asked of the vote, which Dole had called “a sham”, Reyes laughed”: nobody but Dole says what the clause tells of her. */
const isInRelativeClause = (items: readonly Item[], { source }: Candidate): boolean =>
  source !== undefined &&
  hasFeature(items[source.from - 1]?.lower, "object-relative") &&
  !isPersonal(items[source.from]);

/** “Dismissed by critics as “…,” the paintings sold”: a participle tells of the subject, which comes behind and says nothing. */
const tellsOfSubject = (items: readonly Item[], quote: number, { from }: Clause): boolean => {
  const form = cueForm(items[from]?.lower);
  return (
    from < quote &&
    form?.form === "past" &&
    hasFeature(form.lemma, "judging") &&
    /^(?:as|by)$/.test(items[from + 1]?.lower ?? "") &&
    items.slice(from, quote).every((item) => item.quote === undefined && item.lower !== ",")
  );
};

/** A verb right before a fragment, or else what stands right behind it; both where the one passes on the other's words. */
const adjacent = (site: Site): Candidate | undefined => {
  const { text, items, quote, sentence } = site;
  const before = governedRightBefore(site) ?? governedAndPassedOn(site);
  if (before && isInRelativeClause(items, before)) return before;
  if (tellsOfSubject(items, quote, sentence)) return before;
  const behind = beside(text, items, quote, sentence);
  const outer = before && behind && isAtLeast(behind.evidence, "sure") ? trailing(items, behind) : undefined;
  return before && outer ? reportedBy(items, before, outer) : (before ?? behind);
};

/** “The list was dictated by Ann Dole: “…””. */
const doerBeforeColon: FindSpeaker = (items, quote, { from }) => {
  const source = items[quote - 1]?.text === ":" ? doerAtEnd(items, { from, to: quote }) : undefined;
  return source && candidate(source, one(quote - 1), "speaker-verb-colon-quote", "colon-subject");
};

/** “The “golden decade” promised by Dole”: whose words they are, who is told of them whoever tells it. */
const citedBy: FindSpeaker = (items, quote, { to }) => {
  const form = cueForm(items[quote + 1]?.lower);
  if (form?.form !== "past" || items[quote + 2]?.lower !== "by" || items[quote + 1]?.pos !== "VERB")
    return undefined;
  const end = phraseEnd(items, quote + 3, to);
  const tells = form.strength === "speech" || hasFeature(form.lemma, "judging");
  return tells && end > quote + 3
    ? candidate({ from: quote + 3, to: end }, one(quote + 1), "clause-subject", "owner-of-words")
    : undefined;
};

/** “And from the mine's owners: “…””. */
const sentWithColon: FindSpeaker = (items, quote, { from }) => {
  const source = items[quote - 1]?.text === ":" ? sentIn(items, { from, to: quote }) : undefined;
  return source && candidate(source, one(quote - 1), "label-colon", "presented");
};

type Way = (site: Site) => Candidate | undefined;

const by =
  (find: FindSpeaker): Way =>
  ({ items, quote, sentence }) =>
    find(items, quote, sentence);

/**
 * The ways in which a sentence names who says a quotation in it, by the evidence they give, the surest first: the
 * first that finds somebody decides.
 */
const ways: readonly Way[] = [
  by(labelAfterDash),
  by(labelBehind),
  by(inWordsOf),
  ({ items, quote, sentence, direct }) => (direct ? undefined : citedBy(items, quote, sentence)),
  ({ items, quote, sentence, governed }) =>
    closesOpeningClause(items, quote, sentence) ? governed() : undefined,
  adjacent,
  ({ governed }) => {
    const found = governed();
    return found && isAtLeast(found.evidence, "likely") ? found : undefined;
  },
  by(attributionAtEnd),
  ({ governed }) => governed(),
  by(labelColon),
  by(doerBeforeColon),
  by(sentWithColon),
  ({ items, quote, sentence, direct }) =>
    direct && items[quote - 1]?.lower === "," ? ownerOfWords(items, quote, sentence) : undefined,
  ({ text, items, quote, sentence, direct }) =>
    direct || isLedByDash(text, items, quote, sentence) ? colonSubject(items, quote, sentence) : undefined,
  by(ownerOfWords),
  ({ items, quote, sentence, direct }) => (direct ? undefined : giverOfWords(items, quote, sentence)),
  ({ items, quote, sentence, direct }) => (direct ? undefined : inEyesOf(items, quote, sentence)),
];

/** The speaker that the quotation's own sentence gives, and who passes it on. `direct` for whole speech. */
export const speakerInSentence = (
  text: string,
  items: readonly Item[],
  quote: number,
  sentence: Clause,
  direct: boolean,
): Candidate | undefined => {
  let read: { readonly found: Candidate | undefined } | undefined;
  const governed = (): Candidate | undefined => {
    read ??= { found: governing(items, quote, sentence) };
    return read.found;
  };
  const site: Site = { text, items, quote, sentence, direct, governed };
  for (const way of ways) {
    const found = way(site);
    if (found) return relayed(items, quote, sentence, found);
  }
  return relayed(items, quote, sentence, undefined);
};

/**
 * The speaker behind a quotation that ends in ? or ! and so seemed to end its sentence: “Q?” Dole, a retired
 * welder, asked. `next` is the sentence behind it.
 */
export const speakerAcross = (
  text: string,
  items: readonly Item[],
  quote: number,
  sentence: Clause,
  next: Clause,
): Candidate | undefined => {
  const item = items[quote];
  if (!item || next.from !== quote + 1 || !/[?!…—–―-]["'”’)\]]*\s*$/u.test(contentOf(text, item).slice(-6)))
    return undefined;
  const first = items[next.from];
  if (first && isCapital(first) && isLedTo(items, quote, sentence)) return undefined;
  const joined = { from: quote, to: next.to };
  const found = beside(text, items, quote, joined);
  return found && isAtLeast(found.evidence, "fair") ? relayed(items, quote, joined, found) : undefined;
};
