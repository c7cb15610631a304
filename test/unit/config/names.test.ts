import assert from "node:assert/strict";
import fc from "fast-check";
import { answersIn } from "../../../server/src/config/answers-in.js";
import { changeAnswer } from "../../../server/src/config/change-answer.js";
import { parseConfig } from "../../../server/src/config/parse.js";
import type { Config } from "../../../server/src/config/schema.js";
import { resolveSettings } from "../../../server/src/config/settings.js";
import type { Answer, AnswerChange } from "../../../server/src/protocol.js";
import { applyEdits } from "../../../server/src/rules/check.js";

const configOf = (text: string): Config => {
  const parsed = parseConfig(text);
  assert.ok("config" in parsed, text);
  return parsed.config;
};

const typesIn = (text: string): Readonly<Record<string, string | null>> => {
  const { names, nameTypes } = resolveSettings(configOf(text), "a.txt");
  return Object.fromEntries([...names].map((name) => [name, nameTypes.get(name) ?? null]));
};

const faultsOf = (names: string): readonly string[] => {
  const text = `{"names": ${names}}`;
  const parsed = parseConfig(text);
  return "errors" in parsed
    ? parsed.errors.map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`)
    : [];
};

/** The text after a change, and the one after that was taken back. */
const thereAndBack = (text: string, change: AnswerChange): readonly [string, string] => {
  const made = changeAnswer(text, change);
  assert.ok(made, text);
  const after = applyEdits(text, made.edits);
  const back = changeAnswer(after, made.undo);
  assert.ok(back, after);
  return [after, applyEdits(after, back.edits)];
};

const finch: Answer = { list: "names", value: "Alasdair Finch", type: "PERSON" };

describe("names with their types", () => {
  it("are read in every form", () => {
    assert.deepEqual(typesIn('{"names": {"Alasdair Finch": "PERSON", "Tallow": null}}'), {
      "Alasdair Finch": "PERSON",
      Tallow: null,
    });
    assert.deepEqual(typesIn('{"names": ["Tallow", {"Alasdair Finch": "PERSON"}]}'), {
      Tallow: null,
      "Alasdair Finch": "PERSON",
    });
  });

  it("have the type that an override gives them", () => {
    const config = configOf(
      '{"names": {"Finch": "PERSON"}, "overrides": [{"files": ["b.txt"], "names": {"Finch": "ORG"}}]}',
    );
    assert.equal(resolveSettings(config, "a.txt").nameTypes.get("Finch"), "PERSON");
    assert.equal(resolveSettings(config, "b.txt").nameTypes.get("Finch"), "ORG");
  });

  it("are faulted at what is wrong", () => {
    assert.match(
      faultsOf('{"Finch": "HUMAN"}').join(),
      /^"HUMAN": “HUMAN” is no type of a name; use one of PERSON,/,
    );
    assert.match(faultsOf('["Tallow", {"Finch": 3}]').join(), /^3: “3” is no type of a name/);
    assert.deepEqual(faultsOf('["Tallow", 3]'), ["3: An entry of “names” must be a string."]);
    assert.deepEqual(faultsOf('""'), ['"": “names” must be a list.']);
    assert.deepEqual(faultsOf('{"": "PERSON"}'), ['"": An entry of “names” is empty.']);
    assert.deepEqual(faultsOf('["Tallow", ""]'), ['"": An entry of “names” is empty.']);
  });

  it("are written in the form that the file has, and taken back", () => {
    const change: AnswerChange = { action: "add", answer: finch };
    const cases: readonly (readonly [string, string])[] = [
      ['{ "words": ["quern"] }', '{ "words": ["quern"], "names": { "Alasdair Finch": "PERSON" } }'],
      ['{ "names": ["Tallow"] }', '{ "names": ["Tallow", { "Alasdair Finch": "PERSON" }] }'],
      ['{ "names": { "Tallow": "ORG" } }', '{ "names": { "Tallow": "ORG", "Alasdair Finch": "PERSON" } }'],
    ];
    for (const [before, after] of cases) assert.deepEqual(thereAndBack(before, change), [after, before]);
  });

  it("take the place of what the name was before", () => {
    const change: AnswerChange = { action: "add", answer: finch };
    const cases: readonly (readonly [string, string])[] = [
      ['{ "names": ["Alasdair Finch"] }', '{ "names": [{ "Alasdair Finch": "PERSON" }] }'],
      ['{ "names": { "Alasdair Finch": "ORG" } }', '{ "names": { "Alasdair Finch": "PERSON" } }'],
      ['{ "names": { "Alasdair Finch": null } }', '{ "names": { "Alasdair Finch": "PERSON" } }'],
    ];
    for (const [before, after] of cases) assert.deepEqual(thereAndBack(before, change), [after, before]);
  });

  it("are listed with their types, where they stand", () => {
    const text = '{"names": ["Tallow", {"Alasdair Finch": "PERSON"}]}';
    assert.deepEqual(
      answersIn(text)?.map(({ answer, span }) => [answer, text.slice(span.start, span.end)]),
      [
        [{ list: "names", value: "Tallow" }, '"Tallow"'],
        [finch, '"Alasdair Finch": "PERSON"'],
      ],
    );
  });

  it("leave any other name as it was, added and taken back", () => {
    const name = fc.constantFrom("A", "B", "C");
    const type = fc.constantFrom("PERSON", "ORG", null);
    const typed = fc.dictionary(name, type, { maxKeys: 3 });
    const names = fc.oneof(fc.array(fc.oneof(name, typed), { maxLength: 4 }), typed);
    fc.assert(
      fc.property(names, fc.constantFrom("", "  "), (given, unit) => {
        const text = JSON.stringify({ names: given }, null, unit);
        const made = changeAnswer(text, {
          action: "add",
          answer: { list: "names", value: "Z", type: "LAW" },
        });
        assert.ok(made);
        const after = applyEdits(text, made.edits);
        assert.deepEqual(typesIn(after), { ...typesIn(text), Z: "LAW" });
        const back = changeAnswer(after, made.undo);
        assert.ok(back);
        assert.deepEqual(typesIn(applyEdits(after, back.edits)), typesIn(text));
      }),
    );
  });
});
