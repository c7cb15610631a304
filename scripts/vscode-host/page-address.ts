import { pathToFileURL } from "node:url";
import type { RunningServer } from "./start-server.js";

/** What a page of the server opens: absolute paths, or addresses (`http://…`) of extensions for the web-worker host. */
export interface PageContent {
  /** A folder, or a `.code-workspace` file. */
  readonly workspace: string;
  readonly developmentExtensions?: readonly string[];
  /** A file to show. */
  readonly openFile?: string;
  /** The server's connection token. */
  readonly token?: string;
  /** The bundled suite; its `run()` ends the session. */
  readonly testSuite?: string;
}

/** The address at which the server shows that. */
export function pageAddress(server: RunningServer, content: PageContent): string {
  const payload = [
    ...(content.developmentExtensions ?? []).map((path) => [
      "extensionDevelopmentPath",
      remoteUri(server, path),
    ]),
    ...(content.testSuite === undefined
      ? []
      : [["extensionTestsPath", remoteUri(server, content.testSuite)]]),
    ...(content.openFile === undefined ? [] : [["openFile", remoteUri(server, content.openFile)]]),
    ["skipWelcome", "true"],
  ];
  const query = new URLSearchParams({
    [content.workspace.endsWith(".code-workspace") ? "workspace" : "folder"]: pathToFileURL(content.workspace)
      .pathname,
    payload: JSON.stringify(payload),
    ...(content.token === undefined ? {} : { tkn: content.token }),
  });
  return `http://${server.authority}/?${query}`;
}

function remoteUri(server: RunningServer, path: string): string {
  if (path.startsWith("http://")) {
    return path;
  }
  return `vscode-remote://${server.authority}${pathToFileURL(path).pathname}`;
}
