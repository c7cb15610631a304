import assert from "node:assert/strict";
import fc from "fast-check";
import type { NamedCandidate } from "../../../../server/src/analysis/mentions/article-names.js";
import { decideNames } from "../../../../server/src/analysis/mentions/decide/decide-names.js";
import { looseKey } from "../../../../server/src/analysis/names/words/name-key.js";
import type { EntityType } from "../../../../server/src/article/entity.js";

const place = (
  text: string,
  type: EntityType,
  confidence: number,
  more: Partial<NamedCandidate> = {},
): NamedCandidate => ({ start: 0, end: text.length, text, key: looseKey(text), type, confidence, ...more });

/** “TYPE key confidence” of each place, in the order given. */
const decided = (...places: readonly NamedCandidate[]): readonly string[] =>
  decideNames(places).map(({ type, key, confidence }) => `${type} ${key} ${confidence.toFixed(2)}`);

const anyPlace: fc.Arbitrary<NamedCandidate> = fc
  .record({
    text: fc.constantFrom(
      "Ann Pell",
      "Pell",
      "Ann",
      "Pell Bank",
      "Odrik",
      "Odrik Pell",
      "Pelll",
      "Lindvqist",
      "Ida Lindqvist",
    ),
    type: fc.constantFrom<EntityType>("PERSON", "ORG", "GPE", "NORP", "DATE"),
    confidence: fc.constantFrom(0.15, 0.45, 0.5, 0.6, 0.75, 0.85, 0.9, 0.95),
    settled: fc.boolean(),
    person: fc.constantFrom(undefined, 0, 0.3, 0.6, 0.9),
  })
  .map(({ text, type, confidence, settled, person }) => ({
    ...place(text, type, confidence),
    ...(settled ? { settled: true as const } : {}),
    ...(person === undefined ? {} : { chances: { PER: person, ORG: 1 - person, LOC: 0, NORP: 0, MISC: 0 } }),
  }));

describe("what is decided of a name", () => {
  it("is the same in whatever order its places come", () => {
    const shuffled = fc
      .array(anyPlace, { maxLength: 12 })
      .chain((places) =>
        fc.tuple(fc.constant(places), fc.shuffledSubarray([...places.keys()], { minLength: places.length })),
      );
    fc.assert(
      fc.property(shuffled, ([places, order]) => {
        const inOrder = decideNames(places);
        const mixed = decideNames(order.flatMap((index) => places[index] ?? []));
        assert.deepEqual(
          mixed,
          order.map((index) => inOrder[index]),
        );
      }),
    );
  });

  it("is what most of its places say, and the first of the types where they say as much", () => {
    assert.deepEqual(
      decided(place("Odrik", "GPE", 0.7), place("Odrik", "ORG", 0.5), place("Odrik", "GPE", 0.5)),
      ["GPE odrik 0.80", "GPE odrik 0.75", "GPE odrik 0.75"],
    );
    for (const [first, second] of [
      ["ORG", "GPE"],
      ["GPE", "ORG"],
    ] as const)
      assert.deepEqual(decided(place("Odrik", first, 0.6), place("Odrik", second, 0.6)), [
        "ORG odrik 0.65",
        "ORG odrik 0.65",
      ]);
  });

  it("gives way where a place is sure by itself", () => {
    assert.deepEqual(
      decided(place("Odrik", "GPE", 0.95), place("Odrik", "ORG", 0.8), place("Odrik", "ORG", 0.8)).map(
        (each) => each.slice(0, 3),
      ),
      ["GPE", "ORG", "ORG"],
    );
  });

  it("follows from a full name for its parts, unless they are surely something else", () => {
    assert.deepEqual(
      decided(
        place("Ann Pell", "PERSON", 0.9),
        place("Pell", "ORG", 0.3),
        place("Ann", "GPE", 0.5),
        place("Odrik", "GPE", 0.85),
        place("Bo Odrik", "PERSON", 0.9),
      ),
      [
        "PERSON ann pell 0.90",
        "PERSON pell 0.90",
        "PERSON ann 0.80",
        "GPE odrik 0.85",
        "PERSON bo odrik 0.90",
      ],
    );
  });

  it("follows from a surname that is surely a person’s for its full name", () => {
    assert.deepEqual(decided(place("Sol Pell", "ORG", 0.5), place("Pell", "PERSON", 0.95)), [
      "PERSON sol pell 0.60",
      "PERSON pell 0.95",
    ]);
    assert.deepEqual(
      decided(place("Sol Pell", "ORG", 0.5), place("Pell", "PERSON", 0.7))[0],
      "ORG sol pell 0.50",
    );
  });

  it("makes less of a person whom the article never gives in full", () => {
    const chances = { PER: 0.5, ORG: 0.1, LOC: 0, NORP: 0, MISC: 0 };
    assert.deepEqual(decided(place("Odrik", "PERSON", 0.7, { chances })), ["PERSON odrik 0.42"]);
    assert.deepEqual(decided(place("Odrik", "PERSON", 0.7, { chances, settled: true })), [
      "PERSON odrik 0.70",
    ]);
    const body = { PER: 0.3, ORG: 0.6, LOC: 0, NORP: 0, MISC: 0 };
    assert.deepEqual(decided(place("Odrik", "PERSON", 0.7, { chances: body })), ["ORG odrik 0.55"]);
  });

  it("is the surname that was meant where two letters changed places", () => {
    assert.deepEqual(decided(place("Ida Lindqvist", "PERSON", 0.9), place("Lindvqist", "PERSON", 0.5)), [
      "PERSON ida lindqvist 0.90",
      "PERSON lindqvist 0.60",
    ]);
  });
});
