import fc from "fast-check";

/** What articles are made of, and what a reader of them may stumble over when it comes again and again. */
const fragments: readonly string[] = [
  ..."J. |Mary |Mary Ana Tom |Mary, Ana and Tom |Kane |Mary Kane said. |Mr. |Dr. Kane |U.S. |e.g. |X. ".split(
    "|",
  ),
  ..."“|” |“a” |‘|’|'|\"|“Yes,” he said. |“Mary said. |“a ‘b |said. “|” said Mary. “|«|»|„a“ |''|``".split(
    "|",
  ),
  ..."(|)|[1] |… |... |- |— |a-|Abc-|? |! |?!|, |; |: |. |$1 |1 |1, |1-|1/|1 million |$1 million to $2 million ".split(
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
  // What sentences are built of, and how a statement is reported without marks.
  ..."the man who |which was |because she |to be |been |that he said |whether |not only |, said officials. ".split(
    "|",
  ),
  ..."Officials said that |He denied it. |according to Kane, |Kane told the board that |: “We |The board said ".split(
    "|",
  ),
  // Markup, and what is copied along with a page.
  ..."# |## A\n\n|**|_|`|```\n|> |- [ ] |[a](b) |![|<b>|</b>|<!-- |&amp;|{|}|---\n|+++\n|[sic] |(sic|AB CD |Share this\n".split(
    "|",
  ),
];

/** A few fragments in a row, as they are repeated. */
export const fragmentRun: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""));

/** What is repeated in the first and in the second half of a text, and what stands between. */
export interface Repetition {
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
}

/** One run throughout, or one before and another behind, as where what was opened is closed. */
export const repetition: fc.Arbitrary<Repetition> = fc.oneof(
  fragmentRun.map((run) => ({ opening: run, between: "", closing: run })),
  fc.record({ opening: fragmentRun, between: fragmentRun, closing: fragmentRun }),
  fc
    .constantFrom("“ ”", "“‘ ’”", "( )", "« »", "[ ]", "<b> </b>", "{ }", "** **", "> \n")
    .map((pair) => pair.split(" "))
    .map(([opening = "", closing = ""]) => ({ opening, between: "Mary Kane said so", closing })),
);

/** A text of about a given length, in UTF-16 units, that repeats fragments between two plain paragraphs. */
export const repeated = ({ opening, between, closing }: Repetition, length: number): string => {
  const half = (run: string): string => run.repeat(Math.ceil(length / 2 / run.length));
  return `Mary Kane, the minister, spoke on Monday.\n\n${half(opening)}${between}${half(closing)} “It was calm,” Ms. Kane said.\n`;
};
