import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { taggedTypes } from "../../../../server/src/analysis/names/found/type-chances.js";
import { beginLabel, insideLabel, labelCount } from "../../../../server/src/analysis/tagger/labels/labels.js";
import { type Corpus, readCorpus } from "../../../../server/training/corpus.js";

const bit = (label: number): number => 1 << label;
const person = taggedTypes.indexOf("PER");
const organization = taggedTypes.indexOf("ORG");
const place = taggedTypes.indexOf("LOC");
const everything = (1 << labelCount) - 1;

const read = async (lines: readonly string[], corpus: Omit<Corpus, "file" | "weight">) => {
  const folder = await mkdtemp(path.join(tmpdir(), "copydesk-corpus-"));
  try {
    await writeFile(path.join(folder, "toy.iob2"), lines.join("\n"));
    return await readCorpus(folder, { file: "toy.iob2", weight: 1, ...corpus });
  } finally {
    await rm(folder, { recursive: true });
  }
};

describe("a corpus", () => {
  it("allows one label where it says which", async () => {
    const [sentence] = await read(["Ilda\tB-PER", "Zorvik\tI-PER", "left\tO", "Mosra\tB-LOC", ""], {
      annotates: taggedTypes,
    });
    assert.deepEqual(
      [...(sentence?.allowed ?? [])],
      [bit(beginLabel(person)), bit(insideLabel(person)), bit(0), bit(beginLabel(place))],
    );
  });

  it("leaves every label open for a name of a type that is none of the tagger’s", async () => {
    const [sentence] = await read(["The\tB-ANY", "Lantern\tI-ANY", "shone\tO", ""], {
      annotates: taggedTypes,
    });
    assert.deepEqual([...(sentence?.allowed ?? [])], [everything, everything, bit(0)]);
  });

  it("says nothing of the types that it does not annotate", async () => {
    const [sentence] = await read(["Zorvik\tO", ""], { annotates: ["PER", "LOC", "NORP", "MISC"] });
    assert.deepEqual(
      [...(sentence?.allowed ?? [])],
      [bit(0) | bit(beginLabel(organization)) | bit(insideLabel(organization))],
    );
  });
});
