import { createRandom } from "../random.js";
import type { TreebankSentence } from "./conllu.js";

/** Words of a treebank with the tree over them: heads are counted from the first of them, -1 for the word that has none. */
type Phrase = Pick<TreebankSentence, "words" | "lemmas" | "tags" | "heads" | "relations">;

/** The words of a sentence from `from` to `to` (not included), where all but one depend on each other. */
const phraseOf = (sentence: Phrase, from: number, to: number): Phrase => {
  const cut = <Value>(list: readonly Value[]): readonly Value[] => list.slice(from, to);
  return {
    words: cut(sentence.words),
    lemmas: cut(sentence.lemmas),
    tags: cut(sentence.tags),
    heads: cut(sentence.heads).map((head) => (head >= from && head < to ? head - from : -1)),
    relations: cut(sentence.relations),
  };
};

/** The stretch of words that depend on a word; undefined where it has a gap. */
const subtree = ({ heads }: Phrase, top: number): readonly [from: number, to: number] | undefined => {
  const inside = heads.map((_, word) => {
    let at = word;
    for (let steps = 0; at >= 0 && at !== top && steps < heads.length; steps++) at = heads[at] ?? -1;
    return at === top;
  });
  const from = inside.indexOf(true);
  const to = inside.lastIndexOf(true) + 1;
  return inside.slice(from, to).every(Boolean) ? [from, to] : undefined;
};

const mostWordsSpoken = 18;
const mostWordsOfSpeaker = 9;

/** Whole sentences that could be said, without their last stop. */
const spokenIn = (sentence: TreebankSentence): readonly Phrase[] => {
  const last = sentence.words.length - 1;
  const root = sentence.heads.indexOf(-1);
  const fits =
    last >= 3 &&
    last <= mostWordsSpoken &&
    sentence.words[last] === "." &&
    sentence.heads[last] === root &&
    sentence.relations.includes("nsubj") &&
    !sentence.words.some((word) => /^["“”'`‘’]+$/.test(word));
  return fits ? [phraseOf(sentence, 0, last)] : [];
};

/** Subjects that could speak. */
const speakersIn = (sentence: TreebankSentence): readonly Phrase[] =>
  sentence.relations.flatMap((relation, word) => {
    const tag = sentence.tags[word] ?? "";
    if (relation !== "nsubj" || !/ (?:PROPN|NOUN)$|^PRP PRON$/.test(tag)) return [];
    const span = subtree(sentence, word);
    if (!span || span[1] - span[0] > mostWordsOfSpeaker) return [];
    const phrase = phraseOf(sentence, ...span);
    return phrase.words.some((word) => /^["“”`]|^''$/.test(word)) ? [] : [phrase];
  });

const verbs: readonly (readonly [word: string, lemma: string, tag: string])[] = [
  ["said", "say", "VBD VERB"],
  ["said", "say", "VBD VERB"],
  ["says", "say", "VBZ VERB"],
  ["added", "add", "VBD VERB"],
  ["wrote", "write", "VBD VERB"],
  ["asked", "ask", "VBD VERB"],
  ["explained", "explain", "VBD VERB"],
];

/** Puts phrases and single words in a row; what has no head of its own gets the one named, -1 for the root. */
const joined = (
  parts: readonly {
    readonly phrase: Phrase;
    readonly head: string;
    readonly relation?: string;
    readonly name: string;
  }[],
): Phrase => {
  const starts = new Map<string, number>();
  let at = 0;
  for (const { phrase, name } of parts) {
    starts.set(name, at + phrase.heads.indexOf(-1));
    at += phrase.words.length;
  }
  at = 0;
  const heads: number[] = [];
  const relations: string[] = [];
  for (const { phrase, head, relation } of parts) {
    phrase.heads.forEach((own, i) => {
      heads.push(own >= 0 ? at + own : (starts.get(head) ?? -1));
      relations.push(own >= 0 ? (phrase.relations[i] ?? "") : (relation ?? phrase.relations[i] ?? ""));
    });
    at += phrase.words.length;
  }
  return {
    words: parts.flatMap(({ phrase }) => phrase.words),
    lemmas: parts.flatMap(({ phrase }) => phrase.lemmas),
    tags: parts.flatMap(({ phrase }) => phrase.tags),
    heads,
    relations,
  };
};

const single = (word: string, lemma: string, tag: string, relation: string): Phrase => ({
  words: [word],
  lemmas: [lemma],
  tags: [tag],
  heads: [-1],
  relations: [relation],
});

const mark = (word: string, tag: string): Phrase => single(word, word, `${tag} PUNCT`, "punct");

/** A sentence that starts with a phrase: its first letter is a capital. */
const capitalised = (phrase: Phrase): Phrase => ({
  ...phrase,
  words: phrase.words.map((word, i) => (i === 0 ? word.slice(0, 1).toUpperCase() + word.slice(1) : word)),
});

const keepsCapital = (phrase: Phrase): boolean =>
  phrase.words[0] === "I" || /^NNP/.test(phrase.tags[0] ?? "");

const uncapitalised = (phrase: Phrase): Phrase => ({
  ...phrase,
  words: phrase.words.map((word, i) => (i === 0 && !keepsCapital(phrase) ? word.toLowerCase() : word)),
});

/**
 * Sentences that report speech in quotation marks, which news is full of and treebanks are not: “SENTENCE,” said
 * SUBJECT, built from the sentences and the subjects of a treebank, as many as `count`; drawn from a seed.
 */
export const syntheticSpeech = (
  sentences: readonly TreebankSentence[],
  count: number,
  seed: number,
): readonly TreebankSentence[] => {
  const random = createRandom(seed);
  const spoken = sentences.flatMap(spokenIn);
  const speakers = sentences.flatMap(speakersIn);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  return Array.from({ length: count }, () => {
    const [said, speaker, verb] = [pick(spoken), pick(speakers), pick(verbs)];
    if (!said || !speaker || !verb) return undefined;
    const open = { phrase: mark("“", "``"), head: "said", name: "open" };
    const close = { phrase: mark("”", "''"), head: "said", name: "close" };
    const stop = { phrase: mark(".", "."), head: "verb", name: "stop" };
    const content = { phrase: capitalised(said), head: "verb", relation: "ccomp", name: "said" };
    const cue = { phrase: single(...verb, "root"), head: "", name: "verb" };
    const subject = { phrase: uncapitalised(speaker), head: "verb", relation: "nsubj", name: "speaker" };
    const comma = { phrase: mark(",", ","), head: "said", name: "comma" };
    const pronoun = speaker.tags[0] === "PRP PRON";
    const order = random();
    const parts =
      order < 0.45 && !pronoun
        ? [open, content, comma, close, cue, subject, stop]
        : order < 0.8
          ? [open, content, comma, close, subject, cue, stop]
          : [
              { ...subject, phrase: capitalised(speaker) },
              cue,
              { ...comma, head: "verb" },
              open,
              content,
              { ...stop, head: "said" },
              close,
            ];
    const sentence = joined(parts);
    return { ...sentence, document: "synthetic", spaced: sentence.words.map(() => true) };
  }).filter((sentence) => sentence !== undefined);
};
