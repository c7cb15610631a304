import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Span } from "../article/span.js";
import type { Fix, Problem, RuleFacts, Severity } from "../rules/rule.js";
import { positionsOf } from "./positions.js";

const levels = { error: "error", warning: "warning", info: "note", hint: "note" } as const satisfies Record<
  Severity,
  Result.level
>;

/**
 * The problems of one file as SARIF results, in the order given. `uri` is a relative or absolute URI reference;
 * regions and the regions that fixes delete are in code points of the text without its byte order mark.
 */
export const sarifResults = (uri: string, text: string, problems: readonly Problem[]): readonly Result[] => {
  const { codePoint, lineColumn } = positionsOf(text);
  const artifactLocation = { uri };

  const chars = ({ start, end }: Span) => ({
    charOffset: codePoint(start),
    charLength: codePoint(end) - codePoint(start),
  });

  const location = (span: Span) => {
    const start = lineColumn(span.start);
    const end = lineColumn(span.end);
    return {
      artifactLocation,
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        ...chars(span),
      },
    };
  };

  const fixObject = (fix: Fix) => ({
    description: { text: fix.title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: fix.edits.map((edit) => ({
          deletedRegion: chars(edit.span),
          insertedContent: { text: edit.newText },
        })),
      },
    ],
    properties: { safe: fix.safe },
  });

  return problems.map((problem) => {
    const result: Result = {
      ruleId: problem.rule,
      level: levels[problem.severity],
      message: { text: problem.message },
      locations: [{ physicalLocation: location(problem) }],
    };
    const fixes = problem.fixes.filter((fix) => fix.edits.length > 0);
    if (fixes.length > 0) result.fixes = fixes.map(fixObject);
    if (problem.related !== undefined && problem.related.length > 0)
      result.relatedLocations = problem.related.map(({ span, message }, id) => ({
        id,
        message: { text: message },
        physicalLocation: location(span),
      }));
    return result;
  });
};

const descriptor = (rule: RuleFacts): ReportingDescriptor => {
  const examples = rule.examples.map(({ wrong, right }) => `Wrong: ${wrong}\nRight: ${right}`);
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.description },
    help: { text: [rule.summary, rule.description, ...examples].join("\n\n") },
    defaultConfiguration: { level: levels[rule.severity] },
  };
};

/**
 * A SARIF 2.1.0 log of one run. `version` is Copydesk's own; `rules` are all it knows; `failures` are sentences on
 * what could not be read or done.
 */
export const sarifLog = (
  version: string,
  rules: readonly RuleFacts[],
  results: readonly Result[],
  failures: readonly string[],
): Log => {
  const index = new Map(rules.map((rule, at) => [rule.id, at]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Copydesk", semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: "unicodeCodePoints",
        newlineSequences: ["\r\n", "\n", "\r"],
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map((text) => ({ level: "error", message: { text } })),
          },
        ],
        results: results.map((result) => {
          const ruleIndex = result.ruleId === undefined ? undefined : index.get(result.ruleId);
          return ruleIndex === undefined ? result : { ...result, ruleIndex };
        }),
      },
    ],
  };
};
