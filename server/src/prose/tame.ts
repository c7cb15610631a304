/** The most marks that a paragraph may have and be read as Markdown. */
const mostMarks = 4000;

/** The most that the marks of a paragraph and its length (UTF-16) may come to, multiplied: each mark may be looked for in all of it. */
const mostWork = 200_000_000;

/** Code units; no list or quote is nested deeper by a sane hand. */
const deepest = 100;

const blankLine = /(?:^|\n)[ \t\r]*(?=\n|$)/g;
const mark = /[`*_[\]<>~]/g;

/** What begins the text of a footnote, which is no address of a link. */
const footnoteText = /^([ \t>]{0,100}\[\^[^\]\s]{1,200}\]):/gm;

/** Lines that begin with more marks of quotes and lists, or spaces, than is sane. */
const deepLine = /(?:^|\n)[ \t>*+-]{101,}/g;

const masked = (text: string): string => text.replace(/[^\n]/g, "x");

const isTangled = (paragraph: string): boolean => {
  let count = 0;
  for (const _ of paragraph.matchAll(mark)) {
    count += 1;
    if (count > mostMarks || count * paragraph.length > mostWork) return true;
  }
  return false;
};

/**
 * A source as a parser may read it: of the same length, lines ended by LF, and without the shapes that would take it
 * more than linear time. A paragraph with thousands of marks, or a line a hundred levels deep, has none left; so it
 * is read as it stands.
 */
export const tame = (source: string): string => {
  const lines = source.replace(/\r(?!\n)/g, "\n").replace(/\0/g, "\ufffd");
  const noted = lines.replace(footnoteText, "$1x");
  const shallow = noted.replace(deepLine, (start, offset: number) => {
    const isRule =
      /^[-*\s]*$/.test(start) &&
      /^\r?(?:\n|$)/.test(lines.slice(offset + start.length, offset + start.length + 2));
    return isRule || start.length <= deepest ? start : masked(start);
  });
  const parts: string[] = [];
  let from = 0;
  const add = (to: number): void => {
    const paragraph = shallow.slice(from, to);
    // A fence stays, so that what it holds is still code.
    const isFence = (line: string): boolean => /^[ \t>]*(?:```|~~~)/.test(line.slice(0, deepest));
    parts.push(
      isTangled(paragraph)
        ? paragraph
            .split("\n")
            .map((line) => (isFence(line) ? line : line.replace(mark, "x")))
            .join("\n")
        : paragraph,
    );
    from = to;
  };
  for (const { index } of shallow.matchAll(blankLine)) add(index);
  add(shallow.length);
  return parts.join("");
};
