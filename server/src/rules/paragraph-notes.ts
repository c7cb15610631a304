import type { Paragraph } from "../article/paragraph.js";
import { movedBy, overlapping } from "../article/span.js";
import type { Steps } from "../article/steps.js";
import { markedQuotes } from "../article/view/quotedness.js";
import { relocated } from "./relocated.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

/** Of one paragraph, by the ids of rules that are asked by paragraph: what they found, offsets from its start. */
type Note = Map<string, readonly Finding[]>;

/** What such rules read beside paragraphs. */
type Facts = Pick<RuleContext, "dictionary" | "gazetteer" | "bodiesAreOne">;

/** What rules that are asked by paragraph found in an article, for the next reading of its edited text. */
export interface ParagraphNotes extends Facts {
  /** By all that such a rule may read of a paragraph. */
  readonly notes: ReadonlyMap<string, Note>;
}

/** Asks rules of an article, those that are asked by paragraph only where a paragraph has changed. */
export interface Notebook {
  /** As `rule.check`, a stretch of paragraphs after the other where it is asked by paragraph; throws as that does. */
  readonly check: (rule: Rule) => Steps<readonly Finding[]>;
  /** Complete once every rule was asked. */
  readonly notes: ParagraphNotes;
}

/**
 * For each paragraph all that a rule may read of it: its words and kind, quotations and names. Undefined where markup
 * lies in it, which may go on from one paragraph to the next.
 */
const keysOf = ({ article, view }: RuleContext): readonly (string | undefined)[] => {
  const quotes = markedQuotes(article);
  return article.paragraphs.map((paragraph) => {
    if (view.isMarkup(paragraph)) return undefined;
    const { start, end, kind } = paragraph;
    let key: string = kind;
    for (const quote of overlapping(quotes, paragraph))
      key += `|${quote.start - start} ${quote.end - start} ${view.quotednessOf(quote)}`;
    for (const mention of overlapping(article.mentions, paragraph)) {
      const { name = "" } = article.entities[mention.entity] ?? {};
      key += `|${mention.start - start} ${mention.end - start} ${mention.type} ${name}`;
    }
    return `${key}\n${article.text.slice(start, end)}`;
  });
};

const movedFinding = (finding: Finding, by: number): Finding =>
  relocated(finding, (span) => movedBy(span, by));

/** So much is read at once: what each reading begins with is to be little beside it. */
const stretch = 50_000;

const noNotes: ReadonlyMap<string, Note> = new Map();

/** Some of the paragraphs, by their indices, in stretches of about `stretch` UTF-16 units. */
const stretches = (
  indices: readonly number[],
  paragraphs: readonly Paragraph[],
): readonly (readonly number[])[] => {
  const found: number[][] = [];
  let length = stretch;
  for (const index of indices) {
    if (length >= stretch) {
      found.push([]);
      length = 0;
    }
    found.at(-1)?.push(index);
    const { start = 0, end = 0 } = paragraphs[index] ?? {};
    length += end - start;
  }
  return found;
};

/** A notebook for one article, with what was noted of the text before its last edits; exactly what is found without. */
export const openNotebook = (context: RuleContext, known?: ParagraphNotes): Notebook => {
  const { article, view, dictionary, gazetteer, bodiesAreOne } = context;
  const before =
    known?.dictionary === dictionary && known.gazetteer === gazetteer && known.bodiesAreOne === bodiesAreOne
      ? known.notes
      : noNotes;
  const notes = new Map<string, Note>();
  const pages = keysOf(context).map((key): Note => {
    if (key === undefined) return new Map();
    const page = notes.get(key) ?? before.get(key) ?? new Map();
    notes.set(key, page);
    return page;
  });
  const readSome = (rule: Rule, unread: readonly number[]): void => {
    if (unread.length === 0) return;
    const paragraphs = unread.flatMap((index) => article.paragraphs[index] ?? []);
    const found = new Map(unread.map((index): [number, Finding[]] => [index, []]));
    for (const finding of rule.check({ ...context, article: { ...article, paragraphs } })) {
      const index = view.paragraphAt(finding) ?? -1;
      found.get(index)?.push(movedFinding(finding, -(article.paragraphs[index]?.start ?? 0)));
    }
    for (const [index, findings] of found) pages[index]?.set(rule.id, findings);
  };
  return {
    *check(rule) {
      if (rule.byParagraph !== true) {
        const found = rule.check(context);
        yield;
        return found;
      }
      const unread = pages.flatMap((page, index) => (page.has(rule.id) ? [] : [index]));
      for (const some of stretches(unread, article.paragraphs)) {
        // What was just read may stand here once more.
        readSome(
          rule,
          some.filter((index) => !pages[index]?.has(rule.id)),
        );
        yield;
      }
      return pages.flatMap((page, index) => {
        const findings = page.get(rule.id) ?? [];
        const start = article.paragraphs[index]?.start ?? 0;
        return findings.map((finding) => movedFinding(finding, start));
      });
    },
    notes: { dictionary, gazetteer, bodiesAreOne, notes },
  };
};
