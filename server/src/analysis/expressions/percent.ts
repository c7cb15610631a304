import { oneOf } from "../../lexicon/lexicon.js";
import { decimal, readNumber, readRange, timesTen } from "./numbers.js";
import { matchAt, type Reader, type Reading, reading } from "./reading.js";

const sign = new RegExp(
  String.raw`\s?%|[\s-](?:${oneOf("percent")})(?![a-z])|[\s-]percentage[\s-]points?(?![a-z])`,
  "iy",
);

const fraction = (value: number): string => decimal(timesTen(value, -2));

const finish = (text: string, end: number, values: readonly number[]): Reading | undefined => {
  const mark = matchAt(sign, text, end);
  return mark && reading(end + mark[0].length, "PERCENT", values.map(fraction).join("/"));
};

const signedJoint = /\s?(?:%|percent|per cent)?\s?(?:-|–|—|to|and|or)\s?/iy;

/** Reads a percentage; the value is a fraction (“40%” → “0.4”), two joined by a slash for a range. */
export const readPercent: Reader = (text, from) => {
  const first = readNumber(text, from);
  if (!first || first.power > 0) return undefined;
  const joint = matchAt(signedJoint, text, first.end);
  const second =
    joint && !/and|or/.test(joint[0]) ? readNumber(text, first.end + joint[0].length) : undefined;
  const both = second && finish(text, second.end, [first.value, second.value]);
  if (both) return both;
  const range = readRange(text, from);
  return finish(text, first.end, [first.value]) ?? (range && finish(text, range.end, range.values));
};
