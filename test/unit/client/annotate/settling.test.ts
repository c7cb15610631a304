import assert from "node:assert/strict";
import { createSettling } from "../../../../client/src/annotate/settling.js";

describe("what a list reports", () => {
  let time = 0;
  const create = () =>
    createSettling<string>(
      (a, b) => a === b,
      () => time,
    );

  it("is a person’s doing where nothing was set", () => assert.equal(create().isPersons("a"), true));

  it("is of what was before until it is what was set last", () => {
    const list = create();
    list.set("b");
    list.set("c");
    assert.deepEqual(
      ["a", "b", "c", "d"].map((report) => list.isPersons(report)),
      [false, false, false, true],
    );
  });

  it("is a person’s doing after a while, also where what was set was never reported", () => {
    const list = create();
    list.set("b");
    time += 1001;
    assert.equal(list.isPersons("a"), true);
  });
});
