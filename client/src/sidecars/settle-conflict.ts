import * as l10n from "@vscode/l10n";
import { type QuickPickItem, Uri, window, workspace } from "vscode";
import {
  articlePathOf,
  type ConflictSide,
  type DecisionsChanged,
  settleConflictRequest,
} from "../../../server/src/protocol.js";
import type { Session } from "../session.js";
import { tellBriefly } from "../tell-briefly.js";
import { nameOf } from "./files.js";

interface SideItem extends QuickPickItem {
  readonly side: ConflictSide;
}

const sides = (): readonly SideItem[] => [
  {
    label: l10n.t("Keep Both"),
    detail: l10n.t("What was decided in either version; of one decision in both, the later"),
    side: "both",
  },
  {
    label: l10n.t("Keep Current"),
    detail: l10n.t("What was decided here, as Git’s first part has it"),
    side: "ours",
  },
  {
    label: l10n.t("Keep Incoming"),
    detail: l10n.t("What was decided elsewhere, as Git’s second part has it"),
    side: "theirs",
  },
];

/** The article that is meant by its own address or that of its decisions' file; else the one in front. */
const articleOf = (argument: unknown): Uri | undefined => {
  const uri = typeof argument === "string" ? Uri.parse(argument) : window.activeTextEditor?.document.uri;
  const path = uri && articlePathOf(uri.path);
  return path === undefined ? uri : uri?.with({ path });
};

/** Asks which of two versions of an article's decisions is kept, and has the server write it. */
export const settleConflict = async (session: Session, argument: unknown): Promise<void> => {
  const article = articleOf(argument);
  if (article === undefined) return;
  const chosen = await window.showQuickPick(sides(), {
    title: l10n.t("Two Versions of the Decisions on {0}", nameOf(article)),
    ignoreFocusOut: true,
  });
  if (chosen === undefined) return;
  // The server knows the decisions on open articles.
  await workspace.openTextDocument(article);
  const client = await session.running();
  const { kept, reason } = await client.sendRequest<DecisionsChanged>(settleConflictRequest, {
    textDocument: { uri: client.code2ProtocolConverter.asUri(article) },
    side: chosen.side,
  });
  if (kept) tellBriefly(l10n.t("The decisions on {0} are one again.", nameOf(article)));
  else if (reason !== undefined) void window.showWarningMessage(reason);
};
