import * as l10n from "@vscode/l10n";
import { tellBriefly } from "../tell-briefly.js";
import type { Desk } from "./desk.js";
import { stretchOf } from "./spot.js";
import { unmarkedNames } from "./unmarked.js";
import { nextStop, type Standing } from "./walk.js";

/** Where keys go in the text. */
export type Direction = "next" | "previous";

/** Goes on from where a person stands to the next annotation of the walk, or says that there is none. */
export const goOn = ({ sitting }: Desk, from: Standing, direction: Direction): void => {
  const { annotated, walk } = sitting;
  const reached = nextStop(annotated.annotations, walk, from, direction);
  if (reached === undefined) {
    tellBriefly(
      walk.undecidedOnly
        ? l10n.t("Nothing else is undecided. D says that the article is done.")
        : l10n.t("There is nothing else to go to."),
    );
    return;
  }
  if (reached.round)
    tellBriefly(direction === "next" ? l10n.t("On from the beginning.") : l10n.t("On from the end."));
  sitting.goTo(reached.stop);
};

/** Selects the next words that look like a name and are not marked. */
export const goToUnmarked = ({ sitting }: Desk, direction: Direction): void => {
  const { text, annotated } = sitting;
  const caret = sitting.front()?.selection.active;
  if (caret === undefined) return;
  const at = text.offsetAt(caret);
  const spot = sitting.spot();
  const from = spot === undefined ? { start: at, end: at } : stretchOf(text, spot.range);
  const names = annotated.annotations.filter(({ kind }) => kind === "name");
  const marked = [...names, ...annotated.rejected].map(({ range }) => stretchOf(text, range));
  const unmarked = unmarkedNames(text.text, marked);
  const found =
    direction === "next"
      ? unmarked.find(({ start }) => start >= from.end)
      : unmarked.findLast(({ end }) => end <= from.start);
  if (found !== undefined) sitting.select(found);
  else if (direction === "next")
    tellBriefly(l10n.t("From here on, all words that look like names are marked."));
  else tellBriefly(l10n.t("Up to here, all words that look like names are marked."));
};
