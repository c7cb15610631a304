import assert from "node:assert/strict";
import {
  asMarkdown,
  asPlainText,
  emphasis,
  escapeMarkdown,
  link,
  plain,
  strong,
} from "../../../server/src/features/rich-text.js";

const check = (text: string, expected: string): void => assert.equal(escapeMarkdown(text), expected);

describe("Markdown of a text", () => {
  it("escapes whatever could be markup", () => {
    check("plain words", "plain words");
    check("a*b*c", "a\\*b\\*c");
    check("[x](command:run)", "\\[x\\](command:run)");
    check("![x](y)", "!\\[x\\](y)");
    check("<img src=x>", "\\<img src=x>");
    check("`code` ~~no~~ _no_", "\\`code\\` \\~\\~no\\~\\~ \\_no\\_");
    check("a\\b", "a\\\\b");
    check("&amp; &#42;", "\\&amp; \\&#42;");
  });

  it("makes no links of addresses", () => {
    check("https://example.com", "https\\://example.com");
    check("www.example.com", "www\\.example.com");
    check("a@example.com", "a\\@example.com");
  });

  it("leaves ordinary punctuation alone", () => {
    check("AT&T’s $5 (U.S.) – 40%: yes!", "AT&T’s $5 (U.S.) – 40%: yes!");
  });

  it("escapes what means something at the start of a line", () => {
    const line = (text: string): string => asMarkdown([[plain(text)]]);
    assert.equal(line("# no"), "\\# no");
    assert.equal(line("- no - no"), "\\- no - no");
    assert.equal(line("1. no"), "1\\. no");
    assert.equal(line("2) no"), "2\\) no");
    assert.equal(line("> no"), "\\> no");
    assert.equal(line("12 no"), "12 no");
  });

  it("keeps a text on its line", () => {
    check("two\nlines", "two lines");
    check("two\r\n\r\n# lines", "two # lines");
  });

  it("sets pieces in their style and lines apart", () => {
    assert.equal(
      asMarkdown([[strong("A*"), plain(" b "), emphasis("c ")], [plain("d")]]),
      "**A\\*** b *c* \n\nd",
    );
  });

  it("leads where an address is known, and is words alone elsewhere", () => {
    const text = [
      [
        plain("on "),
        link("line [1] ", { start: 3, end: 5 }),
        { ...strong("a"), target: { start: 9, end: 9 } },
      ],
    ];
    const address = ({ start }: { readonly start: number }): string | undefined =>
      start === 3 ? "file:///a (1)/b.txt#L1,4" : undefined;
    assert.equal(asMarkdown(text, address), "on [line \\[1\\]](file:///a%20%281%29/b.txt#L1,4) **a**");
    assert.equal(asMarkdown(text), "on line \\[1\\] **a**");
    assert.equal(asPlainText(text), "on line [1] a");
  });

  it("has a plain form without markup", () => {
    assert.equal(asPlainText([[strong("A*"), plain("\nb")], [plain("c")]]), "A* b\nc");
  });

  it("writes no marks around nothing", () => {
    assert.equal(asMarkdown([[strong("  ")]]), " ");
  });
});
