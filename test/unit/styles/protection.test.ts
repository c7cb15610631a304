import { check } from "./style-check.js";

const swap = (pairs: string, scope = "text"): string =>
  `extends: substitution\nmessage: "%s, not %s"\nignorecase: true\nscope: ${scope}\nswap:\n  ${pairs}\n`;

describe("a style leaves alone", () => {
  const toward = swap("towards: toward");

  it("what people said, and whatever else is quoted", () => {
    check(
      toward,
      "She ran «towards» the pier. “We ran towards it,” said Anna Varga, walking «towards» the boat.",
    );
    check(toward, 'The sign read "towards the pier" for years, and pointed «towards» the town.');
    check(
      swap("towards: toward", "raw"),
      "“We ran towards it,” said Anna Varga, walking «towards» the boat.",
    );
    check(
      `extends: existence\nmessage: x\nnonword: true\ntokens: ['”[,.]']\n`,
      "He called it a “dead end«”.» She did not call it anything at all.",
    );
    check(
      `extends: existence\nmessage: x\nnonword: true\ntokens: ['“[^”]+”[,.]']\n`,
      "He called it a “dead end”. She did not call it anything at all.",
    );
  });

  it("parts of names, but not whole names", () => {
    check(swap("bank: lender"), "The «bank» lent it money, and the World Bank said it would help in June.");
    check(swap("Kiev: Kyiv"), "The delegation flew from «Kiev» to Warsaw on Monday with nine people.");
    check(swap("Bombay: Mumbai"), "He lives in «Bombay» and reads of the Bombay Stock Exchange every day.");
  });

  it("speakers' labels and what a web page left behind", () => {
    check(
      swap("share: hand out"),
      "The crew will «share» the catch with the town on Monday morning.\n\nShare this article\n\nThe mayor said that she would come to the pier as well.",
    );
  });
});

describe("the scope of a style", () => {
  const article = (headline: string, header: string, body: string): string =>
    `${headline}\n\nThe ferry left the harbour on Monday with nine people aboard. The crew said the sea was calm.\n\n${header}\n\n${body} The harbour stayed open until noon, and nobody complained about the wind.\n\nThe crew went home.\n`;
  const inScope = (scope: string): string =>
    `extends: existence\nmessage: x\ntokens: [boats]\nscope: ${scope}\n`;

  it("is the whole text, its headings, or its paragraphs", () => {
    check(
      inScope("text"),
      article("Nine «boats» leave the town", "Why «boats» matter", "It has «boats» enough."),
    );
    check(
      inScope("heading"),
      article("Nine «boats» leave the town", "Why «boats» matter", "It has boats enough."),
    );
    check(
      inScope("heading.h1"),
      article("Nine «boats» leave the town", "Why boats matter", "It has boats enough."),
    );
    check(
      inScope("heading.h2"),
      article("Nine boats leave the town", "Why «boats» matter", "It has boats enough."),
    );
    check(
      inScope("paragraph"),
      article("Nine boats leave the town", "Why boats matter", "It has «boats» enough."),
    );
    check(
      inScope("~heading"),
      article("Nine boats leave the town", "Why boats matter", "It has «boats» enough."),
    );
    check(
      inScope("[heading.h1, paragraph]"),
      article("Nine «boats» leave the town", "Why boats matter", "It has «boats» enough."),
    );
    check(
      inScope("text & ~heading.h1"),
      article("Nine boats leave", "Why «boats» matter", "It has «boats» enough."),
    );
    check(
      inScope("table.cell"),
      article("Nine boats leave the town", "Why boats matter", "It has boats enough."),
    );
  });

  it("is each sentence, for a pattern that begins one", () => {
    const yaml = `extends: existence\nmessage: x\nnonword: true\nraw: ['\\A(?:But|And)\\b']\nscope: sentence\n`;
    check(yaml, "The ferry left. «But» the crew stayed. It was late, And nobody came. «And» then it rained.");
  });
});
