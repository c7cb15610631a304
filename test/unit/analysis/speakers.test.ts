import assert from "node:assert/strict";
import fc from "fast-check";
import { findQuotes } from "../../../server/src/analysis/quotes.js";
import { attributeQuotes } from "../../../server/src/analysis/speakers.js";
import type { Entity, Mention } from "../../../server/src/article/entity.js";
import { attributed, checkSpeakers as check, checkPatterns as checkPattern } from "./attributed-text.js";
import { lineParagraphs } from "./line-paragraphs.js";

describe("attributeQuotes: behind the quote", () => {
  it("reads speaker and verb", () => {
    check("“The dam holds,” Vela said.", ["Vela < said"]);
    check("“The dam holds,” Mayor Ana Vela told reporters on Monday.", ["Mayor Ana Vela < told"]);
    check("“The dam holds,” she added.", ["she < added"]);
    check("“The dam holds,” the county’s chief engineer wrote.", ["the county’s chief engineer < wrote"]);
    check("“The dam holds,” Vela has repeatedly said.", ["Vela < said"]);
    check("‘The dam holds’, Vela said.", ["Vela < said"]);
    checkPattern("“The dam holds,” Vela said.", ["quote-speaker-verb"]);
  });
  it("reads verb and speaker with appositions", () => {
    check("“The dam holds,” said Ana Vela, a retired engineer from Elmira.", [
      "Ana Vela, a retired engineer from Elmira < said",
    ]);
    check("“The dam holds,” said Will Orban.", ["Will Orban < said"]);
    check("“The dam holds,” says a woman who lives below it.", ["a woman who lives below it < says"]);
    checkPattern("“The dam holds,” said Ana Vela.", ["quote-verb-speaker"]);
  });
  it("reads a day inside the speaker", () => {
    check("“The dam holds,” reads a Wednesday report of the board.", [
      "a Wednesday report of the board < reads",
    ]);
  });
  it("reads an apposition or a pause between speaker and verb", () => {
    check("“The dam holds,” Ana Vela, a retired engineer, said.", ["Ana Vela, a retired engineer < said"]);
    check("“The dam holds,” Vela, after a long pause, said of the wall.", ["Vela < said"]);
  });
  it("reads a question and an exclamation on to their speaker", () => {
    check("“Does it hold?” Ana Vela, a retired engineer, asked.", ["Ana Vela, a retired engineer < asked"]);
    check("“It holds!” shouted Orban.", ["Orban < shouted"]);
    check("“It holds!” bellowed Rita Orban.", ["Rita Orban < bellowed"]);
  });
  it("reads a verb in the plural that looks like a noun", () => {
    check("“We lead,” the Danes state in a paper.", ["the Danes < state"]);
    check("“We lead,” critics claim.", ["critics < claim"]);
    check("“We lead,” the head of the state said.", ["the head of the state < said"]);
  });
  it("leaves adverbs out of the speaker", () => {
    check("“Why now?” Orban then writes back.", ["Orban < writes"]);
    check("“Why now?” Orban later wrote on Monday.", ["Orban < wrote"]);
  });
  it("reads according to, and as SPEAKER put it", () => {
    check("The wall is “good for a century,” according to the report.", ["the report < according to"]);
    check("It was “a long wet year,” as Vela put it.", ["Vela < put"]);
    checkPattern("It was “a long wet year,” as Vela put it.", ["as-speaker-put-it"]);
  });
  it("puts who speaks before who passes it on", () => {
    check("Vela added that the wall was “good for a century,” according to the agency.", ["Vela < added"]);
  });
  it("reads a signature", () => {
    check("“Build on rock.” — Ana Vela", ["Ana Vela < —"]);
    check("“Build on rock, and build it high.”\n— Ana Vela, engineer", ["Ana Vela, engineer < —"]);
    checkPattern("“Build on rock.” — Ana Vela", ["signature"]);
  });
  it("reads a speaker who is quoted as saying it, and one in whose view it is", () => {
    check("“The dam holds,” Vela is quoted as saying.", ["Vela < quoted"]);
    check("The wall is “sound as any bell” and cheap besides, in Vela’s view.", ["Vela < view"]);
  });
  it("takes no object and no hearer for the speaker", () => {
    check("Vela, star of “The Flood,” thanked Orban for his help.", ["-"]);
    check("In their “rush to build on sand,” Vela urged the county to wait.", ["Vela < urged"]);
    check("Orban is happy to be the town’s “silver standard,” says she warned them.", ["-"]);
  });
  it("takes what a quoted name stands before for no speaker", () => {
    check("The “Save Our Dam” crowd suggest another wall.", ["-"]);
    check("The plan has a “realistic” offer in it, allowing a week.", ["-"]);
  });
  it("takes no verb of another clause", () => {
    check("If Orban was “no threat to the dam,” the board somehow managed to lose him.", ["-"]);
    check("When a boy shouted, “Flood,” Orban laughed.", ["a boy < shouted"]);
    check("After Vela called the wall “sound as a bell,” Orban laughed.", ["Vela < called"]);
  });
});

