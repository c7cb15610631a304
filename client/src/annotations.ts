import { type Disposable, type Event, EventEmitter, type Uri } from "vscode";
import type { AnnotationsParams } from "../../server/src/protocol.js";

/** The last annotations of every open document, and how many problems it has. */
export interface AnnotationStore extends Disposable {
  get(uri: Uri): AnnotationsParams | undefined;
  set(uri: Uri, annotations: AnnotationsParams): void;
  /** How many problems the server last told of, hints aside; undefined before it has told of any. */
  problems(uri: Uri): number | undefined;
  setProblems(uri: Uri, count: number): void;
  delete(uri: Uri): void;
  clear(): void;
  readonly onDidAnnotate: Event<AnnotationsParams>;
  readonly onDidCountProblems: Event<void>;
  /** Fires when every document's annotations were dropped at once. */
  readonly onDidClear: Event<void>;
}

/** An empty store. */
export const createAnnotationStore = (): AnnotationStore => {
  const annotated = new EventEmitter<AnnotationsParams>();
  const counted = new EventEmitter<void>();
  const cleared = new EventEmitter<void>();
  const byUri = new Map<string, AnnotationsParams>();
  const problems = new Map<string, number>();
  return {
    get: (uri) => byUri.get(uri.toString()),
    set: (uri, annotations) => {
      byUri.set(uri.toString(), annotations);
      annotated.fire(annotations);
    },
    problems: (uri) => problems.get(uri.toString()),
    setProblems: (uri, count) => {
      problems.set(uri.toString(), count);
      counted.fire();
    },
    delete: (uri) => {
      byUri.delete(uri.toString());
      problems.delete(uri.toString());
    },
    clear: () => {
      byUri.clear();
      problems.clear();
      cleared.fire();
    },
    onDidAnnotate: annotated.event,
    onDidCountProblems: counted.event,
    onDidClear: cleared.event,
    dispose: () => {
      annotated.dispose();
      counted.dispose();
      cleared.dispose();
    },
  };
};
