import assert from "node:assert/strict";
import fc from "fast-check";
import { findQuotes } from "../../../server/src/analysis/quotes.js";
import { lineParagraphs } from "./line-paragraphs.js";

const quotesOf = (text: string) => findQuotes(text, lineParagraphs(text));

/** Checks the words between the marks of every quote, in text order. */
const check = (text: string, expected: readonly string[]): void => {
  const { quotes } = quotesOf(text);
  assert.deepEqual(
    quotes.map((quote) => text.slice(quote.content.start, quote.content.end)),
    expected,
  );
};

/** Checks that no mark is stray, besides the quotes. */
const checkBalanced = (text: string, expected: readonly string[]): void => {
  check(text, expected);
  assert.deepEqual(quotesOf(text).strayMarks, []);
};

/** Checks kind by kind: “direct: words”. */
const checkKinds = (text: string, expected: readonly string[]): void => {
  const { quotes } = quotesOf(text);
  assert.deepEqual(
    quotes.map((quote) => `${quote.kind}: ${text.slice(quote.content.start, quote.content.end)}`),
    expected,
  );
};

/** Checks strays, each as the text with the missing mark put in its likeliest place in brackets. */
const checkStrays = (text: string, expected: readonly string[]): void => {
  const { strayMarks } = quotesOf(text);
  assert.deepEqual(
    strayMarks.map((stray) => {
      const [at] = stray.insertAt;
      assert.ok(at !== undefined);
      return `${text.slice(0, at)}[${stray.missing}]${text.slice(at)}`;
    }),
    expected,
  );
};

describe("findQuotes: marks", () => {
  it("pairs curly marks", () => {
    checkBalanced("“We open at noon,” Vela said. “Bring boots.”", ["We open at noon,", "Bring boots."]);
  });
  it("pairs straight marks", () => {
    checkBalanced('"We open at noon," Vela said. "Bring boots."', ["We open at noon,", "Bring boots."]);
  });
  it("pairs the two apostrophes of old wires", () => {
    checkBalanced("''We open at noon,'' Ms. Vela said. ''It's late.''", ["We open at noon,", "It's late."]);
  });
  it("pairs backticks with apostrophes", () => {
    checkBalanced("``We open at noon,'' Vela said.", ["We open at noon,"]);
  });
  it("pairs low and high marks, and guillemets both ways round", () => {
    checkBalanced("„Wir gehen jetzt“, sagte Vela.", ["Wir gehen jetzt"]);
    checkBalanced("« On y va », dit Vela. »Wir gehen«, sagte Orban.", [" On y va ", "Wir gehen"]);
  });
  it("tells plural owners in single marks from the ends of quotations", () => {
    checkBalanced("The vote was called ‘a teachers’ revolt’ by the paper.", ["a teachers’ revolt"]);
    checkBalanced("He spoke of ‘the residents’ parking and the visitors’ bays’ and sat down.", [
      "the residents’ parking and the visitors’ bays",
    ]);
    checkBalanced("‘The nurses’ pay is a scandal,’ said Kearse.", ["The nurses’ pay is a scandal,"]);
    checkBalanced("Its title is ‘The Kings’ Road’ and its price is low.", ["The Kings’ Road"]);
    checkBalanced("They are ‘hawks’ and the Kings’ choice was clear.", ["hawks"]);
    checkBalanced("The ‘doves’ lost, and rock ’n’ roll won.", ["doves"]);
    checkBalanced("Critics spoke of ‘jobs for the boys’ and left.", ["jobs for the boys"]);
    checkBalanced("The board said the ‘losers’ should go. The workers’ rights are safe.", ["losers"]);
    checkBalanced("He likes ‘fish ’n’ chips’ a lot.", ["fish ’n’ chips"]);
  });

  it("pairs British single marks", () => {
    checkBalanced("‘We open at noon,’ Vela said. ‘It’s the players’ choice.’", [
      "We open at noon,",
      "It’s the players’ choice.",
    ]);
  });
  it("finds single marks within double ones", () => {
    checkBalanced("“He told me ‘go home’ and I’m staying,” Vela said.", [
      "He told me ‘go home’ and I’m staying,",
      "go home",
    ]);
    checkBalanced("“They said ‘no.’”", ["They said ‘no.’", "no."]);
    checkBalanced("\"They said 'no.'\"", ["They said 'no.'", "no."]);
    checkBalanced("''They said 'no.'''", ["They said 'no.'", "no."]);
  });
  it("finds double marks within single ones", () => {
    checkBalanced("‘She called it “a farce” twice,’ Vela said.", [
      "She called it “a farce” twice,",
      "a farce",
    ]);
  });
  it("finds one pair of a kind within another", () => {
    checkBalanced("“He called it “the shed” then,” Vela said.", [
      "He called it “the shed” then,",
      "the shed",
    ]);
  });
  it("accepts a pair of two kinds of mark", () => {
    check('“We open at noon," Vela said.', ["We open at noon,"]);
  });
  it("accepts curly marks in the wrong direction", () => {
    checkBalanced("”We open at noon,“ Vela said.", ["We open at noon,"]);
    checkBalanced("” … they are late,” Vela said.", [" … they are late,"]);
    checkBalanced("“They see that. “", ["They see that. "]);
  });
  it("accepts marks that touch dashes, brackets and emoji", () => {
    checkBalanced("The order—“stay put”—came late.", ["stay put"]);
    checkBalanced("(“Stay put,” she wrote.)", ["Stay put,"]);
    checkBalanced('🎉"We won it," Vela wrote.', ["We won it,"]);
    checkBalanced("🎉“We won it,” Vela wrote.", ["We won it,"]);
  });
  it("accepts a missing space before or behind a mark", () => {
    check('Vela said,"We open at noon."', ["We open at noon."]);
    check('"We open at noon,"Vela said.', ["We open at noon,"]);
  });
  it("reads no marks in markup", () => {
    checkBalanced('<post author="vela" date="May 2">Open now.</post> “Go,” she wrote.', ["Go,"]);
  });
});

