import { moveEnd, type SpanMove, type Stretch } from "../../../client/src/annotation-mode/words.js";
import { isSameSpan } from "./gold.js";

/** The keys that move an end of a span, as Playwright names them. */
const moves: readonly (readonly [key: string, move: SpanMove])[] = [
  ["Shift+ArrowRight", { end: "end", to: "later" }],
  ["Shift+ArrowLeft", { end: "end", to: "earlier" }],
  ["Shift+ArrowUp", { end: "start", to: "earlier" }],
  ["Shift+ArrowDown", { end: "start", to: "later" }],
];

/** How many keys a person would press to move a span before giving it up. */
const most = 14;

/** The fewest keys that lead from one span to another; undefined where none do. */
export const spanKeys = (text: string, from: Stretch, to: Stretch): readonly string[] | undefined => {
  const seen = new Set([`${from.start}-${from.end}`]);
  let reached: readonly { readonly span: Stretch; readonly keys: readonly string[] }[] = [
    { span: from, keys: [] },
  ];
  for (let count = 0; count <= most; count += 1) {
    const found = reached.find(({ span }) => isSameSpan(span, to));
    if (found !== undefined) return found.keys;
    reached = reached.flatMap(({ span, keys }) =>
      moves.flatMap(([key, move]) => {
        const moved = moveEnd(text, span, move);
        const name = moved && `${moved.start}-${moved.end}`;
        if (moved === undefined || name === undefined || seen.has(name)) return [];
        seen.add(name);
        return [{ span: moved, keys: [...keys, key] }];
      }),
    );
  }
  return undefined;
};
