import type { AnnotationsParams } from "../../../server/src/protocol.js";

/** Nothing of any kind to highlight. */
export const noSpans: AnnotationsParams["spans"] = {
  people: [],
  organizations: [],
  places: [],
  groups: [],
  dates: [],
  quotes: [],
  reported: [],
  headers: [],
  labels: [],
};
