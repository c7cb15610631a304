import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { installExtension } from "../../scripts/vscode-host/install-extension.js";
import { installHost } from "../../scripts/vscode-host/install-host.js";
import { pageAddress } from "../../scripts/vscode-host/page-address.js";
import { runCommand } from "../../scripts/vscode-host/run-command.js";
import { startServer } from "../../scripts/vscode-host/start-server.js";
import { ensureSystemPackages } from "../../scripts/vscode-host/system-packages.js";
import { launchOptions } from "../vscode/host/code-server.js";
import { generatedArticle, wordsIn } from "./generated-article.js";

/**
 * Measures the packaged extension in VS Code's server build with VS Code's own settings, and prints the median of ten, in
 * milliseconds of the page's clock.
 */

const repository = join(import.meta.dirname, "..", "..");
const folder = join(repository, ".vscode-test");
const rounds = 10;
const say = (line: string): void => console.log(line);

/** What would ask before the article can be seen. */
const settings = { "security.workspace.trust.enabled": false, "workbench.startupEditor": "none" };

const highlight = ".view-overlays .cdr[class*='TextEditorDecorationType']";
const squiggle = ".view-overlays .cdr.squiggly-warning";
const patience = { timeout: 120_000 };

/** The page's clock, in milliseconds since it was asked for, at the first frame in which an expression is true. */
const timeOf = async (page: Page, expression: string): Promise<number> => {
  const handle = await page.waitForFunction(`(${expression}) && performance.now()`, undefined, patience);
  return Number(await handle.jsonValue());
};

const count = (selector: string): string => `document.querySelectorAll(${JSON.stringify(selector)}).length`;

const opened = async (page: Page, address: string): Promise<number> => {
  await page.goto(address);
  return timeOf(page, `${count(highlight)} > 5`);
};

/** Types a word with a fault at the end, then a key, and gives the time from the key to one more squiggle. */
const afterKey = async (page: Page, word: string, key: string): Promise<number> => {
  const before = await page.locator(squiggle).count();
  await page.keyboard.type(word, { delay: 50 });
  await page.evaluate("addEventListener('keydown', () => { window.pressedAt = performance.now(); }, true)");
  await page.keyboard.press(key);
  const time = await timeOf(page, `${count(squiggle)} > ${before}`);
  const pressed = Number(await page.evaluate("window.pressedAt"));
  for (let left = word.length + 1; left > 0; left -= 1) await page.keyboard.press("Backspace");
  await timeOf(page, `${count(squiggle)} === ${before}`);
  return time - pressed;
};

const report = (what: string, times: readonly number[]): void => {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  const median = sorted[Math.floor(sorted.length / 2)];
  say(`${what.padEnd(62)} ${median} ms (${sorted[0]}–${sorted.at(-1)})`);
};

await runCommand("npm", ["run", "package"], { cwd: repository });
const vsix = join(repository, "dist", "copydesk.vsix");
await ensureSystemPackages(["browser"], say);
const host = await installHost(folder, say);
const dataFolder = join(folder, "bench-data");
const workspace = join(folder, "bench-workspace");
for (const path of [dataFolder, workspace]) await rm(path, { recursive: true, force: true });
await mkdir(join(dataFolder, "data", "User"), { recursive: true });
await mkdir(workspace);
await writeFile(join(dataFolder, "data", "User", "settings.json"), JSON.stringify(settings));
const article = `${generatedArticle(1, 1000)}\n`;
const openFile = join(workspace, "article.txt");
await writeFile(openFile, article);
await installExtension(host, dataFolder, vsix);
const server = await startServer(host, { dataFolder });
const browser = await chromium.launch(launchOptions());
try {
  const address = pageAddress(server, { workspace, openFile });
  // The first window of a profile sets it up.
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const time = await opened(page, address);
    if (round > 0) times.push(time);
    await page.close();
  }
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await opened(page, address);
  await page.locator(".view-line").first().click();
  await page.keyboard.press("Control+End");
  const left: number[] = [];
  const paused: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    left.push(await afterKey(page, "wonderfull", " "));
    paused.push(await afterKey(page, "wonderful", "l"));
  }
  say(
    `\nVS Code ${host.version} in a headless browser; ${wordsIn(article)} words; load ${loadavg()[0]?.toFixed(1)}\n`,
  );
  report("window opened → highlights painted", times);
  report("blank behind a misspelled word → its problem painted", left);
  report("last letter of a misspelled word → after the pause, painted", paused);
  say(`${"the .vsix".padEnd(62)} ${((await stat(vsix)).size / 2 ** 20).toFixed(2)} MB`);
} finally {
  await browser.close();
  await server.stop();
}
