import { type Disposable, RAL } from "vscode-languageserver";

/**
 * Runs once the messages that came in together are taken, which takes a turn for each, and without the millisecond of a
 * timer where the host has turns of its own; not if it is disposed of before.
 */
export const soon = (run: () => void): Disposable => {
  let turn = RAL().timer.setImmediate(() => {
    turn = RAL().timer.setImmediate(run);
  });
  return { dispose: () => turn.dispose() };
};
