import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { generatedArticle } from "./generated-article.js";
import { quantile } from "./quantile.js";

const usage = `npm run bench:server -- [--against SERVER] [--runs N] [--keys N]

Measures the built language server as an editor sees it, over a real connection: from the start of its process to the
first diagnostics of an article of 1,000 words, from a keystroke to its diagnostics in articles of 1,000, 10,000 and
100,000 words, one behind the other and at a typist's pace, and memory with ten articles open. --against SERVER measures another build (its server/dist/node.mjs) in
turn with this one, and prints the ratio of the medians.`;

const here = path.join(import.meta.dirname, "../../server/dist/node.mjs");

/** One server process and the article it has open. */
interface Session {
  readonly child: ChildProcess;
  /** Milliseconds from now to the diagnostics of a new document; rejects where none are found. */
  readonly open: (uri: string, text: string) => Promise<number>;
  /** Milliseconds from typing one letter to the diagnostics of the changed document. */
  readonly type: (uri: string, version: number, line: number) => Promise<number>;
  readonly stop: () => Promise<void>;
}

const pull = { textDocument: { diagnostic: {} }, workspace: { configuration: false } } as const;

const startSession = async (script: string): Promise<Session> => {
  const child = spawn(process.execPath, [script, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: pull });
  await connection.sendNotification("initialized", {});
  // A first reading that fails looks fast, so an answer counts only where problems were found.
  const diagnose = async (uri: string): Promise<void> => {
    const report: DocumentDiagnosticReport = await connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
    });
    if (report.kind !== "full" || report.items.length === 0) throw new Error(`No diagnostics for ${uri}`);
  };
  const timed = async (uri: string, method: string, params: unknown): Promise<number> => {
    const started = performance.now();
    await connection.sendNotification(method, params);
    await diagnose(uri);
    return performance.now() - started;
  };
  return {
    child,
    open: (uri, text) =>
      timed(uri, "textDocument/didOpen", {
        textDocument: { uri, languageId: "plaintext", version: 1, text },
      }),
    type: (uri, version, line) =>
      timed(uri, "textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [
          { range: { start: { line, character: 3 }, end: { line, character: 3 } }, text: "e" },
        ],
      }),
    stop: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
    },
  };
};

// A planted slip, so that every reading has something to report.
const article = (seed: number, words: number): string =>
  `${generatedArticle(seed, words)}The hearing goes on on Monday.\n`;

/** The megabytes of memory a process holds. */
const megabytesOf = async (pid: number): Promise<number> => {
  const { readFile } = await import("node:fs/promises");
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
};

const startUp = async (script: string): Promise<number> => {
  const started = performance.now();
  const session = await startSession(script);
  await session.open("file:///a.txt", article(1, 1000));
  const took = performance.now() - started;
  await session.stop();
  return took;
};

/** Milliseconds between two keys of somebody who types fast. */
const typistsPause = 150;

/** Keys without a pause count to each what the server does behind its answer to the one before. */
const keystrokes = async (script: string, words: number, keys: number, pause = 0): Promise<number> => {
  const session = await startSession(script);
  const text = article(2, words);
  const lines = text.split("\n").length;
  await session.open("file:///a.txt", text);
  const times: number[] = [];
  for (let key = 0; key < keys + 5; key += 1) {
    const line = 3 + ((key * 7) % (lines - 6));
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const took = await session.type("file:///a.txt", key + 2, line);
    // The first strokes run code that is not yet compiled.
    if (key >= 5) times.push(took);
  }
  await session.stop();
  return quantile(times, 0.5);
};

const memory = async (script: string): Promise<number> => {
  const session = await startSession(script);
  for (let seed = 0; seed < 10; seed += 1) await session.open(`file:///${seed}.txt`, article(seed, 1000));
  const held = await megabytesOf(session.child.pid ?? 0);
  await session.stop();
  return held;
};

const { values } = parseArgs({
  options: {
    against: { type: "string" },
    runs: { type: "string", default: "10" },
    keys: { type: "string", default: "30" },
    help: { type: "boolean", short: "h" },
  },
});

const measures: readonly (readonly [
  name: string,
  runs: number,
  measure: (script: string) => Promise<number>,
])[] = [
  ["start to diagnostics, ms", Number(values.runs), startUp],
  ["key, 1,000 words, ms", 3, (script) => keystrokes(script, 1000, Number(values.keys))],
  ["key as typed, 1,000 words", 3, (script) => keystrokes(script, 1000, Number(values.keys), typistsPause)],
  ["key, 10,000 words, ms", 2, (script) => keystrokes(script, 10_000, Number(values.keys))],
  ["key, 100,000 words, ms", 1, (script) => keystrokes(script, 100_000, 8)],
  ["memory, ten articles, MB", 3, memory],
];

if (values.help) console.log(usage);
else {
  const scripts = values.against === undefined ? [here] : [here, path.resolve(values.against)];
  console.log(
    `${"".padEnd(28)}${["this", "against", "ratio"]
      .slice(0, scripts.length * 2 - 1)
      .map((h) => h.padStart(10))
      .join("")}`,
  );
  for (const [name, runs, measure] of measures) {
    const figures: number[][] = scripts.map(() => []);
    for (let run = 0; run < runs; run += 1) {
      for (const [index, script] of scripts.entries()) figures[index]?.push(await measure(script));
    }
    const medians = figures.map((list) => quantile(list, 0.5));
    const [mine = Number.NaN, other] = medians;
    const ratio = other === undefined ? [] : [(mine / other).toFixed(2)];
    console.log(
      `${name.padEnd(28)}${[...medians.map((median) => median.toFixed(1)), ...ratio].map((f) => f.padStart(10)).join("")}`,
    );
  }
}
