import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
  SilentReporter,
} from "@vscode/test-electron";
import { chromium, type Page } from "playwright-core";
import { findProgram } from "../../../scripts/vscode-host/find-program.js";
import { freePort } from "../../../scripts/vscode-host/free-port.js";
import { runCommand } from "../../../scripts/vscode-host/run-command.js";
import { type EditorHost, quietSettings, suiteTimeout } from "./editor-host.js";
import { addLanguagePack } from "./language-pack.js";

/**
 * Desktop VS Code: the program that `VSCODE_PATH` names, else a download by `@vscode/test-electron`. Undefined where there
 * is no screen to show it on, real or by xvfb-run, or where the download does not answer within a few seconds.
 */
export async function desktopHost(
  folder: string,
  say: (line: string) => void,
): Promise<EditorHost | undefined> {
  const screen = screenCommand();
  if (screen === undefined) {
    say("No display and no xvfb-run: not desktop VS Code.");
    return undefined;
  }
  const program = await findDesktop(folder, say);
  if (program === undefined) {
    return undefined;
  }
  const [cli = program] = resolveCliArgsFromVSCodeExecutablePath(program, { reuseMachineInstall: true });
  const userData = join(folder, "user-data");
  const extensions = join(folder, "extensions");
  const profile = [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`];
  const version = (await runCommand(cli, [...profile, "--version"])).split("\n")[0]?.trim() ?? "";
  return {
    name: `VS Code ${version} (desktop)`,
    logs: join(userData, "logs"),
    prepare: async (vsix) => {
      await rm(userData, { recursive: true, force: true });
      await rm(extensions, { recursive: true, force: true });
      await mkdir(join(userData, "User"), { recursive: true });
      await writeFile(join(userData, "User", "settings.json"), JSON.stringify(quietSettings));
      await runCommand(cli, [...profile, "--install-extension", vsix, "--force"]);
      return extensions;
    },
    uninstall: async (id) => {
      await runCommand(cli, [...profile, "--uninstall-extension", id]);
    },
    run: async (run, bridge) => {
      if (run.language !== undefined) {
        await addLanguagePack(userData, run.language);
      }
      const port = await freePort();
      const result = bridge.nextResult();
      const [executable = program, ...before] = [...screen, program];
      const ended = runTests({
        vscodeExecutablePath: executable,
        extensionDevelopmentPath: run.developmentExtensions.map((name) => join(run.root, name)),
        extensionTestsPath: join(run.root, run.suite),
        launchArgs: [
          ...before,
          run.workspace,
          ...profile,
          ...(run.language === undefined ? [] : [`--locale=${run.language}`]),
          `--remote-debugging-port=${port}`,
          "--disable-telemetry",
        ],
      }).then(
        () => "VS Code",
        (error: unknown) => String(error),
      );
      bridge.attach(workbenchPage(port));
      const counts = await Promise.race([
        result,
        ended.then((how) => {
          throw new Error(`The suite ended before it told how it went: ${how}`);
        }),
      ]);
      await ended;
      return counts;
    },
  };
}

/** What to put before the program so that it has a screen; undefined where none can be had. */
function screenCommand(): readonly string[] | undefined {
  const shown = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
  if (process.platform !== "linux" || (shown !== undefined && shown !== "")) {
    return [];
  }
  const virtual = findProgram("xvfb-run");
  return virtual === undefined ? undefined : [virtual, "-a"];
}

async function findDesktop(folder: string, say: (line: string) => void): Promise<string | undefined> {
  const named = process.env["VSCODE_PATH"];
  if (named !== undefined && named !== "") {
    return named;
  }
  try {
    return await downloadAndUnzipVSCode({ cachePath: folder, timeout: 5000, reporter: new SilentReporter() });
  } catch (error) {
    say(`Desktop VS Code cannot be downloaded (${error instanceof Error ? error.message : error}).`);
    return undefined;
  }
}

/** The window's page, over the debugging port that Electron shares with Chromium. */
async function workbenchPage(port: number): Promise<Page> {
  const end = Date.now() + suiteTimeout;
  while (Date.now() < end) {
    try {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      for (;;) {
        const page = browser
          .contexts()
          .flatMap((context) => context.pages())
          .find((each) => each.url().includes("workbench"));
        if (page !== undefined) {
          return page;
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error("VS Code's window did not open its debugging port.");
}
