/** The items in an order drawn from `random`, which gives numbers in [0, 1). */
export const shuffled = <Item>(items: readonly Item[], random: () => number): readonly Item[] => {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a === undefined || b === undefined) continue;
    order[i] = b;
    order[j] = a;
  }
  return order;
};
