import assert from "node:assert/strict";
import type { AnnotationsParams, HighlightKind } from "../../server/src/protocol.js";
import { startClient, type TestClient, wordsAt } from "./harness.js";
import { log, sample } from "./sample.js";

const words = (text: string, params: AnnotationsParams, kind: HighlightKind): readonly string[] =>
  params.spans[kind].map((range) => wordsAt(text, range));

describe("annotations", () => {
  let client: TestClient;
  let opened = 0;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());

  const open = (text: string, languageId?: string): Promise<AnnotationsParams> => {
    opened += 1;
    return client.open(`untitled:Untitled-${opened}`, text, languageId);
  };

  it("show what to highlight, by kind", async () => {
    const params = await open(sample);
    assert.equal(params.state, "checked");
    assert.equal(params.reason, undefined);
    assert.ok(words(sample, params, "people").includes("Ana Ruiz"));
    assert.deepEqual(words(sample, params, "places").filter((place) => place === "Norway").length, 2);
    assert.ok(words(sample, params, "dates").includes("Monday"));
    assert.deepEqual(words(sample, params, "headers"), [
      "Harbour Bridge Shuts After Divers Find Cracks",
      "What To Know",
      "What People Are Saying",
    ]);
    assert.deepEqual(words(sample, params, "quotes"), [
      "“We had no choice,”",
      "“A bridge does not wait for anybody.”",
      "“The pillars are older than any of us,”",
      "“Nobody listened to me,”",
    ]);
  });

  it("show what is reported without marks", async () =>
    assert.deepEqual(words(sample, await open(sample), "reported"), [
      "the work would take 40 days",
      "the first ships would come from Norway in June, and that the the town would pay nothing",
      "that he had seen the cracks years ago",
    ]));

  it("count words, quotes and sources", async () => {
    const { quotes, attributedQuotes, sources, words: count } = await open(sample);
    assert.deepEqual({ quotes, attributedQuotes, sources }, { quotes: 4, attributedQuotes: 4, sources: 2 });
    const expected = sample.split(/\s+/).filter((word) => /\w/.test(word)).length;
    assert.ok(Math.abs(count - expected) <= 3, `${count} words, not ${expected}`);
  });

  it("leave alone what is not prose, and say why", async () => {
    const params = await open(log);
    assert.equal(params.state, "not-prose");
    assert.match(params.reason ?? "", /not like prose\.$/);
    assert.deepEqual(params.spans.people, []);
  });

  it("read anything that the language news was chosen for", async () => {
    assert.equal((await open(log, "news")).state, "checked");
  });

  it("leave alone what is too large, and say so", async () => {
    const params = await open("x".repeat(5 * 1024 * 1024));
    assert.equal(params.state, "too-large");
    assert.equal(
      params.reason,
      "The document has 5,120 KB; the largest that is checked has 1,024 KB (copydesk.maxFileSize).",
    );
  });

  it("show nothing in an empty document", async () => {
    const { state, spans, words: count } = await open("");
    assert.equal(state, "checked");
    assert.equal(count, 0);
    assert.ok(Object.values(spans).every((ranges) => ranges.length === 0));
  });

  it("come for the last of the keys that were pressed while others were answered", async () => {
    const uri = "untitled:Typed";
    await client.open(uri, sample);
    let text = sample;
    for (let version = 2; version <= 8; version += 1) {
      text = `H${text}`;
      await client.connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "H" },
        ],
      });
      await client.pull(uri);
    }
    const params = await client.annotations.take((message) => message.uri === uri && message.version === 8);
    assert.ok(words(text, params, "people").includes("Ana Ruiz"));
    assert.equal(words(text, params, "headers")[0], "HHHHHHHHarbour Bridge Shuts After Divers Find Cracks");
  });

  for (const [name, text] of Object.entries({
    "CRLF line ends": sample.replaceAll("\n", "\r\n"),
    "a byte order mark": `\uFEFF${sample}`,
    "NUL characters": sample.replace("pillars", "pil\0lars"),
    "emoji and combining marks": `👩‍🚒 Zoe\u0308 came.\n\n${sample}`,
    "right-to-left text": `שלום עולם\n\n${sample}`,
    "lone surrogates": `\uD800 \uDC00\n\n${sample}`,
  })) {
    it(`come for a text with ${name}`, async () => {
      const params = await open(text);
      assert.ok(["checked", "not-prose"].includes(params.state));
      for (const ranges of Object.values(params.spans)) {
        for (const range of ranges) assert.notEqual(wordsAt(text, range), "");
      }
    });
  }
});
