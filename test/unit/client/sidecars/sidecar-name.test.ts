import assert from "node:assert/strict";
import { articlePathOf } from "../../../../server/src/protocol.js";

const check = (file: string, article: string | undefined): void => {
  it(`${file} ${article === undefined ? "is none" : `is that of ${article}`}`, () =>
    assert.equal(articlePathOf(file), article));
};

describe("the name of a sidecar", () => {
  check("/desk/ferry.txt.annotations.json", "/desk/ferry.txt");
  check("/desk/ferry.txt.annotations.mara-quill.json", "/desk/ferry.txt");
  check("/desk/a.annotations.txt.annotations.json", "/desk/a.annotations.txt");
  check("/desk/ferry.txt", undefined);
  check("/desk/.annotations.json", undefined);
  check("/desk/annotations.json", undefined);
  check("/desk/ferry.txt.annotations.json.tmp", undefined);
  check("/desk/ferry.txt.annotations../up.json", undefined);
  check("/desk/ferry.txt.annotations.a/b.json", undefined);
  check("/desk/package.json", undefined);
});
