/** A share to so many places, as “0.950”; 0 where there is nothing to share. */
export const share = (part: number, whole: number, places = 3): string =>
  (whole === 0 ? 0 : part / whole).toFixed(places);

/** A share in percent to one place, as “95.0”; “n/a” where there is nothing to share. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "n/a" : ((100 * part) / whole).toFixed(1);

/** Adds to a count in a map. */
export const count = (counts: Map<string, number>, key: string, by = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};
