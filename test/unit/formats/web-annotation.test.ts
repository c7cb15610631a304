import assert from "node:assert/strict";
import { annotationPage } from "../../../server/src/formats/web-annotation.js";
import { articleOf, spanIn } from "./article-of.js";

describe("Web Annotation", () => {
  const text = "Ferries\nMore 😀 “We sail,” Quist said.";
  const page = annotationPage(
    "desk/a.txt",
    articleOf(text, {
      headline: spanIn(text, "Ferries"),
      sections: [{ start: 8, end: text.length, header: spanIn(text, "More"), first: 0, last: 0 }],
      mentions: [{ ...spanIn(text, "Quist"), type: "PERSON", entity: 0, confidence: 1 }],
      entities: [
        { type: "PERSON", name: "Mara Quist", aliases: ["Quist"], mentions: [0], pronouns: [], quotes: [0] },
      ],
      quotes: [
        {
          ...spanIn(text, "“We sail,”"),
          content: spanIn(text, "We sail,"),
          kind: "direct",
          attribution: {
            source: spanIn(text, "Quist"),
            sourceKind: "name",
            entity: 0,
            pattern: "quote-speaker-verb",
            confidence: 1,
          },
        },
      ],
    }),
  );

  it("tags headlines, headers, entities and quotes", () =>
    assert.deepEqual(
      page.items.map(({ body }) => body.map(({ purpose, value }) => `${purpose}: ${value}`)),
      [
        ["tagging: Headline"],
        ["tagging: Header"],
        ["tagging: PERSON", "identifying: Mara Quist"],
        ["tagging: direct quote", "describing: said by Mara Quist"],
      ],
    ));

  it("selects by position in code points and by the words there", () =>
    assert.deepEqual(page.items[2]?.target, {
      source: "desk/a.txt",
      selector: [
        { type: "TextPositionSelector", start: 26, end: 31 },
        {
          type: "TextQuoteSelector",
          exact: "Quist",
          prefix: "Ferries\nMore 😀 “We sail,” ",
          suffix: " said.",
        },
      ],
    }));

  it("cuts no character in two", () => {
    for (const gap of ["", "-"]) {
      const around = "😀".repeat(40);
      const text = `${around}${gap}Ferry${gap}${around}`;
      const page = annotationPage("a.txt", articleOf(text, { headline: spanIn(text, "Ferry") }));
      // JSON writes half a character as an escape.
      assert.doesNotMatch(JSON.stringify(page), /\\u[dD]/);
    }
  });

  it("gives each annotation an id of its own", () => {
    assert.equal(page.id, "desk/a.txt");
    assert.equal(new Set(page.items.map(({ id }) => id)).size, 4);
    assert.equal(page.items[0]?.id, "desk/a.txt#annotation-1");
  });
});
