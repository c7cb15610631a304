import { type ExtensionContext, Uri, workspace } from "vscode";
import { ErrorCodes, LanguageClient, ResponseError } from "vscode-languageclient/browser";
import { resourceRequest } from "../../server/src/protocol.js";
import type { CopydeskApi } from "./api.js";
import { toBase64 } from "./base64.js";
import { activateCopydesk } from "./extension.js";
import { resourceName } from "./resource-name.js";

/** The entry for VS Code in a browser: the server is a web worker, which has its files read for it. */
export const activate = (context: ExtensionContext): CopydeskApi => {
  const server = Uri.joinPath(context.extensionUri, "server", "dist");
  const script = Uri.joinPath(server, "browser.js").toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });

  const readResource = async (params: unknown): Promise<string> => {
    const name = resourceName(params);
    if (name === undefined) throw new ResponseError(ErrorCodes.InvalidParams, "Not the name of a resource.");
    return toBase64(await workspace.fs.readFile(Uri.joinPath(server, "resources", name)));
  };

  return activateCopydesk(context, (options) => {
    // A worker outlives its connection: nothing else ends the one before.
    worker?.terminate();
    worker = new Worker(script, { name: "Copydesk" });
    const client = new LanguageClient("copydesk", "Copydesk", worker, options);
    client.onRequest(resourceRequest, readResource);
    return client;
  });
};
