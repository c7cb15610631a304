import { commands, Position, type TextEditor } from "vscode";
import { unmarkedNames } from "../../../../client/src/annotation-mode/unmarked.js";
import { type Stretch, wordAt } from "../../../../client/src/annotation-mode/words.js";
import type { Annotated, WireRange } from "../../../../server/src/protocol.js";
import { press, textsOf } from "../../../vscode/bridge/call.js";
import { copydesk } from "../../../vscode/suite/desk.js";
import { isRight, isSameSpan, keyOf, type Mention } from "../gold.js";
import { type Aim, nextTask, type Standing, type Task } from "../next-task.js";
import { spanKeys } from "../span-keys.js";

/** What stands in the article while a person works on it. */
interface View {
  readonly names: readonly Standing[];
  readonly rejected: readonly Stretch[];
  readonly caret: number;
  readonly selected: Stretch;
  readonly fingerprint: string;
}

/** A person at the keyboard, who looks at what stands there and presses keys. */
export interface Person {
  readonly keys: ReadonlyMap<string, number>;
  look(): Promise<View>;
  press(key: string): Promise<View>;
  /** Presses a key that opens a list, and Enter in it. */
  pressAndTake(key: string): Promise<View>;
}

/** How long a key may take to show what it does, in milliseconds. */
const patience = 4000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A person at an editor that shows an article. */
export const personAt = (editor: TextEditor): Person => {
  const { document } = editor;
  const keys = new Map<string, number>();
  const stretchOf = ({ start, end }: WireRange): Stretch => ({
    start: document.offsetAt(new Position(start.line, start.character)),
    end: document.offsetAt(new Position(end.line, end.character)),
  });

  const annotated = async (): Promise<Annotated> => {
    const now = await (await copydesk()).annotated(document.uri);
    if (now === undefined) throw new Error("The article is not read.");
    return now;
  };

  const look = async (): Promise<View> => {
    const { annotations, rejected, done } = await annotated();
    const { selection } = editor;
    return {
      names: annotations
        .filter(({ kind }) => kind === "name")
        .map(({ range, type, state }) => ({ ...stretchOf(range), type, state })),
      rejected: rejected.map(({ range }) => stretchOf(range)),
      caret: document.offsetAt(selection.active),
      selected: { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) },
      fingerprint: JSON.stringify([annotations, rejected, done, selection]),
    };
  };

  const strike = async (key: string): Promise<void> => {
    keys.set(key, (keys.get(key) ?? 0) + 1);
    await press(key);
  };

  /** What stands after a key: when something has changed and the mode has done all that was pressed. */
  const after = async (before: View): Promise<View> => {
    const end = Date.now() + patience;
    while (Date.now() < end && (await look()).fingerprint === before.fingerprint) await pause(20);
    await commands.executeCommand("copydesk.annotationKey");
    return look();
  };

  return {
    keys,
    look,
    press: async (key) => {
      const before = await look();
      await strike(key);
      return after(before);
    },
    pressAndTake: async (key) => {
      const before = await look();
      await strike(key);
      const end = Date.now() + patience;
      while (Date.now() < end && (await textsOf(".quick-input-widget:visible .monaco-list-row")).length === 0)
        await pause(50);
      await strike("Enter");
      return after(before);
    },
  };
};

/** How far apart words are for which a person goes by lines, in code units, and how long a line is. */
const far = 120;

/** Goes with the caret into the word at an offset. */
const walkTo = async (person: Person, text: string, target: number): Promise<View> => {
  let view = await person.look();
  for (let count = 0; count < 60; count += 1) {
    const word = wordAt(text, view.caret);
    if (word !== undefined && word.start <= target && target < word.end) return view;
    const ahead = target - view.caret;
    const vertical = ahead > 0 ? "ArrowDown" : "ArrowUp";
    const horizontal = ahead > 0 ? "Control+ArrowRight" : "Control+ArrowLeft";
    view = await person.press(Math.abs(ahead) > far ? vertical : horizontal);
  }
  return view;
};

/** Goes to an annotation: by Tab while it is undecided, else with the caret. */
const goTo = async (person: Person, text: string, at: Standing): Promise<View> => {
  let view = await person.look();
  for (let count = 0; count < 60 && view.caret !== at.start; count += 1) {
    if (at.state !== "machine") return walkTo(person, text, at.start);
    view = await person.press(view.caret < at.start ? "Tab" : "Shift+Tab");
  }
  return view;
};

