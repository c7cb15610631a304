import type { Rule, Severity } from "../rules/rule.js";

/** What the copy desk says of a rule's example: how the first fix is called, and whether it runs unattended. */
export interface ExampleFix {
  readonly title: string;
  readonly safe: boolean;
}

const meanings: Readonly<Record<Severity, string>> = {
  hint: "shown in the text, not listed, never fails a check",
  info: "listed, never fails a check",
  warning: "listed, fails a check",
  error: "listed, fails a check",
};

/** As it is, white space and all. */
const verbatim = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

const fixSentence = (fixes: readonly ExampleFix[]): string => {
  const [first] = fixes;
  if (first === undefined) return "There is no fix to apply: it takes a person.";
  const others = fixes.length > 1 ? `, and ${fixes.length - 1} more to choose from` : "";
  const unattended = first.safe
    ? "Here it is safe: `copydesk check --fix` and “Fix All Safe Problems” apply it."
    : "Here it is a guess: nothing applies it unattended.";
  return `The fix offered first is **${first.title}**${others}. ${unattended}`;
};

/**
 * The page of a rule for people, in Markdown, from what the rule says of itself. `fixes` are those of each of the
 * rule's examples, in their order, the preferred first.
 */
export const rulePage = (rule: Rule, fixes: readonly (readonly ExampleFix[])[]): string => {
  const examples = rule.examples.flatMap(({ wrong, right }, index) => [
    "Wrong:",
    verbatim(wrong),
    "Right:",
    verbatim(right),
    fixSentence(fixes[index] ?? []),
  ]);
  const sections = [
    `# ${rule.id}`,
    rule.summary,
    `Default: **${rule.severity}** (${meanings[rule.severity]}).`,
    rule.description,
    rule.examples.length === 1 ? "## Example" : "## Examples",
    ...examples,
    "## Saying no",
    "In VS Code every problem of this rule has, after its fixes, “Not a problem…”: it lets this one place stand, turns " +
      `${rule.id} off, or ends the checks of the file, by an entry in the folder’s \`.copydesk.json\`. By hand:`,
    `\`\`\`json\n{\n  "rules": { "${rule.id}": "off" }\n}\n\`\`\``,
    "Instead of `off` the level may be `hint`, `info`, `warning` or `error`. VS Code’s setting `copydesk.rules` takes " +
      `the same, and so does the command line: \`copydesk check --rule ${rule.id}=off\`.`,
  ];
  return `${sections.join("\n\n")}\n`;
};
