import { cp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "../../scripts/vscode-host/run-command.js";
import { openBridge, type SuiteResult } from "./bridge/open-bridge.js";
import { bundleSuite } from "./host/bundle-suite.js";
import { codeServerHost } from "./host/code-server.js";
import { desktopHost } from "./host/desktop.js";
import type { SuiteRun } from "./host/editor-host.js";
import { type LaidOut, layOutNodeSuite, layOutWebExtensions } from "./host/lay-out.js";

/**
 * Runs the suite, and then a smaller one in German, in a real VS Code with the packaged extension installed: desktop VS
 * Code where it can be had, else VS Code's server build in a headless browser; once in a Node extension host, once in the
 * web-worker host of VS Code for the web. `--vsix FILE` tests that package instead of a new one, `--only TEXT` runs the
 * tests whose title has the text. What failed is told once more at the end, since a log may be cut. The last line is
 * `N passed, N failed`; exits 1 when a test failed or none could be run.
 */

const repository = join(import.meta.dirname, "..", "..");
const folder = join(repository, ".vscode-test");
const failures: string[] = [];
const say = (line: string) => {
  console.log(line);
  if (line.trimStart().startsWith("✘")) {
    failures.push(line);
  }
};

const { values } = parseArgs({ options: { vsix: { type: "string" }, only: { type: "string" } } });

async function packaged(): Promise<string> {
  if (values.vsix !== undefined) {
    return values.vsix;
  }
  say("Packaging the extension …");
  await runCommand("npm", ["run", "package"], { cwd: repository });
  return join(repository, "dist", "copydesk.vsix");
}

/** A workspace of the files that the tests open, in a place where they may be changed. */
async function freshWorkspace(): Promise<string> {
  const workspace = join(folder, "workspace");
  await rm(workspace, { recursive: true, force: true });
  await cp(join(repository, "test", "fixtures", "vscode"), workspace, { recursive: true });
  return join(workspace, "desk.code-workspace");
}

/** The ends of what the extension has written to its output in this profile. */
async function extensionLog(logs: string): Promise<string> {
  const files = await readdir(logs, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile() && file.name === "Copydesk.log")
    .map((file) => readFile(join(file.parentPath, file.name), "utf8"));
  return (await Promise.all(texts)).map((text) => `Copydesk's output:\n${text.slice(-3000)}`).join("\n");
}

async function runSuites(): Promise<SuiteResult> {
  const vsix = await packaged();
  const host = (await desktopHost(folder, say)) ?? (await codeServerHost(folder, say));
  say(`\n${host.name}`);
  const bridge = await openBridge(join(folder, "screenshots"), say);
  const only = values.only ?? "";
  try {
    const installed = await host.prepare(vsix);
    const run = async (
      suiteFolder: string,
      laidOut: LaidOut,
      language: Pick<SuiteRun, "language">,
    ): Promise<SuiteResult> => {
      const { extensionHost, root, suite } = laidOut;
      const source = { folder: join(import.meta.dirname, suiteFolder), bridgeAddress: bridge.address, only };
      await bundleSuite({ ...source, extensionHost, outfile: join(root, suite) });
      return host.run({ ...laidOut, ...language, workspace: await freshWorkspace() }, bridge);
    };
    const runIn = async (where: string, laidOut: LaidOut): Promise<SuiteResult> => {
      say(`\n  The packaged extension in a ${where} extension host\n`);
      const english = await run("suite", laidOut, {});
      const german = await run("german", laidOut, { language: "de" });
      const counts = { passed: english.passed + german.passed, failed: english.failed + german.failed };
      say(`\n  ${where} extension host: ${counts.passed} passed, ${counts.failed} failed`);
      return counts;
    };

    const inNode = await runIn("Node", await layOutNodeSuite(join(folder, "node-suite")));
    const web = await layOutWebExtensions(join(folder, "web-suite"), installed, "copydesk.vscode-copydesk");
    await host.uninstall("copydesk.vscode-copydesk");
    const inWorker = await runIn("web-worker", web);

    const failed = inNode.failed + inWorker.failed;
    if (failed > 0) {
      say(await extensionLog(host.logs));
    }
    return { passed: inNode.passed + inWorker.passed, failed };
  } catch (error) {
    say(await extensionLog(host.logs));
    throw error;
  } finally {
    bridge.close();
  }
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => process.exit(1));
}

const started = performance.now();
try {
  const { passed, failed } = await runSuites();
  if (failures.length > 0) {
    console.log(["\nFailed:", ...failures].join("\n"));
  }
  say(`\nin ${((performance.now() - started) / 1000).toFixed(0)} s`);
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  say("0 passed, 1 failed");
  process.exitCode = 1;
}
