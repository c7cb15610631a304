import type { Gazetteer } from "../analysis/gazetteer.js";
import type { ReadSyntax } from "../analysis/syntax/sentence-syntax.js";
import type { Article } from "../article/article.js";
import type { SourceText } from "../article/source-text.js";
import type { Span } from "../article/span.js";
import type { ArticleView } from "../article/view/view.js";
import type { Dialect } from "../spelling/dialect.js";
import type { Dictionary } from "../spelling/dictionary.js";
import type { IgnoredFinding } from "./left-alone/ignored-finding.js";

/** How much a problem matters; "hint" and "info" never fail a check. */
export type Severity = "hint" | "info" | "warning" | "error";

/** Every severity, the mildest first. */
export const severities = ["hint", "info", "warning", "error"] as const satisfies readonly Severity[];

/** What a rule is set to: the severity of its problems, or "off". */
export type Level = Severity | "off";

/** What every rule is set to, by rule id; a rule that is not listed keeps its own severity. */
export type Levels = ReadonlyMap<string, Level>;

/** Replaces the text under `span` (UTF-16) by `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** One way to mend a problem. Edits of one fix never overlap. */
export interface Fix {
  /** In the imperative, as a menu shows it: Delete the second “after”. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it may be applied unattended: the text it leaves is certainly what the writer meant. */
  readonly safe: boolean;
}

/** Something a copy desk would stop, at a span of the article. */
export interface Problem extends Span {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  /** In the order a person would prefer them; empty where `Rule.fix` works them out on demand. */
  readonly fixes: readonly Fix[];
  /** Other places that explain the problem, such as the other spelling of a name. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /** What `Rule.fix` needs to know again. JSON. */
  readonly data?: Readonly<Record<string, string | number | boolean>>;
}

/** What a rule may look at. */
export interface RuleContext {
  readonly article: Article;
  /** Of the article; its look-ups are made once, whichever rule asks first. */
  readonly view: ArticleView;
  readonly gazetteer: Gazetteer;
  /** Of the article's dialect. */
  readonly dictionary: Dictionary;
  /** Of the other dialects: a word that only these know is a variant, not a slip. */
  readonly otherDictionaries: readonly Dictionary[];
  /** Whether the article spells now this way, now that, so that no spelling is its own. */
  readonly mixesSpellings: boolean;
  readonly dialect: Dialect;
  /** Whether bodies of people and countries certainly take a singular verb, as in American English alone. */
  readonly bodiesAreOne: boolean;
  /** How a sentence of the article is built. */
  readonly readSyntax: ReadSyntax;
  /** Words the configuration accepts, lower-cased. */
  readonly words: ReadonlySet<string>;
  /** Names the configuration accepts, as written. */
  readonly names: ReadonlySet<string>;
  /** Findings the configuration lets stand; whoever runs the rules leaves them out. */
  readonly ignored?: readonly IgnoredFinding[];
  /** The file the article's text was taken from, where it holds markup besides; no fix may touch that. */
  readonly source?: SourceText;
}

/** What a rule finds, before its id and severity are added; `severity` where it is milder than the rule's own, as inside quotes. */
export type Finding = Omit<Problem, "rule" | "severity" | "fixes"> & {
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
};

/** What makes a finding, where it is to be, one that is only pointed out. */
export const pointedOutIf = (isMild: boolean): Pick<Finding, "severity"> =>
  isMild ? { severity: "info" } : {};

/** What a rule says of itself; plain data. */
export interface RuleFacts {
  /** Kebab-case, as the configuration names it. */
  readonly id: string;
  /** One sentence for people: what it stops. */
  readonly summary: string;
  /** A paragraph for people: why, and what it leaves alone. */
  readonly description: string;
  readonly severity: Severity;
  /** Short texts that show a fault and its mend. */
  readonly examples: readonly { readonly wrong: string; readonly right: string }[];
}

/** A check of the copy desk. One file each; `rules/index.ts` is the only list. */
export interface Rule extends RuleFacts {
  /** Everything the rule stops, in text order. Never throws, linear in the text. */
  readonly check: (context: RuleContext) => readonly Finding[];
  /**
   * Where what it finds in a paragraph depends on nothing but that paragraph’s words and kind, the quotations and names
   * in it, its article’s dictionary and whether bodies of people are one: `check` may then be asked of some of an
   * article’s paragraphs, and is not asked again of one that an edit left as it was.
   */
  readonly byParagraph?: true;
  /** Fixes that cost too much to work out for every problem (spelling suggestions take 10 to 30 ms each). */
  readonly fix?: (problem: Problem, context: RuleContext) => readonly Fix[];
}
