import { rules } from "../rules/index.js";
import type { ClientFacts } from "./client-facts.js";

const documented: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** Whether a rule has a page of its own: Copydesk's rules have one, those of style packs do not. */
export const hasRulePage = (rule: string): boolean => documented.has(rule);

/** The address of a rule's page, where it has one and the client said where the pages are. */
export const rulePageAddress = (
  rule: string,
  { rulePages }: Pick<ClientFacts, "rulePages">,
): string | undefined => (hasRulePage(rule) ? rulePages?.replaceAll("{rule}", rule) : undefined);
