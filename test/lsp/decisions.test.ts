import assert from "node:assert/strict";
import type { Range } from "vscode-languageserver/node";
import { placeDecisions } from "../../server/src/decisions/place.js";
import { readSidecar } from "../../server/src/decisions/sidecar.js";
import {
  type AlikePlace,
  type AnnotateTarget,
  alikeRequest,
  annotateTargetRequest,
} from "../../server/src/protocol.js";
import { type Desk, rangeOf, shown, startDesk, step, textAt } from "./desk.js";
import { documentOf, positionOf, withFolder } from "./harness.js";

const article = [
  "Ferry Report Is Late",
  "",
  "The hearing was told on Monday by Ana Ruiz 🍏 that the ferry left early. Ruiz wrote it down.",
  "",
  "“Nobody came to look,” said Mara Oake, who sails with the Tern. Ruiz and the Tern stayed away.",
  "",
  "“The Tern was late.”",
  "",
].join("\n");

const decisionsAt = (sidecar: string) => readSidecar(textAt(sidecar) ?? "", "a.txt").decisions;

describe("decisions in the editor", () => {
  let desk: Desk;
  before(async () => {
    desk = await startDesk();
  });
  after(() => desk.stop());

  /** Opens an article in a folder of its own. */
  const withArticle = (use: (uri: string, sidecar: string) => Promise<void>, text = article): Promise<void> =>
    withFolder({ "a.txt": text }, async (folder) => {
      const uri = `${folder}/a.txt`;
      await desk.open(uri, text);
      await use(uri, `${uri}.annotations.json`);
      await desk.close(uri);
    });

  it("are obeyed at once, written, and told as decided and as what follows", () =>
    withArticle(async (uri, sidecar) => {
      const before = await desk.annotated(uri);
      assert.equal(before.sidecar.state, "none");
      const done = await desk.decide(uri, [step(article, "Tern", { type: "ORG" })]);
      assert.deepEqual(done, { changed: 1, ranges: [rangeOf(article, "Tern")], kept: true });
      const after = await desk.annotated(uri);
      const terns = shown(article, after).filter((words) => words.startsWith("Tern"));
      assert.deepEqual(terns, ["Tern ORG decided", "Tern ORG follows", "Tern ORG follows"]);
      const [decided] = after.annotations.filter(({ state }) => state === "decided");
      assert.equal(decided?.by, "Ines Vale");
      assert.match(decided?.at ?? "", /^\d{4}-\d\d-\d\dT/);
      const [written] = decisionsAt(sidecar);
      assert.equal(written?.answer.type, "ORG");
      assert.equal(written?.scope, "article");
      assert.equal(written?.id, decided?.decision);
      assert.equal(after.sidecar.state, "kept");
    }));

  it("are taken back and made again, and leave no file behind", () =>
    withArticle(async (uri, sidecar) => {
      await desk.decide(uri, [
        step(article, "Ruiz", { verdict: "rejected" }, { nth: 1, scope: "here" }),
        step(article, "Tern", { type: "ORG" }),
      ]);
      assert.equal(decisionsAt(sidecar).length, 2);
      assert.equal((await desk.undo(uri)).changed, 2);
      assert.equal(textAt(sidecar), null);
      const back = await desk.annotated(uri);
      assert.deepEqual([back.canUndo, back.canRedo], [false, true]);
      await desk.undo(uri, "redo");
      assert.equal(decisionsAt(sidecar).length, 2);
      const again = await desk.annotated(uri);
      assert.equal(again.rejected.length, 1);
      assert.ok(again.annotations.some(({ state, type }) => state === "decided" && type === "ORG"));
    }));

  it("of one place are merged", () =>
    withArticle(async (uri, sidecar) => {
      await desk.decide(uri, [step(article, "Ana Ruiz", { unsure: "a ship?" })]);
      await desk.decide(uri, [step(article, "Ana Ruiz", { verdict: "confirmed" })]);
      await desk.decide(uri, [step(article, "Ana Ruiz", { note: "see May" })]);
      const [written, ...others] = decisionsAt(sidecar);
      assert.equal(others.length, 0);
      assert.equal(written?.answer.unsure, "a ship?");
      assert.equal(written?.answer.note, "see May");
      assert.equal(written?.answer.verdict, "confirmed");
      assert.equal(written?.answer.type, written?.machine?.type);
    }));

  it("point at the name, the word or the selection, with what stands there", () =>
    withArticle(async (uri) => {
      const target = (range: Range) =>
        desk.request<AnnotateTarget | null>(annotateTargetRequest, { textDocument: { uri }, range });
      const caret = (words: string, nth = 0, into = 1): Range => {
        const at = positionOf(article, words, nth, into);
        return { start: at, end: at };
      };
      const name = await target(caret("Ruiz", 1));
      assert.equal(name?.words, "Ruiz");
      assert.equal(name?.annotations[0]?.kind, "name");
      assert.equal(name?.alike, 1);
      const word = await target(caret("look"));
      assert.equal(word?.words, "look");
      assert.equal(word?.annotations[0]?.kind, "quote");
      assert.equal((await target(rangeOf(article, " ferry ")))?.words, "ferry");
      assert.equal(await target(rangeOf(article, "\n\n")), null);
    }));

  it("list the other places of the same words", () =>
    withArticle(async (uri) => {
      const places = await desk.request<AlikePlace[]>(alikeRequest, {
        textDocument: { uri },
        range: rangeOf(article, "Tern"),
      });
      const inText = places.map(({ range }) => documentOf(article).getText(range));
      assert.deepEqual(inText, ["Tern", "Tern"]);
    }));

  it("say who speaks: somebody of the cast, words, somebody the text does not name, nobody", () =>
    withArticle(async (uri, sidecar) => {
      const quote = "“The Tern was late.”";
      const speakers: [object, string | undefined][] = [
        [{ kind: "entity", name: "Mara Oake" }, "Mara Oake"],
        [{ kind: "words", range: rangeOf(article, "the ferry") }, "the ferry"],
        [{ kind: "entity", name: "Ivo Lund" }, "Ivo Lund"],
        [{ kind: "nobody" }, undefined],
      ];
      for (const [speaker, name] of speakers) {
        await desk.decide(uri, [step(article, quote, { speaker: speaker as never })]);
        const { annotations } = await desk.annotated(uri);
        const said = annotations.find(({ kind, state }) => kind === "quote" && state === "decided");
        assert.equal(said?.entity, name);
      }
      assert.equal(decisionsAt(sidecar).length, 1);
    }));

  it("say what a quote is, and that one is none", () =>
    withArticle(async (uri) => {
      await desk.decide(uri, [
        step(article, "the ferry left early", { type: "Content" }),
        step(article, "“The Tern was late.”", { verdict: "rejected" }),
      ]);
      const annotated = await desk.annotated(uri);
      assert.deepEqual(shown(article, annotated, "quote"), [
        "the ferry left early Content decided",
        "“Nobody came to look,” Content machine",
      ]);
      assert.deepEqual(
        annotated.rejected.map(({ range }) => range),
        [rangeOf(article, "“The Tern was late.”")],
      );
    }));

  it("part an entity and join it again", () =>
    withArticle(async (uri) => {
      await desk.decide(uri, [
        step(article, "Ruiz", { another: true }, { nth: 1, scope: "here" }),
        step(article, "Ruiz", { another: true }, { nth: 2, scope: "here" }),
      ]);
      const { cast } = await desk.annotated(uri);
      const other = cast.find(({ name }) => name === "Ana Ruiz (2)");
      assert.equal(other?.mentions.length, 2);
      await desk.decide(uri, [step(article, "Ruiz", { entity: "Ana Ruiz" }, { nth: 1 })]);
      const joined = (await desk.annotated(uri)).cast.find(({ name }) => name === "Ana Ruiz");
      assert.equal(joined?.mentions.length, 2);
    }));

  it("move with the text that is edited", () =>
    withArticle(async (uri) => {
      await desk.decide(uri, [step(article, "Tern", { type: "ORG" }, { scope: "here", nth: 1 })]);
      let text = article;
      let version = 1;
      const edit = async (words: string, replacement: string, nth = 0): Promise<void> => {
        const document = documentOf(text);
        const range = rangeOf(text, words, nth);
        text =
          text.slice(0, document.offsetAt(range.start)) +
          replacement +
          text.slice(document.offsetAt(range.end));
        version += 1;
        await desk.change(uri, version, [{ range, text: replacement }]);
      };
      await edit("Ferry Report", "😀 Report");
      await edit("Ruiz and the", "the", 0);
      await edit("stayed away", "left");
      await edit("Oake, who sails with the Tern. the ", "Oake sails. The Tern has gone. The ");
      const { annotations } = await desk.annotated(uri);
      const decided = annotations.filter(({ state }) => state === "decided");
      assert.deepEqual(
        decided.map(({ range }) => range),
        [rangeOf(text, "Tern left", 0)].map(({ start }) => ({
          start,
          end: { ...start, character: start.character + 4 },
        })),
      );
    }));

  it("are taken back and made again where the text has gone on meanwhile", () =>
    withArticle(async (uri, sidecar) => {
      await desk.decide(uri, [step(article, "Mara Oake", { type: "ORG" })]);
      await desk.decide(uri, [step(article, "Mara Oake", { verdict: "rejected" })]);
      const line = "A line came in at the top. ";
      const top = { line: 0, character: 0 };
      await desk.change(uri, 2, [{ range: { start: top, end: top }, text: line }]);
      const text = line + article;
      await desk.undo(uri);
      assert.ok(shown(text, await desk.annotated(uri)).includes("Mara Oake ORG decided"));
      await desk.undo(uri);
      assert.equal(textAt(sidecar), null);
      await desk.undo(uri, "redo");
      const again = (await desk.annotated(uri)).annotations.filter(({ state }) => state === "decided");
      assert.deepEqual(
        again.map(({ range }) => range),
        [rangeOf(text, "Mara Oake")],
      );
    }));

  it("whose words are gone are told as orphans, placed again by one gesture, or dropped", () =>
    withArticle(async (uri, sidecar) => {
      await desk.decide(uri, [
        step(article, "Mara Oake", { type: "ORG" }),
        step(article, "“The Tern was late.”", { speaker: { kind: "nobody" } }),
      ]);
      await desk.close(uri);
      const text =
        article.replaceAll("Mara Oake, who sails with the Tern", "a sailor").split("“The")[0] ?? "";
      await desk.open(uri, text);
      const { orphans } = await desk.annotated(uri);
      assert.deepEqual(
        orphans.map(({ words, type, by }) => [words, type, by]),
        [
          ["Mara Oake", "ORG", "Ines Vale"],
          ["“The Tern was late.”", undefined, "Ines Vale"],
        ],
      );
      const [name, quote] = orphans;
      const kept = decisionsAt(sidecar).length;
      const done = await desk.decide(uri, [
        step(text, "a sailor", {}, { moves: name?.decision ?? "" }),
        { kind: "forget", decision: quote?.decision ?? "" },
      ]);
      assert.deepEqual([kept, done.changed, done.kept], [2, 2, true]);
      const after = await desk.annotated(uri);
      assert.deepEqual(after.orphans, []);
      assert.ok(shown(text, after).includes("a sailor ORG decided"));
      assert.deepEqual(
        decisionsAt(sidecar).map(({ id, anchors }) => [id, anchors[0]?.exact]),
        [[name?.decision, "a sailor"]],
      );
      await desk.undo(uri);
      assert.equal((await desk.annotated(uri)).orphans.length, 2);
    }));

  it("are found again after many edits, since the file is brought up to date with the next one", () =>
    withArticle(async (uri, sidecar) => {
      await desk.decide(uri, [step(article, "Tern", { type: "ORG" }, { nth: 1, scope: "here" })]);
      let text = article;
      let version = 1;
      const edit = async (words: string, replacement: string): Promise<void> => {
        const range = rangeOf(text, words);
        text = text.replace(words, replacement);
        version += 1;
        await desk.change(uri, version, [{ range, text: replacement }]);
      };
      const [old] = decisionsAt(sidecar);
      assert.ok(old);
      const around = [
        " said",
        "Mara Oake",
        "who sails",
        "with the",
        "Ruiz and",
        "stayed",
        "away",
        "was late",
      ];
      for (const [index, words] of around.entries()) await edit(words, `q${index}`);
      await edit("q4 the Tern", "qq Tern");
      // The precondition: by its old quote alone nobody would find it.
      assert.equal(placeDecisions(text, [old]).orphans.length, 1);
      await desk.decide(uri, [step(text, "Ana Ruiz", { verdict: "confirmed" })], version);
      await desk.close(uri);
      await desk.open(uri, text);
      const again = await desk.annotated(uri);
      assert.deepEqual(again.orphans, []);
      const [tern] = again.annotations.filter(({ decision }) => decision === old.id);
      assert.deepEqual(tern?.range.start, rangeOf(text, "Tern q5").start);
    }));

  it("made in quick succession are all carried out, those of one place as one", () =>
    withArticle(async (uri, sidecar) => {
      const done = await Promise.all([
        desk.decide(uri, [step(article, "Mara Oake", { type: "ORG" })]),
        desk.decide(uri, [step(article, "Mara Oake", { note: "a company" })]),
        desk.decide(uri, [step(article, "Tern", { type: "ORG" })]),
        desk.decide(uri, [step(article, "Ana Ruiz", { verdict: "confirmed" })]),
      ]);
      assert.ok(done.every(({ kept, changed }) => kept && changed === 1));
      const written = decisionsAt(sidecar);
      assert.equal(written.length, 3);
      const oake = written.find(({ anchors }) => anchors[0]?.exact === "Mara Oake");
      assert.deepEqual(oake?.answer, { type: "ORG", note: "a company" });
    }));

  it("are refused for another version than the present one", () =>
    withArticle(async (uri) => {
      await assert.rejects(desk.decide(uri, [step(article, "Tern", { type: "ORG" })], 7));
    }));
});
