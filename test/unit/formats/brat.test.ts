import assert from "node:assert/strict";
import type { Article } from "../../../server/src/article/article.js";
import type { Quote } from "../../../server/src/article/quote.js";
import { toBrat } from "../../../server/src/formats/brat.js";
import { articleOf, spanIn } from "./article-of.js";

const check = (text: string, parts: Partial<Article>, expected: readonly string[], before = 0) =>
  assert.deepEqual(toBrat(articleOf(text, parts), before).split("\n").slice(0, -1), expected);

const quoteIn = (text: string, marked: string, rest: Partial<Quote> = {}): Quote => {
  const span = spanIn(text, marked);
  return { ...span, content: { start: span.start + 1, end: span.end - 1 }, kind: "direct", ...rest };
};

describe("brat", () => {
  it("writes entities and headers in text order, by their names", () => {
    const text = "Ferry Talks Resume\nMara Quist flew to Oslo.\nWhat Comes Next\nMore.";
    check(
      text,
      {
        headline: spanIn(text, "Ferry Talks Resume"),
        sections: [
          { start: 19, end: 43, first: 1, last: 1 },
          { start: 44, end: 65, first: 3, last: 3, header: spanIn(text, "What Comes Next") },
        ],
        mentions: [
          { ...spanIn(text, "Mara Quist"), type: "PERSON", entity: 0, confidence: 1 },
          { ...spanIn(text, "Oslo"), type: "GPE", entity: 1, confidence: 1 },
        ],
      },
      [
        "T1\tHeadline 0 18\tFerry Talks Resume",
        "T2\tPERSON 19 29\tMara Quist",
        "T3\tGPE 38 42\tOslo",
        "T4\tHeader 44 59\tWhat Comes Next",
      ],
    );
  });

  it("counts code points, and what the file has before the text", () => {
    const text = "😀 Oslo";
    const mentions = [{ ...spanIn(text, "Oslo"), type: "GPE", entity: 0, confidence: 1 }] as const;
    check(text, { mentions }, ["T1\tGPE 2 6\tOslo"]);
    check(text, { mentions }, ["T1\tGPE 3 7\tOslo"], 1);
  });

  it("writes a quote with its marks, cue, source and event", () => {
    const text = "“We sail at dawn,” Quist said.";
    const attribution = {
      source: spanIn(text, "Quist"),
      sourceKind: "name",
      cue: spanIn(text, "said"),
      pattern: "quote-speaker-verb",
      confidence: 1,
    } as const;
    check(text, { quotes: [quoteIn(text, "“We sail at dawn,”", { attribution })] }, [
      "T1\tContent 0 18\t“We sail at dawn,”",
      "T2\tCue 25 29\tsaid",
      "T3\tSource 19 24\tQuist",
      "T4\tAttribution 25 29\tsaid",
      "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3",
    ]);
  });

  it("writes an event for who passes the words on before the speaker’s", () => {
    const text = "“We sail at dawn,” Quist said, according to the Argus.";
    const attribution = {
      source: spanIn(text, "Quist"),
      sourceKind: "name",
      cue: spanIn(text, "said"),
      relay: { source: spanIn(text, "the Argus"), cue: spanIn(text, "according to") },
      pattern: "quote-speaker-verb",
      confidence: 1,
    } as const;
    check(text, { quotes: [quoteIn(text, "“We sail at dawn,”", { attribution })] }, [
      "T1\tContent 0 18\t“We sail at dawn,”",
      "T2\tCue 31 43\taccording to",
      "T3\tSource 44 53\tthe Argus",
      "T4\tAttribution 31 43\taccording to",
      "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3",
      "T5\tCue 25 29\tsaid",
      "T6\tSource 19 24\tQuist",
      "T7\tAttribution 25 29\tsaid",
      "E2\tAttribution:T7 Content:T1 Cue:T5 Source:T6",
    ]);
  });

  it("puts the trigger on the source, or on the content, where there is no cue", () => {
    const text = "Quist: “Dawn.” “Dusk.”";
    const attribution = {
      source: spanIn(text, "Quist"),
      sourceKind: "name",
      pattern: "label-colon",
      confidence: 1,
    } as const;
    check(text, { quotes: [quoteIn(text, "“Dawn.”", { attribution }), quoteIn(text, "“Dusk.”")] }, [
      "T1\tContent 7 14\t“Dawn.”",
      "T2\tSource 0 5\tQuist",
      "T3\tAttribution 0 5\tQuist",
      "E1\tAttribution:T3 Content:T1 Source:T2",
      "T4\tContent 15 22\t“Dusk.”",
      "T5\tAttribution 15 22\t“Dusk.”",
      "E2\tAttribution:T5 Content:T4",
    ]);
  });

  it("names the speaker by the mention before the quote where no words of the text do", () => {
    const text = "Quist rose. “Dawn,” and then Quist sat.";
    const attribution = { sourceKind: "name", entity: 0, pattern: "carried-over", confidence: 1 } as const;
    const mention = (from: number) =>
      ({ ...spanIn(text, "Quist", from), type: "PERSON", entity: 0, confidence: 1 }) as const;
    check(
      text,
      {
        mentions: [mention(0), mention(6)],
        entities: [
          { type: "PERSON", name: "Quist", aliases: [], mentions: [0, 1], pronouns: [], quotes: [0] },
        ],
        quotes: [quoteIn(text, "“Dawn,”", { attribution })],
      },
      [
        "T1\tPERSON 0 5\tQuist",
        "T2\tPERSON 29 34\tQuist",
        "T3\tContent 12 19\t“Dawn,”",
        "T4\tSource 0 5\tQuist",
        "T5\tAttribution 0 5\tQuist",
        "E1\tAttribution:T5 Content:T3 Source:T4",
      ],
    );
  });

  it("names no speaker who is only a guess", () => {
    const text = "Quist rose.\n“Dawn.”";
    const attribution = {
      source: spanIn(text, "Quist"),
      sourceKind: "name",
      pattern: "previous-sentence",
      confidence: 0.45,
    } as const;
    check(text, { quotes: [quoteIn(text, "“Dawn.”", { attribution })] }, [
      "T1\tContent 12 19\t“Dawn.”",
      "T2\tAttribution 12 19\t“Dawn.”",
      "E1\tAttribution:T2 Content:T1",
    ]);
  });

  it("gives the two halves of a split quote one source and one cue", () => {
    const text = "“We sail,” Quist said, “at dawn.”";
    const attribution = {
      source: spanIn(text, "Quist"),
      sourceKind: "name",
      cue: spanIn(text, "said"),
      pattern: "split-quote",
      confidence: 1,
    } as const;
    const quotes = [
      quoteIn(text, "“We sail,”", { attribution }),
      quoteIn(text, "“at dawn.”", { attribution }),
    ];
    check(text, { quotes }, [
      "T1\tContent 0 10\t“We sail,”",
      "T2\tCue 17 21\tsaid",
      "T3\tSource 11 16\tQuist",
      "T4\tAttribution 17 21\tsaid",
      "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3",
      "T5\tContent 23 33\t“at dawn.”",
      "E2\tAttribution:T4 Content:T5 Cue:T2 Source:T3",
    ]);
  });

  it("leaves titles and scare quotes out", () => {
    const text = "the “Gull” and its “rescue”";
    const quotes = [quoteIn(text, "“Gull”", { kind: "title" }), quoteIn(text, "“rescue”", { kind: "scare" })];
    check(text, { quotes }, []);
  });

  it("fragments a span at line breaks and tabs", () => {
    const text = "“We sail\r\nat\tdawn.”\n\n “x”";
    check(text, { quotes: [quoteIn(text, "“We sail\r\nat\tdawn.”")] }, [
      "T1\tContent 0 8;10 12;13 19\t“We sail at dawn.”",
      "T2\tAttribution 0 8;10 12;13 19\t“We sail at dawn.”",
      "E1\tAttribution:T2 Content:T1",
    ]);
  });

  it("gives nothing for an article with nothing in it", () => check("", { kind: "empty" }, []));
});
