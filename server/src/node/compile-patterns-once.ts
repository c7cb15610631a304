import { setFlagsFromString } from "node:v8";

// V8 compiles a pattern for its interpreter when it is first used, and once more for the processor when it is used
// again, which nearly all of ours are: classes of letters of every script are worked out twice. A tenth of the time
// from the start of a server to its first diagnostics. Imported before anything that has patterns. Node leaves V8's
// flags open after its start; a host that freezes them would end the process, so others than Node are left alone.
if (process.versions["electron"] === undefined) setFlagsFromString("--no-regexp-tier-up");
