import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Gazetteer, isEnglishWord, loadGazetteer } from "../../../server/src/analysis/gazetteer.js";
import { decodeParser } from "../../../server/src/analysis/syntax/parse/parser-model.js";
import { createSyntax } from "../../../server/src/analysis/syntax/read-syntax.js";
import type { Syntax } from "../../../server/src/analysis/syntax/syntax.js";
import { createTagger } from "../../../server/src/analysis/syntax/tags/word-tagger.js";
import { decodeLinearModel } from "../../../server/src/analysis/syntax/weights/sparse-rows.js";
import { decodeModel } from "../../../server/src/analysis/tagger/model.js";
import type { Tagger } from "../../../server/src/analysis/tagger/name-tagger.js";
import { loadWordClusters } from "../../../server/src/analysis/tagger/words/word-clusters.js";
import { tokenize } from "../../../server/src/analysis/tokens.js";
import type { Sentence } from "../../../server/src/article/token.js";

const shipped = (file: string): Uint8Array =>
  gunzipSync(readFileSync(join(import.meta.dirname, "../../../server", file)));

/** The gazetteer that Copydesk ships. */
export const gazetteer: Gazetteer = loadGazetteer(shipped("data/gazetteer.json.gz"));

const clusters = loadWordClusters(shipped("model/word-clusters.txt.gz"));

/** The trained tagger that Copydesk ships. */
export const tagger: Tagger = { model: decodeModel(shipped("model/tagger.bin.gz")), clusters };

const tags = decodeLinearModel(shipped("model/word-tags.bin.gz"));
const parser = decodeParser(shipped("model/parser.bin.gz"));

/** What Copydesk ships to read sentences with, as it is when nothing has been read yet. */
export const freshSyntax = (): Syntax => createSyntax({ tags, clusters }, () => parser);

/** The same, for all tests. */
export const syntax: Syntax = freshSyntax();

/** Whether a word in small letters is an English one. */
export const isEnglish = (word: string): boolean => isEnglishWord(gazetteer, word);

/** Sentences of a text, as the shipped tagger reads them. */
export const sentencesOf = (text: string): readonly Sentence[] =>
  tokenize(text, createTagger(syntax), isEnglish);
