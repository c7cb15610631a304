import assert from "node:assert/strict";
import { applyEdits } from "../../../server/src/rules/check.js";
import { check, problemsIn, ruleOf } from "./style-check.js";

/** Asserts what the first fix of the only problem makes of a text, and whether it is safe. */
const checkFix = (yaml: string, text: string, expected: string, safe: boolean): void => {
  const problems = problemsIn(yaml, text);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  const fix = problems[0]?.fixes[0];
  assert.equal(applyEdits(text, fix?.edits ?? []), expected);
  assert.equal(fix?.safe, safe);
};

const messages = (yaml: string, text: string): readonly string[] =>
  problemsIn(yaml, text).map(({ message }) => message);

describe("existence", () => {
  const hedges = `extends: existence
message: "Consider removing '%s'"
level: warning
ignorecase: true
tokens:
  - very
  - in (?:fact|truth)
`;

  it("finds whole words, in any case where it says so", () => {
    check(hedges, "It was a «very» long day. «In fact» it was everyone's, in every way.");
    check(hedges.replace("ignorecase: true\n", ""), "It was a «very» long day. In fact it was Very long.");
    assert.deepEqual(messages(hedges, "It was a very long day for the crew."), ["Consider removing 'very'"]);
  });

  it("finds parts of words where it says so", () => {
    check(hedges.replace("level", "nonword: true\nlevel"), "It was e«very» day the same «very» long wait.");
  });

  it("joins raw patterns, before its tokens or after", () => {
    const raw = "extends: existence\nmessage: x\nraw:\n  - '\\b(?:mr|ms)'\n  - '\\.?\\s'\n";
    check(raw, "He met «mr. »varga and «ms »holm at noon.");
    check(`${raw}tokens: [varga]\n`, "He met «mr. varga» and ms holm and varga at noon.");
    const after = "extends: existence\nmessage: x\nappend: true\nraw: ['\\s+\\d+']\ntokens: [page, no\\.]\n";
    check(after, "It stands on «page 12» and on the next page.");
  });

  it("leaves its exceptions, and what stands within them", () => {
    const yaml = `${hedges}exceptions:\n  - the very same\n`;
    check(yaml, "It was the very same day, and a «very» long one.");
  });

  it("removes or replaces by its action", () => {
    const remove = `${hedges}action:\n  name: remove\n`;
    checkFix(remove, "It was a very long day for them.", "It was a long day for them.", false);
    checkFix(remove, "In fact it was a long day for them.", "It was a long day for them.", false);
    checkFix(remove, "It was, in fact, a long day for them.", "It was a long day for them.", false);
    const replace = `${hedges}action:\n  name: replace\n  params:\n    - quite\n`;
    checkFix(replace, "It was a very long day for them.", "It was a quite long day for them.", false);
    checkFix(replace, "Very long was the day for them.", "Quite long was the day for them.", false);
  });

  it("stops at its limit", () => {
    check(`${hedges}limit: 2\n`, "A «very», «very», very long day it was for the crew.");
  });
});

