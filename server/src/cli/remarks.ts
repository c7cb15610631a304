import type { Failure, Remarks, Report } from "./report.js";

/** Something said beside a run's results, as plain data: a sentence, or a failure. */
export type Remark = string | Failure;

/** Remarks that are kept instead of said. */
export interface RecordedRemarks {
  readonly remarks: Remarks;
  /** Gives those that came since the last call. */
  readonly take: () => readonly Remark[];
}

/** Keeps what is said where it cannot be printed. */
export const recordRemarks = (): RecordedRemarks => {
  let kept: Remark[] = [];
  return {
    remarks: {
      note: (sentence) => void kept.push(sentence),
      failure: (reason, about) => void kept.push(about === undefined ? { reason } : { about, reason }),
    },
    take: () => {
      const taken = kept;
      kept = [];
      return taken;
    },
  };
};

/** Says kept remarks in a report, each once in a run: threads that read the same broken file say the same of it. */
export const createReplay = (report: Report): ((remarks: readonly Remark[]) => void) => {
  const said = new Set<string>();
  return (remarks) => {
    for (const remark of remarks) {
      const key = JSON.stringify(remark);
      if (said.has(key)) continue;
      said.add(key);
      if (typeof remark === "string") report.note(remark);
      else report.failure(remark.reason, remark.about);
    }
  };
};
