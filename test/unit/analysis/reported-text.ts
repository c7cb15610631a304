import { analyze } from "../../../server/src/analysis/analyze.js";
import { fragmentsOf } from "../../../server/src/article/fragments.js";
import { textOf } from "../../../server/src/article/span.js";
import { gazetteer, syntax, tagger } from "./known-world.js";

/** What a text reports, one line a statement: “speaker | cue | content”, the pieces of a content parted by “ … ”. */
export const reportedIn = (text: string): readonly string[] => {
  const { article } = analyze(text, { gazetteer, tagger, syntax, names: new Set(), assumeProse: true });
  return article.reported.map((statement) => {
    const { source, cue } = statement.attribution;
    const content = fragmentsOf(statement).map((piece) => textOf(text, piece));
    return [source && textOf(text, source), cue && textOf(text, cue), content.join(" … ")].join(" | ");
  });
};

/** The full names of those who say what a text reports; “nobody” for a statement of somebody it does not name. */
export const reportersIn = (text: string): readonly string[] => {
  const { article } = analyze(text, { gazetteer, tagger, syntax, names: new Set(), assumeProse: true });
  return article.reported.map(
    ({ attribution }) => article.entities[attribution.entity ?? -1]?.name ?? "nobody",
  );
};
