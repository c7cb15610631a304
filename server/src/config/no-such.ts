import { closest } from "../analysis/closest.js";

/** That there is no setting, rule or the like of a name, and which of `known` was probably meant; for people. */
export const noSuch = (what: string, name: string, known: readonly string[]): string => {
  const meant = closest(name, known);
  return meant === undefined
    ? `There is no ${what} “${name}”.`
    : `There is no ${what} “${name}”; did you mean “${meant}”?`;
};
