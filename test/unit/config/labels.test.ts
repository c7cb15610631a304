import assert from "node:assert/strict";
import { gestureKeys } from "../../../client/src/annotate/annotation-keys.js";
import { parseConfig } from "../../../server/src/config/parse.js";
import { resolveSettings } from "../../../server/src/config/settings.js";

/** The faults of a configuration with these labels, each with the text that it stands at. */
const faultsOf = (labels: string): readonly string[] => {
  const text = `{"labels": ${labels}}`;
  const parsed = parseConfig(text);
  return "errors" in parsed
    ? parsed.errors.map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`)
    : [];
};

describe("labels in a configuration", () => {
  it("are read with all that they may have", () => {
    const labels = [
      { name: "CLAIM", description: "Something that may be checked.", color: "#b5651d", key: "c" },
      { name: "Moral frame", parent: "CLAIM", key: "7", scope: "span" as const },
      { name: "OPINION", scope: "article" as const },
    ];
    const parsed = parseConfig(JSON.stringify({ labels }));
    assert.ok("config" in parsed);
    assert.deepEqual(resolveSettings(parsed.config, "a.txt").labels, labels);
  });

  it("have names of their own, each once", () => {
    assert.deepEqual(faultsOf('[{"name": "A"}, {"name": "B"}, {"name": "A"}]'), [
      '"A": Another label is called “A”.',
    ]);
    assert.deepEqual(faultsOf('[{"name": "PERSON"}]'), ['"PERSON": “PERSON” is a type of Copydesk’s own.']);
    assert.deepEqual(faultsOf('[{"name": "Headline"}]'), [
      '"Headline": “Headline” is a type of Copydesk’s own.',
    ]);
    assert.deepEqual(faultsOf('[{"name": " A"}]'), [
      '" A": A label is one line of words without space at its ends.',
    ]);
    assert.deepEqual(faultsOf('[{"name": ""}]'), ['"": “name” is empty.']);
    assert.deepEqual(faultsOf('[{"description": "No name."}]'), [
      '{"description": "No name."}: “name” is missing.',
    ]);
  });

  it("have keys that do nothing else", () => {
    assert.deepEqual(faultsOf('[{"name": "A", "key": "c"}, {"name": "B", "key": "C"}]'), [
      '"C": “A” has the key “c”, too.',
    ]);
    assert.deepEqual(faultsOf('[{"name": "A", "key": "x"}]'), [
      '"x": The key “x” has another use in annotation mode.',
    ]);
    assert.deepEqual(faultsOf('[{"name": "A", "key": "cc"}]'), [
      '"cc": “cc” is no key; use one letter or digit.',
    ]);
  });

  it("may not take a key that annotation mode has for something else", () => {
    const gestures = Object.values(gestureKeys).filter((key) => key.length === 1);
    assert.deepEqual(
      gestures.filter((key) => faultsOf(`[{"name": "A", "key": "${key}"}]`).length === 0),
      [],
    );
    assert.deepEqual(faultsOf('[{"name": "A", "key": "p"}]'), []);
  });

  it("have parents that are there and lead somewhere", () => {
    assert.deepEqual(faultsOf('[{"name": "A", "parent": "B"}]'), ['"B": There is no label “B”.']);
    assert.deepEqual(
      faultsOf('[{"name": "A", "parent": "B"}, {"name": "B", "parent": "C"}, {"name": "C", "parent": "B"}]'),
      ['"C": “B” would be a kind of itself.', '"B": “C” would be a kind of itself.'],
    );
    assert.deepEqual(faultsOf('[{"name": "A", "parent": "A"}]'), ['"A": “A” would be a kind of itself.']);
  });

  it("have a colour in six digits", () => {
    assert.deepEqual(faultsOf('[{"name": "A", "color": "brown"}]'), [
      '"brown": “brown” is no colour; use “#” and six hexadecimal digits, such as #b5651d.',
    ]);
  });

  it("have no other members and no other scopes", () => {
    assert.deepEqual(faultsOf('[{"name": "A", "colour": "#000000"}]'), [
      '"colour": There is no setting “colour”; did you mean “color”?',
    ]);
    assert.deepEqual(faultsOf('[{"name": "A", "scope": "page"}]'), [
      '"page": “page” is no scope; use span, article.',
    ]);
  });
});
