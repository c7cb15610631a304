import assert from "node:assert/strict";
import fc from "fast-check";
import { toBase64 } from "../../../client/src/base64.js";

describe("base64", () => {
  it("is that of Node for any bytes", () =>
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) =>
        assert.equal(toBase64(bytes), Buffer.from(bytes).toString("base64")),
      ),
    ));

  it("holds more bytes than a call takes arguments", () => {
    const bytes = Uint8Array.from({ length: 200_001 }, (_, index) => index % 251);
    assert.equal(toBase64(bytes), Buffer.from(bytes).toString("base64"));
  });
});
