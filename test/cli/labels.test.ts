import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readStandoff } from "../../scripts/eval/standoff.js";
import type { Decision } from "../../server/src/decisions/decision.js";
import { writeSidecar } from "../../server/src/decisions/write-sidecar.js";
import { anchorOn, decisionOn } from "../unit/decisions/decision-on.js";
import { copydesk, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

const article = `🍏 Pier stays open

The tax burden will fall, Angela Brandt said in Port Ellery. The pier is safe, she added.
Critics call it a tax burden all the same, and Angela, of Oslo, Brandt will answer them.
`;
const whole: Decision = {
  id: "urn:uuid:whole",
  creator: "Ines Vale",
  anchors: [],
  scope: "article",
  answer: { type: "OPINION" },
};
const gapped: Decision = {
  ...decisionOn(article, "Angela", { type: "PERSON" }, { nth: 1 }),
  anchors: [anchorOn(article, "Angela", 1), anchorOn(article, "Brandt", 1)],
};
const decisions: readonly Decision[] = [
  whole,
  decisionOn(article, "tax burden", { type: "Moral frame" }, { scope: "article" }),
  decisionOn(article, "The tax burden will fall", { type: "CLAIM" }),
  gapped,
];
const sidecar = (): string => {
  const text = writeSidecar(undefined, "a.txt", { put: decisions, drop: new Set() });
  assert.ok(text !== undefined);
  return text;
};
const config = JSON.stringify({ labels: [{ name: "CLAIM" }, { name: "OPINION", scope: "article" }] });
const files = { "a.txt": article, "a.txt.annotations.json": sidecar(), ".copydesk.json": config };

describe("copydesk annotate with labels of the folder's own", () => {
  it("writes them as brat, in code points, and says which of them the folder does not know", async () => {
    const folder = folderWith(files);
    const ran = await copydesk(folder, ["annotate", "a.txt", "--format", "brat"]);
    assert.equal(ran.code, 0);
    const lines = ran.out.split("\n");
    const points = Array.from(article);
    const { spans } = readStandoff(ran.out);
    for (const { id, fragments } of spans) {
      const words = fragments.map(([start, end]) => points.slice(start, end).join(""));
      assert.ok(lines.some((line) => line.startsWith(`${id}\t`) && line.endsWith(`\t${words.join(" ")}`)));
    }
    const given = lines.map((line) => line.replace(/^(T)\d+/, "$1"));
    assert.ok(given.includes("T\tCLAIM 19 43\tThe tax burden will fall"), ran.out);
    assert.equal(given.filter((line) => /^T\tMoral_frame .*\ttax burden$/.test(line)).length, 2);
    assert.ok(
      given.some((line) => /^T\tPERSON \d+ \d+;\d+ \d+\tAngela Brandt$/.test(line)),
      ran.out,
    );
    const headline = lines.find((line) => line.includes("\tHeadline "))?.split("\t")[0];
    assert.ok(lines.includes(`#1\tArticleLabel ${headline}\tOPINION`), ran.out);
    assert.equal(ran.err, "a.txt: “Moral frame” is no label of .copydesk.json; written all the same.\n");
  });

  it("tells their states in JSON", async () => {
    const ran = await copydesk(folderWith(files), ["annotate", "a.txt", "--format", "json"]);
    const [{ labels, articleLabels }] = JSON.parse(ran.out);
    assert.deepEqual(
      labels.map(({ text, label, state, unknown }: Record<string, string>) => [text, label, state, unknown]),
      [
        ["The tax burden will fall", "CLAIM", "decided", undefined],
        ["tax burden", "Moral frame", "decided", true],
        ["tax burden", "Moral frame", "follows", true],
      ],
    );
    assert.deepEqual(articleLabels[0].decided, { decision: "urn:uuid:whole", here: true, by: "Ines Vale" });
  });

  it("names once for each file what a format cannot hold", async () => {
    const folder = folderWith({
      ...files,
      "b.txt": article,
      "b.txt.annotations.json": sidecar().replaceAll('"a.txt"', '"b.txt"'),
    });
    const ran = await copydesk(folder, ["annotate", ".", "--format", "conll", "--out", "out"]);
    assert.equal(ran.code, 0);
    for (const name of ["a.txt", "b.txt"]) {
      const told = `${name}: conll cannot hold 1 name with a gap, 3 labels, 1 label of the whole article; left out.`;
      assert.equal(ran.err.split(told).length, 2, ran.err);
    }
    assert.doesNotMatch(readFileSync(path.join(folder, "out/a.conll"), "utf8"), /CLAIM|Moral/);
    const spacy = await copydesk(folder, ["annotate", "a.txt", "--format", "spacy"]);
    assert.match(spacy.err, /^a\.txt: spacy cannot hold 1 name with a gap; left out\.$/m);
    const doc = JSON.parse(spacy.out);
    assert.deepEqual(doc.cats, { OPINION: 1 });
    assert.equal(doc.spans.labels.length, 3);
  });

  it("leaves them out when asked for the machine's alone", async () => {
    const ran = await copydesk(folderWith(files), ["annotate", "a.txt", "--machine", "--format", "json"]);
    const [{ labels, articleLabels }] = JSON.parse(ran.out);
    assert.deepEqual([labels, articleLabels, ran.err], [[], [], ""]);
  });
});

describe("copydesk with names whose type the folder says", () => {
  it("obeys it in every article, and says whose word that is", async () => {
    const text = "The ferry Corran Gale sailed late. The Corran Gale will sail again on Monday.\n";
    const names = JSON.stringify({ names: { "Corran Gale": "PERSON" } });
    const folder = folderWith({ "a.txt": text, "b.txt": text, ".copydesk.json": names });
    const ran = await copydesk(folder, ["annotate", ".", "--format", "json"]);
    for (const { mentions } of JSON.parse(ran.out)) {
      const found = mentions.filter((mention: { text: string }) => mention.text === "Corran Gale");
      assert.equal(found.length, 2);
      for (const { type, state, decided } of found)
        assert.deepEqual([type, state, decided], ["PERSON", "follows", { here: false, folder: true }]);
    }
  });

  it("tells a fault of the configuration at its line", async () => {
    const broken = '{\n  "labels": [\n    { "name": "A" },\n    { "name": "A", "color": "red" }\n  ]\n}\n';
    const folder = folderWith({ "a.txt": article, ".copydesk.json": broken });
    const ran = await copydesk(folder, ["check", "a.txt"]);
    assert.equal(ran.code, 2);
    assert.match(ran.err, /^\.copydesk\.json:4:\d+: .*“red” is no colour/m);
  });
});
