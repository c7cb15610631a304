import type { NamedCandidate } from "../article-names.js";

/** Names by a short form that one of them alone has; none by a form that several share. */
export const byFormAlone = (
  named: Iterable<readonly [form: string, name: NamedCandidate]>,
): ReadonlyMap<string, NamedCandidate> => {
  const found = new Map<string, NamedCandidate>();
  const shared = new Set<string>();
  for (const [form, name] of named) {
    const known = found.get(form);
    if (!known) found.set(form, name);
    else if (known.key !== name.key) shared.add(form);
  }
  for (const form of shared) found.delete(form);
  return found;
};
