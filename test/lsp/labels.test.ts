import assert from "node:assert/strict";
import type { Hover, MarkupContent } from "vscode-languageserver/node";
import { describeRequest, type LabelledRanges } from "../../server/src/protocol.js";
import { type Desk, rangeOf, shown, startDesk, step, textAt } from "./desk.js";
import { positionOf, withFolder, wordsAt } from "./harness.js";

const article = [
  "Pier Talks Resume",
  "",
  "🍏 The tax burden will fall, Mara Brill said on Monday. The pier is safe, she added.",
  "",
  "Critics call it a tax burden all the same, and nobody answers them.",
  "",
].join("\n");

const config = JSON.stringify({
  labels: [
    { name: "STATEMENT" },
    { name: "CLAIM", parent: "STATEMENT", color: "#b5651d", key: "c", description: "It may be checked." },
    { name: "OPINION", scope: "article" },
  ],
});

describe("labels of the folder's own in the editor", () => {
  let desk: Desk;
  before(async () => {
    desk = await startDesk();
  });
  after(() => desk.stop());

  const withArticle = (use: (uri: string) => Promise<void>): Promise<void> =>
    withFolder({ "a.txt": article, ".copydesk.json": config }, async (folder) => {
      const change = (added: readonly string[], removed: readonly string[]) => {
        const named = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri }));
        const event = { added: named(added), removed: named(removed) };
        return desk.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
      };
      const uri = `${folder}/a.txt`;
      await change([folder], []);
      await desk.open(uri, article);
      await use(uri);
      await desk.close(uri);
      await change([], [folder]);
    });
  const labelsAfter = async (
    uri: string,
    wanted: (labels: readonly LabelledRanges[]) => boolean,
  ): Promise<readonly string[]> => {
    const { labels } = await desk.annotations.take((params) => params.uri === uri && wanted(params.labels));
    return labels.map(
      ({ label, color, order, ranges }) =>
        `${label} ${color} ${order}: ${ranges.map((range) => wordsAt(article, range)).join(", ")}`,
    );
  };
  const hoverAt = async (uri: string, words: string, nth = 0): Promise<string> => {
    const position = positionOf(article, words, nth, 2);
    const hover = await desk.request<Hover | null>("textDocument/hover", { textDocument: { uri }, position });
    return (hover?.contents as MarkupContent | undefined)?.value ?? "";
  };

  it("are told with their colours, and with what stands in the article", () =>
    withArticle(async (uri) => {
      await desk.decide(uri, [
        step(article, "The tax burden will fall", { type: "CLAIM" }),
        step(article, "tax burden", { type: "FRAME" }, { scope: "article" }),
        { kind: "decide", ranges: [], answer: { type: "OPINION" } },
      ]);
      assert.deepEqual(await labelsAfter(uri, (labels) => labels.length === 3), [
        "OPINION undefined 2: ",
        "CLAIM #b5651d 1: The tax burden will fall",
        "FRAME undefined undefined: tax burden, tax burden",
      ]);
      const annotated = await desk.annotated(uri);
      assert.deepEqual(shown(article, annotated, "label"), [
        "The tax burden will fall CLAIM decided",
        "tax burden FRAME decided",
        "tax burden FRAME follows",
      ]);
      assert.deepEqual(
        annotated.articleLabels.map(({ label }) => label),
        ["OPINION"],
      );
      assert.deepEqual(
        annotated.labels.map(({ name, scope, key }) => [name, scope, key]),
        [
          ["STATEMENT", "span", undefined],
          ["CLAIM", "span", "c"],
          ["OPINION", "article", undefined],
        ],
      );
    }));

  it("may lie on a name and on one another, each with its own decision", () =>
    withArticle(async (uri) => {
      await desk.decide(uri, [step(article, "Mara Brill", { type: "CLAIM" })]);
      await desk.decide(uri, [step(article, "Mara Brill", { type: "STATEMENT" })]);
      await desk.decide(uri, [step(article, "Mara Brill", { type: "ORG" })]);
      const annotated = await desk.annotated(uri);
      assert.deepEqual(shown(article, annotated, "label"), [
        "Mara Brill CLAIM decided",
        "Mara Brill STATEMENT decided",
      ]);
      assert.deepEqual(shown(article, annotated)[0], "Mara Brill ORG decided");
    }));

  it("are hovered with what they are a kind of, what they are for and who decided", () =>
    withArticle(async (uri) => {
      await desk.decide(uri, [
        step(article, "The tax burden will fall", { type: "CLAIM" }),
        step(article, "tax burden", { type: "FRAME" }, { scope: "article" }),
        { kind: "decide", ranges: [], answer: { type: "OPINION" } },
      ]);
      const both = await hoverAt(uri, "tax burden");
      assert.match(
        both,
        /^\*\*FRAME\*\* — a label that .copydesk.json does not have\n\nDecided here by Ines Vale, on /,
      );
      assert.match(
        both,
        /\*\*CLAIM\*\* — label, a kind of STATEMENT\n\nIt may be checked\.\n\nDecided here by Ines/,
      );
      assert.match(await hoverAt(uri, "tax burden", 1), /Follows from what Ines Vale decided on \[line 3\]/);
      assert.match(await hoverAt(uri, "Pier Talks"), /\*\*OPINION\*\* — label of the whole article/);
      const said = await desk.request<readonly string[]>(describeRequest, {
        textDocument: { uri },
        position: positionOf(article, "will fall", 0, 1),
      });
      assert.match(
        said.join("|"),
        /^CLAIM — label, a kind of STATEMENT\nIt may be checked\.\nDecided here by Ines/,
      );
    }));

  it("are taken off one place that follows, by what stands there alone", () =>
    withArticle(async (uri) => {
      await desk.decide(uri, [step(article, "tax burden", { type: "CLAIM" }, { scope: "article" })]);
      await desk.decide(uri, [
        step(article, "tax burden", { verdict: "rejected" }, { nth: 1, scope: "here" }),
      ]);
      const annotated = await desk.annotated(uri);
      assert.deepEqual(shown(article, annotated, "label"), ["tax burden CLAIM decided"]);
      assert.deepEqual(annotated.rejected, []);
      await desk.undo(uri);
      assert.equal(shown(article, await desk.annotated(uri), "label").length, 2);
    }));

  it("may have a gap, which the sidecar, the hover and the highlights keep", () =>
    withArticle(async (uri) => {
      const ranges = [rangeOf(article, "The tax burden"), rangeOf(article, "on Monday")];
      await desk.decide(uri, [{ kind: "decide", ranges, answer: { type: "CLAIM" } }]);
      assert.deepEqual(await labelsAfter(uri, (labels) => labels.length === 1), [
        "CLAIM #b5651d 1: The tax burden, on Monday",
      ]);
      const [label] = (await desk.annotated(uri)).annotations.filter(({ kind }) => kind === "label");
      assert.deepEqual(label?.fragments, ranges);
      assert.match(await hoverAt(uri, "on Monday"), /CLAIM/);
      assert.doesNotMatch(await hoverAt(uri, "will fall"), /CLAIM/);
      const { items } = JSON.parse(textAt(`${uri}.annotations.json`) ?? "{}");
      assert.equal(items[0].target.length, 2);
    }));
});
