import type { Byline } from "../../article/paragraph.js";
import type { Span } from "../../article/span.js";
import { oneOf, oneOfCapitalised } from "../../lexicon/lexicon.js";
import {
  agency,
  alsoBy,
  anyPost,
  houseAlone,
  houseAndDay,
  bylineLead as lead,
  post,
  postBefore,
  writes,
} from "../../lexicon/page-lines.js";
import { beginsPost } from "../../lexicon/phrases.js";
import type { Line } from "./line.js";

/** The stop of “J.”, “St.” and “Jr.” is part of a name, that of “Rask. Edited for length” none. */
const part = String.raw`(?!(?:AND|WITH)\b)\p{Lu}(?:[\p{L}\p{M}’'-]|(?<=\p{Lu}\p{L}{0,2})\.){0,40}`;
const particle = `(?:${oneOf("name-particle")})`;
const name = new RegExp(String.raw`${part}(?:\s+(?:${particle}\s+){0,2}${part}){1,4}`, "uy");
const turn = "now|earlier|later|until [^()]{1,20}";
/** “(now)”, “(earlier)”: of those who write a live page one after the other. */
const inTurn = new RegExp(String.raw`\((?:${turn})\)`, "u");
/** “Asha Rao in Mumbai and Li Wen in Beijing”, “Asha Rao (now) and Li Wen (earlier)”, “Asha Rao (Mumbai)” */
const whence = new RegExp(
  String.raw`\s{1,9}\((?:${turn}|\p{Lu}\p{Ll}[\p{L}\p{M}.’'-]{0,30}(?:\s\p{Lu}[\p{L}\p{M}.’'-]{0,30}){0,2})\)|\s{1,9}in\s{1,9}\p{Lu}[\p{L}\p{M}.’'-]{0,40}(?:\s\p{Lu}[\p{L}\p{M}.’'-]{0,40})?(?=\s{0,9}(?:,|;|&|and\b|with\b))`,
  "uy",
);
const separator = /\s{0,9}(?:,\s{0,9}and|,|;|\||\/|&|·|•|\band\b|\bwith\b)\s*/iuy;

/** What follows the names: a post, a house, a place or a date, never a sentence. */
const tail = new RegExp(
  String.raw`^\s*(?:$|[,|/;–—·•-]\s*[^.!?]{1,60}$|(?:${oneOf("behind-byline")})\s+[^.!?]{2,50}$|\([^()]{1,40}\)$|(?:for|of) the .{2,40}$|\d.{0,40}$|(?:updated|published|posted)\b.{0,60}$)`,
  "iu",
);

/** “. Edited for length”: what was done to an interview, behind who asked. */
const edited = /^\.\s{1,9}\p{Lu}\p{Ll}{2,15}ed\b[^.!?]{2,50}$/u;

/** The stops of “Oct.” and “5 a.m.”, which end no sentence. */
const stops = new RegExp(String.raw`(?<=\b(?:${oneOfCapitalised("month-short")}|[ap]|[ap]\.m))\.`, "g");

/** “STAFF WRITERS” under the names. */
export const isPostLine = (line: Line): boolean =>
  line.words.length <= 6 && beginsPost.test(line.text) && post.test(line.text);

/** “Staff reporter”, “Agencies”: a line that credits nobody by name. */
export const isHouseLine = (line: Line): boolean => houseAlone.test(line.text);

/** “Local Democracy Reporter” under names that stand alone. */
export const isPostBelow = (line: Line): boolean => line.words.length <= 5 && anyPost.test(line.text);

/** “Ann Vela, critic: “Two hours …””: a name and what is said, on one line. */
const saysSomething = /:\s*["“‘'«]|["“«][^"“”«»]*[.,!?…]["”»]/u;

/** “Local Democracy Reporter”, “Agriculture Editor” behind a name and a comma. */
const isPostAfter = (words: string): boolean => /^\p{Lu}/u.test(words) && anyPost.test(words);

/** “ABC Murrigal”: letters that stand for a house, and a place. */
const isOutlet = /^\p{Lu}{3,}\s\p{Lu}\p{Ll}/u;

