import assert from "node:assert/strict";
import { entriesFor } from "../../../../client/src/annotate/entries.js";
import type { Entry, Scope } from "../../../../client/src/annotate/entry.js";
import type { Pointed } from "../../../../client/src/annotate/pointed.js";
import { subjectOf } from "../../../../client/src/annotate/pointed.js";
import { pointedTitle } from "../../../../client/src/annotate/pointed-title.js";
import type { Annotated, WireAnnotation, WireLabel, WireRange } from "../../../../server/src/protocol.js";
import { annotatedWith } from "../annotated.js";

/** A range within the first line. */
const at = (start: number, end: number): WireRange => ({
  start: { line: 0, character: start },
  end: { line: 0, character: end },
});

const finch: WireAnnotation = {
  range: at(10, 15),
  kind: "name",
  type: "ORG",
  entity: "Alasdair Finch",
  state: "machine",
  confidence: 0.62,
};
const quote: WireAnnotation = {
  range: at(0, 40),
  kind: "quote",
  type: "Content",
  entity: "Beatrix Holloway",
  state: "machine",
  confidence: 0.9,
};
const header: WireAnnotation = {
  range: at(0, 40),
  kind: "header",
  type: "Header",
  state: "machine",
  confidence: 1,
};

const annotated = (more: Partial<Annotated> = {}): Annotated =>
  annotatedWith([], {
    cast: [{ name: "Alasdair Finch", type: "ORG", mentions: [at(10, 15), at(50, 55), at(60, 65)] }],
    ...more,
  });

const pointed = (
  annotations: readonly WireAnnotation[],
  more: Partial<Pointed> & { readonly alike?: number } = {},
): Pointed => ({
  target: {
    version: 1,
    range: annotations[0]?.range ?? at(10, 15),
    words: "Finch",
    annotations,
    alike: more.alike ?? 2,
  },
  annotated: annotated(),
  scope: "article",
  isSelection: false,
  hasFolder: true,
  ...more,
});

const labelled = (entries: readonly Entry[], label: string): Entry => {
  const found = entries.find((entry) => entry.label === label);
  assert.ok(found, `there is “${label}” among ${entries.map((entry) => entry.label).join(", ")}`);
  return found;
};
const labels = (entries: readonly Entry[]): readonly string[] => entries.map(({ label }) => label);
const stepsOf = ({ action }: Entry) => (action.kind === "decide" ? action.steps : action);

