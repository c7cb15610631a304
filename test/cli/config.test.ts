import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { clean, copydesk, type Files, faulty, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

/** Checks a folder and compares the rule and the severity of every problem, by file. */
const check = async (files: Files, args: readonly string[], expected: Readonly<Record<string, string>>) => {
  const folder = folderWith(files);
  const ran = await copydesk(folder, ["check", ...args, "--format", "json"]);
  const found: Record<string, string> = {};
  for (const { path, problems } of JSON.parse(ran.out).files)
    found[path.replaceAll("\\", "/")] = problems
      .map((problem: { rule: string; severity: string }) => `${problem.rule} ${problem.severity}`)
      .join();
  assert.deepEqual(found, expected);
  return { ...ran, folder };
};

const config = (value: object) => JSON.stringify(value);
const warning = "duplicated-word warning";

describe("configuration of copydesk check", () => {
  it("is the nearest .copydesk.json above each file", async () => {
    await check(
      {
        ".copydesk.json": config({ rules: { "duplicated-word": "error" } }),
        "sub/.copydesk.json": config({ rules: { "duplicated-word": "info" } }),
        "a.txt": faulty,
        "sub/deep/b.txt": faulty,
      },
      ["."],
      { "a.txt": "duplicated-word error", "sub/deep/b.txt": "duplicated-word info" },
    );
  });

  it("has overrides by globs that are relative to its folder", async () => {
    const overrides = [{ files: ["opinion/**"], rules: { "duplicated-word": "off" } }];
    await check(
      {
        "desk/.copydesk.json": config({ overrides }),
        "desk/opinion/a.txt": faulty,
        "desk/news/b.txt": faulty,
      },
      ["desk"],
      { "desk/opinion/a.txt": "", "desk/news/b.txt": warning },
    );
  });

  it("can be any file, whose globs are relative to where it lies", async () => {
    const overrides = [{ files: ["a.txt"], rules: { "duplicated-word": "off" } }];
    await check(
      { "desk.json": config({ overrides }), "a.txt": faulty, "b.txt": faulty, ".copydesk.json": "{" },
      [".", "--config", "desk.json"],
      { "a.txt": "", "b.txt": warning },
    );
  });

  it("is overruled by --rule", async () => {
    await check(
      { ".copydesk.json": config({ rules: { "duplicated-word": "off" } }), "a.txt": faulty },
      [".", "--rule", "duplicated-word=error", "--rule", "misspelled-word=off"],
      { "a.txt": "duplicated-word error" },
    );
  });

  it("leaves out what is not to be checked, and says so of a file that was named", async () => {
    const files = { ".copydesk.json": config({ ignore: ["old"] }), "a.txt": clean, "old/b.txt": faulty };
    const folder = await check(files, ["."], { "a.txt": "" });
    assert.deepEqual([folder.code, folder.err], [0, ""]);
    const named = await check(files, ["old/b.txt"], {});
    assert.deepEqual(
      [named.code, named.err],
      [0, "old/b.txt: not checked, says “ignore” of the configuration (“old”).\n"],
    );
  });

  it("lets stand what people have seen and let stand, with --fix too", async () => {
    const ignored = [
      {
        rule: "duplicated-word",
        words: "the the",
        before: "The ferry left",
        after: "harbour on Monday. The crew",
      },
    ];
    const again = "The guests left the the hotel in March.\n";
    const ran = await check(
      { ".copydesk.json": config({ ignored }), "a.txt": `They knew. ${faulty}`, "b.txt": again },
      [".", "--fix"],
      { "a.txt": "", "b.txt": "" },
    );
    assert.equal(ran.code, 0);
    const read = (name: string) => readFileSync(path.join(ran.folder, name), "utf8");
    assert.equal(read("a.txt"), `They knew. ${faulty}`);
    assert.equal(read("b.txt"), again.replace("the the", "the"));
  });

  it("is reported at its line when it is broken; the work is done without it", async () => {
    const ran = await check(
      {
        ".copydesk.json": '{\n  "rules": {\n    "duplicated-wrod": "off"\n  }\n}',
        "a.txt": faulty,
        "b.txt": clean,
      },
      ["."],
      { "a.txt": warning, "b.txt": "" },
    );
    assert.equal(ran.code, 2);
    assert.equal(
      ran.err,
      ".copydesk.json:3:5: There is no rule “duplicated-wrod”; did you mean “duplicated-word”?.\n".replace(
        "?.",
        "?",
      ),
    );
  });

  it("is reported when --config names no file", async () => {
    const ran = await check({ "a.txt": faulty }, [".", "--config", "absent.json"], { "a.txt": warning });
    assert.deepEqual([ran.code, ran.err], [2, "absent.json: there is no such file or folder.\n"]);
  });

  it("applies to standard input in the current folder", async () => {
    const folder = folderWith({ ".copydesk.json": config({ rules: { "duplicated-word": "info" } }) });
    assert.equal((await copydesk(folder, ["check", "-"], faulty)).code, 0);
  });

  it("is broken by an unknown rule or level of --rule; the rest of the work is done", async () => {
    const rules = ["duplicate-word=off", "misspelled-word=loud", "misspelled-word", "duplicated-word=error"];
    const ran = await check({ "a.txt": faulty }, ["a.txt", ...rules.flatMap((rule) => ["--rule", rule])], {
      "a.txt": "duplicated-word error",
    });
    assert.equal(ran.code, 2);
    assert.deepEqual(ran.err.trimEnd().split("\n"), [
      "--rule duplicate-word=off: There is no rule “duplicate-word”; did you mean “duplicated-word”?",
      "--rule misspelled-word=loud: “loud” is no level; use off, hint, info, warning or error.",
      "--rule misspelled-word: write the rule’s id and a level, as in duplicated-word=off.",
    ]);
  });
});
