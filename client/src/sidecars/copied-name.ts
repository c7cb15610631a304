/** What VS Code puts behind a file's name, before its ending, when it is pasted where it comes from. */
const copyMark = /^(.+?)(?: copy(?: \d+)?|\.\d+)((?:\.[^.]+)*)$/;

/** The name that a file had of which VS Code made a copy in the same folder; undefined where this is no name of such a copy. */
export const copiedFrom = (name: string): string | undefined => {
  const [, stem, ending] = copyMark.exec(name) ?? [];
  return stem === undefined || ending === undefined ? undefined : stem + ending;
};
