import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { Page } from "playwright-core";
import { actOnPage } from "./page-actions.js";
import type { BridgeAnswer, BridgeRequest } from "./protocol.js";

/** The counts of a suite. */
export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
}

/** The runner's end of the bridge. */
export interface Bridge {
  /** Where a suite posts its requests. */
  readonly address: string;
  /** Answers page requests from now on with this page, once it is there. */
  readonly attach: (page: Page | Promise<Page>) => void;
  /** Resolves with the counts when the suite tells them; once a suite. */
  readonly nextResult: () => Promise<SuiteResult>;
  readonly close: () => void;
}

/** Opens the bridge on 127.0.0.1. Screenshots go to `screenshots`, printed lines to `print`. */
export function openBridge(screenshots: string, print: (line: string) => void): Promise<Bridge> {
  const path = `/${randomUUID()}`;
  let page: Page | Promise<Page> | undefined;
  let deliver: (result: SuiteResult) => void = () => undefined;

  const handle = async (request: BridgeRequest): Promise<unknown> => {
    if (request.action === "print") {
      print(request.line);
      return undefined;
    }
    if (request.action === "finish") {
      deliver({ passed: request.passed, failed: request.failed });
      return undefined;
    }
    if (page === undefined) {
      throw new Error("The runner has no page of the editor.");
    }
    return actOnPage(await page, request, screenshots);
  };

  const server = createServer((request, response) => {
    if (request.url !== path || request.method !== "POST") {
      response.writeHead(404).end();
      return;
    }
    const answer = (body: BridgeAnswer) => {
      // The web-worker host asks from the workbench's origin.
      response.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" });
      response.end(JSON.stringify(body));
    };
    readBody(request)
      .then((body) => handle(JSON.parse(body) as BridgeRequest))
      .then(
        (result) => answer({ result: result ?? null }),
        (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
      );
  });

  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      const port = bound !== null && typeof bound === "object" ? bound.port : 0;
      resolve({
        address: `http://127.0.0.1:${port}${path}`,
        attach: (next) => {
          page = next;
        },
        nextResult: () =>
          new Promise((settle) => {
            deliver = settle;
          }),
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) {
    body += chunk;
  }
  return body;
}
