import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../../../scripts/vscode-host/browser.js";
import { installExtension, uninstallExtension } from "../../../scripts/vscode-host/install-extension.js";
import { installHost } from "../../../scripts/vscode-host/install-host.js";
import { pageAddress } from "../../../scripts/vscode-host/page-address.js";
import { startServer } from "../../../scripts/vscode-host/start-server.js";
import { ensureSystemPackages } from "../../../scripts/vscode-host/system-packages.js";
import { type EditorHost, quietSettings, type SuiteRun, suiteTimeout } from "./editor-host.js";
import { addLanguagePack } from "./language-pack.js";
import { serveFolder } from "./serve-folder.js";
import { addWebExtensions } from "./web-worker-page.js";

/** VS Code's own server build from npm, shown in a headless browser. `folder` is the repository's `.vscode-test`. */
export async function codeServerHost(folder: string, say: (line: string) => void): Promise<EditorHost> {
  await ensureSystemPackages(["browser"], say);
  const host = await installHost(folder, say);
  const dataFolder = join(folder, "server-data");
  return {
    name: `VS Code ${host.version} (server build in a headless browser)`,
    logs: join(dataFolder, "data", "logs"),
    prepare: async (vsix) => {
      await rm(dataFolder, { recursive: true, force: true });
      await mkdir(join(dataFolder, "data", "User"), { recursive: true });
      await writeFile(join(dataFolder, "data", "User", "settings.json"), JSON.stringify(quietSettings));
      await installExtension(host, dataFolder, vsix);
      return join(dataFolder, "extensions");
    },
    uninstall: (id) => uninstallExtension(host, dataFolder, id),
    run: async (run, bridge) => {
      const base = await baseOf(run);
      if (run.language !== undefined) {
        await addLanguagePack(join(dataFolder, "data"), run.language);
      }
      const locale = run.language === undefined ? {} : { locale: run.language };
      const server = await startServer(host, { dataFolder, forTests: true, ...locale });
      const browser = await chromium.launch(launchOptions());
      try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        const ended = endOf(page);
        const extensions = run.developmentExtensions.map((name) => `${base.address}/${name}`);
        if (run.extensionHost === "web") {
          await addWebExtensions(page, extensions);
        }
        bridge.attach(page);
        const result = bridge.nextResult();
        await page.goto(
          pageAddress(server, {
            workspace: run.workspace,
            developmentExtensions: extensions,
            testSuite: `${base.address}/${run.suite}`,
          }),
        );
        return await Promise.race([
          result,
          ended.then((account) => {
            throw new Error(`${account}\n${server.log()}`);
          }),
        ]);
      } finally {
        await browser.close();
        await server.stop();
        base.close();
      }
    },
  };
}

/** The web-worker host starts workers from an extension only where it comes over HTTP. */
async function baseOf(run: SuiteRun): Promise<{ readonly address: string; readonly close: () => void }> {
  return run.extensionHost === "web" ? serveFolder(run.root) : { address: run.root, close: () => undefined };
}

/** How a browser for VS Code is started here. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const executablePath = findBrowser();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      // Chromium's sandbox cannot be set up by root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      // A page whose HTML was changed on its way counts as a stranger that may not reach this machine.
      "--disable-features=LocalNetworkAccessChecks",
    ],
  };
}

/** Resolves with what the page has printed when VS Code ends the suite, or when it takes too long. */
async function endOf(page: Page): Promise<string> {
  const printed: string[] = [];
  const account = (how: string) => `${how} before it told how it went.\n${printed.join("\n")}`;
  await page.exposeFunction("codeAutomationLog", (kind: string, values: unknown[]) => {
    printed.push(`${kind}: ${values.join(" ")}`);
  });
  return new Promise((resolve) => {
    setTimeout(() => resolve(account("The suite took too long")), suiteTimeout).unref();
    void page.exposeFunction("codeAutomationExit", (code: number) => {
      // The counts are on their way on another connection.
      setTimeout(() => resolve(account(`The suite ended with ${code}`)), 2000).unref();
    });
  });
}
