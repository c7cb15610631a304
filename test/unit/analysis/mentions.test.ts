import assert from "node:assert/strict";
import { analyze } from "../../../server/src/analysis/analyze.js";
import type { Article } from "../../../server/src/article/article.js";
import { gazetteer, syntax, tagger } from "./known-world.js";

const read = (text: string, names: readonly string[] = []): Article =>
  analyze(text, { gazetteer, tagger, syntax, names: new Set(names), assumeProse: true }).article;

/** Checks the entities of some types: “TYPE name: mention, mention …”. */
const check = (text: string, ...expected: readonly string[]): void => {
  const { entities, mentions } = read(text);
  assert.deepEqual(
    entities.map(
      (entity) =>
        `${entity.type} ${entity.name}: ${entity.mentions
          .map((index) => mentions[index])
          .map((mention) => (mention ? text.slice(mention.start, mention.end) : ""))
          .join(", ")}`,
    ),
    expected,
    text,
  );
};

const checkRole = (text: string, name: string, role: string | undefined): void => {
  const found = read(text).entities.find((entity) => entity.name === name)?.role;
  assert.equal(found && text.slice(found.start, found.end), role, text);
};

const checkPronouns = (text: string, name: string, ...expected: readonly string[]): void => {
  const entity = read(text).entities.find((candidate) => candidate.name === name);
  assert.deepEqual(
    entity?.pronouns.map(({ start, end }) => text.slice(start, end)),
    expected,
    text,
  );
};

