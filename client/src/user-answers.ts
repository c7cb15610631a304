import { ConfigurationTarget, type Uri, workspace } from "vscode";
import type { Answer, AnswerChange } from "../../server/src/protocol.js";

const section = (resource?: Uri) => workspace.getConfiguration("copydesk", resource);

const ownList = (list: "words" | "names"): readonly string[] =>
  section().inspect<readonly string[]>(list)?.globalValue ?? [];

const ownLevels = (): Readonly<Record<string, string>> =>
  section().inspect<Readonly<Record<string, string>>>("rules")?.globalValue ?? {};

/** What the user's own settings let pass. */
export const userAnswers = (): readonly Answer[] => [
  ...(["words", "names"] as const).flatMap((list) => ownList(list).map((value) => ({ list, value }))),
  ...Object.entries(ownLevels()).flatMap(([value, level]) =>
    level === "off" ? [{ list: "rules" as const, value, level }] : [],
  ),
];

const without = (levels: Readonly<Record<string, string>>, rule: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(levels).filter(([id]) => id !== rule));

const orUnset = <T extends object>(value: T): T | undefined =>
  Object.keys(value).length === 0 ? undefined : value;

/** Makes a change in the user's own settings, and gives the change that takes it back; undefined where nothing changed. */
export const changeUserAnswer = async ({
  action,
  answer,
}: AnswerChange): Promise<AnswerChange | undefined> => {
  const undo = { action: action === "add" ? ("take-back" as const) : ("add" as const), answer };
  if (answer.list === "rules") {
    const levels = ownLevels();
    if ((levels[answer.value] === answer.level) === (action === "add")) return undefined;
    const rest = without(levels, answer.value);
    const changed = action === "add" ? { ...rest, [answer.value]: answer.level } : rest;
    await section().update("rules", orUnset(changed), ConfigurationTarget.Global);
    return undo;
  }
  if (answer.list !== "words" && answer.list !== "names") return undefined;
  const own = ownList(answer.list);
  if (own.includes(answer.value) === (action === "add")) return undefined;
  const changed = action === "add" ? [...own, answer.value] : own.filter((entry) => entry !== answer.value);
  await section().update(answer.list, orUnset(changed), ConfigurationTarget.Global);
  return undo;
};

/** Whether a word or name in the user's settings counts for nothing, because the workspace has a list of its own. */
export const isHidden = ({ list, value }: Answer, resource: Uri | undefined): boolean =>
  (list === "words" || list === "names") &&
  !section(resource).get<readonly string[]>(list, []).includes(value);
