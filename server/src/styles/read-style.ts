import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import type { Severity } from "../rules/rule.js";
import { closest } from "../spelling/closest.js";
import { type Dialect, dialects, isWithin } from "../spelling/dialect.js";
import { readCapitalization } from "./capitalization.js";
import { readConsistency } from "./consistency.js";
import { readExistence } from "./existence.js";
import { openToStyle } from "./protection.js";
import { readRepetition } from "./repetition.js";
import { blocksOf, readScope, type Scope } from "./scopes.js";
import type { ReadStyle, StyleCheck, StyleFault, StyleTest, StyleView } from "./style.js";
import { readSubstitution } from "./substitution.js";
import { type Fields, type Located, readYaml } from "./yaml-fields.js";

const checks = ["existence", "substitution", "repetition", "capitalization", "consistency"] as const;
type CheckName = (typeof checks)[number];

/** Vale's other extension points. */
const foreignChecks: ReadonlySet<string> = new Set(
  "occurrence conditional sequence metric readability script spelling".split(" "),
);

const shared = "extends message description level scope link limit action vocab tests dialect".split(" ");
const ownKeys: Readonly<Record<CheckName, readonly string[]>> = {
  existence: "tokens raw append nonword ignorecase exceptions".split(" "),
  substitution: "swap nonword ignorecase exceptions capitalize append".split(" "),
  repetition: "tokens ignorecase alpha max exceptions".split(" "),
  capitalization: "match style threshold indicators exceptions".split(" "),
  consistency: "either nonword ignorecase".split(" "),
};

const severities: Readonly<Record<string, Severity>> = {
  suggestion: "hint",
  hint: "hint",
  info: "info",
  warning: "warning",
  error: "error",
};

type Report = (message: string, span: Located["span"]) => void;

const readLevel = (fields: Fields, report: Report): Severity => {
  const level = fields.text("level");
  const severity = level === undefined ? "warning" : severities[level.value];
  if (severity !== undefined) return severity;
  report(
    l10n.t("“{0}” is no level; use suggestion, warning or error.", level?.value ?? ""),
    level?.span ?? fields.span,
  );
  return "warning";
};

const readScopes = (fields: Fields, report: Report): Scope => {
  const written = fields.list("scope");
  if (written.length === 0) return [[{ sections: ["text"], negated: false }]];
  return written.flatMap(({ value, span }) => {
    const scope = readScope(value);
    if (scope === undefined)
      report(
        l10n.t("There is no scope “{0}”; use text, paragraph, sentence, heading, list or raw.", value),
        span,
      );
    return scope ? [scope] : [];
  });
};

const readDialect = (fields: Fields, report: Report): Dialect | undefined => {
  const dialect = fields.text("dialect");
  if (dialect === undefined) return undefined;
  const known = dialects.find((each) => each === dialect.value);
  if (known !== undefined) return known;
  report(l10n.t("“{0}” is no dialect; use {1}.", dialect.value, dialects.join(", ")), dialect.span);
  return undefined;
};

const readTests = (fields: Fields, dialect: Dialect, report: Report): readonly StyleTest[] =>
  fields.inners("tests").flatMap((test) => {
    for (const { value, span } of test.keys)
      if (!["text", "problems", "fixed", "dialect"].includes(value))
        report(
          l10n.t("There is no key “{0}” in a test; use text, problems, fixed and dialect.", value),
          span,
        );
    const text = test.text("text");
    const fixed = test.text("fixed")?.value;
    if (text === undefined) test.missing("text");
    return text === undefined
      ? []
      : [
          {
            text: text.value,
            problems: test.list("problems").map(({ value }) => value),
            ...(fixed === undefined ? {} : { fixed }),
            dialect: readDialect(test, report) ?? dialect,
            span: text.span,
          },
        ];
  });

const readCheck = (
  name: CheckName,
  fields: Fields,
  message: string,
  faults: StyleFault[],
  severity: Severity,
): StyleCheck | undefined => {
  switch (name) {
    case "existence":
      return readExistence(fields, message, faults);
    case "substitution":
      return readSubstitution(fields, message, faults, severity === "warning" || severity === "error");
    case "repetition":
      return readRepetition(fields, message, faults);
    case "capitalization":
      return readCapitalization(fields, message, faults);
    case "consistency":
      return readConsistency(fields, message, faults);
  }
};

const readCheckName = (fields: Fields, faults: StyleFault[]): CheckName | undefined => {
  const extended = fields.text("extends");
  const name = checks.find((check) => check === extended?.value);
  if (name !== undefined) return name;
  const span = extended?.span ?? fields.span;
  if (extended === undefined) {
    fields.missing("extends");
  } else if (foreignChecks.has(extended.value)) {
    const message = l10n.t("Copydesk has no check “{0}”, so this rule is left out.", extended.value);
    faults.push({ message, span, unsupported: true });
  } else {
    const message = l10n.t("There is no check “{0}”; use {1}.", extended.value, checks.join(", "));
    faults.push({ message, span, unsupported: false });
  }
  return undefined;
};

const sentenceStarts = ({ paragraphs }: Article): ReadonlySet<number> =>
  new Set(paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ start }) => start)));

/**
 * Reads the text of a style file, YAML in Vale's format, as the rule `id`. Never throws; what is wrong comes back as
 * faults in text order, each at its place.
 */
export const readStyle = (id: string, text: string): ReadStyle => {
  const faults: StyleFault[] = [];
  const report: Report = (message, span) => faults.push({ message, span, unsupported: false });
  const fail = (): ReadStyle => ({ faults: faults.toSorted((a, b) => a.span.start - b.span.start) });
  const fields = readYaml(text, faults);
  if (fields === undefined) return fail();
  const name = readCheckName(fields, faults);
  if (name === undefined) return fail();

  const known = [...shared, ...ownKeys[name]];
  for (const { value, span } of fields.keys) {
    if (known.includes(value)) continue;
    const meant = closest(value, known);
    report(
      meant === undefined
        ? l10n.t("A {0} has no key “{1}”.", name, value)
        : l10n.t("A {0} has no key “{1}”; did you mean “{2}”?", name, value, meant),
      span,
    );
  }
  const message = fields.text("message")?.value;
  if (message === undefined) fields.missing("message");
  const severity = readLevel(fields, report);
  const scope = readScopes(fields, report);
  const dialect = readDialect(fields, report);
  const limit = fields.number("limit") ?? 0;
  const link = /^https?:\/\/\S+$/.exec(fields.text("link")?.value ?? "")?.[0];
  const tests = readTests(fields, dialect ?? "en-US", report);
  const check = readCheck(name, fields, message ?? "", faults, severity);
  if (message === undefined || check === undefined || faults.length > 0) return fail();

  const description = fields.text("description")?.value ?? message;
  return {
    style: {
      tests,
      rule: {
        id,
        summary: message,
        description,
        severity,
        examples: [],
        check: (context) => {
          if (dialect !== undefined && !isWithin(context.dialect, dialect)) return [];
          const { article } = context;
          // Most rules find nothing in most articles, and then need neither.
          let openings: ReadonlySet<number> | undefined;
          let open: StyleView["isOpen"] | undefined;
          const findings = check({
            context,
            blocks: blocksOf(article, scope),
            isOpen: (span) => {
              open ??= openToStyle(article);
              return open(span);
            },
            opensSentence: (offset) => {
              openings ??= sentenceStarts(article);
              return openings.has(offset);
            },
          });
          const limited = limit > 0 ? findings.slice(0, limit) : findings;
          return link === undefined ? limited : limited.map((finding) => ({ ...finding, data: { link } }));
        },
      },
    },
  };
};
