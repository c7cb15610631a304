import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { codePointsOf } from "../../server/src/article/code-points.js";
import { toBrat } from "../../server/src/formats/brat.js";
import { positionsOf } from "../../server/src/formats/positions.js";
import { agreementLines } from "./agreement.js";
import { alarmLines, countAlarms } from "./alarms.js";
import { anchorLines, measureAnchors, spread } from "./anchors.js";
import { compromiseEntities, compromiseTypes } from "./compromise-entities.js";
import { changedKinds, changeLines, type Digests, digestOf } from "./digest.js";
import { type Engine, loadEngine, readTexts } from "./engine.js";
import { addEntityScores, countedType, entityLines, scoreEntities } from "./entities.js";
import { addEntityErrors, errorLines, findEntityErrors } from "./entity-errors.js";
import { fixLines, watchFixes } from "./fixes.js";
import { houseLines, measureHouse, readSources } from "./house.js";
import { addScores, plantLines, readPlants, scorePlants } from "./planted.js";
import { quoteErrorLines } from "./quote-errors.js";
import { addCounts, quoteLines, scoreQuotes } from "./quotes.js";
import { reportedLines, scoreReported } from "./reported.js";
import { readStandoff } from "./standoff.js";
import { syntaxLines } from "./syntax.js";

const usage = `npm run eval -- rules CLEAN_DIR [PLANTED_DIR]
npm run eval -- entities DIR [TYPE…]
npm run eval -- quotes [--apostrophes] DIR
npm run eval -- reported DIR
npm run eval -- fixes DIR
npm run eval -- same DIR [--write FILE] [--against FILE]
npm run eval -- house SOURCE_DIR [FOLDER…]
npm run eval -- anchors DIR
npm run eval -- syntax FILE
npm run eval -- agreement FILE

rules     alarms per 1,000 words of the .txt files of CLEAN_DIR, by rule; of the planted faults that NAME.json lists for
          each NAME.txt of PLANTED_DIR ([[start, end, kind, original], …] in code points), how many are found and fixed
entities  exact-span precision, recall and F1 against the brat files NAME.ann beside NAME.txt (PERSON, ORG and LOC
          unless types are given; GPE counts as LOC), the same of compromise for the types it knows, and the
          commonest errors
quotes    the commonest errors by pattern, and quotation and speaker figures, against PolNeAR's NAME.ann; --apostrophes
          also reads '' as a mark
reported  statements reported without quotation marks, against PolNeAR's NAME.ann: how many contents are found (half of
          both shared) and exact, and how many of those found have the right source
fixes     every edit that unattended fixing makes in the .txt files of DIR, before and after, and where a rule is not
          silent about what an edit left
same      how much the engine says of the .txt files of DIR (annotations, problems, fixes); --write keeps all of it in a
          file, --against lists what is said otherwise than such a file says, by kind, and exits 1 if anything is
house     how the source code of folders (analysis, rules, spelling and lexicon unless others
          are given) stands: files and lines,
          word lists outside the lexicon, the longest functions, circles of imports
anchors   where decisions on 20 names of each of 50 texts with NAME.ann are found after 200 random edits: made one at a
          time, ten, fifty, and all together
syntax    right tags, heads and relations in the sentences of a treebank, FILE.conllu
agreement the verbs of a treebank’s sentences, each put into the wrong number: how many are found, and the alarms in the
          sentences as they are`;

const print = (lines: readonly string[]): void => console.log(lines.join("\n"));

/** How many decisions are placed again in each text. */
const decisionsEach = 20;

const byteOrderMark = "\uFEFF";

/**
 * What Copydesk annotates in a text, as standoff of the text as it is, and the pattern of each quote by its start.
 * `marked` leaves out what is reported without quotation marks, which may hold a word at a distance.
 */
const predicted = (engine: Engine, text: string, marked = false) => {
  const before = text.startsWith(byteOrderMark) ? 1 : 0;
  const whole = engine.annotate(text.slice(before));
  const article = marked ? { ...whole, reported: [] } : whole;
  const { codePoint } = positionsOf(article.text);
  const patterns = new Map(
    article.quotes.map(({ start, attribution }) => [before + codePoint(start), attribution?.pattern]),
  );
  return { standoff: readStandoff(toBrat(article, before)), patterns };
};

/** The texts of a folder that have annotations beside them, with both. */
const annotated = async (folder: string) => {
  const texts = await readTexts(folder);
  const read = texts.map(async ({ name, text }) => {
    const content = await readFile(path.join(folder, `${name}.ann`), "utf8").catch(() => undefined);
    return content === undefined ? [] : [{ name, text, gold: readStandoff(content) }];
  });
  return (await Promise.all(read)).flat();
};

const measureRules = async (clean: string, planted: string | undefined): Promise<void> => {
  const engine = await loadEngine();
  print(alarmLines(countAlarms((await readTexts(clean)).map(({ text }) => engine.check(text)))));
  if (planted === undefined) return;
  const scores = (await readTexts(planted)).map(async ({ name, text }) =>
    scorePlants(engine.check(text), readPlants(await readFile(path.join(planted, `${name}.json`), "utf8"))),
  );
  print(plantLines(addScores(await Promise.all(scores))));
};