const wholeWords = (text: string, words: string): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isInside =
      /[\p{L}\p{N}]/u.test(text[at - 1] ?? "") || /[\p{L}\p{N}]/u.test(text[at + words.length] ?? "");
    if (!isInside) found.push({ start: at, end: at + words.length });
  }
  return found;
};

/** Whether “all like this” saves keys and is right of every place with the same words. */
const isWorthAll = (text: string, at: Standing, names: readonly Standing[], { wanted }: Aim): boolean => {
  const places = wholeWords(text, text.slice(at.start, at.end));
  const open = places.filter(
    (place) => !names.some((one) => isSameSpan(one, place) && one.state === "decided"),
  );
  const right = (place: Stretch): boolean =>
    wanted.some((gold) => isSameSpan(gold, place) && isRight(gold.type, at.type));
  return open.length >= 3 && open.every(right);
};

const mend = async (person: Person, text: string, at: Standing, gold: Mention): Promise<boolean> => {
  await goTo(person, text, at);
  const keys = spanKeys(text, at, gold);
  if (keys === undefined) return false;
  let view = await person.look();
  for (const key of keys) view = await person.press(key);
  const now = view.names.find((name) => isSameSpan(name, gold));
  if (now === undefined || !isRight(gold.type, now.type)) view = await person.press(keyOf(gold.type));
  return view.names.some((name) => isSameSpan(name, gold) && isRight(gold.type, name.type));
};

/** The way to words that are not marked: how often the key that goes from one to the next, and what it selects there. */
const wayByUnmarked = (text: string, { names, rejected, selected, caret }: View, gold: Mention) => {
  const here = names.find(({ start, end }) => start <= caret && caret <= end) ?? selected;
  const unmarked = unmarkedNames(text, [...names, ...rejected]);
  const isGold = (one: Stretch): boolean => one.start < gold.end && gold.start < one.end;
  const isAhead = gold.start >= here.end;
  const list = isAhead
    ? unmarked.filter(({ start }) => start >= here.end)
    : unmarked.filter(({ end }) => end <= here.start).reverse();
  const index = list.findIndex(isGold);
  const found = list[index];
  return found && { key: isAhead ? "Space" : "Shift+Space", count: index + 1, found };
};

const wordsBetween = (text: string, a: number, b: number): number =>
  text.slice(Math.min(a, b), Math.max(a, b)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const add = async (person: Person, text: string, gold: Mention): Promise<boolean> => {
  let view = await person.look();
  const way = wayByUnmarked(text, view, gold);
  const lines = Math.floor(Math.abs(gold.start - view.caret) / far);
  const byCaret = lines === 0 ? wordsBetween(text, view.caret, gold.start) : lines + 10;
  if (way !== undefined && way.count <= byCaret)
    for (let count = 0; count < way.count; count += 1) view = await person.press(way.key);
  else view = await walkTo(person, text, gold.start);
  const from = view.selected.start < view.selected.end ? view.selected : wordAt(text, view.caret);
  const keys = from && spanKeys(text, from, gold);
  if (keys === undefined) return false;
  for (const key of keys) await person.press(key);
  view = await person.press(keyOf(gold.type));
  return view.names.some((name) => isSameSpan(name, gold) && isRight(gold.type, name.type));
};

/** Does one thing; false where it did not come to what was wanted. */
export const perform = async (person: Person, text: string, task: Task, aim: Aim): Promise<boolean> => {
  switch (task.kind) {
    case "confirm": {
      const { names } = await goTo(person, text, task.at);
      if (isWorthAll(text, task.at, names, aim)) await person.pressAndTake("a");
      else await person.press("Enter");
      return true;
    }
    case "reject":
      await goTo(person, text, task.at);
      await person.press("x");
      return true;
    case "mend":
      return mend(person, text, task.at, task.gold);
    case "add":
      return add(person, text, task.gold);
  }
};

/** What comes next in what stands there now. */
export const taskNow = async (person: Person, aim: Aim): Promise<Task | undefined> =>
  nextTask((await person.look()).names, aim);