describe("what may be said of a place", () => {
  it("begins with whether a name is right, and has every type, each with its key", () => {
    const entries = entriesFor(pointed([finch]));
    assert.deepEqual(labels(entries).slice(0, 4), ["Confirm", "Not a Name", "Person", "Organization"]);
    assert.equal(labelled(entries, "Person").key, "p");
    assert.equal(labelled(entries, "Organization").isCurrent, true);
    assert.equal(labelled(entries, "Person").isCurrent, false);
    const keys = entries.flatMap(({ key }) => key ?? []);
    assert.equal(new Set(keys).size, keys.length);
  });

  it("keeps the entries of a group together", () => {
    for (const one of [pointed([finch, quote]), pointed([]), pointed([quote]), pointed([header])]) {
      const groups = entriesFor(one).map(({ group }) => group);
      const runs = groups.filter((group, index) => group !== groups[index - 1]);
      assert.equal(new Set(groups).size, runs.length, runs.join());
    }
  });

  it("holds for the article unless it is only here", () => {
    const decided = (scope: Scope) => stepsOf(labelled(entriesFor(pointed([finch], { scope })), "Person"));
    const step = { kind: "decide", ranges: [finch.range], answer: { type: "PERSON" } };
    assert.deepEqual(decided("article"), [{ ...step, scope: "article" }]);
    assert.deepEqual(decided("here"), [{ ...step, scope: "here" }]);
    assert.deepEqual(decided("folder"), { kind: "folder", name: "Finch", type: "PERSON" });
  });

  it("of a folder are types alone, and none where there is no folder", () => {
    const folder = entriesFor(pointed([finch], { scope: "folder" }));
    assert.ok(!labels(folder).includes("Confirm"));
    assert.ok(labels(folder).includes("This article"));
    assert.ok(!labels(entriesFor(pointed([finch], { hasFolder: false }))).includes("This folder"));
  });

  it("tells what a decision does, and what else it does it to", () => {
    const told = (scope: Scope, alike: number) => {
      const { action } = labelled(entriesFor(pointed([finch], { scope, alike })), "Person");
      return action.kind === "decide" ? action.told : "";
    };
    assert.equal(told("article", 0), "“Finch”: Person");
    assert.equal(told("article", 1), "“Finch”: Person, with 1 other like it");
    assert.equal(told("article", 1200), "“Finch”: Person, with 1,200 others like it");
    assert.equal(told("here", 3), "“Finch”: Person, only here");
  });

  it("tells a quote between one pair of marks", () => {
    const one = pointed([quote]);
    const { action } = labelled(
      entriesFor({ ...one, target: { ...one.target, words: "“Nobody came.”" } }),
      "Not a Quote",
    );
    assert.equal(action.kind === "decide" && action.told, "“Nobody came.”: no quote");
  });

  it("confirms one place alone, which is all that was seen", () =>
    assert.deepEqual(stepsOf(labelled(entriesFor(pointed([finch])), "Confirm")), [
      { kind: "decide", ranges: [finch.range], answer: { verdict: "confirmed" }, scope: "here" },
    ]));

  it("moves a decided name to the words selected", () => {
    const decided: WireAnnotation = { ...finch, state: "decided", decision: "d1" };
    const target = { version: 1, range: at(6, 15), words: "Mr. Finch", annotations: [decided], alike: 0 };
    const entries = entriesFor({ ...pointed([decided]), target, isSelection: true });
    assert.deepEqual(stepsOf(labelled(entries, "Person")), [
      {
        kind: "decide",
        ranges: [at(6, 15)],
        answer: { type: "PERSON" },
        scope: "article",
        moves: "d1",
      },
    ]);
  });

  it("is of a quote who says it, and neither a type nor a scope", () => {
    const entries = entriesFor(pointed([quote]));
    assert.ok(
      ["Said By…", "Nobody Says This", "Not a Quote", "Confirm"].every((label) =>
        labels(entries).includes(label),
      ),
    );
    assert.ok(!labels(entries).some((label) => ["Person", "Headline", "Only here"].includes(label)));
    assert.equal(labelled(entries, "Said By…").description, "Beatrix Holloway");
  });

  it("is of a header headline, header or neither", () => {
    const entries = entriesFor(pointed([header]));
    assert.deepEqual(
      labels(entries).filter((label) => /Head/.test(label)),
      ["Not a Header", "Header", "Headline"],
    );
    assert.equal(labelled(entries, "Header").isCurrent, true);
  });

  it("has for a name in a quote what fits the quote, too", () => {
    const entries = entriesFor(pointed([finch, quote]));
    const rejects = labelled(entries, "Not a Quote");
    assert.deepEqual(stepsOf(rejects), [
      { kind: "decide", ranges: [quote.range], answer: { verdict: "rejected" } },
    ]);
  });

  it("makes a quote or a header of a selection, not of the word at the caret", () => {
    const has = (isSelection: boolean) =>
      labels(entriesFor(pointed([], { isSelection }))).includes("Headline");
    assert.deepEqual([has(true), has(false)], [true, false]);
  });

  it("has nothing to confirm in plain words, nor anything to remark", () => {
    const entries = labels(entriesFor(pointed([])));
    for (const label of ["Confirm", "Not a Name", "Unsure…", "Note…", "Someone Else", "Forget the Decision"])
      assert.ok(!entries.includes(label), label);
    assert.ok(entries.includes("Same As…"));
  });

  it("forgets a decision, also that nothing is there", () => {
    const decided: WireAnnotation = { ...finch, state: "decided", decision: "d1", confidence: 1 };
    const forget = [{ kind: "forget", decision: "d1" }];
    assert.deepEqual(stepsOf(labelled(entriesFor(pointed([decided])), "Forget the Decision")), forget);
    const rejected = annotated({ rejected: [{ range: at(10, 15), decision: "d1" }] });
    const entries = entriesFor(pointed([], { annotated: rejected }));
    assert.deepEqual(stepsOf(labelled(entries, "Forget the Decision")), forget);
    assert.ok(!labels(entriesFor(pointed([finch]))).includes("Forget the Decision"));
  });

  it("splits and sets apart only who is mentioned more than once", () => {
    const once = annotated({ cast: [{ name: "Alasdair Finch", type: "ORG", mentions: [at(10, 15)] }] });
    const entries = labels(entriesFor(pointed([finch], { annotated: once })));
    assert.ok(!entries.includes("Split This Entity…") && !entries.includes("Someone Else"));
    assert.ok(labels(entriesFor(pointed([finch]))).includes("Split This Entity…"));
  });
});

