import * as l10n from "@vscode/l10n";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { resourceRequest } from "../protocol.js";
import { createLife } from "./life.js";
import { editorsPatience, type ServerHost, startServer } from "./server.js";

declare const self: DedicatedWorkerGlobalScope;

/** A loop, since `Uint8Array.from` with a function takes 25 times as long, a quarter of a second for the tagger. */
const bytesOf = (base64: string): Uint8Array => {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};

const life = createLife();
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  { messageStrategy: life.messageStrategy },
);

const host: ServerHost = {
  patience: editorsPatience,
  now: () => performance.now(),
  readResource: async (name) => {
    const base64: unknown = await connection.sendRequest(resourceRequest, { name });
    if (typeof base64 !== "string")
      throw new Error(l10n.t("The client does not have Copydesk’s own file {0}.", name));
    return bytesOf(base64);
  },
};

startServer(connection, host, life);
