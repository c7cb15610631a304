import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { clean, copydesk, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

const terms = `extends: substitution
message: "'%s', not '%s'"
level: warning
swap:
  harbour: port
tests:
  - text: The harbour was shut.
    problems: [harbour]
    fixed: The port was shut.
`;
const broken = "extends: existence\nmessage: x\ntokens:\n  - 'a('\n";
const config = (value: object) => ({ ".copydesk.json": JSON.stringify({ dialect: "en-GB", ...value }) });

describe("style packs in copydesk check", () => {
  it("count where a configuration chooses them, at the level it sets", async () => {
    const files = { ".copydesk/styles/Desk/Terms.yml": terms, "a.txt": clean };
    const off = await copydesk(folderWith({ ...files, ...config({}) }), ["check", "a.txt"]);
    assert.deepEqual([off.code, off.err], [0, ""]);
    assert.doesNotMatch(off.out, /Desk/);

    const on = await copydesk(folderWith({ ...files, ...config({ styles: ["Desk"] }) }), ["check", "a.txt"]);
    assert.deepEqual([on.code, on.err], [1, ""]);
    assert.match(on.out, /1:20 +warning +'port', not 'harbour' +Desk\.Terms/);

    const rules = { "Desk.Terms": "hint" };
    const mild = await copydesk(folderWith({ ...files, ...config({ styles: ["Desk"], rules }) }), [
      "check",
      "a.txt",
    ]);
    assert.equal(mild.code, 0);
    assert.match(mild.out, /hint +'port', not 'harbour'/);
  });

  it("are fixed by --fix, and described in SARIF", async () => {
    const files = {
      ".copydesk/styles/Desk/Terms.yml": terms,
      "a.txt": clean,
      ...config({ styles: ["Desk"] }),
    };
    const folder = folderWith(files);
    const { runs } = JSON.parse((await copydesk(folder, ["check", "a.txt", "--format", "sarif"])).out);
    const { results, tool } = runs[0];
    assert.equal(results[0].ruleId, "Desk.Terms");
    assert.equal(tool.driver.rules[results[0].ruleIndex].id, "Desk.Terms");
    assert.equal((await copydesk(folder, ["check", "a.txt", "--fix"])).code, 0);
    assert.equal(readFileSync(path.join(folder, "a.txt"), "utf8"), clean.replace("harbour", "port"));
  });

  it("that are broken are named at their line, once, and the others hold", async () => {
    const folder = folderWith({
      ".copydesk/styles/Desk/Terms.yml": terms,
      ".copydesk/styles/Desk/Broken.yml": broken,
      ".copydesk/styles/Desk/Counts.yml": "extends: occurrence\nmessage: x\n",
      "a.txt": clean,
      "b.txt": clean,
      ...config({ styles: ["Desk", "Nowhere"] }),
    });
    const ran = await copydesk(folder, ["check", "."]);
    assert.equal(ran.code, 2);
    assert.deepEqual(ran.err.trimEnd().replaceAll("\\", "/").split("\n"), [
      ".copydesk.json:1:37: There is no style pack “Nowhere”.",
      ".copydesk/styles/Desk/Broken.yml:4:5: This pattern cannot be used: a “(” is not closed.",
      ".copydesk/styles/Desk/Counts.yml:1:10: Copydesk has no check “occurrence”, so this rule is left out.",
    ]);
    assert.equal(ran.out.match(/Desk\.Terms/g)?.length, 2);
  });

  it("include one that Copydesk brings", async () => {
    const folder = folderWith({ "a.txt": "They came prior to noon.\n", ...config({ styles: ["news-en"] }) });
    const ran = await copydesk(folder, ["check", "a.txt"]);
    assert.deepEqual([ran.code, ran.err], [0, ""]);
    assert.match(ran.out, /hint .*news-en\.Wordy/);
  });
});

describe("copydesk styles", () => {
  it("runs the tests in style files", async () => {
    const folder = folderWith({ ".copydesk/styles/Desk/Terms.yml": terms });
    const ran = await copydesk(folder, ["styles"]);
    assert.deepEqual([ran.code, ran.out, ran.err], [0, "1 style, 1 test: all passed.\n", ""]);
  });

  it("says which test fails, and which file cannot be used", async () => {
    const failing = folderWith({ "packs/Desk/Terms.yml": terms.replace("[harbour]", "[]") });
    const failed = await copydesk(failing, ["styles", "packs"]);
    assert.deepEqual(
      [failed.code, failed.out],
      [1, "packs/Desk/Terms.yml:7:11: Finds “harbour” instead of nothing.\n1 style, 1 test: 1 failed.\n"],
    );
    const unusable = await copydesk(folderWith({ "packs/Desk/Broken.yml": broken }), ["styles", "packs"]);
    assert.equal(unusable.code, 2);
    assert.match(unusable.err, /^packs\/Desk\/Broken\.yml:4:5: This pattern cannot be used/);
    const nothing = await copydesk(folderWith({}), ["styles"]);
    assert.deepEqual([nothing.code, nothing.err], [2, ".copydesk/styles: no style files in this folder.\n"]);
  });
});
