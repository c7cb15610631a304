import { displayLanguage } from "./display-language.js";

/** The day of an ISO 8601 time as the display language writes it: “Nov 26, 2026”; undefined where it is none. */
export const dateInWords = (time: string): string | undefined => {
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? undefined
    : date.toLocaleDateString(displayLanguage(), { day: "numeric", month: "short", year: "numeric" });
};
