import { commands, type Disposable, type TextDocument, window } from "vscode";

import { isInTab } from "./in-tab.js";

/** Keeps texts from being typed in, pasted into and dropped on. */
export interface ReadOnlyText extends Disposable {
  /** Saves the document in front and makes its editors read-only; false where it could not be saved. */
  hold(document: TextDocument): Promise<boolean>;
  /** Makes it writeable again: at once where it is in front, else as soon as it is. */
  release(document: TextDocument): Promise<void>;
}

const lock = "workbench.action.files.setActiveEditorReadonlyInSession";
const unlock = "workbench.action.files.resetActiveEditorReadonlyInSession";

const isInFront = (uri: string): boolean => {
  const front = window.activeTextEditor?.document.uri;
  return front?.toString() === uri && isInTab(front);
};

/** Nothing is held yet. VS Code can do both to the editor in front alone, and only where the text is a file. */
export const createReadOnlyText = (): ReadOnlyText => {
  const held = new Set<string>();
  const owed = new Set<string>();

  const settle = async (): Promise<void> => {
    for (const uri of owed) {
      if (!isInFront(uri)) continue;
      owed.delete(uri);
      await commands.executeCommand(unlock);
    }
  };
  const switching = window.onDidChangeActiveTextEditor(() => void settle());

  return {
    hold: async (document) => {
      const uri = document.uri.toString();
      owed.delete(uri);
      if (document.isUntitled) return true;
      if (document.isDirty && !(await document.save())) return false;
      if (!isInFront(uri)) return false;
      held.add(uri);
      await commands.executeCommand(lock);
      return true;
    },
    release: async (document) => {
      const uri = document.uri.toString();
      if (!held.delete(uri)) return;
      owed.add(uri);
      await settle();
    },
    dispose: () => {
      for (const uri of held) owed.add(uri);
      void settle();
      switching.dispose();
    },
  };
};
