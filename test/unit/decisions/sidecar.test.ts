import assert from "node:assert/strict";
import fc from "fast-check";
import { anchorOf } from "../../../server/src/decisions/anchor-of.js";
import type { Decision } from "../../../server/src/decisions/decision.js";
import { mergeSides } from "../../../server/src/decisions/merge-sides.js";
import { hasConflict, readSidecar, sideOf } from "../../../server/src/decisions/sidecar.js";
import { writeSidecar } from "../../../server/src/decisions/write-sidecar.js";
import { articlePathOf } from "../../../server/src/protocol.js";

const article = "“I handed it in,” Mr. Finch told the hearing. 🍏 Finch went home.";

const decisionAt = (id: string, start: number, end: number, more: Partial<Decision> = {}): Decision => ({
  id,
  creator: "Ines Vale",
  created: "2026-11-26T09:00:00Z",
  anchors: [anchorOf(article, { start, end }, { start, end })],
  scope: "article",
  answer: { type: "PERSON", entity: "Alasdair Finch" },
  ...more,
});

const first = decisionAt("urn:uuid:1", 22, 27);
const second = decisionAt("urn:uuid:2", 49, 54, { scope: "here", answer: { verdict: "rejected" } });
const none = new Set<string>();

const write = (
  text: string | undefined,
  put: readonly Decision[],
  drop: ReadonlySet<string> = none,
): string => {
  const result = writeSidecar(text, "hearing.txt", { put, drop });
  assert.ok(result !== undefined, "the file can be written");
  return result;
};