describe("a folder's own labels", () => {
  const claim: WireLabel = { name: "CLAIM", description: "may be checked", key: "c", scope: "span" };
  const crime: WireLabel = { name: "CRIME", parent: "CLAIM", scope: "article" };
  const folder = annotated({ labels: [claim, crime] });

  it("are put on the words, or on the article", () => {
    const entries = entriesFor(pointed([finch], { annotated: folder }));
    assert.deepEqual(stepsOf(labelled(entries, "CLAIM")), [
      { kind: "decide", ranges: [finch.range], answer: { type: "CLAIM" } },
    ]);
    assert.equal(labelled(entries, "CLAIM").key, "c");
    assert.deepEqual(stepsOf(labelled(entries, "CRIME")), [
      { kind: "decide", ranges: [], answer: { type: "CRIME" } },
    ]);
    assert.equal(labelled(entries, "CRIME").description, "part of CLAIM");
  });

  it("are taken from one place that follows a decision elsewhere, which stays", () => {
    const follows: WireAnnotation = {
      range: at(10, 15),
      kind: "label",
      type: "CLAIM",
      state: "follows",
      confidence: 1,
      decision: "urn:uuid:c",
    };
    const entries = entriesFor(pointed([follows], { annotated: folder }));
    for (const label of ["CLAIM", "Not This Label"])
      assert.deepEqual(stepsOf(labelled(entries, label)), [
        {
          kind: "decide",
          ranges: [at(10, 15)],
          answer: { type: "CLAIM", verdict: "rejected" },
          scope: "here",
        },
      ]);
  });

  it("are taken from where they are, also when the folder does not have them any more", () => {
    const old: WireAnnotation = { ...finch, kind: "label", type: "FRAME", state: "decided", decision: "d4" };
    const marked = annotated({ labels: [claim], articleLabels: [{ label: "MOOD", decision: "d5" }] });
    const entries = entriesFor(pointed([finch, old], { annotated: marked }));
    assert.deepEqual(stepsOf(labelled(entries, "FRAME")), [{ kind: "forget", decision: "d4" }]);
    assert.equal(labelled(entries, "FRAME").description, "No label of .copydesk.json");
    assert.deepEqual(stepsOf(labelled(entries, "MOOD")), [{ kind: "forget", decision: "d5" }]);
  });

  it("are taken from where they are", () => {
    const standing: WireAnnotation = {
      ...finch,
      kind: "label",
      type: "CLAIM",
      state: "decided",
      decision: "d2",
    };
    const marked = annotated({ labels: [claim, crime], articleLabels: [{ label: "CRIME", decision: "d3" }] });
    const entries = entriesFor(pointed([finch, standing], { annotated: marked }));
    assert.deepEqual(stepsOf(labelled(entries, "CLAIM")), [{ kind: "forget", decision: "d2" }]);
    assert.deepEqual(stepsOf(labelled(entries, "CRIME")), [{ kind: "forget", decision: "d3" }]);
    const alone = entriesFor(pointed([standing], { annotated: marked }));
    assert.deepEqual(stepsOf(labelled(alone, "Not This Label")), [{ kind: "forget", decision: "d2" }]);
  });
});

describe("the title of what is asked", () => {
  const titleOf = (annotations: readonly WireAnnotation[], scope: Scope = "article") => {
    const { target } = pointed(annotations);
    return pointedTitle(target, subjectOf({ target }), scope);
  };

  it("says what stands there, and whose word that is", () => {
    assert.equal(titleOf([finch]), "“Finch”: Organization, the machine is 62% sure");
    assert.equal(titleOf([]), "“Finch”: nothing marked");
    const { confidence: _, ...certain } = finch;
    const follows: WireAnnotation = { ...certain, state: "follows", confidence: 1, decision: "d1" };
    assert.equal(titleOf([follows]), "“Finch”: Organization, follows from another decision");
    const decided: WireAnnotation = {
      ...follows,
      state: "decided",
      by: "Maren Oduya",
      at: "2026-11-26T12:00:00Z",
    };
    assert.equal(
      titleOf([decided], "here"),
      "“Finch”: Organization, decided by Maren Oduya on Nov 26, 2026 (only here)",
    );
    assert.equal(titleOf([{ ...follows, state: "decided" }]), "“Finch”: Organization, decided");
    assert.equal(titleOf([quote]), "“Finch”: Quote of Beatrix Holloway, the machine is 90% sure");
    assert.equal(titleOf([header]), "“Finch”: Header, the machine says");
  });
});
