import assert from "node:assert/strict";
import * as fc from "fast-check";
import { addException } from "../../../server/src/config/add-exception.js";
import { parseConfig } from "../../../server/src/config/parse.js";
import type { Config } from "../../../server/src/config/schema.js";
import { resolveSettings, type Settings } from "../../../server/src/config/settings.js";
import { applyEdits } from "../../../server/src/rules/check.js";
import type { Exception } from "../../../server/src/rules/left-alone/exception.js";

const word: Exception = { kind: "word", word: "quern" };
const rule: Exception = { kind: "rule", rule: "duplicated-word" };
const file: Exception = { kind: "file" };

/** The text of a configuration after an exception for an article; undefined where none can be written. */
const added = (text: string | undefined, exception: Exception, path = "mill.txt"): string | undefined => {
  const edits = addException(text, exception, path);
  return edits && applyEdits(text ?? "", edits);
};

const check = (text: string | undefined, exception: Exception, expected: string | undefined): void =>
  assert.equal(added(text, exception), expected);

const read = (text: string | undefined): Config => {
  const parsed = parseConfig(text ?? "");
  assert.ok("config" in parsed, text);
  return parsed.config;
};

const isChecked = ({ unchecked }: Settings): boolean => unchecked === undefined;

describe("addException", () => {
  it("writes a file where there is none, or an empty one", () => {
    const expected = '{\n  "words": [\n    "quern"\n  ]\n}\n';
    check(undefined, word, expected);
    check("", word, expected);
    check("\n \n", word, expected);
    check(undefined, rule, '{\n  "rules": {\n    "duplicated-word": "off"\n  }\n}\n');
  });

  it("writes each kind where it belongs", () => {
    const finding = { rule: "duplicated-word", words: "had had", before: "The miller", after: "enough." };
    assert.deepEqual(read(added("{}", word)), { words: ["quern"] });
    assert.deepEqual(read(added("{}", { kind: "name", name: "Ilse Quern" })), { names: ["Ilse Quern"] });
    assert.deepEqual(read(added("{}", rule)), { rules: { "duplicated-word": "off" } });
    assert.deepEqual(read(added("{}", file, "news/mill.txt")), { ignore: ["/news/mill.txt"] });
    assert.deepEqual(read(added("{}", { kind: "finding", finding }, "news/mill.txt")), {
      ignored: [{ ...finding, files: ["/news/mill.txt"] }],
    });
  });

  it("names no file for an article that has none", () => {
    const finding = { rule: "duplicated-word", words: "had had", before: "", after: "" };
    assert.equal(added("{}", file, ""), undefined);
    assert.deepEqual(read(added("{}", { kind: "finding", finding }, "")), { ignored: [finding] });
  });

  it("keeps a list on one line that is on one line", () => {
    check('{ "words": ["adit"] }', word, '{ "words": ["adit", "quern"] }');
    check('{ "words": [] }', word, '{ "words": ["quern"] }');
    check(
      '{\n  "rules": { "name-spelling": "info" }\n}\n',
      rule,
      '{\n  "rules": { "name-spelling": "info", "duplicated-word": "off" }\n}\n',
    );
  });

  it("keeps one entry on each line, as far in as the others, with the file's own line ends", () => {
    check(
      '{\r\n\t"words": [\r\n\t\t"adit"\r\n\t]\r\n}',
      word,
      '{\r\n\t"words": [\r\n\t\t"adit",\r\n\t\t"quern"\r\n\t]\r\n}',
    );
    check(
      '{\n    "dialect": "en-GB"\n}',
      word,
      '{\n    "dialect": "en-GB",\n    "words": [\n        "quern"\n    ]\n}',
    );
  });

  it("leaves every comment with its entry", () => {
    check(
      '{\n  // ours\n  "words": [\n    "adit", // mines\n    "sluice" /* mills */\n  ] // all\n}',
      word,
      '{\n  // ours\n  "words": [\n    "adit", // mines\n    "sluice", /* mills */\n    "quern"\n  ] // all\n}',
    );
    check(
      '{\n  "dialect": "en-GB" // we are\n}',
      rule,
      '{\n  "dialect": "en-GB", // we are\n  "rules": {\n    "duplicated-word": "off"\n  }\n}',
    );
    check("{\n  // nothing yet\n}", word, '{\n  "words": [\n    "quern"\n  ]\n  // nothing yet\n}');
  });

  it("copes with what else may stand on a line", () => {
    check('{\n  "words": ["adit"], "names": [] }', word, '{\n  "words": ["adit", "quern"], "names": [] }');
    check('{\n  "words": [\n    "adit" ]\n}', word, '{\n  "words": [\n    "adit",\n    "quern" ]\n}');
    check(
      '{\n  "words": [\n    "adit" /* a */ /* b\n */ ]\n}',
      word,
      '{\n  "words": [\n    "adit",\n    "quern" /* a */ /* b\n */ ]\n}',
    );
  });

  it("goes with commas at the end, or without", () => {
    check(
      '{\n  "words": [\n    "adit", // x\n  ],\n}',
      word,
      '{\n  "words": [\n    "adit", // x\n    "quern",\n  ],\n}',
    );
    check('{"words":["adit",],}', word, '{"words":["adit", "quern",],}');
  });

  it("changes a level that is there", () => {
    check('{"rules":{"duplicated-word":"error"}}', rule, '{"rules":{"duplicated-word":"off"}}');
  });

  it("writes nothing that is there already, or into what is no configuration", () => {
    check('{"words":["quern"]}', word, undefined);
    check('{"words":', word, undefined);
    check('{"words":"adit"}', word, undefined);
    check("[]", word, undefined);
  });

  it("takes back in force a file's “!” no more than the file", () => {
    const config = read(added('{"ignore":["!mill.txt"]}', file));
    assert.equal(isChecked(resolveSettings(config, "mill.txt")), false);
    assert.equal(isChecked(resolveSettings(config, "old/mill.txt")), true);
  });

  it("means just the file, whatever its name has in it", () => {
    const name = fc.string({
      unit: fc.constantFrom(..."ab .-_!*?+@|()[]{}^$'\",;&#~é"),
      minLength: 1,
      maxLength: 12,
    });
    const isName = (part: string): boolean => part !== "." && part !== "..";
    fc.assert(
      fc.property(fc.array(name.filter(isName), { minLength: 1, maxLength: 3 }), (parts) => {
        const path = parts.join("/");
        const config = read(added(undefined, file, path));
        assert.equal(isChecked(resolveSettings(config, path)), false);
        assert.equal(isChecked(resolveSettings(config, `x/${path}`)), true);
        assert.equal(isChecked(resolveSettings(config, `${path}x`)), true);
      }),
    );
  });

  it("adds to any configuration, in any layout, and takes nothing away", () => {
    const key = fc.constantFrom<"words" | "names" | "ignore">("words", "names", "ignore");
    const configs = fc.record(
      {
        dialect: fc.constantFrom("auto", "en-GB"),
        words: fc.array(fc.string({ minLength: 1 })),
        names: fc.array(fc.string({ minLength: 1 })),
        ignore: fc.array(fc.string({ minLength: 1 })),
        rules: fc.constantFrom({}, { "name-spelling": "off" }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(configs, fc.constantFrom("", "\t", "  "), key, (config, unit, list) => {
        const text = JSON.stringify(config, null, unit);
        const before = read(text);
        const exceptions: Readonly<Record<typeof list, Exception>> = {
          words: { kind: "word", word: "quern!" },
          names: { kind: "name", name: "quern!" },
          ignore: { kind: "file" },
        };
        const value = list === "ignore" ? "/mill.txt" : "quern!";
        const old = before[list] ?? [];
        assert.ok(Array.isArray(old));
        if (old.includes(value)) return;
        assert.deepEqual(read(added(text, exceptions[list])), { ...before, [list]: [...old, value] });
      }),
    );
  });
});
