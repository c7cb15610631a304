import * as l10n from "@vscode/l10n";
import * as z from "zod";
import { rules } from "../rules/index.js";
import { type Level, severities } from "../rules/rule.js";
import { dialects } from "../spelling/dialect.js";
import { globFault } from "./globs.js";
import { labelsSchema } from "./labels.js";
import { namesSchema as names } from "./names.js";

const level = z.enum(["off", ...severities] satisfies [Level, ...Level[]]);

const ruleIds: ReadonlySet<string> = new Set(rules.map((rule) => rule.id));

/** The rule of a style pack: its pack's name, a dot, its own name. */
export const styleRuleId = /^[^./]+\.+[^./][^/]*$/;

const ruleLevels = z
  .object(
    Object.fromEntries(
      rules.map((rule) => [rule.id, level.optional().describe(`${rule.summary} Default: ${rule.severity}.`)]),
    ),
  )
  // Style packs bring rules that are not known here.
  .catchall(level.optional())
  .superRefine(
    (levels, context) => {
      const keys = Object.keys(levels ?? {}).filter((id) => !ruleIds.has(id) && !styleRuleId.test(id));
      if (keys.length > 0) context.addIssue({ code: "unrecognized_keys", keys, input: levels });
    },
    // Also where a level is wrong, so that everything wrong is told at once.
    { when: ({ value }) => typeof value === "object" },
  )
  .describe(l10n.t("How much each rule's problems matter; “off” turns a rule off."));

const words = z
  .array(z.string().min(1))
  .describe(l10n.t("Words that are spelled right, in lower case unless they are always capitalised."));
const dialect = z
  .enum(["auto", ...dialects])
  .describe(
    l10n.t(
      "The English of the articles; “auto” reads it from the spellings, dates, sums and places of each article.",
    ),
  );
const styles = z
  .array(z.string().min(1))
  .describe(
    l10n.t(
      "Style packs whose rules are checked too: the names of folders in .copydesk/styles, “local” for the files right in it, or “news-en”, which Copydesk brings.",
    ),
  );
const glob = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    const fault = globFault(text);
    if (fault !== undefined)
      context.addIssue({
        code: "custom",
        message: l10n.t("This glob cannot be used: {0}.", fault),
        input: text,
      });
  });
const globs = z.array(glob);

const override = z.strictObject({
  files: globs
    .min(1)
    .describe(l10n.t("Globs of the files this is for, relative to the folder of this file.")),
  rules: ruleLevels.optional(),
  words: words.optional(),
  names: names.optional(),
  styles: styles.optional(),
  dialect: dialect.optional(),
});

const ignoredFinding = z.strictObject({
  rule: z
    .union([z.enum(rules.map((rule) => rule.id)), z.string().regex(styleRuleId)])
    .describe(l10n.t("The rule whose finding is let stand.")),
  words: z.string().describe(l10n.t("The flagged text; of a long one the beginning, “ … ” and the end.")),
  before: z.string().describe(l10n.t("The five words before it on its line, or as many as there are.")),
  after: z.string().describe(l10n.t("The five words after it on its line, or as many as there are.")),
  files: globs
    .min(1)
    .optional()
    .describe(
      l10n.t(
        "Globs of the files this is for, relative to the folder of this file; all where it is left out.",
      ),
    ),
});

/** The shape of `.copydesk.json`. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe(l10n.t("Where the schema of this file is.")),
    rules: ruleLevels.optional(),
    words: words.optional(),
    names: names.optional(),
    styles: styles.optional(),
    ignore: globs
      .optional()
      .describe(
        l10n.t(
          "Globs of files that are not checked, relative to the folder of this file; their names and quotes are still marked. A name alone means at any depth, “!” takes a file back in.",
        ),
      ),
    ignored: z
      .array(ignoredFinding)
      .optional()
      .describe(
        l10n.t(
          "Findings that people have seen and let stand, as “Not a problem…” writes them. Such a finding is known again by its rule, its words and the words on both sides; where one side has three words or more, the other may be edited.",
        ),
      ),
    overrides: z
      .array(override)
      .optional()
      .describe(l10n.t("Other settings for some files; a later one wins over an earlier one.")),
    dialect: dialect.optional(),
    labels: labelsSchema.optional(),
  })
  .describe(l10n.t("Configuration of Copydesk for the articles of a folder."));

/** The shape of settings that lie over the file: an editor's, or the command line's. */
export const overlaySchema = configSchema.omit({
  $schema: true,
  ignored: true,
  overrides: true,
  labels: true,
});

/** What `.copydesk.json` says; everything may be left out. */
export type Config = z.infer<typeof configSchema>;

/** Settings that lie over the file, key by key. */
export type Overlay = z.infer<typeof overlaySchema>;

/** What a configuration says of the English of the articles. */
export type DialectChoice = z.infer<typeof dialect>;
