import assert from "node:assert/strict";
import { renameSource } from "../../../../client/src/sidecars/rename-source.js";

describe("telling a sidecar its article's new name", () => {
  const check = (before: string, after: string): void =>
    assert.equal(renameSource(before, "ferry.txt", "the “new” ferry.txt"), after);

  it("changes every source of that name, and nothing else", () => {
    check(
      '{ "target": { "source": "ferry.txt" }, "body": [{ "source" :\n"ferry.txt", "value": "ferry.txt" }] }',
      '{ "target": { "source": "the “new” ferry.txt" }, "body": [{ "source" :\n"the “new” ferry.txt", "value": "ferry.txt" }] }',
    );
    check('{ "source": "other.txt" }', '{ "source": "other.txt" }');
  });

  it("reads escapes, and writes them where they are needed", () => {
    assert.equal(
      renameSource('{"source":"h\\u00e4fen.txt"}', "häfen.txt", '"a".txt'),
      '{"source":"\\"a\\".txt"}',
    );
  });

  it("is not taken in by words that look like a source", () => {
    const quoted = '{ "value": "he wrote \\"source\\": \\"ferry.txt\\" there" }';
    check(quoted, quoted);
  });

  it("keeps what is no JSON as it is", () => check('"source": "bad \\x"', '"source": "bad \\x"'));
});
