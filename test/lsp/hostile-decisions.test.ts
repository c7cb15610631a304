import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DiagnosticSeverity } from "vscode-languageserver/node";
import { readSidecar } from "../../server/src/decisions/sidecar.js";
import { writeSidecar } from "../../server/src/decisions/write-sidecar.js";
import type { SidecarWritten, WriteSidecarParams } from "../../server/src/protocol.js";
import { decisionOn } from "../unit/decisions/decision-on.js";
import { type Desk, rangeOf, shown, startDesk, step, textAt, writeSidecarFile } from "./desk.js";
import { eventually } from "./eventually.js";
import { modernCapabilities, type TestClient, withFolder } from "./harness.js";

const article = [
  "Ferry Report Is Late",
  "",
  "The hearing was told on Monday by Ana Ruiz 🍏 that the ferry left early. Ruiz wrote it down.",
  "",
  "“Nobody came to look,” said Mara Oake, who sails with the Tern. The Tern stayed away.",
  "",
].join("\n");

const sidecarOf = (text: string, ...decisions: Parameters<typeof writeSidecar>[2]["put"]): string =>
  writeSidecar(undefined, "a.txt", { put: decisions, drop: new Set() }) ?? text;

const tern = decisionOn(article, "Tern", { type: "ORG" }, { scope: "article" });

const idsAt = (sidecar: string): readonly string[] =>
  readSidecar(textAt(sidecar) ?? "", "a.txt").decisions.map(({ id }) => id);

const changedOnDisk = (client: TestClient, uri: string): Promise<void> =>
  client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });

