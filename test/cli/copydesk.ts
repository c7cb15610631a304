import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer, text } from "node:stream/consumers";
import { programOf } from "../built.js";

const command = programOf("copydesk.js", "cli.mjs", "cli/main.ts");

/** The command as a program and the arguments that come before its own. */
export const commandLine: readonly string[] = [process.execPath, ...command];

/** What a run of the command gave. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

/** Starts the real command in a folder, with pipes for its three streams. */
export const start = (folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [...command, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });

/** Runs the real command in a folder, with `input` on its standard input. */
export const copydesk = async (
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = "",
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> => {
  const child = start(folder, args, env);
  // A run that ends before it has read its input closes the pipe; what it printed still counts.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const ended = once(child, "close");
  const [bytes, err] = await Promise.all([buffer(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return { code, out: bytes.toString("utf8"), bytes, err };
};

/** Files to write into a folder, by path; nested folders are made. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const folders: string[] = [];

/** A new folder with these files, outside every configuration; `removeFolders` takes it away. */
export const folderWith = (files: Files): string => {
  const folder = mkdtempSync(path.join(tmpdir(), "copydesk-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
};

/** Makes a pipe with a name, which nobody writes to; not on Windows. */
export const makePipe = (file: string): void => {
  execFileSync("bash", ["-c", 'mkfifo "$0"', file]);
};

/** Removes every folder that `folderWith` made. */
export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};

/** An article without a fault. */
export const clean = "The ferry left the harbour on Monday. The crew said the sea was calm.\n";

/** An article with one doubled word, which can be mended safely, and the same article mended. */
export const faulty = "The ferry left the the harbour on Monday. The crew said the sea was calm.\n";