describe("mentions", () => {
  it("of a full name that nothing else tells are a person's where the surname is", () => {
    check(
      "Alasdair Finch wrote four times.\n“I did,” Mr. Finch told the panel.",
      "PERSON Alasdair Finch: Alasdair Finch, Finch",
    );
    check(
      "Alasdair Finch, a former chief engineer with the line, wrote.",
      "PERSON Alasdair Finch: Alasdair Finch",
    );
  });

  it("are called by a name in capitals only where the article has no other", () => {
    check("PORT ELLERY — Rain fell on Port Ellery.", "GPE Port Ellery: PORT ELLERY, Port Ellery");
  });

  it("of capes, lakes and points are places", () => {
    check(
      "Rain fell off Cape Dunmore and on Lake Orrin.",
      "LOC Cape Dunmore: Cape Dunmore",
      "LOC Lake Orrin: Lake Orrin",
    );
    check("It was towed to the yard at Stell Point.", "LOC Stell Point: Stell Point");
  });

  it("hold a slip in the surname", () => {
    check(
      "Petra Lindqvist grows apples. Lindvqist refused, and asked Sven Borg to teach her.",
      "PERSON Petra Lindqvist: Petra Lindqvist, Lindvqist",
      "PERSON Sven Borg: Sven Borg",
    );
    checkPronouns("Petra Lindqvist grows apples. Lindvqist asked Sven Borg to teach her.", "Sven Borg");
  });

  it("of a surname, a first name and a full name are one person's", () => {
    check(
      "Amara Okello resigned after the vote.\n\nOkello had led the council for years. Later Amara left town.",
      "PERSON Amara Okello: Amara Okello, Okello, Amara",
    );
  });

  it("of a surname that is also a word or a place are the person's whom the article names in full", () => {
    check(
      "Amara Walker resigned after the vote.\n\nWalker had led the council for years.",
      "PERSON Amara Walker: Amara Walker, Walker",
    );
    check(
      "The painter Tomas Lincoln died at home.\n\nFriends of Lincoln gathered there.",
      "PERSON Tomas Lincoln: Tomas Lincoln, Lincoln",
    );
  });

  it("of a country stay the country's though a person bears its name", () => {
    check(
      "Anna Jordan lives in Jordan with her sister.",
      "PERSON Anna Jordan: Anna Jordan",
      "GPE Jordan: Jordan",
    );
  });

  it("of one name in two spellings are one person's", () => {
    check(
      "Sergei Malenko spoke first.\n\nSergey Malenko spoke again, and Malenko left.",
      "PERSON Sergei Malenko: Sergei Malenko, Sergey Malenko, Malenko",
    );
    check(
      "Bill Okello spoke first.\n\nWilliam Okello spoke again.",
      "PERSON William Okello: Bill Okello, William Okello",
    );
  });

  it("of two people with one surname stay apart", () => {
    check(
      "Amara Okello spoke first.\n\nPeter Okello spoke again.",
      "PERSON Amara Okello: Amara Okello",
      "PERSON Peter Okello: Peter Okello",
    );
  });

  it("of a country under its several names are one, its capital another", () => {
    check(
      "The U.S. and the United States are one, and so is the US.\n\nNorth Korea is not Pyongyang to a mapmaker.",
      "GPE United States: U.S., United States, US",
      "GPE North Korea: North Korea",
      "GPE Pyongyang: Pyongyang",
    );
  });

  it("of an initialism belong to what it stands for", () => {
    check(
      "The Orvo Harbour Authority (OHA) opened a quay.\n\nThe OHA will run it, and U.N. guests came to see how the UN could help.",
      "ORG Orvo Harbour Authority: Orvo Harbour Authority, OHA, OHA",
      "ORG U.N.: U.N., UN",
    );
  });

  it("of a short form made of syllables are the organisation's in brackets before it", () => {
    const { mentions } = read(
      "The Orvo Institute of Territorial Studies (Intersa) measured it.\n\nAccording to Intersa, the ground shook.",
    );
    assert.deepEqual(
      mentions.map(({ type }) => type),
      ["ORG", "ORG", "ORG"],
    );
  });

  it("are none of a short form of plain words", () => {
    check("The consumer price index (CPI) rose.\n\nA higher CPI means that the CPI basket costs more.");
  });

  it("of two letters are the place's whose initials they are", () => {
    check(
      "They moved to Dire Dawa. Life in Dire Dawa is quiet.\n\nMost people in DD like it.",
      "GPE Dire Dawa: Dire Dawa, Dire Dawa",
      "GPE DD: DD",
    );
  });

  it("know a name that is unclear in one place by another", () => {
    check(
      "Orvanta opened on Monday near the town of Orvanta.\n\nPeople from Orvanta danced in Orvanta.",
      "GPE Orvanta: Orvanta, Orvanta, Orvanta, Orvanta",
      "DATE Monday: Monday",
    );
  });

  it("take the names that the configuration declares as people's", () => {
    const text = "At noon the crowd saw Zug Morwen. Then Zug Morwen's boat sank.";
    const { entities } = read(text, ["Zug Morwen"]);
    assert.deepEqual(
      entities.filter(({ type }) => type === "PERSON").map(({ name, mentions }) => [name, mentions.length]),
      [["Zug Morwen", 2]],
    );
  });

  it("have roles from titles and appositions", () => {
    checkRole("Kenyan Foreign Minister Amara Okello resigned.", "Amara Okello", "Kenyan Foreign Minister");
    checkRole(
      "Amara Okello, head of the harbour union, resigned.",
      "Amara Okello",
      "head of the harbour union",
    );
    checkRole(
      "The head of the harbour union, Amara Okello, resigned.",
      "Amara Okello",
      "head of the harbour union",
    );
    checkRole("Mr. Okello resigned.", "Okello", undefined);
    checkRole("Amara Okello, shaken by the storm, resigned.", "Amara Okello", undefined);
  });

  it("link a pronoun where one person alone can be meant", () => {
    checkPronouns("Amara Okello resigned. She left her office.", "Amara Okello", "She", "her");
    checkPronouns("Amara Okello resigned.\n\nShe left early.", "Amara Okello", "She");
    checkPronouns("Amara Okello met Mary Wolski. She left early.", "Amara Okello");
    checkPronouns("Amara Okello met Tomasz Wolski. She left early.", "Amara Okello", "She");
    checkPronouns("Ms. Okello met Mr. Wolski. She left early.", "Okello", "She");
    checkPronouns("Amara Okello came. “He will go,” a clerk said.", "Amara Okello");
  });

  it("have a gender where an honorific, a first name or a pronoun tells it", () => {
    const gendersIn = (text: string) => read(text).entities.map(({ name, gender }) => `${name} ${gender}`);
    assert.deepEqual(gendersIn("Ms. Okello met Tomasz Wolski."), ["Okello she", "Tomasz Wolski he"]);
    assert.deepEqual(gendersIn("Quillon Vand resigned. She left early."), ["Quillon Vand she"]);
    assert.deepEqual(gendersIn("Quillon Vand resigned."), ["Quillon Vand undefined"]);
  });

  const valuesOf = (text: string): readonly string[] =>
    read(text)
      .mentions.filter(({ type }) => type === "DATE" || type === "TIME")
      .map(({ start, end, value }) => `${text.slice(start, end)}${value === undefined ? "" : ` = ${value}`}`);

  it("have dates that the dateline's date determines", () => {
    assert.deepEqual(
      valuesOf(
        "ORVO, June 3, 2025 (Reuters) — The council met on Monday and will meet next month, as it did last year.",
      ),
      ["June 3, 2025 = 2025-06-03", "Monday = 2025-06-02", "next month = 2025-07", "last year = 2024"],
    );
  });

  it("have relative dates that count from the article's day", () => {
    const values = (body: string): readonly string[] =>
      valuesOf(`ORVO, June 3, 2025 (Reuters) — ${body}`).slice(1);
    const cases: readonly (readonly [words: string, value: string])[] = [
      ["yesterday", "2025-06-02"],
      ["tomorrow", "2025-06-04"],
      ["10 days ago", "2025-05-24"],
      ["two weeks ago", "2025-W21"],
      ["last week", "2025-W22"],
      ["last weekend", "2025-05-31/2025-06-01"],
      ["six months ago", "2024-12"],
      ["last quarter", "2025-01/2025-03"],
      ["earlier this year", "2025"],
      ["a year ago", "2024"],
      ["twenty-five years ago", "2000"],
      ["two decades ago", "200X"],
      ["last century", "19XX"],
      ["last Tuesday", "2025-05-27"],
      ["last Friday", "2025-05-30"],
      ["this Friday", "2025-06-06"],
      ["next Monday", "2025-06-09"],
      ["last July", "2024-07"],
      ["next June", "2026-06"],
      ["last night", "2025-06-02"],
      ["this morning", "2025-06-03"],
      ["yesterday evening", "2025-06-02"],
      ["Sunday night", "2025-06-01"],
      ["last Friday night", "2025-05-30"],
    ];
    for (const [words, value] of cases)
      assert.deepEqual(values(`The council met ${words}, it said.`), [`${words} = ${value}`]);
    assert.deepEqual(values("The council met this summer, it said."), ["this summer"]);
  });

  it("have no relative dates where the article gives no day to count from", () => {
    assert.deepEqual(valuesOf("The council met yesterday, last week, two years ago and last night."), []);
    assert.deepEqual(valuesOf("ORVO, June 3 (Reuters) — The council met yesterday."), ["June 3"]);
    assert.deepEqual(valuesOf("The council met last Friday, next March and last Sunday night."), [
      "Friday",
      "March",
      "Sunday night",
    ]);
  });

  it("have no dates that count from a day of the story, or vaguely", () => {
    assert.deepEqual(
      valuesOf(
        "ORVO, June 3, 2025 (Reuters) — Two days later it rained, as in the following month, over the last year, on the last Friday of the month and several years ago.",
      ),
      ["June 3, 2025 = 2025-06-03", "Friday"],
    );
  });

  it("have no day where they are of every week", () => {
    assert.deepEqual(
      valuesOf("ORVO, June 3, 2025 (Reuters) — The council meets every Friday and met on Monday.").slice(1),
      ["Friday", "Monday = 2025-06-02"],
    );
  });

  it("leave names and full dates whole beside a relative word", () => {
    const dated = "ORVO, June 3, 2025 (Reuters) — ";
    assert.deepEqual(valuesOf(`${dated}He told Orvo Today that this may change.`).slice(1), []);
    assert.deepEqual(valuesOf(`${dated}It fell last March 8 and this Monday, June 2.`).slice(1), [
      "March 8 = 2025-03-08",
      "Monday, June 2 = 2025-06-02",
    ]);
  });

  it("count from the day of publication in a line of its own or in the byline", () => {
    const tops = [
      "3 June 2025",
      "Published: June 3, 2025",
      "Updated: Jun 3, 2025 10:15 AM EAT",
      "Posted on Tuesday, 3 June 2025 at 18:45 GMT",
      "By Amara Okello | June 3, 2025",
      "By Amara Okello\nJune 3, 2025, Updated: June 5, 2025",
    ];
    for (const top of tops)
      assert.deepEqual(
        valuesOf(`Council closes the bridge\n${top}\n\nThe council met yesterday, officials said.`).at(-1),
        "yesterday = 2025-06-02",
        top,
      );
    assert.deepEqual(
      valuesOf(
        "Published: June 4, 2025\n\nORVO, June 3 (Reuters) — The council met yesterday, officials said.",
      ).at(-1),
      "yesterday = 2025-06-02",
    );
    for (const top of ["The bridge of 3 June 2025", "From 3 June 2025 to the end"])
      assert.deepEqual(
        valuesOf(`${top}\n\nThe council met yesterday, officials said.`).includes("yesterday"),
        false,
      );
  });

  it("never overlap, and each belongs to the entity that lists it", () => {
    const text = "Amara Okello of the Bank of Ghana met U.S. officials on 3 June 2025 and paid $2.3 billion.";
    const { entities, mentions } = read(text);
    let end = 0;
    mentions.forEach((mention, index) => {
      assert.ok(mention.start >= end);
      end = mention.end;
      assert.ok(entities[mention.entity]?.mentions.includes(index));
      assert.equal(entities[mention.entity]?.type, mention.type);
    });
  });
});