describe("findQuotes: what is no mark", () => {
  it("leaves apostrophes alone", () => {
    checkBalanced("’Tis the players’ song, rock ’n’ roll of the ’90s, y’all’s and Vela’s.", []);
    checkBalanced("'Tis the players' song, rock 'n' roll of the '90s, y'all's and Vela's.", []);
    checkBalanced("They were goin’ home, ‘cause the ‘80s were over.", []);
  });
  it("leaves feet, inches, minutes and seconds alone", () => {
    checkBalanced('The 6\'2" guard used a 12" gun.', []);
    checkBalanced("It lasted 5'10\" in all, she said.", []);
    checkBalanced("The 6’2” guard, 5′10″ at school, left.", []);
  });
  it("tells inches from a closing mark inside a quote", () => {
    checkBalanced('"He used a 12" gun," Vela said.', ['He used a 12" gun,']);
    checkBalanced('"He is 40," Vela said. "I am 30"', ["He is 40,", "I am 30"]);
  });
  it("passes over empty quotes", () => {
    checkBalanced("She typed “” and waited.", []);
    checkBalanced('She typed "" and waited.', []);
  });
});

describe("findQuotes: paragraphs", () => {
  it("links speech that runs on with re-opened marks", () => {
    const text = "“It began at dawn.\n“Then the wall fell.\n“We ran,” Vela said.";
    checkBalanced(text, ["It began at dawn.", "Then the wall fell.", "We ran,"]);
    assert.deepEqual(
      quotesOf(text).quotes.map((quote) => quote.continues),
      [undefined, 0, 1],
    );
  });
  it("runs on over a paragraph that names something in other marks", () => {
    const { quotes, strayMarks } = quotesOf(
      '"It began with the “Dry Land Bill,” which is law.\n\n"Then the wall fell on the road."',
    );
    assert.deepEqual(strayMarks, []);
    assert.equal(quotes.at(-1)?.continues, 0);
  });
  it("links straight and single marks too", () => {
    for (const text of [
      '"It began at dawn.\n"We ran," Vela said.',
      "‘It began at dawn.\n‘We ran,’ Vela said.",
    ]) {
      assert.deepEqual(
        quotesOf(text).quotes.map((quote) => quote.continues),
        [undefined, 0],
      );
      assert.deepEqual(quotesOf(text).strayMarks, []);
    }
  });
  it("links nothing across a closed mark", () => {
    const text = "“It began at dawn,” she said.\n“We ran.”";
    assert.deepEqual(
      quotesOf(text).quotes.map((quote) => quote.continues),
      [undefined, undefined],
    );
  });
  it("keeps an unbalanced mark to its paragraph", () => {
    const text = "“It began at dawn, Vela said.\nThe hall was full.\nOrban left early.";
    const { quotes, strayMarks } = quotesOf(text);
    assert.equal(strayMarks.length, 1);
    assert.deepEqual(
      quotes.map((quote) => text.slice(quote.start, quote.end)),
      ["“It began at dawn,"],
    );
  });
  it("reads nothing in page residue", () => {
    const text = "“Share this”";
    assert.deepEqual(findQuotes(text, lineParagraphs(text, { 0: "residue" })).quotes, []);
  });
  it("names the parent of a quote within a quote", () => {
    const text = "“He said ‘no’ twice,” and “yes” once.";
    assert.deepEqual(
      quotesOf(text).quotes.map((quote) => quote.parent),
      [undefined, 0, undefined],
    );
  });
});

