const givenNames = ["Mara", "Tomas", "Ines", "Olav", "Priya", "Daniel", "Aisha", "Georg"] as const;
const surnames = [
  "Quist",
  "Lindqvist",
  "Ferreira",
  "Okafor",
  "Brandt",
  "Castellan",
  "Murray",
  "Novak",
] as const;
const places = ["Oslo", "Lisbon", "Nairobi", "Vienna", "Brazil", "Canada", "Wellington", "Hamburg"] as const;
const roles = ["harbour master", "finance minister", "police chief", "head of research", "mayor"] as const;
const bodies = [
  "the port authority",
  "the Northern Freight Union",
  "Tallbo Council",
  "the ministry",
] as const;
const verbs = ["said", "told reporters", "added", "warned", "wrote in a statement"] as const;
const claims = [
  "the new line will open before the end of the year",
  "nobody has seen a draft of the agreement",
  "two of the three bridges are safe again",
  "prices have risen by 4.5 percent since March",
  "more than $2.3 million has been spent on repairs",
  "the talks will go on next Tuesday",
] as const;
const asides = [
  "Work on the terminal had stopped in June after a storm damaged the eastern quay",
  "The decision follows months of talks between the two governments",
  "Thousands of passengers use the crossing each week, most of them commuters",
  "An earlier plan was dropped when its costs doubled",
  "Critics doubt that the timetable can be kept",
] as const;

/** A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** How many words a text has, parted by white space. */
export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** An invented article of at least so many words, with names, quotes, dates and headers; the same for the same seed. */
export const generatedArticle = (seed: number, words: number): string => {
  const next = numbersFrom(seed);
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? "";
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const cast = Array.from({ length: 4 }, () => ({
    first: one(givenNames),
    last: one(surnames),
    role: one(roles),
  }));
  const introduced = new Set<string>();
  const speaker = (): string => {
    const { first, last, role } = cast[Math.floor(next() * cast.length)] ?? { first: "", last: "", role: "" };
    if (introduced.has(last)) return last;
    introduced.add(last);
    return `${role} ${first} ${last}`;
  };
  const sentence = (): string => {
    const kind = next();
    if (kind < 0.3)
      return `“${capital(one(claims))},” ${speaker()} ${one(verbs)} in ${one(places)} on Monday.`;
    if (kind < 0.5) return `According to ${one(bodies)}, ${one(claims)}.`;
    if (kind < 0.65) return `${capital(speaker())} said “${one(claims)}.”`;
    return `${one(asides)}, and ${one(bodies)} in ${one(places)} has until June 3 to answer.`;
  };
  const lines = [`${one(places)} Port to Reopen After Months of Talks`, "By Mara Quist", ""];
  let written = 0;
  while (written < words) {
    if (lines.length % 9 === 8) lines.push("What Comes Next");
    const paragraph = Array.from({ length: 2 + Math.floor(next() * 2) }, sentence).join(" ");
    lines.push(paragraph);
    written += wordsIn(paragraph);
  }
  return `${lines.join("\n")}\n`;
};
