import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Next, Task } from './jobs.ts';
import { pack, type Change } from './packing.ts';
import { Refusal, refusalOf } from './refusal.ts';
import { forReview, REVIEW_FOLDER } from './review-copy.ts';
import { sendSaved, type NoPlace, type Place } from './sending.ts';
import type { Way } from './settings.ts';

/** What has to be known of the site to publish it. */
interface Asked {
  root: string;
  /** The site’s name. */
  name: string;
  /** Today, `YYYY-MM-DD`. */
  day: string;
}

const send = async (root: string, place: Place): Promise<Next> => {
  const { sent, said } = await sendSaved(root, place);
  if (sent === 'sent') return { sentence: ({ sent: words }) => words };
  if (sent === 'same') return { sentence: ({ sentSame }) => sentSame };
  throw new Refusal(502, ({ notSent, whatItSaid }) => `${notSent[sent]}\n\n${whatItSaid(said)}`);
};

/** Packs what was built. @throws Refusal with words for whoever asked */
const packed = async (
  root: string,
  folder: string,
  wishes: { name: string; day: string; change?: Change },
): Promise<{ name: string; path: string }> => {
  try {
    return await pack(root, folder, wishes);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal.status === 507) throw refusal;
    console.error(error);
    throw new Refusal(500, ({ notPacked }) => notPacked);
  }
};

/** What publishing does, in the way that was set. */
export const publishing = ({ root, name, day, way, place }: Asked & { way: Way; place: Place | NoPlace }): Task => {
  // What has a mistake would stop the build there, where nobody at this desk sees it.
  if (way === 'send') return { script: 'scripts/check-content.ts', then: () => (typeof place === 'object' ? send(root, place) : undefined) };
  const script = 'scripts/build-public.ts';
  if (way === 'folder') return { script, then: () => ({ sentence: ({ handOver }) => handOver }) };
  return {
    script,
    then: async () => {
      const zip = await packed(root, join(root, 'dist'), { name, day });
      return { sentence: ({ packed: words }) => words(zip.path), zip: zip.name };
    },
  };
};

/** The same site as one file for somebody who reads it first; nothing of what was built for it stays. */
export const reviewing = ({ root, name, day }: Asked): Task => ({
  script: 'scripts/build-review.ts',
  then: async () => {
    const zip = await packed(root, join(root, REVIEW_FOLDER, 'dist'), { name: `${name} not public`, day, change: forReview });
    return { sentence: ({ reviewReady }) => reviewReady, zip: zip.name };
  },
  after: () => {
    rmSync(join(root, REVIEW_FOLDER), { recursive: true, force: true });
  },
});
