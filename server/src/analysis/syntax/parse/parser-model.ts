import { packedModel } from "../weights/packed-model.js";
import { decodeLinearModel, decodeRows, encodeLinearModel, type SparseRows } from "../weights/sparse-rows.js";
import type { ParserModel } from "./parse-tree.js";

/** The names of the moves, by their numbers. */
const moveNames = ["shift", "left", "right"] as const;

/** Bytes of a number. */
const headerBytes = 4;

/** The bytes of a parser's file: the length of the model of moves in four bytes, that model, and that of relations. */
export const encodeParser = (
  moves: SparseRows,
  relations: SparseRows,
  relationNames: readonly string[],
): Uint8Array => {
  const first = encodeLinearModel(moves, moveNames);
  const second = encodeLinearModel(relations, relationNames);
  const bytes = new Uint8Array(headerBytes + first.length + second.length);
  new DataView(bytes.buffer).setUint32(0, first.length, true);
  bytes.set(first, headerBytes);
  bytes.set(second, headerBytes + first.length);
  return bytes;
};

/** A parser from the bytes of its file, unzipped. Throws where they are no such file. */
export const decodeParser = (bytes: Uint8Array): ParserModel => {
  if (bytes.length < headerBytes) throw new Error("These bytes are not a Copydesk parser.");
  const first = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  return {
    moves: packedModel(decodeRows(bytes.subarray(headerBytes, headerBytes + first))),
    relations: decodeLinearModel(bytes.subarray(headerBytes + first)),
  };
};
