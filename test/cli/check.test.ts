import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { clean, copydesk, faulty, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

describe("copydesk check", () => {
  it("ends with 0 and one line on a clean article", async () => {
    const ran = await copydesk(folderWith({ "a.txt": clean }), ["check", "a.txt"]);
    assert.deepEqual([ran.code, ran.out, ran.err], [0, "✔ 1 file checked, no problems.\n", ""]);
  });

  it("ends with 1 and lists place, severity, message and rule", async () => {
    const ran = await copydesk(folderWith({ "a.txt": `The market opened late.\n${faulty}` }), [
      "check",
      "a.txt",
    ]);
    assert.equal(ran.code, 1);
    const [file, problem, empty, last] = ran.out.split("\n");
    assert.equal(file, "a.txt");
    assert.match(problem ?? "", /^ {2}2:\d+ {2}warning {2}.*the.* {2}duplicated-word$/);
    assert.equal(empty, "");
    assert.equal(last, "✖ 1 problem (1 warning) in 1 file checked; 1 can be fixed with --fix.");
    assert.equal(ran.err, "");
  });

  it("ends with 0 when nothing is above info", async () => {
    const folder = folderWith({ "a.txt": faulty });
    const ran = await copydesk(folder, ["check", "a.txt", "--rule", "duplicated-word=info"]);
    assert.equal(ran.code, 0);
    assert.match(ran.out, / info {2}/);
    assert.match(ran.out, /1 problem \(1 note\)/);
  });

  it("reads standard input for a dash", async () => {
    const ran = await copydesk(folderWith({}), ["check", "-"], faulty);
    assert.equal(ran.code, 1);
    assert.match(ran.out, /^stdin\n {2}1:\d+ {2}warning/);
  });

  it("reads every .txt below a folder, sorted, and nothing else", async () => {
    const folder = folderWith({
      "b.txt": faulty,
      "a/z.TXT": faulty,
      "a/y.md": faulty,
      "node_modules/m/x.txt": faulty,
      ".git/x.txt": faulty,
    });
    const ran = await copydesk(folder, ["check", "."]);
    assert.deepEqual(ran.out.match(/^\S+\.(?:txt|TXT)$/gm), [path.join("a", "z.TXT"), "b.txt"]);
  });

  it("reads the current folder when nothing is named", async () => {
    const ran = await copydesk(folderWith({ "a.txt": clean, "b/c.txt": clean }), ["check"]);
    assert.deepEqual([ran.code, ran.out], [0, "✔ 2 files checked, no problems.\n"]);
  });

  it("reads what a glob matches, each file once", async () => {
    const folder = folderWith({ "d/a.txt": faulty, "d/e/b.txt": faulty, "d/c.md": faulty });
    const ran = await copydesk(folder, ["check", "d/**/*.txt", "d/a.txt", "d"]);
    assert.equal(ran.out.match(/duplicated-word/g)?.length, 2);
  });

  it("matches globs that set a backtracking matcher going for hours", async () => {
    const folder = folderWith({ [`${"a".repeat(200)}b`]: faulty, [`${"a".repeat(200)}.txt`]: faulty });
    const ran = await copydesk(folder, ["check", `${"*a".repeat(20)}*b`, `${"*a".repeat(20)}*c`]);
    assert.match(ran.out, /in 1 file checked/);
    assert.equal(ran.err, `${"*a".repeat(20)}*c: no file matches this pattern.\n`);
    const refused = await copydesk(folder, ["check", "!(a).txt"]);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /^!\(a\)\.txt: .*“!\(…\)” is not supported/);
  });

  it("takes a file whose name looks like a glob for the file", async () => {
    const ran = await copydesk(folderWith({ "[a].txt": faulty, "a.txt": clean }), ["check", "[a].txt"]);
    assert.match(ran.out, /^\[a\]\.txt$/m);
  });

  it("names what it cannot read, reads the rest and ends with 2", async () => {
    const folder = folderWith({ "a.txt": faulty });
    symlinkSync("nowhere.txt", path.join(folder, "broken.txt"));
    const ran = await copydesk(folder, ["check", ".", "absent.txt", "absent/*.txt"]);
    assert.equal(ran.code, 2);
    assert.match(ran.out, /duplicated-word/);
    assert.deepEqual(ran.err.trimEnd().split("\n"), [
      "broken.txt: there is no such file or folder.",
      "absent.txt: there is no such file or folder.",
      "absent/*.txt: no file matches this pattern.",
    ]);
  });

  it("follows links, but not in a circle", async () => {
    const folder = folderWith({ "a/b.txt": clean });
    symlinkSync("..", path.join(folder, "a", "up"));
    symlinkSync(path.join("a", "b.txt"), path.join(folder, "link.txt"));
    const ran = await copydesk(folder, ["check", "."]);
    assert.deepEqual([ran.code, ran.out, ran.err], [0, "✔ 2 files checked, no problems.\n", ""]);
  });

  it("follows links for a glob as for a folder", async () => {
    const folder = folderWith({});
    symlinkSync(folderWith({ "b.txt": faulty }), path.join(folder, "linked"));
    const ran = await copydesk(folder, ["check", "*/b.txt", "*/*/b.txt"]);
    assert.match(ran.out, /in 1 file checked/);
    assert.equal(ran.err, "*/*/b.txt: no file matches this pattern.\n");
  });

  it("enters a folder whose name ends in .txt", async () => {
    const folder = folderWith({ "x.txt/a.txt": clean });
    const ran = await copydesk(folder, ["check", "x.txt", "*.txt"]);
    assert.equal(ran.code, 2);
    assert.equal(ran.out, "1 file checked, no problems.\n");
    assert.equal(ran.err, "*.txt: no file matches this pattern.\n");
  });

  it("says so when a folder has nothing to read", async () => {
    const folder = folderWith({});
    mkdirSync(path.join(folder, "empty"));
    const ran = await copydesk(folder, ["check", "empty"]);
    assert.deepEqual([ran.code, ran.err], [0, "empty: no .txt file in this folder.\n"]);
  });

  it("leaves alone what is no prose, in one line", async () => {
    const folder = folderWith({
      "requirements.txt": "numpy==1.26.4\npandas>=2.1\nrequests~=2.31\nscipy==1.11.0\n",
      "empty.txt": "",
    });
    const ran = await copydesk(folder, ["check", "."]);
    assert.equal(ran.code, 0);
    assert.deepEqual(ran.err.trimEnd().split("\n"), [
      "empty.txt: empty; there is nothing to read.",
      "requirements.txt: not prose (data); left alone.",
    ]);
    assert.equal(ran.out, "✔ 0 files checked, no problems.\n");
  });

  it("names a binary file, skips it and ends with 2", async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);
    const folder = folderWith({ "a.txt": bytes, "b.txt": faulty, "c.txt": "\0\u0001\u0002".repeat(500) });
    const ran = await copydesk(folder, ["check", "."]);
    assert.equal(ran.code, 2);
    assert.match(ran.out, /duplicated-word/);
    assert.deepEqual(ran.err.trimEnd().split("\n"), [
      "a.txt: is a binary file; left alone.",
      "c.txt: is a binary file; left alone.",
    ]);
  });

  it("uses colours only where they are wanted", async () => {
    const folder = folderWith({ "a.txt": faulty });
    const colour = "\u001b[";
    assert.equal((await copydesk(folder, ["check", "a.txt"])).out.includes(colour), false);
    assert.equal(
      (await copydesk(folder, ["check", "a.txt"], "", { CI: "true" })).out.includes(colour),
      false,
    );
    assert.equal(
      (await copydesk(folder, ["check", "a.txt"], "", { FORCE_COLOR: "1" })).out.includes(colour),
      true,
    );
    const both = { FORCE_COLOR: "1", NO_COLOR: "1" };
    assert.equal((await copydesk(folder, ["check", "a.txt"], "", both)).out.includes(colour), false);
  });
});
