import type { Range, TextDocument } from "vscode";
import {
  type AlikePlace,
  type Annotated,
  type AnnotateTarget,
  alikeRequest,
  annotatedRequest,
  annotateTargetRequest,
  type WireRange,
} from "../../../server/src/protocol.js";
import { isModified } from "../is-modified.js";
import type { Session } from "../session.js";

/** How often a question is asked anew that the server could not answer because the text had changed meanwhile. */
const attempts = 5;

const ask = async <Result>(
  session: Session,
  document: TextDocument,
  request: string,
  params: object,
): Promise<Result | undefined> => {
  const client = await session.running();
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const result = await client.sendRequest<Result | null>(request, { textDocument, ...params });
      return result ?? undefined;
    } catch (error) {
      if (!isModified(error) || attempt === attempts) throw error;
    }
  }
};

/** A range of VS Code's as the protocol has it: UTF-16 on both sides. */
export const wireRange = ({ start, end }: Range): WireRange => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

/** What a caret, an empty range, or a selection points at; undefined where there is nothing to annotate. */
export const askTarget = (
  session: Session,
  document: TextDocument,
  range: WireRange,
): Promise<AnnotateTarget | undefined> => ask(session, document, annotateTargetRequest, { range });

/** Everything of a document that a person may decide; undefined where it is not read. */
export const askAnnotated = (session: Session, document: TextDocument): Promise<Annotated | undefined> =>
  ask(session, document, annotatedRequest, {});

/** The other places that hold the words of a range and have no decision of their own, of a label none with that label. */
export const askAlike = async (
  session: Session,
  document: TextDocument,
  range: WireRange,
  type: string | undefined,
): Promise<readonly AlikePlace[]> =>
  (await ask<readonly AlikePlace[]>(session, document, alikeRequest, {
    range,
    ...(type === undefined ? {} : { type }),
  })) ?? [];
