import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addFeature,
  decodeLinearModel,
  encodeLinearModel,
  type SparseRows,
} from "../../../../server/src/analysis/syntax/weights/sparse-rows.js";

const labels = ["shift", "left nsubj", "right obj", "NN NOUN"];
const row = fc.uniqueArray(
  fc.record({ label: fc.nat(labels.length - 1), weight: fc.integer({ min: -127, max: 127 }) }),
  { selector: ({ label }) => label, minLength: 1, maxLength: labels.length },
);

const rowsOf = (
  table: ReadonlyMap<number, readonly { readonly label: number; readonly weight: number }[]>,
): SparseRows => {
  const hashes = [...table.keys()].sort((a, b) => a - b);
  const entries = hashes.map((hash) =>
    (table.get(hash) ?? []).map(({ label, weight }) => (label << 8) | (weight & 255)),
  );
  const starts = [0];
  for (const list of entries) starts.push((starts.at(-1) ?? 0) + list.length);
  return {
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    entries: Int16Array.from(entries.flat()),
  };
};

const anyTable = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 0xffffffff }), row), { maxLength: 50 })
  .map((pairs) => new Map(pairs));

describe("a model of tags or moves", () => {
  it("comes back from its bytes with every feature's weights", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const model = decodeLinearModel(encodeLinearModel(rowsOf(table), labels));
        assert.deepEqual(model.labels, labels);
        for (const [hash, list] of table) {
          const scores = new Int32Array(labels.length);
          addFeature(model, hash, scores, 0);
          const expected = new Int32Array(labels.length);
          for (const { label, weight } of list) expected[label] = weight;
          assert.deepEqual(scores, expected);
        }
      }),
    );
  });

  it("says nothing of a feature it does not have", () => {
    const model = decodeLinearModel(
      encodeLinearModel(rowsOf(new Map([[16, [{ label: 1, weight: 5 }]]])), labels),
    );
    const scores = new Int32Array(labels.length);
    for (const hash of [0, 32, 48, 0xffffffff]) addFeature(model, hash, scores, 0);
    assert.deepEqual(scores, new Int32Array(labels.length));
  });

  it("is refused where its bytes are cut off, too many or others", () => {
    const bytes = encodeLinearModel(rowsOf(new Map([[7, [{ label: 3, weight: -9 }]]])), labels);
    for (const length of bytes.keys())
      assert.throws(() => decodeLinearModel(bytes.subarray(0, length)), /not a Copydesk syntax model/);
    assert.throws(() => decodeLinearModel(Uint8Array.of(...bytes, 0)), /not a Copydesk syntax model/);
    assert.throws(
      () => decodeLinearModel(Uint8Array.of(9, ...bytes.subarray(1))),
      /not a Copydesk syntax model/,
    );
  });
});
