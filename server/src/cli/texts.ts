import { readFile, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Decision } from "../decisions/decision.js";
import { LeftAlone } from "../node/left-alone.js";
import { fingerprint } from "./fingerprint.js";
import type { Input } from "./inputs.js";
import { type Remarks, whyUnreadable } from "./report.js";
import type { FileSettings } from "./settings-lookup.js";
import { decisionsOf } from "./sidecars.js";
import { type DecodedText, decodeText } from "./text-encoding.js";

/** A text that was read, and the settings that hold for it. */
export interface InputText {
  readonly input: Input;
  readonly decoded: DecodedText;
  readonly settings: FileSettings;
  /** What people decided of it. */
  readonly decisions: readonly Decision[];
  /** `fingerprint` of the bytes that were read. */
  readonly print: string;
}

/** Where a shell puts the streams that it hands over, as in `copydesk check <(pbpaste)`: somebody writes to them. */
const handedOver = /^\/dev\/(?:fd\/|stdin$)|^\/proc\/(?:self|\d+)\/fd\//;

/** The bytes of an input. A pipe that nobody writes to, or a device, may never end, so it is not begun. */
const bytesOf = async (file: string | undefined): Promise<Buffer> => {
  if (file === undefined) return buffer(process.stdin);
  if (!handedOver.test(file) && !(await stat(file)).isFile())
    throw new LeftAlone("irregular", "is no regular file; left alone");
  return readFile(file);
};

/** Reads one input. Undefined where it cannot be read, which goes to the report. */
export const readInput = async (
  input: Input,
  settings: FileSettings,
  remarks: Remarks,
): Promise<InputText | undefined> => {
  try {
    const bytes = await bytesOf(input.file);
    const decoded = decodeText(bytes);
    if ("reason" in decoded) {
      remarks.failure(`${decoded.reason}; left alone`, input.name);
      return undefined;
    }
    if (decoded.invalidByte !== undefined)
      remarks.note(`${input.name}: not UTF-8 (byte ${decoded.invalidByte}); read as Windows-1252.`);
    const decisions = await decisionsOf(input, decoded.text, remarks);
    return { input, decoded, settings, decisions, print: fingerprint(bytes) };
  } catch (error) {
    remarks.failure(whyUnreadable(error), input.name);
    return undefined;
  }
};