describe("substitution", () => {
  const terms = `extends: substitution
message: Consider using '%s' instead of '%s'
level: warning
ignorecase: true
swap:
  utilize: use
  utilise: use
  abundance: plenty
  (?:give|gave) rise to: lead to
  harbour master: port captain
  big: large|great
`;

  it("finds what it swaps, and says what to write", () => {
    check(terms, "They «utilize» an «abundance» of nets. It «gave rise to» a quarrel about utilities.");
    assert.deepEqual(messages(terms, "They utilise an old boat for the trip."), [
      "Consider using 'use' instead of 'utilise'",
    ]);
  });

  it("writes it safely, in the case of what stood there", () => {
    checkFix(terms, "They utilize old boats for the trip.", "They use old boats for the trip.", true);
    checkFix(
      terms,
      "Utilize old boats, they said to the crew.",
      "Use old boats, they said to the crew.",
      true,
    );
    checkFix(
      terms,
      "It was UTILIZE in the telegram they sent.",
      "It was USE in the telegram they sent.",
      true,
    );
  });

  it("is not sure of one of several, after an article that may not fit, and as a suggestion", () => {
    assert.deepEqual(
      problemsIn(terms, "They saw a big ship in the fog.").flatMap(({ fixes }) =>
        fixes.map(({ title, safe }) => [title, safe]),
      ),
      [
        ["Replace with “large”", false],
        ["Replace with “great”", false],
      ],
    );
    assert.deepEqual(messages(terms, "They saw a big ship in the fog."), [
      "Consider using “large” or “great” instead of 'big'",
    ]);
    checkFix(terms, "They had an abundance of nets aboard.", "They had an plenty of nets aboard.", false);
    const mild = terms.replace("warning", "suggestion");
    checkFix(mild, "They utilize old boats for the trip.", "They use old boats for the trip.", false);
  });

  it("prefers the longer key, fills groups in, and takes an empty value for nothing", () => {
    const yaml = `extends: substitution
message: "%s for %s"
swap:
  prior: former
  prior to: before
  'within the (\\w+) directory': in the $1 directory
  '(\\d+)-(\\d+) years': \${2}-$1 years
  basically: ""
`;
    checkFix(yaml, "They ate prior to the vote on Monday.", "They ate before the vote on Monday.", true);
    checkFix(yaml, "It lies within the boats directory now.", "It lies in the boats directory now.", false);
    checkFix(yaml, "It took 2-3 years to build the pier.", "It took 3-2 years to build the pier.", false);
    checkFix(yaml, "They were basically asleep on deck.", "They were asleep on deck.", false);
  });

  it("is not sure of words that stand for several, and writes the article's own apostrophes", () => {
    const yaml =
      "extends: substitution\nmessage: x\nswap:\n  fire(?:m[ae]n): firefighter(s)\n  fireboat: fire boat or ferry\n  do not: don't\n";
    checkFix(yaml, "The firemen went home at noon.", "The firefighter(s) went home at noon.", false);
    checkFix(yaml, "The fireboat went home at noon.", "The fire boat or ferry went home at noon.", false);
    checkFix(yaml, "They do not go home at noon.", "They don't go home at noon.", true);
    checkFix(yaml, "The crew’s boats do not go home.", "The crew’s boats don’t go home.", true);
  });

  it("leaves what is right already, also at the start of a sentence", () => {
    const yaml =
      "extends: substitution\nmessage: x\nignorecase: true\nswap:\n  internet: internet\n  e-?mail: email\n";
    check(yaml, "They use the «Internet» and «e-mail». Email is slow. Internet is dear. Her email came.");
    checkFix(yaml, "They use the Internet on the boat.", "They use the internet on the boat.", true);
  });

  it("leaves its exceptions", () => {
    check(`${terms}exceptions: [Big Ben]\n`, "They saw the «big» clock, and Big Ben too, in the fog.");
  });
});

describe("repetition", () => {
  const twice = `extends: repetition
message: "'%s' is repeated!"
level: error
alpha: true
tokens:
  - '[^\\s.!?]+'
`;

  it("finds the same words twice running in a sentence", () => {
    check(twice, "They saw «the the» harbour. It was was-worn. They knew that. That was all 7 7 times.");
    assert.deepEqual(messages(twice, "They saw the the harbour at noon."), ["'the' is repeated!"]);
    checkFix(twice, "They saw the the harbour at noon.", "They saw the harbour at noon.", false);
  });

  it("ignores case, and allows some, where it says so", () => {
    check(twice, "The the harbour was closed at noon.");
    check(`${twice}ignorecase: true\n`, "«The the» harbour was closed at noon.");
    check(`${twice}max: 1\n`, "A long long way, and a long «long long» road it was.");
  });
});

