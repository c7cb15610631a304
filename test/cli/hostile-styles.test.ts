import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { clean, copydesk, folderWith, makePipe, removeFolders } from "./copydesk.js";

after(removeFolders);

const terms = "extends: substitution\nmessage: \"'%s', not '%s'\"\nswap:\n  harbour: port\n";
const config = JSON.stringify({ dialect: "en-GB", styles: ["Desk"] });
const desk = { ".copydesk.json": config, ".copydesk/styles/Desk/Terms.yml": terms, "a.txt": clean };

/** Checks the article of a desk that has something odd in it; what is said of that, line by line. */
const saidOf = async (
  files: Readonly<Record<string, string>>,
  prepare: (folder: string) => void = () => undefined,
): Promise<{ readonly code: number | null; readonly lines: readonly string[]; readonly out: string }> => {
  const folder = folderWith({ ...desk, ...files });
  prepare(folder);
  const { code, err, out } = await copydesk(folder, ["check", "a.txt"]);
  return { code, out, lines: err.trimEnd().replaceAll("\\", "/").split("\n") };
};

const styles = ".copydesk/styles";

describe("odd style and configuration files", () => {
  if (process.platform !== "win32") {
    it("that are pipes or devices are named, not read", async () => {
      const { code, lines, out } = await saidOf({}, (folder) => {
        makePipe(path.join(folder, styles, "Desk", "Pipe.yml"));
        symlinkSync("/dev/zero", path.join(folder, styles, "Desk", "Zero.yml"));
      });
      assert.deepEqual(lines.toSorted(), [
        `${styles}/Desk/Pipe.yml: is no regular file; left alone.`,
        `${styles}/Desk/Zero.yml: is a link that leaves the folder; left alone.`,
      ]);
      assert.equal(code, 2);
      assert.match(out, /'port', not 'harbour'/);
    });

    it("that are a pipe in place of the configuration are named, and the work is done", async () => {
      const { code, lines, out } = await saidOf({}, (folder) => {
        rmSync(path.join(folder, ".copydesk.json"));
        makePipe(path.join(folder, ".copydesk.json"));
      });
      assert.deepEqual([code, lines], [2, [".copydesk.json: is no regular file; left alone."]]);
      assert.match(out, /1 file checked/);
    });

    it("that lie outside are not read through links", async () => {
      const outside = folderWith({ "Secret.yml": "extends: existence\nmessage: secret\ntokens: [ferry]\n" });
      const linked = await saidOf({}, (folder) => {
        symlinkSync(path.join(outside, "Secret.yml"), path.join(folder, styles, "Desk", "Secret.yml"));
        symlinkSync("Terms.yml", path.join(folder, styles, "Desk", "Same.yml"));
      });
      assert.deepEqual(linked.lines, [
        `${styles}/Desk/Secret.yml: is a link that leaves the folder; left alone.`,
      ]);
      assert.match(linked.out, /Desk\.Same/);
      assert.doesNotMatch(linked.out, /secret/);
      const moved = await saidOf({}, (folder) => {
        rmSync(path.join(folder, ".copydesk"), { recursive: true });
        mkdirSync(path.join(folder, ".copydesk"));
        symlinkSync(outside, path.join(folder, styles));
      });
      assert.equal(moved.lines[0], `${styles}: is a link that leaves the folder; left alone.`);
    });

    it("that lie elsewhere in the folder are read through links", async () => {
      const { code, lines, out } = await saidOf({ "house/Words.yml": terms }, (folder) => {
        const house = path.join(folder, "house", "Words.yml");
        symlinkSync(house, path.join(folder, styles, "Desk", "Words.yml"));
      });
      assert.deepEqual([code, lines], [1, [""]]);
      assert.match(out, /Desk\.Words/);
    });
  }

  it("of packs that nobody chose are not read", async () => {
    const { code, lines } = await saidOf({ [`${styles}/Other/Broken.yml`]: "extends: [" }, (folder) => {
      if (process.platform !== "win32") makePipe(path.join(folder, styles, "Other", "Pipe.yml"));
    });
    assert.deepEqual([code, lines], [1, [""]]);
  });

  it("that are too large are named", async () => {
    const large = await saidOf({ [`${styles}/Desk/Large.yml`]: `${terms}# ${"x".repeat(1024 * 1024)}\n` });
    assert.deepEqual(large.lines, [`${styles}/Desk/Large.yml: is larger than 1024 KB; left alone.`]);
    assert.match(large.out, /'port', not 'harbour'/);
    const config = await saidOf({ ".copydesk.json": " ".repeat(1024 * 1024 + 1) });
    assert.deepEqual(config.lines, [".copydesk.json: is larger than 1024 KB; left alone."]);
  });

  it("that are too many are told", async () => {
    const many = Array.from({ length: 1001 }, (_, at) => [`${styles}/Many/R${at}.yml`, "x"] as const);
    const { lines } = await saidOf(Object.fromEntries(many));
    assert.deepEqual(lines, [`${styles}: holds more than 1,000 style files; the rest is left alone.`]);
  });

  it("that are nested without end get one sentence", async () => {
    const deep = await saidOf({ [`${styles}/Desk/Deep.yml`]: `tokens: ${"[".repeat(100_000)}` });
    assert.equal(deep.code, 2);
    assert.ok(deep.lines.length <= 10 && deep.lines.every((line) => line.includes("YAML")), deep.lines[0]);
    const config = await saidOf({ ".copydesk.json": "[".repeat(100_000) });
    assert.deepEqual(config.lines, [".copydesk.json:1:51: This is nested too deeply."]);
  });
});
