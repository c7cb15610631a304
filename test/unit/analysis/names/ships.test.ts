import assert from "node:assert/strict";
import { analyze } from "../../../../server/src/analysis/analyze.js";
import { textOf } from "../../../../server/src/article/span.js";
import { gazetteer, syntax, tagger } from "../known-world.js";

const read = (text: string) =>
  analyze(text, { gazetteer, tagger, syntax, names: new Set(), assumeProse: true }).article;

/** Checks what is marked as a PRODUCT, and by which name the article knows it. */
const checkShips = (text: string, ...expected: readonly string[]): void => {
  const { mentions, entities } = read(text);
  const found = mentions
    .filter(({ type }) => type === "PRODUCT")
    .map((mention) => {
      const [words, name] = [textOf(text, mention), entities[mention.entity]?.name];
      return words === name ? words : `${words} → ${name}`;
    });
  assert.deepEqual(found, expected, text);
};

/** Checks the people of a text. */
const checkPeople = (text: string, ...expected: readonly string[]): void => {
  const people = read(text).entities.filter(({ type }) => type === "PERSON");
  assert.deepEqual(
    people.map(({ name }) => name),
    expected,
    text,
  );
  checkShips(text);
};

describe("ships", () => {
  it("are named behind what they are", () => {
    checkShips("The ferry Lady Constance struck a pier on Monday.", "Lady Constance");
    checkShips("The Panama-flagged tanker Stella Bright was towed to port.", "Stella Bright");
    checkShips("They sailed on the trawlers Ann Lee and Mary Rose.", "Ann Lee", "Mary Rose");
    checkShips(
      "The ferry “Anna Holm” was late. A boat named the Clara Bell was not.",
      "Anna Holm",
      "Clara Bell",
    );
    checkShips("The aircraft carrier Admiral Orlov left.", "Admiral Orlov");
    checkShips("Ferry Lady Constance sinks off cape", "Lady Constance");
  });

  it("are named behind a prefix, and with “of”", () => {
    checkShips("HMS Prudence and the MV Karin Dahl stood by.", "HMS Prudence", "MV Karin Dahl");
    checkShips(
      "The ferry Spirit of Kent and HMS Prince of Orme left.",
      "Spirit of Kent",
      "HMS Prince of Orme",
    );
  });

  it("are named before what they are", () => {
    checkShips("The Annie Moore, a trawler, was found empty.", "Annie Moore");
    checkShips("Divers reached the Annie Moore tanker at noon.", "Annie Moore");
  });

  it("have a crew, a deck and a captain", () => {
    checkShips("There were 40 people aboard the Ellen Rose on Monday.", "Ellen Rose");
    checkShips("Rescuers looked for the crew of the Rosa Lind.", "Rosa Lind");
    checkShips("The Lady Constance’s master, Abel Kent, said he saw nothing.", "Lady Constance");
    checkShips("The captain of the Mary Rose, Abel Kent, was on deck.", "Mary Rose");
  });

  it("do what ships do", () => {
    checkShips("The Amelia Grant ran aground at dawn.", "Amelia Grant");
    checkShips("The Amelia Grant had been towed to the yard.", "Amelia Grant");
    checkShips("He saw the Amelia Grant leave before the Lady Maud left harbor.", "Lady Maud");
  });

  it("are the same wherever the article names them, in short too", () => {
    checkShips(
      "The ferry Lady Constance sank. “The Lady Constance was old,” Abel Kent said. The Constance was built in 1980.",
      "Lady Constance",
      "Lady Constance",
      "Constance → Lady Constance",
    );
  });

  it("are no people, and say nothing", () => {
    const { quotes, entities } = read(
      "The ferry Lady Constance sank. “She was old,” said the skipper of the Lady Constance, Abel Kent.",
    );
    assert.equal(entities[quotes[0]?.attribution?.entity ?? -1]?.name, "Abel Kent");
  });

  it("are not the people on them, beside them and before them", () => {
    checkPeople("On the ferry, Elena Mora said she was cold.", "Elena Mora");
    checkPeople("The singer Elena Mora sang aboard the ship.", "Elena Mora");
    checkPeople(
      "The submarine commander John Poole and the boat builder Abel Kent met.",
      "John Poole",
      "Abel Kent",
    );
    checkPeople("Elena Mora, a ferry captain, was at home.", "Elena Mora");
    checkPeople("The yacht was named after Elena Mora. Elena Mora wept.", "Elena Mora");
    checkPeople("The Elena Mora case was heard.", "Elena Mora");
  });

  it("are no teams, companies, cargoes and peoples", () => {
    checkShips("The captain of the Boston Bruins and the crew of the Nordvik Star newspaper met.");
    checkShips("The ferry operator Ellery Lines paid. The Ann Peel Foundation was launched.");
    checkShips("He plans to ship Ukraine more grain and to ferry Americans home.");
    checkShips("The boat people of Saigon left. The Boat Race is on Sunday.");
  });

  it("do not take the name from a person who bears it too", () => {
    const { mentions } = read(
      "The lifeboat Sarah Coyle put out. It was named for Mrs. Sarah Coyle. “I am proud,” said Sarah Coyle, 80.",
    );
    assert.deepEqual(
      mentions.filter(({ type }) => type === "PERSON" || type === "PRODUCT").map(({ type }) => type),
      ["PRODUCT", "PERSON", "PERSON"],
    );
  });
});
