import type { Reading } from "./reading.js";

/**
 * Milliseconds between two tellings of what to highlight in a document that is being typed into: highlights move with
 * its words meanwhile, and the next key is not to wait for them.
 */
const rest = 50;

/** Tells a client what to highlight: of a document's first reading at once, later of its last one, a little behind. */
export interface Highlighting {
  readonly show: (reading: Reading) => void;
  /** Ends what is kept of a document that was closed. */
  readonly forget: (uri: string) => void;
}

interface Shown {
  /** The reading to tell; undefined once it was told. */
  next: Reading | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Highlighting of documents by `tell`, which is called behind whatever waits for the same reading. */
export const createHighlighting = (tell: (reading: Reading) => void): Highlighting => {
  const documents = new Map<string, Shown>();
  return {
    show: (reading) => {
      const known = documents.get(reading.uri);
      const document = known ?? { next: undefined, timer: undefined };
      documents.set(reading.uri, document);
      document.next = reading;
      document.timer ??= setTimeout(
        () => {
          const { next } = document;
          document.next = undefined;
          document.timer = undefined;
          if (next) tell(next);
        },
        known ? rest : 0,
      );
    },
    forget: (uri) => {
      clearTimeout(documents.get(uri)?.timer);
      documents.delete(uri);
    },
  };
};
