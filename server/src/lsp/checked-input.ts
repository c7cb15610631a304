import { Transform } from "node:stream";

/** The longest header of a message, in bytes; the protocol's own have about thirty. */
const longestHeader = 4096;

/** The longest message, in bytes: several times as long as any document that an editor sends. */
const longestMessage = 512 * 1024 * 1024;

/** Why a message cannot begin with this header, as a phrase for people; or how many bytes follow it. */
const lengthAfter = (header: string): number | string => {
  const written = /^content-length:(.*)$/im.exec(header)?.[1]?.trim();
  if (written === undefined) return "its header has no Content-Length";
  if (!/^\d+$/.test(written)) return "its Content-Length is no number";
  return Number(written) > longestMessage ? "it is too long" : Number(written);
};

/**
 * Lets messages of the base protocol through as they come. Where something else comes, `refuse` is called with the
 * reason, a phrase for people, and nothing more comes through: whoever reads messages would wait for ever, or read on
 * in the middle of one.
 */
export const checkedInput = (refuse: (reason: string) => void): Transform => {
  let header = "";
  let left = 0;
  let refused = false;
  const reject = (reason: string): void => {
    refused = true;
    refuse(reason);
  };
  const check = (chunk: Buffer): void => {
    let at = 0;
    while (at < chunk.length && !refused) {
      const body = Math.min(left, chunk.length - at);
      left -= body;
      at += body;
      if (at === chunk.length) return;
      const before = header.length;
      header += chunk.toString("latin1", at, at + longestHeader + 4);
      const end = header.indexOf("\r\n\r\n");
      if (end < 0 && header.length > longestHeader) reject("it has no header");
      if (end < 0) return;
      const length = lengthAfter(header.slice(0, end));
      if (typeof length === "string") {
        reject(length);
        return;
      }
      at += end + 4 - before;
      left = length;
      header = "";
    }
  };
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      check(chunk);
      done(null, refused ? undefined : chunk);
    },
  });
};
