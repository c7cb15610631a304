import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { l10nJsonFormat } from "@vscode/l10n-dev";
import { sourceStrings } from "../../../scripts/source-strings.js";

const root = new URL("../../../", import.meta.url);
const read = (path: string): l10nJsonFormat => JSON.parse(readFileSync(new URL(path, root), "utf8"));

/** What is the same in every language: names, and sentences that are nothing but their parts. */
const untranslatable: ReadonlySet<string> = new Set([
  "Copydesk: {0}",
  "Copydesk: {0}, {1}",
  "Esc/on a key",
  "Person",
  "Tab/on a key",
  "view.container",
  "{0}: {1}",
]);

const textOf = (message: l10nJsonFormat[string] | undefined): string =>
  typeof message === "object" ? message.message : (message ?? "");

/** What a translation must keep: places for values, links and code. */
const fixedParts = (text: string): readonly string[] =>
  (text.match(/\{\d\}|\]\([^)]+\)|`[^`]+`|\$\([a-z-]+\)/g) ?? []).toSorted();

const checkTranslation = (english: l10nJsonFormat, path: string): void => {
  const translated = read(path);
  it(`${path} has every string, and none that is not said`, () =>
    assert.deepEqual(Object.keys(translated), Object.keys(english)));
  it(`${path} says everything in its own words, with the same places for values, links and code`, () => {
    for (const [key, message] of Object.entries(english)) {
      const [original, translation] = [textOf(message), textOf(translated[key])];
      assert.notEqual(translation.trim(), "", key);
      if (!untranslatable.has(key)) assert.notEqual(translation, original);
      assert.deepEqual(fixedParts(translation), fixedParts(original), key);
    }
  });
  it(`${path} quotes with its own quotation marks`, () => {
    for (const [key, message] of Object.entries(translated)) {
      // In German “ closes what „ opens, and ” is no mark at all.
      assert.doesNotMatch(textOf(message), /”/, key);
      assert.equal(textOf(message).match(/„/g)?.length, textOf(message).match(/“/g)?.length, key);
    }
  });
};

describe("the strings of client and server", () => {
  const bundle = read("l10n/bundle.l10n.json");
  it("are those of the bundle; npm run build:l10n brings it up to date", async () =>
    assert.deepEqual(bundle, await sourceStrings()));
  checkTranslation(bundle, "l10n/bundle.l10n.de.json");
});

describe("the strings of the manifest", () => {
  const english = read("package.nls.json");
  const manifest = readFileSync(new URL("package.json", root), "utf8");
  it("are those of package.nls.json", () => {
    const used = [...manifest.matchAll(/"%([^"%]+)%"/g)].map(([, key = ""]) => key);
    assert.deepEqual([...new Set(used)].toSorted(), Object.keys(english).toSorted());
  });
  it("are all there", () => {
    const shown =
      /"(?:title|description|markdownDescription|altText|markdownEnumDescriptions|shortTitle)": "(?!%)[^"]*"/g;
    const contributed = manifest.slice(
      manifest.indexOf('"contributes"'),
      manifest.indexOf('"devDependencies"'),
    );
    assert.deepEqual(contributed.match(shown) ?? [], []);
    for (const [list] of contributed.matchAll(/"enum(?:Descriptions|ItemLabels)": \[[^\]]*\]/g))
      for (const [item] of list.slice(list.indexOf("[")).matchAll(/"[^"]*"/g)) assert.match(item, /^"%.+%"$/);
  });
  checkTranslation(english, "package.nls.de.json");
});

describe("the pages of the walkthrough", () => {
  const pages = readdirSync(new URL("media/walkthrough/", root)).filter((name) => name.endsWith(".md"));
  for (const page of pages.filter((name) => !name.includes(".nls.")))
    it(`has ${page} in German`, () => assert.ok(pages.includes(page.replace(/\.md$/, ".nls.de.md"))));
});
