import type { WordClusters } from "../tagger/word-clusters.js";
import { posByLook } from "../tokens/pos-by-look.js";
import { guessingTagger, type WordTagger } from "./guessing-tagger.js";
import type { Syntax } from "./syntax.js";
import { createWordTagger, mostForms } from "./tag-words.js";
import { universalTags } from "./universal-tags.js";
import { type WordForm, wordForm } from "./word-forms.js";

/** Forms of words, each made once as long as there are not too many. */
export const rememberedForms = (clusters: WordClusters): ((word: string) => WordForm) => {
  const known = new Map<string, WordForm>();
  return (word) => {
    const seen = known.get(word);
    if (seen) return seen;
    const form = wordForm(word, clusters);
    if (known.size >= mostForms) known.clear();
    known.set(word, form);
    return form;
  };
};

/** A tagger that remembers the words it has seen; make one for an analysis. Without syntax it guesses by their look. */
export const createTagger = (syntax: Pick<Syntax, "tags" | "clusters"> | undefined): WordTagger => {
  if (!syntax) return guessingTagger;
  const formOf = rememberedForms(syntax.clusters);
  const tag = createWordTagger(syntax.tags);
  const { labels } = syntax.tags;
  const sentence: WordTagger["sentence"] = (words) => {
    const found = tag(words.map(formOf));
    const tags = universalTags(
      Array.from(found, (label) => labels[label] ?? ""),
      words,
    );
    return words.map((word, i) => posByLook(word) ?? tags[i] ?? "X");
  };
  return { sentence, alone: (word) => sentence([word])[0] ?? "X" };
};
