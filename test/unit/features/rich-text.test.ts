import assert from "node:assert/strict";
import {
  asMarkdown,
  asPlainText,
  emphasis,
  escapeMarkdown,
  plain,
  strong,
} from "../../../server/src/features/rich-text.js";

const check = (text: string, expected: string): void => assert.equal(escapeMarkdown(text), expected);

describe("Markdown of a text", () => {
  it("escapes whatever could be markup", () => {
    check("plain words", "plain words");
    check("a*b*c", "a\\*b\\*c");
    check("[x](command:run)", "\\[x\\]\\(command\\:run\\)");
    check("<img src=x>", "\\<img src\\=x\\>");
    check("# 1. `code` ~~no~~", "\\# 1\\. \\`code\\` \\~\\~no\\~\\~");
    check("a\\b", "a\\\\b");
    check("&amp;", "\\&amp;");
    check("$(gear)", "\\$\\(gear\\)");
    check("https://example.com", "https\\://example\\.com");
  });

  it("keeps a text on its line", () => {
    check("two\nlines", "two lines");
    check("two\r\n\r\n# lines", "two \\# lines");
  });

  it("sets pieces in their style and lines apart", () => {
    assert.equal(
      asMarkdown([[strong("A*"), plain(" b "), emphasis("c ")], [plain("d")]]),
      "**A\\*** b *c* \n\nd",
    );
  });

  it("has a plain form without markup", () => {
    assert.equal(asPlainText([[strong("A*"), plain("\nb")], [plain("c")]]), "A* b\nc");
  });

  it("writes no marks around nothing", () => {
    assert.equal(asMarkdown([[strong("  ")]]), " ");
  });
});
