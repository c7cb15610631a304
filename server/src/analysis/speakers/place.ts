import type { Frame } from "./grammar/frame.js";

/** Where a quotation stands: its paragraph, its sentence in the frame, its item. */
export interface Place {
  readonly frame: Frame;
  readonly paragraph: number;
  readonly sentence: number;
  readonly item: number;
}

/** Places of the quotations of a paragraph, in order. */
export const placesIn = (frame: Frame, paragraph: number): readonly Place[] =>
  frame.sentences.flatMap((sentence, index) => {
    const places: Place[] = [];
    for (let item = sentence.from; item < sentence.to; item += 1) {
      if (frame.items[item]?.quote !== undefined) places.push({ frame, paragraph, sentence: index, item });
    }
    return places;
  });
