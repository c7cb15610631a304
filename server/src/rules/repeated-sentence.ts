import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import { isRunning } from "../article/paragraph.js";
import { type Passage, passageOf } from "../article/passage.js";
import { remembered } from "../article/remembered.js";
import type { Span } from "../article/span.js";
import { replacing } from "./replacing.js";
import { type Finding, pointedOutIf, type Rule } from "./rule.js";

/** Fewest words of a sentence that hardly stands twice by chance. */
const fewestWords = 6;

/** From this many on, repetition is how the article is made (a live blog, a refrain), no slip. */
const habit = 4;

/** A sentence or a run of sentences that stood before. */
interface Repetition extends Span {
  readonly first: Span;
  /** Indices of the paragraph and, within it, of the sentences. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** A sentence without regard to case, blanks and marks, and how many words it has. */
interface Key {
  readonly key: string;
  readonly words: number;
}

const keyOf = (sentence: string): Key => {
  const key = sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return { key, words: key === "" ? 0 : key.split(" ").length };
};

const keysIn = remembered(({ text, sentences }: Passage) =>
  sentences.map(({ start, end }) => keyOf(text.slice(start, end))),
);

/** A repetition that the next sentence may still lengthen. */
interface Open extends Repetition {
  readonly words: number;
  /** Index, among all the sentences, of the last one of `first`. */
  readonly place: number;
}

const repetitionsIn = (article: Article): readonly Repetition[] => {
  const places = new Map<string, number>();
  const sentences: { readonly key: string; readonly span: Span }[] = [];
  const found: Repetition[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    if (!isRunning(paragraph)) return;
    let open: Open | undefined;
    const close = (): void => {
      if (open !== undefined && open.words >= fewestWords) found.push(open);
      open = undefined;
    };
    const begun = sentences.length;
    const keys = keysIn(passageOf(article.text, paragraph));
    paragraph.sentences.forEach(({ start, end }, at) => {
      const { key, words } = keys[at] ?? keyOf(article.text.slice(start, end));
      const place = sentences.length;
      sentences.push({ key, span: { start, end } });
      // What stood first may not run on into what repeats it.
      const next = open && open.place + 1 < begun + open.from ? sentences[open.place + 1] : undefined;
      if (open !== undefined && next?.key === key) {
        open = {
          ...open,
          end,
          first: { start: open.first.start, end: next.span.end },
          to: at,
          words: open.words + words,
          place: open.place + 1,
        };
        return;
      }
      close();
      const earlier = places.get(key);
      const first = earlier === undefined ? undefined : sentences[earlier];
      if (earlier === undefined || first === undefined || words === 0) {
        places.set(key, place);
        return;
      }
      open = { start, end, first: first.span, paragraph: index, from: at, to: at, words, place: earlier };
    });
    close();
  });
  return found;
};

const sentencesOf = (article: Article, { paragraph }: Repetition): readonly Span[] =>
  article.paragraphs[paragraph]?.sentences ?? [];

/** The repetition and the space that goes with it: the break before its paragraph, or the space beside it. */
const withSpace = (article: Article, repetition: Repetition): Span => {
  const sentences = sentencesOf(article, repetition);
  const before = sentences[repetition.from - 1];
  if (before !== undefined) return { start: before.end, end: repetition.end };
  const after = sentences[repetition.to + 1];
  if (after !== undefined) return { start: repetition.start, end: after.start };
  const above = article.paragraphs[repetition.paragraph - 1];
  return { start: above?.end ?? repetition.start, end: repetition.end };
};

/** What is repeated, in whole sentences. */
interface RepetitionWords {
  readonly message: string;
  readonly first: string;
  readonly title: string;
}

const wordsFor = (what: "sentence" | "paragraph" | "passage"): RepetitionWords => {
  switch (what) {
    case "sentence":
      return {
        message: l10n.t("This sentence stands in the article twice."),
        first: l10n.t("The sentence stands here first."),
        title: l10n.t("Delete the second sentence"),
      };
    case "paragraph":
      return {
        message: l10n.t("This paragraph stands in the article twice."),
        first: l10n.t("The paragraph stands here first."),
        title: l10n.t("Delete the second paragraph"),
      };
    case "passage":
      return {
        message: l10n.t("This passage stands in the article twice."),
        first: l10n.t("The passage stands here first."),
        title: l10n.t("Delete the second passage"),
      };
  }
};

const findingFor = (article: Article, repetition: Repetition, mild: boolean): Finding => {
  const sentences = sentencesOf(article, repetition);
  const isParagraph = repetition.from === 0 && repetition.to === sentences.length - 1 && sentences.length > 1;
  const words = wordsFor(
    isParagraph ? "paragraph" : repetition.to > repetition.from ? "passage" : "sentence",
  );
  return {
    start: repetition.start,
    end: repetition.end,
    message: words.message,
    ...pointedOutIf(mild),
    related: [{ span: repetition.first, message: words.first }],
    fixes: [replacing(withSpace(article, repetition), "", words.title)],
  };
};

/** A sentence or a paragraph that the article holds twice. */
export const repeatedSentence: Rule = {
  id: "repeated-sentence",
  summary: "Stops a sentence or a paragraph that stands in the article twice.",
  description:
    "Text that was moved by copying stands in two places. Sentences of six words and more are compared, without regard to capitals, spaces and the kind of quotation marks. Headlines, captions and pull quotes repeat the article by their nature; in quotes, and in articles such as live blogs that repeat themselves again and again, it is only pointed out.",
  severity: "warning",
  examples: [
    {
      wrong: "The council met late on Monday. The council met late on Monday. It will vote next week.",
      right: "The council met late on Monday. It will vote next week.",
    },
  ],
  check: ({ article, view }) => {
    const quoted = view.isQuoted;
    const found = repetitionsIn(article);
    const isHabit = found.length >= habit;
    return found.map((repetition) => {
      const sentences = sentencesOf(article, repetition);
      const isWhole = repetition.to - repetition.from + 1 === sentences.length;
      return findingFor(article, repetition, isHabit || (!isWhole && quoted(repetition)));
    });
  },
};
