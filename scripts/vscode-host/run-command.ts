import { spawn } from "node:child_process";

/** Where and with what a command runs. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Gives up and ends the command after so many milliseconds. */
  readonly timeout?: number;
}

/**
 * Runs a program to its end and gives what it printed on both streams, in order of arrival.
 * Rejects with that output when it cannot be started, ends with another code than 0, or runs out of time.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      // npm, npx and code are .cmd files on Windows, which only a shell can start.
      shell: process.platform === "win32",
      ...options,
    });
    let output = "";
    const collect = (chunk: string) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) {
        resolve(output);
        return;
      }
      reject(new Error(`${command} ${args.join(" ")} ended with ${code ?? signal}:\n${output.slice(-4000)}`));
    });
  });
}
