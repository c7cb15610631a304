/** The part of `node:assert/strict` that the suites use, for the web-worker host, which has no Node. */

function fail(message: string | undefined, found: string): never {
  throw new Error(message === undefined ? found : `${message}\n${found}`);
}

/** Passes for a true value. */
export function ok(value: unknown, message?: string): asserts value {
  if (!value) {
    fail(message, `${value} is not true`);
  }
}

/** Passes for the same value. */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) {
    fail(message, `${actual} is not ${expected}`);
  }
}

/** Passes for values of the same JSON. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  const [found, wanted] = [JSON.stringify(actual, undefined, 2), JSON.stringify(expected, undefined, 2)];
  if (found !== wanted) {
    fail(message, `${found} is not ${wanted}`);
  }
}

/** Passes for a text with a match. */
export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) {
    fail(message, `“${text}” does not match ${pattern}`);
  }
}
