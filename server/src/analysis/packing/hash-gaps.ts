/** Bytes of hashes in ascending order: the differences from one to the next, seven bits a byte, the lowest first. */
export const encodeGaps = (hashes: Iterable<number>): readonly number[] => {
  const bytes: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    let gap = hash - last;
    last = hash;
    for (; gap >= 128; gap = Math.floor(gap / 128)) bytes.push((gap % 128) + 128);
    bytes.push(gap);
  }
  return bytes;
};

/**
 * `count` hashes of the bytes that `encodeGaps` made, from `from` on, and where the bytes behind them begin. Bytes that
 * are missing count as 0. Added up in 32 bits, which wrap around and never become fractions.
 */
export const decodeGaps = (
  bytes: Uint8Array,
  from: number,
  count: number,
): { readonly hashes: Uint32Array; readonly end: number } => {
  const hashes = new Uint32Array(count);
  let at = from;
  let last = 0;
  for (let row = 0; row < count; row++) {
    let byte = bytes[at++] ?? 0;
    let gap = byte & 127;
    for (let bits = 7; byte >= 128; bits += 7) {
      byte = bytes[at++] ?? 0;
      gap |= (byte & 127) << bits;
    }
    last = (last + gap) | 0;
    hashes[row] = last;
  }
  return { hashes, end: at };
};
