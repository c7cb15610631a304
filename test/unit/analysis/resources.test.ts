import assert from "node:assert/strict";
import { loadResources, type ResourceName } from "../../../server/src/analysis/resources.js";
import { readResource } from "../../../server/src/node/resource-files.js";

describe("resources", () => {
  it("are read once each, by their names", async () => {
    const asked: ResourceName[] = [];
    const { gazetteer, dictionaries, tagger } = await loadResources((name) => {
      asked.push(name);
      return readResource(name);
    });
    assert.deepEqual(asked.sort(), [
      "en_GB.trie.gz",
      "en_US.trie.gz",
      "gazetteer.json.gz",
      "tagger.bin.gz",
      "word-clusters.txt.gz",
      "word-frequency.txt",
    ]);
    assert.ok(gazetteer.kinds.has("kenya"));
    assert.ok(tagger.clusters.has("kenya"));
    assert.ok(dictionaries["en-US"].has("harbor"));
    assert.ok(dictionaries["en-GB"].has("harbour"));
  });

  it("are refused where a file cannot be read or is none", async () => {
    await assert.rejects(
      loadResources(() => Promise.reject(new Error("gone"))),
      /gone/,
    );
    await assert.rejects(loadResources(() => Promise.resolve(new Uint8Array([1, 2, 3]))));
  });
});
