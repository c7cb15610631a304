import { window } from "vscode";

/** How long the status bar says so, in milliseconds. */
const stay = 5000;

/** Says in the status bar what something came to. */
export const tellBriefly = (words: string): void => {
  window.setStatusBarMessage(words, stay);
};
