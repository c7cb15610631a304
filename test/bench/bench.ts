import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadResources, type Resources } from "../../server/src/analysis/resources.js";
import { readResource } from "../../server/src/node/resource-files.js";
import { decisionFigures } from "./decisions.js";
import { generatedArticle, wordsIn } from "./generated-article.js";
import { quantile } from "./quantile.js";
import { analysisOf, problemsOf, type Times, timeStages } from "./stages.js";

const usage = `npm run bench -- [DIR] [--json FILE]

Measures start-up, every stage and rule, and re-analysis after one keystroke, also with 1,000 decisions, on generated articles and on the
.txt files of DIR. --json writes the figures into FILE as well.`;

const milliseconds = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const passes = 3;

/** Words a second by stage: the best of some passes over the texts, after one that warms the machine up. */
const stageSpeeds = (texts: readonly string[], resources: Resources): ReadonlyMap<string, number> => {
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const best: Times = new Map();
  for (let pass = 0; pass <= passes; pass += 1) {
    const times: Times = new Map();
    for (const text of texts) timeStages(text, resources, times);
    if (pass > 0)
      for (const [name, time] of times)
        best.set(name, Math.min(time, best.get(name) ?? Number.POSITIVE_INFINITY));
  }
  return new Map([...best].map(([name, time]) => [name, Math.round((words / time) * 1000)]));
};

/** Milliseconds from one more letter in an 800-word article to its annotations and problems, at many places of it. */
const keystrokes = (resources: Resources) => {
  const text = generatedArticle(1, 800);
  const previous = analysisOf(text, resources);
  const times = { analysis: [] as number[], "analysis and rules": [] as number[] };
  for (let stroke = 0; stroke < 250; stroke += 1) {
    const at = Math.floor((text.length * stroke) / 250);
    const typed = `${text.slice(0, at)}e${text.slice(at)}`;
    const started = performance.now();
    const { article } = analysisOf(typed, resources, previous);
    const analysed = performance.now();
    problemsOf(article, resources);
    // The first strokes run code that is not yet compiled.
    if (stroke < 50) continue;
    times.analysis.push(analysed - started);
    times["analysis and rules"].push(performance.now() - started);
  }
  return Object.entries(times).map(([name, list]) => ({
    name,
    median: quantile(list, 0.5),
    p95: quantile(list, 0.95),
  }));
};

const startUp = async (): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) times.push(await milliseconds(() => loadResources(readResource)));
  return quantile(times, 0.5);
};

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(path.join(folder, name), "utf8"));

const line = (name: string, ...figures: readonly string[]): string =>
  `  ${name.padEnd(34)}${figures.map((figure) => figure.padStart(14)).join("")}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "string" }, help: { type: "boolean", short: "h" } },
});

if (values.help) console.log(usage);
else {
  const resources = await loadResources(readResource);
  const corpora = new Map<string, readonly string[]>([
    ["generated", Array.from({ length: 40 }, (_, seed) => generatedArticle(seed, 800))],
    ...positionals.map((folder) => [folder, textsIn(folder)] as const),
  ]);
  const started = await startUp();
  console.log(`Start-up (resources, median of 5)\n${line("milliseconds", started.toFixed(0))}\n`);

  const strokes = keystrokes(resources);
  console.log("One keystroke in an 800-word article, in milliseconds");
  console.log(line("", "median", "p95"));
  for (const { name, median, p95 } of strokes) console.log(line(name, median.toFixed(2), p95.toFixed(2)));

  const decided = await decisionFigures(10_000, resources);
  console.log(
    `\nOne keystroke in an article of ${decided.words} words to its diagnostics, in milliseconds (median)`,
  );
  console.log(line("", "no decisions", `${decided.decisions} decisions`, "ratio"));
  console.log(line("", decided.without.toFixed(1), decided.with.toFixed(1), decided.ratio.toFixed(2)));

  const speeds: Record<string, Record<string, number>> = {};
  for (const [name, texts] of corpora) {
    const found = stageSpeeds(texts, resources);
    speeds[name] = Object.fromEntries(found);
    const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
    console.log(`\n${name}: ${texts.length} texts, ${words} words; words a second`);
    for (const [stage, speed] of found) console.log(line(stage, speed.toLocaleString("en")));
  }
  if (values.json !== undefined) {
    const figures = {
      startUpMilliseconds: started,
      keystrokeMilliseconds: strokes,
      decisions: decided,
      wordsPerSecond: speeds,
    };
    writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
  }
}
