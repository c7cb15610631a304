import type { VSCodeHost } from "./install-host.js";
import { runCommand } from "./run-command.js";

/** Installs a packaged extension into the server's data folder. Rejects with VS Code's words when it refuses it. */
export async function installExtension(host: VSCodeHost, dataFolder: string, vsix: string): Promise<void> {
  await manage(host, dataFolder, ["--install-extension", vsix, "--force"]);
}

/** Removes an installed extension, named PUBLISHER.NAME. Rejects when there is none. */
export async function uninstallExtension(host: VSCodeHost, dataFolder: string, id: string): Promise<void> {
  await manage(host, dataFolder, ["--uninstall-extension", id]);
}

async function manage(host: VSCodeHost, dataFolder: string, args: readonly string[]): Promise<void> {
  const common = ["--accept-server-license-terms", "--server-data-dir", dataFolder];
  await runCommand(host.node, [host.serverMain, ...common, ...args]);
}
