import assert from "node:assert/strict";
import fc from "fast-check";
import { sentencesOf } from "./known-world.js";

const words = (text: string): string =>
  sentencesOf(text)
    .flatMap((sentence) => sentence.tokens.map((token) => token.text))
    .join(" ");

/** `expected` is the tokens with a space between each. */
const check = (text: string, expected: string): void => assert.equal(words(text), expected);

const checkTags = (text: string, expected: string): void =>
  assert.equal(
    sentencesOf(text)
      .flatMap((sentence) => sentence.tokens.map((token) => `${token.text}/${token.pos}`))
      .join(" "),
    expected,
  );

describe("tokens", () => {
  it("part clitics from their words", () => {
    check("Ilda's aide can't say", "Ilda 's aide ca n't say");
    check("they’re sure he’d’ve won’t", "they ’re sure he ’d ’ve wo n’t");
    check("the ministers' view", "the ministers ' view");
    check("O'Hara, d’Orvo and ma'am", "O'Hara , d’Orvo and ma'am");
    check("in the '90s, ’em and 'tis", "in the '90s , ’em and 'tis");
    check("AT&T's R&D", "AT&T 's R&D");
  });

  it("keep the stops of abbreviations and initials", () => {
    check("Dr. J. R. Pell of the U.S. Navy", "Dr. J. R. Pell of the U.S. Navy");
    check("at 5 p.m. on Sept. 3", "at 5 p.m. on Sept. 3");
    check("Sen. Ann Roe (D-Va.) left", "Sen. Ann Roe ( D - Va. ) left");
    check("a Ph.D. and No. 10, no. Yes", "a Ph.D. and No. 10 , no . Yes");
    check("Roe v. Hale", "Roe v. Hale");
    check("They sat. Ann sat", "They sat . Ann sat");
  });

  it("part hyphenated words, but not prefixes and designations", () => {
    check("a three-day anti-war co-operation", "a three - day anti-war co-operation");
    check("anti-Kremlin, al-Khalil, B-52, COVID-19", "anti - Kremlin , al-Khalil , B-52 , COVID-19");
    check("mid-1990s T-shirt e-mail", "mid-1990s T-shirt e-mail");
    check("26-year-old", "26 - year - old");
  });

  it("keep numbers, parts of numbers and addresses whole", () => {
    check("$2.3bn or 1,000.50 (40%) at 10:30", "$ 2.3bn or 1,000.50 ( 40 % ) at 10:30");
    check("the 21st, 1990s, 9/11 and 2014-15", "the 21st , 1990s , 9/11 and 2014-15");
    check("US$5", "US$ 5");
    check(
      "see https://example.org/a?b=c, www.example.org. or jo.roe@example.org!",
      "see https://example.org/a?b=c , www.example.org . or jo.roe@example.org !",
    );
    check("on bbc.example.com/news, @jo_roe #Vote", "on bbc.example.com/news , @jo_roe #Vote");
  });

  it("take a stop without its space as a stop", () => check("It ended.The mayor", "It ended . The mayor"));

  it("keep dashes, ellipses and paired marks whole", () => {
    check("no -- well... yes…", "no -- well ... yes …");
    check("''So'' and ``so''", "'' So '' and `` so ''");
    check("what?! ====", "what ? ! ====");
  });

  it("keep emoji sequences, marks above letters and other scripts whole", () => {
    check("ok 👩‍👩‍👧 🇰🇪!", "ok 👩‍👩‍👧 🇰🇪 !");
    check("cafe\u0301 and naïve", "cafe\u0301 and naïve");
    check("قال الوزير: نعم.", "قال الوزير : نعم .");
  });

  it("leave spaces of every kind, controls and direction marks out", () => {
    check("a\u00a0b\u202fc\u200bd\u0000e\tf\r\ng\u200fh\ufeff", "a b c d e f g h");
  });

  it("tag parts of speech, unknown names and words by their look", () => {
    checkTags("Zorvik Ambla visited.", "Zorvik/PROPN Ambla/PROPN visited/VERB ./PUNCT");
    checkTags("He’s quickly won 3 seats", "He/PRON ’s/AUX quickly/ADV won/VERB 3/NUM seats/NOUN");
    checkTags("Ilda’s dog", "Ilda/PROPN ’s/PART dog/NOUN");
    checkTags("the 21st — $5 & 4%", "the/DET 21st/ADJ —/PUNCT $/SYM 5/NUM &/CCONJ 4/NUM %/SYM");
  });

  it("tag a text the same whatever was read before", () => {
    const text = "Blorvian-7 zagged overly.Zag Mr. Ploo’s x.y co-zagger, 3.x!";
    const before = sentencesOf(text);
    for (const other of ["overly.Zag x.y", "Zag. 3.x co-zagger x.", "BLORVIAN-7 ploo’s mr."])
      sentencesOf(other);
    assert.deepEqual(sentencesOf(text), before);
  });

  it("split no word so long that nothing can be read", () => {
    const tokens = sentencesOf("x".repeat(2500)).flatMap((sentence) => sentence.tokens);
    assert.deepEqual(
      tokens.map((token) => token.text.length),
      [1000, 1000, 500],
    );
    assert.equal(sentencesOf('".'.repeat(500))[0]?.tokens.length, 1);
  });

  it("have exact offsets in any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "don’t",
        "U.S.",
        "\r\n",
        "\u00a0",
        "👩‍👩‍👧",
        "e\u0301",
        "\u0000",
        "“",
        ".",
        "...",
        "\ud83d",
        "\u200b",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        let reached = 0;
        for (const sentence of sentencesOf(text)) {
          assert.equal(sentence.start, sentence.tokens[0]?.start);
          assert.equal(sentence.end, sentence.tokens.at(-1)?.end);
          for (const token of sentence.tokens) {
            assert.ok(token.start >= reached && token.end > token.start);
            assert.equal(token.text, text.slice(token.start, token.end));
            assert.doesNotMatch(text.slice(reached, token.start), /[\p{L}\p{N}\p{P}\p{S}]/u);
            reached = token.end;
          }
        }
        assert.doesNotMatch(text.slice(reached), /[\p{L}\p{N}\p{P}\p{S}]/u);
      }),
    );
  });
});

describe("words broken over lines", () => {
  const texts = (text: string): readonly string[] =>
    sentencesOf(text).flatMap(({ tokens }) => tokens.map((token) => token.text));

  it("are one word, where the parts make one", () => {
    assert.deepEqual(texts("a pri-\nvate com-\r\n   pany"), ["a", "private", "company"]);
    assert.deepEqual(texts("Jen-\nnifer left"), ["Jennifer", "left"]);
  });

  it("stay compounds whose parts touch", () => {
    const tokens = sentencesOf("The power-\nsharing deal of Idris Vaughan-\nPrice").flatMap(
      (one) => one.tokens,
    );
    assert.deepEqual(
      tokens.map(({ text }) => text),
      ["The", "power", "-", "sharing", "deal", "of", "Idris", "Vaughan", "-", "Price"],
    );
    assert.deepEqual(
      [1, 2, 7, 8].map((index) => tokens[index]?.end === tokens[index + 1]?.start),
      [true, true, true, true],
    );
  });

  it("are no dashes and no hyphens within a line", () => {
    assert.deepEqual(texts("He left -\nand came back"), ["He", "left", "-", "and", "came", "back"]);
    assert.deepEqual(texts("a two- or three-day trip"), ["a", "two", "-", "or", "three", "-", "day", "trip"]);
  });
});
