import { count, percent } from "./figures.js";
import {
  type Attributed,
  agreement,
  coverage,
  isPronoun,
  namesIn,
  readAttributions,
  sizeOf,
} from "./quote-sources.js";
import { quotedStretches, wordPattern } from "./quote-stretches.js";
import { asCodePoints, type Fragment, type Standoff } from "./standoff.js";

/** A quotation of fewer words is a scare quote, or a fragment that is not measured. */
const leastWords = 3;
/** The share of a stretch that must lie in a gold Content for the stretch to be a quotation. */
const inGold = 0.5;
/** The share of a quotation that a predicted Content must cover. */
const covered = 0.8;
/** Contents that cover nearly as much count as covering as much. */
const tie = 0.02;

/** Counts of one or more documents, by what is counted; `quoteLines` reads them. */
export type QuoteCounts = ReadonlyMap<string, number>;

/** What is wrong with the speaker of a quotation. */
export interface QuoteError {
  readonly kind: "wrong speaker" | "no speaker" | "not found" | "speaker of what nobody says";
  /** The quotation in code points, marks left out. */
  readonly stretch: Fragment;
  readonly words: string;
  /** The words that name the speaker in the gold file and in the prediction; empty where none do. */
  readonly gold: string;
  readonly predicted: string;
  /** Where the predicted Content begins, in code points. */
  readonly content?: number;
}

/** Figures and errors of one document. */
export interface QuoteScore {
  readonly counts: QuoteCounts;
  readonly errors: readonly QuoteError[];
}

/** The attributions whose Content covers most of a stretch, and enough of it; the shortest Content first. */
const bestFor = (all: readonly Attributed[], stretch: Fragment, need: number): readonly Attributed[] => {
  const length = stretch[1] - stretch[0];
  const rated = all
    .map((one) => ({ one, share: coverage(one.content, stretch) / length }))
    .filter(({ share }) => share >= need);
  const top = Math.max(...rated.map(({ share }) => share));
  return rated
    .filter(({ share }) => share >= top - tie)
    .map(({ one }) => one)
    .sort(
      (a, b) =>
        sizeOf(a.content) - sizeOf(b.content) ||
        Number(a.source.length === 0) - Number(b.source.length === 0),
    );
};

const speakerKind = (sources: readonly Attributed[]): string => {
  if (sources.every(({ sourceText }) => isPronoun(sourceText))) return "pronoun";
  return sources.some(({ sourceText }) => namesIn(sourceText).telling.size > 0) ? "name" : "noun";
};

