import type { Paragraph, Section } from "../../article/paragraph.js";
import type { Span } from "../../article/span.js";

const withoutColon = (text: string, header: Span): Span => {
  let end = header.end;
  while (end > header.start + 1 && /[\s:]/.test(text.charAt(end - 1))) end -= 1;
  return { start: header.start, end };
};

/** Cuts the paragraphs below the headline and byline into sections, one a header. */
export const readSections = (text: string, paragraphs: readonly Paragraph[]): readonly Section[] => {
  const sections: Section[] = [];
  let header: number | undefined;
  let first = 0;
  let last = paragraphs.length - 1;
  while (first <= last && /^(?:headline|byline)$/.test(paragraphs[first]?.kind ?? "")) first += 1;
  const lastText = paragraphs.findLastIndex(({ kind }) => kind !== "residue");
  if (paragraphs[lastText]?.kind === "headline") last = lastText;
  while (last >= first && paragraphs[last]?.kind === "headline") last -= 1;
  const close = (end: number): void => {
    const heading = header === undefined ? undefined : paragraphs[header];
    const start = heading?.start ?? paragraphs[first]?.start;
    if (start === undefined || (heading === undefined && first > end)) return;
    sections.push({
      start,
      end: paragraphs[end]?.end ?? start,
      ...(heading && { header: withoutColon(text, heading) }),
      first,
      last: end,
    });
  };
  for (let index = first; index <= last; index += 1) {
    if (paragraphs[index]?.kind !== "header") continue;
    close(index - 1);
    header = index;
    first = index + 1;
  }
  close(last);
  return sections;
};
