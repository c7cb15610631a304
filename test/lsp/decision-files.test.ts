import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { swapOnDisk } from "../../client/src/sidecars/swap-on-disk.js";
import { readSidecar } from "../../server/src/decisions/sidecar.js";
import {
  type AnnotationsParams,
  type DecisionsChanged,
  settleConflictRequest,
  type WriteSidecarParams,
} from "../../server/src/protocol.js";
import { type Desk, shown, startDesk, step, textAt, writeSidecarFile } from "./desk.js";
import { eventually } from "./eventually.js";
import { withFolder } from "./harness.js";

const article =
  "The report is late, Mara Oake said on Monday. The Tern came in at noon 🍏.\n\nThe Tern left again.\n";

describe("the file of an annotator's own", () => {
  let desk: Desk;
  let settings: object;
  before(async () => {
    desk = await startDesk(undefined, { settings: () => settings });
  });
  after(() => desk.stop());

  const set = async (changed: object): Promise<void> => {
    settings = changed;
    await desk.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  };

  const expectTerns = (uri: string, expected: readonly string[]): Promise<void> =>
    eventually(async () =>
      assert.deepEqual(
        shown(article, await desk.annotated(uri)).filter((words) =>
          /^Tern \S+ (?:decided|follows)$/.test(words),
        ),
        expected,
      ),
    );

  it("is named after the annotator, and hides what others decided", () =>
    withFolder({ "a.txt": article }, async (folder) => {
      await set({ annotator: "Ines Vale" });
      const uri = `${folder}/a.txt`;
      await desk.open(uri, article);
      await desk.decide(uri, [step(article, "Tern", { type: "ORG" })]);
      await expectTerns(uri, ["Tern ORG decided", "Tern ORG follows"]);

      await set({ annotator: "Jörg  O’Dell/../x", annotations: { ownFile: true } });
      await expectTerns(uri, []);
      await desk.decide(uri, [step(article, "Tern", { type: "PRODUCT" }, { scope: "here" })]);
      await expectTerns(uri, ["Tern PRODUCT decided"]);
      const own = readSidecar(textAt(`${uri}.annotations.jörg-o-dell-x.json`) ?? "", "a.txt");
      assert.deepEqual(
        own.decisions.map(({ creator, answer }) => [creator, answer.type]),
        [["Jörg  O’Dell/../x", "PRODUCT"]],
      );

      await set({ annotator: "Ines Vale", annotations: { ownFile: true } });
      await expectTerns(uri, []);
      await set({ annotator: "Ines Vale" });
      await expectTerns(uri, ["Tern ORG decided", "Tern ORG follows"]);
      const shared = readSidecar(textAt(`${uri}.annotations.json`) ?? "", "a.txt");
      assert.equal(shared.decisions.length, 1);
      await desk.close(uri);
    }));
});

describe("decisions on a text that has no file", () => {
  let desk: Desk;
  before(async () => {
    desk = await startDesk();
  });
  after(() => desk.stop());

  it("stay in memory, say so, and are written beside the file that it is saved as", () =>
    withFolder({}, async (folder) => {
      for (const order of ["opened first", "closed first"]) {
        const untitled = `untitled:Untitled-${order.length}`;
        await desk.open(untitled, article);
        const done = await desk.decide(untitled, [step(article, "Tern", { type: "ORG" })]);
        assert.equal(done.kept, false);
        assert.match(done.reason ?? "", /once it is saved/);
        const uri = `${folder}/${order.replace(" ", "-")}.txt`;
        // Saving may put a line's end at the end of a text.
        const saved = `${article}\n`;
        writeFileSync(fileURLToPath(uri), saved);
        if (order === "closed first") await desk.close(untitled);
        await desk.open(uri, saved);
        if (order === "opened first") await desk.close(untitled);
        const written = await eventually(() => {
          const words = textAt(`${uri}.annotations.json`);
          assert.ok(words !== null);
          return words;
        });
        const { decisions } = readSidecar(written, uri.split("/").at(-1) ?? "");
        assert.deepEqual(
          decisions.map(({ answer }) => answer.type),
          ["ORG"],
        );
        const { sidecar } = await desk.annotated(uri);
        assert.equal(sidecar.state, "kept");
        await desk.close(uri);
      }
    }));

  it("are not taken over by another text", () =>
    withFolder({ "b.txt": "Nobody knows the Tern.\n" }, async (folder) => {
      await desk.open("untitled:Untitled-9", article);
      await desk.decide("untitled:Untitled-9", [step(article, "Tern", { type: "ORG" })]);
      const uri = `${folder}/b.txt`;
      await desk.open(uri, "Nobody knows the Tern.\n");
      const { sidecar, orphans } = await desk.annotated(uri);
      assert.deepEqual([sidecar.state, orphans], ["none", []]);
      assert.equal(textAt(`${uri}.annotations.json`), null);
      await desk.close(uri);
      await desk.close("untitled:Untitled-9");
    }));
});

