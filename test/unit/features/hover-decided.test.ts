import assert from "node:assert/strict";
import { analyze } from "../../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../../server/src/analysis/resources.js";
import type { EntityType } from "../../../server/src/article/entity.js";
import type { Decision } from "../../../server/src/decisions/decision.js";
import { placeDecisions } from "../../../server/src/decisions/place.js";
import { hoverAt, hoversAt } from "../../../server/src/features/hover.js";
import { asPlainText } from "../../../server/src/features/rich-text.js";
import { readResource } from "../../../server/src/node/resource-files.js";
import { decisionOn } from "../decisions/decision-on.js";

const text = `Harbor hearing opens

The inquiry heard on Monday from Corwen Brill, a fitter at Tallow Yard.
“I told them twice,” Brill said. He left the yard in May.
What Comes Next
Brill will speak again. Tallow has no comment, said a spokesman.
`;

describe("hover on what people decided", () => {
  let resources: Resources;
  before(async () => {
    resources = await loadResources(readResource);
  });

  const linesAt = (
    words: string,
    decisions: readonly Decision[],
    types: Readonly<Record<string, EntityType>> = {},
  ): readonly string[] => {
    const { gazetteer, tagger, syntax } = resources;
    const { article } = analyze(text, {
      gazetteer,
      tagger,
      syntax,
      names: new Set(),
      nameTypes: new Map(Object.entries(types)),
      decisions: placeDecisions(text, decisions).placed,
    });
    const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length;
    const placed = placeDecisions(text, decisions).placed;
    const knowledge = { gazetteer, labels: [{ name: "CLAIM" }], decisions: placed, lineOf };
    const hover = hoverAt(article, text.indexOf(words) + 1, knowledge);
    assert.equal(hoversAt(article, text.indexOf(words) + 1, knowledge)[0]?.kind, hover?.kind);
    return hover ? asPlainText(hover.text).split("\n") : [];
  };

  it("says who decided a name, a quote and a header, and when", () => {
    const decided = "Decided here by Ines Vale, on Thursday, November 26, 2026.";
    const name = decisionOn(text, "Tallow Yard", { type: "FAC" });
    assert.deepEqual(linesAt("Tallow Yard", [name]).at(-1), decided);
    const quote = decisionOn(text, "“I told them twice,”", { speaker: { kind: "nobody" } });
    assert.deepEqual(linesAt("“I told", [quote]).at(-1), decided);
    const header = decisionOn(text, "What Comes Next", { type: "Header" });
    assert.deepEqual(linesAt("What Comes", [header]).at(-1), decided);
  });

  it("says from which decision a name follows, or from the folder", () => {
    const brill = decisionOn(text, "Brill", { type: "ORG" }, { nth: 2, scope: "article" });
    const follows = "Follows from what Ines Vale decided on line 6.";
    assert.deepEqual(linesAt("Brill said", [brill]).at(-1), follows);
    assert.deepEqual(
      linesAt("Tallow has", [], { Tallow: "PERSON" }).at(-1),
      "Follows from the folder’s .copydesk.json.",
    );
  });

  it("tells notes and doubts where they are, and does not take them for decisions", () => {
    const doubt = decisionOn(text, "Corwen Brill", { unsure: "a ship?", note: "ask the desk" });
    const [machine, ...remarks] = linesAt("Corwen Brill", [doubt]).slice(-3);
    assert.match(machine ?? "", /^Found by Copydesk, .+; nobody has decided\.$/);
    assert.deepEqual(remarks, ["Note by Ines Vale: ask the desk", "Ines Vale is not sure: a ship?"]);
    const quote = decisionOn(text, "“I told them twice,”", { speaker: { kind: "nobody" }, unsure: "" });
    assert.deepEqual(linesAt("“I told", [quote]).at(-1), "Ines Vale is not sure.");
    const label = decisionOn(text, "a spokesman", { type: "CLAIM", note: "whose?" });
    assert.deepEqual(linesAt("a spokesman", [label]).at(-1), "Note by Ines Vale: whose?");
  });

  it("says nothing of the kind of what the machine found", () =>
    assert.ok(linesAt("Corwen Brill", []).every((line) => !/Decided|Follows/.test(line))));

  it("tells a label on a name behind the name, and by itself on plain words", () => {
    const onName = decisionOn(text, "Corwen Brill", { type: "CLAIM" });
    const lines = linesAt("Corwen Brill", [onName]);
    assert.equal(lines[0], "Corwen Brill — person");
    assert.ok(lines.includes("CLAIM — label"), lines.join("|"));
    const onWords = decisionOn(text, "a spokesman", { type: "SOURCE" });
    assert.deepEqual(
      linesAt("a spokesman", [onWords])[0],
      "SOURCE — a label that .copydesk.json does not have",
    );
  });
});
