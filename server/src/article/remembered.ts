/** A function of an object that is never changed, which remembers each answer for as long as the object is there. */
export const remembered = <Of extends object, Fact extends object>(
  make: (of: Of) => Fact,
): ((of: Of) => Fact) => {
  const facts = new WeakMap<Of, Fact>();
  return (of) => {
    const known = facts.get(of);
    if (known) return known;
    const fact = make(of);
    facts.set(of, fact);
    return fact;
  };
};
