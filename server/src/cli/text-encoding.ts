/** How a text lies in its file. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A file's text without its byte order mark, and what is needed to write it back as it was. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** Of the first byte that is not UTF-8, where the text was therefore read as Windows-1252. */
  readonly invalidByte?: number;
}

/** Why bytes could not be read as text: a phrase that follows the file's name. */
export interface UndecodableText {
  readonly reason: string;
}

// The code points of bytes 0x80 to 0x9f: https://encoding.spec.whatwg.org/index-windows-1252.txt; 0 where there is none.
// `TextDecoder` cannot do it: from 20.18.3 on, many versions of Node read these bytes as Latin-1 by mistake.
const windows1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
] as const;

const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replaceAll(/[\x80-\x9f]/g, (mark) => String.fromCharCode(windows1252[mark.charCodeAt(0) - 0x80] ?? 0));

const toWindows1252 = (text: string): Uint8Array | undefined => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const special = windows1252.findIndex((known) => known === code && code !== 0);
    if (special >= 0) bytes[index] = 0x80 + special;
    else if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[index] = code;
    else return undefined;
  }
  return bytes;
};

/** Offset of the first byte that is not UTF-8, given the decoding in which such bytes are replacement characters. */
const firstInvalidByte = (bytes: Uint8Array, decoded: string): number | undefined => {
  let offset = 0;
  let from = 0;
  for (const { index } of decoded.matchAll(/\uFFFD/g)) {
    offset += Buffer.byteLength(decoded.slice(from, index));
    const real = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!real) return offset;
    offset += 3;
    from = index + 1;
  }
  return undefined;
};

const controls = /[^\P{Cc}\t\n\f\r]/u;

/** Whether bytes that are not UTF-8 read as Windows-1252 text: every byte is assigned, and none of it is UTF-8 after all. */
const plausiblyWindows1252 = (bytes: Uint8Array, asUtf8: string): boolean =>
  !controls.test(asUtf8) &&
  !/[^\p{ASCII}\uFFFD]/u.test(asUtf8) &&
  !Buffer.from(bytes).includes("\uFFFD") &&
  bytes.every((byte) => byte < 0x80 || byte > 0x9f || windows1252[byte - 0x80] !== 0);

const decodeUtf16 = (bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): DecodedText | UndecodableText => {
  if (bytes.length % 2 === 1) return { reason: "is UTF-16 that breaks off in the middle of a character" };
  const units = Buffer.from(bytes.subarray(2));
  if (encoding === "utf-16be") units.swap16();
  return { text: units.toString("utf16le"), encoding, byteOrderMark: true };
};

/**
 * Reads bytes as UTF-8, as UTF-16 where a byte order mark says so, or as Windows-1252 where they are not UTF-8 but
 * plausible text. Line ends stay as they are.
 */
export const decodeText = (bytes: Uint8Array): DecodedText | UndecodableText => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, "utf-16be");
  const decoded = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const invalidByte = firstInvalidByte(bytes, decoded);
  if (invalidByte === undefined) {
    const byteOrderMark = decoded.startsWith("\uFEFF");
    return { text: byteOrderMark ? decoded.slice(1) : decoded, encoding: "utf-8", byteOrderMark };
  }
  if (decoded.includes("\0")) return { reason: "is a binary file" };
  if (!plausiblyWindows1252(bytes, decoded)) return { reason: `is not valid UTF-8 (byte ${invalidByte})` };
  return { text: fromWindows1252(bytes), encoding: "windows-1252", byteOrderMark: false, invalidByte };
};

/** The bytes of `text` in the encoding, and with the byte order mark, that `as` was read in; undefined where that encoding lacks one of its characters. */
export const encodeText = (text: string, as: DecodedText): Uint8Array | undefined => {
  const marked = as.byteOrderMark ? `\uFEFF${text}` : text;
  if (as.encoding === "windows-1252") return toWindows1252(marked);
  if (as.encoding === "utf-8") return Buffer.from(marked, "utf8");
  const units = Buffer.from(marked, "utf16le");
  return as.encoding === "utf-16be" ? units.swap16() : units;
};
