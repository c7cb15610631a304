import * as l10n from "@vscode/l10n";
import * as z from "zod";
import { isMachineType } from "../decisions/machine-types.js";

/**
 * Keys that do something else while a person annotates, whatever is annotated: a label with one of them could not be
 * reached. A label may take the key of a type.
 */
const takenKeys: readonly string[] = ["0", "a", "b", "d", "i", "m", "s", "u", "v", "x"];

const label = z.strictObject({
  name: z
    .string()
    .min(1)
    .regex(/^(?:\S(?:[^\p{Cc}\p{Zl}\p{Zp}]*\S)?)?$/u)
    .describe(l10n.t("What the label is called, in lists and in files.")),
  description: z
    .string()
    .optional()
    .describe(l10n.t("What it is for: shown where it is chosen and hovered.")),
  parent: z.string().min(1).optional().describe(l10n.t("The label that this one is a kind of.")),
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .optional()
    .describe(l10n.t("Its colour: “#” and six hexadecimal digits."))
    // Editors then show the colour beside it, and a picker.
    .meta({ format: "color-hex" }),
  key: z
    .string()
    .regex(/^[a-zA-Z0-9]$/)
    .optional()
    .describe(l10n.t("The key that sets it: one letter or digit.")),
  scope: z
    .enum(["span", "article"])
    .optional()
    .describe(
      l10n.t("“span”: it marks words; “article”: it belongs to the whole text. “span” where left out."),
    ),
});

/** A label as the file has it. */
export type LabelSetting = z.infer<typeof label>;

/** What is wrong with one label among others: the member it is about, and why. */
interface LabelFault {
  readonly index: number;
  readonly member: "name" | "key" | "parent";
  readonly message: string;
}

/** The names whose parents lead back to them. `parents` is by name. */
const circular = (parents: ReadonlyMap<string, string | undefined>): ReadonlySet<string> => {
  const done = new Set<string>();
  const found = new Set<string>();
  for (const name of parents.keys()) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    for (let at: string | undefined = name; at !== undefined && !done.has(at); at = parents.get(at)) {
      const start = onPath.get(at);
      if (start !== undefined) {
        for (const member of path.slice(start)) found.add(member);
        break;
      }
      onPath.set(at, path.length);
      path.push(at);
    }
    for (const member of path) done.add(member);
  }
  return found;
};

const faultsOf = (labels: readonly LabelSetting[]): readonly LabelFault[] => {
  const parents = new Map(labels.map(({ name, parent }) => [name, parent]));
  const circles = circular(parents);
  const names = new Set<string>();
  const keys = new Map<string, string>();
  return labels.flatMap(({ name, parent, key: written }, index): LabelFault[] => {
    const faults: LabelFault[] = [];
    const fault = (member: LabelFault["member"], message: string) => faults.push({ index, member, message });
    if (isMachineType(name)) fault("name", l10n.t("“{0}” is a type of Copydesk’s own.", name));
    if (names.has(name)) fault("name", l10n.t("Another label is called “{0}”.", name));
    names.add(name);
    if (parent !== undefined && !parents.has(parent))
      fault("parent", l10n.t("There is no label “{0}”.", parent));
    else if (circles.has(name)) fault("parent", l10n.t("“{0}” would be a kind of itself.", name));
    const key = written?.toLowerCase();
    if (key === undefined) return faults;
    const other = keys.get(key);
    if (takenKeys.includes(key))
      fault("key", l10n.t("The key “{0}” has another use in annotation mode.", key));
    else if (other !== undefined) fault("key", l10n.t("“{0}” has the key “{1}”, too.", other, key));
    else keys.set(key, name);
    return faults;
  });
};

/** What is wrong with a member of a label that has not the form it should have. */
export const malformedLabel = (member: string, given: string): string => {
  switch (member) {
    case "color":
      return l10n.t("“{0}” is no colour; use “#” and six hexadecimal digits, such as #b5651d.", given);
    case "key":
      return l10n.t("“{0}” is no key; use one letter or digit.", given);
    default:
      return l10n.t("A label is one line of words without space at its ends.");
  }
};

/** The shape of a label's members, for what is said of an unknown one. */
export const labelMembers: readonly string[] = Object.keys(label.shape);

/** The shape of `labels`, a folder's own annotation types. */
export const labelsSchema = z
  .array(label)
  .superRefine((labels, context) => {
    for (const { index, member, message } of faultsOf(labels))
      context.addIssue({ code: "custom", path: [index, member], message, input: labels });
  })
  .describe(
    l10n.t(
      "The folder's own labels, which mark words or whole articles beside the types that Copydesk finds.",
    ),
  );
