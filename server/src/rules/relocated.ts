import type { Span } from "../article/span.js";
import type { Finding } from "./rule.js";

/** A finding or problem with each of its spans, those of its fixes and of what is related too, put where `move` says. */
export const relocated = <F extends Finding>(finding: F, move: <S extends Span>(span: S) => S): F => {
  const { fixes, related } = finding;
  return {
    ...move(finding),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, span: move(edit.span) })),
      })),
    }),
    ...(related && { related: related.map((place) => ({ ...place, span: move(place.span) })) }),
  };
};
