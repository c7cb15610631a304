import { capitalised } from "../article/letter-case.js";
import { type Span, textBefore, textOf, trimmed } from "../article/span.js";
import { firstSound } from "../lexicon/first-sound.js";
import type { Finding, Fix, RuleContext } from "../rules/rule.js";
import { inCaseOf, removeFix, replaceFix } from "./edits.js";
import { readExceptions } from "./exceptions.js";
import { fillMessage, forChoice, listChoices } from "./message.js";
import type { Match } from "./patterns/search.js";
import type { StyleCheck, StyleFault, StyleView } from "./style.js";
import { compileTerms } from "./terms.js";
import type { Fields, LocatedPair } from "./yaml-fields.js";

/** Whether “a” or “an” stands before the words that are replaced, and may not fit the new ones. */
const upsetsArticle = ({ article, dictionary }: RuleContext, span: Span, newText: string): boolean => {
  const [, n] = /\ba(n?)\s+$/i.exec(textBefore(article.text, span.start, 4)) ?? [];
  if (n === undefined) return false;
  const [word = ""] = newText.split(/[\s-]/, 1);
  const { sound, certain } = firstSound(word, (known) => dictionary.has(known));
  return !certain || sound !== (n === "" ? "consonant" : "vowel");
};

/** UTF-16 units read on both sides for what touches a stretch of text. */
const addressReach = 80;

/** Whether a span is part of an address, a path or a handle, which the words of a style do not change. */
const inAddress = (text: string, { start, end }: Span): boolean => {
  const [before = ""] = /(?<!\S)\S*$/.exec(textBefore(text, start, addressReach)) ?? [];
  const [after = ""] = /^\S*/.exec(text.slice(end, end + addressReach)) ?? [];
  return /[/@#\\_=]|[\p{L}\p{N}][.:][\p{L}\p{N}]/u.test(
    `${before.slice(-addressReach)}x${after.slice(0, addressReach)}`,
  );
};

/** Words that mean themselves, and one thing: no pattern, no “pilot(s)”, no “this or that”. */
const isUnambiguous = (words: string): boolean =>
  /^[\p{L}\p{M}\p{N}'’., -]+$/u.test(words) && !/ or /.test(words);

const filled = (replacement: string, text: string, { groups }: Match): string =>
  replacement.replace(/\$(?:(\d+)|\{(\d+)\})/g, (_, plain?: string, braced?: string) => {
    const group = groups.get(Number(plain ?? braced));
    return group === undefined ? "" : textOf(text, group);
  });

/** Reads a style that says what to write instead of something; a rule that is more than a hint is sure of it. */
export const readSubstitution = (
  fields: Fields,
  message: string,
  faults: StyleFault[],
  isSure: boolean,
): StyleCheck | undefined => {
  // The longest first, so that a phrase is not taken for the word it begins with.
  const swap: readonly LocatedPair[] = fields
    .pairs("swap")
    .toSorted((a, b) => b.key.value.length - a.key.value.length);
  if (swap.length === 0) fields.missing("swap");
  const find = compileTerms(
    swap.map(({ key }) => key),
    { ignoreCase: fields.flag("ignorecase"), wholeWords: !fields.flag("nonword") },
    faults,
  );
  const isExcepted = readExceptions(fields, faults);
  if (find === undefined) return undefined;

  const findingOf = (view: StyleView, match: Match, isCurly: boolean): Finding | undefined => {
    const { text } = view.context.article;
    const span = trimmed(text, match);
    const observed = textOf(text, span);
    const opens = view.opensSentence(span.start);
    const { key, value } = swap[match.option] ?? {};
    const wanted = (value?.value ?? "")
      .split("|")
      .map((choice) => filled(choice.trim(), text, match))
      .map((choice) => (isCurly ? choice.replaceAll("'", "’") : choice));
    if (wanted.some((choice) => choice === observed || (opens && capitalised(choice) === observed)))
      return undefined;
    const fixOf = (choice: string): Fix => {
      if (choice === "") return removeFix(text, span, opens);
      const newText = inCaseOf(choice, observed, opens);
      const isOne = wanted.length === 1 && isUnambiguous(choice) && isUnambiguous(key?.value ?? "");
      const safe = isSure && isOne && !upsetsArticle(view.context, span, newText) && !inAddress(text, span);
      return replaceFix(span, newText, safe);
    };
    const said =
      wanted.length > 1
        ? fillMessage(forChoice(message), [listChoices(wanted), observed])
        : fillMessage(message, [...wanted, observed]);
    return { ...span, message: said, fixes: wanted.map(fixOf) };
  };

  return (view) => {
    const { text } = view.context.article;
    // A replacement takes the apostrophes of the article: curly ones, where it has some.
    const isCurly = text.includes("’");
    return view.blocks.flatMap((block) => {
      const matches = find(text, block);
      if (matches.length === 0) return [];
      const excepted = isExcepted(text, block);
      return matches
        .filter((match) => view.isOpen(match) && !excepted(match))
        .flatMap((match) => findingOf(view, match, isCurly) ?? []);
    });
  };
};
