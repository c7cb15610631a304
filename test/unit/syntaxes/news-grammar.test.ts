import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from "vscode-textmate";

const grammarPath = new URL("../../../syntaxes/news.tmLanguage.json", import.meta.url);

const loadGrammar = async (): Promise<IGrammar> => {
  const wasm = await readFile(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm"));
  await loadWASM(wasm);
  const source = await readFile(grammarPath, "utf8");
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(source, "news.tmLanguage.json"),
  });
  const grammar = await registry.loadGrammar("text.news");
  assert.ok(grammar, "the grammar loads");
  return grammar;
};

/** The words under a scope, line by line, adjacent tokens joined. */
const scoped = (grammar: IGrammar, text: string, scope: string): string[] => {
  let stack = INITIAL;
  return text.split("\n").flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    const found: string[] = [];
    let end = -1;
    for (const token of tokens) {
      if (!token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`))) continue;
      const words = line.slice(token.startIndex, token.endIndex);
      if (token.startIndex === end) found.push(`${found.pop() ?? ""}${words}`);
      else found.push(words);
      end = token.endIndex;
    }
    return found;
  });
};

describe("the news grammar", () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  const check = (text: string, scope: string, expected: readonly string[]): void => {
    const title = expected.length > 0 ? `marks ${expected.join(" and ")}` : "marks nothing";
    it(`${title} as ${scope} in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(scoped(grammar, text, scope), expected));
  };

  const body = "\nThe harbour opened again on Monday, the port authority said.";

  describe("headline", () => {
    const headline = "strong.headline.news";
    check(`Ferry Service Returns to Tallbo Island${body}`, headline, [
      "Ferry Service Returns to Tallbo Island",
    ]);
    check(`‘We are ready’: ferry crews return${body}`, headline, ["‘We are ready’: ferry crews return"]);
    check(`Will the ferry come back?${body}`, headline, ["Will the ferry come back?"]);
    check(`The ferry came back on Monday.${body}`, headline, []);
    check(`Ferry Returns${body}\nWhat Comes Next`, headline, ["Ferry Returns"]);
  });

  describe("section headers", () => {
    const header = "strong.header.news";
    const under = (line: string) => `Ferry Returns${body}\n${line}${body}`;
    check(under("Why It Matters"), header, ["Why It Matters"]);
    check(under("What comes next?"), header, ["What comes next?"]);
    check(under("BACKGROUND:"), header, ["BACKGROUND:"]);
    check(under("He left."), header, []);
    check(under("“A long road.”"), header, []);
    check(under("and so they waited for it"), header, []);
    check(under("Nobody on the island had seen a ferry for more than three"), header, []);
  });

  describe("byline and dateline", () => {
    check(`Ferry Returns\nBy Mara Quill and Tomas Ødegaard${body}`, "meta.byline.name.news", [
      "Mara Quill and Tomas Ødegaard",
    ]);
    check(`Ferry Returns\nBy Mara Quill${body}`, "strong.header.news", []);
    check(`Ferry Returns\nBy Monday the ferry was back.`, "meta.byline.cue.news", []);
    check("Ferry Returns\nOSLO, June 3 (Fjord Wire) — Ferries are back.", "meta.dateline.news", [
      "OSLO, June 3",
    ]);
    check("Ferry Returns\nOSLO, June 3 (Fjord Wire) — Ferries are back.", "meta.agency.news", [
      "(Fjord Wire)",
    ]);
    check("Ferry Returns\nST. PAUL, Minn. — Ferries are back.", "meta.dateline.news", ["ST. PAUL, Minn."]);
    check("Ferry Returns\nThe ferry — an old one — is back.", "meta.dateline.news", []);
  });

  describe("quotes", () => {
    const quote = "meta.quote.double.news";
    check("It was “a long wait,” Quill said, “but we’re back.”", quote, [
      "“a long wait,”",
      "“but we’re back.”",
    ]);
    check('It was "a long wait," Quill said.', quote, ['"a long wait,"']);
    check("“It was a long wait.\n“But we are back,” she said.", quote, [
      "“It was a long wait.",
      "“But we are back,”",
    ]);
    check("“It was a long wait.\nShe left.", quote, ["“It was a long wait."]);
    check('The 6" pipe and the 12" pipe burst.', quote, []);
    check("“She said ‘we’re done’ and left,” he said.", "meta.quote.single.news", ["‘we’re done’"]);
    check("The crews’ boats, ’90s models, weren’t ready.", quote, []);
  });

  describe("cues", () => {
    const cue = "meta.cue.news";
    check("“It was long,” Mara Quill said.", cue, ["said"]);
    check("“It was long,” said Mara Quill.", cue, ["said"]);
    check('"It was long," the tired mayor of the island added.', cue, ["added"]);
    check("“It was long,” according to Quill.", cue, ["according to"]);
    check("Mara Quill told reporters: “It was long.”", cue, ["told"]);
    check("Nobody said a word about it.", cue, []);
    check("Quill said that the “long” wait was over.", cue, ["said"]);
  });

  describe("figures", () => {
    check("It cost $2.3 million, or €40.", "meta.figure.money.news", ["$2.3 million", "€40"]);
    check("Fares rose 4.5% and then 3 percent.", "meta.figure.percent.news", ["4.5%", "3 percent"]);
    check("It left on June 3, 2019, and again on 4 May.", "meta.figure.date.news", ["June 3, 2019", "4 May"]);
    check("It carries 1,200 people.", "meta.figure.news", ["1,200"]);
    check("A B52 flew by.", "meta.figure", []);
  });

  it("reads a line of any length and every line of odd text without failing", () => {
    const odd = [
      "“".repeat(5000),
      '"'.repeat(5001),
      "Aa ".repeat(20_000),
      "\u0000\uFFFD",
      "שלום “עולם”",
      "👩‍👩‍👧 said “hi”",
    ];
    for (const line of odd) {
      const { tokens } = grammar.tokenizeLine(line, INITIAL);
      assert.equal(tokens.at(0)?.startIndex, 0);
      assert.ok((tokens.at(-1)?.endIndex ?? 0) >= line.length);
    }
  });
});
