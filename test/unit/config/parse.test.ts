import assert from "node:assert/strict";
import { parseConfig, readOverlay } from "../../../server/src/config/parse.js";

/** Asserts that the configuration has this error at the text between « and ». */
const checkError = (marked: string, message: string | RegExp): void => {
  const text = marked.replace(/[«»]/g, "");
  const parsed = parseConfig(text);
  assert.ok("errors" in parsed, `no error in ${text}`);
  const [first] = parsed.errors;
  assert.ok(first);
  if (typeof message === "string") assert.equal(first.message, message);
  else assert.match(first.message, message);
  assert.equal(
    `${text.slice(0, first.span.start)}«${text.slice(first.span.start, first.span.end)}»${text.slice(first.span.end)}`,
    marked,
  );
};

describe("parseConfig", () => {
  it("reads a whole configuration, with comments and trailing commas", () => {
    const parsed = parseConfig(`\uFEFF{
      // ours
      "$schema": "./copydesk.schema.json",
      "rules": { "misspelled-word": "info", "name-spelling": "off" },
      "words": ["blorbit"],
      "names": ["Anna Varga"],
      "ignore": ["archive/"],
      "overrides": [{ "files": ["sports/**"], "rules": { "duplicated-word": "error" }, "words": ["offside"] }],
      "dialect": "en-GB",
    }`);
    assert.ok("config" in parsed);
    assert.equal(parsed.config.dialect, "en-GB");
    assert.deepEqual(parsed.config.words, ["blorbit"]);
    assert.deepEqual(parsed.config.overrides?.[0]?.rules, { "duplicated-word": "error" });
  });

  it("ends where a comment opens at the very end", () => {
    for (const text of ["{} /*", "]/*", "/*", '{ "words": [] /*'])
      assert.ok("errors" in parseConfig(text), text);
  });

  it("accepts that everything is left out", () => {
    assert.deepEqual(parseConfig("{}"), { config: {} });
  });

  it("points to an unknown rule and says which was meant", () => {
    checkError(
      '{"rules": {«"mispelled-word"»: "off"}}',
      "There is no rule “mispelled-word”; did you mean “misspelled-word”?",
    );
    checkError('{"rules": {«"colours"»: "off"}}', "There is no rule “colours”.");
    checkError(
      '{"overrides": [{"files": ["a"], "rules": {«"name-speling"»: "off"}}]}',
      "There is no rule “name-speling”; did you mean “name-spelling”?",
    );
  });

  it("points to a wrong level", () => {
    checkError(
      '{"rules": {"misspelled-word": «"warn"»}}',
      "“warn” is no level; use off, hint, info, warning or error.",
    );
    checkError(
      '{"rules": {"misspelled-word": «2»}}',
      "“2” is no level; use off, hint, info, warning or error.",
    );
  });

  it("points to a glob that cannot be matched in linear time", () => {
    const hint = "an entry that begins with “!” takes files out again";
    checkError('{"ignore": [«"a/!(b).txt"»]}', `This glob cannot be used: “!(…)” is not supported; ${hint}.`);
    checkError(
      '{"ignore": [«"a/{1..9}"»]}',
      /a range in “{}” is not supported; write its members with commas/,
    );
    checkError('{"ignore": [«"[z-a]"»]}', /a range in “\[\]” ends before it begins/);
    const brackets = `{"overrides": [{"files": [«"${"[{(".repeat(4000)}"»]}]}`;
    checkError(brackets, "This glob cannot be used: it is too long.");
    checkError(`{"ignore": [«"${"*a".repeat(100)}"»]}`, /it has more than 64 wildcards/);
    checkError(`{"ignore": [«"${"(".repeat(30)}${")".repeat(30)}"»]}`, /its brackets are nested too deeply/);
  });

  it("points to the bracket that is nested too deeply", () => {
    checkError(`${"[".repeat(50)}«[»${"[".repeat(100_000)}`, "This is nested too deeply.");
    checkError(`{"names": [${'{"a":'.repeat(48)}«{»"a":${"[".repeat(5000)}`, "This is nested too deeply.");
  });

  it("names the first hundred of tens of thousands of faults", () => {
    const keys = Array.from({ length: 50_000 }, (_, at) => `"rule-${at}": "off"`).join();
    const parsed = parseConfig(`{"rules": {${keys}}, "names": [${"7,".repeat(50_000)}]}`);
    assert.ok("errors" in parsed);
    assert.equal(parsed.errors.length, 100);
  });

  it("points to an unknown setting", () => {
    checkError('{«"word"»: ["a"]}', "There is no setting “word”; did you mean “words”?");
    checkError('{"overrides": [{"files": ["a"], «"ignore"»: []}]}', "There is no setting “ignore”.");
  });

  it("points to what is wrong in an ignored finding", () => {
    const around = '"words": "a", "before": "", "after": ""';
    checkError(
      `{"ignored": [{"rule": «"duplicate-word"», ${around}}]}`,
      "There is no rule “duplicate-word”; did you mean “duplicated-word”?",
    );
    checkError(
      `{"ignored": [{"rule": "duplicated-word", ${around}, «"file"»: ["a.txt"]}]}`,
      "There is no setting “file”; did you mean “files”?",
    );
    checkError(
      '{"ignored": [«{"rule": "duplicated-word", "words": "a", "before": ""}»]}',
      "“after” is missing.",
    );
    assert.ok("config" in parseConfig(`{"ignored": [{"rule": "desk.Clichés", ${around}}]}`));
  });

  it("points to a value of the wrong kind", () => {
    checkError('{"words": «"blorbit"»}', "“words” must be a list.");
    checkError('{"words": ["a", «3»]}', "An entry of “words” must be a string.");
    checkError('{"names": [«""»]}', "An entry of “names” is empty.");
    checkError('{"rules": «[]»}', "“rules” must be an object.");
    checkError('{"overrides": [«{}»]}', "“files” is missing.");
    checkError('{"dialect": «"en-XX"»}', "“en-XX” is no dialect; use auto, en-US, en-GB, en-AU, en-CA.");
    checkError("«[]»", "The configuration must be an object.");
  });

  it("points to broken JSON", () => {
    checkError('{"words": ["a" «"b"»]}', "A comma is expected here.");
    checkError('{"words": «}»', "A value is expected here.");
    checkError("{words: []}".replace("words", "«words»"), /JSON|key/);
    checkError("«»", "The file is empty; write {} for no settings.");
  });

  it("takes rules of style packs, whose names it cannot know", () => {
    const parsed = parseConfig(
      '{"styles": ["Desk"], "rules": {"Desk.Terms": "off", "news-en.Wordy": "info"}}',
    );
    assert.ok("config" in parsed);
    assert.deepEqual(parsed.config.rules, { "Desk.Terms": "off", "news-en.Wordy": "info" });
    checkError('{"rules": {"Desk.Terms": «"loud"»}}', /“loud” is no level/);
    checkError('{"styles": [«""»]}', "An entry of “styles” is empty.");
    checkError('{"styles": «"Desk"»}', "“styles” must be a list.");
  });

  it("reports every error, in text order", () => {
    const parsed = parseConfig(
      '{"colour": 1, "rules": {"x-y": "off", "misspelled-word": "loud"}, "words": 3}',
    );
    assert.ok("errors" in parsed);
    assert.deepEqual(
      parsed.errors.map((error) => error.span.start),
      [1, 24, 57, 75],
    );
  });

  it("bounds what all globs together cost, at the glob that is too much", () => {
    const ignore = Array.from({ length: 900 }, (_, index) => `*a*${index}`);
    const files = Array.from({ length: 300 }, (_, index) => `b*${index}`);
    const parse = (last: string) =>
      parseConfig(JSON.stringify({ ignore, overrides: [{ files: [last, ...files] }] }));
    assert.ok("config" in parseConfig(JSON.stringify({ ignore })));
    const parsed = parse("c/d.txt");
    assert.ok("errors" in parsed);
    const [error, ...others] = parsed.errors;
    assert.deepEqual(others, []);
    assert.match(error?.message ?? "", /more than 2,?000 wildcards together/);
    const text = JSON.stringify({ ignore, overrides: [{ files: ["c/d.txt", ...files] }] });
    assert.equal(text.slice(error?.span.start, error?.span.end), '"b*200"');
    // A list that people's answers have made names files without a wildcard.
    const named = Array.from({ length: 20_000 }, (_, index) => `/desk/${index}.txt`);
    assert.ok("config" in parseConfig(JSON.stringify({ ignore: named })));
  });

  it("never throws", () => {
    for (const text of ["\0", "nul", '"', "{{{{", "[[[[".repeat(100), '{"rules": null}', "\uD800", "1e999"]) {
      assert.ok("errors" in parseConfig(text), text);
    }
  });
});

describe("readOverlay", () => {
  it("keeps what is right and reports what is wrong", () => {
    const { overlay, errors } = readOverlay({
      rules: { "misspelled-word": "hint", "name-spelling": "loud", "no-such": "off" },
      words: ["blorbit"],
      names: "Anna",
      theme: "dark",
    });
    assert.deepEqual(overlay, { rules: { "misspelled-word": "hint" }, words: ["blorbit"] });
    assert.equal(errors.length, 4);
  });

  it("takes what is no object for no settings", () => {
    for (const value of [null, undefined, 3, "x", []]) {
      const { overlay, errors } = readOverlay(value);
      assert.deepEqual(overlay, {});
      assert.equal(errors.length, 1);
    }
  });
});
