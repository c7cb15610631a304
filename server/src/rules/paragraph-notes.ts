import { movedBy, overlapping } from "../article/span.js";
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
  /** As `rule.check`; throws as that does. */
  readonly check: (rule: Rule) => readonly Finding[];
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

const noNotes: ReadonlyMap<string, Note> = new Map();

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
  const read = (rule: Rule): void => {
    const unread = pages.flatMap((page, index) => (page.has(rule.id) ? [] : [index]));
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
    check: (rule) => {
      if (rule.byParagraph !== true) return rule.check(context);
      read(rule);
      return pages.flatMap((page, index) => {
        const findings = page.get(rule.id) ?? [];
        const start = article.paragraphs[index]?.start ?? 0;
        return findings.map((finding) => movedFinding(finding, start));
      });
    },
    notes: { dictionary, gazetteer, bodiesAreOne, notes },
  };
};
