/** A half-open range of code points. */
export type Fragment = readonly [start: number, end: number];

/** A text-bound annotation of a brat file. */
export interface TextBound {
  readonly id: string;
  readonly type: string;
  readonly fragments: readonly Fragment[];
}

/** An event of a brat file: its roles without their numbers, and the annotations they point at. */
export interface StandoffEvent {
  readonly roles: readonly (readonly [role: string, id: string])[];
}

/** The annotations of a brat standoff file that Copydesk’s measurements read. */
export interface Standoff {
  readonly spans: readonly TextBound[];
  readonly events: readonly StandoffEvent[];
}

/** Reads brat standoff; lines of other kinds are left out. Format: https://brat.nlplab.org/standoff.html */
export const readStandoff = (content: string): Standoff => {
  const spans: TextBound[] = [];
  const events: StandoffEvent[] = [];
  for (const line of content.split(/\r?\n/)) {
    const span = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t|$)/.exec(line);
    if (span) {
      const [, id = "", type = "", where = ""] = span;
      const fragments = where.split(";").flatMap((fragment): Fragment[] => {
        const [start = 0, end = 0] = fragment.split(" ").map(Number);
        return end > start ? [[start, end]] : [];
      });
      spans.push({ id, type, fragments });
      continue;
    }
    const event = /^E\d+\t(.*)/.exec(line)?.[1];
    if (event === undefined) continue;
    events.push({
      roles: event.split(/\s+/).flatMap((word): (readonly [string, string])[] => {
        const colon = word.lastIndexOf(":");
        return colon < 0 ? [] : [[word.slice(0, colon).replace(/\d+$/, ""), word.slice(colon + 1)]];
      }),
    });
  }
  return { spans, events };
};

/** A text with one UTF-16 code unit a code point, so that standoff offsets index it; what lies beyond the BMP becomes U+FFFC. */
export const asCodePoints = (text: string): string => text.replace(/[\u{10000}-\u{10FFFF}]/gu, "\uFFFC");
