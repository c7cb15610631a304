import { setFlagsFromString } from "node:v8";

// Imported before anything that has patterns. Node leaves V8's flags open after its start; a host that freezes them
// would end the process, so others than Node are left alone. What is given to Node besides may run beside us (a loader
// has a thread of its own), and V8 faults where a flag changes under patterns that are just being compiled.
if (process.versions["electron"] === undefined && process.execArgv.length === 0) {
  // V8 compiles a pattern for its interpreter when it is first used, and once more for the processor when it is used
  // again, which nearly all of ours are: classes of letters of every script are worked out twice. A tenth of the time
  // from the start of a server to its first diagnostics.
  setFlagsFromString("--no-regexp-tier-up");
  // Nearly all that a start makes stays, and is moved each time that the room for new things is full: this room gets its
  // whole size at once, instead of doubling.
  setFlagsFromString("--semi-space-growth-factor=16");
}
