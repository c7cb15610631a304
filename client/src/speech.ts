import { type Disposable, ProgressLocation, window } from "vscode";

/** How long a message stays where nobody closes it, in milliseconds. */
const stay = 10_000;

/** Says things, one at a time. */
export interface Speech extends Disposable {
  /** Shows words in a notification, which VS Code reads out to a screen reader; the one before goes. */
  say(words: string): void;
}

/** A voice that has said nothing yet. */
export const createSpeech = (): Speech => {
  let hush: () => void = () => undefined;
  return {
    say: (words) => {
      hush();
      // A plain message could not be taken away again, and stepping through names would pile them up.
      void window.withProgress(
        { location: ProgressLocation.Notification, title: words, cancellable: true },
        (_, closed) =>
          new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, stay);
            hush = () => {
              clearTimeout(timer);
              resolve();
            };
            closed.onCancellationRequested(hush);
          }),
      );
    },
    dispose: () => hush(),
  };
};
