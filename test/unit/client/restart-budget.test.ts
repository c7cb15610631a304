import assert from "node:assert/strict";
import { mayRestart } from "../../../client/src/restart-budget.js";

const minute = 60_000;

const check = (title: string, crashes: readonly number[], expected: boolean): void => {
  it(title, () => assert.equal(mayRestart(crashes), expected));
};

describe("restarting a server that crashed", () => {
  check("happens before any crash", [], true);
  check("happens after the first crash", [5], true);
  check("happens after three crashes in a row", [0, 1, 2], true);
  check("ends with the fourth in three minutes", [0, 1, 2, 3], false);
  check("happens when the crashes are far apart", [0, 2 * minute, 4 * minute, 6 * minute, 8 * minute], true);
  check("forgets crashes of three minutes ago", [0, 1, 2, 3 * minute], true);
});
