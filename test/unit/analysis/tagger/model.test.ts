import assert from "node:assert/strict";
import fc from "fast-check";
import { labelCount } from "../../../../server/src/analysis/tagger/labels/labels.js";
import { decodeModel, encodeModel, rowOf } from "../../../../server/src/analysis/tagger/model.js";

const weight = fc.integer({ min: -127, max: 127 });
const anyModel = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 60 }).chain((hashes) =>
  fc.record({
    hashes: fc.constant(Uint32Array.from(hashes)),
    rows: fc.int8Array({
      minLength: hashes.length * labelCount,
      maxLength: hashes.length * labelCount,
      min: -127,
      max: 127,
    }),
    scale: fc.constant(0.25),
    transition: fc
      .array(weight, { minLength: labelCount ** 2, maxLength: labelCount ** 2 })
      .map((weights) => Float32Array.from(weights)),
  }),
);

describe("a tagger model", () => {
  it("comes back from its bytes with every feature's weights", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const decoded = decodeModel(encodeModel(model));
        assert.equal(decoded.scale, model.scale);
        assert.deepEqual(decoded.transition, model.transition);
        assert.equal(decoded.hashes.length, model.hashes.length);
        model.hashes.forEach((hash, row) => {
          const at = rowOf(decoded, hash);
          assert.equal(decoded.hashes[at], hash);
          assert.deepEqual(
            decoded.rows.slice(at * labelCount, (at + 1) * labelCount),
            model.rows.slice(row * labelCount, (row + 1) * labelCount),
          );
        });
      }),
    );
  });

  it("has the same bytes in whatever order its features come", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const order = Array.from(model.hashes.keys()).reverse();
        const reversed = {
          ...model,
          hashes: Uint32Array.from(order, (row) => model.hashes[row] ?? 0),
          rows: Int8Array.from(
            order.flatMap((row) => [...model.rows.slice(row * labelCount, (row + 1) * labelCount)]),
          ),
        };
        assert.deepEqual(encodeModel(reversed), encodeModel(model));
      }),
    );
  });

  it("knows no other feature", () => {
    const none = decodeModel(
      encodeModel({
        hashes: Uint32Array.of(7, 1031),
        rows: new Int8Array(2 * labelCount),
        scale: 1,
        transition: new Float32Array(labelCount ** 2),
      }),
    );
    assert.ok(rowOf(none, 7) >= 0 && rowOf(none, 1031) >= 0);
    assert.equal(rowOf(none, 8), -1);
    assert.equal(rowOf(none, 2055), -1);
  });

  it("is told from other bytes", () => {
    for (const bytes of [
      new Uint8Array(0),
      new Uint8Array(3),
      new TextEncoder().encode("no model, as is plain"),
    ])
      assert.throws(() => decodeModel(bytes), /not a Copydesk tagger model/);
  });
});
