import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { Problem, Severity } from "../rules/rule.js";
import type { ClientFacts } from "./client-facts.js";
import type { Positions } from "./positions.js";
import type { Reading } from "./reading.js";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  info: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

/** Whether the likeliest mend is to delete just these words. */
const isSuperfluous = ({ start, end, fixes }: Problem): boolean => {
  const [fix] = fixes;
  if (fix === undefined || end - start < 2) return false;
  return fix.edits.every(({ span, newText }) => newText === "" && span.start <= end && span.end >= start);
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

/** A problem as a client shows it. */
export const diagnosticOf = (
  problem: Problem,
  { uri, positions }: Pick<Reading, "uri" | "positions">,
  facts: Pick<ClientFacts, "relatedInformation" | "diagnosticTags">,
): Diagnostic => ({
  range: positions.rangeOf(problem),
  message: problem.message,
  severity: severities[problem.severity],
  code: problem.rule,
  source: "copydesk",
  ...(facts.relatedInformation ? relatedInformation(problem, uri, positions) : {}),
  ...(facts.diagnosticTags && isSuperfluous(problem) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  ...(problem.data === undefined ? {} : { data: problem.data }),
});

/** Every problem of a reading as a client shows it; none for a document that was left alone. */
export const diagnosticsOf = (reading: Reading, facts: ClientFacts): Diagnostic[] =>
  (reading.checked?.problems ?? []).map((problem) => diagnosticOf(problem, reading, facts));
