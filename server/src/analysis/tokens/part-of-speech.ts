import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { capitalised, startsLower, startsUpper } from "../../article/letter-case.js";
import type { PartOfSpeech } from "../../article/token.js";
import { oneOf, words } from "../../lexicon/lexicon.js";

/** A word to tag: its text, and whether it follows the one before without a space, as a clitic does. */
export interface Word {
  readonly text: string;
  readonly joined: boolean;
}

interface Tagger {
  readonly lexicon: ReadonlySet<string>;
  readonly read: (text: string) => { readonly values: readonly string[]; readonly tags: readonly string[] };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const lexemes = (core: unknown): readonly string[] => {
  const features = isRecord(core) ? core["features"] : undefined;
  const lexeme = isRecord(features) ? features["lexeme"] : undefined;
  const list = isRecord(lexeme) ? lexeme["list"] : undefined;
  return Array.isArray(list) ? list.filter((word) => typeof word === "string") : [];
};

const loadTagger = (): Tagger => {
  let words: readonly string[] = [];
  const load: unknown = model.core;
  const nlp = winkNlp(
    {
      ...model,
      // Nobody asks for sentiment, whose part of the model is large: any other automaton will do.
      sa: model.negation,
      core: () => {
        const core: unknown = typeof load === "function" ? load() : undefined;
        words = [...lexemes(core)];
        return core;
      },
    },
    ["pos"],
  );
  return {
    lexicon: new Set(words),
    read: (text) => {
      const tokens = nlp.readDoc(text).tokens();
      return { values: tokens.out(nlp.its.value), tags: tokens.out(nlp.its.pos) };
    },
  };
};

let loaded: Tagger | undefined;

/** The parser, which takes some 60 ms to build and never changes afterwards: see `spellForTagger`. */
const tagger = (): Tagger => {
  loaded ??= loadTagger();
  return loaded;
};

/** Endings by which the parser guesses the tag of a word it does not know, the longest first. */
const tellingEndings = [...words("telling-ending")].sort((a, b) => b.length - a.length);

/**
 * The word as the parser is given it. wink-nlp keeps every new word it meets for good, and a word it keeps can
 * change how it reads the next text; so words outside its lexicon are replaced by stand-ins of the same kind.
 */
const spellForTagger = (word: string, lexicon: ReadonlySet<string>): string => {
  if (word.length > 40) return "Zqx";
  const curly = word.includes("’") || word.includes("ʼ");
  const plain = curly ? word.replace(/[’ʼ]/g, "'") : word;
  if (lexicon.has(plain)) return plain;
  const lower = plain.toLowerCase();
  if (lexicon.has(lower)) {
    return startsUpper(plain) && /^[a-z]+$/.test(lower) ? capitalised(lower) : lower;
  }
  if (/^\p{Nd}/u.test(plain)) return "98765";
  if (plain.includes("-") && !/[A-Z\d]/.test(plain)) {
    const last = lower.slice(lower.lastIndexOf("-") + 1);
    if (lexicon.has(last)) return last;
  }
  if (plain !== lower || /\d/.test(plain)) return "Zqx";
  if (!startsLower(plain)) return "zqx";
  return `zqx${tellingEndings.find((ending) => lower.endsWith(ending)) ?? ""}`;
};

/** Of the tokens that begin with a letter, addresses alone hold these. */
const isAddress = (text: string): boolean =>
  text.includes("/") || text.includes("@") || text.startsWith("www.");
const ordinal = new RegExp(String.raw`^\d+(?:${oneOf("ordinal-ending")})$`);

/** The tag of what its look alone decides; undefined for words. */
const tagByShape = (text: string): PartOfSpeech | undefined => {
  if (/^[\p{L}\p{M}]/u.test(text)) return isAddress(text) ? "SYM" : undefined;
  if (/^\p{Nd}/u.test(text)) {
    if (ordinal.test(text)) return "ADJ";
    return /^[\p{Nd}.,:/-]+$/u.test(text) ? "NUM" : undefined;
  }
  if (text === "&") return "CCONJ";
  if (text.length > 1) {
    if (/^['’ʼ][\p{L}\p{Nd}]/u.test(text)) return undefined;
    if (text.startsWith("@")) return "PROPN";
    if (text.startsWith("#")) return "SYM";
  }
  if (/^[$%@#*/]/.test(text)) return "SYM";
  if (/^\p{P}/u.test(text)) return "PUNCT";
  return /^[\p{S}\u200D]/u.test(text) ? "SYM" : "X";
};

const universal: ReadonlyMap<string, PartOfSpeech> = new Map(
  (
    [
      "ADJ",
      "ADP",
      "ADV",
      "AUX",
      "CCONJ",
      "DET",
      "INTJ",
      "NOUN",
      "NUM",
      "PART",
      "PRON",
      "PROPN",
      "PUNCT",
      "SCONJ",
      "SYM",
      "VERB",
      "X",
    ] as const
  ).map((tag) => [tag, tag]),
);

/** Words the parser reads at a time; it looks at a few neighbours only, so a border costs next to nothing. */
const batch = 4000;

const tagBatch = (words: readonly Word[]): readonly PartOfSpeech[] => {
  const { lexicon, read } = tagger();
  const shapes = words.map((word) => tagByShape(word.text));
  const spelled = words.map((word, index) => {
    const shape = shapes[index];
    if (shape === "SYM" || shape === "X") return "*";
    if (shape === "NUM" || shape === "ADJ") return lexicon.has(word.text) ? word.text : "98765";
    return shape === "PUNCT" && !lexicon.has(word.text) ? "," : spellForTagger(word.text, lexicon);
  });
  let input = "";
  const starts: number[] = [];
  let length = 0;
  spelled.forEach((spelling, index) => {
    const before = spelled[index - 1] ?? "";
    const contracted = words[index]?.joined === true && lexicon.has(before + spelling);
    input += index > 0 && !contracted ? ` ${spelling}` : spelling;
    starts.push(length);
    length += spelling.length;
  });
  const { values, tags } = read(input);
  let reached = 0;
  let current = -1;
  return starts.map((start, index) => {
    while (reached <= start && current + 1 < values.length) {
      current += 1;
      reached += values[current]?.length ?? 0;
    }
    return shapes[index] ?? universal.get(tags[current] ?? "") ?? "X";
  });
};

/** Part-of-speech tags of a paragraph's words, one each. The same words always get the same tags. */
export const tagWords = (words: readonly Word[]): readonly PartOfSpeech[] => {
  const tags: PartOfSpeech[] = [];
  for (let from = 0; from < words.length; from += batch) {
    for (const tag of tagBatch(words.slice(from, from + batch))) tags.push(tag);
  }
  return tags;
};

/** Whether the parser's lexicon has the word in this very case: some 87,000 English words, few names. */
export const isEnglishWord = (word: string): boolean => tagger().lexicon.has(word);