describe("a file of decisions that is not as it should be", () => {
  let desk: Desk;
  let write: (params: WriteSidecarParams) => SidecarWritten = writeSidecarFile;
  before(async () => {
    desk = await startDesk((params) => write(params));
  });
  after(() => desk.stop());

  const withSidecar = (
    text: string | undefined,
    use: (uri: string, sidecar: string) => Promise<void>,
  ): Promise<void> =>
    withFolder(
      { "a.txt": article, ...(text === undefined ? {} : { "a.txt.annotations.json": text }) },
      async (folder) => {
        const uri = `${folder}/a.txt`;
        write = writeSidecarFile;
        await desk.open(uri, article);
        await use(uri, `${uri}.annotations.json`);
        await desk.close(uri);
      },
    );

  const isDecided = async (uri: string, words: string): Promise<boolean> =>
    shown(article, await desk.annotated(uri)).includes(words);

  it("is told at its line where it is no JSON, never written over, and written once it is mended", () => {
    const broken = '{\n  "type": "AnnotationPage",\n  oops\n}\n';
    return withSidecar(broken, async (uri, sidecar) => {
      const { diagnostics } = await desk.published.take((message) => message.uri === sidecar);
      assert.deepEqual(
        diagnostics.map(({ range, severity }) => [range.start.line, severity]),
        [[2, DiagnosticSeverity.Error]],
      );
      const done = await desk.decide(uri, [step(article, "Tern", { type: "ORG" })]);
      assert.equal(done.kept, false);
      assert.match(done.reason ?? "", /a\.txt\.annotations\.json/);
      assert.equal(textAt(sidecar), broken);
      assert.ok(await isDecided(uri, "Tern ORG decided"));
      assert.equal((await desk.annotated(uri)).sidecar.state, "broken");
      writeFileSync(fileURLToPath(sidecar), sidecarOf("", decisionOn(article, "Mara Oake", { type: "ORG" })));
      await changedOnDisk(desk, sidecar);
      await eventually(async () => assert.ok(await isDecided(uri, "Mara Oake ORG decided")));
      assert.ok(await isDecided(uri, "Tern ORG decided"));
      await desk.decide(uri, [step(article, "Ana Ruiz", { verdict: "confirmed" })]);
      assert.equal(idsAt(sidecar).length, 3);
    });
  });

  it("keeps items of another article, and tells of them", () => {
    const other = decisionOn("Quite another story was told in Oslo last year.", "Oslo", { type: "ORG" });
    const page = JSON.parse(sidecarOf("", tern, other));
    for (const item of page.items) if (item.id === other.id) item.target.source = "other.txt";
    const foreign = JSON.stringify(page);
    return withSidecar(foreign, async (uri, sidecar) => {
      const { diagnostics } = await desk.published.take((message) => message.uri === sidecar);
      assert.equal(diagnostics[0]?.severity, DiagnosticSeverity.Warning);
      const { annotations, orphans } = await desk.annotated(uri);
      assert.deepEqual([annotations.filter(({ state }) => state === "decided").length, orphans], [1, []]);
      await desk.decide(uri, [step(article, "Ana Ruiz", { verdict: "confirmed" })]);
      assert.ok(textAt(sidecar)?.includes("other.txt"));
      assert.equal(idsAt(sidecar).length, 2);
    });
  });

  it("may have impossible positions: the words tell the place", () => {
    const shifted = sidecarOf("", {
      ...tern,
      anchors: tern.anchors.map((anchor) => ({ ...anchor, position: { start: 90_000, end: 12 } })),
    });
    return withSidecar(shifted, async (uri) => assert.ok(await isDecided(uri, "Tern ORG decided")));
  });

  it("keeps bodies and members that it does not know", () => {
    const page = JSON.parse(sidecarOf("", tern));
    page.items[0].body.push({ type: "TextualBody", purpose: "tagging", value: "maritime" });
    page.items[0].colour = "blue";
    return withSidecar(JSON.stringify(page), async (uri, sidecar) => {
      await desk.decide(uri, [step(article, "Tern", { note: "a ferry line" })]);
      const [item] = JSON.parse(textAt(sidecar) ?? "").items;
      assert.equal(item.colour, "blue");
      assert.deepEqual(
        item.body.map(({ purpose }: { purpose: string }) => purpose),
        ["classifying", "commenting", "tagging"],
      );
    });
  });

  it("that cannot be written leaves what was decided in memory, and says why, until one can", () =>
    withSidecar(undefined, async (uri, sidecar) => {
      write = () => ({ result: "failed", reason: "The folder is read-only." });
      const done = await desk.decide(uri, [step(article, "Tern", { type: "ORG" })]);
      assert.deepEqual([done.changed, done.kept, done.reason], [1, false, "The folder is read-only."]);
      const { sidecar: told } = await desk.annotated(uri);
      assert.deepEqual([told.state, told.reason], ["memory", "The folder is read-only."]);
      await desk.close(uri);
      await desk.open(uri, article);
      assert.ok(await isDecided(uri, "Tern ORG decided"));
      write = writeSidecarFile;
      assert.ok((await desk.decide(uri, [step(article, "Ana Ruiz", { verdict: "confirmed" })])).kept);
      assert.equal(idsAt(sidecar).length, 2);
      assert.equal((await desk.annotated(uri)).sidecar.state, "kept");
    }));

  it("that another program changes meanwhile is merged with what was decided", () =>
    withSidecar(undefined, async (uri, sidecar) => {
      let tries = 0;
      write = (params) => {
        tries += 1;
        if (tries === 1) writeFileSync(fileURLToPath(sidecar), sidecarOf("", tern));
        return writeSidecarFile(params);
      };
      assert.ok((await desk.decide(uri, [step(article, "Ana Ruiz", { verdict: "confirmed" })])).kept);
      assert.equal(tries, 2);
      assert.equal(idsAt(sidecar).length, 2);
      assert.ok(await isDecided(uri, "Tern ORG decided"));
      await desk.undo(uri);
      assert.deepEqual(idsAt(sidecar), [tern.id]);
    }));

  it("may have ten thousand items", async () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `w${index}x`);
    const text = words.map((word, index) => word + (index % 12 === 11 ? ".\n" : "")).join(" ");
    let at = 0;
    const decisions = words.map((word) => {
      const start = text.indexOf(word, at);
      at = start + word.length;
      return {
        id: `urn:uuid:${word}`,
        anchors: [
          {
            exact: word,
            prefix: text.slice(Math.max(0, start - 32), start),
            suffix: text.slice(at, at + 32),
            position: { start, end: at },
          },
        ],
        scope: "here" as const,
        answer: { type: "CLAIM" },
      };
    });
    const sidecar = writeSidecar(undefined, "a.txt", { put: decisions, drop: new Set() }) ?? "";
    await withFolder({ "a.txt.annotations.json": sidecar }, async (folder) => {
      const uri = `${folder}/a.txt`;
      await desk.open(uri, text, "news");
      assert.equal(
        (await desk.annotated(uri)).annotations.filter(({ kind }) => kind === "label").length,
        10_000,
      );
      assert.ok((await desk.decide(uri, [step(text, "w77x", { note: "why" })])).kept);
      assert.equal(readSidecar(textAt(`${uri}.annotations.json`) ?? "", "a.txt").decisions.length, 10_000);
      await desk.close(uri);
    });
  });
});

