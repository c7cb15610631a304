import assert from "node:assert/strict";
import { Uri, workspace } from "vscode";
import { textsOf } from "../bridge/call.js";
import { closeAll, copydesk, eventually, inWorker, open, reading } from "./desk.js";

const read = async (path: string): Promise<string> =>
  new TextDecoder().decode(await workspace.fs.readFile(Uri.file(path)));

/** The processes of the language server that this extension host has started. */
async function servers(): Promise<readonly number[]> {
  const found: number[] = [];
  for (const [name] of await workspace.fs.readDirectory(Uri.file("/proc"))) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const command = await read(`/proc/${name}/cmdline`);
      const parent = / (?<parent>\d+)$/.exec(
        (await read(`/proc/${name}/stat`)).split(/(?<=\) \S \d+) /)[0] ?? "",
      );
      if (command.includes("server/dist/node.mjs") && Number(parent?.groups?.["parent"]) === process.pid)
        found.push(Number(name));
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

/** The server that runs, once it is another than `before`; a hung one is found out after half a minute. */
async function nextServer(before: number | undefined): Promise<number> {
  for (let round = 0; ; round += 1) {
    try {
      return await eventually(async () => {
        const [server] = (await servers()).filter((id) => id !== before);
        assert.ok(server !== undefined, "a server runs");
        return server;
      });
    } catch (error) {
      if (round === 4) throw error;
    }
  }
}

const isLinux = !inWorker && process.platform === "linux";

// Processes are found where Linux lists them.
(isLinux ? describe : describe.skip)("A server that is lost", function () {
  this.timeout(180_000);
  afterEach(closeAll);

  async function expectRecovery(signal: "SIGKILL" | "SIGSTOP", words: RegExp): Promise<void> {
    const { document } = await open("newsroom/keepers.txt");
    const lost = await nextServer(undefined);
    process.kill(lost, signal);
    const next = await nextServer(lost);
    await eventually(async () => assert.match((await textsOf(".statusbar-item")).join("\n"), words));
    const api = await copydesk();
    await eventually(() => assert.equal(api.annotations(document.uri)?.state, "checked"));
    await reading(document);
    await eventually(async () => assert.deepEqual(await servers(), [next]));
  }

  it("because it was killed is started again, and says so", () =>
    expectRecovery("SIGKILL", /server ended unexpectedly; starting it again/));

  it("because it hangs is ended and started again, and says so", () =>
    expectRecovery("SIGSTOP", /server did not answer any more; starting it again/));
});
