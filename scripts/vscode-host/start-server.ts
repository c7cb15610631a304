import { type ChildProcess, spawn } from "node:child_process";
import { freePort } from "./free-port.js";
import type { VSCodeHost } from "./install-host.js";

/** A VS Code server that answers. */
export interface RunningServer {
  /** Host and port, as in `vscode-remote://AUTHORITY/path`. */
  readonly authority: string;
  /** Ends the server and waits until it is gone. */
  readonly stop: () => Promise<void>;
  /** What it has printed so far, for a report of a failure. */
  readonly log: () => string;
}

/** How to start the server. */
export interface ServerOptions {
  /** Keeps settings, extensions and logs; made when it is not there. */
  readonly dataFolder: string;
  /** Lets the page's address name development extensions and a test suite. */
  readonly forTests?: boolean;
  /** The display language, which a language pack must have; English without one. */
  readonly locale?: string;
  /** What a page must know to be let in; without one, every program on this machine is. */
  readonly token?: string;
}

/**
 * Starts VS Code's server on a free port of 127.0.0.1, which nothing outside this machine reaches, without telemetry.
 * Rejects with its output when it does not listen within half a minute.
 */
export async function startServer(host: VSCodeHost, options: ServerOptions): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(
    host.node,
    [
      host.serverMain,
      ...["--host", "127.0.0.1", "--port", String(port)],
      ...(options.token === undefined
        ? ["--without-connection-token"]
        : ["--connection-token", options.token]),
      ...["--accept-server-license-terms", "--telemetry-level", "off"],
      ...["--server-data-dir", options.dataFolder],
      ...(options.locale === undefined ? [] : ["--locale", options.locale]),
      // VS Code ignores the development and test paths of an address without this one.
      ...(options.forTests === true ? ["--enable-smoke-test-driver"] : []),
    ],
    {
      stdio: ["ignore", "pipe", "pipe"],
      // No marketplace: nothing is asked for over the network.
      env: { ...process.env, EXTENSIONS_GALLERY: "{}" },
    },
  );
  let output = "";
  const collect = (chunk: string) => {
    output += chunk;
  };
  child.stdout.setEncoding("utf8").on("data", collect);
  child.stderr.setEncoding("utf8").on("data", collect);
  // Not left behind when this program ends by an error or a signal.
  const kill = () => child.kill();
  process.once("exit", kill);
  const stop = () => {
    process.off("exit", kill);
    return endProcess(child);
  };
  try {
    await listening(child, port, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { authority: `127.0.0.1:${port}`, stop, log: () => output };
}

async function listening(child: ChildProcess, port: number, log: () => string): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end && child.exitCode === null) {
    try {
      await fetch(`http://127.0.0.1:${port}/version`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`VS Code's server did not start:\n${log()}`);
}

function endProcess(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    const force = setTimeout(() => child.kill("SIGKILL"), 5000);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill();
  });
}