describe("findQuotes: stray marks", () => {
  it("opens the sentence behind an attribution", () => {
    checkStrays("“The dam holds,” she added. We have checked it, and our crews have checked it.”", [
      "“The dam holds,” she added. [“]We have checked it, and our crews have checked it.”",
    ]);
  });
  it("opens behind a comma or a colon that leads in", () => {
    checkStrays("Vela said, the dam holds.”", ["Vela said, [“]the dam holds.”"]);
    checkStrays("Vela had one wish: Let it rain.”", ["Vela had one wish: [“]Let it rain.”"]);
  });
  it("opens the paragraph when nothing leads in", () => {
    checkStrays('The dam holds," Vela said.', ['["]The dam holds," Vela said.']);
  });
  it("closes before an attribution", () => {
    checkStrays("“The dam holds, Mayor Ana Vela said on Monday.", [
      "“The dam holds,[”] Mayor Ana Vela said on Monday.",
    ]);
    checkStrays('"Does it hold? she asked.', ['"Does it hold?["] she asked.']);
  });
  it("closes at the end of the sentence or of the paragraph", () => {
    checkStrays("“The dam holds.", ["“The dam holds.[”]"]);
    checkStrays("“The dam holds. Crews went home at dawn.", ["“The dam holds.[”] Crews went home at dawn."]);
  });
  it("closes the first of two opened quotes", () => {
    checkStrays("“The dam holds, Vela said. “Go home.”", ["“The dam holds,[”] Vela said. “Go home.”"]);
  });
  it("does not take an attributed paragraph for one that runs on", () => {
    checkStrays("“The dam holds, Vela said.\n“Go home,” Orban said.", [
      "“The dam holds,[”] Vela said.\n“Go home,” Orban said.",
    ]);
  });
  it("re-opens a paragraph that speech runs into", () => {
    checkStrays("“The dam holds.\nGo home,” Vela said.", ["“The dam holds.\n[“]Go home,” Vela said."]);
  });
  it("breaks no sentence at a title or an initial", () => {
    checkStrays("“The dam holds, Mr. J. Vela of the U.S. Corps said.", [
      "“The dam holds,[”] Mr. J. Vela of the U.S. Corps said.",
    ]);
  });
  it("offers other places behind the likeliest", () => {
    const [stray] = quotesOf("“The dam holds. Crews went home, and it rained.").strayMarks;
    assert.ok(stray && stray.insertAt.length >= 3);
    assert.equal(new Set(stray.insertAt).size, stray.insertAt.length);
  });
  it("says which mark is missing, of the stray one's kind", () => {
    const missing = (text: string) =>
      quotesOf(text).strayMarks.map((stray) => `${stray.side} ${stray.missing}`);
    assert.deepEqual(missing("“The dam holds."), ["opening ”"]);
    assert.deepEqual(missing("''The dam holds."), ["opening ''"]);
    assert.deepEqual(missing("The dam holds.»"), ["closing «"]);
  });
});

