import * as l10n from "@vscode/l10n";
import { kindsOf, nameKind } from "../../analysis/gazetteer.js";
import { partitionPoint } from "../../article/partition-point.js";
import { byStart, type Span, textBefore } from "../../article/span.js";
import { listsSpellings } from "../../lexicon/correction-lines.js";
import { oneOf, oneOfCapitalised } from "../../lexicon/lexicon.js";
import { plainSlip, slipCost } from "../../spelling/slip.js";
import { changing } from "../replacing.js";
import type { Finding, Rule, RuleContext } from "../rule.js";
import { isKnown } from "../words/word-usage.js";
import { lostApostrophes } from "./lost-apostrophe.js";
import { type NameUsage, nameUsages } from "./name-usage.js";
import { nearPairs } from "./near-pairs.js";

/** Two spellings of a name: the article's main one, and the odd one. */
interface Pair {
  readonly main: NameUsage;
  readonly odd: NameUsage;
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((name) => b.has(name));

/** Both spellings stand beside the same other name: “Sergei Lavrov”, “Sergey Lavrov”. */
const nameTheSame = ({ main, odd }: Pair): boolean =>
  share(main.before, odd.before) || share(main.after, odd.after);

/** Each spelling stands beside a name of its own: “Boris Johnson”, “Ben Jonson”. */
const nameDifferent = ({ main, odd }: Pair): boolean =>
  (main.before.size > 0 && odd.before.size > 0 && !share(main.before, odd.before)) ||
  (main.after.size > 0 && odd.after.size > 0 && !share(main.after, odd.after));

/** “Chris Orban”, “Chris Vela”: a first name that is known, and stands as one alone. */
const isFirstName = ({ gazetteer }: RuleContext, { spelling, before, after }: NameUsage): boolean =>
  before.size === 0 && after.size > 0 && (kindsOf(gazetteer, spelling) & nameKind.firstName) !== 0;

const isSurname = ({ before, after }: NameUsage): boolean => before.size > 0 && after.size === 0;

/** Where one is always a first name and the other a surname, they are no spellings of one: “Dave Caris”, “Chris Orban”. */
const standElsewhere = (context: RuleContext, { main, odd }: Pair): boolean =>
  (isSurname(main) && isFirstName(context, odd)) || (isFirstName(context, main) && isSurname(odd));

/** “The two Koreas” beside “Korean”. */
const isPluralOfKnown = (context: RuleContext, name: string): boolean =>
  /[^s]s$/.test(name) &&
  isKnown(context, name.slice(0, -1)) &&
  !context.dictionary.has(name.slice(0, -1).toLowerCase());

/** One is the other with an ending: plural, adjective, the female form of a first name; also where the last letter gives way: “Fallujah”, “Fallujan”. */
const isInflected = (a: string, b: string): boolean =>
  a.startsWith(b) ||
  b.startsWith(a) ||
  (/[ah]$/.test(a) && /n$/.test(b) && a.slice(0, -1) === b.slice(0, -1));

/** Ways to write one sound, as transliterations differ. */
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})\1/gu, "$1"],
  [/ph/g, "f"],
  [/ck?|q/g, "k"],
  [/h/g, ""],
  [/[yj]/g, "i"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/ie\b|ei\b/g, "i"],
  [/e\b/g, ""],
];

const soundOf = (name: string): string =>
  sameSound.reduce(
    (sound, [pattern, replacement]) => sound.replace(pattern, replacement),
    name.toLowerCase(),
  );

const soundsAlike = ({ main, odd }: Pair): boolean => soundOf(main.spelling) === soundOf(odd.spelling);

/** A name of its own is used more often than a slip is made. */
const mostSlips = 2;

/** “Arhuaco”, “Arhuaca”: endings of gender and number in many languages. */
const differInEnding = (a: string, b: string): boolean =>
  a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[aeiou]{2}/.test(a.slice(-1) + b.slice(-1));

/** Words up to this rank may stand in a name of their own. */
const everydayRank = 5000;

