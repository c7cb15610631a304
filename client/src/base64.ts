/** How many bytes become one argument list: engines refuse very long ones. A multiple of 3. */
const chunkLength = 24_576;

/** Bytes as base64, without Node's `Buffer`. */
export const toBase64 = (bytes: Uint8Array): string => {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += chunkLength) {
    chunks.push(btoa(String.fromCharCode(...bytes.subarray(start, start + chunkLength))));
  }
  return chunks.join("");
};
