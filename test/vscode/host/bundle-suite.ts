import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { SuiteRun } from "./editor-host.js";

/** One suite to bundle. */
export interface SuiteSource {
  /** The folder with its `*.test.ts` files. */
  readonly folder: string;
  readonly outfile: string;
  readonly extensionHost: SuiteRun["extensionHost"];
  /** Where it reaches the runner. */
  readonly bridgeAddress: string;
  /** Runs only the tests whose full title has this text; all of them when it is empty. */
  readonly only: string;
}

/** Bundles a suite's tests, mocha and the bridge into one CommonJS file that exports `run()`, as VS Code wants it. */
export async function bundleSuite(source: SuiteSource): Promise<void> {
  const tests = (await readdir(source.folder)).filter((name) => name.endsWith(".test.ts")).sort();
  const bridge = join(import.meta.dirname, "..", "bridge");
  const inWorker = source.extensionHost === "web";
  await build({
    stdin: {
      // The harness comes first: it declares mocha's globals.
      contents: [
        `import { runMocha } from ${JSON.stringify(join(bridge, "run-mocha.ts"))};`,
        ...tests.map((name) => `import ${JSON.stringify(`./${name}`)};`),
        // Not an export: mocha's own file takes itself for the whole module and replaces the exports.
        "module.exports = { run: runMocha };",
      ].join("\n"),
      resolveDir: source.folder,
      loader: "ts",
    },
    outfile: source.outfile,
    bundle: true,
    format: "cjs",
    platform: inWorker ? "browser" : "node",
    target: "es2023",
    external: ["vscode"],
    alias: inWorker ? { "node:assert/strict": join(bridge, "assert-in-worker.cts") } : {},
    sourcemap: "inline",
    define: {
      BRIDGE_ADDRESS: JSON.stringify(source.bridgeAddress),
      EXTENSION_HOST: JSON.stringify(source.extensionHost),
      ONLY_TESTS: JSON.stringify(source.only),
    },
    logLevel: "warning",
  });
}
