import type { TreebankSentence } from "./conllu.js";

/**
 * Every second sentence with curly quotation marks, as most newspapers have them; treebanks’ are straight. Their tags
 * tell which of them open.
 */
export const curlyMarks = (sentence: TreebankSentence, index: number): TreebankSentence =>
  index % 2 === 0
    ? sentence
    : {
        ...sentence,
        words: sentence.words.map((word, i) => {
          if (word !== '"') return word;
          return sentence.tags[i]?.startsWith("``") === true ? "“" : "”";
        }),
      };
