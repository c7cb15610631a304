import assert from "node:assert/strict";
import { resourceName } from "../../../client/src/resource-name.js";

const check = (params: unknown, expected: string | undefined): void => {
  it(`${JSON.stringify(params)} is ${expected ?? "refused"}`, () =>
    assert.equal(resourceName(params), expected));
};

describe("the name of a resource", () => {
  check({ name: "gazetteer.json.gz" }, "gazetteer.json.gz");
  check({ name: "en_US.trie.gz" }, "en_US.trie.gz");
  check({ name: "../node.mjs" }, undefined);
  check({ name: ".." }, undefined);
  check({ name: "sub/words.gz" }, undefined);
  check({ name: "sub\\words.gz" }, undefined);
  check({ name: "words.gz\n" }, undefined);
  check({ name: ".hidden" }, undefined);
  check({ name: "a%2fb" }, undefined);
  check({ name: "" }, undefined);
  check({ name: 7 }, undefined);
  check({}, undefined);
  check(null, undefined);
  check("words.gz", undefined);
});
