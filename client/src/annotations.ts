import { type Disposable, type Event, EventEmitter, Uri } from "vscode";
import type { AnnotationsParams } from "../../server/src/protocol.js";

/** The last annotations of every open document. */
export interface AnnotationStore extends Disposable {
  get(uri: Uri): AnnotationsParams | undefined;
  set(annotations: AnnotationsParams): void;
  delete(uri: Uri): void;
  clear(): void;
  readonly onDidAnnotate: Event<AnnotationsParams>;
  /** Fires when every document's annotations were dropped at once. */
  readonly onDidClear: Event<void>;
}

/** An empty store. */
export const createAnnotationStore = (): AnnotationStore => {
  const annotated = new EventEmitter<AnnotationsParams>();
  const cleared = new EventEmitter<void>();
  const byUri = new Map<string, AnnotationsParams>();
  return {
    get: (uri) => byUri.get(uri.toString()),
    set: (annotations) => {
      // The wire may escape an address otherwise than VS Code does.
      byUri.set(Uri.parse(annotations.uri).toString(), annotations);
      annotated.fire(annotations);
    },
    delete: (uri) => {
      byUri.delete(uri.toString());
    },
    clear: () => {
      byUri.clear();
      cleared.fire();
    },
    onDidAnnotate: annotated.event,
    onDidClear: cleared.event,
    dispose: () => {
      annotated.dispose();
      cleared.dispose();
    },
  };
};
