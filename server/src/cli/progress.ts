import { SingleBar } from "cli-progress";

/** Shows how far a long run is. */
export interface Progress {
  /** The run has this many texts. */
  readonly begin: (total: number) => void;
  /** One more text is done. */
  readonly advance: () => void;
  /** Takes the bar off the terminal, so that something else can be printed; the next `advance` brings it back. */
  readonly hide: () => void;
}

/** Work shorter than this, in milliseconds, needs no bar. */
const patience = 700;

/** A progress bar on standard error, where that is a person's terminal; elsewhere, and in short runs, nothing is shown. */
export const createProgress = (): Progress => {
  const watched = process.stderr.isTTY === true && !process.env["CI"] && process.env["TERM"] !== "dumb";
  if (!watched) return { begin: () => undefined, advance: () => undefined, hide: () => undefined };
  const bar = new SingleBar({
    format: "{bar} {value}/{total} texts, {eta_formatted} left",
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  let started = 0;
  let total = 0;
  let done = 0;
  let shown = false;
  const hide = () => {
    if (shown) bar.stop();
    shown = false;
  };
  return {
    begin: (texts) => {
      total = texts;
      started = performance.now();
    },
    advance: () => {
      done += 1;
      if (done >= total) hide();
      else if (shown) bar.update(done);
      else if (performance.now() - started > patience) {
        bar.start(total, done);
        shown = true;
      }
    },
    hide,
  };
};
