import type { Annotated } from "../../../server/src/protocol.js";
import type { Decider } from "../annotate/decide.js";
import type { Session } from "../session.js";
import type { Answer } from "./answers.js";
import type { Sitting } from "./sitting.js";

/** What a key works with. */
export interface Desk {
  readonly session: Session;
  readonly decider: Decider;
  readonly sitting: Sitting;
  /** Asks the server anew; undefined where the article is not read any more. */
  readonly ask: () => Promise<Annotated | undefined>;
  readonly toggleLegend: () => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** Takes in what stands after a gesture. */
export const takeIn = async ({ sitting, ask }: Desk): Promise<void> => {
  const annotated = await ask();
  if (annotated !== undefined) sitting.update(annotated);
};

/** Decides, and resolves to whether that changed anything. */
export const decideNow = async (desk: Desk, { steps, told }: Answer): Promise<boolean> => {
  const { sitting, decider } = desk;
  const { document, annotated } = sitting;
  const changed = await decider.decide({ document, version: annotated.version, steps, told });
  await takeIn(desk);
  return changed !== undefined && changed.changed > 0;
};
