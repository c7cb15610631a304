import assert from "node:assert/strict";
import { access, readFile } from "node:fs/promises";
import { commandIds } from "../../../client/src/command-ids.js";
import { servedLanguages } from "../../../client/src/document-filters.js";
import { highlightStyles } from "../../../client/src/highlight-styles.js";
import manifest from "../../../package.json" with { type: "json" };
import manifestStrings from "../../../package.nls.json" with { type: "json" };
import { legend } from "../../../server/src/lsp/token-types.js";
import { type HighlightKind, highlightKinds } from "../../../server/src/protocol.js";
import { rules } from "../../../server/src/rules/index.js";
import { contrast, themeNames, themes } from "./contrast.js";

const { contributes } = manifest;
const settings = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties));
const sorted = (words: Iterable<string>): string[] => [...words].sort();

const strings: Readonly<Record<string, string>> = manifestStrings;
const english = (text: string): string => text.replace(/^%(.+)%$/, (_, key: string) => strings[key] ?? "");

const mediaFiles = (media: { markdown?: string; image?: Readonly<Record<string, string>> }): string[] =>
  media.image === undefined ? [media.markdown ?? ""] : Object.values(media.image);

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

  it("lists every rule under its default in the settings editor", () => {
    const { markdownDescription } = contributes.configuration[0]?.properties["copydesk.rules"] ?? {};
    const text = english(markdownDescription ?? "");
    const listed = [...text.matchAll(/^- `(\w+)`: (.*)$/gm)].flatMap(([, level = "", ids = ""]) =>
      ids.split(", ").map((id) => `${level} ${id.replaceAll("`", "")}`),
    );
    assert.deepEqual(sorted(listed), sorted(rules.map(({ id, severity }) => `${severity} ${id}`)));
  });

  it("has words to find every setting by, but that for tracing", () => {
    for (const [name, setting] of Object.entries<{ keywords?: readonly string[] }>(settings)) {
      const found = setting.keywords?.length ?? 0;
      assert.ok(found > 0 || ["copydesk.trace.server", "copydesk.maxFileSize"].includes(name), name);
    }
    const findable = JSON.stringify([settings, strings]).toLowerCase();
    for (const word of ["spelling", "grammar", "typo", "highlight", "color", "ignore", "dictionary"])
      assert.ok(findable.includes(word), word);
  });

  it("binds the steps through an article to keys on every system, once silent and once spoken", () => {
    const steps = Object.values(commandIds).filter((id) => /\.(next|previous)/.test(id));
    const bound = contributes.keybindings.filter(({ command }) => steps.some((step) => step === command));
    assert.equal(bound.length, steps.length * 2);
    const inArticles = contributes.keybindings.filter(({ when }) => !/inQuickInput|annotating/.test(when));
    for (const { command, key, mac, when, args } of inArticles) {
      assert.match(`${key} ${mac}`, /^alt\+j (\S+) ctrl\+cmd\+j \1$/);
      assert.match(when, /^editorTextFocus && copydesk\.isArticle/);
      assert.equal(/&& accessibilityModeEnabled/.test(when), args !== undefined && "speak" in args, command);
    }
    const keys = contributes.keybindings.map(({ key, when }) => `${key} when ${when}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it("binds single keys only where nothing else can be typed", () => {
    const letters = contributes.keybindings.filter(
      ({ key, when }) => !key.includes(" ") && !when.startsWith("copydesk.annotating && editorTextFocus"),
    );
    assert.deepEqual(
      letters.map(({ key, when }) => `${key} when ${when}`),
      [
        "y when inQuickInput && copydesk.choosingPlaces",
        "n when inQuickInput && copydesk.choosingPlaces",
        "enter when inQuickInput && inputFocus && copydesk.choosingPlaces",
      ],
    );
  });

  it("shows its button, its context menu and its keys in articles only", () => {
    const { "editor/title": title, "editor/context": context } = contributes.menus;
    const asking = ["copydesk.checkThisFile", "copydesk.stopCheckingThisFile"];
    const others = context.filter((entry) => !("command" in entry && asking.includes(entry.command ?? "")));
    for (const { when } of [...title, ...others]) assert.equal(when, "copydesk.isArticle");
    const registered = Object.values<string>(commandIds);
    for (const { command } of contributes.menus["copydesk.article"]) assert.ok(registered.includes(command));
  });

  it("has a switch for every kind of highlight, and one for all", () => {
    const switches = Object.keys(settings).filter((key) => key.startsWith("copydesk.highlight."));
    const expected = ["enable", ...highlightKinds].map((name) => `copydesk.highlight.${name}`);
    assert.deepEqual(sorted(switches), sorted(expected));
  });

  it("leaves reported statements unmarked until they are chosen", () => {
    const isOn = (setting: unknown): boolean =>
      typeof setting === "object" && setting !== null && "default" in setting && setting.default === true;
    const off = Object.entries(settings)
      .filter(([key, setting]) => key.startsWith("copydesk.highlight.") && !isOn(setting))
      .map(([key]) => key);
    assert.deepEqual(off, ["copydesk.highlight.reported"]);
  });

  it("starts for the languages that are read, and where decisions are to follow their articles", () =>
    assert.deepEqual(
      sorted(manifest.activationEvents),
      sorted([
        ...servedLanguages.map((language) => `onLanguage:${language}`),
        "workspaceContains:**/*.annotations*.json",
      ]),
    ));

  it("describes every semantic token of the server", () => {
    const described = contributes.semanticTokenTypes.map(({ id }) => id);
    assert.deepEqual(sorted(described), sorted(legend.tokenTypes));
  });

  it("leaves an article in the colour of the editor's text, headers in bold", async () => {
    const { scopes } = contributes.semanticTokenScopes.find(({ language }) => language === "news") ?? {};
    const grammar = await readFile(
      new URL("../../../syntaxes/news.tmLanguage.json", import.meta.url),
      "utf8",
    );
    const named = [...grammar.matchAll(/"name": "([^"]*\.news)"/g)].flatMap(([, names = ""]) =>
      names.split(" "),
    );
    // The roots of TextMate's naming that themes give a colour are the others.
    for (const scope of [...named, ...Object.values(scopes ?? {}).flat()])
      assert.match(scope, /^(meta|strong)\./);
    assert.ok(named.includes("strong.header.news"));
  });

  it("names files that are there", async () => {
    const files = [
      manifest.icon,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.languages.flatMap(({ configuration }) => configuration ?? []),
      "samples/ferry-inquiry.txt",
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

  const grounds = (theme: (typeof themeNames)[number], kinds: readonly HighlightKind[]): string[] => [
    ...kinds.map((kind) => coloursOf(highlightStyles[kind].background)[theme]),
    themes[theme].editor,
  ];
  /** What may lie under a highlight: nothing, the quote, the statement or the header it stands in, or two of these. */
  const beneath: readonly (readonly HighlightKind[])[] = [
    [],
    ["quotes"],
    ["reported"],
    ["quotes", "reported"],
    ["headers"],
    ["headers", "quotes"],
  ];

  it("have the contrast that black has on white", () => {
    assert.equal(contrast("#000000", "#FFFFFF"), 21);
    assert.equal(contrast("#000000", "#FFFFFF00", "#FFFFFF"), 21);
    const half = contrast("#000000", "#00000080", "#FFFFFF");
    assert.equal(half.toFixed(1), contrast("#000000", "#7F7F7F").toFixed(1));
    assert.ok(contrast("#000000", "#00000080", "#00000080", "#FFFFFF") < half);
  });

  for (const kind of highlightKinds) {
    const { background, border } = highlightStyles[kind];
    for (const theme of themeNames) {
      const { text, editor } = themes[theme];
      const mark = coloursOf(border)[theme];
      it(`leave ${kind} as legible as WCAG's AAA asks for in ${theme}`, () =>
        assert.ok(contrast(text, ...grounds(theme, [kind])) >= 7));
      it(`leave ${kind} within quotes and headers legible in ${theme}`, () => {
        for (const under of beneath) assert.ok(contrast(text, ...grounds(theme, [kind, ...under])) >= 4.5);
      });
      it(`draw a line around ${kind} that is seen in ${theme}`, () => {
        assert.ok(contrast(mark, editor) >= 3);
        for (const under of beneath) {
          assert.ok(contrast(mark, ...grounds(theme, [kind, ...under])) >= 3, `over ${under}`);
          assert.ok(contrast(mark, ...grounds(theme, under)) >= 3, `beside ${under}`);
        }
      });
    }
    it(`let the selection shine through ${kind}`, () => {
      for (const theme of themeNames) {
        assert.match(coloursOf(background)[theme], /^#[0-9A-F]{6}[0-6][0-9A-F]$/);
      }
    });
  }
});
