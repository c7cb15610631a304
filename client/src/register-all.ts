import { commands, Disposable } from "vscode";

/** Registers commands by their ids. */
export const registerAll = (
  handlers: Readonly<Record<string, (argument?: unknown) => unknown>>,
): Disposable =>
  Disposable.from(...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler)));
