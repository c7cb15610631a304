/** Tells what a person did to a list from what the list reports because the extension set it. */
export interface Settling<Value> {
  /** The extension has set this. */
  set(value: Value): void;
  /** Whether a report tells of something that a person did. */
  isPersons(report: Value): boolean;
}

/**
 * How long the list may take to report what was set, in milliseconds: until then its reports are of what was before. It
 * may never report what it had already.
 */
const patience = 1000;

/** Nothing set yet. `now` is the time in milliseconds. */
export const createSettling = <Value>(
  isSame: (a: Value, b: Value) => boolean,
  now: () => number,
): Settling<Value> => {
  let awaited: { readonly value: Value; readonly until: number } | undefined;
  return {
    set: (value) => {
      awaited = { value, until: now() + patience };
    },
    isPersons: (report) => {
      if (awaited === undefined || now() > awaited.until) return true;
      if (isSame(awaited.value, report)) awaited = undefined;
      return false;
    },
  };
};
