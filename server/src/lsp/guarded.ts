import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { type Documents, superseded } from "./documents.js";
import type { Reading } from "./reading.js";

/** The handler of one request. */
export type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result>;

/** Parameters that name a document. */
export interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** Ways to make handlers that fail without taking anything down. */
export interface Guards {
  /** Guards a request: a failure is logged and answered with `empty`, a request taken back is answered as such. */
  readonly guarded: <Params, Result>(
    name: string,
    empty: Result,
    answer: (params: Params) => Promise<Result>,
  ) => Handler<Params, Result>;
  /** A request about one document, answered from the reading of its present version, and with `empty` where it is not open. */
  readonly about: <Params extends AboutDocument, Result>(
    name: string,
    empty: Result,
    answer: (reading: Reading, params: Params) => Result | Promise<Result>,
  ) => Handler<Params, Result>;
}

/** The answer to a request about a version of a document that is no longer there. */
export const editedMeanwhile = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.ContentModified, "The document was edited meanwhile.");

/** The guards of the requests about some documents. */
export const createGuards = (
  documents: Documents,
  onError: (what: string, error: unknown) => void,
): Guards => {
  const guarded: Guards["guarded"] = (name, empty, answer) => async (params, token) => {
    try {
      const result = await answer(params);
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      onError(`The request ${name} failed`, error);
      return empty;
    }
  };
  return {
    guarded,
    about: (name, empty, answer) =>
      guarded(name, empty, async (params) => {
        const reading = await documents.reading(params.textDocument.uri);
        if (reading === undefined) return empty;
        if (reading === superseded) throw editedMeanwhile();
        return answer(reading, params);
      }),
  };
};
