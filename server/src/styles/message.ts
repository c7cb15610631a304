/** Fills the places `%s` of a message, in their order; a place without a value stays. */
export const fillMessage = (message: string, values: readonly string[]): string => {
  let next = 0;
  return message.replace(/%(?:\[(\d)\])?s/g, (place, index: string | undefined) => {
    const value = index === undefined ? values[next] : values[Number(index) - 1];
    if (index === undefined) next += 1;
    return value ?? place;
  });
};

/** A message whose first value is a choice, which brings quotation marks of its own. */
export const forChoice = (message: string): string => {
  for (const quoted of ["'%s'", '"%s"', "“%s”"]) {
    if (message.split(quoted).length === 3) return message.replace(quoted, "%s");
  }
  return message;
};

/** “a”, “a” or “b”, “a”, “b” or “c”. */
export const listChoices = (choices: readonly string[]): string => {
  const quoted = choices.map((choice) => `“${choice}”`);
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
};
