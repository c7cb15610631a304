import assert from "node:assert/strict";
import { gazetteerFrom, nameKind } from "../../../server/src/analysis/gazetteer.js";
import { hoverAt } from "../../../server/src/features/hover.js";
import { asPlainText } from "../../../server/src/features/rich-text.js";
import { type EntityNote, markedArticle, type QuoteNote, under } from "./marked-article.js";

const gazetteer = gazetteerFrom({
  names: {
    [nameKind.city]: "elmford",
    [nameKind.region]: "westmark",
    [nameKind.city | nameKind.region]: "orrin",
  },
  countries: [
    {
      name: "Kenya",
      capitals: ["Nairobi"],
      region: "Africa",
      subregion: "Eastern Africa",
      demonym: "Kenyan",
      aliases: ["Republic of Kenya"],
    },
    {
      name: "South Africa",
      capitals: ["Pretoria", "Bloemfontein", "Cape Town"],
      region: "Africa",
      subregion: "",
      demonym: "South African",
      aliases: [],
    },
    { name: "Nowhere", capitals: [], region: "", subregion: "", demonym: "", aliases: [] },
  ],
});

const check = (
  marked: string,
  entities: readonly EntityNote[],
  quotes: readonly QuoteNote[],
  expected: { readonly on: string; readonly lines: readonly string[] } | undefined,
): void => {
  const { article, caret } = markedArticle(marked, entities, quotes);
  const lineOf = (offset: number): number => article.text.slice(0, offset).split("\n").length;
  const hover = hoverAt(article, caret, { gazetteer, labels: [], lineOf });
  const actual = hover && { on: under(article, hover.span), lines: asPlainText(hover.text).split("\n") };
  assert.deepEqual(actual, expected);
};

