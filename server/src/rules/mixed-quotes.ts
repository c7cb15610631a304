import * as l10n from "@vscode/l10n";
import { type Mark, marksOf } from "../analysis/quotes/marks.js";
import { addTo } from "../article/grouped.js";
import { byStart, type Span } from "../article/span.js";
import { replacing } from "./replacing.js";
import { type Finding, pointedOutIf, type Rule, type RuleContext } from "./rule.js";

/** How an article draws its marks: “so” or "so". */
type Style = "curly" | "straight";

/** A mark and what it would be in the article's own style. */
interface Misfit extends Span {
  readonly right: string;
}

/** Up to so many marks of the other kind are slips; more are two sources put together. */
const mostSlips = 2;

/** How many times as many marks the article's own kind must have, for the other kind to be a slip. */
const clearMajority = 2;

const styleOf = (mark: string): Style | undefined =>
  mark === '"' ? "straight" : /^[“”„‟]$/.test(mark) ? "curly" : undefined;

const drawn = (opens: boolean, style: Style): string => (style === "straight" ? '"' : opens ? "“" : "”");

const apostrophesOf = ({ article, view }: RuleContext): readonly Misfit[] =>
  view.apostrophes().map((at) => ({
    start: at,
    end: at + 1,
    right: article.text.charAt(at) === "'" ? "’" : "'",
  }));

/** An attribute in brackets that was copied along, such as [pic=""], or the end of a tag. */
const isAttribute = (text: string, mark: Mark): boolean =>
  /=["“”]?$/.test(text.slice(mark.start - 2, mark.start)) || text.charAt(mark.end) === ">";

/** The style of most of the article's double marks; the apostrophes decide a draw; undefined where nothing does. */
const ownStyle = (marks: readonly Mark[], apostrophes: readonly Misfit[]): Style | undefined => {
  const straight = marks.filter((mark) => styleOf(mark.text) === "straight").length;
  const curly = marks.length - straight;
  if (curly !== straight) return curly > straight ? "curly" : "straight";
  const straightened = apostrophes.filter((apostrophe) => apostrophe.right === "’").length;
  const curled = apostrophes.length - straightened;
  return curled === straightened ? undefined : curled > straightened ? "curly" : "straight";
};

/** Whether a mark that no quotation has opens one, by its shape or by the space around it. */
const opensAlone = (mark: Mark): boolean =>
  mark.shape === "straight" ? mark.roomBefore && !mark.spaceAfter : mark.shape === "opening";

/** The double marks that are not in the article's style, those of one quotation together. */
const misfits = (
  context: RuleContext,
): { readonly style: Style; readonly clear: boolean; readonly pairs: readonly Misfit[][] } | undefined => {
  const { article, view } = context;
  const edges = new Map<number, { readonly opens: boolean; readonly quote: number }>();
  for (const { start, content, end } of article.quotes) {
    edges.set(start, { opens: true, quote: start });
    if (content.end < end) edges.set(content.end, { opens: false, quote: start });
  }
  const inMarkup = view.isMarkup;
  const marks = article.paragraphs
    .flatMap((paragraph) => (paragraph.kind === "residue" ? [] : marksOf(article.text, paragraph)))
    .filter((mark) => styleOf(mark.text) !== undefined && !inMarkup(mark) && !isAttribute(article.text, mark))
    .filter((mark) => edges.has(mark.start) || !(mark.afterDigit || mark.afterFeet));
  const style = ownStyle(marks, apostrophesOf(context));
  if (style === undefined) return undefined;
  const others = marks.filter((mark) => styleOf(mark.text) !== style);
  const pairs = new Map<number, Misfit[]>();
  for (const mark of others) {
    const edge = edges.get(mark.start);
    const misfit = { start: mark.start, end: mark.end, right: drawn(edge?.opens ?? opensAlone(mark), style) };
    const key = edge?.quote ?? mark.start;
    addTo(pairs, key, misfit);
  }
  const own = marks.length - others.length;
  const clear = others.length <= mostSlips && own >= others.length * clearMajority;
  return { style, clear, pairs: [...pairs.values()] };
};

const strangerMessage = (style: Style, paired: boolean): string => {
  if (style === "curly")
    return paired
      ? l10n.t("The article’s quotation marks are curly; these are not.")
      : l10n.t("The article’s quotation marks are curly; this one is not.");
  return paired
    ? l10n.t("The article’s quotation marks are straight; these are not.")
    : l10n.t("The article’s quotation marks are straight; this one is not.");
};

/** ““So”: where another mark touches it, one of the two may be too many. */
const isDoubled = (text: string, { start, end }: Span): boolean =>
  styleOf(text.charAt(start - 1)) !== undefined || styleOf(text.charAt(end)) !== undefined;

const findingFor = (
  text: string,
  pair: readonly Misfit[],
  style: Style,
  clear: boolean,
  isFirst: boolean,
): readonly Finding[] => {
  const [first, partner] = pair;
  if (first === undefined) return [];
  return [
    {
      start: first.start,
      end: first.end,
      message: strangerMessage(style, partner !== undefined),
      // One warning says that an article has marks of two kinds.
      ...pointedOutIf(!(clear && isFirst)),
      ...(partner && { related: [{ span: partner, message: l10n.t("Its partner stands here.") }] }),
      fixes: [
        {
          title: l10n.t("Change to {0}", pair.map(({ right }) => right).join(" ")),
          edits: pair.map(({ start, end, right }) => ({ span: { start, end }, newText: right })),
          safe: clear && !pair.some((misfit) => isDoubled(text, misfit)),
        },
      ],
    },
  ];
};

/** How many times as many apostrophes of one kind an article must have, for the other kind to be a slip. */
const clearApostrophes = 10;

/** Apostrophes of the other kind, where the article's own is plain; they disturb less than quotation marks do. */
const strayApostrophes = (context: RuleContext): readonly Finding[] => {
  const quoted = context.view.isQuoted;
  const apostrophes = apostrophesOf(context);
  const straight = apostrophes.filter(({ right }) => right === "’");
  const curly = apostrophes.filter(({ right }) => right === "'");
  const [few, many] = straight.length < curly.length ? [straight, curly] : [curly, straight];
  if (few.length * clearApostrophes > many.length) return [];
  return few.map(
    ({ start, end, right }): Finding => ({
      start,
      end,
      message:
        right === "’"
          ? l10n.t("The article’s apostrophes are curly; this one is not.")
          : l10n.t("The article’s apostrophes are straight; this one is not."),
      severity: "info",
      fixes: [replacing({ start, end }, right, l10n.t("Change to {0}", right), !quoted({ start, end }))],
    }),
  );
};

/** Quotation marks of two kinds in one article. */
export const mixedQuotes: Rule = {
  id: "mixed-quotes",
  summary: "Stops straight quotation marks among curly ones, or curly among straight.",
  description:
    "Text pasted from elsewhere brings its own quotation marks along. The kind that most of the article's marks have is its own; each mark or pair of the other kind is found, the first as a warning. Feet, inches, minutes and the marks in markup are left alone; where both kinds are common, it is only pointed out, and so are apostrophes of the other kind.",
  severity: "warning",
  examples: [
    {
      wrong: '“We are ready,” she said. “Come in.” He said "no" at once.',
      right: "“We are ready,” she said. “Come in.” He said “no” at once.",
    },
  ],
  check: (context) => {
    const found = misfits(context);
    const marks =
      found?.pairs.flatMap((pair, index) =>
        findingFor(context.article.text, pair, found.style, found.clear, index === 0),
      ) ?? [];
    return [...marks, ...strayApostrophes(context)].sort(byStart);
  },
};
