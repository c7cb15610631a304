import { findProgram } from "./find-program.js";
import { runCommand } from "./run-command.js";

/**
 * Opens files or folders in the desktop VS Code that is on PATH, in a new window with the extension of `extensionFolder`
 * loaded from its source. False where there is none, or it cannot start here.
 */
export async function openDesktop(
  extensionFolder: string,
  files: readonly string[],
  say: (line: string) => void,
): Promise<boolean> {
  const code = findProgram("code", "code-insiders", "codium");
  if (code === undefined) {
    return false;
  }
  try {
    await runCommand(
      code,
      ["--new-window", "--disable-telemetry", `--extensionDevelopmentPath=${extensionFolder}`, ...files],
      { timeout: 60_000 },
    );
    return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}
