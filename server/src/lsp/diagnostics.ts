import * as l10n from "@vscode/l10n";
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import { contains, type Span } from "../article/span.js";
import { type Problem, type Severity, severities as severitiesInOrder } from "../rules/rule.js";
import type { ClientFacts } from "./client-facts.js";
import { numberInWords } from "./language.js";
import type { Positions } from "./positions.js";
import type { Reading } from "./reading.js";
import { rulePageAddress } from "./rule-pages.js";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  info: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

/** What is wrong with one of Copydesk’s own files, at its line; at the first where it has no place. */
export const faultDiagnostic = (
  { message, span = { start: 0, end: 0 } }: { readonly message: string; readonly span?: Span | undefined },
  severity: Severity,
  { rangeOf }: Positions,
): Diagnostic => ({ range: rangeOf(span), message, severity: severities[severity], source: "copydesk" });

/** Whether the likeliest mend is to delete all of these words and write nothing, here or elsewhere. */
const isSuperfluous = (problem: Problem): boolean => {
  const edits = problem.fixes[0]?.edits ?? [];
  return (
    problem.end - problem.start > 1 &&
    edits.every(({ newText }) => newText === "") &&
    edits.some(({ span }) => contains(span, problem))
  );
};

const relatedInformation = (
  problem: Problem,
  uri: string,
  positions: Positions,
): Pick<Diagnostic, "relatedInformation"> => {
  const related = problem.related ?? [];
  if (related.length === 0) return {};
  return {
    relatedInformation: related.map(({ span, message }) => ({
      location: { uri, range: positions.rangeOf(span) },
      message,
    })),
  };
};

const page = (
  { rule, data }: Problem,
  facts: Pick<ClientFacts, "rulePages">,
): Pick<Diagnostic, "codeDescription"> => {
  // A style pack's rule may have a page of its own.
  const link = data?.["link"];
  const href = typeof link === "string" ? link : rulePageAddress(rule, facts);
  return href === undefined ? {} : { codeDescription: { href } };
};

/** A problem as a client shows it. */
export const diagnosticOf = (
  problem: Problem,
  { uri, positions }: Pick<Reading, "uri" | "positions">,
  facts: Pick<ClientFacts, "relatedInformation" | "diagnosticTags" | "rulePages">,
): Diagnostic => ({
  range: positions.rangeOf(problem),
  message: problem.message,
  severity: severities[problem.severity],
  code: problem.rule,
  source: "copydesk",
  ...page(problem, facts),
  ...(facts.relatedInformation ? relatedInformation(problem, uri, positions) : {}),
  ...(facts.diagnosticTags && isSuperfluous(problem) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  ...(problem.data === undefined ? {} : { data: problem.data }),
});

/** So many problems of one document are shown, as many as VS Code lists of a file: more would freeze an editor. */
const mostShown = 1000;

/** The gravest of some problems, and of those of one severity the first, in text order. */
const gravest = (problems: readonly Problem[]): readonly Problem[] => {
  const shown = new Set(
    severitiesInOrder
      .toReversed()
      .flatMap((severity) => problems.filter((problem) => problem.severity === severity))
      .slice(0, mostShown),
  );
  return problems.filter((problem) => shown.has(problem));
};

/**
 * The problems of a reading as a client shows them, none for a document that was left alone: of more than `mostShown` the
 * gravest, behind a note at the start of the text that says so.
 */
export const diagnosticsOf = (reading: Reading, facts: ClientFacts): Diagnostic[] => {
  const problems = reading.checked?.problems ?? [];
  const inClient = (problem: Problem): Diagnostic => diagnosticOf(problem, reading, facts);
  if (problems.length <= mostShown) return problems.map(inClient);
  const message = l10n.t(
    "Only the {0} gravest of {1} problems are shown; the rest appears as these are mended.",
    numberInWords(mostShown),
    numberInWords(problems.length),
  );
  return [faultDiagnostic({ message }, "info", reading.positions), ...gravest(problems).map(inClient)];
};
