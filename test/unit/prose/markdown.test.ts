import assert from "node:assert/strict";
import { markdownProse } from "../../../server/src/prose/markdown.js";

/** The blocks of a Markdown text, each as its kind and its words. */
const blocksOf = (source: string): readonly string[] => {
  const { text, blocks } = markdownProse(source);
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

/** The words of a Markdown text of one block. */
const wordsOf = (source: string): string => {
  const { text, blocks } = markdownProse(source);
  const [block, ...others] = blocks;
  assert.ok(block && others.length === 0, `one block expected: ${JSON.stringify(text)}`);
  return text.slice(block.start, block.end);
};

/** What stands in the source where these words stand in the prose. */
const sourceOf = (source: string, words: string): string => {
  const prose = markdownProse(source);
  const start = prose.text.indexOf(words);
  assert.ok(start >= 0, `“${words}” is not in ${JSON.stringify(prose.text)}`);
  const { start: from, end } = prose.source.spanOf({ start, end: start + words.length });
  return source.slice(from, end);
};

describe("the prose of Markdown", () => {
  it("tells headline, headers, list items and paragraphs", () => {
    assert.deepEqual(
      blocksOf(
        "# Bridge opens\n\nThe mayor spoke.\n\n## What next\n\n- Paint it\n- Light it\n\n1. First\n\n   Second\n",
      ),
      [
        "headline: Bridge opens",
        "text: The mayor spoke.",
        "header: What next",
        "list-item: Paint it",
        "list-item: Light it",
        "list-item: First",
        "list-item: Second",
      ],
    );
    assert.deepEqual(blocksOf("Bridge opens\n===\n\nThe mayor spoke.\n\nWhat next\n---\n"), [
      "headline: Bridge opens",
      "text: The mayor spoke.",
      "header: What next",
    ]);
    assert.deepEqual(blocksOf("The mayor spoke.\n\n### What next ###\n"), [
      "text: The mayor spoke.",
      "header: What next",
    ]);
  });

  it("shows the words without the marks of emphasis and links", () => {
    assert.equal(
      wordsOf("The **mayor** of *Lin**col**n* ~~left~~ stayed."),
      "The mayor of Lincoln left stayed.",
    );
    assert.equal(
      wordsOf('Says [Ana **Ruiz**](https://x.example/a_b "The  title") to [us](<a b>).'),
      "Says Ana Ruiz to us.",
    );
    assert.equal(
      wordsOf("See <https://x.example/a> and https://y.example/b_c_d."),
      "See https://x.example/a and https://y.example/b_c_d.",
    );
  });

  it("keeps brackets that link to nothing, as an editor's words in a quote do", () => {
    assert.equal(wordsOf('"He [Birk] saw [sic] it."'), '"He [Birk] saw [sic] it."');
    assert.equal(wordsOf("Said [one][two] and [**three**]."), "Said [one][two] and [three].");
    assert.deepEqual(blocksOf("Said [one][Two] and [three].\n\n[two]: /a\n[THREE]: /b\n"), [
      "text: Said one and three.",
    ]);
  });

  it("leaves out what is no sentence of the article's", () => {
    assert.deepEqual(
      blocksOf(
        [
          "```js\nlet  a = the the;\n```",
          "    indented  code",
          "<div>\nsome  html\n</div>",
          "<!-- a  note -->",
          "[a]: https://x.example 'the  the'",
          "![A  picture](a.png)",
          "***",
          "The mayor spoke.",
        ].join("\n\n"),
      ),
      ["text: The mayor spoke."],
    );
  });

  it("leaves out the fields before the text", () => {
    for (const fields of [
      "---\ntitle: A  b\n---\n",
      "+++\ntitle = 'A  b'\n+++\n",
      "---\r\ntags: x\r\n---\r\n",
      "---\n---\n",
    ])
      assert.deepEqual(blocksOf(`${fields}\n# Head\n\nText.\n`), ["headline: Head", "text: Text."], fields);
    assert.deepEqual(blocksOf("\ufeff---\ntitle: A\n---\n# Head\n"), ["headline: Head"]);
    assert.deepEqual(blocksOf("\ufeff# Head\n"), ["headline: Head"]);
  });

  it("leaves no double space behind pictures, notes and footnotes", () => {
    assert.equal(wordsOf("The ![flag](f.png) mayor <!-- who? --> spoke."), "The mayor spoke.");
    assert.equal(wordsOf("The mayor[^1] spoke. [^2] Twice."), "The mayor spoke. Twice.");
    assert.equal(wordsOf("[^1]: Her second term."), "Her second term.");
    assert.equal(wordsOf("[^1]: Reuters"), "Reuters");
    assert.equal(wordsOf("H<sub>2</sub>O is <b>wet</b>."), "H2O is wet.");
  });

  it("keeps a double space that is there", () => {
    assert.equal(wordsOf("The  **mayor**  spoke."), "The  mayor  spoke.");
  });

  it("puts a thing without letters where code stands in a sentence", () => {
    assert.equal(wordsOf("Use `git  commit` twice."), "Use \ufffc twice.");
  });

  it("shows what escapes and entities stand for", () => {
    assert.equal(
      wordsOf("Caf&eacute; \\*not\\* AT&amp;T &#8217; &#x2019; &nosuch; &#0;"),
      "Café *not* AT&T ’ ’ &nosuch; &#0;",
    );
    assert.equal(sourceOf("Caf&eacute; opens", "Café"), "Caf&eacute;");
    assert.equal(sourceOf("AT&amp;T pays", "AT&T"), "AT&amp;T");
    assert.equal(sourceOf("Said \\*yes\\* twice", "*yes*"), "\\*yes\\*");
  });

  it("joins the lines of a paragraph, and keeps the breaks that a reader sees", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      assert.equal(
        wordsOf(`The mayor${end}spoke  ${end}twice\\${end}and left.`),
        "The mayor spoke\ntwice\nand left.",
      );
      assert.equal(wordsOf(`> The mayor${end}>  spoke${end}twice.`), "The mayor spoke twice.");
      assert.deepEqual(blocksOf(`# Head${end}${end}Text${end}${end}- a${end}  b${end}`), [
        "headline: Head",
        "text: Text",
        "list-item: a b",
      ]);
    }
    assert.equal(wordsOf("The mayor<br>spoke."), "The mayor\nspoke.");
  });

  it("reads the cells of a table one by one", () => {
    assert.deepEqual(blocksOf("| Name | Role |\n|---|:-:|\n| **Ana** Ruiz | a\\|b |\n"), [
      "list-item: Name",
      "list-item: Role",
      "list-item: Ana Ruiz",
      "list-item: a|b",
    ]);
  });

  it("finds words in the source, from the first character to the last", () => {
    const source = "# Big **news**\n\nThe [mayor of *Lincoln*](u) spoke\n> 🎉 Hurrah, *all*\n> of us.\n";
    assert.equal(sourceOf(source, "Big news"), "Big **news");
    assert.equal(sourceOf(source, "mayor of Lincoln"), "mayor of *Lincoln");
    assert.equal(sourceOf(source, "🎉 Hurrah, all of us."), "🎉 Hurrah, *all*\n> of us.");
  });

  it("finds places of the source in the prose", () => {
    const source = "# Head\n\nThe **mayor** spoke.\n\n```\ncode\n```\n\nEnd.\n";
    const { text, source: file, blocks } = markdownProse(source);
    assert.equal(file.offsetOf(source.indexOf("mayor")), text.indexOf("mayor"));
    assert.equal(file.offsetOf(source.indexOf("** spoke")), text.indexOf(" spoke"));
    const inCode = file.offsetOf(source.indexOf("code"));
    assert.ok(blocks.every(({ start, end }) => inCode < start || inCode > end));
    assert.equal(markdownProse("---\na: b\n---\nWord").source.offsetOf(5), 0);
    assert.ok((markdownProse("---\na: b\n---\nWord").blocks[0]?.start ?? 0) > 0);
  });

  it("is empty where nothing is to be read", () => {
    for (const source of ["", "\n\n", "```\ncode\n```", "---\na: b\n---\n", "![a](b)", "<div>x</div>", "***"])
      assert.deepEqual([markdownProse(source).text, markdownProse(source).blocks], ["", []], source);
  });
});
