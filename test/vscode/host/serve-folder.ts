import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

/** A folder that a browser can read. */
export interface ServedFolder {
  /** Without a slash at the end. */
  readonly address: string;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
};

/** Serves a folder on 127.0.0.1 to pages of any origin, as a gallery serves the files of an extension to VS Code in a browser. */
export function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    readFile(join(folder, path)).then(
      (content) => {
        const type = types[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*" });
        response.end(request.method === "HEAD" ? undefined : content);
      },
      () => response.writeHead(404, { "access-control-allow-origin": "*" }).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      const port = bound !== null && typeof bound === "object" ? bound.port : 0;
      resolve({
        // VS Code lets the workers of extensions load scripts by this name, not by number.
        address: `http://localhost:${port}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
