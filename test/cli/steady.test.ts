import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  chmodSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fingerprint } from "../../server/src/cli/fingerprint.js";
import { replaceFile } from "../../server/src/cli/write-text.js";
import { clean, commandLine, copydesk, faulty, folderWith, makePipe, removeFolders } from "./copydesk.js";

after(removeFolders);

const isUnix = process.platform !== "win32";

describe("a run with one bad input", () => {
  it("names a text that needs more memory than there is, and checks the others", async () => {
    const folder = folderWith({
      "a.txt": faulty,
      "b.txt": "The crew of “Ana Ruiz” said the sea was calm on Monday. ".repeat(180_000),
      "c.txt": faulty,
    });
    const env = { NODE_OPTIONS: "--max-old-space-size=300" };
    const ran = await copydesk(folder, ["annotate", ".", "--out", "out", "--format", "json"], "", env);
    assert.deepEqual([ran.code, ran.err], [2, "b.txt: needs more memory than there is; left alone.\n"]);
    assert.deepEqual(readdirSync(path.join(folder, "out")), ["a.json", "c.json"]);
  });

  if (isUnix)
    it("names a pipe and a device that are no text, and reads what a shell hands over", async () => {
      const folder = folderWith({ "a.txt": faulty, "c.txt": faulty });
      makePipe(path.join(folder, "b.txt"));
      symlinkSync("/dev/zero", path.join(folder, "z.txt"));
      const ran = await copydesk(folder, ["check", "a.txt", "b.txt", "z.txt", "c.txt"]);
      assert.equal(ran.code, 2);
      assert.equal(
        ran.err,
        "b.txt: is no regular file; left alone.\nz.txt: is no regular file; left alone.\n",
      );
      assert.match(ran.out, /2 problems \(2 warnings\) in 2 files checked/);
      const [program, ...args] = [...commandLine, "check"];
      const child = spawn("bash", ["-c", '"$0" "$@" <(cat a.txt)', program, ...args], { cwd: folder });
      assert.match(await text(child.stdout), /1 problem \(1 warning\) in 1 file checked/);
    });

  if (isUnix)
    it("writes output files whole or not at all, and names what cannot be written", async () => {
      const folder = folderWith({ "a.txt": clean, "b.txt": clean.repeat(300), "c.txt": clean });
      mkdirSync(path.join(folder, "out"));
      makePipe(path.join(folder, "out", "c.json"));
      writeFileSync(path.join(folder, "out", "b.json"), "old");
      // The shell lets no file grow beyond 16 KB, as a full disk would not.
      const [program, ...args] = [...commandLine, "annotate", ".", "--out", "out", "--format", "json"];
      const child = spawn("bash", ["-c", 'trap "" XFSZ; ulimit -f 16; exec "$0" "$@"', program, ...args], {
        cwd: folder,
      });
      child.stdin.end();
      const said = await text(child.stderr);
      assert.match(said, /^.*b\.json: cannot be written: .+\.\n.*c\.json: is no regular file, so nothing/);
      assert.equal(readFileSync(path.join(folder, "out", "b.json"), "utf8"), "old");
      assert.deepEqual(readdirSync(path.join(folder, "out")), ["a.json", "b.json", "c.json"]);
    });

  if (process.platform === "linux")
    it("ends with 2 where its output cannot be written", async () => {
      const folder = folderWith({ "a.txt": faulty });
      const run = async (stdout: number | "ignore", stderr: number | "pipe") => {
        const [program = "", ...args] = [...commandLine, "check", "a.txt", "missing.txt"];
        const child = spawn(program, args, { cwd: folder, stdio: ["ignore", stdout, stderr] });
        const said = child.stderr ? await text(child.stderr) : "";
        const code = await new Promise((resolve) => {
          if (child.exitCode === null) child.once("exit", resolve);
          else resolve(child.exitCode);
        });
        return [code, said] as const;
      };
      const full = openSync("/dev/full", "w");
      const [code, said] = await run(full, "pipe");
      assert.equal(code, 2);
      assert.match(said, /standard output cannot be written: there is no space left on the disk\.\n$/);
      assert.deepEqual(await run("ignore", full), [2, ""]);
    });
});

if (isUnix)
  describe("copydesk check --fix on odd files", () => {
    it("keeps all names of a file, and every bit of its mode", async () => {
      const folder = folderWith({ "a.txt": faulty });
      const file = path.join(folder, "a.txt");
      linkSync(file, path.join(folder, "other.md"));
      chmodSync(file, 0o666);
      assert.equal((await copydesk(folder, ["check", "a.txt", "--fix"])).code, 0);
      assert.equal(readFileSync(path.join(folder, "other.md"), "utf8"), clean);
      assert.equal(statSync(file).mode & 0o7777, 0o666);
      const alone = folderWith({ "a.txt": faulty });
      chmodSync(path.join(alone, "a.txt"), 0o666);
      await copydesk(alone, ["check", "a.txt", "--fix"]);
      assert.equal(statSync(path.join(alone, "a.txt")).mode & 0o7777, 0o666);
    });

    it("mends a file with the longest name that there can be", async () => {
      const name = `${"n".repeat(251)}.txt`;
      const folder = folderWith({ [name]: faulty });
      const ran = await copydesk(folder, ["check", name, "--fix"]);
      assert.deepEqual([ran.code, ran.err], [0, ""]);
      assert.equal(readFileSync(path.join(folder, name), "utf8"), clean);
      const out = await copydesk(folder, ["annotate", name, "--out", "out", "--format", "json"]);
      assert.equal(out.code, 2);
      assert.match(out.err, /[\\/]n+\.json: cannot be written: there is no file of so long a name\.\n$/);
      assert.deepEqual(readdirSync(path.join(folder, "out")), []);
    });

    it("refuses what is no regular file", async () => {
      const folder = folderWith({});
      makePipe(path.join(folder, "pipe.txt"));
      symlinkSync("pipe.txt", path.join(folder, "link.txt"));
      const ran = await copydesk(folder, ["check", "link.txt", "--fix"]);
      assert.equal(ran.code, 2);
      assert.equal(ran.err, "link.txt: is no regular file, so it cannot be fixed; left alone.\n");
    });

    it("leaves a file that changed meanwhile as it is", async () => {
      const file = path.join(folderWith({ "a.txt": clean }), "a.txt");
      await assert.rejects(
        replaceFile(file, Buffer.from("x"), fingerprint(Buffer.from(faulty))),
        /has changed since it was read/,
      );
      assert.equal(readFileSync(file, "utf8"), clean);
      assert.deepEqual(readdirSync(path.dirname(file)), ["a.txt"]);
    });
  });
