import type { Article } from "../article/article.js";
import type { Paragraph, ParagraphKind } from "../article/paragraph.js";
import type { Span } from "../article/span.js";

/** Sections of Vale's scopes; those that plain text does not have match nothing. */
const knownScopes: ReadonlySet<string> = new Set(
  "text heading paragraph sentence list blockquote figure figcaption raw summary table title alt link code strong emphasis comment block line".split(
    " ",
  ),
);

/** What Vale would call each kind of paragraph; a byline, a speaker's label and page residue are not the article's prose. */
const sectionsOf: Readonly<Record<ParagraphKind, readonly string[]>> = {
  headline: ["text", "heading", "h1", "title"],
  header: ["text", "heading", "h2"],
  text: ["text", "paragraph", "summary"],
  "list-item": ["text", "list"],
  caption: ["text", "figure", "caption", "figcaption"],
  "pull-quote": ["text", "blockquote"],
  byline: [],
  label: [],
  residue: [],
};

interface Selector {
  readonly sections: readonly string[];
  readonly negated: boolean;
}

/** Selectors of which one must match; each is several that must all match. */
export type Scope = readonly (readonly Selector[])[];

const selectorOf = (written: string): Selector => ({
  negated: written.trim().startsWith("~"),
  sections: written.trim().replace(/^~/, "").split("."),
});

/** Reads one entry of `scope`, such as “heading.h2” or “paragraph & ~blockquote”; undefined where it is no scope. */
export const readScope = (written: string): readonly Selector[] | undefined => {
  const selectors = written.split("&").map(selectorOf);
  return selectors.every(({ sections: [first = ""] }) => knownScopes.has(first)) ? selectors : undefined;
};

/** Whether the scope takes in a stretch with these sections; `asked` ones only where it names one of them. */
const takesIn = (scope: Scope, sections: readonly string[], asked = false): boolean =>
  scope.some(
    (selectors) =>
      selectors.every(
        (selector) => selector.sections.every((section) => sections.includes(section)) !== selector.negated,
      ) &&
      (!asked || selectors.some((selector) => !selector.negated)),
  );

const whole = ({ start, end }: Paragraph): Span => ({ start, end });

/** The stretches of an article that a scope means, in text order (those of “raw” and “sentence” last). */
export const blocksOf = ({ paragraphs, text }: Article, scope: Scope): readonly Span[] => {
  const prose = paragraphs.filter(({ kind }) => sectionsOf[kind].length > 0);
  const blocks = prose.filter(({ kind }) => takesIn(scope, sectionsOf[kind])).map(whole);
  const sentences = takesIn(scope, ["sentence"], true)
    ? prose
        .filter(({ kind }) => kind !== "headline" && kind !== "header")
        .flatMap((paragraph) => paragraph.sentences.map(({ start, end }) => ({ start, end })))
    : [];
  const raw = takesIn(scope, ["raw"], true) ? [{ start: 0, end: text.length }] : [];
  return [...blocks, ...sentences, ...raw];
};
