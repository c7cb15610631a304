import assert from "node:assert/strict";
import { gzipSync } from "fflate";
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
      "en_AU.trie",
      "en_CA.trie",
      "en_GB.trie.gz",
      "en_US.trie.gz",
      "gazetteer.json.gz",
      "parser.bin.gz",
      "tagger.bin.gz",
      "word-clusters.txt.gz",
      "word-frequency.txt",
      "word-tags.bin.gz",
    ]);
    assert.ok(gazetteer.kinds.has("kenya"));
    assert.ok(tagger?.clusters.has("kenya"));
    assert.ok(dictionaries["en-US"].has("harbor"));
    assert.ok(dictionaries["en-GB"].has("harbour"));
  });

  it("give the same whether or not the reader unzips them", async () => {
    const zipped = await loadResources(async (name) => {
      const bytes = await readResource(name);
      return name.endsWith(".gz") && bytes[0] !== 0x1f ? gzipSync(bytes) : bytes;
    });
    const { gazetteer, tagger } = await loadResources(readResource);
    assert.equal(zipped.gazetteer.size, gazetteer.size);
    assert.equal(zipped.tagger?.clusters.get("river"), tagger?.clusters.get("river"));
    assert.deepEqual(zipped.tagger?.model.hashes, tagger?.model.hashes);
  });

  it("do without the parser's weights, which are named when a tree is first asked for", async () => {
    const lacking: string[] = [];
    const { syntax } = await loadResources(
      async (name) => {
        const bytes = await readResource(name);
        return name === "parser.bin.gz" ? bytes.subarray(0, 50) : bytes;
      },
      (sentence) => lacking.push(sentence),
    );
    assert.deepEqual(lacking, []);
    assert.ok(syntax);
    const token = { text: "Go", pos: "VERB", start: 0, end: 2 } as const;
    assert.equal(syntax.read({ start: 0, end: 2, tokens: [token] }), undefined);
    assert.equal(syntax.read({ start: 0, end: 2, tokens: [token] }), undefined);
    assert.match(lacking.join("|"), /^Copydesk’s own file parser\.bin\.gz cannot be used [^|]+$/);
  });

  it("are refused where a file cannot be read or is none", async () => {
    await assert.rejects(
      loadResources(() => Promise.reject(new Error("gone"))),
      /gone/,
    );
    await assert.rejects(loadResources(() => Promise.resolve(new Uint8Array([1, 2, 3]))));
  });
});
