/**
 * Shows that the engine reads the same in Node and in a browser's worker: `npx tsx scripts/compare-runtimes.ts [FOLDER]`
 * reads the first 50 .txt files of FOLDER (samples/ without one) in both and compares whole articles. Exits 1 where
 * they differ. Needs a Chromium-based browser.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { type EngineTask, readAll } from "./compare-runtimes/engine-worker.js";
import { findBrowser } from "./vscode-host/browser.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const most = 50;
const folder = process.argv[2] ?? join(root, "samples");

const base64 = async (path: string): Promise<string> =>
  gunzipSync(await readFile(join(root, "server", path))).toString("base64");
const files = (await readdir(folder))
  .filter((file) => file.endsWith(".txt"))
  .toSorted()
  .slice(0, most);
const task: EngineTask = {
  gazetteer: await base64("data/gazetteer.json.gz"),
  model: await base64("model/tagger.bin.gz"),
  clusters: await base64("model/word-clusters.txt.gz"),
  wordTags: await base64("model/word-tags.bin.gz"),
  parser: await base64("model/parser.bin.gz"),
  texts: await Promise.all(files.map((file) => readFile(join(folder, file), "utf8"))),
};

const { outputFiles } = await build({
  entryPoints: [join(root, "scripts/compare-runtimes/engine-worker.ts")],
  bundle: true,
  platform: "browser",
  format: "iife",
  target: "es2022",
  minify: true,
  write: false,
});
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("No Chromium-based browser was found; set CHROME_PATH.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  const inBrowser = await page.evaluate(
    ({ source, message }) =>
      new Promise<readonly string[]>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
        worker.onmessage = (event: MessageEvent<readonly string[]>) => resolve(event.data);
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage(message);
      }),
    { source: outputFiles[0]?.text ?? "", message: task },
  );
  const inNode = readAll(task);
  const different = files.filter((_, index) => inNode[index] !== inBrowser[index]);
  console.log(
    `${files.length} articles in Node ${process.version} and in a worker of Chromium ${browser.version()}: ${
      different.length === 0 ? "the same annotations" : `${different.length} differ: ${different.join(", ")}`
    }.`,
  );
  if (different.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
}
