import assert from "node:assert/strict";
import { readResource } from "../../../server/src/node/resource-files.js";
import { type Dictionary, loadDictionary } from "../../../server/src/spelling/dictionary.js";
import { readWordRanks } from "../../../server/src/spelling/word-ranks.js";

describe("a dictionary", () => {
  let american: Dictionary;
  let british: Dictionary;

  before(async () => {
    const ranks = readWordRanks(await readResource("word-frequency.txt"));
    american = loadDictionary(await readResource("en_US.trie.gz"), "en-US", ranks);
    british = loadDictionary(await readResource("en_GB.trie.gz"), "en-GB", ranks);
  });

  const checkKnown = (words: string): void => {
    for (const word of words.split(" ")) assert.ok(american.has(word), word);
  };
  const checkUnknown = (words: string): void => {
    for (const word of words.split(" ")) assert.ok(!american.has(word), word);
  };

  it("knows words in their own case, at the start of a sentence and in capitals", () => {
    checkKnown("government Government GOVERNMENT London LONDON NATO iPhone");
    checkUnknown("london nato gOVERNMENT goverment Goverment GOVERMENT");
  });

  it("knows possessives and contractions with either apostrophe", () => {
    checkKnown("don't don’t minister's minister’s ministers' ministers’ London’s they'd wouldn’t");
    checkUnknown("dont minster’t goverment’s");
  });

  it("answers as at first when it has been asked for more words than it remembers", () => {
    const ask = () => [
      american.has("goverment"),
      american.has("government"),
      american.nearest("goverment"),
      american.suggest("congrataled", 3),
    ];
    const first = ask();
    assert.deepEqual(ask(), first);
    for (let n = 0; n < 20_000; n++) american.has(`x${n}`);
    for (let n = 0; n < 600; n++) american.nearest(`qx${n}`);
    assert.deepEqual(ask(), first);
    assert.ok(!american.has("x1"));
  });

  it("knows composed and decomposed accents", () => {
    checkKnown("caf\u00E9 cafe\u0301");
  });

  it("knows the spellings of its dialect", () => {
    assert.ok(american.has("color") && !american.has("colour"));
    assert.ok(british.has("colour") && !british.has("color"));
  });

  it("knows how common words are", () => {
    const the = american.rank("the");
    const harbour = american.rank("harvest");
    assert.ok(the !== undefined && harbour !== undefined && the < harbour);
    assert.equal(american.rank("The"), the);
    assert.equal(american.rank("xqzzy"), undefined);
  });

  it("suggests the likeliest word first", () => {
    const pairs =
      "goverment government, teh the, recieve receive, presidnet president, definately definitely, hte the, " +
      "wich which, thier their, untill until, acommodate accommodate, tommorow tomorrow, publically publicly, " +
      "ofthe of the, friday Friday, independant independent, neccessary necessary, begining beginning, " +
      "Goverment government, spokeman spokesman, politican politician, alot a lot";
    for (const pair of pairs.split(", ")) {
      const [wrong = "", ...right] = pair.split(" ");
      assert.equal(american.suggest(wrong, 5)[0]?.word, right.join(" "), wrong);
    }
  });

  it("suggests no more than asked for, each word once, the cheapest first", () => {
    const suggestions = american.suggest("smal", 5);
    assert.ok(suggestions.length <= 5);
    assert.equal(new Set(suggestions.map(({ word }) => word.toLowerCase())).size, suggestions.length);
    const costs = suggestions.map(({ cost }) => cost);
    assert.deepEqual(
      costs,
      [...costs].sort((a, b) => a - b),
    );
  });

  it("looks no further than one letter for the nearest words", () => {
    assert.deepEqual(
      american.nearest("goverment").map(({ word }) => word),
      ["government"],
    );
    assert.deepEqual(american.nearest("xqzzyvbnmk"), []);
  });

  it("suggests nothing for a very long word, and never throws", () => {
    assert.deepEqual(american.suggest("a".repeat(41), 5), []);
    for (const word of ["", "’", "\0", "\uD800", "💬💬", "ß", "İ", "__proto__", "constructor"]) {
      assert.equal(typeof american.has(word), "boolean");
      assert.ok(american.suggest(word, 3).length <= 3);
    }
  });

  it("cannot be read from what is no dictionary", () => {
    assert.throws(() => loadDictionary(new Uint8Array([1, 2, 3]), "en-US", new Map()));
  });
});

describe("readWordRanks", () => {
  it("numbers the words and passes over comments", () => {
    const ranks = readWordRanks(new TextEncoder().encode("# about\nthe\nof\n"));
    assert.deepEqual(
      [...ranks],
      [
        ["the", 1],
        ["of", 2],
      ],
    );
  });
});
