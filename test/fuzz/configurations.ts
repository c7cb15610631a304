import fc from "fast-check";
import { parseConfig } from "../../server/src/config/parse.js";
import { settingsUnder } from "../../server/src/config/settings.js";

const glob = fc
  .array(fc.constantFrom(..."a|b|*|**|/|?|[a-z]|[!|]|{a,b}|{|}|(|)|+(|@(|!(|\\|!|.txt|$|^".split("|")), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));
const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.array(glob, { maxLength: 5 }),
);
const keys = "rules|words|names|styles|ignore|ignored|overrides|dialect|files|misspelled-word|x".split("|");

/** The text of a `.copydesk.json`, right or wrong, and a path to look up under it. */
export const configuration: fc.Arbitrary<readonly [text: string, path: string]> = fc.tuple(
  fc.oneof(
    fc
      .dictionary(fc.constantFrom(...keys), fc.oneof(value, fc.dictionary(fc.constantFrom(...keys), value)))
      .map((object) => JSON.stringify(object)),
    fc.array(glob).map((ignore) => JSON.stringify({ ignore, overrides: [{ files: [...ignore, "a"] }] })),
    fc.string({ unit: fc.constantFrom(...'{}[]",:/*\\ a1') }),
  ),
  fc
    .array(fc.stringMatching(/^[ab.!()[\]{}]{1,30}$/), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join("/")),
);

/** Reads a configuration and resolves the settings of a path; throws only where Copydesk has a fault. */
export const resolve = ([text, path]: readonly [text: string, path: string]): void => {
  const parsed = parseConfig(text);
  if ("config" in parsed) settingsUnder(parsed.config)(path);
  else if (parsed.errors.some(({ span }) => span.start > text.length || span.end < span.start))
    throw new Error("An error stands outside the text.");
};
