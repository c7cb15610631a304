import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import type { ResourceName } from "../../server/src/analysis/resources.js";
import { editorsPatience } from "../../server/src/lsp/server.js";
import { readResource } from "../../server/src/node/resource-files.js";
import { pushCapabilities, startClient } from "./harness.js";
import { connectInProcess } from "./in-process.js";

const paragraph =
  "The ferry left the harbour on Monday. “The sea was calm,” Ana Ruiz said of the the crossing.\n\n";

/**
 * A client of a server that has `patience` ticks of a clock and reads its own files through `read`. The clock goes on
 * with each step of its work, which `onTick` is told.
 */
const connect = (
  patience: number,
  read: (name: ResourceName) => Promise<Uint8Array> = readResource,
  onTick: () => void = () => undefined,
) => {
  let ticks = 0;
  const now = (): number => {
    ticks += 1;
    onTick();
    return ticks;
  };
  return connectInProcess({ readResource: read, patience, now });
};

describe("a document that takes too long", () => {
  it("is given up and says so, until its text is shorter; the others are read", async () => {
    const client = await connect(1000);
    const given = await client.open("file:///slow.txt", paragraph.repeat(3000));
    assert.equal(given.state, "too-slow");
    assert.match(given.reason ?? "", /took too long, so it was given up/);
    assert.equal((await client.open("file:///other.txt", paragraph)).state, "checked");
    assert.equal(
      (await client.change("file:///slow.txt", { text: paragraph.repeat(2999) })).state,
      "too-slow",
    );
    assert.equal((await client.change("file:///slow.txt", { text: paragraph })).state, "checked");
    client.end();
  });

  it("may be left by its client while it is read", async () => {
    let steps = 0;
    let begun = (): void => undefined;
    const client = await connect(1_000_000, readResource, () => {
      steps += 1;
      if (steps === 20) begun();
    });
    await client.open("file:///other.txt", paragraph);
    const lost: unknown[] = [];
    const onLost = (reason: unknown): void => void lost.push(reason);
    process.on("unhandledRejection", onLost);
    const reading = new Promise<void>((resolve) => {
      begun = resolve;
    });
    steps = 0;
    void client.open("file:///long.txt", paragraph.repeat(300));
    await reading;
    client.end();
    for (let before = -1; before !== steps; await wait(50)) before = steps;
    process.off("unhandledRejection", onLost);
    assert.deepEqual(lost, []);
  });

  it("does not hold the others", async () => {
    const client = await startClient({ capabilities: pushCapabilities });
    await client.open("file:///first.txt", paragraph);
    const order: string[] = [];
    const opened = (uri: string, text: string): Promise<void> =>
      client.open(uri, text).then(() => void order.push(uri));
    await Promise.all([
      opened("file:///slow.txt", paragraph.repeat(8000)),
      opened("file:///quick.txt", paragraph),
    ]);
    assert.deepEqual(order, ["file:///quick.txt", "file:///slow.txt"]);
    assert.equal(await client.request("copydesk/alive", undefined), null);
    await client.stop();
  });
});

describe("a server whose own files are damaged", () => {
  const words = `${paragraph}They saw the habrour again.\n`;

  const damaged =
    (...names: readonly ResourceName[]) =>
    async (name: ResourceName): Promise<Uint8Array> => {
      const bytes = await readResource(name);
      return names.includes(name) ? bytes.subarray(0, 100) : bytes;
    };

  it("says which, and without a dictionary all but spelling works", async () => {
    const client = await connect(editorsPatience, damaged("en_US.trie.gz", "en_GB.trie.gz"));
    await client.open("file:///a.txt", words);
    const problems = (await client.problems("file:///a.txt")).map(({ code }) => code);
    assert.ok(problems.includes("duplicated-word"));
    assert.ok(!problems.includes("misspelled-word"));
    assert.match(
      await client.shown.take(),
      /^Copydesk’s own file en_\w\w\.trie\.gz cannot be used \(.+\); install/,
    );
    client.end();
  });

  it("checks spelling by the dictionaries that are left", async () => {
    const client = await connect(editorsPatience, damaged("en_AU.trie", "en_CA.trie"));
    await client.open("file:///a.txt", words);
    const problems = (await client.problems("file:///a.txt")).map(({ code }) => code);
    assert.ok(problems.includes("misspelled-word"));
    assert.match(await client.shown.take(), /^Copydesk’s own file en_\w\w\.trie cannot be used/);
    client.end();
  });

  it("says which, also where a list of words was cut short", async () => {
    const client = await connect(editorsPatience, damaged("word-frequency.txt"));
    await client.open("file:///a.txt", words);
    assert.match(
      await client.shown.take(),
      /^Copydesk’s own file word-frequency\.txt cannot be used \(it was cut short\)/,
    );
    client.end();
  });

  it("says which, and without the tagger's weights the written rules find names", async () => {
    const client = await connect(editorsPatience, damaged("tagger.bin.gz"));
    const { spans } = await client.open("file:///a.txt", words);
    assert.ok(spans.people.length > 0);
    assert.match(await client.shown.take(), /^Copydesk’s own file tagger\.bin\.gz cannot be used/);
    client.end();
  });

  it("says which, and without the weights of the reader of sentences names are found and words checked", async () => {
    const client = await connect(editorsPatience, damaged("word-tags.bin.gz", "parser.bin.gz"));
    const { spans } = await client.open("file:///a.txt", words);
    assert.ok(spans.people.length > 0);
    const problems = (await client.problems("file:///a.txt")).map(({ code }) => code);
    assert.ok(problems.includes("duplicated-word"));
    assert.match(await client.shown.take(), /^Copydesk’s own file word-tags\.bin\.gz cannot be used/);
    client.end();
  });

  it("says which it cannot work without", async () => {
    const client = await connect(editorsPatience, damaged("gazetteer.json.gz"));
    assert.match(await client.shown.take(), /^Copydesk’s own file gazetteer\.json\.gz cannot be used/);
    client.end();
  });
});
