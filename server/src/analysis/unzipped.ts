import { gunzipSync } from "fflate";

/** The content of a gzip file; other bytes as they are: whoever reads the file may have unzipped it faster. Throws where a gzip file is broken. */
export const unzipped = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
