import { Console } from "node:console";
import { join, sep } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { isMissing } from "../node/is-missing.js";
import type { FilesAhead } from "../node/read-ahead.js";
import { readResource } from "../node/resource-files.js";
import { readSidecarFile } from "../node/sidecar-file.js";
import { listStyleFiles, readConfigurationFile, readStyleFile } from "../node/style-folder.js";
import { articlePathOf } from "../protocol.js";
import { stylesFolder } from "../styles/packs.js";
import { checkedInput } from "./checked-input.js";
import { createLife, type Life } from "./life.js";
import { editorsPatience, type ServerHost, startServer } from "./server.js";

/** The folder that a path's styles folder configures, where the path is in one. */
const styledFolder = (path: string): string | undefined => {
  const styles = `${sep}${join(stylesFolder)}`;
  const at = path.lastIndexOf(`${styles}${sep}`);
  if (at >= 0) return path.slice(0, at + 1);
  return path.endsWith(styles) ? path.slice(0, -styles.length + 1) : undefined;
};

const readTextFile = async (uri: string): Promise<string | undefined> => {
  const path = fileURLToPath(uri);
  const folder = styledFolder(path);
  try {
    if (articlePathOf(uri) !== undefined) return await readSidecarFile(path);
    return await (folder === undefined ? readConfigurationFile(path) : readStyleFile(folder, path));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

const listFiles = (uri: string): Promise<readonly string[]> => {
  const path = fileURLToPath(uri);
  return listStyleFiles(styledFolder(path) ?? path, path);
};

/** Ends the process, with a message where it is no regular end. */
const end = (code: number, message = ""): never => {
  process.stderr.write(message);
  process.exit(code);
};

/** Standard input, as long as messages come; the process ends when the client is gone or takes none. */
const messagesIn = (life: Life): Readable => {
  const gone = (): never => end(life.isOver() ? 0 : 1);
  process.stdin.on("end", gone);
  process.stdin.on("close", gone);
  process.stdout.on("error", () => end(2));
  return process.stdin.pipe(
    checkedInput((reason) =>
      end(2, `The Copydesk language server ends, since what it is sent is no message: ${reason}.\n`),
    ),
  );
};

/** Serves the client that started this process, with what is read of Copydesk's own files already. */
export const serve = (ahead: FilesAhead): void => {
  const life = createLife();
  const options = { messageStrategy: life.messageStrategy };
  const host: ServerHost = {
    readResource: async (name) => (await ahead(name)) ?? readResource(name),
    readFile: readTextFile,
    listFiles,
    patience: editorsPatience,
    now: () => performance.now(),
  };
  if (process.argv.includes("--node-ipc")) {
    startServer(createConnection(ProposedFeatures.all, options), host, life);
    return;
  }
  // Standard output is for messages alone.
  globalThis.console = new Console(process.stderr);
  const reader = new StreamMessageReader(messagesIn(life));
  const writer = new StreamMessageWriter(process.stdout);
  startServer(createConnection(ProposedFeatures.all, reader, writer, options), host, life);
};
