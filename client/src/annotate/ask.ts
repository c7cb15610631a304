import { QuickInputButtons, type QuickPick, type QuickPickItem, window } from "vscode";

/** What a person answered to one step of a gesture; undefined where they left it. */
export type Reply<Value> =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "back" }
  | undefined;

/** The reply where a question was answered and what it asked for is done. */
export const done: Reply<undefined> = { kind: "value", value: undefined };

/** What a list holds. */
export interface ListContent<Item extends QuickPickItem> {
  readonly title: string;
  readonly items: readonly Item[];
  /** The items for what was typed, where they depend on it. */
  readonly itemsFor?: (typed: string) => readonly Item[];
}

/** What a list asks. */
export interface ListQuestion<Item extends QuickPickItem> {
  /**
   * Shown at once, before its content is there: what is typed meanwhile is kept, and does not go into the text. Put away
   * where there is nothing to ask.
   */
  readonly content: Promise<ListContent<Item> | undefined>;
  readonly placeholder: string;
  /** Whether there is a step before this one to go back to. */
  readonly hasBack: boolean;
}

const fill = async <Item extends QuickPickItem>(
  list: QuickPick<Item>,
  content: ListQuestion<Item>["content"],
): Promise<void> => {
  const filled = await content;
  if (filled === undefined) {
    list.hide();
    return;
  }
  const { title, items, itemsFor } = filled;
  list.title = title;
  list.items = itemsFor?.(list.value) ?? items;
  list.busy = false;
  if (itemsFor !== undefined) {
    list.onDidChangeValue((typed) => {
      list.items = itemsFor(typed);
    });
  }
};

/** Asks for one item of a list. Rejects where its content does. */
export const askList = <Item extends QuickPickItem>({
  content,
  placeholder,
  hasBack,
}: ListQuestion<Item>): Promise<Reply<Item>> =>
  new Promise((resolve, reject) => {
    const list = window.createQuickPick<Item>();
    list.placeholder = placeholder;
    list.matchOnDescription = true;
    list.busy = true;
    list.buttons = hasBack ? [QuickInputButtons.Back] : [];
    let reply: Reply<Item>;
    const answer = (given: Reply<Item>): void => {
      reply = given;
      list.hide();
    };
    list.onDidTriggerButton(() => answer({ kind: "back" }));
    list.onDidAccept(() => {
      const [value] = list.selectedItems;
      if (value !== undefined) answer({ kind: "value", value });
    });
    list.onDidHide(() => {
      list.dispose();
      resolve(reply);
    });
    list.show();
    fill(list, content).catch((error: unknown) => {
      reject(error);
      list.hide();
    });
  });

/** What a line of text is asked for. */
export interface TextQuestion {
  readonly title: string;
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
}

/** Asks for a line of text, which may be empty; there is always a step before to go back to. */
export const askText = ({ title, prompt, placeholder, value }: TextQuestion): Promise<Reply<string>> =>
  new Promise((resolve) => {
    const input = window.createInputBox();
    input.title = title;
    input.prompt = prompt;
    input.placeholder = placeholder;
    input.value = value;
    input.buttons = [QuickInputButtons.Back];
    let reply: Reply<string>;
    const answer = (given: Reply<string>): void => {
      reply = given;
      input.hide();
    };
    input.onDidTriggerButton(() => answer({ kind: "back" }));
    input.onDidAccept(() => answer({ kind: "value", value: input.value.trim() }));
    input.onDidHide(() => {
      input.dispose();
      resolve(reply);
    });
    input.show();
  });
