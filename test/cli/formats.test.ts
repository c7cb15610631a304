import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Log } from "sarif";
import { clean, copydesk, faulty, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

const sarif = async (folder: string, args: readonly string[]) => {
  const ran = await copydesk(folder, ["check", ...args, "--format", "sarif"]);
  const log: Log = JSON.parse(ran.out);
  const [run] = log.runs;
  assert.ok(run);
  return { ...ran, run };
};

describe("copydesk check --format sarif", () => {
  it("prints one log, and nothing else, for any number of files", async () => {
    const folder = folderWith({ "a.txt": faulty, "b.txt": clean, "c.txt": faulty, "d.txt": "" });
    const { run, code } = await sarif(folder, ["."]);
    assert.equal(code, 1);
    assert.deepEqual(
      run.results?.map(({ ruleId, locations }) => [
        ruleId,
        locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      ]),
      [
        ["duplicated-word", "a.txt"],
        ["duplicated-word", "c.txt"],
      ],
    );
    assert.equal(run.invocations?.[0]?.executionSuccessful, true);
  });

  it("has regions and fixes in code points that give the mended text", async () => {
    const text = `😀 ${faulty}`;
    const { run } = await sarif(folderWith({ "a.txt": text }), ["a.txt"]);
    const [result] = run.results ?? [];
    const region = result?.locations?.[0]?.physicalLocation?.region;
    const points = Array.from(text);
    const start = region?.charOffset ?? -1;
    assert.match(points.slice(start, start + (region?.charLength ?? 0)).join(""), /^(?:the the|the)$/);
    const [replacement] = result?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
    const { charOffset = -1, charLength = -1 } = replacement?.deletedRegion ?? {};
    points.splice(charOffset, charLength, ...Array.from(replacement?.insertedContent?.text ?? "?"));
    assert.equal(points.join(""), `😀 ${clean}`);
  });

  it("encodes paths as URIs: relative below the current folder, else absolute", async () => {
    const folder = folderWith({ "desk/a b%20c.txt": faulty, "desk/ü#?.txt": faulty, "here/x.txt": clean });
    const below = await sarif(folder, ["desk"]);
    const uris = below.run.results?.map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    assert.deepEqual(uris, ["desk/a%20b%2520c.txt", "desk/%C3%BC%23%3F.txt"]);
    const above = await sarif(path.join(folder, "here"), ["../desk/a b%20c.txt"]);
    const uri = above.run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "";
    assert.equal(readFileSync(fileURLToPath(uri), "utf8"), faulty);
  });

  it("tells what could not be read", async () => {
    const { run, code } = await sarif(folderWith({ "a.txt": clean }), ["a.txt", "b.txt"]);
    assert.equal(code, 2);
    assert.equal(run.invocations?.[0]?.executionSuccessful, false);
    assert.equal(
      run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text,
      "b.txt: there is no such file or folder.",
    );
  });

  it("is whole when there is nothing to check", async () => {
    const { run } = await sarif(folderWith({}), ["."]);
    assert.deepEqual(run.results, []);
    assert.ok((run.tool.driver.rules ?? []).length > 0);
  });
});

describe("copydesk check --format json", () => {
  const json = async (folder: string, args: readonly string[]) =>
    JSON.parse((await copydesk(folder, ["check", ...args, "--format", "json"])).out);

  it("prints files, failures and a summary", async () => {
    const data = await json(folderWith({ "a.txt": faulty, "b.txt": clean, "c.txt": "" }), [
      ".",
      "absent.txt",
    ]);
    assert.deepEqual(
      data.files.map((file: { path: string; kind: string; problems: object[] }) => [
        file.path,
        file.kind,
        file.problems.length,
      ]),
      [
        ["a.txt", "prose", 1],
        ["b.txt", "prose", 0],
        ["c.txt", "empty", 0],
      ],
    );
    assert.deepEqual(data.failures, [{ about: "absent.txt", reason: "there is no such file or folder" }]);
    assert.deepEqual(data.summary, {
      files: 2,
      fixed: 0,
      error: 0,
      warning: 1,
      info: 0,
      hint: 0,
      safelyFixable: 1,
    });
  });

  it("is whole when there is nothing to check", async () =>
    assert.deepEqual((await json(folderWith({}), ["."])).files, []));
});