describe("attributeQuotes: before the quote", () => {
  it("reads speaker, verb and quote", () => {
    check("Vela said, “The dam holds.”", ["Vela < said"]);
    check("Mayor Ana Vela told the county board: “The dam holds.”", ["Mayor Ana Vela < told"]);
    check("Said Vela, “The dam holds.”", ["Vela < Said"]);
    check("Vela shot back, “The dam holds.”", ["Vela < shot"]);
    checkPattern("Vela said: “The dam holds.”", ["speaker-verb-colon-quote"]);
    checkPattern("Vela said, “The dam holds.”", ["speaker-verb-quote"]);
  });
  it("reads a label", () => {
    check("Engineer Ana Vela: “The dam holds.”", ["Engineer Ana Vela < :"]);
    check("VELA: “The dam holds.”", ["VELA < :"]);
  });
  it("reads the subject of a fragment's sentence", () => {
    check("Vela said the dam was “holding up quite well.”", ["Vela < said"]);
    check("Critics called it “a very bad idea” at the time.", ["Critics < called"]);
    check("The newspaper described the wall as “a monument to nobody.”", ["The newspaper < described"]);
    check("The report found that the wall was “unsafe at any level.”", ["The report < found"]);
  });
  it("passes appositions on the way to the subject", () => {
    check("Ana Vela, a retired engineer, said the dam was “holding up quite well.”", [
      "Ana Vela, a retired engineer < said",
    ]);
    check("The head of the board, Ana Vela told reporters: “The dam holds.”", [
      "The head of the board, Ana Vela < told",
    ]);
  });
  it("takes the hearer for no speaker, and a needless comma for none", () => {
    check("Ana Vela, who was listed on the slate, told the Herald, “I like the old wall.”", [
      "Ana Vela, who was listed on the slate < told",
    ]);
    check("On Tuesday in Elmira, after the vote, Gov. Ana Vela (R-NY), said, “I like the old wall.”", [
      "Gov. Ana Vela (R-NY) < said",
    ]);
    check("Because of the way it was built, explained Orban, “the wall will not last.”", [
      "Orban < explained",
    ]);
  });
  it("prefers an attribution at the end to a weak verb before", () => {
    check("The board did not find “ties of any consequence,” aside from one, Vela said.", ["Vela < said"]);
  });
  it("reads a label behind a dash", () => {
    check("The count ends today - Ana Vela: “The dam holds.”", ["Ana Vela < :"]);
  });
  it("reads the subject of a second verb behind a relative clause", () => {
    check("An official who asked for cover to discuss the plan said, “The dam holds.”", [
      "An official < said",
    ]);
  });
  it("reads a participle’s own subject, an inserted clause and a verb that looks like a noun", () => {
    check("The board met, with the office of the mayor saying it was “no more than a rumour.”", [
      "the office of the mayor < saying",
    ]);
    check("The trouble, says Ana Vela, is that the wall was “built on nothing but sand.”", [
      "Ana Vela < says",
    ]);
    check("On its page, Vela lists “safe and dry homes as the first aim.”", ["Vela < lists"]);
    check("Orban, who has in the past described the wall as “a heap of sand and hope,” left.", [
      "who < described",
    ]);
  });
  it("passes over a verb that only goes on, and the writer’s own “I quote”", () => {
    check("Vela said her crew would continue “to mend the wall at night.”", ["Vela < said"]);
    check("Vela said, and I quote, “The dam holds.”", ["Vela < said"]);
  });
  it("reads Will with a capital as a name", () => {
    check("The mayor’s shares are gone, and in May Will called it “a long wet year.”", ["Will < called"]);
  });
  it("shares a subject with an earlier verb", () => {
    check("Vela praised the crews and called the wall “a job well done.”", ["Vela < called"]);
    check("Vela visited the site, saying the wall was “a job well done.”", ["Vela < saying"]);
    check("Vela said it was too early to cheer but added, “The dam holds.”", ["Vela < added"]);
  });
  it("takes the reporting verb when the inner subject is only taken up again", () => {
    check("Vela said she hoped to “sleep through the night.”", ["Vela < said"]);
  });
  it("reads relative clauses and passives", () => {
    check("Orban met Vela, who told him “the dam holds for now.”", ["who < told"]);
    checkPattern("Orban met Vela, who told him “the dam holds for now.”", ["relative-clause"]);
    check("The wall was described as “a monument to nobody” by Vela.", ["Vela < described"]);
  });
  it("reads the owner of words", () => {
    check("Vela’s warning that “the wall will not last” went unheard.", ["Vela < warning"]);
    check("Her claim that “the wall will not last” went unheard.", ["Her < claim"]);
  });
  it("gives no speaker to titles, names of things and words at a distance", () => {
    check("A play called “The Wall and the Water” opened in May.", ["-"]);
    check("The “experts” left early.", ["-"]);
  });
});

