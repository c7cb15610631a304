import { randomUUID } from "node:crypto";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { installExtension } from "./install-extension.js";
import { installHost } from "./install-host.js";
import { pageAddress } from "./page-address.js";
import { startServer } from "./start-server.js";

/** A VS Code that waits for a browser. */
export interface ServedEditor {
  /** For the browser's address bar; it lets in who knows it. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** What to show. All paths are absolute. */
export interface EditorContent {
  /** The packaged extension. */
  readonly vsix: string;
  /** A folder, or a file, which is shown with its folder. */
  readonly path: string;
  /** The file to open of a folder. */
  readonly openFile?: string;
}

/** Serves VS Code with the extension to browsers on this machine alone. `folder` keeps the installed server. */
export async function openInBrowser(
  folder: string,
  content: EditorContent,
  say: (line: string) => void,
): Promise<ServedEditor> {
  const host = await installHost(folder, say);
  const dataFolder = join(folder, "start-data");
  await mkdir(join(dataFolder, "data", "User"), { recursive: true });
  await keepOrWrite(
    join(dataFolder, "data", "User", "settings.json"),
    JSON.stringify(settings, undefined, 2),
  );
  await installExtension(host, dataFolder, content.vsix);
  const token = randomUUID();
  const server = await startServer(host, { dataFolder, token });
  const isFile = (await stat(content.path)).isFile();
  const openFile = isFile ? content.path : content.openFile;
  const address = pageAddress(server, {
    workspace: isFile ? dirname(content.path) : content.path,
    ...(openFile === undefined ? {} : { openFile }),
    token,
  });
  return { address, stop: server.stop };
}

/** Nothing that asks or fetches; people may change them in the editor. */
const settings = {
  "chat.disableAIFeatures": true,
  "editor.wordWrap": "on",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "git.openRepositoryInParentFolders": "never",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

async function keepOrWrite(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) {
      throw error;
    }
  }
}
