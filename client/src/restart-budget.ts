const patience = { crashes: 3, withinMilliseconds: 3 * 60_000 };

/**
 * Whether a server that has just crashed should be started again by itself: unless it has crashed more than
 * three times in three minutes. `crashes` are the times of all crashes so far, in milliseconds, with the last.
 */
export const mayRestart = (crashes: readonly number[]): boolean => {
  const last = crashes.at(-1);
  if (last === undefined) return true;
  const recent = crashes.filter((time) => last - time < patience.withinMilliseconds);
  return recent.length <= patience.crashes;
};
