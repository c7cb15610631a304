import { type Telling, toldTeams } from "./told.js";

/** As many people with something in brackets behind them make a list of a team’s players. */
const fewest = 2;

/** What stands in brackets behind each of several people’s names is their club: “Ola Brandt (Nordvik), Iker Sanz (Olimpia)”. */
export const clubsInBrackets: Telling = (words, names) => {
  const clubs = names.filter((name, index) => {
    const player = names[index - 1];
    if (player?.type !== "PERSON" || player.to - player.from < 2 || player.to !== name.from - 1) return false;
    return words[name.from - 1]?.text === "(" && words[name.to]?.text === ")";
  });
  // “By Ola Brandt (Nordvik)”: where those who sign write from.
  if (words[0]?.lower === "by")
    return new Map(clubs.map((name) => [name, { type: "GPE", confidence: 0.85, settled: true }] as const));
  return toldTeams(clubs.length < fewest ? [] : clubs, 0.8);
};
