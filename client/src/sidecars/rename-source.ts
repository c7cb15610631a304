/** A member of JSON named “source” with a string. In valid JSON nothing else looks like it: a quote inside a string is escaped. */
const sourceMember = /("source"\s*:\s*)("(?:[^"\\]|\\.)*")/g;

/** What a literal says; the literal itself where it is none. */
const meaningOf = (literal: string): unknown => {
  try {
    return JSON.parse(literal);
  } catch {
    return literal;
  }
};

/** The text of a sidecar after its article was renamed: every target's source that was the old name is the new one. */
export const renameSource = (sidecar: string, from: string, to: string): string =>
  sidecar.replace(sourceMember, (whole, before: string, literal: string) =>
    meaningOf(literal) === from ? before + JSON.stringify(to) : whole,
  );