describe("capitalization", () => {
  const article = (headline: string): string =>
    `${headline}\n\nThe ferry left the harbour on Monday with nine people aboard. The crew said the sea was calm.\n\nThe harbour stayed open until noon, and nobody complained about the wind that day.\n`;
  const inHeadings = (rest: string): string =>
    `extends: capitalization\nmessage: "'%s' has the wrong case"\nscope: heading\n${rest}\n`;
  const finds = (yaml: string, headline: string): boolean => problemsIn(yaml, article(headline)).length > 0;

  it("wants headings in title case, as AP or Chicago have it", () => {
    const ap = inHeadings("match: $title\nstyle: AP\nthreshold: 0.99");
    assert.equal(finds(ap, "Ferry Leaves Harbor With Nine Aboard"), false);
    assert.equal(finds(ap, "Ferry Leaves a Harbor at Noon for the North"), false);
    assert.equal(finds(ap, "Ferry leaves harbor with nine aboard"), true);
    const chicago = inHeadings("match: $title\nstyle: Chicago\nthreshold: 0.99");
    assert.equal(finds(chicago, "Ferry Leaves Harbor with Nine Aboard"), false);
    assert.equal(finds(chicago, "Ferry Leaves Harbor With Nine Aboard"), true);
  });

  it("wants headings in sentence case; names and initials are right", () => {
    const yaml = inHeadings("match: $sentence");
    assert.equal(finds(yaml, "Ferry leaves harbor with nine aboard"), false);
    assert.equal(finds(yaml, "Ferry leaves Norway for NATO drill in Germany"), false);
    assert.equal(finds(yaml, "Ferry Leaves Harbor With Nine Aboard"), true);
    assert.equal(
      finds(inHeadings("match: $sentence\nexceptions: [Harbor Day]"), "Nine boats sail on Harbor Day"),
      false,
    );
  });

  it("changes the words that are wrong, and no others", () => {
    const text = article("Ferry Leaves Norway With Nine Aboard");
    const [problem] = problemsIn(inHeadings("match: $sentence"), text);
    assert.equal(problem?.message, "'Ferry Leaves Norway With Nine Aboard' has the wrong case");
    const edits = problem?.fixes[0]?.edits ?? [];
    assert.equal(applyEdits(text, edits), article("Ferry leaves Norway with nine aboard"));
  });

  it("wants capitals, small letters, or a pattern", () => {
    assert.equal(finds(inHeadings("match: $upper"), "FERRY LEAVES HARBOR WITH NINE"), false);
    assert.equal(finds(inHeadings("match: $upper"), "FERRY LEAVES harbor WITH NINE"), true);
    assert.equal(finds(inHeadings("match: $lower"), "The crew Leaves harbor with nine"), true);
    assert.equal(finds(inHeadings("match: '^[A-Z].*[^.]$'"), "Ferry leaves harbor with nine"), false);
    assert.equal(finds(inHeadings("match: '^Exclusive: '"), "Ferry leaves harbor with nine"), true);
  });
});

describe("consistency", () => {
  const pairs = `extends: consistency
message: "Inconsistent spelling of '%s'"
level: error
ignorecase: true
either:
  advisor: adviser
  centre: center
`;

  it("finds the form that the article uses less, and leaves an article that keeps to one", () => {
    check(pairs, "An adviser spoke. Her «advisor» wrote. Another adviser slept. The centre was shut.");
    check(pairs, "An adviser spoke. Another adviser wrote.");
    assert.deepEqual(messages(pairs, "An adviser spoke, and an advisor wrote."), [
      "Inconsistent spelling of 'advisor'",
    ]);
  });

  it("writes the main form, and shows where it stands", () => {
    const text = "An adviser spoke. Advisor pay rose. Another adviser slept.";
    checkFix(pairs, text, "An adviser spoke. Adviser pay rose. Another adviser slept.", false);
    assert.equal(problemsIn(pairs, text)[0]?.related?.[0]?.span.start, 3);
  });
});

describe("a style rule", () => {
  it("has Vale's name, and the level that a style gives it", () => {
    const rule = (level: string) => ruleOf(`extends: existence\nmessage: x\ntokens: [a]\n${level}`);
    assert.equal(rule("").id, "Desk.Rule");
    assert.equal(rule("").severity, "warning");
    assert.equal(rule("level: suggestion").severity, "hint");
    assert.equal(rule("level: info").severity, "info");
    assert.equal(rule("level: error").severity, "error");
  });

  it("says where more is written about it, unless that is no address of a page", () => {
    const link = (address: string) =>
      problemsIn(
        `extends: existence\nmessage: x\ntokens: [very]\nlink: ${address}\n`,
        "A very long day it was.",
      )[0]?.data;
    assert.deepEqual(link("https://example.org/very"), { link: "https://example.org/very" });
    assert.equal(link("'javascript:alert(1)'"), undefined);
  });

  it("holds for articles in its dialect", () => {
    const yaml = (dialect: string) => `extends: existence\nmessage: x\ntokens: [very]\ndialect: ${dialect}\n`;
    check(yaml("en-US"), "It was a «very» long day for the crew.");
    check(yaml("en-GB"), "It was a very long day for the crew.");
  });
});
