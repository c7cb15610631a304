import { type Disposable, type Event, EventEmitter, type Memento, type TextDocument, type Uri } from "vscode";

/** The files that a person asked to have checked though files of their language are not: Markdown. */
export interface AskedFiles extends Disposable {
  readonly has: (uri: Uri) => boolean;
  readonly all: () => readonly string[];
  /** Remembers or forgets a file, in this workspace. */
  readonly set: (uri: Uri, asked: boolean) => void;
  readonly onDidChange: Event<void>;
}

/** The language of files that are checked when asked. */
export const askedLanguage = "markdown";

/** Whether a document is one that is checked only when asked. */
export const mayBeAsked = ({ languageId }: TextDocument): boolean => languageId === askedLanguage;

const key = "askedFiles";

/** The files asked for in this workspace so far; unsaved ones for as long as the window lives. */
export const createAskedFiles = (memory: Memento): AskedFiles => {
  const changed = new EventEmitter<void>();
  const files = new Set(memory.get<readonly string[]>(key, []));
  return {
    has: (uri) => files.has(uri.toString()),
    all: () => [...files],
    set: (uri, asked) => {
      const name = uri.toString();
      if (files.has(name) === asked) return;
      if (asked) files.add(name);
      else files.delete(name);
      void memory.update(
        key,
        [...files].filter((file) => !file.startsWith("untitled:")),
      );
      changed.fire();
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
};