describe("hover on an entity", () => {
  it("says type, name, role, mentions, first line and other spellings", () => {
    check(
      "A storm came.\nThe harbour master [0|Ana Ruiz] and the mayor met.\n[0|Ru‸iz] left. [0|Ruiz] slept. [0|Anna Ruiz] too.",
      [{ type: "PERSON", role: "harbour master" }],
      [],
      {
        on: "Ruiz",
        lines: [
          "Anna Ruiz — person",
          "Harbour master",
          "Mentioned 4 times, first on line 2.",
          "Also written: Ana Ruiz, Ruiz.",
        ],
      },
    );
  });

  it("counts what it says and shows the first quote", () => {
    check(
      "[0|‸Ruiz] said: “The pier will hold.” “It must,” ~0|she~ added.",
      [{ type: "PERSON" }],
      [{ attribution: { entity: 0 } }, { attribution: { entity: 0, sourceKind: "pronoun", source: "she" } }],
      {
        on: "Ruiz",
        lines: [
          "Ruiz — person",
          "Mentioned once, first on line 1.",
          "2 quotes, the first on line 1: “The pier will hold.”",
        ],
      },
    );
  });

  it("answers on a pronoun that stands for it", () => {
    check("[0|Ruiz] rose. ~0|S‸he~ spoke.", [{ type: "PERSON" }], [], {
      on: "She",
      lines: ["Ruiz — person", "Mentioned once, first on line 1."],
    });
  });

  it("knows a country's capital, region and demonym", () => {
    check("Ships left [0|Keny‸a].", [{ type: "GPE" }], [], {
      on: "Kenya",
      lines: [
        "Kenya — country",
        "Capital Nairobi; region Eastern Africa; demonym Kenyan.",
        "Mentioned once, first on line 1.",
      ],
    });
  });

  it("knows a country with several capitals, one without facts, and a capital", () => {
    check("[0|South Africa‸] won.", [{ type: "GPE" }], [], {
      on: "South Africa",
      lines: [
        "South Africa — country",
        "Capitals Pretoria, Bloemfontein, Cape Town; region Africa; demonym South African.",
        "Mentioned once, first on line 1.",
      ],
    });
    check("[0|‸Nowhere] won.", [{ type: "GPE" }], [], {
      on: "Nowhere",
      lines: ["Nowhere — country", "Mentioned once, first on line 1."],
    });
    check("In [0|Nairo‸bi] it rained.", [{ type: "GPE" }], [], {
      on: "Nairobi",
      lines: ["Nairobi — city", "Capital of Kenya.", "Mentioned once, first on line 1."],
    });
  });

  it("takes no person for a country", () => {
    check("[0|Ken‸ya] sang.", [{ type: "PERSON" }], [], {
      on: "Kenya",
      lines: ["Kenya — person", "Mentioned once, first on line 1."],
    });
  });

  it("reads a date out, and lists no spellings of one", () => {
    check("On [0|June‸ 3] and [0|3 June 2024].", [{ type: "DATE", value: "2024-06-03" }], [], {
      on: "June 3",
      lines: ["3 June 2024 — date", "Read as Monday, June 3, 2024.", "Mentioned twice, first on line 1."],
    });
  });

  it("reads a sum out, and nothing that the text says in the same words", () => {
    check("It cost [0|$1.‸3 m].", [{ type: "MONEY", value: "USD 1300000" }], [], {
      on: "$1.3 m",
      lines: ["$1.3 m — sum of money", "Read as 1.3 million US dollars.", "Mentioned once, first on line 1."],
    });
    check("On [0|40 hec‸tares].", [{ type: "QUANTITY", value: "40 ha" }], [], {
      on: "40 hectares",
      lines: ["40 hectares — quantity", "Mentioned once, first on line 1."],
    });
    check("At [0|15‸30].", [{ type: "TIME", value: "15:30" }], [], {
      on: "1530",
      lines: ["1530 — time", "Read as 3:30 PM.", "Mentioned once, first on line 1."],
    });
  });

  it("says what a place is as far as the lists of names tell it", () => {
    const kinds = [
      ["Elmford", "city"],
      ["Westmark", "state or region"],
      ["Orrin", "city or state"],
      ["Unheard", "place"],
    ];
    for (const [name, kind] of kinds)
      check(`In [0|${name}‸] it rained.`, [{ type: "GPE" }], [], {
        on: name ?? "",
        lines: [`${name} — ${kind}`, "Mentioned once, first on line 1."],
      });
  });

  it("leads to the first mention and to the first quote", () => {
    const { article, caret } = markedArticle(
      "A storm.\n[0|Ana Ruiz] rose.\n“We go,” [0|R‸uiz] said.",
      [{ type: "PERSON" }],
      [{ attribution: { entity: 0 } }],
    );
    const found = hoverAt(article, caret, { gazetteer, labels: [], lineOf: () => 2 });
    const links = found?.text
      .flat()
      .flatMap(({ text, target }) => (target ? [[text, under(article, target)]] : []));
    assert.deepEqual(links, [
      ["line 2", "Ana Ruiz"],
      ["line 2", "“We go,”"],
      ["We go,", "We go,"],
    ]);
  });

  it("comes before the quote it is in", () => {
    check("“Ask [0|Ru‸iz],” he said.", [{ type: "PERSON" }], [], {
      on: "Ruiz",
      lines: ["Ruiz — person", "Mentioned once, first on line 1."],
    });
  });
});

