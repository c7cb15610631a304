import assert from "node:assert/strict";
import fc from "fast-check";
import { type Analysis, type AnalysisOptions, analyze } from "../../../server/src/analysis/analyze.js";
import type { Article } from "../../../server/src/article/article.js";
import { fragmentsOf } from "../../../server/src/article/fragments.js";
import { isGuess } from "../../../server/src/article/quote.js";
import { contains, type Span } from "../../../server/src/article/span.js";
import { gazetteer, syntax, tagger } from "./known-world.js";

const options: AnalysisOptions = { gazetteer, tagger, syntax, names: new Set(["Zorvik"]) };
const asProse: AnalysisOptions = { ...options, assumeProse: true };
const byRulesAlone: AnalysisOptions = { gazetteer, names: options.names };

const article = `Nairobi mayor quits over bridge
By Jane Roe and John Pell
NAIROBI, Kenya (AP) — The mayor of Nairobi, Ilda Zorvik, resigned on Tuesday after a bridge closed for the third time this year.
“I have done what I could,” Zorvik told the council. “Others must go on.”
Why It Matters
The bridge carries 40% of Kenya’s trade with Uganda, worth $2.3 billion a year, according to Pell Bank.
“Who will pay?” asked Tal, a trader. ‘Nobody,’ she said herself, and ''not us,'' said Mr. Hale.
“We were warned in March,
“and in June.” He said it's the '90s all over again; 6' 2" of water came.
Learn more
What People Are Saying
Jane Roe:
“The end of a city,” and she added. We have heard this.”
- Bread and milk
- Blankets
Categories:
`;

const inOrder = (spans: readonly Span[], what: string): void => {
  spans.forEach((span, index) => {
    assert.ok(span.start >= (spans[index - 1]?.start ?? 0), `${what} in order`);
  });
};

const apart = (spans: readonly Span[], what: string): void => {
  spans.forEach((span, index) => {
    assert.ok(span.start >= (spans[index - 1]?.end ?? 0) && span.end >= span.start, `${what} apart`);
  });
};

const checkStructure = ({ text, paragraphs, sections, residue, ...rest }: Article): void => {
  apart(paragraphs, "paragraphs");
  for (const paragraph of paragraphs) {
    const content = text.slice(paragraph.start, paragraph.end);
    assert.ok(content !== "" && content === content.trim(), "paragraphs are trimmed and never empty");
    apart(paragraph.sentences, "sentences");
    for (const sentence of paragraph.sentences) {
      assert.ok(contains(paragraph, sentence) && sentence.tokens.length > 0);
      apart(sentence.tokens, "tokens");
      assert.equal(sentence.start, sentence.tokens[0]?.start);
      assert.equal(sentence.end, sentence.tokens.at(-1)?.end);
      for (const token of sentence.tokens) assert.equal(token.text, text.slice(token.start, token.end));
    }
  }
  apart(sections, "sections");
  for (const section of sections) {
    assert.ok(section.first >= 0 && section.last < paragraphs.length);
    if (section.header) assert.ok(contains(section, section.header));
    for (const paragraph of paragraphs.slice(section.first, section.last + 1)) {
      assert.ok(contains(section, paragraph));
    }
  }
  apart(residue, "residue");
  const { headline, byline, dateline } = rest;
  for (const span of [headline, byline, dateline, ...residue]) {
    if (span) assert.ok(paragraphs.some((paragraph) => contains(paragraph, span)));
  }
  for (const name of byline?.names ?? []) assert.ok(byline && contains(byline, name));
  for (const part of [dateline?.place, dateline?.date, dateline?.agency]) {
    if (part && dateline) assert.ok(contains(dateline, part));
  }
};

const checkQuotes = ({ text, quotes, strayMarks, entities }: Article): void => {
  inOrder(quotes, "quotes");
  inOrder(strayMarks, "stray marks");
  const whole: Span = { start: 0, end: text.length };
  quotes.forEach((quote, index) => {
    assert.ok(contains(whole, quote) && contains(quote, quote.content) && quote.end > quote.start);
    if (quote.parent !== undefined) {
      const parent = quotes[quote.parent];
      assert.ok(quote.parent < index && parent !== undefined && contains(parent, quote));
    }
    if (quote.continues !== undefined) assert.ok(quote.continues < index);
    const attribution = quote.attribution;
    if (!attribution) return;
    for (const span of [attribution.source, attribution.cue]) {
      if (span) assert.ok(contains(whole, span) && span.end > span.start);
    }
    assert.ok(attribution.confidence >= 0 && attribution.confidence <= 1);
    if (attribution.entity !== undefined && !isGuess(attribution)) {
      assert.ok(entities[attribution.entity]?.quotes.includes(index));
    }
  });
  for (const mark of strayMarks) {
    assert.ok(contains(whole, mark) && mark.end > mark.start && mark.insertAt.length > 0);
    for (const offset of mark.insertAt) assert.ok(offset >= 0 && offset <= text.length);
  }
};

