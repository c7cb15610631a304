import assert from "node:assert/strict";
import type { Config, Overlay } from "../../../server/src/config/schema.js";
import { resolveSettings } from "../../../server/src/config/settings.js";

const level = (config: Config, path: string, overlay: Overlay = {}): string | undefined =>
  resolveSettings(config, path, overlay).levels.get("misspelled-word");

describe("resolveSettings", () => {
  it("gives every rule its own severity by default", () => {
    const settings = resolveSettings({}, "a.txt");
    assert.equal(settings.levels.get("misspelled-word"), "warning");
    assert.equal(settings.dialect, "auto");
    assert.equal(settings.unchecked, undefined);
  });

  it("lays overrides over the top level, later over earlier, and the overlay over both", () => {
    const config: Config = {
      rules: { "misspelled-word": "error" },
      overrides: [
        { files: ["sports/**"], rules: { "misspelled-word": "info" } },
        { files: ["*.draft.txt"], rules: { "misspelled-word": "off" } },
      ],
    };
    assert.equal(level(config, "news.txt"), "error");
    assert.equal(level(config, "sports/cup.txt"), "info");
    assert.equal(level(config, "sports/cup.draft.txt"), "off");
    assert.equal(level(config, "sports/cup.draft.txt", { rules: { "misspelled-word": "hint" } }), "hint");
  });

  it("adds words and names up, words in lower case", () => {
    const settings = resolveSettings(
      { words: ["Blorbit"], names: ["Anna Varga"], overrides: [{ files: ["*"], words: ["offside"] }] },
      "a.txt",
      { words: ["zonk"], names: ["Jan Holm"] },
    );
    assert.deepEqual([...settings.words], ["blorbit", "offside", "zonk"]);
    assert.deepEqual([...settings.names], ["Anna Varga", "Jan Holm"]);
  });

  it("adds style packs up, and takes levels for their rules", () => {
    const config: Config = {
      styles: ["Desk"],
      overrides: [{ files: ["sports/*"], styles: ["Sports", "Desk"] }],
    };
    const overlay: Overlay = { styles: ["news-en"], rules: { "Desk.Terms": "error" } };
    assert.deepEqual(resolveSettings({}, "a.txt").styles, []);
    assert.deepEqual(resolveSettings(config, "a.txt", overlay).styles, ["Desk", "news-en"]);
    assert.deepEqual(resolveSettings(config, "sports/a.txt", overlay).styles, ["Desk", "Sports", "news-en"]);
    assert.equal(resolveSettings(config, "a.txt", overlay).levels.get("Desk.Terms"), "error");
  });

  it("takes the dialect of the topmost layer that has one", () => {
    const config: Config = { dialect: "en-GB", overrides: [{ files: ["us/"], dialect: "en-US" }] };
    assert.equal(resolveSettings(config, "a.txt").dialect, "en-GB");
    assert.equal(resolveSettings(config, "us/a.txt").dialect, "en-US");
    assert.equal(resolveSettings(config, "us/a.txt", { dialect: "auto" }).dialect, "auto");
  });

  it("knows what is not checked", () => {
    const ignored = (ignore: string[], path: string): boolean =>
      resolveSettings({ ignore }, path).unchecked !== undefined;
    assert.equal(ignored(["requirements.txt"], "a/b/requirements.txt"), true);
    assert.equal(ignored(["archive"], "archive/2020/a.txt"), true);
    assert.equal(ignored(["archive/"], "old/archive/a.txt"), true);
    assert.equal(ignored(["/archive"], "old/archive/a.txt"), false);
    assert.equal(ignored(["old/*.txt"], "old/a.txt"), true);
    assert.equal(ignored(["old/*.txt"], "old/b/a.txt"), false);
    assert.equal(ignored(["**/*.log.txt"], ".hidden/x.log.txt"), true);
    assert.equal(ignored(["*.txt", "!keep.txt"], "a/keep.txt"), false);
    assert.equal(ignored(["*.txt", "!keep.txt"], "a/drop.txt"), true);
    assert.equal(ignored(["*"], ""), false);
    assert.equal(ignored(["[", "{a,", "("], "a.txt"), false);
  });

  it("knows how a file that is not checked is checked again", () => {
    const again = (ignore: readonly string[]) => {
      const { checkAgain } = resolveSettings({ ignore: [...ignore] }, "news/a.txt").unchecked ?? {};
      return `${checkAgain?.action} ${checkAgain?.answer.value}`;
    };
    assert.equal(again(["archive", "/news/a.txt"]), "take-back /news/a.txt");
    assert.equal(again(["news"]), "add !/news/a.txt");
    assert.equal(again(["news", "/news/a.txt"]), "add !/news/a.txt");
    assert.equal(again(["news", "!a.txt", "/news/a.txt"]), "take-back /news/a.txt");
  });

  it("reads globs as people write them", () => {
    const takesIn = (glob: string, path: string): boolean =>
      resolveSettings({ ignore: [glob] }, path).unchecked !== undefined;
    assert.equal(takesIn("a/**/b.txt", "a/b.txt"), true);
    assert.equal(takesIn("a/**/b.txt", "a/x/y/b.txt"), true);
    assert.equal(takesIn("a/**/b.txt", "ab.txt"), false);
    assert.equal(takesIn("{news,sport}/**", "sport/2024/cup.txt"), true);
    assert.equal(takesIn("{news/**,sport}", "news/2024/cup.txt"), true);
    assert.equal(takesIn("{news,sport}/*.txt", "culture/a.txt"), false);
    assert.equal(takesIn("cup-[0-9].txt", "cup-7.txt"), true);
    assert.equal(takesIn("cup-[!0-9].txt", "cup-7.txt"), false);
    assert.equal(takesIn("cup-[^0-9].txt", "cup/.txt"), false);
    assert.equal(takesIn("cup-?.txt", "cup-é.txt"), true);
    assert.equal(takesIn("@(draft|note).txt", "note.txt"), true);
    assert.equal(takesIn("+(ab).txt", "ababab.txt"), true);
    assert.equal(takesIn("*.txt", "a/.hidden.txt"), true);
    assert.equal(takesIn("/a/*", "a/b/c.txt"), true);
    assert.equal(takesIn("what\\?.txt", "what?.txt"), true);
    assert.equal(takesIn("what\\?.txt", "whats.txt"), false);
  });

  it("matches globs that set a backtracking matcher going for hours", () => {
    const long = "a".repeat(4000);
    for (const glob of ["(a+)+b", "+(+(a))b", "*a*a*a*a*a*a*a*a*b", "(*a)(*a)(*a)*b", `${"**/".repeat(60)}b`])
      assert.equal(resolveSettings({ ignore: [glob] }, `${long}.txt`).unchecked, undefined);
    assert.ok(resolveSettings({ ignore: ["**/".repeat(60)] }, "a/".repeat(2000)).unchecked);
  });

  it("lets findings stand in the files they are for", () => {
    const finding = { rule: "duplicated-word", words: "had had", before: "", after: "" };
    const ignoredIn = (path: string, files?: string[]): number =>
      resolveSettings({ ignored: [{ ...finding, ...(files && { files }) }] }, path).ignoredFindings.length;
    assert.equal(ignoredIn("a.txt", ["/a.txt"]), 1);
    assert.equal(ignoredIn("b.txt", ["/a.txt"]), 0);
    assert.equal(ignoredIn("old/a.txt", ["old"]), 1);
    assert.equal(ignoredIn("a.txt"), 1);
    assert.equal(ignoredIn(""), 1);
  });

  it("gives the sets of the previous settings again when they hold the same", () => {
    const first = resolveSettings({ words: ["a"], names: ["B"] }, "a.txt");
    const second = resolveSettings({ words: ["A"], names: ["B"] }, "a.txt", {}, first);
    const third = resolveSettings({ words: ["a"], names: ["B", "C"] }, "a.txt", {}, second);
    assert.equal(second.words, first.words);
    assert.equal(second.names, first.names);
    assert.equal(third.words, first.words);
    assert.notEqual(third.names, first.names);
  });
});
