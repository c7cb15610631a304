import { once } from "node:events";
import pc from "picocolors";
import type { Colours } from "../formats/text.js";

/** Writes to standard output and waits while its reader is slow. */
export const print = async (content: string | Uint8Array): Promise<void> => {
  if (!process.stdout.write(content)) await once(process.stdout, "drain");
};

/** Whether colours may be used on a stream: it is a terminal that has them, or FORCE_COLOR asks for them; never under NO_COLOR. */
export const wantsColours = (stream: NodeJS.WriteStream): boolean => {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0";
  return stream.isTTY === true && TERM !== "dumb";
};

/** The colours of a report on a terminal, or none. */
export const coloursFor = (enabled: boolean): Colours => {
  const { red, yellow, blue, gray, green, underline, dim } = pc.createColors(enabled);
  return { error: red, warning: yellow, info: blue, hint: gray, good: green, file: underline, faint: dim };
};