describe("findQuotes: kinds", () => {
  it("tells whole speech from fragments", () => {
    checkKinds("“The dam holds,” Vela said.", ["direct: The dam holds,"]);
    checkKinds("Vela said: “The dam holds.”", ["direct: The dam holds."]);
    checkKinds("Vela said the dam was “holding up quite well.”", ["partial: holding up quite well."]);
    checkKinds("Vela called it “a very bad idea” and left.", ["partial: a very bad idea"]);
  });
  it("tells titles, signs and programmes", () => {
    checkKinds("Vela wrote the novel “The Long Wet Road” in May.", ["title: The Long Wet Road"]);
    checkKinds("He waved a “Save Our Dam” sign.", ["title: Save Our Dam"]);
    checkKinds("Vela spoke on Channel 9’s “Morning Table.”", ["title: Morning Table."]);
    checkKinds("Orban, host of “Morning Table,” left.", ["title: Morning Table,"]);
  });
  it("tells titles in a list, and headlines with their writer", () => {
    checkKinds("Vela starred in “The Long Wet Road,” “Dry Land” and “Ash.”", [
      "title: The Long Wet Road,",
      "title: Dry Land",
      "title: Ash.",
    ]);
    checkKinds("“Dam may open in May,” by Ana Vela of the Herald", ["title: Dam may open in May,"]);
  });
  it("takes what a crowd shouts for no title", () => {
    checkKinds("The crowd chanted “Save Our Dam” for hours.", ["partial: Save Our Dam"]);
  });
  it("takes what goes by a slogan, or is somebody's name for a thing, for no title", () => {
    checkKinds("The “Save Our Dam” crowd went home.", ["partial: Save Our Dam"]);
    checkKinds("They fear the “Friends of the Wall” bill.", ["partial: Friends of the Wall"]);
    checkKinds("Vela rails against its “Great Wall of Paper” daily.", ["partial: Great Wall of Paper"]);
  });
  it("tells a word held at a distance", () => {
    checkKinds("The “experts” left early.", ["scare: experts"]);
  });
});

describe("findQuotes: any text", () => {
  const marked = fc.array(
    fc.constantFrom(
      "“",
      "”",
      '"',
      "''",
      "‘",
      "’",
      "'",
      "«",
      "»",
      "„",
      "``",
      " ",
      "a",
      "B",
      ".",
      ",",
      "\n",
      "1",
      "🎉",
      "said",
      "—",
    ),
    { maxLength: 80 },
  );
  it("never throws; quotes nest or are apart, in order; strays have places in their paragraph", () => {
    fc.assert(
      fc.property(marked, (parts) => {
        const text = parts.join("");
        const paragraphs = lineParagraphs(text);
        const { quotes, strayMarks } = findQuotes(text, paragraphs);
        quotes.forEach((quote, index) => {
          assert.ok(quote.start <= quote.content.start && quote.content.start < quote.content.end);
          assert.ok(quote.content.end <= quote.end && quote.end <= text.length);
          const before = quotes[index - 1];
          assert.ok(!before || before.start <= quote.start);
          assert.ok(paragraphs.some((one) => one.start <= quote.start && quote.end <= one.end));
          const parent = quote.parent === undefined ? undefined : quotes[quote.parent];
          assert.ok(!parent || (parent.start <= quote.start && quote.end <= parent.end));
          const continued = quote.continues === undefined ? undefined : quotes[quote.continues];
          assert.ok(!continued || continued.end <= quote.start);
        });
        for (const stray of strayMarks) {
          const home = paragraphs.find((one) => one.start <= stray.start && stray.end <= one.end);
          assert.ok(home);
          assert.ok(stray.insertAt.length > 0);
          assert.ok(stray.insertAt.every((at) => home.start <= at && at <= home.end));
        }
      }),
      { numRuns: 600 },
    );
  });
  it("reads a line of many marks", () => {
    for (const mark of ["“", "”", '"', "''", "‘", "'", "« ", "“a", "a”", "“a, he said. "]) {
      const { quotes, strayMarks } = quotesOf(mark.repeat(8_000));
      assert.ok(quotes.length + strayMarks.length >= 0);
    }
  });
});
