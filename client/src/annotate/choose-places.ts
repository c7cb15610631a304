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
  /** Ends the list with those that have a tick, in their order. */
  readonly take: () => void;
}

/** The context key by which Y, N and Enter are answers. */
const contextKey = "copydesk.choosingPlaces";

/** The list that is open, for its keys. */
let open: Pick<TickList<Place>, "answer" | "take"> | undefined;

/**
 * Answers in the list that is open, by the `answer` of the key binding’s argument: “yes” ticks the place that is looked at,
 * “no” takes its tick away, both go on to the next; “take” takes those with a tick. One command for all, or a fast Enter
 * would overtake the letter before it.
 */
export const answerPlace = (argument: unknown): void => {
  const given =
    typeof argument === "object" && argument !== null && "answer" in argument ? argument.answer : undefined;
  if (given === "take") open?.take();
  else if (given === "yes" || given === "no") open?.answer(given === "yes");
};

const isSameSet = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

const createTickList = <One extends Place>(
  { document }: TextEditor,
  { title, places, hasBack }: PlacesQuestion<One>,
  shown: ShownPlaces,
  taken: (ticked: readonly One[]) => void,
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
  list.buttons = hasBack ? [QuickInputButtons.Back] : [];
  list.keepScrollPosition = true;
  if (active !== undefined) {
    // A list with ticks looks at none by itself.
    list.activeItems = [active];
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
    take: () => taken(items.filter((item) => ticked.includes(item)).map(({ place }) => place)),
    answer: (isTicked) => {
      if (active === undefined) return;
      if (isTicked !== ticked.includes(active)) {
        ticked = isTicked ? [...ticked, active] : ticked.filter((item) => item !== active);
        ticks.set(ticked);
        list.selectedItems = ticked;
      }
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
  let reply: Reply<readonly One[]>;
  const answer = (given: Reply<readonly One[]>): void => {
    reply = given;
    list.hide();
  };
  const tickList = createTickList(editor, question, shown, (value) => answer({ kind: "value", value }));
  const { list } = tickList;
  open = tickList;
  await commands.executeCommand("setContext", contextKey, true);
  try {
    await new Promise<void>((resolve) => {
      list.onDidTriggerButton(() => answer({ kind: "back" }));
      list.onDidAccept(tickList.take);
      list.onDidHide(() => resolve());
      list.show();
    });
    return reply;
  } finally {
    list.dispose();
    shown.dispose();
    if (open === tickList) {
      open = undefined;
      await commands.executeCommand("setContext", contextKey, false);
    }
  }
};
