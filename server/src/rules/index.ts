import type { Rule } from "./rule.js";

/** Every rule of the copy desk; adding one is a file and a line here. */
export const rules: readonly Rule[] = [];