describe("hover on a quote", () => {
  it("says who says it, by which words that was decided and how sure it is", () => {
    check(
      "“The pier ‸will hold,” [0|Ruiz] said.",
      [{ type: "PERSON" }],
      [{ attribution: { entity: 0, source: "Ruiz", cue: "said", confidence: 0.95 } }],
      {
        on: "“The pier will hold,”",
        lines: [
          "Direct quote",
          "Said by Ruiz.",
          "Decided by “Ruiz” and “said”: the speaker and a verb of saying follow the quote (almost certain).",
        ],
      },
    );
  });

  it("says who passes the words on", () => {
    check(
      "“We ‸go,” [0|Ruiz] said, according to the Argus.",
      [{ type: "PERSON" }],
      [
        {
          attribution: {
            entity: 0,
            source: "Ruiz",
            cue: "said",
            relay: { source: "the Argus", cue: "according to" },
            confidence: 0.95,
          },
        },
      ],
      {
        on: "“We go,”",
        lines: [
          "Direct quote",
          "Said by Ruiz.",
          "Passed on by the Argus.",
          "Decided by “Ruiz” and “said”: the speaker and a verb of saying follow the quote (almost certain).",
        ],
      },
    );
  });

  it("names the person a pronoun stands for, with the role", () => {
    check(
      "The pilot [0|Ruiz] rose. “We ‸go,” she said.",
      [{ type: "PERSON", role: "pilot" }],
      [{ attribution: { entity: 0, source: "she", sourceKind: "pronoun", cue: "said", confidence: 0.75 } }],
      {
        on: "“We go,”",
        lines: [
          "Direct quote",
          "Said by Ruiz, pilot.",
          "Decided by “she” and “said”: the speaker and a verb of saying follow the quote (likely).",
        ],
      },
    );
  });

  it("tells a speaker nobody names, a pronoun nobody resolves and a quote nobody says", () => {
    check(
      "“We g‸o,” a guard said.",
      [],
      [{ attribution: { source: "a guard", sourceKind: "noun", cue: "said", confidence: 0.6 } }],
      {
        on: "“We go,”",
        lines: [
          "Direct quote",
          "Said by a guard.",
          "Decided by “a guard” and “said”: the speaker and a verb of saying follow the quote (more likely than not).",
        ],
      },
    );
    check(
      "“We g‸o,” they said.",
      [],
      [{ attribution: { source: "they", sourceKind: "pronoun", cue: "said", confidence: 0.3 } }],
      {
        on: "“We go,”",
        lines: [
          "Direct quote",
          "Said by “they”; the text leaves open who that is.",
          "Decided by “they” and “said”: the speaker and a verb of saying follow the quote (a guess).",
        ],
      },
    );
    check("“We g‸o.”", [], [{}], { on: "“We go.”", lines: ["Direct quote", "The text gives no speaker."] });
  });

  it("marks a speaker who is a guess", () => {
    check(
      "[0|Ruiz] rose.\n“We g‸o.”",
      [{ type: "PERSON" }],
      [{ attribution: { entity: 0, pattern: "previous-sentence", confidence: 0.45 } }],
      {
        on: "“We go.”",
        lines: [
          "Direct quote",
          "Perhaps said by Ruiz.",
          "Decided by its place: the sentence before names the speaker (a guess).",
        ],
      },
    );
  });

  it("tells a speaker that was carried over", () => {
    check(
      "[0|Ruiz] spoke.\n“We g‸o.”",
      [{ type: "PERSON" }],
      [{ kind: "partial", attribution: { entity: 0, pattern: "carried-over" } }],
      {
        on: "“We go.”",
        lines: [
          "Partial quote",
          "Said by Ruiz.",
          "Decided by its place: the speaker of the quote before goes on (almost certain).",
        ],
      },
    );
  });

  it("tells a title and a scare quote", () => {
    check("The film “Low ‸Tide” opens.", [], [{ kind: "title" }], {
      on: "“Low Tide”",
      lines: ["A title, a motto or a nickname, nobody’s speech."],
    });
    check("The “f‸ix” failed.", [], [{ kind: "scare" }], {
      on: "“fix”",
      lines: ["A word held at a distance, nobody’s speech."],
    });
  });
});

describe("hover on a header", () => {
  it("gives its section's words, reading time and quotes", () => {
    check("One.\n# What ‸Now\nTwo three four.\n“Five,” he said.", [], [], {
      on: "What Now",
      lines: ["What Now — section", "6 words, under a minute to read; 1 quote."],
    });
    check(`One.\n# What ‸Now\n${"word ".repeat(476)}`, [], [], {
      on: "What Now",
      lines: ["What Now — section", "476 words, 2 minutes to read."],
    });
  });
});

describe("hover elsewhere", () => {
  it("is none", () => {
    check("Nothing ‸here but [0|Ruiz].", [{ type: "PERSON" }], [], undefined);
    check("‸", [], [], undefined);
  });
});
