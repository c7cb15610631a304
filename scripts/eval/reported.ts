import { count, percent } from "./figures.js";
import { type Attributed, agreement, coverage, readAttributions, sizeOf } from "./quote-sources.js";
import { asCodePoints, type Standoff } from "./standoff.js";

/** Counts of one or more documents, by what is counted; `reportedLines` reads them. */
export type ReportedCounts = ReadonlyMap<string, number>;

/** A content is found where it shares at least so much with a gold one (intersection over union). */
const found = 0.5;

const mark = /[“”"]|''|``/;

const verbs =
  `say tell add write argue claim insist note explain warn report announce state declare suggest ask admit
  acknowledge deny confirm reply respond predict promise conclude agree allege contend maintain recall remark observe stress
  emphasize assert complain tweet vow pledge urge testify concede reveal indicate estimate`.split(/\s+/);

const formsOf = (verb: string): readonly string[] => [
  ...["", "s", "es", "ed", "d", "ing"].map((ending) => verb + ending),
  `${verb.replace(/e$/, "")}ing`,
  verb.replace(/y$/, "ies"),
  verb.replace(/y$/, "ied"),
];

const speech = new Set([...verbs.flatMap(formsOf), "said", "told", "wrote", "written"]);

/** Whether a cue has a verb of speech: the annotators of the corpus mark what somebody thinks, wants or does, too. */
const isSpeech = (cue: string): boolean =>
  cue.toLowerCase().includes("according to") ||
  (cue.match(/[\p{L}\p{N}_]+(?:['’.-][\p{L}\p{N}_]+)*/gu) ?? []).some((word) =>
    speech.has(word.toLowerCase()),
  );

const likeness = (a: Attributed, b: Attributed): number => {
  const shared = b.content.reduce((sum, fragment) => sum + coverage(a.content, fragment), 0);
  return shared / Math.max(1, sizeOf(a.content) + sizeOf(b.content) - shared);
};

/** From the first to the last letter, without “that”. */
const bare = (text: string, { content }: Attributed): string => {
  let [start, end] = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
  start += /^(?:that\s+|,\s*)/i.exec(text.slice(start, end))?.[0].length ?? 0;
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  while (end > start && !isLetter(end - 1)) end -= 1;
  while (start < end && !isLetter(start)) start += 1;
  return `${start}-${end}`;
};

const closest = (all: readonly Attributed[], one: Attributed): { other?: Attributed; share: number } =>
  all.reduce<{ other?: Attributed; share: number }>(
    (best, other) => {
      const share = likeness(one, other);
      return share > best.share ? { other, share } : best;
    },
    { share: 0 },
  );

/**
 * Statements without quotation marks in one document, in the PolNeAR schema. Recall counts the gold ones with a source
 * and a verb of speech as cue; for precision a prediction is right where the gold file has any attribution there.
 */
export const scoreReported = (
  rawText: string,
  goldFile: Standoff,
  predictedFile: Standoff,
): ReportedCounts => {
  const text = asCodePoints(rawText);
  const all = readAttributions(goldFile, text);
  const unmarked = ({ content, source }: Attributed): boolean =>
    source.length > 0 && !content.some(([start, end]) => mark.test(text.slice(start, end)));
  const gold = all.filter((one) => unmarked(one) && isSpeech(one.cueText));
  const ours = readAttributions(predictedFile, text).filter(unmarked);
  const counts = new Map<string, number>();
  const add = (key: string, by: number | boolean = 1): void => count(counts, key, Number(by));
  const oursBare = new Set(ours.map((one) => bare(text, one)));
  const goldBare = new Set(all.map((one) => bare(text, one)));
  add("documents");
  for (const one of gold) {
    const { other, share } = closest(ours, one);
    add("gold");
    add("gold exact", oursBare.has(bare(text, one)));
    if (!other || share < found) continue;
    add("gold found");
    add("right source", agreement(one, other, text) !== undefined);
  }
  for (const one of ours) {
    add("predicted");
    add("predicted exact", goldBare.has(bare(text, one)));
    add("predicted in gold", closest(all, one).share >= found);
  }
  return counts;
};

/** Precision, recall and F1 of contents, and the sources of those found, in percent. */
export const reportedLines = (counts: ReportedCounts): readonly string[] => {
  const of = (key: string): number => counts.get(key) ?? 0;
  const row = (label: string, right: number, recalled: number): string => {
    const [gold, predicted] = [of("gold"), of("predicted")];
    const f1 = percent(2 * right * recalled, right * gold + recalled * predicted);
    return `${label.padEnd(28)}P ${percent(right, predicted)} R ${percent(recalled, gold)} F1 ${f1}`;
  };
  return [
    `${of("documents")} documents, ${of("gold")} statements without marks, ${of("predicted")} predicted`,
    row("content, shared by half", of("predicted in gold"), of("gold found")),
    row("content, exact", of("predicted exact"), of("gold exact")),
    `${"source right of those found".padEnd(28)}${percent(of("right source"), of("gold found"))}`,
  ];
};