const isPlainSlip = ({ main, odd }: Pair): boolean =>
  slipCost(odd.spelling.toLowerCase(), main.spelling.toLowerCase()) <= plainSlip;

/** “Macro Rubio” in an article of Marco Rubio: a rare word that is no name where a name stands three times. */
const isWordForName = ({ dictionary }: RuleContext, pair: Pair): boolean => {
  const { main, odd } = pair;
  const isRare = (dictionary.rank(odd.spelling) ?? Number.POSITIVE_INFINITY) > everydayRank;
  return (
    main.places.length >= 3 &&
    odd.places.length === 1 &&
    isRare &&
    dictionary.has(odd.spelling.toLowerCase()) &&
    !dictionary.has(main.spelling.toLowerCase()) &&
    isPlainSlip(pair)
  );
};

/** “Información” beside “Information”: a word of another language, which is spelled as it is there. */
const isForeignForm = ({ dictionary }: RuleContext, { main, odd }: Pair): boolean =>
  /[\u00c0-\u024f]/.test(odd.spelling) && dictionary.has(main.spelling.toLowerCase());

/** “Acta Physica Sinica” beside “Physics”, “Collège Sainte-Marie de Montréal” beside “Montreal”: what stands by itself elsewhere, in a name of another language. */
const isInForeignName = (context: RuleContext, pair: Pair): boolean => {
  const { main, odd } = pair;
  const isAlone = main.before.size === 0 && main.after.size === 0;
  const isWord = context.dictionary.has(main.spelling.toLowerCase());
  // “Deutsche Telekom” beside “telecom”
  const isOwn =
    odd.plain.length === main.plain.length && (odd.isForeign || (odd.isSecond && odd.before.size > 0));
  if (isOwn && isWord && soundsAlike(pair) && !nameTheSame(pair)) return true;
  const isSlip = main.plain !== odd.plain && isPlainSlip(pair);
  return odd.isForeign && !isSlip && (isWord || (isAlone && isKnown(context, main.spelling)));
};

/** “Captain Beiring” beside “Beijing”, “Kwong Chun-yu” beside “Hong Kong”: a person's name and what is no person's, a first word and a second. */
const bearDifferently = ({ dictionary }: RuleContext, { main, odd }: Pair): boolean =>
  (odd.bearer === "person" && main.bearer === "other" && !dictionary.has(main.spelling.toLowerCase())) ||
  (main.isSecond && odd.before.size === 0 && !odd.isSecond && odd.after.size > 0);

/** What has a country or a people: “Bosniak” beside “Bosnian”. */
const ofLands = nameKind.country | nameKind.region | nameKind.group;

type Verdict = "slip" | "variant" | "different";

const judge = (context: RuleContext, pair: Pair): Verdict => {
  const { main, odd } = pair;
  // One letter with its accent in two codes, which nobody sees.
  if (main.spelling.normalize() === odd.spelling.normalize()) return "different";
  if (main.plain.charAt(0) !== odd.plain.charAt(0)) return "different";
  if (isForeignForm(context, pair) || isInForeignName(context, pair)) return "different";
  if (main.plain === odd.plain) return nameDifferent(pair) ? "different" : "variant";
  const isUnknown =
    !isKnown(context, odd.spelling) &&
    !isPluralOfKnown(context, odd.spelling) &&
    (kindsOf(context.gazetteer, odd.spelling) & ofLands) === 0;
  const isSame = nameTheSame(pair);
  if (!isSame && bearDifferently(context, pair)) return "different";
  if (isSame && soundsAlike(pair)) return "variant";
  if (isSame && isWordForName(context, pair)) return "slip";
  if (isInflected(main.spelling, odd.spelling) || !isUnknown) return "different";
  if (isSame) return "slip";
  if (differInEnding(main.spelling, odd.spelling)) return "different";
  if (standElsewhere(context, pair)) return "different";
  const isOrdinary = context.dictionary.rank(main.spelling) !== undefined;
  if ((!isOrdinary && nameDifferent(pair)) || odd.places.length > mostSlips || main.places.length < 2)
    return "different";
  return main.places.length > odd.places.length && odd.spelling.length >= 5 ? "slip" : "different";
};