const checkReported = ({ text, reported, entities }: Article): void => {
  inOrder(reported, "reported statements");
  const whole: Span = { start: 0, end: text.length };
  for (const statement of reported) {
    const { cue, source, entity, confidence } = statement.attribution;
    apart(fragmentsOf(statement), "pieces of a statement");
    for (const span of [...fragmentsOf(statement), cue, source])
      if (span) assert.ok(contains(whole, span) && span.end > span.start);
    assert.ok(cue !== undefined && confidence > 0 && confidence <= 1);
    if (entity !== undefined) assert.ok(entities[entity] !== undefined);
  }
};

const checkEntities = ({ text, mentions, entities, quotes }: Article): void => {
  apart(mentions, "mentions");
  mentions.forEach((mention, index) => {
    assert.ok(mention.end <= text.length && mention.end > mention.start);
    assert.ok(mention.confidence >= 0 && mention.confidence <= 1);
    assert.ok(entities[mention.entity]?.mentions.includes(index));
  });
  entities.forEach((entity, index) => {
    assert.ok(entity.mentions.length > 0 && entity.name !== "");
    assert.deepEqual(
      entity.mentions,
      [...entity.mentions].sort((a, b) => a - b),
    );
    for (const mention of entity.mentions) assert.equal(mentions[mention]?.entity, index);
    for (const quote of entity.quotes) assert.equal(quotes[quote]?.attribution?.entity, index);
    for (const span of entity.pronouns) assert.ok(span.end <= text.length && span.end > span.start);
    if (entity.role) assert.ok(entity.role.end <= text.length && entity.role.end > entity.role.start);
  });
};

const check = (text: string, analysis: Analysis): void => {
  assert.equal(analysis.article.text, text);
  checkStructure(analysis.article);
  checkQuotes(analysis.article);
  checkReported(analysis.article);
  checkEntities(analysis.article);
};

const piece = fc.oneof(
  fc.constantFrom(...article.split(/(?<=\s)/)),
  fc.constantFrom(
    "“",
    "”",
    '"',
    "'",
    "''",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    ".",
    "?",
    "said ",
    "said that ",
    ", she says, ",
    "according to ",
    "claim that ",
    "he was told to ",
    "Mr. ",
    "\u0000",
    "\ud83d",
    "e\u0301",
    "👩‍👩‍👧",
    "\u200b",
    "שלום ",
    "— ",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

/** An edit of a text: what is put in place of so much of it, as parts of its length. */
const anyEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.3, noNaN: true })),
  newText: fc.oneof(fc.constant(""), piece, anyText),
});

const applyEdit = (text: string, edit: { at: number; length: number; newText: string }): string => {
  const start = Math.floor(edit.at * text.length);
  return text.slice(0, start) + edit.newText + text.slice(start + Math.floor(edit.length * text.length));
};

