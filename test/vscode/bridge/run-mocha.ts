import { finish, print } from "./call.js";
// The build for browsers runs in a web worker too, and in Node it only misses what a command line needs.
import "mocha/mocha.js";

/** Only the tests whose full title has this text; all of them when it is empty. The runner writes it in. */
declare const ONLY_TESTS: string;

// Mocha's base reporter prints nothing: the runner's terminal is out of its reach.
mocha.setup({ ui: "bdd", timeout: 60_000, reporter: Mocha.reporters.Base });
if (ONLY_TESTS !== "") {
  mocha.fgrep(ONLY_TESTS);
}

/** Runs the tests that have been declared, prints them on the runner's terminal as they end, and rejects when one failed. */
export async function runMocha(): Promise<void> {
  let printed: Promise<void> = Promise.resolve();
  const say = (line: string) => {
    printed = printed.then(() => print(line));
  };
  let failed = 0;
  let passed = 0;
  let depth = 0;

  await new Promise<void>((resolve) => {
    // `mocha.run` reads the page's address, which a host for extensions has not.
    const runner = Mocha.prototype.run.call(mocha, () => resolve());
    runner.on("suite", (suite) => {
      if (!suite.root) {
        depth += 1;
        say(`${"  ".repeat(depth)}${suite.title}`);
      }
    });
    runner.on("suite end", (suite) => {
      depth -= suite.root ? 0 : 1;
    });
    runner.on("pass", (test) => {
      passed += 1;
      say(`${"  ".repeat(depth + 1)}✔ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on("pending", (test) => say(`${"  ".repeat(depth + 1)}- ${test.title}`));
    runner.on("fail", (test, error: Error) => {
      failed += 1;
      const account = (error.stack ?? error.message).replaceAll("\n", `\n${"  ".repeat(depth + 2)}`);
      say(`${"  ".repeat(depth + 1)}✘ ${test.title}\n${"  ".repeat(depth + 2)}${account}`);
    });
  });

  await printed;
  await finish(passed, failed);
  if (failed > 0) {
    throw new Error(`${failed} of ${passed + failed} tests failed.`);
  }
}
