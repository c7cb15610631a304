import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../../scripts/vscode-host/run-command.js";
import { openBridge } from "../vscode/bridge/open-bridge.js";
import { bundleSuite } from "../vscode/host/bundle-suite.js";
import { codeServerHost } from "../vscode/host/code-server.js";
import { desktopHost } from "../vscode/host/desktop.js";
import { layOutNodeSuite } from "../vscode/host/lay-out.js";

const usage = `npm run bench:keystrokes -- DIR [NAME…]

Counts the key strokes that lead in annotation mode from what the machine finds to gold annotations: NAME.ann in brat
standoff beside NAME.txt in DIR, three articles spread over the folder unless names are given. Keys are pressed in a real
VS Code, as a person would who knows the gold: who confirms what is right, and mends, rejects and adds the rest. A key with
modifiers counts once, a chord of two keys twice.`;

const repository = join(import.meta.dirname, "..", "..");
const folder = join(repository, ".vscode-test");
const say = (line: string): void => console.log(line);

/** Three names spread evenly over a folder's annotated articles. */
const spread = async (directory: string): Promise<readonly string[]> => {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".ann")).sort();
  return [1, 3, 5].flatMap(
    (sixth) => names[Math.floor((names.length * sixth) / 6)]?.slice(0, -".ann".length) ?? [],
  );
};

const count = async (directory: string, names: readonly string[]): Promise<boolean> => {
  const workspace = join(folder, "keystrokes-workspace");
  await rm(workspace, { recursive: true, force: true });
  await mkdir(workspace, { recursive: true });
  for (const name of names)
    for (const ending of [".txt", ".ann"])
      await copyFile(join(directory, name + ending), join(workspace, name + ending));
  await runCommand("npm", ["run", "package"], { cwd: repository });
  const host = (await desktopHost(folder, say)) ?? (await codeServerHost(folder, say));
  say(`\n${host.name}\n`);
  const bridge = await openBridge(join(folder, "screenshots"), say);
  try {
    await host.prepare(join(repository, "dist", "copydesk.vsix"));
    const laidOut = await layOutNodeSuite(join(folder, "node-suite"));
    await bundleSuite({
      folder: join(import.meta.dirname, "keystrokes", "suite"),
      bridgeAddress: bridge.address,
      only: "",
      extensionHost: laidOut.extensionHost,
      outfile: join(laidOut.root, laidOut.suite),
    });
    const { failed } = await host.run({ ...laidOut, workspace }, bridge);
    return failed === 0;
  } finally {
    bridge.close();
  }
};

const [directory, ...names] = process.argv.slice(2);
if (directory === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else if (!(await count(directory, names.length > 0 ? names : await spread(directory)))) {
  process.exitCode = 1;
}
