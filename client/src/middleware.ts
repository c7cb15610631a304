import { CompletionItem, CompletionList, DiagnosticSeverity, Uri } from "vscode";
import type { Middleware } from "vscode-languageclient";
import type { AnnotationStore } from "./annotations.js";

/** Counts the problems that the server tells of, for whoever shows their number. */
const countProblems = (store: AnnotationStore): NonNullable<Middleware["provideDiagnostics"]> => {
  return async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    if (report && "items" in report && (document instanceof Uri || !document.isClosed)) {
      const uri = document instanceof Uri ? document : document.uri;
      const counted = report.items.filter(({ severity }) => severity !== DiagnosticSeverity.Hint);
      store.setProblems(uri, counted.length);
    }
    return report;
  };
};

/** Fits no word. */
const placeholder = "…";

/**
 * Has VS Code ask again at a name's second letter. It does not heed an empty list's `isIncomplete`: it turns to the words
 * of the text instead, and asks nobody else until the word is over. An entry that nothing matches ends the suggestions of
 * the first letter, so that the second begins new ones. Who asks twice at one place has asked by hand, and gets the words.
 */
const askAgain = (): NonNullable<Middleware["provideCompletionItem"]> => {
  let lastAsked = "";
  return async (document, position, context, token, next) => {
    const list = await next(document, position, context, token);
    const asked = `${document.uri} ${document.version} ${position.line}:${position.character}`;
    const again = asked === lastAsked;
    lastAsked = asked;
    const isEmpty = list instanceof CompletionList && list.isIncomplete && list.items.length === 0;
    return isEmpty && !again ? new CompletionList([new CompletionItem(placeholder)], true) : list;
  };
};

/** What the client does with the server's answers beside showing them. */
export const createMiddleware = (store: AnnotationStore): Middleware => ({
  provideDiagnostics: countProblems(store),
  provideCompletionItem: askAgain(),
});
