import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type BuildOptions, build, context } from "esbuild";
import { packDictionary } from "./pack-dictionary.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const { values } = parseArgs({ options: { watch: { type: "boolean" }, dev: { type: "boolean" } } });
const development = values.dev === true || values.watch === true;

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  target: "es2022",
  minify: !development,
  sourcemap: development ? "linked" : false,
  legalComments: "none",
  logLevel: "warning",
  tsconfig: "tsconfig.json",
};

// Bundled CommonJS dependencies call `require`, which an ES module lacks.
const requireForModules =
  'import { createRequire as copydeskRequire } from "node:module"; const require = copydeskRequire(import.meta.url);';

const bundles: readonly BuildOptions[] = [
  {
    entryPoints: { node: "client/src/node.ts" },
    outdir: "client/dist",
    platform: "node",
    format: "cjs",
    external: ["vscode"],
  },
  {
    entryPoints: { browser: "client/src/browser.ts" },
    outdir: "client/dist",
    platform: "browser",
    format: "cjs",
    external: ["vscode"],
  },
  {
    entryPoints: { node: "server/src/lsp/node.ts", cli: "server/src/cli/main.ts" },
    outdir: "server/dist",
    outExtension: { ".js": ".mjs" },
    platform: "node",
    format: "esm",
    // jsonc-parser's CommonJS entry hides its imports from a bundler.
    mainFields: ["module", "main"],
    banner: { js: requireForModules },
  },
  {
    entryPoints: { browser: "server/src/lsp/browser.ts" },
    outdir: "server/dist",
    platform: "browser",
    format: "iife",
  },
];

const dictionaries = [
  "node_modules/@cspell/dict-en_us/en_US.trie.gz",
  "node_modules/@cspell/dict-en-gb-mit/en_GB.trie.gz",
  "node_modules/@cspell/dict-en-au/en_AU.trie",
  "node_modules/@cspell/dict-en-ca/en_CA.trie",
];

const resources = [
  "server/data/gazetteer.json.gz",
  "server/data/word-frequency.txt",
  "server/data/styles.json",
  "server/model/tagger.bin.gz",
  "server/model/word-tags.bin.gz",
  "server/model/parser.bin.gz",
  "server/model/word-clusters.txt.gz",
];

await rm(`${root}client/dist`, { recursive: true, force: true });
await rm(`${root}server/dist`, { recursive: true, force: true });
await mkdir(`${root}server/dist/resources`, { recursive: true });
const resourcePath = (file: string): string =>
  `${root}server/dist/resources/${file.slice(file.lastIndexOf("/") + 1)}`;
for (const file of resources) await cp(`${root}${file}`, resourcePath(file));
for (const file of dictionaries) {
  await writeFile(resourcePath(file), packDictionary(await readFile(`${root}${file}`)));
}
// The dictionaries of Australian and Canadian English come under a licence that goes along with them.
await cp(`${root}node_modules/@cspell/dict-en-au/LICENSE`, resourcePath("LGPL-3.0.txt"));
if (values.watch) {
  console.log("building");
  for (const options of bundles) await (await context({ ...common, ...options })).watch();
  console.log("watching");
} else {
  await Promise.all(bundles.map((options) => build({ ...common, ...options })));
}