describe("a file of decisions with Git's marks", () => {
  let desk: Desk;
  before(async () => {
    desk = await startDesk();
  });
  after(() => desk.stop());

  const conflict = (ours: string, theirs: string): string =>
    `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`;

  /** What one decision leaves as a file. */
  const fileOf = async (folder: string, ...args: Parameters<typeof step>): Promise<string> => {
    const uri = `${folder}/a.txt`;
    await desk.open(uri, article);
    await desk.decide(uri, [step(...args)]);
    const text = textAt(`${uri}.annotations.json`) ?? "";
    await desk.undo(uri);
    await desk.close(uri);
    return text;
  };

  for (const [side, expected] of [
    ["ours", ["ORG"]],
    ["theirs", ["PERSON"]],
    ["both", ["PERSON", "ORG"]],
  ] as const) {
    it(`is told with the article, never written over, and settled by ${side}`, () =>
      withFolder({ "a.txt": article }, async (folder) => {
        const ours = await fileOf(folder, article, "Tern", { type: "ORG" });
        const theirs = await fileOf(folder, article, "Mara Oake", { type: "PERSON" });
        const uri = `${folder}/a.txt`;
        const file = `${uri}.annotations.json`;
        writeFileSync(fileURLToPath(file), conflict(ours, theirs));
        const opened = await desk.open(uri, article);
        assert.equal((await desk.annotated(uri)).sidecar.state, "conflict");
        const isTold = (one: AnnotationsParams): boolean => one.decisions?.sidecar.state === "conflict";
        if (!isTold(opened)) await desk.annotations.take(isTold);
        const { diagnostics } = await desk.published.take((one) => one.uri === file);
        assert.deepEqual(
          diagnostics.map(({ range }) => range.start),
          [{ line: 0, character: 0 }],
        );

        const refused = await desk.decide(uri, [step(article, "noon", { type: "TIME" })]);
        assert.equal(refused.kept, false);
        assert.equal(textAt(file), conflict(ours, theirs));
        await desk.undo(uri);

        const params = { textDocument: { uri }, side };
        assert.equal((await desk.request<{ kept: boolean }>(settleConflictRequest, params)).kept, true);
        const read = readSidecar(textAt(file) ?? "", "a.txt");
        assert.deepEqual(
          read.decisions.map(({ answer }) => answer.type),
          expected,
        );
        assert.equal((await desk.annotated(uri)).sidecar.state, "kept");
        await desk.close(uri);
      }));
  }

  it("cannot be merged where one side is no page, and stays as it is", () =>
    withFolder({ "a.txt": article, "a.txt.annotations.json": conflict("{}\n", "[]\n") }, async (folder) => {
      const uri = `${folder}/a.txt`;
      await desk.open(uri, article);
      const params = { textDocument: { uri }, side: "both" };
      const answer = await desk.request<{ kept: boolean; reason?: string }>(settleConflictRequest, params);
      assert.equal(answer.kept, false);
      assert.match(answer.reason ?? "", /cannot be merged/);
      assert.equal(textAt(`${uri}.annotations.json`), conflict("{}\n", "[]\n"));
      await desk.close(uri);
    }));
});

