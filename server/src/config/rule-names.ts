import { closest } from "../analysis/closest.js";
import { rules } from "../rules/index.js";
import { type Level, severities } from "../rules/rule.js";

const levels: readonly Level[] = ["off", ...severities];

/** What is wrong with a rule id that no rule has, in one sentence for people. */
export const unknownRule = (id: string): string => {
  const meant = closest(
    id,
    rules.map((rule) => rule.id),
  );
  return meant === undefined
    ? `There is no rule “${id}”.`
    : `There is no rule “${id}”; did you mean “${meant}”?`;
};

/** What is wrong with a level that does not exist, in one sentence for people. */
export const unknownLevel = (level: string): string =>
  `“${level}” is no level; use ${levels.slice(0, -1).join(", ")} or ${levels.at(-1)}.`;
