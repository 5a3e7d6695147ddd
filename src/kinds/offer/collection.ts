import { getEntry, type CollectionEntry } from 'astro:content';

/** What "Look at an offer" asks and puts on its sheet, `content/offer.yaml`. Throws where the file is missing. */
export const offer = async (): Promise<CollectionEntry<'offer'>['data']> => {
  const entry = await getEntry('offer', 'offer');
  if (!entry) throw new Error('There is no content/offer.yaml.');
  return entry.data;
};
