import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * The whole test command: the checks, the mocha suites, then the suite in a real VS Code.
 * Closes with what failed, which may stand far above or be cut from a log, and one line of totals; exits 1 when anything
 * failed.
 */

const root = fileURLToPath(new URL("../", import.meta.url));

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What failed, as the step printed it. */
  readonly failures?: string;
}

const run = (command: string, args: readonly string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      process.stdout.write(chunk);
      output += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });

const node = (args: readonly string[]): ReturnType<typeof run> => run(process.execPath, args);

const count = (output: string, pattern: RegExp): number => Number(output.match(pattern)?.[1] ?? 0);

const step = async (title: string, work: () => Promise<Outcome>): Promise<Outcome> => {
  console.log(`\n# ${title}`);
  const started = performance.now();
  const outcome = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`# ${title}: ${outcome.passed} passed, ${outcome.failed} failed in ${seconds} s`);
  return outcome;
};

const checks = async (): Promise<Outcome> => {
  const { code } = await node([
    process.env["npm_execpath"] ?? "node_modules/npm/bin/npm-cli.js",
    "run",
    "check",
  ]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const built = async (): Promise<Outcome> => {
  const { code } = await node(["--import", "tsx", "scripts/build.ts"]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const mocha = async (): Promise<Outcome> => {
  const { code, output } = await node([
    "node_modules/mocha/bin/mocha.js",
    "test/{unit,cli,lsp}/**/*.test.ts",
  ]);
  const failed = count(output, /^\s*(\d+) failing/m);
  return {
    passed: count(output, /^\s*(\d+) passing/m),
    failed: failed || (code === 0 ? 0 : 1),
    failures: output.match(/^\s*\d+ failing[\s\S]*/m)?.[0] ?? "",
  };
};

const vscode = async (): Promise<Outcome> => {
  const { code, output } = await node(["--import", "tsx", "test/vscode/run.ts"]);
  const failed = count(output, /^\d+ passed, (\d+) failed$/m);
  return {
    passed: count(output, /^(\d+) passed, \d+ failed$/m),
    failed: failed || (code === 0 ? 0 : 1),
    failures: output.match(/^Failed:\n[\s\S]*?(?=\n\nin \d+ s$)/m)?.[0] ?? "",
  };
};

const outcomes = [
  await step("Build", built),
  await step("Format, lint, types, layers, dead code", checks),
  await step("Engine, command line, language server", mocha),
  await step("A real VS Code", vscode),
];
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
for (const { failures } of outcomes) {
  if (failures !== undefined && failures !== "") {
    console.log(`\n${failures}`);
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
