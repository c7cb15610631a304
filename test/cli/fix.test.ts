import assert from "node:assert/strict";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { clean, copydesk, faulty, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

/** Fixes a file with these bytes and compares what is in it then. */
const check = async (before: string | Uint8Array, expected: string | Uint8Array) => {
  const folder = folderWith({ "a.txt": before });
  const ran = await copydesk(folder, ["check", "a.txt", "--fix"]);
  assert.equal(ran.code, 0);
  assert.match(ran.out, /1 problem fixed, none left/);
  assert.deepEqual(readFileSync(path.join(folder, "a.txt")), Buffer.from(expected));
  assert.deepEqual(readdirSync(folder), ["a.txt"]);
};

describe("copydesk check --fix", () => {
  it("mends the file and says how much", () => check(faulty, clean));

  it("keeps CR LF and the byte order mark", () =>
    check(
      `\uFEFF${faulty}\r\nThe market opened late.\n`.replaceAll(/\r?\n/g, "\r\n"),
      `\uFEFF${clean}\r\nThe market opened late.\n`.replaceAll(/\r?\n/g, "\r\n"),
    ));

  it("keeps UTF-16", async () => {
    const [before, expected] = [faulty, clean].map((text) => Buffer.from(`\uFEFF${text}`, "utf16le"));
    assert.ok(before && expected);
    await check(before, expected);
    await check(Buffer.from(before).swap16(), Buffer.from(expected).swap16());
  });

  it("keeps Windows-1252", () =>
    check(Buffer.from(`Caf\xe9 \x96 ${faulty}`, "latin1"), Buffer.from(`Caf\xe9 \x96 ${clean}`, "latin1")));

  it("leaves a clean file, its time and its bytes alone", async () => {
    const folder = folderWith({ "a.txt": clean });
    const file = path.join(folder, "a.txt");
    const before = statSync(file);
    await copydesk(folder, ["check", "a.txt", "--fix"]);
    assert.deepEqual([statSync(file).mtimeMs, statSync(file).ino], [before.mtimeMs, before.ino]);
  });

  it("keeps permissions, and a link a link", async () => {
    const folder = folderWith({ "a.txt": faulty });
    chmodSync(path.join(folder, "a.txt"), 0o640);
    symlinkSync("a.txt", path.join(folder, "link.txt"));
    await copydesk(folder, ["check", "link.txt", "--fix"]);
    assert.equal(readFileSync(path.join(folder, "a.txt"), "utf8"), clean);
    assert.equal(lstatSync(path.join(folder, "link.txt")).isSymbolicLink(), true);
    if (process.platform !== "win32") assert.equal(statSync(path.join(folder, "a.txt")).mode & 0o777, 0o640);
  });

  it("leaves what it cannot mend safely, and ends with 1", async () => {
    const text = "The ferry left the harbour. The skipper saw the habrour again.\n";
    const folder = folderWith({ "a.txt": text });
    const ran = await copydesk(folder, ["check", "a.txt", "--fix"]);
    assert.equal(ran.code, 1);
    assert.match(ran.out, /misspelled-word/);
    assert.equal(readFileSync(path.join(folder, "a.txt"), "utf8"), text);
  });

  it("does not mend what a rule is off for", async () => {
    const folder = folderWith({ "a.txt": faulty });
    await copydesk(folder, ["check", "a.txt", "--fix", "--rule", "duplicated-word=off"]);
    assert.equal(readFileSync(path.join(folder, "a.txt"), "utf8"), faulty);
  });

  it("prints standard input fixed, in its encoding, and reports on standard error", async () => {
    const input = Buffer.from(`\uFEFF${faulty}`, "utf16le");
    const ran = await copydesk(folderWith({}), ["check", "-", "--fix"], input);
    assert.equal(ran.code, 0);
    assert.deepEqual(ran.bytes, Buffer.from(`\uFEFF${clean}`, "utf16le"));
    assert.equal(ran.err, "✔ 1 file checked, 1 problem fixed, none left.\n");
  });

  it("prints standard input as it was when there is nothing to mend", async () => {
    const ran = await copydesk(folderWith({}), ["check", "-", "--fix"], "a==1\nb==2\nc==3\n");
    assert.deepEqual([ran.code, ran.out], [0, "a==1\nb==2\nc==3\n"]);
  });

  it("does not mix fixed text with data on standard output", async () => {
    const ran = await copydesk(folderWith({}), ["check", "-", "--fix", "--format", "json"], faulty);
    assert.deepEqual([ran.code, ran.out], [2, ""]);
    assert.match(ran.err, /^--fix prints the fixed text of standard input, so .*\n$/);
  });
});
