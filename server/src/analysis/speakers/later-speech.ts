import type { Paragraph } from "../../article/paragraph.js";
import { partitionPoint } from "../../article/partition-point.js";
import type { Quote } from "../../article/quote.js";
import type { Frame } from "./grammar/frame.js";
import type { SpeakerHere } from "./here.js";
import { placesIn } from "./place.js";

/** Paragraphs of one speech that are looked through for who speaks it. */
const longestLook = 8;

/**
 * Makes the test whether a quotation, by its index, runs over its paragraph’s end and the paragraphs that go on with
 * it say in their own sentences who speaks: what stands before it does not count then.
 */
export const laterSpeech = (
  paragraphs: readonly Paragraph[],
  quotes: readonly Quote[],
  frameAt: (paragraph: number) => Frame | undefined,
  speakerHere: SpeakerHere,
): ((quote: number) => boolean) => {
  const next = new Map(
    quotes.flatMap(({ continues }, index) => (continues === undefined ? [] : [[continues, index] as const])),
  );
  const saysHere = (index: number): boolean => {
    const quote = quotes[index];
    if (!quote) return false;
    const paragraph = partitionPoint(paragraphs.length, (at) => (paragraphs[at]?.end ?? 0) <= quote.start);
    const frame = frameAt(paragraph);
    const place = frame && placesIn(frame, paragraph).find(({ item }) => frame.items[item]?.quote === index);
    const found = place && speakerHere(place, quote);
    return found !== undefined && found !== "unspoken";
  };
  return (first) => {
    let at = next.get(first);
    for (let left = longestLook; at !== undefined && left > 0; left -= 1) {
      if (saysHere(at)) return true;
      at = next.get(at);
    }
    return false;
  };
};
