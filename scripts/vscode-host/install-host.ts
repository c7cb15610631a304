import { readFile, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { npmInstall } from "./npm-install.js";
import { runCommand } from "./run-command.js";
import { ensureSystemPackages } from "./system-packages.js";
import { hostVersions } from "./versions.js";

/** An installed VS Code server. */
export interface VSCodeHost {
  /** The Node program that runs it. */
  readonly node: string;
  /** VS Code's `server-main.js`. */
  readonly serverMain: string;
  /** The VS Code version, such as 1.139.1. */
  readonly version: string;
}

/**
 * VS Code's server build out of the npm registry, in `folder` (the repository's `.vscode-test`), installed only when the
 * pinned versions are not there yet: that takes a minute or two and 800 MB. Rejects with what is missing.
 */
export async function installHost(folder: string, say: (line: string) => void): Promise<VSCodeHost> {
  const root = join(folder, "code-server");
  const nodeFolder = join(root, "node", "node_modules", nodePackage());
  const node = join(nodeFolder, process.platform === "win32" ? "bin/node.exe" : "bin/node");
  const serverMain = join(
    root,
    "server",
    "node_modules",
    "code-server",
    "lib",
    "vscode",
    "out",
    "server-main.js",
  );
  const stampFile = join(root, "installed.json");
  const stamp = JSON.stringify({ ...hostVersions, platform: process.platform, arch: process.arch });

  if ((await readIfThere(stampFile)) !== stamp) {
    await ensureSystemPackages(["build"], say);
    say(`Installing VS Code's server build (code-server ${hostVersions.codeServer}) into ${root}, once …`);
    await rm(root, { recursive: true, force: true });
    // In a folder of its own: npm moves a package that is already there aside while it installs another beside it.
    await npmInstall(join(root, "node"), nodePackage(), hostVersions.node, process.env);
    await npmInstall(join(root, "server"), "code-server", hostVersions.codeServer, {
      ...process.env,
      // npm's scripts run the `node` that comes first on PATH.
      PATH: [join(nodeFolder, "bin"), process.env["PATH"]].join(delimiter),
      // Build against the headers that come with that Node instead of downloading them.
      npm_config_nodedir: nodeFolder,
    });
  }
  const version = (await runCommand(node, [serverMain, "--version"])).split("\n")[0]?.trim() ?? "";
  await writeFile(stampFile, stamp);
  return { node, serverMain, version };
}

/** The npm package with Node's program and headers for this machine. */
function nodePackage(): string {
  const platform = process.platform === "win32" ? "win" : process.platform;
  // The maintainers had to use another prefix for Apple's processors.
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  return `${prefix}-${platform}-${process.arch}`;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}