/** Used so often, a spelling that no dictionary knows is right. */
const steadyUse = 4;

/** Letters swapped or doubled once in a name that is certainly right elsewhere. */
const isCertain = (context: RuleContext, pair: Pair, verdict: Verdict): boolean =>
  verdict === "slip" &&
  pair.odd.places.length === 1 &&
  pair.main.places.length >= (isKnown(context, pair.main.spelling) ? 2 : steadyUse) &&
  isPlainSlip(pair);

const beforeCalled = new RegExp(
  String.raw`\b(?:${oneOf("participle-of-naming")})\s+(?:\p{Lu}\p{Ll}+\s+)?$`,
  "u",
);
const beforeOtherName = new RegExp(String.raw`\b(?:${oneOf("before-other-name")})\s+[“"‘']?$`, "iu");
const beforeVariant = new RegExp(String.raw`\b(?:${oneOf("before-variant")})\s+[“"‘']?$`, "iu");

const isBracketOpen = (line: string): boolean => line.lastIndexOf("(") > line.lastIndexOf(")");

/** “Sibiu (antiquated Sibiiu)”, “also spelled Lavorv”: a text that speaks of another spelling writes it on purpose. */
const isGivenAsVariant = (text: string, start: number): boolean => {
  const before = textBefore(text, start, 80);
  const [line = ""] = /(?<![^.!?\n])[^.!?\n]*$/.exec(before) ?? [];
  return isBracketOpen(line) || beforeVariant.test(line);
};

/** “(Northern Sami: Girona”: what a name is in another language. */
const afterLanguage = new RegExp(
  String.raw`[(;,]\s*(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?:|(?:${oneOfCapitalised("language")})) [“"‘']?$`,
  "u",
);

const isInOtherLanguage = (text: string, start: number): boolean => {
  const before = textBefore(text, start, 80);
  const [line = ""] = /(?<![^!?\n])[^!?\n]*$/.exec(before) ?? [];
  return isBracketOpen(line) && afterLanguage.test(line);
};

/** So near a name stands what it is called, too. */
const calledReach = 60;

/** What stands between a name and the nearest of others, in order, on either side of it within their sentence, read forwards. */
const betweenNames = (text: string, { start, end }: Span, others: readonly Span[]): readonly string[] => {
  const next = partitionPoint(others.length, (index) => (others[index]?.start ?? 0) < end);
  const gaps = [
    { from: others[next - 1]?.end ?? start, to: start },
    { from: end, to: others[next]?.start ?? end },
  ];
  return gaps
    .filter(({ from, to }) => from < to && to - from <= calledReach)
    .map(({ from, to }) => text.slice(from, to))
    .filter((between) => !/[.!?\n]/.test(between));
};

/** “ alias ”, “ @ ”, “ (”: nothing else stands between two names of one bearer. */
const onlyVariant = new RegExp(
  String.raw`^,?\s*(?:[@/(]\s*|(?:[\p{Ll}-]+\s+){0,4}(?:${oneOf("before-variant")})\s+)[“"‘']?$`,
  "u",
);

/** “Jolfa (originally called Julfa)”, “Bobin alias Boban”: right beside a name the text gives another. */
const isCalledOtherwise = (text: string, place: Span, others: readonly Span[]): boolean =>
  betweenNames(text, place, others).some(
    (between) => beforeCalled.test(between) || onlyVariant.test(between),
  );

const inOtherLanguage = new RegExp(
  String.raw`\bin (?:${oneOf("language")})\b|\b(?:${oneOf("language")})(?: language)? (?:equivalent|form|version)\b`,
  "iu",
);

/** “Yo soy Joaquín, known in English as I Am Joaquin”: right beside a name the text gives it in another language. */
const isTranslated = (text: string, place: Span, others: readonly Span[]): boolean =>
  betweenNames(text, place, others).some((between) => inOtherLanguage.test(between));

