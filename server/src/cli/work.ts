import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { type Pool, pool } from "workerpool";
import type { Resources } from "../analysis/resources.js";
import type { Overlay } from "../config/schema.js";
import { type AnnotateJob, annotateSource } from "./annotate-source.js";
import { type CheckedSource, type CheckJob, checkSource, isNotChecked } from "./check-source.js";
import type { Input } from "./inputs.js";
import { loadEngine } from "./reading.js";
import { type Remark, recordRemarks } from "./remarks.js";
import type { Remarks } from "./report.js";
import { createSettingsLookup, type FileSettings, type SettingsLookup } from "./settings-lookup.js";
import { type InputText, readInput } from "./texts.js";

/** What the work on one input came to; plain data. `result` is left out where there was nothing to work on. */
export interface Outcome<Result> {
  readonly result?: Result;
  readonly remarks: readonly Remark[];
  /** Why no input at all can be worked on, in one sentence. */
  readonly fatal?: string;
}

/** Reads one input and works on it. Rejects never; a thread that runs out of memory does so for it. */
type Worker<Job, Result> = (input: Input, job: Job) => Promise<Outcome<Result>>;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The jobs of one worker are all of one run: its engine and its settings are loaded with the first. */
const createWorker = <
  Job extends { readonly config?: string | undefined; readonly overlay: Overlay },
  Result,
>(
  workOn: (source: InputText, job: Job, resources: Resources, remarks: Remarks) => Result,
  leavesOut: (input: Input, settings: FileSettings, remarks: Remarks) => boolean = () => false,
): Worker<Job, Result> => {
  const { remarks, take } = recordRemarks();
  let engine: Promise<Resources> | undefined;
  let settingsOf: SettingsLookup | undefined;
  const settled = async (): Promise<Resources | string> => {
    engine ??= loadEngine(remarks);
    return engine.catch(messageOf);
  };
  return async (input, job) => {
    const loading = settled();
    settingsOf ??= createSettingsLookup(job.config, job.overlay, remarks);
    try {
      const settings = await settingsOf(input.file);
      const isLeftOut = leavesOut(input, settings, remarks);
      const source = isLeftOut ? undefined : await readInput(input, settings, remarks);
      const resources = await loading;
      if (typeof resources === "string") return { fatal: resources, remarks: take() };
      const result = source && workOn(source, job, resources, remarks);
      return { ...(result !== undefined && { result }), remarks: take() };
    } catch (error) {
      remarks.failure(`cannot be worked on (${messageOf(error).replace(/\.$/, "")}); left alone`, input.name);
      return { remarks: take() };
    }
  };
};

/** What can be done with an input, in this thread; what a thread of its own registers. */
export const workers: {
  readonly check: Worker<CheckJob, CheckedSource>;
  readonly annotate: Worker<AnnotateJob, readonly string[]>;
} = { check: createWorker(checkSource, isNotChecked), annotate: createWorker(annotateSource) };

/** Fewer texts take no longer than a thread takes to load the engine. */
const textsPerThread = 20;
const mostThreads = 8;

/** A text of so many bytes may need more memory than there is, and then takes no more than a thread of its own along. */
const large = 8 * 1024 * 1024;

/** An input with what the work on it came to. */
export interface Done<Result> extends Outcome<Result> {
  readonly input: Input;
}

/** Results of `start`, up to `ahead` under way at once, in the order of the inputs. */
async function* inOrder<Result>(
  inputs: readonly Input[],
  ahead: number,
  start: (input: Input) => Promise<Outcome<Result>>,
): AsyncGenerator<Done<Result>> {
  const running: { readonly input: Input; readonly outcome: Promise<Outcome<Result>> }[] = [];
  for (const input of inputs) {
    running.push({ input, outcome: start(input) });
    const first = running.length >= ahead ? running.shift() : undefined;
    if (first) yield { input: first.input, ...(await first.outcome) };
  }
  for (const { input, outcome } of running) yield { input, ...(await outcome) };
}

const sizeOf = async (file: string): Promise<number> => {
  try {
    return (await stat(file)).size;
  } catch {
    // Whoever reads it will say why it cannot be read.
    return 0;
  }
};

const ranOut = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  "code" in error.cause &&
  error.cause.code === "ERR_WORKER_OUT_OF_MEMORY";

/** What is said of an input whose thread ended under it. */
const lost = (input: Input, error: unknown): Outcome<never> => {
  const reason = ranOut(error)
    ? "needs more memory than there is; left alone"
    : `cannot be worked on (${messageOf(error).replace(/\.$/, "")}); left alone`;
  return { remarks: [{ reason, about: input.name }] };
};

/**
 * Does a job on every input, in threads of their own where the inputs are many or large, and gives what it came to in
 * the order of the inputs: one that cannot be worked on is named in its remarks. `script` is the file whose threads
 * register `workers`. Standard input is read in this thread. Rejects with one sentence where nothing can be done.
 */
export async function* workOn<Job, Result>(
  name: keyof typeof workers,
  worker: Worker<Job, Result>,
  inputs: readonly Input[],
  job: Job,
  script: string,
): AsyncGenerator<Done<Result>> {
  const threads = Math.min(availableParallelism(), mostThreads, Math.floor(inputs.length / textsPerThread));
  let others: Pool | undefined;
  const elsewhere = async (input: Input): Promise<Outcome<Result>> => {
    others ??= pool(script, { workerType: "thread", maxWorkers: Math.max(threads, 1) });
    try {
      return await others.exec(name, [input, job]);
    } catch (error) {
      return lost(input, error);
    }
  };
  const start = async (input: Input): Promise<Outcome<Result>> => {
    if (input.file === undefined) return worker(input, job);
    return threads > 1 || (await sizeOf(input.file)) >= large ? elsewhere(input) : worker(input, job);
  };
  try {
    for await (const done of inOrder(inputs, threads > 1 ? 4 * threads : 1, start)) {
      if (done.fatal !== undefined) throw new Error(done.fatal);
      yield done;
    }
  } finally {
    await others?.terminate(true);
  }
}
