import * as l10n from "@vscode/l10n";
import {
  commands,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  type TextEditor,
  window,
} from "vscode";
import type { WireRange } from "../../../server/src/protocol.js";
import type { Reply } from "./ask.js";
import { excerptAround } from "./excerpt-around.js";
import { createSettling } from "./settling.js";
import { type ShownPlaces, showPlaces } from "./show-places.js";

/** A place to be chosen or not. */
export interface Place {
  readonly range: WireRange;
  /** What stands there, in a few words. */
  readonly description: string;
  /** Whether it is chosen unless a person says otherwise. */
  readonly isTicked: boolean;
}

/** Which places are asked for. */
export interface PlacesQuestion<One extends Place> {
  readonly title: string;
  readonly places: readonly One[];
  readonly hasBack: boolean;
}

interface PlaceItem<One extends Place> extends QuickPickItem {
  readonly place: One;
}

/** A list in which a person ticks places. */
interface TickList<One extends Place> {
  readonly list: QuickPick<PlaceItem<One>>;
  /** Ticks the place that is looked at, or takes its tick away, and looks at the next. */
  readonly answer: (isTicked: boolean) => void;
  /** Those with a tick, in their order. */
  readonly ticked: () => readonly One[];
}

/** The context key by which Y and N are answers in the place of being typed. */
const contextKey = "copydesk.choosingPlaces";

/** The list that is open, for the keys Y and N. */
let open: Pick<TickList<Place>, "answer"> | undefined;

/** Ticks the place that is looked at in the list that is open, or takes its tick away, and goes on to the next. */
export const answerPlace = (isTicked: boolean): void => open?.answer(isTicked);

const isSameSet = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

const createTickList = <One extends Place>(
  { document }: TextEditor,
  { title, places, hasBack }: PlacesQuestion<One>,
  shown: ShownPlaces,
): TickList<One> => {
  const list = window.createQuickPick<PlaceItem<One>>();
  const items = places.map((place): PlaceItem<One> => {
    const { range, description } = place;
    return { label: excerptAround(document, range), description, place };
  });
  // Keys may come faster than the list reports back, so what they did is remembered here.
  let ticked: readonly PlaceItem<One>[] = items.filter(({ place }) => place.isTicked);
  let active = ticked[0] ?? items[0];
  const looks = createSettling<PlaceItem<One>>(Object.is, Date.now);
  const ticks = createSettling<readonly PlaceItem<One>[]>(isSameSet, Date.now);

  const look = (item: PlaceItem<One>): void => {
    active = item;
    shown.look(item.place.range);
  };
  list.title = title;
  list.placeholder = l10n.t("Y or N for each; Enter takes those ticked");
  list.canSelectMany = true;
  list.items = items;
  list.selectedItems = ticked;
  ticks.set(ticked);
  list.buttons = hasBack ? [QuickInputButtons.Back] : [];
  list.keepScrollPosition = true;
  if (active !== undefined) {
    // A list with ticks looks at none by itself.
    list.activeItems = [active];
    looks.set(active);
    look(active);
  }
  list.onDidChangeActive(([item]) => {
    if (item !== undefined && looks.isPersons(item)) look(item);
  });
  list.onDidChangeSelection((selected) => {
    if (ticks.isPersons(selected)) ticked = selected;
  });
  return {
    list,
    ticked: () => items.filter((item) => ticked.includes(item)).map(({ place }) => place),
    answer: (isTicked) => {
      if (active === undefined) return;
      const others = ticked.filter((item) => item !== active);
      ticked = isTicked ? [...others, active] : others;
      ticks.set(ticked);
      list.selectedItems = ticked;
      const next = items[items.indexOf(active) + 1];
      if (next === undefined) return;
      looks.set(next);
      list.activeItems = [next];
      look(next);
    },
  };
};

/**
 * Asks which of some places, each shown with its line in a list and in the editor: Enter takes those with a tick, Y and N
 * walk through them. The places come back in their order; none, where nothing was ticked.
 */
export const choosePlaces = async <One extends Place>(
  editor: TextEditor,
  question: PlacesQuestion<One>,
): Promise<Reply<readonly One[]>> => {
  const shown = showPlaces(
    editor,
    question.places.map(({ range }) => range),
  );
  const tickList = createTickList(editor, question, shown);
  const { list } = tickList;
  open = tickList;
  await commands.executeCommand("setContext", contextKey, true);
  try {
    return await new Promise((resolve) => {
      let reply: Reply<readonly One[]>;
      const answer = (given: Reply<readonly One[]>): void => {
        reply = given;
        list.hide();
      };
      list.onDidTriggerButton(() => answer({ kind: "back" }));
      list.onDidAccept(() => answer({ kind: "value", value: tickList.ticked() }));
      list.onDidHide(() => resolve(reply));
      list.show();
    });
  } finally {
    list.dispose();
    shown.dispose();
    if (open === tickList) {
      open = undefined;
      await commands.executeCommand("setContext", contextKey, false);
    }
  }
};
