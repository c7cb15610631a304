/**
 * One training of several, in a thread of its own: takes what `trainCrf` takes as its data, and answers with the number
 * of each pass, from 0, and at last with the weights.
 */
import { parentPort, workerData } from "node:worker_threads";
import { type Instance, type TrainingOptions, trainCrf } from "./crf.js";

/** What a training is given. */
export interface SeedData {
  readonly instances: readonly Instance[];
  readonly featureCount: number;
  readonly options: TrainingOptions;
}

const { instances, featureCount, options }: SeedData = workerData;
parentPort?.postMessage(
  trainCrf(instances, featureCount, options, (epoch) => parentPort?.postMessage(epoch)),
);
