import assert from "node:assert/strict";
import { describeRequest } from "../../server/src/protocol.js";
import { positionOf, startClient, type TestClient } from "./harness.js";

const uri = "file:///articles/harbour.txt";
const text = `Harbour bridge closes

LONDON — The bridge will close, the council said on Monday.

“Ana Ruiz had no choice,” said Tomas Lindgren, the harbour master.

What Comes Next

The council meets again in May.
`;

describe("what a screen reader is told of a place", () => {
  let client: TestClient;
  before(async () => {
    client = await startClient();
    await client.open(uri, text);
  });
  after(() => client.stop());

  const told = (words: string): Promise<readonly string[]> =>
    client.request(describeRequest, { textDocument: { uri }, position: positionOf(text, words, 0, 1) });

  it("is the name, and then the quote it is in", async () => {
    const [name = "", quote = "", ...more] = await told("Ana Ruiz");
    assert.match(name, /^Ana Ruiz — person\n/);
    assert.match(quote, /^Direct quote\nSaid by Tomas Lindgren\b/);
    assert.deepEqual(more, []);
  });

  it("is the quote alone between names", async () => {
    const things = await told("no choice");
    assert.equal(things.length, 1);
    assert.match(things[0] ?? "", /^Direct quote/);
  });

  it("is a header with the length of its section", async () => {
    assert.match((await told("What Comes Next")).join(), /What Comes Next — section\n\d+ words/);
  });

  it("is what is reported without marks, and who says it", async () =>
    assert.match((await told("will close")).join(), /^Reported statement\nSaid by the council\.\n/));

  it("is nothing where nothing is marked", async () => assert.deepEqual(await told("meets again"), []));

  it("has no marks of Markdown", async () => {
    for (const thing of await told("Ana Ruiz")) assert.doesNotMatch(thing, /\*\*|\]\(|\\/);
  });

  it("is nothing in a document that is not open", async () =>
    assert.deepEqual(
      await client.request(describeRequest, {
        textDocument: { uri: "file:///articles/other.txt" },
        position: { line: 0, character: 0 },
      }),
      [],
    ));
});