describe("attributeQuotes: around the quote", () => {
  it("gives the second part of a split quote its speaker", () => {
    check("“The dam holds,” Vela said. “Go home.”", ["Vela < said", "Vela < said"]);
    check("“The dam,” Vela said, “holds for now.”", ["Vela < said", "Vela < said"]);
    check("“It rains. It pours,” Vela said. “Go home. Be well.”", ["Vela < said", "Vela < said"]);
  });
  it("gives speech over paragraphs one speaker, wherever it is named", () => {
    check("“It began at dawn.\n“Then the wall fell,” Vela said.", ["Vela < said", "Vela < said"]);
    check("Vela said: “It began at dawn.\n“Then the wall fell.”", ["Vela < said", "Vela < said"]);
    checkPattern("Vela said: “It began at dawn.\n“Then the wall fell.”", [
      "speaker-verb-colon-quote",
      "continued-paragraph",
    ]);
  });
  it("carries a speaker over to a bare paragraph", () => {
    check("“The dam holds,” Vela said.\n“We checked it twice.”", ["Vela < said", "Vela < said"]);
    checkPattern("“The dam holds,” Vela said.\n“We checked it twice.”", [
      "quote-speaker-verb",
      "carried-over",
    ]);
  });
  it("carries nothing past a header", () => {
    check("“The dam holds,” Vela said.\nWhat Comes Next\n“We checked it twice.”", ["Vela < said", "-"], {
      1: "header",
    });
  });
  it("carries a speaker past a caption", () => {
    check(
      "“The dam holds,” Vela said.\nThe wall in May.\n“We checked it twice.”",
      ["Vela < said", "Vela < said"],
      {
        1: "caption",
      },
    );
  });
  it("alternates in an exchange", () => {
    check("“Is it safe?” Orban asked.\n“It holds,” Vela said. “Who wants to know?”\n“The people below it.”", [
      "Orban < asked",
      "Vela < said",
      "Vela < said",
      "Orban < asked",
    ]);
  });
  it("reads the sentence or the paragraph that leads in", () => {
    check("Vela warned that the dam could fail. “We have seen the cracks.”", ["Vela < warned"]);
    check("Vela warned that the dam could fail.\n“We have seen the cracks.”", ["Vela < warned"]);
    check("Vela had this to say about the dam:\n“We have seen the cracks.”", ["Vela < say"]);
    checkPattern("Vela warned that the dam could fail. “We have seen the cracks.”", ["previous-sentence"]);
  });
  it("reads the sentence behind", () => {
    check("“No. No.” “I will not sign it,” Vela said.", ["Vela < said", "Vela < said"]);
  });
  it("reads a name on the line above", () => {
    check("Ana Vela:\n“The dam holds.”", ["Ana Vela"], { 0: "label" });
  });
  it("only guesses at a speaker whom nothing leads in", () => {
    const [quote] = attributed("Vela grew up in Elmira and left it at twenty.\n“We have seen the cracks.”");
    assert.ok(quote?.attribution && quote.attribution.confidence < 0.5);
    check("The river rose all week.\n“We have seen the cracks.”", ["-"]);
  });
  it("gives a fragment behind an attributed sentence the same speaker, less surely", () => {
    const [, second] = attributed("“It’s sand,” Vela said. It’s “nothing but sand and a lot of hope.”");
    assert.equal(second?.attribution?.pattern, "split-quote");
    assert.ok((second?.attribution?.confidence ?? 1) <= 0.6);
  });
  it("takes the words before “as follows” for the source", () => {
    check("Vela spoke at noon.\nTranscript as follows:\n“The dam holds and the wall is dry.”", [
      "Transcript",
    ]);
  });
  it("holds at a distance a word for what the verb acts on", () => {
    check("Vela asked the “guest” to go.", ["-"]);
    check("You may shout “fire” in there.", ["-"]);
    check("Vela warned of the “flood” to come.", ["Vela < warned"]);
  });
  it("makes a word or two with a speaker a fragment of speech", () => {
    const [quote] = attributed("Vela said the board “respects” her plan.");
    assert.equal(quote?.kind, "partial");
  });
});

