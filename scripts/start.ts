import { spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isBuilt } from "./vscode-host/is-built.js";
import { openDesktop } from "./vscode-host/open-desktop.js";
import { openInBrowser } from "./vscode-host/open-in-browser.js";
import { runCommand } from "./vscode-host/run-command.js";

const help = `npm start                    open the sample articles in VS Code with Copydesk
npm start -- FILE…           open these files or folders instead
npm start -- --cli [FILE…]   check them on the terminal instead

VS Code is the desktop program where \`code\` is on PATH. Elsewhere it is VS Code's server build, installed once from npm
below .vscode-test/, for the browser at the address that is printed; only this machine can reach it.
Where neither can be had, the files are checked on the terminal.

  --browser   VS Code in the browser, also where there is the desktop program
  --cli       no VS Code
  --help      this text`;

const repository = join(import.meta.dirname, "..");
const samples = join(repository, "samples");
const commandLine = join(repository, "server", "dist", "cli.mjs");
const say = (line: string) => console.log(line);

async function build(): Promise<void> {
  const sources = [join(repository, "client", "src"), join(repository, "server", "src")];
  if (!(await isBuilt(commandLine, sources))) {
    say("Building …");
    await runCommand("npm", ["run", "build"], { cwd: repository });
  }
}

function check(files: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [commandLine, "check", ...files], { stdio: "inherit" });
  return status ?? 2;
}

async function serve(files: readonly string[]): Promise<void> {
  say("Packaging the extension …");
  await runCommand("npm", ["run", "package"], { cwd: repository });
  const [path = samples] = files;
  const [first] = (await readdir(samples)).filter((name) => name.endsWith(".txt"));
  const editor = await openInBrowser(
    join(repository, ".vscode-test"),
    {
      vsix: join(repository, "dist", "copydesk.vsix"),
      path,
      ...(path === samples && first !== undefined ? { openFile: join(samples, first) } : {}),
    },
    say,
  );
  say(
    `\nVS Code with Copydesk is ready. Open this address in a browser on this machine:\n\n  ${editor.address}\n`,
  );
  say("Ctrl+C ends it.");
  await new Promise<void>((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });
  await editor.stop();
}

/** Gives the exit code. */
async function start(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cli: { type: "boolean" },
      browser: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) {
    say(help);
    return 0;
  }
  // npm runs this in the repository; INIT_CWD is where the user stood.
  const files = positionals.map((file) => resolve(process.env["INIT_CWD"] ?? ".", file));
  const wanted = files.length > 0 ? files : [samples];
  await build();
  if (values.cli === true) {
    return check(wanted);
  }
  if (values.browser !== true && (await openDesktop(repository, wanted, say))) {
    say("Opened in VS Code.");
    return 0;
  }
  try {
    await serve(files);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    say("VS Code cannot be had here, so the files are checked on the terminal.\n");
    return check(wanted);
  }
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
