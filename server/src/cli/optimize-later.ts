import { setFlagsFromString } from "node:v8";

// V8 optimizes a function after some runs through 66 kB of its bytecode, on threads of its own. Where every core has a
// thread that reads texts, these wait for it: over two hundred texts, a quarter of all work. With four times as much
// bytecode before that, the threads that read have as much to do as before. Imported before anything that takes long;
// for Node alone, as in `start-of-v8`.
if (process.versions["electron"] === undefined && process.execArgv.length === 0)
  setFlagsFromString("--interrupt-budget=270336");