describe("attributeQuotes: speakers", () => {
  const speakers = (text: string, people: readonly string[]) =>
    attributed(text, {}, people).map((quote) => quote.attribution?.entity);
  it("finds the person named in the source", () => {
    assert.deepEqual(speakers("“It holds,” Mayor Ana Vela said. “Go home.”", ["Ana Vela"]), [0, 0]);
  });
  it("does not take whom a spokesman speaks for", () => {
    assert.deepEqual(speakers("“It holds,” a spokesman for Ana Vela said.", ["Ana Vela"]), [undefined]);
    assert.deepEqual(speakers("“It holds,” Ana Vela’s lawyer said.", ["Ana Vela"]), [undefined]);
  });
  it("does not take whose adviser or supporter somebody is", () => {
    const people = ["Ana Vela", "Vela", "Tomas Orban", "Brandt"];
    assert.deepEqual(speakers("“It holds,” Vela spokesman Tomas Orban said.", people), [2]);
    assert.deepEqual(speakers("“It holds,” a Vela adviser said.", people), [undefined]);
    assert.deepEqual(speakers("“It holds,” said Vela of Kent.", people), [1]);
    assert.deepEqual(
      speakers("An ardent Vela supporter, Brandt said the pier was “as dry as my kitchen floor.”", people),
      [3],
    );
  });
  it("finds whom a role names", () => {
    const text =
      "Deputy Mayor Ana Vela came at noon. “It holds,” the deputy mayor said. “Go,” the mayor of Elmira said.";
    const paragraphs = lineParagraphs(text);
    const start = text.indexOf("Ana Vela");
    const mentions: Mention[] = [{ start, end: start + 8, type: "PERSON", entity: 0, confidence: 1 }];
    const entities: Entity[] = [
      {
        type: "PERSON",
        name: "Ana Vela",
        aliases: [],
        role: { start: 0, end: 12 },
        mentions: [0],
        pronouns: [],
        quotes: [],
      },
    ];
    const { quotes } = findQuotes(text, paragraphs);
    const found = attributeQuotes({ text, paragraphs, sections: [], quotes, entities, mentions });
    assert.deepEqual(
      found.map((quote) => quote.attribution?.entity),
      [0, undefined],
    );
  });
  it("resolves who to the name before it", () => {
    assert.deepEqual(
      speakers("Orban met Ana Vela, who told him “the dam holds for now.”", ["Orban", "Ana Vela"]),
      [1],
    );
  });
  it("takes up the last speaker with a pronoun", () => {
    const text = "“It holds,” Ana Vela said of Orban’s wall.\n“Go home,” she added.";
    assert.deepEqual(speakers(text, ["Orban", "Ana Vela"]), [1, 1]);
  });
  it("takes a pronoun for whom the sentence before is about", () => {
    const people = ["Orban", "Vela", "Brandt"];
    const check = (text: string, ...expected: readonly (number | undefined)[]): void =>
      assert.deepEqual(speakers(text, people), expected, text);
    check("Vela showed Orban the plans of the pier.\n“It holds,” she said.", 1);
    check("“It holds,” Orban said.\nVela waved at the boats of Brandt.\n“Go home,” she said.", 0, 1);
    check("In a note to Orban, Vela wrote of dry feet, and she added that “the dam holds.”", 1);
    check("Vela praised Orban in her speech. The hall was full. “It holds,” she said.", 1);
  });
  it("takes a pronoun for whom somebody asks", () => {
    assert.deepEqual(
      speakers("Vela asked Orban about the dam.\n“It holds,” he said.", ["Orban", "Vela"]),
      [0],
    );
  });
  it("takes a pronoun for nobody where it may be either", () => {
    const people = ["Orban", "Vela"];
    assert.deepEqual(speakers("Vela met Orban at the dam.\n“It holds,” he said.", people), [undefined]);
    assert.deepEqual(speakers("Vela and Orban rowed out.\n“It holds,” he said.", people), [undefined]);
    assert.deepEqual(speakers("The rise of Vela hurt Orban.\n“It holds,” he said.", people), [undefined]);
    assert.deepEqual(speakers("A clerk went to Vela.\n“It holds,” he said.", people), [undefined]);
  });
  it("keeps the pronoun as the source", () => {
    const text = "“It holds,” Ana Vela said.\n“Go home,” she added.";
    const last = attributed(text, {}, ["Ana Vela"]).at(-1);
    assert.equal(last?.attribution?.sourceKind, "pronoun");
  });
});

