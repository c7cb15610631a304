import { formsOf, formsWith } from "../../../lexicon/inflection.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { geographic, is, personal, type Word } from "../words/words.js";
import { type Telling, toldTeams } from "./told.js";

const play = formsWith("meets-opponent");

const score = /^\d{1,3}[-–]\d{1,3}$/;
const goals = /^\d{1,2}$/;

/** How far behind two opponents their score may stand. */
const reach = 4;

/** Whether a score stands within reach: “3-1”, in one word or three. */
const scoreBehind = (words: readonly Word[], from: number): boolean => {
  for (let at = from; at < Math.min(words.length, from + reach); at += 1) {
    if (score.test(words[at]?.text ?? "")) return true;
    const [left, dash, right] = words.slice(at, at + 3);
    const tight = dash?.joined === true && right?.joined === true && /^[-–]$/.test(dash.text);
    if (tight && goals.test(left?.text ?? "") && goals.test(right?.text ?? "")) return true;
  }
  return false;
};

/** “beat”, “drew with”: words that say how one opponent met the other. */
const plays = (words: readonly Word[], from: number, to: number): boolean => {
  const [verb, link] = words.slice(from, to);
  return (
    to - from <= 2 && play.has(verb?.lower ?? "") && (!link || hasFeature(link.lower, "before-opponent"))
  );
};

/** Whether what stands between two names makes them opponents: “beat”, “drew with”, “2” in “Selby 2 Marlby 1”. */
const meet = (words: readonly Word[], from: number, to: number, end: number): boolean => {
  const [verb] = words.slice(from, to);
  if (!verb || to - from > 2) return false;
  if (to - from === 1 && goals.test(verb.text)) {
    const [more, next] = words.slice(end, end + 2);
    return goals.test(more?.text ?? "") && (next === undefined || /^[.,;(]$/.test(next.text));
  }
  return plays(words, from, to) && scoreBehind(words, end);
};

/** “Dunmore Kestrels beat Clonard Rovers”: a team plays another, whatever the score. */
const teamsMeet = (words: readonly Word[], left: FoundName, right: FoundName): boolean =>
  isPlural(words, left) && isPlural(words, right) && plays(words, left.to, right.from);

/** “Dunmore Kestrels”: a plural that is nobody’s surname. */
const isPlural = (words: readonly Word[], { from, to }: FoundName): boolean => {
  const last = words[to - 1];
  return to - from > 1 && last !== undefined && !is(last, personal | geographic) && /[^s]s$/.test(last.lower);
};

const hosts = formsOf("plays-against", ["base"]);
const joins = /^(?:and|but)$/;

/** “Selby host Marlby next week”: one word that nothing knows does in the plural what a team does. */
const isHost = (words: readonly Word[], { from, to }: FoundName): boolean => {
  const [team, before] = [words[from], words[from - 1]];
  if (to - from !== 1 || team?.shape !== "capital") return false;
  if (team.kinds !== 0 && /[^s]s$/.test(team.lower)) return false;
  return (
    !is(team, nameKind.word | nameKind.firstName) &&
    (before === undefined ||
      before.shape === "mark" ||
      joins.test(before.lower) ||
      hasFeature(before.lower, "subordinator")) &&
    words[to]?.shape === "lower" &&
    hosts.has(words[to]?.lower ?? "")
  );
};

const inMatch = formsOf("plays-a-match");

const playing: ReadonlySet<string> = new Set([...play.keys(), ...hosts, ...inMatch]);

/** “Wexham Women won”, “Tarrant Ladies lost to”: a side of a club’s. */
const isSide = (words: readonly Word[], { from, to }: FoundName): boolean => {
  const [first, last, verb] = [words[from], words[to - 1], words[to]];
  return (
    to - from > 1 &&
    first !== undefined &&
    !is(first, nameKind.word | nameKind.group) &&
    hasFeature(last?.lower, "side-of-club") &&
    verb?.shape === "lower" &&
    inMatch.has(verb.lower)
  );
};

/** Both names of a result are teams: “Harrow Vale beat Deniston 3-1”, “Marlby Rovers 2 Selby Town 1”. */
export const opponents: Telling = (words, names) => {
  if (!words.some(({ lower, shape }) => shape === "number" || playing.has(lower))) return toldTeams([], 0);
  const teams = new Set<FoundName>();
  names.forEach((left, index) => {
    if (isSide(words, left)) teams.add(left);
    const right = names[index + 1];
    if (right?.from === left.to + 1 && isHost(words, left)) teams.add(left).add(right);
    if (right && (meet(words, left.to, right.from, right.to) || teamsMeet(words, left, right)))
      teams.add(left).add(right);
  });
  return toldTeams([...teams], 0.85);
};
