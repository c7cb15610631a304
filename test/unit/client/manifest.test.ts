import assert from "node:assert/strict";
import { access } from "node:fs/promises";
import { commandIds } from "../../../client/src/command-ids.js";
import { servedLanguages } from "../../../client/src/document-filters.js";
import { highlightStyles } from "../../../client/src/highlight-styles.js";
import manifest from "../../../package.json" with { type: "json" };
import manifestStrings from "../../../package.nls.json" with { type: "json" };
import { legend } from "../../../server/src/lsp/token-types.js";
import { highlightKinds } from "../../../server/src/protocol.js";
import { rules } from "../../../server/src/rules/index.js";
import { contrast } from "./contrast.js";

const { contributes } = manifest;
const settings = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties));
const sorted = (words: Iterable<string>): string[] => [...words].sort();

const strings: Readonly<Record<string, string>> = manifestStrings;
const english = (text: string): string => text.replace(/^%(.+)%$/, (_, key: string) => strings[key] ?? "");

const mediaFiles = (media: { markdown?: string; image?: Readonly<Record<string, string>> }): string[] =>
  media.image === undefined ? [media.markdown ?? ""] : Object.values(media.image);

/** Text and background of VS Code's own themes: Light Modern, Dark Modern and both of high contrast. */
const themes = {
  light: { text: "#3B3B3B", editor: "#FFFFFF" },
  dark: { text: "#CCCCCC", editor: "#1F1F1F" },
  highContrast: { text: "#FFFFFF", editor: "#000000" },
  highContrastLight: { text: "#292929", editor: "#FFFFFF" },
} as const;
const themeNames = ["light", "dark", "highContrast", "highContrastLight"] as const;

describe("the extension's manifest", () => {
  it("has the commands that are registered", () => {
    const ids = contributes.commands.map(({ command }) => command);
    assert.deepEqual(sorted(ids), sorted(Object.values(commandIds)));
  });

  it("offers each command in the palette only where it makes sense", () => {
    const limited = contributes.menus.commandPalette.map(({ command }) => command);
    assert.deepEqual(sorted(limited), sorted(Object.values(commandIds)));
  });

  it("has a setting for every rule, with its summary and default", () => {
    const { properties } = contributes.configuration[0]?.properties["copydesk.rules"] ?? {};
    const shown = Object.entries(properties ?? {}).map(([id, { description }]) => [id, english(description)]);
    const expected = rules.map(({ id, summary, severity }) => [id, `${summary} Default: ${severity}.`]);
    assert.deepEqual(Object.fromEntries(shown), Object.fromEntries(expected));
  });

  it("has a switch for every kind of highlight, and one for all", () => {
    const switches = Object.keys(settings).filter((key) => key.startsWith("copydesk.highlight."));
    const expected = ["enable", ...highlightKinds].map((name) => `copydesk.highlight.${name}`);
    assert.deepEqual(sorted(switches), sorted(expected));
  });

  it("starts for the languages that are read", () =>
    assert.deepEqual(
      sorted(manifest.activationEvents),
      sorted(servedLanguages.map((language) => `onLanguage:${language}`)),
    ));

  it("describes every semantic token of the server", () => {
    const standard = ["event"];
    const described = contributes.semanticTokenTypes.map(({ id }) => id);
    assert.deepEqual(sorted([...described, ...standard]), sorted(legend.tokenTypes));
  });

  it("gives every semantic token a colour in the language news", () => {
    const { scopes } = contributes.semanticTokenScopes.find(({ language }) => language === "news") ?? {};
    assert.deepEqual(sorted(Object.keys(scopes ?? {})), sorted(legend.tokenTypes));
  });

  it("names files that are there", async () => {
    const files = [
      manifest.icon,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.languages.flatMap(({ configuration }) => configuration ?? []),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap(({ media }) => mediaFiles(media))),
    ];
    for (const file of files) await access(new URL(`../../../${file}`, import.meta.url));
  });
});

describe("the highlights", () => {
  const colours = new Map(contributes.colors.map(({ id, defaults }) => [id, defaults]));
  const coloursOf = (id: string) => {
    const defaults = colours.get(id);
    assert.ok(defaults, `${id} is contributed`);
    return defaults;
  };

  it("use every contributed colour, and no other", () => {
    const used = Object.values(highlightStyles).flatMap(({ background, border }) => [background, border]);
    assert.deepEqual(sorted(used), sorted(colours.keys()));
  });

  it("differ without colour", () => {
    const lines = Object.values(highlightStyles).map(({ line }) => line);
    assert.equal(new Set(lines).size, highlightKinds.length);
  });

  for (const kind of highlightKinds) {
    const { background, border } = highlightStyles[kind];
    for (const theme of themeNames) {
      const { text, editor } = themes[theme];
      it(`leave ${kind} as legible as WCAG's AAA asks for in ${theme}`, () =>
        assert.ok(contrast(text, coloursOf(background)[theme], editor) >= 7));
      it(`draw a line around ${kind} that is seen in ${theme}`, () =>
        assert.ok(contrast(coloursOf(border)[theme], coloursOf(background)[theme], editor) >= 3));
    }
    it(`let the selection shine through ${kind}`, () => {
      for (const theme of themeNames) {
        assert.match(coloursOf(background)[theme], /^#[0-9A-F]{6}[0-6][0-9A-F]$/);
      }
    });
  }
});
