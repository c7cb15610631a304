import fc from "fast-check";

/** What articles are made of, and what a reader of them may stumble over when it comes again and again. */
const fragments = [
  ..."J. |Mary |Mary Ana Tom |Mary, Ana and Tom |Kane |Mary Kane said. |Mr. |Dr. Kane |U.S. |e.g. |X. ".split(
    "|",
  ),
  ..."“|” |“a” |‘|’|'|\"|“Yes,” he said. |“Mary said. |“a ‘b |said. “|” said Mary. “".split("|"),
  ..."(|)|[1] |… |... |- |— |a-|? |! |?!|, |; |: |. |$1 |1 |1, |1-|1/|1 million |$1 million to $2 million ".split(
    "|",
  ),
  ..."Monday |May |May 1, |last week |a |the |and |of the |and Mary and |according to |who said |told Mary that ".split(
    "|",
  ),
  ..."University of |Bank of |Mary Kane, the minister, said |said Mary, |Mary's |its |an hour |teh |habrour ".split(
    "|",
  ),
  ..."LONDON — |By Mary Kane\n|X\n\n|x\n|\n|\n\n|\r\n|\t| |  |* |1. |http://a.b/|a@b.c |A|é|👍|\u0301|\u200b|\u202e".split(
    "|",
  ),
];

/** A few fragments in a row, as they are repeated. */
export const fragmentRun: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""));

/** A text of a given length, in UTF-16 units, that repeats fragments between two plain paragraphs. */
export const repeated = (run: string, length: number): string =>
  `Mary Kane, the minister, spoke on Monday.\n\n${run.repeat(Math.ceil(length / run.length))} “It was calm,” Ms. Kane said.\n`;
