/** From here on a value is written in one piece; what can be long lies above. */
const deepest = 4;

/**
 * A value as JSON, in pieces, since one string cannot hold that of a whole archive; with line breaks where `indent`
 * is given. Joined they are what `JSON.stringify` gives for plain data.
 */
export function* jsonPieces(value: unknown, indent = "", margin = "", depth = 0): Generator<string> {
  const isList = Array.isArray(value);
  const isObject = typeof value === "object" && value !== null && !isList;
  const members: readonly (readonly [key: string, value: unknown])[] = isList
    ? value.map((member) => ["", member])
    : isObject
      ? Object.entries(value)
          .filter(([, member]) => member !== undefined)
          .map(([key, member]) => [`${JSON.stringify(key)}:${indent === "" ? "" : " "}`, member])
      : [];
  if (members.length === 0 || depth === deepest) {
    yield JSON.stringify(value, undefined, indent).replaceAll("\n", `\n${margin}`);
    return;
  }
  const inner = margin + indent;
  const line = (by: string): string => (indent === "" ? "" : `\n${by}`);
  let separator = isList ? "[" : "{";
  for (const [key, member] of members) {
    yield `${separator}${line(inner)}${key}`;
    yield* jsonPieces(member, indent, inner, depth + 1);
    separator = ",";
  }
  yield `${line(margin)}${isList ? "]" : "}"}`;
}

/** Pieces put together to strings of some size, so that each is worth writing. */
export function* gathered(pieces: Iterable<string>, size = 1 << 16): Generator<string> {
  let batch = "";
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < size) continue;
    yield batch;
    batch = "";
  }
  if (batch !== "") yield batch;
}
