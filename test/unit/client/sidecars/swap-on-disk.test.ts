import assert from "node:assert/strict";
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { swapOnDisk } from "../../../../client/src/sidecars/swap-on-disk.js";
import { makePipe } from "../../../cli/copydesk.js";

describe("swapping the text of a sidecar on disk", () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "copydesk-swap-"));
    file = path.join(folder, "ferry.txt.annotations.json");
  });
  afterEach(async () => {
    await chmod(folder, 0o700);
    await rm(folder, { recursive: true });
  });

  const names = async (): Promise<readonly string[]> => (await readdir(folder)).sort();
  const failsFor = async (pattern: RegExp, was: string | null = "old"): Promise<void> => {
    const answer = await swapOnDisk(file, was, "new");
    assert.match(answer.result === "failed" ? answer.reason : answer.result, pattern);
  };

  it("makes a file, changes it and takes it away, and leaves nothing beside it", async () => {
    assert.deepEqual(await swapOnDisk(file, null, "one 🚢"), { result: "written" });
    assert.equal(await readFile(file, "utf8"), "one 🚢");
    assert.deepEqual(await swapOnDisk(file, "one 🚢", "two"), { result: "written" });
    assert.equal(await readFile(file, "utf8"), "two");
    assert.deepEqual(await names(), ["ferry.txt.annotations.json"]);
    assert.deepEqual(await swapOnDisk(file, "two", null), { result: "written" });
    assert.deepEqual(await names(), []);
  });

  it("writes nothing where the file has another text, came or went", async () => {
    assert.deepEqual(await swapOnDisk(file, "old", "new"), { result: "changed" });
    assert.deepEqual(await names(), []);
    await writeFile(file, "theirs");
    for (const was of ["old", null])
      for (const text of ["new", null])
        assert.deepEqual(await swapOnDisk(file, was, text), { result: "changed" });
    assert.equal(await readFile(file, "utf8"), "theirs");
    assert.deepEqual(await names(), ["ferry.txt.annotations.json"]);
  });

  it("keeps who may read the file", async () => {
    await writeFile(file, "old");
    await chmod(file, 0o640);
    assert.deepEqual(await swapOnDisk(file, "old", "new"), { result: "written" });
    assert.equal((await stat(file)).mode & 0o777, 0o640);
  });

  it("takes a file with a byte order mark for the text behind it", async () => {
    await writeFile(file, "\ufeffold");
    assert.deepEqual(await swapOnDisk(file, "old", "new"), { result: "written" });
  });

  it("leaves alone what is read-only, a link, a folder, a pipe or no UTF-8, and says so", async () => {
    await writeFile(file, "old");
    await chmod(file, 0o444);
    await failsFor(/ferry\.txt\.annotations\.json cannot be written.*read-only/);
    assert.equal(await readFile(file, "utf8"), "old");
    await rm(file);

    await writeFile(path.join(folder, "elsewhere"), "old");
    await symlink("elsewhere", file);
    await failsFor(/is a link/);
    assert.equal(await readFile(path.join(folder, "elsewhere"), "utf8"), "old");
    await rm(file);

    await mkdir(file);
    await failsFor(/no regular file/);
    await rm(file, { recursive: true });

    makePipe(file);
    await failsFor(/no regular file/);
    await rm(file);

    await writeFile(file, Uint8Array.of(0x6f, 0xff, 0x6c));
    await failsFor(/no UTF-8/);
    await rm(file);

    await chmod(folder, 0o555);
    await failsFor(/read-only/, null);
    await chmod(folder, 0o700);
    assert.deepEqual(await names(), ["elsewhere"]);
  });

  it("fails with the system's reason where there is no such folder", async () => {
    file = path.join(folder, "gone", "ferry.txt.annotations.json");
    await failsFor(/could not be written: .*ENOENT/, null);
  });

  it("lets one of two that write at once win, and the other see it", async () => {
    await writeFile(file, "0");
    // Each adds one to what it read, and reads again where somebody else was quicker: no sum is lost.
    const add = async (): Promise<void> => {
      for (;;) {
        const was = await readFile(file, "utf8");
        const { result } = await swapOnDisk(file, was, String(Number(was) + 1));
        if (result === "written") return;
        assert.equal(result, "changed");
      }
    };
    await Promise.all(Array.from({ length: 20 }, add));
    assert.equal(await readFile(file, "utf8"), "20");
    assert.deepEqual(await names(), ["ferry.txt.annotations.json"]);
  });

  it("goes on where a window ended in the middle of writing", async () => {
    await writeFile(file, "old");
    const left = path.join(folder, ".ferry.txt.annotations.json.tmp");
    await writeFile(left, "half");
    const hourAgo = Date.now() / 1000 - 3600;
    await utimes(left, hourAgo, hourAgo);
    assert.deepEqual(await swapOnDisk(file, "old", "new"), { result: "written" });
    assert.equal(await readFile(file, "utf8"), "new");
    assert.deepEqual(await names(), ["ferry.txt.annotations.json"]);
  });
});
