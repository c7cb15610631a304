import type { Line } from "./line.js";

/** “MORE”, “-30-”, “###”: what tells the desk that a story goes on or ends. */
const turnOrEnd =
  /^(?:[-–—(\s]*(?:more|ends?|30|0|eof)[-–—)\s]*|#{2,5}|\(\s*(?:end|ends|more|end of story)\s*\))$/i;
const marked = /^(?:MORE|ENDS|[-–—(#\s].*)$/;

/** “BC-Bridge Closure, 1st Ld-Writethru”, “bridge-closure-2ndlead”: a story’s name on the wire. */
const slug =
  /^(?:[A-Z]{2}[-–]{1,2}[A-Z][\w .,&’'-]*(?:\d(?:st|nd|rd|th)|\bLd\b|writethru|urgent|bjt|advisory)?[\w .,&’'-]*|(?:slug|eds?|attn|editors)\s?:.*|[\w-]+[ -]\d(?:st|nd|rd|th)[ -]?(?:ld|lead)\b.*)$/i;
const slugSign =
  /^(?:[A-Z]{2}[-–]{1,2}[A-Z]|slug\s?:|eds?\s?:|attn\s?:)|\d(?:st|nd|rd|th)[ -]?(?:ld|lead)\b|writethru/i;

/** Longest slug, in words. */
const mostWords = 12;

/** Whether a line is the wire’s own and no part of the story; a slug is one only where `atTop`. */
export const isWireMark = (line: Line, atTop: boolean): boolean => {
  if (turnOrEnd.test(line.text) && marked.test(line.text)) return true;
  return atTop && line.words.length <= mostWords && slugSign.test(line.text) && slug.test(line.text);
};
