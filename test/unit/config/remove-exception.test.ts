import assert from "node:assert/strict";
import * as fc from "fast-check";
import { addAnswer } from "../../../server/src/config/add-exception.js";
import { parseConfig } from "../../../server/src/config/parse.js";
import { removeAnswer } from "../../../server/src/config/remove-exception.js";
import type { Config } from "../../../server/src/config/schema.js";
import type { Answer } from "../../../server/src/protocol.js";
import { applyEdits } from "../../../server/src/rules/check.js";

const quern: Answer = { list: "words", value: "quern" };
const rule: Answer = { list: "rules", value: "duplicated-word", level: "off" };

const removed = (text: string, answer: Answer): string | undefined => {
  const edits = removeAnswer(text, answer);
  return edits && applyEdits(text, edits);
};

const check = (text: string, answer: Answer, expected: string | undefined): void =>
  assert.equal(removed(text, answer), expected);

const read = (text: string): Config => {
  const parsed = parseConfig(text);
  assert.ok("config" in parsed, text);
  return parsed.config;
};

describe("removeAnswer", () => {
  it("takes an entry out of a list on one line, wherever it stands", () => {
    check('{ "words": ["quern", "adit"] }', quern, '{ "words": ["adit"] }');
    check('{ "words": ["adit", "quern"] }', quern, '{ "words": ["adit"] }');
    check('{ "words": ["adit", "quern", "stope"] }', quern, '{ "words": ["adit", "stope"] }');
    check('{"words":["adit","quern",],}', quern, '{"words":["adit",],}');
  });

  it("takes the line of an entry away, with its line's own end", () => {
    check(
      '{\r\n\t"words": [\r\n\t\t"adit",\r\n\t\t"quern"\r\n\t]\r\n}',
      quern,
      '{\r\n\t"words": [\r\n\t\t"adit"\r\n\t]\r\n}',
    );
    check(
      '{\n  "words": [\n    "quern",\n    "adit"\n  ]\n}\n',
      quern,
      '{\n  "words": [\n    "adit"\n  ]\n}\n',
    );
    check(
      '{\n  "rules": {\n    "a-an": "info",\n    "duplicated-word": "off"\n  }\n}',
      rule,
      '{\n  "rules": {\n    "a-an": "info"\n  }\n}',
    );
  });

  it("takes the list away that held nothing else, and leaves a file that can be read", () => {
    check('{\n  "words": [\n    "quern"\n  ]\n}\n', quern, "{}\n");
    check(
      '{\n  "dialect": "en-GB",\n  "words": [\n    "quern"\n  ]\n}\n',
      quern,
      '{\n  "dialect": "en-GB"\n}\n',
    );
    check('{ "words": ["quern"], "names": ["Ilse"] }', quern, '{ "names": ["Ilse"] }');
  });

  it("keeps every comment", () => {
    check(
      '{\n  // ours\n  "words": [\n    "adit", // mines\n    "quern" // mills\n  ] // all\n}',
      quern,
      '{\n  // ours\n  "words": [\n    "adit" // mines\n    // mills\n  ] // all\n}',
    );
    check(
      '{\n  "words": [\n    "quern" /* a */, // b\n    "adit"\n  ]\n}',
      quern,
      '{\n  "words": [\n    /* a */ // b\n    "adit"\n  ]\n}',
    );
    check('{ "words": [ "quern" /* , */ ] }', quern, '{ "words": [ /* , */ ] }');
  });

  it("takes back just the entry of its override, or of the top level", () => {
    const text = (words: string, inOpinion: string): string =>
      `{"words":[${words}],"overrides":[{"files":["a"],"words":["quern"]},{"files":["opinion"],"words":[${inOpinion}]}]}`;
    const both = text('"quern","adit"', '"quern","stope"');
    check(both, quern, text('"adit"', '"quern","stope"'));
    check(both, { ...quern, override: ["opinion"] }, text('"quern","adit"', '"stope"'));
    check(both, { ...quern, override: ["sports"] }, undefined);
  });

  it("knows a place by what it says, in whatever order", () => {
    const place = {
      rule: "duplicated-word",
      words: "had had",
      before: "",
      after: "enough",
      files: ["/a.txt"],
    };
    const other = { ...place, after: "to go" };
    const text = JSON.stringify({ ignored: [other, Object.fromEntries(Object.entries(place).reverse())] });
    check(text, { list: "ignored", value: place }, JSON.stringify({ ignored: [other] }));
  });

  it("finds nothing where the answer is not, or in what is no configuration", () => {
    check('{"words":["adit"]}', quern, undefined);
    check("{}", quern, undefined);
    check('{"words":["quern"', quern, undefined);
    check('{"rules":{"duplicated-word":"error"}}', rule, undefined);
  });

  it("leaves after an answer what was there before it, with every comment", () => {
    const comment = fc.constantFrom("", ' // mills, "and" more\n', " /* , ] } */ ");
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z"\\,\] ]{1,6}$/), { maxLength: 3 });
    const configs = fc.record(
      {
        dialect: fc.constantFrom("auto", "en-GB"),
        words,
        names: words,
        ignore: words,
        rules: fc.constantFrom({}, { "name-spelling": "off" }, { "a-an": "info", "name-spelling": "error" }),
        overrides: fc.constant([{ files: ["x"], words: ["quern"] }]),
      },
      { requiredKeys: [] },
    );
    const answers = fc.constantFrom<Answer>(
      quern,
      rule,
      { list: "names", value: "Ilse Quern" },
      { list: "ignore", value: "/mill.txt" },
      { list: "ignored", value: { rule: "a-an", words: "a", before: "", after: "", files: ["/mill.txt"] } },
    );
    const layouts = fc.constantFrom("", "\t", "  ");
    // A list with nothing in it says no more than no list.
    const withoutEmpty = (config: object) =>
      Object.entries(config).filter(([, value]) => Object.keys(value ?? {}).length > 0);
    const commentsOf = (text: string) => text.match(/\/\/ mills.*|\/\* , \] \} \*\//g) ?? [];
    fc.assert(
      fc.property(
        configs,
        layouts,
        answers,
        fc.array(comment, { minLength: 1 }),
        fc.boolean(),
        (config, unit, answer, comments, crlf) => {
          let count = 0;
          // Comments stand behind commas, brackets and braces, outside the strings.
          const text = JSON.stringify(config, null, unit)
            .replace(/"(?:[^"\\]|\\.)*"|[[\]{},]/g, (token) => {
              if (token.startsWith('"')) return token;
              count += 1;
              return token + (comments[count % comments.length] ?? "");
            })
            .replaceAll("\n", crlf ? "\r\n" : "\n");
          const before = read(text);
          const withAnswer = applyEdits(text, addAnswer(text, answer) ?? []);
          assert.notDeepEqual(read(withAnswer), before);
          const after = removed(withAnswer, answer);
          assert.ok(after !== undefined);
          assert.deepEqual(withoutEmpty(read(after)), withoutEmpty(before));
          assert.deepEqual(commentsOf(after), commentsOf(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});
