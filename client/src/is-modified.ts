import { LSPErrorCodes, ResponseError } from "vscode-languageclient";

/** Whether a server could not answer because the text had changed meanwhile. */
export const isModified = (error: unknown): boolean =>
  error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
