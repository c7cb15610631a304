import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { resourceRequest } from "../protocol.js";
import { startServer } from "./server.js";

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);

startServer(connection, {
  readResource: async (name) => {
    const base64: unknown = await connection.sendRequest(resourceRequest, { name });
    if (typeof base64 !== "string") throw new Error(`The client does not have Copydesk’s own file ${name}.`);
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  },
});
