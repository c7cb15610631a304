import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { copydesk, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

const article = "“The sea was calm,” said Angela Merkel in Berlin. “We left at dawn.”\n";

/** Every file below a folder, with "/". */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

/** Compares every text-bound annotation with the text of its file under its offsets. */
const checkOffsets = (text: string, annotations: string) => {
  const points = Array.from(text);
  const lines = annotations.split("\n").filter((line) => line.startsWith("T"));
  assert.ok(lines.length > 0);
  for (const line of lines) {
    const [, where = "", words] = line.split("\t");
    const pieces = where.slice(where.indexOf(" ") + 1).split(";");
    const found = pieces.map((piece) => points.slice(...piece.split(" ").map(Number)).join("")).join(" ");
    assert.equal(found, words);
  }
};

describe("copydesk annotate", () => {
  it("prints brat annotations of one text, with speakers, whose offsets are right", async () => {
    for (const text of [article, `😀 ${article}`, `\uFEFF${article}`, article.replaceAll("\n", "\r\n")]) {
      const ran = await copydesk(folderWith({ "a.txt": text }), ["annotate", "a.txt"]);
      assert.deepEqual([ran.code, ran.err], [0, ""]);
      assert.match(ran.out, /^T\d+\tPERSON \d+ \d+\tAngela Merkel$/m);
      assert.match(ran.out, /^T\d+\tContent \d+ \d+\t“The sea was calm,”$/m);
      assert.match(ran.out, /^E1\tAttribution:T\d+ Content:T\d+ Cue:T\d+ Source:T\d+$/m);
      checkOffsets(text, ran.out);
    }
  });

  it("writes one file for each text on the same paths", async () => {
    const folder = folderWith({
      "in/a.txt": article,
      "in/deep/b.news.txt": article,
      "in/c.md": article,
      "in/d.txt": "",
    });
    const ran = await copydesk(folder, ["annotate", "in", "--format", "brat", "--out", "out/brat"]);
    assert.deepEqual([ran.code, ran.out], [0, ""]);
    assert.equal(ran.err, `${path.join("in", "d.txt")}: empty; there is nothing to read.\n`);
    assert.deepEqual(filesIn(path.join(folder, "out")), ["brat/a.ann", "brat/d.ann", "brat/deep/b.news.ann"]);
    checkOffsets(article, readFileSync(path.join(folder, "out", "brat", "deep", "b.news.ann"), "utf8"));
    assert.equal(readFileSync(path.join(folder, "out", "brat", "d.ann"), "utf8"), "");
  });

  it("annotates what is not to be checked", async () => {
    const folder = folderWith({ ".copydesk.json": '{"ignore":["*"]}', "a.txt": article });
    const ran = await copydesk(folder, ["annotate", "a.txt"]);
    assert.deepEqual([ran.code, ran.err], [0, ""]);
    assert.match(ran.out, /PERSON \d+ \d+\tAngela Merkel/);
  });

  it("keeps paths from a glob's fixed part on, and bare names of files", async () => {
    const folder = folderWith({ "in/x/a.txt": article, "in/y/b.txt": article, "c.txt": article });
    await copydesk(folder, ["annotate", "in/**/*.txt", path.join(folder, "c.txt"), "--out", "out"]);
    assert.deepEqual(filesIn(path.join(folder, "out")), ["c.ann", "x/a.ann", "y/b.ann"]);
  });

  it("does not write two texts into one file, nor over a text", async () => {
    const folder = folderWith({ "x/a.txt": article, "y/a.txt": article, "b.json": article });
    const two = await copydesk(folder, ["annotate", "x", "y", "--out", "out"]);
    assert.equal(two.code, 2);
    const [x, y] = [path.join("x", "a.txt"), path.join("y", "a.txt")];
    assert.equal(two.err, `${y}: its annotations would overwrite those of ${x}; left out.\n`);
    const over = await copydesk(folder, ["annotate", "b.json", "--format", "json", "--out", "."]);
    assert.equal(over.code, 2);
    assert.equal(readFileSync(path.join(folder, "b.json"), "utf8"), article);
  });

  it("asks for a folder when several texts are to be brat", async () => {
    const ran = await copydesk(folderWith({ "a.txt": article, "b.txt": article }), ["annotate", "."]);
    assert.deepEqual([ran.code, ran.out], [2, ""]);
    assert.equal(ran.err, "brat annotations of 2 texts need a folder: add --out DIR.\n");
  });

  it("prints JSON articles as one list", async () => {
    const ran = await copydesk(folderWith({ "a.txt": article, "b.txt": article }), [
      "annotate",
      ".",
      "--format",
      "json",
    ]);
    assert.equal(ran.code, 0);
    const articles = JSON.parse(ran.out);
    assert.deepEqual(
      articles.map(({ path: name }: { path: string }) => name),
      ["a.txt", "b.txt"],
    );
    const [{ mentions, entities, quotes }] = articles;
    assert.ok(mentions.some(({ text }: { text: string }) => text === "Angela Merkel"));
    assert.equal(entities[quotes[0].attribution.entity].name, "Angela Merkel");
    assert.deepEqual(JSON.parse((await copydesk(folderWith({}), ["annotate", "--format", "json"])).out), []);
  });

  it("prints the other formats of several texts as one stream", async () => {
    const folder = folderWith({ "a b.txt": article, "c.txt": article });
    const print = async (format: string) => {
      const ran = await copydesk(folder, ["annotate", ".", "--format", format]);
      assert.deepEqual([ran.code, ran.err], [0, ""]);
      return ran.out;
    };
    const conll = await print("conll");
    assert.equal(conll.match(/^-DOCSTART- /gm)?.length, 2);
    assert.match(conll, /^Angela \S+ -X- B-PERSON\nMerkel \S+ -X- I-PERSON$/m);

    const docs = (await print("spacy"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(docs.length, 2);
    assert.equal(docs[1].text, article);

    const pages = JSON.parse(await print("w3c"));
    assert.deepEqual(
      pages.map(({ id }: { id: string }) => id),
      ["a%20b.txt", "c.txt"],
    );
  });

  it("names files after their format", async () => {
    const folder = folderWith({ "a.txt": article });
    for (const format of ["brat", "json", "conll", "w3c", "spacy"])
      await copydesk(folder, ["annotate", "a.txt", "--format", format, "--out", "out"]);
    assert.deepEqual(filesIn(path.join(folder, "out")), [
      "a.ann",
      "a.conll",
      "a.json",
      "a.jsonl",
      "a.jsonld",
    ]);
  });

  it("reads standard input, also into a folder", async () => {
    const folder = folderWith({});
    const ran = await copydesk(folder, ["annotate", "-", "--format", "json", "--out", "out"], article);
    assert.deepEqual([ran.code, ran.out], [0, ""]);
    assert.equal(JSON.parse(readFileSync(path.join(folder, "out", "stdin.json"), "utf8")).kind, "prose");
  });

  it("names what it cannot read or write and does the rest", async () => {
    const folder = folderWith({ "in/a.txt": article, "in/b/c.txt": article });
    writeFileSync(path.join(folder, "in", "bad.txt"), Uint8Array.from([0xc3, 0xa9, 0xff]));
    writeFileSync(path.join(folder, "blocked"), "");
    const ran = await copydesk(folder, ["annotate", "in", "--out", "out"]);
    assert.equal(ran.code, 2);
    assert.equal(ran.err, `${path.join("in", "bad.txt")}: is not valid UTF-8 (byte 2); left alone.\n`);
    assert.deepEqual(filesIn(path.join(folder, "out")), ["a.ann", "b/c.ann"]);
    const blocked = await copydesk(folder, ["annotate", "in/a.txt", "--out", "blocked"]);
    assert.equal(blocked.code, 2);
    assert.match(blocked.err, /^.*blocked.*: cannot be written: .*\.\n$/);
  });
});
