import { analyze } from "../analysis/analyze.js";
import type { Resources } from "../analysis/resources.js";
import { analysisOptions, ruleContext } from "../config/context.js";
import { resolveSettings } from "../config/settings.js";
import { counted } from "../formats/counted.js";
import { positionsOf } from "../formats/positions.js";
import type { RuleContext } from "../rules/rule.js";
import { stylesFolder } from "../styles/packs.js";
import type { StyleTest } from "../styles/style.js";
import { runTests } from "../styles/style-tests.js";
import { createPackFiles, nameInFolder } from "./folder-files.js";
import { print } from "./output.js";
import { loadEngine } from "./reading.js";
import { createReport } from "./report.js";

const contextOf = ({ text, dialect }: StyleTest, resources: Resources): RuleContext => {
  const settings = resolveSettings({ dialect }, "");
  const { article } = analyze(text, { ...analysisOptions(resources, settings), assumeProse: true });
  return ruleContext(article, resources, settings);
};

/**
 * Runs `copydesk styles` on a folder of style packs: reads every style file and runs the tests in it. Gives the exit
 * code: 0, 1 where a test fails, 2 where a file cannot be used or there is none.
 */
export const styles = async (folder = stylesFolder): Promise<0 | 1 | 2> => {
  const report = createReport((line) => process.stderr.write(`${line}\n`));
  const files = createPackFiles(report);
  const packs = await files.packsOf(folder, [...(await files.namesOf(folder))].sort());
  const sources = [...packs.values()].flat();
  if (sources.length === 0) {
    if (report.failures.length === 0) report.failure("no style files in this folder", folder);
    return 2;
  }
  const resources = await loadEngine(report);
  let tests = 0;
  let failed = 0;
  for (const source of sources) {
    const name = nameInFolder(folder, source.path);
    if (!("style" in source.read)) continue;
    const { lineColumn } = positionsOf(source.text);
    tests += source.read.style.tests.length;
    for (const { test, message } of runTests(source.read.style, (each) => contextOf(each, resources))) {
      failed += 1;
      const { line, column } = lineColumn(test.span.start);
      await print(`${name}:${line}:${column}: ${message}\n`);
    }
  }
  const result = failed === 0 ? "all passed" : `${failed} failed`;
  await print(`${counted(sources.length, "style")}, ${counted(tests, "test")}: ${result}.\n`);
  if (report.failures.length > 0) return 2;
  return failed > 0 ? 1 : 0;
};
