import assert from "node:assert/strict";
import { chosenStyles, unknownStyles } from "../../../server/src/config/unknown-styles.js";

const known = new Set(["Desk", "news-en"]);

/** Compares what is reported of a configuration, each as the text it stands at and its message. */
const check = (text: string, ...expected: readonly (readonly [string, string])[]): void =>
  assert.deepEqual(
    unknownStyles(text, known).map(({ message, span }) => [text.slice(span.start, span.end), message]),
    expected,
  );

describe("style packs that do not exist", () => {
  it("are found where a configuration chooses them, with what was probably meant", () => {
    check('{"styles": ["Desk", "news-en"]}');
    check('{"styles": ["Dest"]}', ['"Dest"', "There is no style pack “Dest”; did you mean “Desk”?"]);
    check('{\n  // the desk\n  "styles": ["Sports",],\n}', ['"Sports"', "There is no style pack “Sports”."]);
    check(
      '{"styles": ["desk"], "overrides": [{"files": ["*.txt"], "styles": ["Desk", "Court"]}]}',
      ['"desk"', "There is no style pack “desk”; did you mean “Desk”?"],
      ['"Court"', "There is no style pack “Court”."],
    );
  });

  it("are looked for only where a configuration chooses any", () => {
    assert.deepEqual(chosenStyles({ overrides: [{ files: ["*.txt"], styles: [] }] }), []);
    const overrides = [{ files: ["*.txt"], styles: ["Desk"] }];
    assert.deepEqual(chosenStyles({ styles: ["Desk", "Sport"], overrides }), ["Desk", "Sport"]);
    check('{"names": ["Court"]}');
  });
});