const namesFrom = (line: Line, from: number): { readonly names: readonly Span[]; readonly end: number } => {
  const names: Span[] = [];
  let end = from;
  let next = from;
  for (let round = 0; round < 8; round += 1) {
    agency.lastIndex = next;
    const house = agency.exec(line.text);
    name.lastIndex = next;
    const person = house === null ? name.exec(line.text) : null;
    if (house === null && person === null) break;
    if (person !== null) {
      const start = line.start + next;
      if (post.test(person[0]) || isOutlet.test(person[0])) break;
      names.push({ start, end: start + person[0].length });
    }
    end = next + (house ?? person ?? [""])[0].length;
    whence.lastIndex = end;
    const place = whence.exec(line.text);
    separator.lastIndex = end + (place?.[0].length ?? 0);
    const gap = separator.exec(line.text);
    if (gap === null && place?.[0].endsWith(")")) end += place[0].length;
    if (gap === null) break;
    next = separator.lastIndex;
    const [rest = ""] = line.text.slice(next).split(/\s[|•·]\s/, 1);
    if (post.test(rest) || isPostAfter(rest)) break;
  }
  return { names, end };
};

/** Reads a line as a byline (“By Jane Doe and John Roe”, “JANE DOE, Staff Writer”); undefined where it is none. */
export const readByline = (line: Line): Byline | undefined => {
  if (line.end - line.start > 140 || line.words.length > 20 || saysSomething.test(line.text))
    return undefined;
  const opening = lead.exec(line.text) ?? postBefore.exec(line.text);
  const from = opening?.[0].length ?? 0;
  const { names, end } = namesFrom(line, from);
  if (end === from) return undefined;
  const rest = line.text.slice(end).replace(stops, "").replace(/\.$/, "");
  const isWhole = tail.test(rest) || alsoBy.test(line.text.slice(end)) || edited.test(rest);
  if (opening !== null) return isWhole ? { start: line.start, end: line.end, names } : undefined;
  if (rest === "" && inTurn.test(line.text)) return { start: line.start, end: line.end, names };
  const [first] = names;
  if (first && houseAndDay.test(line.text.slice(first.end - line.start)))
    return { start: line.start, end: line.end, names: [first] };
  const role = /^\s*[,|–—-]\s*(?<post>.{4,60})$/u.exec(rest)?.groups?.["post"];
  if (names.length === 0 || role === undefined) return undefined;
  if (!post.test(role.trim()) && !isPostAfter(role.trim())) return undefined;
  return { start: line.start, end: line.end, names };
};

/** “Ann Vela is our court reporter” under “ANN VELA”: a line that tells who the name above is. */
export const tellsWhoWrites = (above: Line, line: Line): boolean => {
  const name = above.text.toLowerCase();
  const words = line.text.toLowerCase();
  return above.words.length >= 2 && words.startsWith(`${name} `) && writes.test(words.slice(name.length));
};

/** “, Accra”: the place a correspondent writes from, behind the name. */
const wherefrom = /^, \p{Lu}\p{Ll}[\p{L}’'-]{1,30}(?: \p{Lu}\p{Ll}[\p{L}’'-]{1,30})?$/u;

/**
 * “Hemi Ruatapu”, “Rafe Donnelly and Ines Bakare”, “Hemi Ruatapu, Suva”: nothing but names, which no English words make
 * up; in capitals only where the line below tells the post. Undefined elsewhere.
 */
export const readNamesAlone = (line: Line, isOverPost: boolean): Byline | undefined => {
  const { words, isForeign, start, end, text } = line;
  if ((line.letterCase === "upper" && !isOverPost) || /["“”?!:]/.test(text)) return undefined;
  const { names, end: behind } = namesFrom(line, 0);
  const rest = text.slice(behind);
  if (names.length === 0 || names.length > 4) return undefined;
  if (rest !== "" && !(names.length === 1 && wherefrom.test(rest))) return undefined;
  const foreign = (name: Span): boolean =>
    words.some((word) => word.start >= name.start && word.end <= name.end && isForeign(word));
  return names.every(foreign) ? { start, end, names } : undefined;
};
