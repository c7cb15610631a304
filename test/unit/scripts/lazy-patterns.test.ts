import assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import { withLazyPatterns } from "../../../scripts/lazy-patterns.js";

/** What a program gives as `answer`, as JSON. */
const answerOf = (code: string): string => runInNewContext(`${code}\nJSON.stringify(answer)`);

/** The sources of the patterns that a program makes by `new RegExp` while it is loaded. */
const madeAtLoad = (code: string): readonly string[] =>
  runInNewContext(
    `const made = []; const Real = RegExp; globalThis.RegExp = function (source, flags) { made.push(source); return new Real(source, flags); };
${code}
[...made]`,
  );

const same = (code: string): string => {
  const lazy = withLazyPatterns(code);
  assert.equal(answerOf(lazy), answerOf(code));
  return lazy;
};

describe("a bundle with lazy patterns", () => {
  it("makes no pattern before it is used, and does what it did", () => {
    const lazy = same(`
var name = /^\\p{Lu}\\p{Ll}+$/u;
var marks = /["'\\\\/\\n]/;
var isName = (text) => name.test(text);
function count(text) { return text.split(marks).length + (/\\p{N}/u.test(text) ? 1 : 0); }
var answer = [];`);
    assert.deepEqual([...madeAtLoad(lazy)], []);
    assert.doesNotMatch(lazy, /\/\^\\p/);
    const asked = `isName("Orvo") + "," + isName("orvo") + "," + count('a"b\\'c/d\\\\e\\n7')`;
    assert.equal(answerOf(`${lazy} answer.push(${asked})`), '["true,false,7"]');
  });

  it("keeps one pattern that remembers a place where there was one", () => {
    same(`
var word = /\\w+/g;
var next = (text) => { const found = word.exec(text); return found ? found[0] : null; };
var answer = [next("a bc d"), next("a bc d"), next("a bc d"), next("a bc d")];`);
  });

  it("makes a new pattern each time where a function did and the pattern remembers a place", () => {
    same(`
var first = (text) => /\\w/g.exec(text)[0];
var sticky = (text) => { const pattern = /\\d/y; pattern.lastIndex = 1; return pattern.test(text); };
var answer = [first("ab"), first("ab"), sticky("a1"), sticky("1a")];`);
  });

  it("leaves other things of the same name alone", () => {
    same(`
var name = /a/;
var keys = { name: "key", other: name.source };
var short = (() => ({ name }))();
class Holder { name() { return "method"; } static made = /b/.source; }
var answer = [keys.name, keys.other, short.name.source, new Holder().name(), Holder.made, [name].length, name.flags || name.source];`);
    for (const shadow of [
      "var f = (name) => name;",
      "function f() { var name = 'own'; return name; }",
      "function f() { try { throw 'own'; } catch (name) { return name; } }",
      "function f() { name = 'changed'; return name; }",
      "var f = ({ name }) => name ?? 'none';",
      "var f = () => typeof name;",
      "var f = () => name.source; var name = /b/;",
    ])
      same(`var name = /a/; ${shadow} var answer = [f({}), typeof name];`);
  });

  it("runs patterns that stand outside of functions and declarations", () => {
    same(`
var table = { one: /\\p{Lu}/u, two: [/b/g, /c/i] };
var answer = [table.one.test("A"), table.two.map((pattern) => pattern.flags + pattern.source)];`);
  });
});
