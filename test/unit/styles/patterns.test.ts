import assert from "node:assert/strict";
import fc from "fast-check";
import { parsePattern } from "../../../server/src/styles/patterns/parse-pattern.js";
import { compilePatterns, type Program } from "../../../server/src/styles/patterns/program.js";
import { findMatches, type Match } from "../../../server/src/styles/patterns/search.js";

const faultOf = (source: string): string | undefined => {
  const parsed = parsePattern(source, { ignoreCase: false });
  if ("fault" in parsed) return parsed.fault;
  const compiled = compilePatterns([parsed.pattern]);
  return "fault" in compiled ? compiled.fault : undefined;
};

const programOf = (source: string, ignoreCase = false): Program => {
  const parsed = parsePattern(source, { ignoreCase });
  assert.ok("pattern" in parsed, `${source} is a pattern`);
  const compiled = compilePatterns([parsed.pattern]);
  assert.ok("program" in compiled, `${source} can be compiled`);
  return compiled.program;
};

const matchesOf = (source: string, text: string, ignoreCase = false): readonly Match[] =>
  findMatches(programOf(source, ignoreCase), text, { start: 0, end: text.length });

/** Asserts that a pattern finds just what stands between « and ». */
const check = (source: string, marked: string, ignoreCase = false): void => {
  const text = marked.replace(/[«»]/g, "");
  const found = matchesOf(source, text, ignoreCase).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`,
    text,
  );
  assert.equal(found, marked, source);
};

describe("patterns of style files", () => {
  it("prefer the earlier alternative, and as much or as little as they say", () => {
    check("foo|foob|bar", "«foo»b «foo» «bar»n");
    check("a{2,3}", "«aaa»«aa»");
    check("a{2,3}?", "«aa»«aa»a");
    check("<.+?>", "«<a>» «<b>»");
    check("<.+>", "«<a> <b>»");
    check("ab?c*", "«a» «ab» «acc»");
    check("(?:x*)*y", "«xxxy»");
  });

  it("know the edges of words, lines and texts", () => {
    check("\\bcat\\b", "«cat» concat cats «cat»");
    check("\\Bcat", "con«cat» cat");
    check("^\\w+|\\w+$", "«ab» «cd»\n«ef» «gh»");
    check("\\A\\w+", "«ab»\ncd");
    check("\\w+\\z", "ab\n«cd»");
    check("\\bété\\b", "l’«été» étés");
  });

  it("look behind and ahead", () => {
    check("(?<!very )good(?= dog)", "a «good» dog, very good dog, good cat");
    check("(?<=Mr\\. )\\w+", "Mr. «Varga» and Mrs. Holm");
    check("\\d+(?! ?%)\\b", "«12» of 30 % and 5%");
    check("(?<=a(?!b).)c", "ab c axb a«c»".replace("a«c»", "ac").replace("axb", "ax«c»b"));
  });

  it("read Go's and .NET's syntax", () => {
    check("(?P<first>\\w+)@(?<second>\\w+)", "«bob@home» now");
    check("[[:alpha:]]+\\d?", "«ab1» «cd»");
    check("[^[:space:]]+", "«a-b» «c»");
    check("\\p{Lu}\\p{Ll}+|\\pN", "«Ana» b «7»");
    check("\\p{Greek}+|\\p{^L}\\b", "abc« »«αβγ»");
    check("\\x41\\x{42}\\u0043", "«ABC»");
    check("\\Qa.b\\E+", "«a.bb» axb");
    check("[a\\-z\\]]+", "«a-z]» b");
    check("[\\w.-]+", "«a.b-c» «d»");
    check("(?#comment)a", "«a»");
    check("\\.\\*\\/", "«.*/»");
    check("😀+", "a«😀😀»b");
  });

  it("take flags for a group, and to its end", () => {
    check("(?i)foo|bar", "«FOO» «Bar»");
    check("(?i:foo)|bar", "«FOO» «bar» Bar");
    check("x(?-i)y", "«xy» «Xy» xY", true);
    check("(?s)a.b", "«a\nb»");
    check("a.b", "a\nb «a b»");
    check("été|[a-c]+", "«ÉTÉ» «BAC»", true);
  });

  it("let a space be a line break, and a straight apostrophe a curly one", () => {
    check("due to the", "«due to the» «due\nto the» «due\r\nto\u00a0the»");
    check("don't", "«don't» «don’t»");
  });

  it("tell which of several matched, the earlier preferred", () => {
    const options = ["\\bcat\\b", "cats?", "(?<=é )été", "\\d+", "ca"].map((source) => {
      const parsed = parsePattern(source, { ignoreCase: false });
      assert.ok("pattern" in parsed);
      return parsed.pattern;
    });
    const compiled = compilePatterns(options);
    assert.ok("program" in compiled);
    const text = "cat cats été é été 12 can concat";
    const found = findMatches(compiled.program, text, { start: 0, end: text.length });
    assert.deepEqual(
      found.map(({ start, end, option }) => [text.slice(start, end), option]),
      [
        ["cat", 0],
        ["cats", 1],
        ["été", 2],
        ["12", 3],
        ["ca", 4],
        ["cat", 1],
      ],
    );
  });

  it("take the ends of a window for the ends of the text", () => {
    const find = (source: string): readonly (readonly number[])[] =>
      findMatches(programOf(source), "xaab caay", { start: 1, end: 7 }).map(({ start, end }) => [start, end]);
    assert.deepEqual(find("\\ba+|a+\\b"), [
      [1, 3],
      [6, 7],
    ]);
    assert.deepEqual(find("^a|a$"), [
      [1, 2],
      [6, 7],
    ]);
    assert.deepEqual(find("(?<=x)a|a(?=a?y)"), []);
  });

  it("say what each group matched", () => {
    const text = "go 12 x km";
    const [match] = matchesOf("(\\d+) (?:x )?(?<unit>km)(z)?", text);
    const groupOf = (index: number): string | undefined => {
      const group = match?.groups.get(index);
      return group && text.slice(group.start, group.end);
    };
    assert.deepEqual([0, 1, 2, 3].map(groupOf), ["12 x km", "12", "km", undefined]);
  });

  it("say in a phrase why they cannot be used", () => {
    const faults: readonly (readonly [string, RegExp])[] = [
      ["(a)\\1", /linear time/],
      ["(?<n>a)\\k<n>", /linear time/],
      ["(?>a)", /atomic/],
      ["a++", /possessive/],
      ["(", /“\(” is not closed/],
      ["a)", /“\)” closes nothing/],
      ["[a", /“\[” is not closed/],
      ["a**", /nothing to repeat/],
      ["*a", /nothing to repeat/],
      ["a{3,2}", /ends before it begins/],
      ["a{5000}", /more than 1000 times/],
      ["(?:a{900}){900}", /too large/],
      ["(?=(?=a{1000}){1000}){1000}b", /too large/],
      ["[z-a]", /ends before it begins/],
      ["[a-z-[aeiou]]", /not supported/],
      ["\\p{Elvish}", /no class/],
      ["[[:elvish:]]", /no class/],
      ["\\y", /not understood/],
      ["\\x{zz}", /no hexadecimal/],
      ["(?x)a", /flag “x”/],
      ["(?&a)", /not understood/],
      ["a\\", /ends too early/],
      ["(".repeat(500), /too deeply/],
    ];
    for (const [source, expected] of faults) assert.match(faultOf(source) ?? "", expected, source);
  });

  it("are read without an exception, whatever they are", () => {
    const part = fc.constantFrom(
      ..."ab1 ()[]{}|*+?\\^$.-:=!<>,'pPLdwsbQE#i".split(""),
      "[:",
      ":]",
      "(?",
      "\\p{",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), fc.boolean(), (parts, ignoreCase) => {
        const parsed = parsePattern(parts.join(""), { ignoreCase });
        if ("fault" in parsed) return;
        const compiled = compilePatterns([parsed.pattern]);
        if ("program" in compiled) findMatches(compiled.program, "ab 1a-B", { start: 0, end: 7 });
      }),
      { numRuns: 2000 },
    );
  });

  it("find what JavaScript finds", () => {
    const { pattern } = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
      atom: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("a", "b", "c", ".", "[ab]", "[^a]", "\\b", "\\B"),
        tie("pattern").map((inner) => `(?:${inner})`),
        tie("pattern").map((inner) => `(?=${inner})`),
        tie("pattern").map((inner) => `(?!${inner})`),
        tie("pattern").map((inner) => `(?<=${inner})`),
        tie("pattern").map((inner) => `(?<!${inner})`),
      ),
      pattern: fc
        .array(fc.tuple(tie("atom"), fc.constantFrom("", "", "", "?", "*", "+", "??", "*?", "{1,2}", "|")), {
          minLength: 1,
          maxLength: 4,
        })
        .map((parts) =>
          parts
            .map(([atom, sign]) => {
              if (sign === "|" || sign === "") return atom + sign;
              if (/^\\[bB]$|^\(\?<?[=!]/.test(atom)) return atom;
              // JavaScript alone tries a repetition again where the repeated part matched nothing.
              return atom.startsWith("(?:") ? `(?:[abc]${atom})${sign}` : atom + sign;
            })
            .join("")
            .replace(/\|$/, ""),
        ),
    }));
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[abc -]{0,12}$/), (inner, text) => {
        // A letter at the end keeps the match from being empty, which style rules never want.
        const source = `(?:${inner})[abc]`;
        const expected = [...text.matchAll(new RegExp(source, "gu"))].map((found) => [found.index, found[0]]);
        const found = matchesOf(source, text).map(({ start, end }) => [start, text.slice(start, end)]);
        assert.deepEqual(found, expected);
      }),
      { numRuns: 3000 },
    );
  });

  it("take their time by the length of the text, not by its power", () => {
    // Each of these would keep a backtracking matcher busy for ever, so that the test could not end.
    assert.deepEqual(matchesOf("(a+)+b", "a".repeat(20_000)), []);
    assert.deepEqual(matchesOf("(?:a|a|aa)+c", "a".repeat(20_000)), []);
    assert.deepEqual(matchesOf("(?=.*z)a", "a".repeat(20_000)), []);
    assert.equal(matchesOf("(?:.*,)?(?:.*;)?x", "x".repeat(3000)).length, 3000);
  });
});
