import assert from "node:assert/strict";
import { textKind } from "../../../server/src/analysis/text-kind.js";
import type { TextKind } from "../../../server/src/article/article.js";

const check = (kind: TextKind, ...texts: readonly string[]): void => {
  for (const text of texts) assert.equal(textKind(text), kind, text.slice(0, 200));
};

const article = `Orvo mayor quits over bridge
By Ilda Roe
ORVO — The mayor of Orvo resigned on Tuesday after a bridge closed for the third time this year.
“I have done what I could,” he told the council. “Others must go on.”
`;

describe("text kind", () => {
  it("is empty without a visible character", () =>
    check("empty", "", " \r\n\t ", "\ufeff", "\n".repeat(200_000)));

  it("is prose for articles, long and short", () => {
    check("prose", article, article.replaceAll("\n", "\r\n"), `\ufeff${article}`, article.toLowerCase());
    check("prose", article.toUpperCase());
    check("prose", "The bridge is shut.", "Orvo mayor quits", "Or", "“", "Mayor: bridge shut;");
  });

  it("is prose with a single NUL or a stray byte in it", () => {
    check("prose", article.replace("mayor", "ma\u0000yor"), `\u0000${article}`, `${article}\ufffd`);
  });

  it("is prose with a table, a list or tags in an article", () => {
    check("prose", `${article}Team\tPoints\nOrvo\t12\nHale\t9\nTal\t3\n`);
    check("prose", `${article}- bread\n- milk for the children\n- two blankets\n`);
    check("prose", `${article}<tweet id="1" author="@roe">The bridge is shut and nobody knows why</tweet>\n`);
    check("prose", `${article}https://example.org/bridge\n`);
  });

  it("is prose for interviews, poems, scores in sentences, lists of shopping", () => {
    check("prose", "Q: Will you run?\nA: No.\nQ: Why not?\nA: I am tired of it all.\n");
    check("prose", "the river rose\nand no one knew\nhow far the water\nmeant to go\n");
    check("prose", "Orvo beat Hale 3-1 on Saturday.\nTal drew 0-0 with Pell.\nRoe lost 2-1 at home.\n");
    check("prose", "bread\nmilk\nblankets\n");
  });

  it("is prose in other scripts", () => {
    check("prose", "قال الوزير إن الجسر مغلق منذ يوم الثلاثاء. ولم يعلق المجلس.");
    check("prose", "市長は火曜日に辞任した。橋は今年三度目の閉鎖となった。".repeat(20));
  });

  it("is data for requirements, lock files, settings and records", () => {
    check("data", "numpy==1.26.4\nrequests>=2.31\nflask\npandas~=2.2\n");
    check("data", "numpy\nscikit-learn\nrequests\npython-dateutil\n");
    check("data", '{"name": "orvo", "version": "1.0.0"}');
    check("data", '{\n  "name": "orvo",\n  "private": true,\n  "list": [1, 2]\n}\n');
    check("data", "[server]\nhost = 127.0.0.1\nport = 8080\n\n[client]\nname = orvo\n");
    check("data", "name: orvo\nversion: 2\nsteps:\n  - run: make all\n  - run: make test\n");
    check(
      "data",
      'left-pad@^1.3.0:\n  version "1.3.0"\n  resolved "https://example.org/x.tgz"\n  integrity sha512-abc\n',
    );
  });

  it("is data for tables and lists of paths", () => {
    check("data", "name,party,votes\nRoe,Green,1200\nTal,Blue,900\nPell,Red,12\n");
    check("data", "name\tparty\nRoe\tGreen\nTal\tBlue\n");
    check("data", "| team | points |\n|---|---|\n| Orvo | 12 |\n| Hale | 9 |\n");
    check("data", "/usr/lib/a\n/usr/lib/b\n./c/d.txt\n");
    check("data", "https://example.org/1\nhttps://example.org/2\nhttps://example.org/3\n");
    check("data", "1200 900 12\n13 14 15\n");
  });

  it("is data for a text without spaces", () => {
    check("data", "x".repeat(5000), '"'.repeat(5000), "QUJD".repeat(200));
  });

  it("is code for programs, markup, styles and stack traces", () => {
    check("code", "import os\n\ndef main():\n    print(os.name)\n    return 0\n");
    check("code", "const a = 1;\nfunction b() {\n  return a;\n}\nexport { b };\n");
    check("code", ".a {\n  float: left;\n  width: 10px;\n}\n");
    check("code", "Error: no bridge\n    at cross (/srv/app.js:3:5)\n    at main (/srv/app.js:9:1)\n");
    check(
      "code",
      "// The mayor's program, which counts the votes of the town.\nint main() {\n  return 0;\n}\n",
    );
  });

  it("is RTF for rich text under a plain text's name", () => {
    check("rtf", "{\\rtf1\\ansi\n\\f0 The bridge is shut.\n}");
    check("prose", "The mayor wrote {\\rtf1} at the top of the page, and nobody knew why.\n");
  });

  it("is HTML for a page's source", () => {
    check("html", "<!doctype html>\n<p>The bridge is shut.</p>");
    check("html", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n");
    check("html", "<p>The mayor shut the bridge on Monday.</p>\n\n<p>It is old, she said.</p>\n");
    check("html", "<p>The mayor shut the bridge.</p><p>It is <b>old</b>, she said.</p>");
    check("html", '<div class="story">The mayor shut the bridge.<br><br/>It is old.</div>');
    check("html", "The mayor&nbsp;said: &ldquo;It is old.&rdquo;<br>\nShe left&nbsp;the bridge.<BR />\n");
  });

  it("is prose for a text with signs like those of HTML in it", () => {
    check("prose", "Fans wrote <3 under it. If a < b and b > a, the bank R&B; pays.\n");
    check("prose", "Write to Roe <roe@paper.example> or Tal <tal@paper.example>.\nAT&T paid.\n");
    check("prose", "The T&ouml;rnqvist brothers met M&uuml;ller &amp; S&ouml;n in K&ouml;ln on Monday.\n");
    check(
      "prose",
      `${"The mayor shut the bridge on Monday, and the council met.\n".repeat(9)}It is <b>old</b>.\n`,
    );
  });

  it("is log for log lines", () => {
    check("log", "2024-05-01 10:00:01 INFO The server started.\n2024-05-01 10:00:02 WARN It is slow.\n");
    check(
      "log",
      "May  3 10:00:01 orvo sshd[12]: Accepted key for roe\nMay  3 10:00:09 orvo sshd[12]: closed\n",
    );
    check("log", '10.0.0.1 - - [03/May/2024:10:00:01 +0000] "GET / HTTP/1.1" 200 12\n'.repeat(3));
    check("log", "[INFO] Building the bridge\n[INFO] Done in time\n[ERROR] The bridge fell\n");
  });

  it("is binary for NULs, controls and what was no text", () => {
    check(
      "binary",
      "\u0000".repeat(100),
      "M\u0000a\u0000y\u0000o\u0000r\u0000",
      "\ufffd\ufffdab\ufffd\ufffd\u0001c",
    );
    check("binary", "%PDF-1.7\n1 0 obj", `\ufffdPNG\r\n${"\u0001\u0002ab".repeat(50)}`);
  });
});
