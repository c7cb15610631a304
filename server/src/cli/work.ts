import { availableParallelism } from "node:os";
import { pool } from "workerpool";
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
}

/** Reads one input and works on it. Rejects where the engine cannot be loaded. */
type Worker<Job, Result> = (input: Input, job: Job) => Promise<Outcome<Result>>;

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
  return async (input, job) => {
    engine ??= loadEngine();
    settingsOf ??= createSettingsLookup(job.config, job.overlay, remarks);
    const settings = await settingsOf(input.file);
    const isLeftOut = leavesOut(input, settings, remarks);
    const source = isLeftOut ? undefined : await readInput(input, settings, remarks);
    const resources = await engine;
    const result = source && workOn(source, job, resources, remarks);
    return { ...(result !== undefined && { result }), remarks: take() };
  };
};

/** What can be done with an input, in this thread; what a thread of its own registers. */
export const workers: {
  readonly check: Worker<CheckJob, CheckedSource>;
  readonly annotate: Worker<AnnotateJob, string>;
} = { check: createWorker(checkSource, isNotChecked), annotate: createWorker(annotateSource) };

/** Fewer texts take no longer than a thread takes to load the engine. */
const textsPerThread = 20;
const mostThreads = 8;

/** An input with what the work on it came to. */
export interface Done<Result> extends Outcome<Result> {
  readonly input: Input;
}

async function* inThisThread<Job, Result>(
  worker: Worker<Job, Result>,
  inputs: readonly Input[],
  job: Job,
): AsyncGenerator<Done<Result>> {
  for (const input of inputs) yield { input, ...(await worker(input, job)) };
}

/** Results of `start`, up to `ahead` under way at once, in the order of the inputs. */
async function* inOrder<Result>(
  inputs: readonly Input[],
  ahead: number,
  start: (input: Input) => Promise<Outcome<Result>>,
): AsyncGenerator<Done<Result>> {
  const running: { readonly input: Input; readonly outcome: Promise<Outcome<Result>> }[] = [];
  for (const input of inputs) {
    const outcome = start(input);
    // A rejection is met when its turn comes.
    outcome.catch(() => undefined);
    running.push({ input, outcome });
    const first = running.length >= ahead ? running.shift() : undefined;
    if (first) yield { input: first.input, ...(await first.outcome) };
  }
  for (const { input, outcome } of running) yield { input, ...(await outcome) };
}

/**
 * Does a job on every input, in threads of their own where the inputs are many, and gives what it came to in the
 * order of the inputs. `script` is the file whose threads register `workers`. Standard input is read in this thread.
 */
export async function* workOn<Job, Result>(
  name: keyof typeof workers,
  worker: Worker<Job, Result>,
  inputs: readonly Input[],
  job: Job,
  script: string,
): AsyncGenerator<Done<Result>> {
  const threads = Math.min(availableParallelism(), mostThreads, Math.floor(inputs.length / textsPerThread));
  if (threads < 2) {
    yield* inThisThread(worker, inputs, job);
    return;
  }
  const others = pool(script, { workerType: "thread", maxWorkers: threads });
  try {
    yield* inOrder(inputs, 4 * threads, async (input) =>
      input.file === undefined ? worker(input, job) : others.exec(name, [input, job]),
    );
  } finally {
    await others.terminate(true);
  }
}