describe("attributeQuotes: any text", () => {
  const words = fc.array(
    fc.constantFrom(
      "“",
      "”",
      '"',
      ",",
      ".",
      "?",
      ":",
      "—",
      "\n",
      "Vela",
      "said",
      "she",
      "told",
      "who",
      "according to",
      "the",
      "mayor",
      "and",
      "called",
      "of",
      "’s",
      "that",
      "“Go,”",
    ),
    { maxLength: 70 },
  );
  it("never throws, keeps the quotes, and gives spans of the text", () => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(" ");
        const found = findQuotes(text, lineParagraphs(text)).quotes;
        const quotes = attributed(text);
        assert.deepEqual(
          quotes.map(({ start, end }) => ({ start, end })),
          found.map(({ start, end }) => ({ start, end })),
        );
        for (const { attribution } of quotes) {
          if (!attribution) continue;
          assert.ok(attribution.confidence > 0 && attribution.confidence <= 1);
          for (const span of [attribution.source, attribution.cue]) {
            assert.ok(!span || (span.start < span.end && span.end <= text.length));
          }
        }
      }),
      { numRuns: 400 },
    );
  });
  it("reads one sentence of many quotes", () => {
    for (const part of [
      "“a b c,” ",
      "“Go,” Vela said, ",
      "when “a b c,” she ",
      "the mayor of the mayor of “it” and ",
    ]) {
      assert.ok(attributed(part.repeat(3_000)).length > 0);
    }
  });
});