describe("decisions of two at once", () => {
  it("are both in the file, and each sees the other's", () =>
    withFolder({ "a.txt": article }, async (folder) => {
      const uri = `${folder}/a.txt`;
      const desks = [await startDesk(), await startDesk()];
      for (const desk of desks) await desk.open(uri, article);
      const gestures = [
        step(article, "Tern", { type: "ORG" }),
        step(article, "Mara Oake", { verdict: "rejected" }),
      ];
      const done = await Promise.all(
        desks.map((desk, index) => desk.decide(uri, gestures.slice(index, index + 1))),
      );
      assert.deepEqual(
        done.map(({ kept }) => kept),
        [true, true],
      );
      const sidecar = `${uri}.annotations.json`;
      assert.equal(idsAt(sidecar).length, 2);
      for (const desk of desks) {
        await changedOnDisk(desk, sidecar);
        await eventually(async () => {
          const annotated = await desk.annotated(uri);
          assert.equal(annotated.rejected.length, 1);
          assert.ok(shown(article, annotated).includes("Tern ORG decided"));
        });
        await desk.stop();
      }
    }));
});

describe("decisions of other editors", () => {
  const decideTern = async (
    text: string,
    options: Parameters<typeof startDesk>[1],
    range = rangeOf(text, "Tern"),
  ): Promise<readonly unknown[]> =>
    withFolder({ "a.txt": text }, async (folder) => {
      const uri = `${folder}/a.txt`;
      const desk = await startDesk(writeSidecarFile, options);
      await desk.open(uri, text);
      const done = await desk.decide(uri, [{ kind: "decide", ranges: [range], answer: { type: "ORG" } }]);
      const { annotations } = await desk.annotated(uri);
      const decided = annotations.filter(({ state }) => state === "decided");
      const [written] = readSidecar(textAt(`${uri}.annotations.json`) ?? "", "a.txt").decisions;
      await desk.stop();
      return [done.kept, decided.map((one) => one.range), written?.anchors[0]];
    });

  it("that cannot write last as long as it is open", async () => {
    const [kept, ranges, written] = await decideTern(article, { initializationOptions: {} });
    assert.deepEqual([kept, ranges, written], [false, [rangeOf(article, "Tern")], undefined]);
  });

  it("that count bytes are at the same code points", async () => {
    const text = article.replace("said Mara", "said 🍏 Mara");
    const line = text.split("\n")[4] ?? "";
    const bytes = (upTo: number): number => Buffer.byteLength(line.slice(0, upTo));
    const start = line.indexOf("Tern");
    const range = {
      start: { line: 4, character: bytes(start) },
      end: { line: 4, character: bytes(start + 4) },
    };
    const utf8 = { ...modernCapabilities, general: { positionEncodings: ["utf-8" as const] } };
    const [kept, ranges, anchor] = await decideTern(
      text,
      { initializationOptions: { writesSidecars: true }, capabilities: utf8 },
      range,
    );
    assert.deepEqual([kept, ranges], [true, [range]]);
    const position = [...text.slice(0, text.indexOf("Tern"))].length;
    assert.deepEqual(anchor, decisionOn(text, "Tern", {}).anchors[0]);
    assert.equal((anchor as { position: { start: number } }).position.start, position);
  });

  it("on lines that end in CR LF are found again", async () => {
    const text = article.replaceAll("\n", "\r\n");
    const [kept, ranges] = await decideTern(text, {});
    assert.deepEqual([kept, ranges], [true, [rangeOf(text, "Tern")]]);
  });

  it("on Markdown count the file's characters and quote the words a reader sees", () =>
    withFolder({}, async (folder) => {
      const text =
        "# Late\n\nThe *hearing* was told by **Ana** Ruiz that the Tern left.\n\nThe Tern was *late*.\n";
      const uri = `${folder}/a.md`;
      const desk = await startDesk();
      await desk.open(uri, text, "markdown");
      const range = { start: rangeOf(text, "Ana").start, end: rangeOf(text, "Ruiz").end };
      await desk.decide(uri, [{ kind: "decide", ranges: [range], answer: { type: "ORG" } }]);
      const [written] = readSidecar(textAt(`${uri}.annotations.json`) ?? "", "a.md").decisions;
      assert.equal(written?.anchors[0]?.exact, "Ana Ruiz");
      assert.deepEqual(written?.anchors[0]?.position, {
        start: text.indexOf("Ana"),
        end: text.indexOf("Ruiz") + 4,
      });
      const typed = "**Yesterday** it rained.\n\n";
      await desk.change(uri, 2, [
        { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: typed },
      ]);
      const moved = (await desk.annotated(uri)).annotations.find(({ state }) => state === "decided");
      assert.deepEqual(moved?.range.start, { line: 4, character: range.start.character });
      await desk.close(uri);
      await desk.open(uri, text, "markdown");
      const again = (await desk.annotated(uri)).annotations.find(({ state }) => state === "decided");
      assert.deepEqual(again?.range, range);
      await desk.stop();
    }));
});
