import assert from "node:assert/strict";
import fc from "fast-check";
import { type AnalysisOptions, analyze } from "../../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../../server/src/analysis/resources.js";
import type { Article } from "../../../server/src/article/article.js";
import { textOf } from "../../../server/src/article/span.js";
import { ruleContext } from "../../../server/src/config/context.js";
import { resolveSettings } from "../../../server/src/config/settings.js";
import type { Decision } from "../../../server/src/decisions/decision.js";
import { placeDecisions } from "../../../server/src/decisions/place.js";
import { readResource } from "../../../server/src/node/resource-files.js";
import { checkArticle } from "../../../server/src/rules/check.js";
import { anchorOn, decisionOn } from "./decision-on.js";

const text = `Harbor hearing opens

The inquiry heard on Monday from Corwen Brill, a fitter at Tallow Yard.
“I told them twice,” Brill said. He left the yard in May.
What Comes Next
Brill will speak again. Tallow has no comment, said a spokesman.
“Everyone went home.”
The yard opens at six on weekdays, and the gate is locked at night.

“Nobody listened to a word that any of us ever said to the yard.”

The hall was full.
`;

describe("an analysis with decisions", () => {
  const names = new Set<string>();
  let resources: Resources;
  before(async () => {
    resources = await loadResources(readResource);
  });

  const options = (decisions: readonly Decision[], of = text): AnalysisOptions => ({
    gazetteer: resources.gazetteer,
    tagger: resources.tagger,
    syntax: resources.syntax,
    names,
    decisions: placeDecisions(of, decisions).placed,
  });
  const read = (...decisions: readonly Decision[]): Article => analyze(text, options(decisions)).article;
  const mentionsOf = ({ mentions, entities }: Article, words: string): readonly string[] =>
    mentions
      .filter((mention) => textOf(text, mention) === words)
      .map(({ type, decided, entity }) => {
        const state = decided === undefined ? "machine" : decided.here ? "decided" : "follows";
        return `${type} ${state} ${entities[entity]?.name}`;
      });
  const speakerOf = (article: Article, words: string): string | undefined => {
    const quote = article.quotes.find(({ content }) => textOf(text, content).startsWith(words));
    const entity = quote?.attribution?.entity;
    return entity === undefined ? undefined : article.entities[entity]?.name;
  };

  it("gives every same string the type that was decided once", () => {
    const article = read(decisionOn(text, "Tallow", { type: "PERSON" }, { nth: 1, scope: "article" }));
    assert.deepEqual(mentionsOf(article, "Tallow"), ["PERSON decided Tallow"]);
    const brill = read(decisionOn(text, "Brill", { type: "ORG" }, { nth: 1, scope: "article" }));
    assert.deepEqual(
      mentionsOf(brill, "Brill").map((mention) => mention.split(" ", 2).join(" ")),
      ["ORG decided", "ORG follows"],
    );
    assert.deepEqual(mentionsOf(brill, "Corwen Brill"), ["PERSON machine Corwen Brill"]);
  });

  it("changes this place alone when told so", () => {
    const article = read(decisionOn(text, "Brill", { type: "ORG" }, { nth: 2 }));
    assert.deepEqual(mentionsOf(article, "Brill"), ["PERSON machine Corwen Brill", "ORG decided Brill"]);
  });

  it("finds nothing where nothing is", () => {
    const article = read(decisionOn(text, "Tallow Yard", { verdict: "rejected" }));
    assert.deepEqual(mentionsOf(article, "Tallow Yard"), []);
  });

  it("takes another span for the machine's", () => {
    const article = read(decisionOn(text, "Tallow", { type: "PERSON" }));
    assert.deepEqual(mentionsOf(article, "Tallow")[0], "PERSON decided Tallow");
    assert.deepEqual(mentionsOf(article, "Tallow Yard"), []);
  });

  it("joins and parts entities", () => {
    const joined = read(decisionOn(text, "Tallow", { type: "ORG", entity: "Tallow Yard" }, { nth: 1 }));
    const yard = joined.entities.filter(({ name }) => name === "Tallow Yard");
    assert.equal(yard.length, 1);
    assert.equal(yard[0]?.mentions.length, 2);
    const parted = read(decisionOn(text, "Brill", { type: "PERSON", entity: "Brill (2)" }, { nth: 2 }));
    assert.deepEqual(mentionsOf(parted, "Brill"), [
      "PERSON machine Corwen Brill",
      "PERSON decided Brill (2)",
    ]);
  });

  it("lets the quote be said by whom people say", () => {
    const quote = "“Everyone went home.”";
    const byName = read(decisionOn(text, quote, { speaker: { kind: "entity", name: "Corwen Brill" } }));
    assert.equal(speakerOf(byName, "Everyone"), "Corwen Brill");
    const words = { kind: "words", anchor: anchorOn(text, "a spokesman") } as const;
    const said = read(decisionOn(text, quote, { speaker: words })).quotes.find(({ decided }) => decided);
    assert.equal(said?.attribution?.source && textOf(text, said.attribution.source), "a spokesman");
    const nobody = read(decisionOn(text, "“I told them twice,”", { speaker: { kind: "nobody" } }));
    assert.equal(speakerOf(nobody, "I told"), undefined);
  });

  it("lets people say who speaks in a turn of an interview, whatever its label", () => {
    const interview = `Corwen Brill and Maren Oduya met at Tallow Yard on Monday.

Q: What did you tell them about the lock?

A: I told them twice that the lock was rusted through.

BRILL: Nobody came to look at it before the yard had closed.

ODUYA: We are looking into all of it now, and will say more.
`;
    const decidedOf = (words: string, speaker: NonNullable<Decision["answer"]["speaker"]>) => {
      const decision = decisionOn(interview, words, { type: "Content", speaker });
      const article = analyze(interview, options([decision], interview)).article;
      const quote = article.quotes.find(({ content }) => textOf(interview, content).startsWith(words));
      const entity = quote?.attribution?.entity;
      return [quote?.decided?.here, entity === undefined ? undefined : article.entities[entity]?.name];
    };
    const oduya = { kind: "entity", name: "Maren Oduya" } as const;
    assert.deepEqual(
      [
        decidedOf("I told them twice that the lock was rusted through.", oduya),
        decidedOf("Nobody came to look at it before the yard had closed.", oduya),
        decidedOf("We are looking into all of it now, and will say more.", { kind: "nobody" }),
      ],
      [
        [true, "Maren Oduya"],
        [true, "Maren Oduya"],
        [true, undefined],
      ],
    );
  });

  it("raises no alarm where a person said that nobody speaks", () => {
    const settings = resolveSettings({}, "");
    const alarms = (article: Article): readonly string[] =>
      checkArticle(ruleContext(article, resources, settings), new Map())
        .problems.filter(({ rule }) => rule === "unattributed-quote")
        .map((problem) => textOf(text, problem));
    const quote = "“Nobody listened to a word that any of us ever said to the yard.”";
    const found = alarms(read());
    assert.equal(found.length, 1);
    assert.deepEqual(alarms(read(decisionOn(text, quote, { speaker: { kind: "nobody" } }))), []);
  });

  it("takes for a quote what people say is one, as far as they say, and for none what they say is none", () => {
    const words = "The hall was full.";
    const quotesOf = ({ quotes }: Article): readonly string[] =>
      quotes.map((quote) => `${textOf(text, quote)} ${quote.kind} ${quote.decided ? "decided" : "machine"}`);
    const more = read(
      decisionOn(text, words, { type: "Content", speaker: { kind: "entity", name: "Corwen Brill" } }),
      decisionOn(text, "“Everyone went home", { type: "Content", speaker: { kind: "nobody" } }),
    );
    assert.ok(quotesOf(more).includes(`${words} direct decided`));
    assert.equal(speakerOf(more, words), "Corwen Brill");
    assert.equal(speakerOf(more, "I told"), "Corwen Brill");
    assert.ok(quotesOf(more).includes("“Everyone went home.” direct decided"));
    const longer = read(decisionOn(text, "“Everyone went", { type: "Content" }));
    assert.ok(quotesOf(longer).includes("“Everyone went direct decided"));
    const none = read(decisionOn(text, "“I told them twice,”", { type: "Content", verdict: "rejected" }));
    assert.ok(quotesOf(none).includes("“I told them twice,” scare decided"));
    assert.equal(speakerOf(none, "I told"), undefined);
  });

  it("makes a line a header, or none", () => {
    const none = read(decisionOn(text, "What Comes Next", { verdict: "rejected", type: "Header" }));
    assert.ok(none.sections.every(({ header }) => header === undefined));
    const more = read(decisionOn(text, "Brill will speak again", { type: "Header" }));
    assert.ok(more.sections.some(({ header }) => header && textOf(text, header).startsWith("Brill will")));
  });

  it("says who decided and when", () => {
    const [mention] = read(decisionOn(text, "Tallow Yard", { type: "FAC" })).mentions.filter(
      ({ decided }) => decided,
    );
    assert.deepEqual(mention?.decided, {
      decision: "urn:uuid:Tallow Yard-0",
      here: true,
      by: "Ines Vale",
      at: "2026-11-26T09:00:00Z",
    });
  });

  it("is the same after an edit as a fresh one", () => {
    const decisions = [
      decisionOn(text, "Brill", { type: "ORG", entity: "Brill & Co" }, { nth: 1, scope: "article" }),
      decisionOn(text, "Tallow Yard", { verdict: "rejected" }),
      decisionOn(text, "“Everyone went home.”", { speaker: { kind: "nobody" } }),
      decisionOn(text, "The hall was full", { type: "Content" }),
      decisionOn(text, "“Nobody listened to a word", { type: "Content" }),
      decisionOn(text, "What Comes Next", { type: "Header", verdict: "rejected" }),
      decisionOn(text, "the yard", { type: "SETTING" }, { scope: "article" }),
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(text.length), fc.nat(20), fc.string()), { maxLength: 6 }),
        (edits) => {
          let analysis = analyze(text, options(decisions));
          let changed = text;
          for (const [at, length, words] of edits) {
            changed = changed.slice(0, at) + words + changed.slice(at + length);
            analysis = analyze(changed, options(decisions, changed), analysis);
          }
          assert.deepEqual(analysis.article, analyze(changed, options(decisions, changed)).article);
        },
      ),
      { numRuns: 40 },
    );
  });
});