describe("a file of decisions that changes unseen", () => {
  let desk: Desk;
  before(async () => {
    desk = await startDesk();
  });
  after(() => desk.stop());

  /** The decision that a file keeps, after something happened to the file that no watcher told of. */
  const decidedAfter = (change: (file: string) => void): Promise<readonly object[]> =>
    withFolder({ "a.txt": article }, async (folder) => {
      const uri = `${folder}/a.txt`;
      const file = `${uri}.annotations.json`;
      await desk.open(uri, article);
      await desk.decide(uri, [step(article, "Tern", { note: "ask her", unsure: "" }, { scope: "here" })]);
      change(fileURLToPath(file));
      await desk.decide(uri, [step(article, "Tern", { type: "ORG" }, { scope: "here" })]);
      const { decisions } = readSidecar(textAt(file) ?? "", "a.txt");
      await desk.close(uri);
      return decisions.map(({ answer }) => answer);
    });

  it("does not come back with the next decision where it was deleted", async () =>
    assert.deepEqual(await decidedAfter((file) => rmSync(file)), [{ type: "ORG" }]));

  it("is what the next decision adds to where another program wrote it", async () => {
    const rewritten = await decidedAfter((file) =>
      writeFileSync(file, readFileSync(file, "utf8").replace("ask her", "asked her")),
    );
    assert.deepEqual(rewritten, [{ type: "ORG", note: "asked her", unsure: "" }]);
  });
});

describe("a client that fails to write", () => {
  const page = '{ "type": "AnnotationPage", "items": [] }\n';
  const marked = `<<<<<<< HEAD\n${page}=======\n${page}>>>>>>> other\n`;

  it("has not settled a conflict, and is told why", () =>
    withFolder({ "a.txt": article, "a.txt.annotations.json": marked }, async (folder) => {
      const uri = `${folder}/a.txt`;
      const desk = await startDesk(() => Promise.reject(new Error("The disk is full.")));
      await desk.open(uri, article);
      const params = { textDocument: { uri }, side: "ours" };
      const answer = await desk.request<DecisionsChanged>(settleConflictRequest, params);
      assert.equal(answer.kept, false);
      assert.match(answer.reason ?? "", /The disk is full\./);
      assert.equal(textAt(`${uri}.annotations.json`), marked);
      await desk.stop();
    }));
});

describe("a decision that is made just before the server ends", () => {
  it("is written before it does", () =>
    withFolder({ "a.txt": article }, async (folder) => {
      const uri = `${folder}/a.txt`;
      const desk = await startDesk(async (params) => {
        await wait(100);
        return writeSidecarFile(params);
      });
      await desk.open(uri, article);
      const deciding = desk.decide(uri, [step(article, "Tern", { type: "ORG" })]).catch(() => undefined);
      assert.equal(await desk.stop(), 0);
      await deciding;
      const { decisions } = readSidecar(textAt(`${uri}.annotations.json`) ?? "", "a.txt");
      assert.deepEqual(
        decisions.map(({ answer }) => answer.type),
        ["ORG"],
      );
    }));
});

describe("two windows that decide at once", () => {
  let desks: readonly Desk[];
  before(async () => {
    // As the client writes on disk: nobody ever reads half of a file.
    const write = ({ uri, was, text }: WriteSidecarParams) => swapOnDisk(fileURLToPath(uri), was, text);
    desks = await Promise.all([startDesk(write), startDesk(write)]);
  });
  after(() => Promise.all(desks.map((desk) => desk.stop())));

  it("leave the decisions of both in one file, and nothing in memory", () =>
    withFolder({ "a.txt": article }, async (folder) => {
      const uri = `${folder}/a.txt`;
      await Promise.all(desks.map((desk) => desk.open(uri, article)));
      const steps = [
        [step(article, "Tern", { type: "ORG" })],
        [step(article, "Mara Oake", { type: "PERSON", entity: "Mara Oake" })],
        [step(article, "Monday", { verdict: "rejected" }, { scope: "here" })],
        [step(article, "noon", { type: "TIME" })],
      ];
      const answers = await Promise.all(
        steps.map((one, at) => desks[at % 2]?.decide(uri, one) ?? assert.fail("there are two")),
      );
      assert.deepEqual(
        answers.map(({ kept, reason }) => reason ?? kept),
        [true, true, true, true],
      );
      const { decisions, faults } = readSidecar(textAt(`${uri}.annotations.json`) ?? "", "a.txt");
      assert.deepEqual(faults, []);
      assert.deepEqual(
        decisions.map(({ anchors }) => anchors[0]?.exact),
        ["Mara Oake", "Monday", "Tern", "noon"],
      );
      await Promise.all(desks.map((desk) => desk.close(uri)));
    }));
});
