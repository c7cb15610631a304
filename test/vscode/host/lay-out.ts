import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SuiteRun } from "./editor-host.js";

/** All of a run but what it opens. */
export type LaidOut = Omit<SuiteRun, "workspace" | "language">;

const manifest = {
  name: "copydesk-test-host",
  publisher: "copydesk",
  version: "0.0.0",
  engines: { vscode: "^1.100.0" },
};

/**
 * Lays out in `root` an empty extension for VS Code to develop, because it runs a suite only beside one: so what is tested
 * is the installed package.
 */
export async function layOutNodeSuite(root: string): Promise<LaidOut> {
  await rm(root, { recursive: true, force: true });
  await mkdir(join(root, "host"), { recursive: true });
  await writeFile(join(root, "host", "package.json"), JSON.stringify(manifest));
  return { root, extensionHost: "node", developmentExtensions: ["host"], suite: "host/suite.js" };
}

/**
 * Lays out in `root` the installed extension named `id` and an empty one around the suite so that VS Code runs both in its
 * web-worker host, as it does in a browser: without `main`, with the `browser` entry alone.
 */
export async function layOutWebExtensions(
  root: string,
  extensionsFolder: string,
  id: string,
): Promise<LaidOut> {
  await rm(root, { recursive: true, force: true });
  const installed = (await readdir(extensionsFolder)).find((name) => name.toLowerCase().startsWith(`${id}-`));
  if (installed === undefined) {
    throw new Error(`${id} is not installed in ${extensionsFolder}.`);
  }
  await cp(join(extensionsFolder, installed), join(root, "extension"), { recursive: true });
  const manifestFile = join(root, "extension", "package.json");
  const { main: _, ...browserOnly } = JSON.parse(await readFile(manifestFile, "utf8")) as Record<
    string,
    unknown
  >;
  await writeFile(manifestFile, JSON.stringify(browserOnly));

  await mkdir(join(root, "host"));
  await writeFile(join(root, "host", "package.json"), JSON.stringify({ ...manifest, browser: "./host.js" }));
  await writeFile(join(root, "host", "host.js"), "exports.activate = () => undefined;\n");
  return { root, extensionHost: "web", developmentExtensions: ["extension", "host"], suite: "host/suite.js" };
}
