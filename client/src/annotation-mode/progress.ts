import type { Annotated } from "../../../server/src/protocol.js";
import { isCounted, type Walk } from "./walk.js";

/** How far a person has come with an article. */
export interface Progress {
  /** How many annotations a person decided at their place, those included of which they said that nothing is there. */
  readonly decided: number;
  /** How many follow from a decision elsewhere. */
  readonly follow: number;
  /** All, the two and the machine’s. */
  readonly all: number;
}

/** Counts what a walk goes through, whether or not it stops there. */
export const progressOf = ({ annotations, rejected }: Annotated, walk: Walk): Progress => {
  const counted = annotations.filter((one) => isCounted(one, walk));
  const inState = (state: string): number => counted.filter((one) => one.state === state).length;
  return {
    decided: inState("decided") + rejected.length,
    follow: inState("follows"),
    all: counted.length + rejected.length,
  };
};
