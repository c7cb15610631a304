import * as l10n from "@vscode/l10n";
import { rules } from "../rules/index.js";
import { type Level, severities } from "../rules/rule.js";
import { noSuch } from "./no-such.js";

const levels: readonly Level[] = ["off", ...severities];

/** What is wrong with a rule id that no rule has, in one sentence for people. */
export const unknownRule = (id: string): string =>
  noSuch(
    "rule",
    id,
    rules.map((rule) => rule.id),
  );

/** What is wrong with a level that does not exist, in one sentence for people. */
export const unknownLevel = (level: string): string =>
  l10n.t("“{0}” is no level; use {1} or {2}.", level, levels.slice(0, -1).join(", "), levels.at(-1) ?? "");
