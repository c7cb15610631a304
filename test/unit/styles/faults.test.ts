import assert from "node:assert/strict";
import fc from "fast-check";
import { readStyle } from "../../../server/src/styles/read-style.js";
import { faultsOf } from "./style-check.js";

/** Asserts the only fault of a file, and the text it stands at. */
const check = (yaml: string, message: RegExp, at: string): void => {
  const faults = faultsOf(yaml);
  assert.equal(faults.length, 1, JSON.stringify(faults));
  const [fault] = faults;
  assert.match(fault?.message ?? "", message);
  assert.ok(fault && yaml.slice(fault.span.start).startsWith(at), JSON.stringify(fault));
};

const existence = "extends: existence\nmessage: x\n";

describe("a style file that cannot be used is told by", () => {
  it("its place in the YAML", () => {
    check('extends: existence\nmessage: "x\n', /no valid YAML/, "");
    check(
      "extends: existence\nmessage: x\nmessage: y\ntokens: [a]\n",
      /“message” is here twice/,
      "message: y",
    );
    check("- extends\n- existence\n", /must be a mapping/, "- extends");
    check("", /must be a mapping/, "");
  });

  it("what is missing or unknown", () => {
    check("message: x\ntokens: [a]\n", /“extends” is missing or empty/, "message");
    check("extends: existance\nmessage: x\n", /no check “existance”; use existence/, "existance");
    check("extends: existence\ntokens: [a]\n", /“message” is missing/, "extends");
    check(existence, /“tokens” is missing/, "extends");
    check(`${existence}tokens: [a]\nlevel: loud\n`, /“loud” is no level; use suggestion/, "loud");
    check(`${existence}tokens: [a]\nscope: everywhere\n`, /no scope “everywhere”/, "everywhere");
    check(`${existence}token: [a]\ntokens: [a]\n`, /no key “token”; did you mean “tokens”/, "token:");
    check(`${existence}swap: {a: b}\ntokens: [a]\n`, /An existence has no key “swap”|no key “swap”/, "swap");
    check(
      `${existence}tokens: [a]\nignorecase: perhaps\n`,
      /“ignorecase” must be true or false/,
      "ignorecase",
    );
    check(`${existence}tokens: {a: b}\n`, /“tokens” must be a list/, "tokens");
    check(`${existence}tokens: [a]\ndialect: en-XX\n`, /no dialect; use en-US, en-GB, en-AU, en-CA/, "en-XX");
    check(`${existence}tokens: [a]\naction: {name: explode}\n`, /no action “explode”/, "explode");
    check("extends: capitalization\nmessage: x\nmatch: $camel\n", /no case “\$camel”/, "$camel");
    check("extends: substitution\nmessage: x\nswap: {}\n", /“swap” is missing or empty/, "swap");
    check(`${existence}tokens: [a]\ntests: [{txt: b, text: a}]\n`, /no key “txt” in a test/, "txt");
    check(`${existence}tokens: [a]\ntests: [{problems: [a]}]\n`, /“text” is missing/, "{problems");
  });

  it("the pattern that cannot be matched in linear time, or at all", () => {
    check(
      `${existence}tokens:\n  - fine\n  - '(a)\\1'\n`,
      /cannot be used: a reference back.*linear time\.$/,
      "'(a)",
    );
    check(`${existence}tokens: ['(?:a{900}){900}']\n`, /cannot be used: it is too large/, "'(?:a");
    check(`${existence}tokens: [a]\nexceptions: ['b(']\n`, /“\(” is not closed/, "'b('");
    check("extends: substitution\nmessage: x\nswap:\n  a: b\n  'c[': d\n", /“\[” is not closed/, "'c['");
    check("extends: consistency\nmessage: x\neither:\n  a: 'b)'\n", /closes nothing/, "'b)'");
  });

  it("a remark where only Vale has the check", () => {
    const [fault] = faultsOf("extends: occurrence\nmessage: x\nmax: 3\ntoken: ','\n");
    assert.match(fault?.message ?? "", /no check “occurrence”, so this rule is left out/);
    assert.equal(fault?.unsupported, true);
  });

  it("nothing but its faults, whatever it holds", () => {
    const line = fc.constantFrom(
      ..."extends: existence|extends: substitution|message: '%s'|tokens:|  - a|  - '[a'|swap:|  a: b|  ? [x]|scope: [a, {b: c}]|level: {}|&a *a|tests:|- text: a|\t|---|!!binary x|limit: many".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 6 })), { maxLength: 8 }), (lines) => {
        readStyle("Desk.Rule", lines.join("\n"));
      }),
    );
  });
});
