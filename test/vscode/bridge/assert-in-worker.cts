/** The part of `node:assert/strict` that the suites use, for the web-worker host, which has no Node. */

function fail(message: string | undefined, found: string): never {
  throw new Error(message === undefined ? found : `${message}\n${found}`);
}

const json = (value: unknown): string | undefined => JSON.stringify(value, undefined, 2);

// CommonJS, so that a suite may import it whole or by name, as it may Node's own.
module.exports = {
  ok(value: unknown, message?: string): void {
    if (!value) {
      fail(message, `${value} is not true`);
    }
  },
  equal(actual: unknown, expected: unknown, message?: string): void {
    if (!Object.is(actual, expected)) {
      fail(message, `${actual} is not ${expected}`);
    }
  },
  notEqual(actual: unknown, other: unknown, message?: string): void {
    if (Object.is(actual, other)) {
      fail(message, `${actual} is not to be that`);
    }
  },
  /** Passes for values of the same JSON. */
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    const [found, wanted] = [json(actual), json(expected)];
    if (found !== wanted) {
      fail(message, `${found} is not ${wanted}`);
    }
  },
  match(text: string, pattern: RegExp, message?: string): void {
    if (!pattern.test(text)) {
      fail(message, `“${text}” does not match ${pattern}`);
    }
  },
  doesNotMatch(text: string, pattern: RegExp, message?: string): void {
    if (pattern.test(text)) {
      fail(message, `“${text}” matches ${pattern}`);
    }
  },
  fail(message = "Failed"): never {
    throw new Error(message);
  },
};
