import assert from "node:assert/strict";
import { sourceFiles } from "../../../scripts/source-strings.js";

/** What people see in an editor comes from here; the command line, its formats and the analysis speak English. */
const layers = /^(?:client\/src|server\/src\/(?:config|features|lsp|rules|styles))\//;

/** What is for the command line alone, which runs the tests of style files. */
const elsewhere: ReadonlySet<string> = new Set(["server/src/styles/style-tests.ts"]);

const literal = '(?:"(?:[^"\\\\\\n]|\\\\.)*"|`(?:[^`\\\\]|\\\\.)*`)';
const fields = "message|title|label|detail|tooltip|placeHolder|prompt|reason|fault|kind";
const shown = [
  `(?<![\\w.])(?:${fields})\\??(?:: string)?\\s*[:=]\\s*(?:[^\\n"\`;,]*\\?\\s*)?(${literal})`,
  `\\b(?:show(?:Information|Warning|Error)Message|setStatusBarMessage|plain|strong|separator|report|PatternError|describe)\\(\\s*(${literal})`,
  // The branches of a choice, and the values of a table.
  `^\\s+[?:] (${literal})`,
  `^\\s+(?:"[\\w-]+"|\\w+): (${literal}),?$`,
].map((pattern) => new RegExp(pattern, "gmu"));

/** Where a rule tells about itself: its page and the settings show it, which have translations of their own. */
const aboutRules =
  /\n {2}(?:summary|description):\s*(?:"[^\n]*"|\n[^\n]*)|\n {2}examples: \[[\s\S]*?\n {2}\],/g;

/** A string that comes with a comment for its translators. */
const commented = /l10n\.t\(\{[\s\S]*?\}\)/g;

const isForPeople = (text: string): boolean => {
  const words = text.slice(1, -1).replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}|\$\([a-z~-]+\)/g, " ");
  return (
    /\p{L}{2,} \p{L}{2,}|^\p{Lu}\p{Ll}+/u.test(words) && !/^\s*(?:\*\*)?Copydesk(?:\*\*)?\s*$/.test(words)
  );
};

/** The literals of a source that people would read and that are not handed to `l10n.t`. */
const unlocalized = (text: string): readonly string[] => {
  const code = text
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, "")
    .replace(aboutRules, "")
    .replace(commented, "");
  return shown
    .flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ""))
    .filter(isForPeople);
};

describe("what people read", () => {
  it("is handed to l10n.t", async () => {
    const found = (await sourceFiles())
      .filter(({ path }) => layers.test(path) && !elsewhere.has(path))
      .flatMap(({ path, text }) => unlocalized(text).map((words) => `${path}: ${words}`));
    assert.deepEqual(found, []);
  });

  const check = (source: string, expected: readonly string[]): void => {
    it(`${expected.length === 0 ? "is localized in" : "is missed in"} ${source}`, () =>
      assert.deepEqual(unlocalized(source), expected));
  };
  check('title: "Delete the second word",', ['"Delete the second word"']);
  check(`message: \`“\${text}” is in no dictionary.\`,`, [`\`“\${text}” is in no dictionary.\``]);
  check("message: many ? `Two spaces stand here.` : one,", ["`Two spaces stand here.`"]);
  check('window.showInformationMessage("Nothing to fix here.")', ['"Nothing to fix here."']);
  check('      ? "This is too large."', ['"This is too large."']);
  check('  PERSON: "sum of money",', ['"sum of money"']);
  check('title: l10n.t("Delete the second word"),', []);
  check('title: l10n.t({\n  message: "Delete it",\n  comment: "The second word"\n}),', []);
  check('title: "Copydesk",', []);
  check(`label: \`$(wand) \${l10n.t("Fix All")}\`,`, []);
});
