import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { clean, copydesk, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

/** Runs the command wrongly: exit code 2, nothing on standard output, this one line on standard error. */
const checkMisuse = async (args: readonly string[], line: RegExp) => {
  const ran = await copydesk(folderWith({ "a.txt": clean }), args);
  assert.deepEqual([ran.code, ran.out], [2, ""]);
  assert.match(ran.err, line);
  assert.equal(ran.err.trimEnd().split("\n").length, 1);
};

describe("the command copydesk", () => {
  it("prints its version", async () => {
    const { version } = JSON.parse(
      readFileSync(new URL("../../server/package.json", import.meta.url), "utf8"),
    );
    const ran = await copydesk(folderWith({}), ["--version"]);
    assert.deepEqual([ran.code, ran.out, ran.err], [0, `${version}\n`, ""]);
  });

  it("explains itself", async () => {
    const whole = await copydesk(folderWith({}), ["--help"]);
    assert.equal(whole.code, 0);
    assert.match(whole.out, /check .*\n\s+annotate /);
    const part = await copydesk(folderWith({}), ["check", "--help"]);
    assert.equal(part.code, 0);
    for (const word of ["--format", "--fix", "--rule", "--config", "sarif", "Examples:", "drafts/**/*.txt"])
      assert.ok(part.out.includes(word), word);
    assert.match((await copydesk(folderWith({}), ["annotate", "--help"])).out, /--out <dir>[\s\S]*brat/);
  });

  it("refuses an unknown format", async () => {
    await checkMisuse(
      ["check", "a.txt", "--format", "xml"],
      /^copydesk: There is no format “xml”; use text, json, sarif\.$/m,
    );
    await checkMisuse(
      ["annotate", "a.txt", "--format", "sarif"],
      /There is no format “sarif”; use brat, json, conll, w3c, spacy\./,
    );
  });

  it("refuses an unknown option and an unknown command, with a guess", async () => {
    await checkMisuse(["check", "a.txt", "--fx"], /^copydesk: unknown option '--fx'.*--fix/);
    await checkMisuse(["chek", "a.txt"], /^copydesk: unknown command 'chek'.*check/);
  });

  it("refuses an option without its value", () =>
    checkMisuse(["check", "a.txt", "--format"], /^copydesk: option '--format <name>' argument missing/));

  it("explains itself and ends with 2 when it is given nothing to do", async () => {
    const ran = await copydesk(folderWith({}), []);
    assert.deepEqual([ran.code, ran.out], [2, ""]);
    assert.match(ran.err, /^Usage: copydesk/);
  });
});