/** Direct-quote detection and attribution in one document, in the PolNeAR schema. */
export const scoreQuotes = (
  rawText: string,
  goldFile: Standoff,
  predictedFile: Standoff,
  apostrophes = false,
): QuoteScore => {
  const text = asCodePoints(rawText);
  const gold = readAttributions(goldFile, text);
  const predicted = readAttributions(predictedFile, text);
  const { quotes, broken } = quotedStretches(text, apostrophes);
  const counts = new Map<string, number>();
  const add = (key: string, by: number | boolean = 1): void => count(counts, key, Number(by));
  const errors: QuoteError[] = [];
  add("documents");
  add("broken", broken);

  const marked = new Uint8Array(text.length);
  for (const { content } of gold) for (const [start, end] of content) marked.fill(1, start, end);
  const markedIn = ([start, end]: Fragment): number =>
    marked.subarray(start, end).reduce((sum, here) => sum + here, 0);

  const mark = apostrophes ? /[“”"]|''/ : /[“”"]/;
  for (const { content } of predicted) {
    const holdsMark = content.some(([start, end]) => mark.test(text.slice(start, end)));
    if (!holdsMark && !quotes.some((stretch) => coverage(content, stretch) > 0)) continue;
    const hit = content.reduce((sum, fragment) => sum + markedIn(fragment), 0);
    add("predicted");
    add("predicted in gold", hit > 0);
    add("predicted characters", sizeOf(content));
    add("predicted characters in gold", hit);
  }

  for (const stretch of quotes) {
    const words = (text.slice(...stretch).match(wordPattern()) ?? []).length;
    const golden = bestFor(gold, stretch, inGold);
    const [ours] = bestFor(predicted, stretch, covered);
    const named = ours !== undefined && ours.source.length > 0;
    const sourced = golden.filter(({ source }) => source.length > 0);
    const isRight = () =>
      ours !== undefined && sourced.some((one) => agreement(one, ours, text) !== undefined);
    const err = (kind: QuoteError["kind"]): void => {
      const content = ours?.content[0]?.[0];
      errors.push({
        kind,
        stretch,
        words: text.slice(...stretch),
        gold: sourced[0]?.sourceText ?? "",
        predicted: ours?.sourceText ?? "",
        ...(content === undefined ? {} : { content }),
      });
    };
    if (words >= leastWords && golden.length > 0) {
      add("gold");
      add("found", ours !== undefined);
      if (sourced.length === 0) {
        add("gold without source");
        add("gold without source, attributed", named);
        if (named) err("speaker of what nobody says");
        continue;
      }
      const kind = speakerKind(sourced);
      add("speaker");
      add(`speaker ${kind}`);
      if (ours === undefined) {
        add("speaker not found");
        err("not found");
      } else if (!named) {
        add("no source");
        err("no speaker");
      } else {
        add("attributed");
        add(`right ${kind}`, isRight());
        if (!isRight()) err("wrong speaker");
      }
      continue;
    }
    if (words < leastWords && golden.length > 0) {
      add("short in gold");
      const wrong = named && !isRight();
      add("short in gold, wrong", wrong);
      if (wrong) err(sourced.length > 0 ? "wrong speaker" : "speaker of what nobody says");
    } else if (markedIn(stretch) < inGold * (stretch[1] - stretch[0])) {
      const key = words < leastWords ? "short outside" : "long outside";
      add(key);
      add(`${key}, wrong`, named);
      if (named) err("speaker of what nobody says");
    }
  }
  return { counts, errors };
};

/** Adds up the counts of several documents. */
export const addCounts = (documents: readonly QuoteCounts[]): QuoteCounts => {
  const total = new Map<string, number>();
  for (const counts of documents) for (const [key, by] of counts) count(total, key, by);
  return total;
};

const kinds = ["name", "noun", "pronoun"] as const;
const scares = ["short outside", "long outside", "short in gold"] as const;

/** Recall, precision and speaker accuracy in percent, and a line that sums them up. */
export const quoteLines = (counts: QuoteCounts): readonly string[] => {
  const of = (key: string): number => counts.get(key) ?? 0;
  const right = kinds.reduce((sum, kind) => sum + of(`right ${kind}`), 0);
  const row = (label: string, part: number, whole: number): string =>
    `  ${label.padEnd(58)}${percent(part, whole).padStart(5)}  ${part}/${whole}`;
  const scareWrong = scares.reduce((sum, key) => sum + of(`${key}, wrong`), 0);
  const scareAll = scares.reduce((sum, key) => sum + of(key), 0);
  return [
    `${of("documents")} documents; ${of("broken")} unbalanced marks left out`,
    "quoted-span detection",
    row("recall: gold quotes covered >= 80%", of("found"), of("gold")),
    row("precision: predicted quote-bearing Contents in gold", of("predicted in gold"), of("predicted")),
    row(
      "  characters of those Contents inside gold Contents",
      of("predicted characters in gold"),
      of("predicted characters"),
    ),
    "speaker attribution",
    row("accuracy over gold quotes with a Source", right, of("speaker")),
    ...kinds.map((kind) => row(`  gold Source is a ${kind}`, of(`right ${kind}`), of(`speaker ${kind}`))),
    row("precision where a Source is predicted", right, of("attributed")),
    row("unattributed-false: detected, no Source", of("no source"), of("speaker")),
    row("  not detected at all", of("speaker not found"), of("speaker")),
    row(
      "gold quote has no Source, but one is predicted",
      of("gold without source, attributed"),
      of("gold without source"),
    ),
    row("scare quotes wrongly attributed", scareWrong, scareAll),
    `quotes R ${percent(of("found"), of("gold"))} P ${percent(of("predicted in gold"), of("predicted"))} speaker acc ${percent(right, of("speaker"))} P ${percent(right, of("attributed"))} unattributed-false ${percent(of("no source"), of("speaker"))} (gold ${of("gold")})`,
  ];
};