describe("a sidecar", () => {
  it("gives back the decisions that were written, in text order", () => {
    const text = write(undefined, [second, first]);
    assert.deepEqual(readSidecar(text, "hearing.txt"), {
      decisions: [first, second],
      faults: [],
      broken: false,
    });
  });

  it("is a W3C annotation page with the quote and the position of each place", () => {
    const page: unknown = JSON.parse(write(undefined, [first]));
    assert.deepEqual(page, {
      "@context": ["http://www.w3.org/ns/anno.jsonld", { copydesk: "urn:copydesk:" }],
      type: "AnnotationPage",
      items: [
        {
          id: "urn:uuid:1",
          type: "Annotation",
          motivation: "classifying",
          creator: { type: "Person", name: "Ines Vale" },
          created: "2026-11-26T09:00:00Z",
          body: [
            { type: "TextualBody", purpose: "classifying", value: "PERSON" },
            { type: "TextualBody", purpose: "identifying", value: "Alasdair Finch" },
          ],
          target: {
            source: "hearing.txt",
            selector: [
              {
                type: "TextQuoteSelector",
                exact: "Finch",
                prefix: "“I handed it in,” Mr. ",
                suffix: " told the hearing. 🍏 Finch went",
                "copydesk:others": { count: 1, before: 0.05, after: 0.03 },
              },
              { type: "TextPositionSelector", start: 22, end: 27 },
            ],
          },
          "copydesk:scope": "article",
        },
      ],
    });
  });

  it("may say of the other places of some words what nobody understands, which is as if it said nothing", () => {
    const text = write(undefined, [first]).replace('"count": 1', '"count": "some"');
    const { decisions, faults } = readSidecar(text, "hearing.txt");
    const { others, ...anchor } = first.anchors[0] ?? assert.fail("it has a place");
    assert.equal(others?.count, 1);
    assert.deepEqual([decisions, faults], [[{ ...first, anchors: [anchor] }], []]);
  });

  it("keeps the bytes of what did not change, and members it does not know", () => {
    const known = write(undefined, [first]);
    const odd = known
      .replace('"id": "urn:uuid:1"', '"id":   "urn:uuid:1", "mood": "glad"')
      .replace('"body": [', '"body": [ { "type": "TextualBody", "purpose": "tagging", "value": "x" },')
      .replace('"type": "AnnotationPage"', '"label": "Ours", "type": "AnnotationPage"');
    const more = write(odd, [second]);
    assert.ok(more.includes('"id":   "urn:uuid:1", "mood": "glad"'));
    assert.ok(more.startsWith(odd.slice(0, odd.indexOf("]", odd.indexOf("items")) - 40)));
    const changed = write(more, [{ ...first, answer: { type: "ORG" } }]);
    assert.ok(changed.includes('"mood": "glad"') && changed.includes('"label": "Ours"'));
    assert.ok(changed.includes('"tagging"'));
    assert.deepEqual(readSidecar(changed, "hearing.txt").decisions[0]?.answer, { type: "ORG" });
  });

  it("is as before once what was added is dropped", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4]), (starts) => {
        const put = starts.map((start) => decisionAt(`urn:uuid:n${start}`, start, start + 3));
        const before = write(undefined, [first, second]);
        const ids = new Set(put.map(({ id }) => id));
        assert.equal(write(write(before, put), [], ids), before);
      }),
    );
  });

  it("tells of items that cannot be read, reads the others, and leaves all in the file", () => {
    const text = write(undefined, [first, second]);
    const broken = text
      .replace('"type": "Annotation"', '"type": "Remark"')
      .replace('"id": "urn:uuid:2"', '"id": "urn:uuid:2", "copydesk:machine": 4');
    const { decisions, faults } = readSidecar(broken, "hearing.txt");
    assert.equal(decisions.length, 0);
    assert.equal(faults.length, 2);
    assert.ok(write(broken, [{ ...first, id: "urn:uuid:3" }]).includes("Remark"));
  });

  it("of another text is told, and so are impossible positions and ids that stand twice", () => {
    const text = write(undefined, [first, second]);
    assert.equal(readSidecar(text, "other.txt").faults.length, 2);
    const faultsOf = (changed: string) => readSidecar(changed, "hearing.txt").faults.length;
    assert.equal(faultsOf(text.replace('"start": 22', '"start": -1')), 1);
    assert.equal(faultsOf(text.replace("urn:uuid:2", "urn:uuid:1")), 1);
  });

  it("that is no annotation page is never written", () => {
    for (const text of ["{", "[]", '{"items": []}', "<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n"]) {
      assert.equal(writeSidecar(text, "hearing.txt", { put: [first], drop: none }), undefined, text);
      assert.equal(readSidecar(text, "hearing.txt").broken, true, text);
    }
  });

  it("with Git's conflict marks gives both sides", () => {
    const ours = write(undefined, [first]);
    const theirs = write(undefined, [second]);
    const text = `<<<<<<< HEAD\n${ours}||||||| base\n{}\n=======\n${theirs}>>>>>>> other\n`;
    assert.ok(hasConflict(text));
    assert.equal(sideOf(text, "ours"), ours);
    assert.equal(sideOf(text, "theirs"), theirs);
  });

  it("is merged of both sides by the decisions, the later one where they differ", () => {
    const later = { ...first, created: "2026-12-01T10:00:00Z", answer: { note: "later" } };
    const conflict = (ours: string, theirs: string): string =>
      `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`;
    const merged = mergeSides(conflict(write(undefined, [second]), write(undefined, [first, second])));
    assert.equal(merged, write(undefined, [first, second]));
    for (const [ours, theirs] of [
      [first, later],
      [later, first],
    ] as const) {
      const one = mergeSides(conflict(write(undefined, [ours]), write(undefined, [theirs])));
      assert.equal(one, write(undefined, [later]));
    }
    assert.equal(mergeSides(conflict(write(undefined, [first]), "{}\n")), undefined);
    const inside = write(undefined, [first, second]);
    const halves = inside
      .split("\n")
      .flatMap((line) =>
        line.includes('"exact": "Finch"') ? ["<<<<<<< a", line, "=======", line, ">>>>>>> b"] : [line],
      );
    assert.equal(mergeSides(halves.join("\n")), inside);
  });

  it("lies beside its article, a second annotator's too", () => {
    assert.equal(articlePathOf("council.txt.annotations.json"), "council.txt");
    assert.equal(articlePathOf("council.txt.annotations.ines-vale.json"), "council.txt");
    assert.equal(articlePathOf("council.txt"), undefined);
  });

  it("never throws on any text, and never loses it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readSidecar(text, "hearing.txt");
        writeSidecar(text, "hearing.txt", { put: [first], drop: none });
      }),
    );
  });
});

describe("a sidecar that was written to do harm", () => {
  it("is not read where it is nested without end, nor written into", () => {
    for (const deep of ["[".repeat(100_000), `{"items": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`]) {
      const { decisions, faults, broken } = readSidecar(deep, "a.txt");
      assert.deepEqual([decisions, broken], [[], true]);
      assert.deepEqual(
        faults.map(({ message }) => message),
        ["This is nested too deeply."],
      );
      assert.equal(writeSidecar(deep, "a.txt", { put: [first], drop: none }), undefined);
      assert.equal(mergeSides(`<<<<<<< a\n${deep}\n=======\n${deep}\n>>>>>>> b\n`), undefined);
    }
  });

  it("does not have each of its faults told", () => {
    const items = Array.from({ length: 1000 }, () => 1);
    const { faults, broken } = readSidecar(JSON.stringify({ type: "AnnotationPage", items }), "a.txt");
    assert.equal(broken, false);
    assert.equal(faults.length, 51);
    assert.equal(faults[0]?.message, "This is no annotation.");
    assert.equal(faults.at(-1)?.message, "950 more annotations cannot be used.");
  });
});
