// A thread has no reader of TypeScript of its own before it asks for one.
import { register } from "tsx/esm/api";

register();
await import("./train-seed.ts");
