import { inSmallLetters } from "../../article/letter-case.js";
import { isRunning, type Paragraph } from "../../article/paragraph.js";
import { openingOf, type Span, textOf } from "../../article/span.js";
import { alternatives, oneOf } from "../../lexicon/lexicon.js";
import { asking, listed, ofBroadcast, parts } from "../../lexicon/talk-labels.js";

/** What a speaker says under a label at the start of the paragraph, as in an interview: “NORDEN: Every day.” */
export interface Turn {
  /** The words that name who speaks; none in a paragraph that goes on with the turn before it. */
  readonly label?: Span;
  readonly said: Span;
}

const capital = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`;
const labelled = new RegExp(
  String.raw`^(?<label>[QA](?=[:.]\s)|${capital}(?: (?:(?:${oneOf("name-particle")}) )?${capital}){0,3})(?: \([^()]{1,40}\))?[:.]\s+(?=\S)`,
  "u",
);
/** “MARTA ILLEY, HOST:”, “ROSS TAIT, DIRECTOR OF WORKS:”: a full name and what its bearer is, as transcripts introduce who speaks first. */
const introduced =
  /^(?<label>(?:\p{Lu}{2,5}\. )?\p{Lu}[\p{Lu}\p{M}.’'-]+(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){1,3}), [\p{L}][^:!?]{1,70}:\s+(?=\S)/u;
/** No label with what belongs to it is longer, in UTF-16 code units. */
const longestLabel = 120;

/** What is looked at of a paragraph between two turns, in UTF-16 code units. */
const longestAside = 160;

/** “(BEGIN VIDEO CLIP)”, “[Applause]”: what happens in a talk and nobody says. */
const direction = /^(?:\([^()]{1,80}\)|\[[^[\]]{1,80}\])\.?$/;

/** Whether a label names a part in the talk (“Q”, “Host”) and no person. */
export const namesPart = (label: string): boolean => parts.test(label);

/** Whether a label stands for who asks. */
export const asks = (label: string): boolean => asking.test(label);

type Line = Pick<Paragraph, "start" | "end" | "kind">;

interface Labelled extends Required<Turn> {
  readonly paragraph: number;
  readonly words: string;
  readonly stop: string;
  /** Whether what its bearer is stands with the name. */
  readonly isIntroduced: boolean;
}

const labelOf = (text: string, paragraph: Line, index: number): Labelled | undefined => {
  if (!isRunning(paragraph)) return undefined;
  const opening = openingOf(text, paragraph, longestLabel);
  const plain = labelled.exec(opening);
  const match = plain ?? introduced.exec(opening);
  const words = match?.groups?.["label"];
  if (match === null || words === undefined) return undefined;
  const start = paragraph.start + match[0].length;
  if (start >= paragraph.end) return undefined;
  return {
    paragraph: index,
    label: { start: paragraph.start, end: paragraph.start + words.length },
    said: { start, end: paragraph.end },
    words,
    stop: match[0].trimEnd().slice(-1),
    isIntroduced: plain === null,
  };
};

const opensWithMark = (text: string, { start }: Span): boolean => /["“«‘']/.test(text.charAt(start));

const unshouted = (word: string): string => (word === word.toUpperCase() ? inSmallLetters(word) : word);

/** Whether the text gives the name that a label shortens in full, or with a title: “Pavel Norden”, “Ms. Aune”, “Azmi Kassim”. */
const isNamed = (text: string, words: string): boolean => {
  const last = alternatives([unshouted(words.split(" ").at(-1) ?? "")]);
  return new RegExp(
    String.raw`\p{Lu}[\p{L}.’'-]*\.?\s+(?:(?:\p{Lu}[\p{L}.’'-]*|d[aei]|v[ao]n)\s+)?${last}(?![\p{L}])|(?<![\p{L}])${last}\s+\p{Lu}\p{Ll}`,
    "u",
  ).test(text);
};

/** Whether a label is the initials of a name that the text gives in full: “LM” of “Lourdes Magbanua”. */
const isInitials = (text: string, label: string): boolean => {
  if (!/^\p{Lu}{2,3}$/u.test(label)) return false;
  const words = [...label].map((letter) => String.raw`${letter}\p{L}[\p{L}\p{M}’'-]*`);
  const between = String.raw`\s(?:(?:${oneOf("name-particle")})\s)?`;
  return new RegExp(String.raw`(?<!\p{L})${words.join(between)}(?!\p{L})`, "u").test(text);
};

/** How many different labels are looked up in the text. */
const mostLabels = 12;

/** “PILOT:”, “TOWER:”: capitals in paragraphs that follow each other, and no heads of a list. */
const isRole = (label: string, found: readonly Labelled[]): boolean =>
  label.length > 2 &&
  label === label.toUpperCase() &&
  label.split(" ").every((word) => !listed.test(word)) &&
  found.some(
    (one, index) =>
      one.words === label &&
      (found[index + 1]?.paragraph === one.paragraph + 1 ||
        found[index - 1]?.paragraph === one.paragraph - 1),
  );

/** The labels of people who talk to each other, of all that stand before a colon. */
const talking = (text: string, found: readonly Labelled[]): ReadonlySet<string> => {
  const words = new Set(found.map((one) => one.words));
  const isDialogue = (["Q", "A"] as const).every((letter) => words.has(letter));
  const names = [...words].slice(0, mostLabels).filter((label) => {
    if (parts.test(label)) return label.length > 1 || isDialogue || label === "Q";
    if (ofBroadcast.test(label)) return false;
    if (found.some(({ isIntroduced, words: full }) => isIntroduced && full === label)) return true;
    return isRole(label, found) || isNamed(text, label) || isInitials(text, label);
  });
  const turns = found.filter((one) => names.includes(one.words) && (one.stop === ":" || isDialogue));
  const talks = turns.filter(({ said }) => /\?|\b(?:I|you|we|my)\b/i.test(textOf(text, said)));
  const addresses = talks.length * 2 >= turns.length;
  return new Set(turns.length >= 3 && names.length >= 2 && addresses ? names : []);
};

/**
 * The turns of an interview, by paragraph. Labels count where at least two people or parts (“Q” and “A”) speak in three
 * turns or more; a paragraph without a label between two turns goes on with the first.
 */
export const findTurns = (text: string, paragraphs: readonly Line[]): ReadonlyMap<number, Turn> => {
  const found = paragraphs.flatMap((paragraph, index) => labelOf(text, paragraph, index) ?? []);
  const labels = found.length >= 3 ? talking(text, found) : new Set<string>();
  const turns = new Map<number, Turn>();
  const kept = found.filter(({ words }) => labels.has(words));
  // A question without a label of its own is no part of the answer before it.
  const hasAsker = kept.some(({ words }) => asks(words));
  kept.forEach(({ paragraph, label, said, words }, order) => {
    // What stands in marks is a quotation as it is.
    if (!opensWithMark(text, said)) turns.set(paragraph, { label, said });
    const next = kept[order + 1]?.paragraph ?? paragraph;
    if (asks(words) || !turns.has(paragraph)) return;
    // What is quoted between two turns is told by the article, and so is what stands beside it.
    if (paragraphs.slice(paragraph + 1, next).some((between) => opensWithMark(text, between))) return;
    for (let index = paragraph + 1; index < next; index += 1) {
      const between = paragraphs[index];
      if (between?.kind !== "text") return;
      const words = openingOf(text, between, longestAside);
      if (direction.test(words) || (hasAsker && words.endsWith("?"))) return;
      turns.set(index, { said: { start: between.start, end: between.end } });
    }
  });
  return turns;
};
