import { readFile } from "node:fs/promises";
import { taggedTypes } from "../src/analysis/names/found/type-chances.js";
import { beginLabel, insideLabel, labelCount } from "../src/analysis/tagger/labels/labels.js";

/** A training sentence: words, and for each the set of labels the annotation allows, as a bit mask. */
export interface TrainingSentence {
  readonly words: readonly string[];
  readonly allowed: Uint16Array;
  /** How much an error in it counts. */
  readonly weight: number;
  /** Labelled by programs and only partly corrected by people. */
  readonly silver: boolean;
}

/** A corpus file, which of the tagger's types it annotates, and how far it is trusted. */
export interface Corpus {
  readonly file: string;
  readonly annotates: readonly (typeof taggedTypes)[number][];
  readonly weight: number;
  readonly silver?: boolean;
  /** Marks common nouns (“the local government”) as if they were names. */
  readonly commonNouns?: boolean;
}

/** The corpora the weights come from; a type a corpus does not annotate is left open there, never taken as absent. */
export const corpora: readonly Corpus[] = [
  { file: "gmb.iob2", annotates: ["PER", "ORG", "LOC", "NORP"], weight: 0.5, silver: true },
  { file: "wikigold.iob2", annotates: ["PER", "ORG", "LOC", "MISC"], weight: 1 },
  { file: "btc.iob2", annotates: ["PER", "ORG", "LOC"], weight: 1 },
  { file: "wnut17.iob2", annotates: ["PER", "ORG", "LOC", "MISC"], weight: 1 },
  { file: "re3d.iob2", annotates: ["PER", "ORG", "LOC", "NORP"], weight: 1, commonNouns: true },
  { file: "ewt.iob2", annotates: ["PER", "ORG", "LOC"], weight: 1 },
  { file: "crossner-politics.iob2", annotates: ["PER", "ORG", "LOC", "MISC"], weight: 1 },
  { file: "redocred.iob2", annotates: taggedTypes, weight: 1 },
  { file: "pud.iob2", annotates: ["PER", "ORG", "LOC"], weight: 1 },
];

const anything = (1 << labelCount) - 1;

const bitsOf = (tag: string, open: number): number => {
  const [position, name] = tag.split("-");
  // A name of a type that is none of these, or unclear.
  if (name === "ANY") return anything;
  const type = taggedTypes.findIndex((candidate) => candidate === (name === "EVENT" ? "MISC" : name));
  if (type < 0) return 1 | open;
  return 1 << (position === "B" ? beginLabel(type) : insideLabel(type));
};

/** Words that corpora mark as part of a person's name, and Copydesk leaves outside the span. */
const titles = new Set(
  `president vice prime minister mr mr. mrs mrs. ms ms. dr dr. general gen gen. secretary senator sen sen.
  representative rep rep. governor gov gov. king queen prince princess pope chancellor ambassador judge justice
  colonel col col. lieutenant lt lt. major maj maj. captain capt capt. sergeant sgt sgt. admiral adm adm. chairman
  director sheikh ayatollah premier foreign defense interior deputy former professor prof prof. sir lord lady
  archbishop bishop cardinal imam mullah commander chief spokesman spokeswoman leader congressman congresswoman
  mayor attorney state minister's emperor sultan emir crown chairwoman opposition presidential`.split(/\s+/),
);

const person = taggedTypes.indexOf("PER");

const cutTitles = (words: readonly string[], allowed: readonly number[]): Uint16Array => {
  const cut = Uint16Array.from(allowed);
  const first = 1 << beginLabel(person);
  const next = 1 << insideLabel(person);
  for (let i = 0; i + 1 < cut.length; i++) {
    if (cut[i] === first && cut[i + 1] === next && titles.has((words[i] ?? "").toLowerCase())) {
      cut[i] = 1;
      cut[i + 1] = first;
    }
  }
  return cut;
};

const linkWords = new Set(
  "of the and for in on to de la del des du van von al el & - 's ' . , ( ) / a an at".split(" "),
);

/** Leaves a span open where it names no name (“the local government”): some corpora mark common nouns too. */
const openCommonNouns = (words: readonly string[], allowed: readonly number[]): readonly number[] => {
  const opened = [...allowed];
  for (let i = 0; i < allowed.length; i++) {
    const type = taggedTypes.findIndex((_, t) => allowed[i] === 1 << beginLabel(t));
    if (type < 0) continue;
    let end = i + 1;
    while (allowed[end] === 1 << insideLabel(type)) end++;
    const span = words.slice(i, end);
    const common = span.some((word) => /^\p{Ll}/u.test(word) && !linkWords.has(word.toLowerCase()));
    const determined = /^(?:the|a|an)$/.test(span[0] ?? "");
    if (common || determined) opened.fill(anything, i, end);
    i = end - 1;
  }
  return opened;
};

/** Sentences of one corpus in the folder; throws where the file cannot be read. */
export const readCorpus = async (folder: string, corpus: Corpus): Promise<readonly TrainingSentence[]> => {
  const open = taggedTypes.reduce(
    (bits, name, type) =>
      corpus.annotates.includes(name) ? bits : bits | (1 << beginLabel(type)) | (1 << insideLabel(type)),
    0,
  );
  const sentences: TrainingSentence[] = [];
  let words: string[] = [];
  let allowed: number[] = [];
  const finish = (): void => {
    if (words.length > 0)
      sentences.push({
        words,
        allowed: cutTitles(words, corpus.commonNouns === true ? openCommonNouns(words, allowed) : allowed),
        weight: corpus.weight,
        silver: corpus.silver === true,
      });
    words = [];
    allowed = [];
  };
  for (const line of (await readFile(`${folder}/${corpus.file}`, "utf8")).split("\n")) {
    const [word, tag] = line.split("\t");
    if (word !== undefined && tag !== undefined) {
      words.push(word);
      allowed.push(bitsOf(tag, open));
      continue;
    }
    finish();
  }
  finish();
  return sentences;
};
