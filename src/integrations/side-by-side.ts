import { availableParallelism } from 'node:os';

/**
 * Does something for each item, as many at a time as the machine has cores: more would only take memory (four thousand
 * pages compressed at once took 5.4 GB).
 * @returns what came of each, in the order of the items
 * @throws what the first that failed threw; no further item is begun after that
 */
export const sideBySide = async <Item, Made>(
  items: readonly Item[],
  how: (item: Item) => Promise<Made>,
  atOnce = availableParallelism(),
): Promise<Made[]> => {
  const made: Made[] = [];
  const rest = items.entries();
  let failed = false;
  const hand = async (): Promise<void> => {
    for (const [index, item] of rest) {
      if (failed) return;
      try {
        made[index] = await how(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, hand));
  return made;
};