describe("analyze", () => {
  it("finds the parts of an article", () => {
    const { article: found } = analyze(article, options);
    const under = (span: Span | undefined): string | undefined => span && article.slice(span.start, span.end);
    assert.equal(found.kind, "prose");
    assert.equal(under(found.headline), "Nairobi mayor quits over bridge");
    assert.deepEqual(found.byline?.names.map(under), ["Jane Roe", "John Pell"]);
    assert.equal(under(found.dateline), "NAIROBI, Kenya (AP) —");
    assert.deepEqual(
      found.sections.map((section) => under(section.header)),
      [undefined, "Why It Matters", "What People Are Saying"],
    );
    assert.deepEqual(found.residue.map(under), ["Learn more", "Categories:"]);
    check(article, analyze(article, options));
  });

  it("gives every list empty where the text is no prose", () => {
    const { article: found, readings } = analyze("numpy==1.2\nflask>=2\n", options);
    assert.deepEqual(found, {
      text: "numpy==1.2\nflask>=2\n",
      kind: "data",
      sections: [],
      paragraphs: [],
      quotes: [],
      strayMarks: [],
      reported: [],
      entities: [],
      mentions: [],
      labels: [],
      articleLabels: [],
      residue: [],
    });
    assert.equal(readings.byText.size, 0);
  });

  it("reads what looks like no prose where it is told to, but not what is empty or binary", () => {
    assert.equal(analyze("numpy==1.2\nflask>=2\n", asProse).article.paragraphs.length, 2);
    assert.equal(analyze("\n", asProse).article.kind, "empty");
    assert.equal(analyze("\u0000".repeat(9), asProse).article.kind, "binary");
  });

  it("keeps spans in range and in order in any text", () => {
    fc.assert(
      fc.property(anyText, (text) => check(text, analyze(text, asProse))),
      { numRuns: 100 },
    );
  });

  it("reads words that are members of every object as any others", () => {
    const text =
      "The Ferrari car constructor said on Monday that Constructor Vela met Con Vela at the Oslo car toString.";
    check(text, analyze(text, asProse));
  });

  it("keeps spans in range and in order in a mutated article", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (edits) => {
        const text = edits.reduce(applyEdit, article);
        check(text, analyze(text, asProse));
      }),
      { numRuns: 100 },
    );
  });

  for (const [how, known] of [
    ["with the tagger", options],
    ["by rules alone", byRulesAlone],
  ] as const) {
    it(`gives an edited text what a fresh analysis gives, ${how}`, () => {
      fc.assert(
        fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), (edits) => {
          let text = article;
          let analysis = analyze(text, known);
          for (const edit of edits) {
            text = applyEdit(text, edit);
            analysis = analyze(text, known, analysis);
            assert.deepEqual(analysis, analyze(text, known));
          }
        }),
        { numRuns: 40 },
      );
    });
  }

  it("reads again only the paragraphs that changed", () => {
    const before = analyze(article, options);
    const edited = article
      .replace("Blankets", "Blankets and tents")
      .replace("Nairobi mayor", "Why the mayor");
    const after = analyze(edited, options, before);
    const fresh = [...after.readings.byText].filter(
      ([text, reading]) => before.readings.byText.get(text) !== reading,
    );
    assert.deepEqual(
      fresh.map(([text]) => text),
      ["Why the mayor quits over bridge", "- Blankets and tents"],
    );
    assert.equal(after.readings.byText.size, before.readings.byText.size);
  });

  it("reads everything again for other options", () => {
    const before = analyze(article, options);
    const after = analyze(article, { ...options, names: new Set(["Tal"]) }, before);
    for (const [text, reading] of after.readings.byText)
      assert.notEqual(before.readings.byText.get(text), reading);
  });

  it("takes line ends and a byte order mark as they come", () => {
    const plain = analyze(article, options).article;
    for (const text of [
      article.replaceAll("\n", "\r\n"),
      article.replaceAll("\n", "\r"),
      `\ufeff${article}`,
    ]) {
      const analysis = analyze(text, options);
      check(text, analysis);
      const { article: found } = analysis;
      const content = ({ text: whole, paragraphs }: Article): readonly (readonly string[])[] =>
        paragraphs.map(({ kind, start, end }) => [kind, whole.slice(start, end)]);
      assert.deepEqual(content(found), content(plain));
      assert.equal(found.quotes.length, plain.quotes.length);
      assert.equal(found.mentions.length, plain.mentions.length);
    }
  });

  it("takes lone surrogates, NULs, emoji, combining marks and right-to-left text", () => {
    for (const strange of [
      "\ud83d",
      "\ude00",
      "\u0000",
      "👩‍👩‍👧",
      "e\u0301\u0301",
      "\u202eשלום\u202c",
      "قال الوزير «نعم».",
      "\u200b",
    ]) {
      for (const at of [0, 40, 300, article.length]) {
        const text = `${article.slice(0, at)}${strange}${article.slice(at)}`;
        check(text, analyze(text, asProse));
      }
      check(strange, analyze(strange, asProse));
    }
  });

  it("reads one line of five megabytes", () => {
    const line = `${article.replaceAll("\n", " ")} `;
    const text = line.repeat(Math.ceil(5_000_000 / line.length));
    const { article: found } = analyze(text, options);
    assert.equal(found.kind, "prose");
    assert.equal(found.paragraphs.length, 1);
    assert.ok((found.paragraphs[0]?.sentences.length ?? 0) > 30_000);
    assert.ok(found.mentions.length > 30_000);
  }).timeout(240_000);

  it("reads five megabytes of one mark", () => {
    for (const mark of ['"', "“"]) {
      const text = mark.repeat(5_000_000);
      assert.equal(analyze(text, options).article.kind, "data");
      assert.equal(analyze(text, asProse).article.paragraphs.length, 1);
    }
  }).timeout(240_000);
});
