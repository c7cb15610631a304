const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** How a story names a person again: by the last name, without “Jr.” and the like. */
export const shortName = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => word !== "" && !suffix.test(word));
  return words.at(-1) ?? name;
};
