import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { readSidecar } from "../../server/src/decisions/sidecar.js";
import type { Annotated } from "../../server/src/protocol.js";
import { type Desk, shown, startDesk, step, textAt } from "./desk.js";
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

  /** What is annotated, once a check of it passes. */
  const eventually = async (uri: string, check: (annotated: Annotated) => void): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return check(await desk.annotated(uri));
      } catch (error) {
        if (tries > 200) throw error;
        await wait(50);
      }
    }
  };

  const expectTerns = (uri: string, expected: readonly string[]): Promise<void> =>
    eventually(uri, (annotated) =>
      assert.deepEqual(
        shown(article, annotated).filter((words) => /^Tern \S+ (?:decided|follows)$/.test(words)),
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
        for (let tries = 0; textAt(`${uri}.annotations.json`) === null && tries < 200; tries += 1)
          await wait(50);
        const { decisions } = readSidecar(
          textAt(`${uri}.annotations.json`) ?? "",
          uri.split("/").at(-1) ?? "",
        );
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
