import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { CopydeskApi } from "./api.js";
import { activateCopydesk } from "./extension.js";
import { swapOnDisk } from "./sidecars/swap-on-disk.js";

/** The entry for desktop and remote hosts: the server is a Node process of its own. */
export const activate = (context: ExtensionContext): CopydeskApi => {
  const module = Uri.joinPath(context.extensionUri, "server", "dist", "node.mjs").fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  return activateCopydesk(
    context,
    (options) => new LanguageClient("copydesk", "Copydesk", { run, debug }, options),
    swapOnDisk,
  );
};
