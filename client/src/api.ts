import type { Event, Uri } from "vscode";
import type { Annotated, AnnotationsParams } from "../../server/src/protocol.js";

/** What Copydesk offers to other extensions: the `exports` of its extension. */
export interface CopydeskApi {
  /**
   * What was found in the last version of a document that was read; undefined before the first reading,
   * after the document was closed and while no server runs. Its `version` is the `TextDocument.version` it
   * belongs to, so a caller can tell whether the text has changed since.
   */
  annotations(uri: Uri): AnnotationsParams | undefined;
  /**
   * Everything in the present text that a person may decide, with what people have decided; undefined where the document
   * is not read. Rejects where no server can be had.
   */
  annotated(uri: Uri): Promise<Annotated | undefined>;
  /** Fires after every reading of a document. */
  readonly onDidAnnotate: Event<AnnotationsParams>;
  /**
   * Resolves when the server runs for the first time, which is when the first plain text or news document
   * is open; stays pending when that never happens or fails.
   */
  readonly ready: Promise<void>;
}