const measureEntities = async (folder: string, types: readonly string[]): Promise<void> => {
  const engine = await loadEngine();
  const counted = (types.length > 0 ? types : ["PERSON", "ORG", "LOC"]).map(countedType);
  const documents = (await annotated(folder)).map(({ text, gold }) => {
    const { standoff: ours } = predicted(engine, text);
    return {
      text,
      gold,
      scores: scoreEntities(gold, ours, counted),
      errors: findEntityErrors(text, gold, ours, counted),
    };
  });
  print([
    ...entityLines(addEntityScores(documents.map(({ scores }) => scores))),
    `documents ${documents.length}`,
  ]);
  const compared = counted.filter((type) => compromiseTypes.includes(type));
  if (compared.length > 0) {
    const theirs = documents.map(({ text, gold }) => scoreEntities(gold, compromiseEntities(text), compared));
    print(["", "compromise", ...entityLines(addEntityScores(theirs))]);
  }
  print(["", "errors", ...errorLines(addEntityErrors(documents.map(({ errors }) => errors)))]);
};

const measureQuotes = async (folder: string, apostrophes: boolean): Promise<void> => {
  const engine = await loadEngine();
  const documents = (await annotated(folder)).map(({ name, text, gold }) => {
    const { standoff, patterns } = predicted(engine, text, true);
    const { counts, errors } = scoreQuotes(text, gold, standoff, apostrophes);
    const byPattern = errors.map((error) => ({
      ...error,
      document: name,
      pattern: patterns.get(error.content ?? -1),
    }));
    return { counts, errors: byPattern };
  });
  print([
    ...quoteErrorLines(documents.flatMap(({ errors }) => errors)),
    ...quoteLines(addCounts(documents.map(({ counts }) => counts))),
  ]);
};

const measureReported = async (folder: string): Promise<void> => {
  const engine = await loadEngine();
  const documents = (await annotated(folder)).map(({ text, gold }) =>
    scoreReported(text, gold, predicted(engine, text).standoff),
  );
  print(reportedLines(addCounts(documents)));
};

const listFixes = async (folder: string): Promise<void> => {
  const engine = await loadEngine();
  const texts = await readTexts(folder);
  print(fixLines(texts.map(({ name, text }) => ({ name, fixed: watchFixes(engine.check, text) }))));
};

const compareDigests = async (
  folder: string,
  write: string | undefined,
  against: string | undefined,
): Promise<void> => {
  const engine = await loadEngine();
  const texts = await readTexts(folder);
  const digests: Digests = Object.fromEntries(
    texts.map(({ name, text }) => [name, digestOf(engine.check(text))]),
  );
  print([`${texts.length} texts, ${Object.values(digests).flat().length} facts`]);
  if (write !== undefined) await writeFile(write, JSON.stringify(digests));
  if (against === undefined) return;
  const changes = changedKinds(JSON.parse(await readFile(against, "utf8")), digests);
  print(changes.length > 0 ? changeLines(changes) : ["nothing changed"]);
  if (changes.length > 0) process.exitCode = 1;
};

const measureAnchorsIn = async (folder: string): Promise<void> => {
  const texts = (await annotated(folder)).flatMap(({ text, gold }) => {
    const { toOffset } = codePointsOf(text);
    const spans = gold.spans.flatMap(({ fragments: [fragment, ...more] }) =>
      fragment === undefined || more.length > 0
        ? []
        : [{ start: toOffset(fragment[0]), end: toOffset(fragment[1]) }],
    );
    return spans.length < decisionsEach ? [] : [{ text, spans: spread(spans, decisionsEach) }];
  });
  for (const step of [1, 10, 50, 200])
    print(anchorLines(`${step} at a time`, measureAnchors(spread(texts, 50), step)));
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    apostrophes: { type: "boolean", default: false },
    write: { type: "string" },
    against: { type: "string" },
  },
});
const [what, folder, ...rest] = positionals;
if (folder === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else if (what === "rules") await measureRules(folder, rest[0]);
else if (what === "entities") await measureEntities(folder, rest);
else if (what === "quotes") await measureQuotes(folder, values.apostrophes);
else if (what === "reported") await measureReported(folder);
else if (what === "anchors") await measureAnchorsIn(folder);
else if (what === "fixes") await listFixes(folder);
else if (what === "house") {
  const folders = rest.length > 0 ? rest : ["analysis", "rules", "spelling", "lexicon"];
  print(houseLines(measureHouse(await readSources(folder), folders)));
} else if (what === "same") await compareDigests(folder, values.write, values.against);
else if (what === "syntax") print(await syntaxLines(folder));
else if (what === "agreement") print(await agreementLines(folder, await loadEngine()));
else {
  console.error(usage);
  process.exitCode = 2;
}
