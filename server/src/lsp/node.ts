import { readdir, readFile } from "node:fs/promises";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { isMissing } from "../node/is-missing.js";
import { readResource } from "../node/resource-files.js";
import { startServer } from "./server.js";

const readTextFile = async (uri: string): Promise<string | undefined> => {
  try {
    return await readFile(fileURLToPath(uri), "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

const listFiles = async (uri: string): Promise<readonly string[]> => {
  try {
    const names = await readdir(fileURLToPath(uri), { recursive: true });
    return names.map((name) => name.split(sep).join("/"));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

const transports = /^--(?:stdio|node-ipc|socket=\d+|pipe=.+|socket|pipe)$/;

if (process.argv.some((argument) => transports.test(argument))) {
  startServer(createConnection(ProposedFeatures.all), { readResource, readFile: readTextFile, listFiles });
} else {
  process.stderr.write("The Copydesk language server is started by an editor, with --stdio or --node-ipc.\n");
  process.exitCode = 2;
}
