import type { EntityType } from "../../article/entity.js";
import type { Span } from "../../article/span.js";
import type { Word } from "./words.js";

interface Named extends Span {
  readonly type: EntityType;
  readonly confidence: number;
  readonly settled?: true;
}

/** A place is this sure to be what stands in brackets. */
const betterKnown = 0.84;

/** As many people with something in brackets behind them make a list of a team’s players. */
const fewest = 2;

/** Takes what stands in brackets behind each of several people’s names for their clubs: “Ola Brandt (Nordvik), Iker Sanz (Olimpia)”. Names in order. */
export const withClubs = <Name extends Named>(
  words: readonly Word[],
  names: readonly Name[],
): readonly Name[] => {
  if (!words.some(({ text }) => text === "(")) return names;
  const starts = new Map(words.map(({ start }, index) => [start, index]));
  const ends = new Map(words.map(({ end }, index) => [end, index]));
  const clubs = new Set<Name>();
  names.forEach((name, index) => {
    const player = names[index - 1];
    const [from, to] = [starts.get(name.start), ends.get(name.end)];
    if (player?.type !== "PERSON" || from === undefined || to === undefined) return;
    const bracketed = words[from - 1]?.text === "(" && words[to + 1]?.text === ")";
    const several = (words[from - 2]?.start ?? 0) > player.start;
    if (bracketed && several && words[from - 2]?.end === player.end) clubs.add(name);
  });
  if (clubs.size < fewest) return names;
  return names.map((name) =>
    clubs.has(name) && name.confidence < betterKnown && !name.settled
      ? { ...name, type: "ORG", confidence: 0.8, settled: true }
      : name,
  );
};
