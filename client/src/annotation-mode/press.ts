import * as l10n from "@vscode/l10n";
import { gestureKeys, type KeyMeaning } from "../annotate/annotation-keys.js";
import { tellBriefly } from "../tell-briefly.js";
import { chooseWalk } from "./choose-walk.js";
import type { Desk } from "./desk.js";
import { goOn, goToUnmarked } from "./go.js";
import { actionOf, keyCap, type ModeAction } from "./mode-keys.js";
import { askWhat, confirmAndGoOn, moveSpan, sayDone, sayUnsure, sayWith, takeBack } from "./say.js";

const move = async (desk: Desk, action: ModeAction): Promise<void> => {
  const { sitting } = desk;
  switch (action.kind) {
    case "step":
      return goOn(desk, sitting.standing(), action.direction);
    case "unmarked":
      return goToUnmarked(desk, action.direction);
    case "span":
      return moveSpan(desk, action.move);
    case "history":
      return takeBack(desk, action.direction);
    case "ask":
      return askWhat(desk);
    case "choose":
      sitting.walk = (await chooseWalk(sitting.walk)) ?? sitting.walk;
      return;
    case "legend":
      return desk.toggleLegend();
    case "leave":
      return desk.leave();
  }
};

const say = async (desk: Desk, meaning: KeyMeaning, key: string): Promise<void> => {
  if (meaning.kind === "type") await sayWith(desk, key);
  else if (meaning.gesture === "confirm") await confirmAndGoOn(desk);
  else if (meaning.gesture === "unsure") await sayUnsure(desk);
  else if (meaning.gesture === "done") await sayDone(desk);
  else await sayWith(desk, gestureKeys[meaning.gesture]);
};

/** Does what a key, as the manifest names it, means where the person stands. */
export const pressKey = async (desk: Desk, key: string): Promise<void> => {
  const action = actionOf(key, desk.sitting.annotated.labels);
  if (action === undefined) tellBriefly(l10n.t("{0} has no meaning here. K shows the keys.", keyCap(key)));
  else if (action.kind === "gesture" || action.kind === "type") await say(desk, action, key);
  else await move(desk, action);
};
