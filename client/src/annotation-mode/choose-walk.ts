import * as l10n from "@vscode/l10n";
import { type QuickPickItem, window } from "vscode";
import type { Walk } from "./walk.js";

interface WalkItem extends QuickPickItem {
  readonly part: keyof Walk;
}

const items = (): readonly WalkItem[] => [
  {
    part: "undecidedOnly",
    label: l10n.t("Undecided only"),
    description: l10n.t("what neither you decided nor a decision settles"),
  },
  {
    part: "leastCertainFirst",
    label: l10n.t("Least certain first"),
    description: l10n.t("in the place of the order of the text"),
  },
  {
    part: "eachEntityOnce",
    label: l10n.t("Each name once"),
    description: l10n.t("one place for every person, place and thing"),
  },
  {
    part: "namesOnly",
    label: l10n.t("Names only"),
    description: l10n.t("no quotes, no headers, no labels of your own"),
  },
];

/** Asks what to go through; undefined where the person thinks better of it. */
export const chooseWalk = async (walk: Walk): Promise<Walk | undefined> => {
  const all = items();
  const picked = await window.showQuickPick(
    all.map((item) => ({ ...item, picked: walk[item.part] })),
    {
      canPickMany: true,
      title: l10n.t("What to Go Through"),
      placeHolder: l10n.t("Nothing checked: everything, in the order of the text"),
    },
  );
  if (picked === undefined) return undefined;
  const has = (part: keyof Walk): boolean => picked.some((item) => item.part === part);
  return {
    undecidedOnly: has("undecidedOnly"),
    leastCertainFirst: has("leastCertainFirst"),
    eachEntityOnce: has("eachEntityOnce"),
    namesOnly: has("namesOnly"),
  };
};
