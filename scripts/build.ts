import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type BuildOptions, build, context, transform } from "esbuild";
import { withLazyPatterns } from "./lazy-patterns.js";
import { packDictionary } from "./pack-dictionary.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const { values } = parseArgs({ options: { watch: { type: "boolean" }, dev: { type: "boolean" } } });
const development = values.dev === true || values.watch === true;

const common = {
  absWorkingDir: root,
  bundle: true,
  target: "es2022",
  minify: !development,
  sourcemap: development ? "linked" : false,
  legalComments: "none",
  logLevel: "warning",
  tsconfig: "tsconfig.json",
} as const satisfies BuildOptions;

// Bundled CommonJS dependencies call `require`, which an ES module lacks.
const requireForModules =
  'import { createRequire as copydeskRequire } from "node:module"; const require = copydeskRequire(import.meta.url);';

const nodeModules: BuildOptions = {
  outdir: "server/dist",
  outExtension: { ".js": ".mjs" },
  platform: "node",
  format: "esm",
  // jsonc-parser's CommonJS entry hides its imports from a bundler.
  mainFields: ["module", "main"],
  banner: { js: requireForModules },
};

const clients: readonly BuildOptions[] = [
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
];

const servers: readonly BuildOptions[] = [
  { ...nodeModules, entryPoints: { cli: "server/src/cli/main.ts" } },
  // What is imported while it runs becomes files of their own.
  {
    ...nodeModules,
    entryPoints: { node: "server/src/lsp/node.ts" },
    splitting: true,
    chunkNames: "node-[hash]",
  },
  {
    entryPoints: { browser: "server/src/lsp/browser.ts" },
    outdir: "server/dist",
    platform: "browser",
    format: "iife",
  },
];

/**
 * The code of a bundle in which files that import the same CommonJS package share one object of its names, where esbuild
 * copies the seven hundred of `vscode-languageserver` for each file.
 */
const withSharedPackages = (code: string): string =>
  code.replaceAll(/__toESM\((require_\w+)\(\), 1\)/g, "($1.names ??= __toESM($1(), 1))");

/** Bundles a part of the server, makes its patterns lazy, and minifies what comes of it. */
const buildServer = async (options: BuildOptions): Promise<void> => {
  const { outputFiles } = await build({
    ...common,
    ...options,
    // What is outside of functions is not to be wrapped in one before its patterns are looked for.
    format: "esm",
    minify: false,
    write: false,
  });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(withLazyPatterns(withSharedPackages(text)), {
      format: options.format ?? "esm",
      target: common.target,
      legalComments: common.legalComments,
      minify: true,
    });
    await writeFile(path, code);
  }
};

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
  for (const options of [...clients, ...servers]) await (await context({ ...common, ...options })).watch();
  console.log("watching");
} else {
  const whole = development ? [...clients, ...servers] : clients;
  await Promise.all([
    ...whole.map((options) => build({ ...common, ...options })),
    ...(development ? [] : servers.map(buildServer)),
  ]);
}
