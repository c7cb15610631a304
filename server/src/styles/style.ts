import type { Span } from "../article/span.js";
import type { Finding, Rule, RuleContext } from "../rules/rule.js";
import type { Dialect } from "../spelling/dialect.js";

/** What is wrong with a style file: one sentence for people, and where (UTF-16 offsets into its text). */
export interface StyleFault {
  readonly message: string;
  readonly span: Span;
  /** The file may be right for Vale; Copydesk has no such check. */
  readonly unsupported: boolean;
}

/** A text that shows what a style rule finds. */
export interface StyleTest {
  readonly text: string;
  /** The words it finds in the text, in their order; none for a text it leaves alone. */
  readonly problems: readonly string[];
  /** The text after the first fix of each problem. */
  readonly fixed?: string;
  /** The English the text is read in. */
  readonly dialect: Dialect;
  /** Where the test stands in the file (UTF-16). */
  readonly span: Span;
}

/** A style file that can be used. */
export interface Style {
  readonly rule: Rule;
  readonly tests: readonly StyleTest[];
}

/** A style, or everything that keeps its file from being used. */
export type ReadStyle = { readonly style: Style } | { readonly faults: readonly StyleFault[] };

/** What a check looks at: the rule's context, the stretches its scope means, and what may be judged there. */
export interface StyleView {
  readonly context: RuleContext;
  readonly blocks: readonly Span[];
  /** Whether a match may be a problem: it says nothing of quoted words and of parts of names. */
  readonly isOpen: (span: Span) => boolean;
  /** Whether a sentence begins at an offset. */
  readonly opensSentence: (offset: number) => boolean;
}

/** What one kind of style rule finds, in text order. */
export type StyleCheck = (view: StyleView) => readonly Finding[];
