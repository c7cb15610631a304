/** Milliseconds between an answer and the next question whether the server is there. */
export const pulse = 5000;

/** A server that has not answered for so many milliseconds has hung. */
export const patience = 30_000;

/** What a heartbeat is made of; `wait` resolves after so many milliseconds. */
export interface Heart {
  /** Asks the server for a sign of life; rejects where it cannot be asked any more. */
  readonly ask: () => Promise<unknown>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  /** Whether the server is still the one to be watched. */
  readonly isWatched: () => boolean;
}

/**
 * Asks a server again and again whether it is there. Resolves to "hung" once it leaves a question unanswered, to
 * "ended" once it is watched no more or cannot be asked. Never rejects.
 */
export const watchHeartbeat = async ({ ask, wait, now, isWatched }: Heart): Promise<"hung" | "ended"> => {
  for (;;) {
    await wait(pulse);
    if (!isWatched()) return "ended";
    const asked = now();
    const answer = await Promise.race([
      ask().then(
        () => "there" as const,
        () => "ended" as const,
      ),
      wait(patience).then(() => "silent" as const),
    ]);
    if (answer === "ended" || !isWatched()) return "ended";
    // A computer that slept meanwhile gave the server no time either.
    if (answer === "silent" && now() - asked < patience + pulse) return "hung";
  }
};
