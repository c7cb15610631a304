import type { FoundName } from "./found-name.js";
import { asTeams } from "./teams.js";
import type { Word } from "./words.js";

/** As many people with something in brackets behind them make a list of a team’s players. */
const fewest = 2;

/** Takes what stands in brackets behind each of several people’s names for their clubs: “Ola Brandt (Nordvik), Iker Sanz (Olimpia)”. Names in order. */
export const withClubs = (words: readonly Word[], names: readonly FoundName[]): readonly FoundName[] => {
  const clubs = names.filter((name, index) => {
    const player = names[index - 1];
    if (player?.type !== "PERSON" || player.to - player.from < 2 || player.to !== name.from - 1) return false;
    return words[name.from - 1]?.text === "(" && words[name.to]?.text === ")";
  });
  return clubs.length < fewest ? names : asTeams(names, new Set(clubs), 0.8);
};