/** “His birth name was Ramez, but he was known as Ramey”: two names that somebody had. */
const isOtherName = (text: string, start: number): boolean => {
  const before = textBefore(text, start, 80);
  return beforeOtherName.test(before) || listsSpellings.test(before);
};

const findingsOf = (
  text: string,
  { main, odd }: Pair,
  verdict: Verdict,
  certain: boolean,
  quoted: (span: Span) => boolean,
): Finding[] => {
  const [mainPlace] = main.places;
  if (verdict === "slip" && odd.places.some((place) => isCalledOtherwise(text, place, main.places)))
    return [];
  const places = odd.places.filter((place) =>
    verdict === "slip"
      ? !isOtherName(text, place.start) && !isInOtherLanguage(text, place.start)
      : !isGivenAsVariant(text, place.start) && !isTranslated(text, place, main.places),
  );
  return places.map(({ start, end }) => ({
    start,
    end,
    message: l10n.t("“{0}” is spelled “{1}” elsewhere in the article.", odd.spelling, main.spelling),
    fixes: [
      changing(
        { start, end },
        main.spelling,
        certain && !quoted({ start, end }) && !isGivenAsVariant(text, start),
      ),
    ],
    ...(mainPlace && {
      related: [
        {
          span: { start: mainPlace.start, end: mainPlace.end },
          message: l10n.t("Spelled “{0}” here.", main.spelling),
        },
      ],
    }),
  }));
};

/** The commoner one is the main one; of two as common the one that a dictionary knows, then the earlier one. */
const isMainOf = (context: RuleContext, a: NameUsage, b: NameUsage): boolean => {
  if (a.places.length !== b.places.length) return a.places.length > b.places.length;
  const firstKnown = isKnown(context, a.spelling);
  if (firstKnown !== isKnown(context, b.spelling)) return firstKnown;
  return (a.places[0]?.start ?? 0) < (b.places[0]?.start ?? 0);
};

const check = (context: RuleContext): readonly Finding[] => {
  const quoted = context.view.isQuoted;
  const listed = new Set([...context.names].flatMap((name) => name.split(/[\s-]+/)));
  const usages = nameUsages(context);
  const reported = new Set<NameUsage>();
  const spellings = nearPairs(usages.map((usage) => usage.plain))
    .flatMap(([a, b]): Pair[] => {
      const first = usages[a];
      const second = usages[b];
      if (first === undefined || second === undefined) return [];
      return [isMainOf(context, first, second) ? { main: first, odd: second } : { main: second, odd: first }];
    })
    .sort((a, b) => b.main.places.length - a.main.places.length)
    .flatMap((pair) => {
      if (reported.has(pair.odd) || listed.has(pair.odd.spelling)) return [];
      const verdict = judge(context, pair);
      if (verdict === "different") return [];
      reported.add(pair.odd);
      return findingsOf(context.article.text, pair, verdict, isCertain(context, pair, verdict), quoted);
    });
  const counts = new Map(usages.map(({ spelling, places }) => [spelling, places.length]));
  return [...spellings, ...lostApostrophes(context, counts)].sort(byStart);
};

/** One name in two spellings. */
export const nameSpelling: Rule = {
  id: "name-spelling",
  summary: "Stops a name that the article spells in two ways.",
  description:
    "No dictionary knows every name, but an article that writes “Lavrov” six times and “Lavorv” once has slipped, and one that writes “Sergei Lavrov” and “Sergey Lavrov” must choose. Two names that are merely alike are left alone: both in a dictionary, each with a first name of its own, plural and adjective (“Iran”, “Iranian”), or both in steady use. A name that lost the apostrophe of its possessive (“in Orbans speech”) is found, too.",
  severity: "warning",
  examples: [
    {
      wrong: "Sergei Lavrov came on Monday. On Tuesday Sergey Lavrov left.",
      right: "Sergei Lavrov came on Monday. On Tuesday Sergei Lavrov left.",
    },
  ],
  check,
};
