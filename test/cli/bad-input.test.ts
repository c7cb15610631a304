import assert from "node:assert/strict";
import { clean, copydesk, faulty, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

/** The places of the doubled word in a text, as JSON gives them, and the exit code. */
const check = async (
  content: string | Uint8Array,
  expected: readonly string[],
  code: number,
  said = /^$/,
) => {
  const ran = await copydesk(folderWith({ "a.txt": content }), ["check", "a.txt", "--format", "json"]);
  assert.match(ran.err, said);
  assert.equal(ran.code, code);
  const { files } = JSON.parse(ran.out);
  const places = files.flatMap((file: { problems: { rule: string; line: number; column: number }[] }) =>
    file.problems
      .filter(({ rule }) => rule === "duplicated-word")
      .map(({ line, column }) => `${line}:${column}`),
  );
  assert.deepEqual(places, expected);
};

const place = Array.from(faulty.slice(0, faulty.indexOf("the the"))).length + 1;

describe("copydesk check on odd texts", () => {
  it("reads CR LF and a byte order mark", async () => {
    await check(`\uFEFF${clean}\r\n${faulty}`.replaceAll(/\r?\n/g, "\r\n"), [`3:${place}`], 1);
  });

  it("reads UTF-16 of both orders", async () => {
    const units = Buffer.from(`\uFEFF${faulty}`, "utf16le");
    await check(units, [`1:${place}`], 1);
    await check(Buffer.from(units).swap16(), [`1:${place}`], 1);
  });

  it("reads Windows-1252 and says so", async () => {
    const bytes = Buffer.from(`The caf\xe9 was full. ${faulty}`, "latin1");
    await check(bytes, [`1:${place + 19}`], 1, /^a\.txt: not UTF-8 \(byte 7\); read as Windows-1252\.\n$/);
  });

  it("names the byte that is not UTF-8 and ends with 2", async () => {
    const bytes = Buffer.concat([Buffer.from("“We left.” "), Buffer.from([0xff]), Buffer.from(faulty)]);
    await check(bytes, [], 2, /^a\.txt: is not valid UTF-8 \(byte 15\); left alone\.\n$/);
  });

  it("reads on over a NUL", () => check(`The cook left.\0 ${faulty}`, [`1:${place + 16}`], 1));

  it("counts emoji and combining marks as code points", () =>
    check(`😀 Zoe\u0308 was there. ${faulty}`, [`1:${place + 18}`], 1));

  it("reads right-to-left text", () => check(`السفينة “العبّارة” غادرت.\n${faulty}`, [`2:${place}`], 1));

  it("reads one line of 5 MB", async () => {
    const sentence = clean.trimEnd();
    const times = Math.ceil(5_000_000 / (sentence.length + 1));
    const long = `${sentence} `.repeat(times) + faulty;
    await check(long, [`1:${long.indexOf("the the") + 1}`], 1);
  });
});
