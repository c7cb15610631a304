// Loaded before a program: keeps the patterns that it makes of strings, and writes them to the file BUILT_PATTERNS when it ends.
const { writeFileSync } = require("node:fs");
const Pattern = RegExp;
const made = new Map();
const isOurs = (stack) => /[\\/]server[\\/]src[\\/]/.test(stack.split("\n")[2] ?? "");
globalThis.RegExp = new Proxy(Pattern, {
  construct(target, args, newTarget) {
    const pattern = Reflect.construct(target, args, newTarget);
    if (isOurs(new Error().stack ?? ""))
      made.set(String(pattern), { source: pattern.source, flags: pattern.flags });
    return pattern;
  },
});
process.on("exit", () => {
  // A loader's thread makes none.
  if (made.size > 0) writeFileSync(process.env.BUILT_PATTERNS, JSON.stringify([...made.values()]));
});
