import { getCollection, type CollectionEntry } from 'astro:content';

/** The tags that are named, each once. An unknown one stops the build. @param ids their names, in any order */
export const tagsOf = async (ids: readonly string[]): Promise<CollectionEntry<'tags'>[]> => {
  const all = await getCollection('tags');
  const unknown = ids.find((id) => !all.some((one) => one.id === id));
  if (unknown !== undefined) throw new Error(`Unknown tag: ${unknown}`);
  return all.filter(({ id }) => ids.includes(id));
};
