import assert from "node:assert/strict";
import { analyze } from "../../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../../server/src/analysis/resources.js";
import type { Article } from "../../../server/src/article/article.js";
import { formsWith } from "../../../server/src/lexicon/inflection.js";
import { words } from "../../../server/src/lexicon/lexicon.js";
import { readResource } from "../../../server/src/node/resource-files.js";

describe("one line of the lexicon", () => {
  let resources: Resources;
  before(async () => {
    resources = await loadResources(readResource);
  });

  const read = (sentence: string): Article => {
    const text = `Engineers met in the old mill at Dunmore on Monday.\n\n${sentence}\n\nThe mill closed in May.`;
    const { gazetteer, tagger, syntax } = resources;
    return analyze(text, { gazetteer, tagger, syntax, names: new Set() }).article;
  };

  it("is all that a verb of reporting needs to name who speaks", () => {
    for (const [form, { form: kind }] of formsWith("reports")) {
      if (kind !== "past") continue;
      const { text, quotes, entities } = read(
        `“The pumps had failed before the water came,” Ada Finch ${form} on Tuesday.`,
      );
      const { entity = -1, cue } = quotes[0]?.attribution ?? {};
      assert.equal(entities[entity]?.name, "Ada Finch", form);
      assert.equal(cue && text.slice(cue.start, cue.end), form);
    }
  });

  it("is all that a person’s title needs to say that a name is a person’s", () => {
    const titles = [...words("person-title")];
    const missed = titles.filter((title) => {
      const written =
        title.length <= 4 ? title.toUpperCase() : title.charAt(0).toUpperCase() + title.slice(1);
      const { entities } = read(`The work was led by ${written} Ada Finch, and it went on for a week.`);
      return !entities.some(({ type, name }) => type === "PERSON" && name.endsWith("Ada Finch"));
    });
    // A title that is a name too, or begins many names, needs more.
    assert.ok(missed.length * 50 <= titles.length, missed.join());
  });
});
