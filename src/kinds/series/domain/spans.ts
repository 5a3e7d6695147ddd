/**
 * How wide each piece of a panel is, in twelfths of it: three beside each other, and first of all, where some would be left over, two that
 * are not equally wide. One alone is as wide as the panel. @param count how many pieces there are
 */
export const spansOf = (count: number): number[] => {
  if (count === 1) return [12];
  const pairs = count % 3 === 1 ? [7, 5, 5, 7] : count % 3 === 2 ? [7, 5] : [];
  return [...pairs, ...Array.from({ length: count - pairs.length }, () => 4)];
};
