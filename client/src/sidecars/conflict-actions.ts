import * as l10n from "@vscode/l10n";
import { CodeAction, CodeActionKind, type Disposable, languages } from "vscode";
import { commandIds } from "../command-ids.js";

const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/** Offers both versions where Git left its marks in a file of decisions. */
export const offerConflictActions = (): Disposable =>
  languages.registerCodeActionsProvider(
    { pattern: "**/*.annotations*.json" },
    {
      provideCodeActions: (document, { start, end }, { diagnostics }) => {
        const own = diagnostics.filter(({ source }) => source === "copydesk");
        const isAtMark = [start.line, end.line].some((line) => mark.test(document.lineAt(line).text));
        if (!isAtMark) return [];
        const title = l10n.t("Choose Which Decisions to Keep…");
        const action = new CodeAction(title, CodeActionKind.QuickFix);
        action.command = {
          title,
          command: commandIds.settleConflict,
          arguments: [document.uri.toString()],
        };
        action.diagnostics = own;
        return [action];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
