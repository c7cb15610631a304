import { TabInputText, TabInputTextDiff, type Uri, window } from "vscode";

/** Whether some tab shows a text. VS Code tells of tabs before it tells which editor is in front. */
export const isInTab = (uri: Uri): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      const shown =
        input instanceof TabInputText
          ? input.uri
          : input instanceof TabInputTextDiff
            ? input.modified
            : undefined;
      return shown?.toString() === uri.toString();
    }),
  );
