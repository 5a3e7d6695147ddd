import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from '#/content-files/withdrawal/repository.ts';
import { planWithdrawal } from '#/content-files/withdrawal/withdraw.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import type { Next, Sentence, Task } from './jobs.ts';
import { forgetNotBuilt, forgetTakingDown, noteNotBuilt, noteTakingDown } from './left-undone.ts';
import { namesSetting } from './names-list.ts';
import { pack, type Change } from './packing.ts';
import { Refusal, refusalOf } from './refusal.ts';
import { forgetReview, forReview, REVIEW_FOLDER } from './review-copy.ts';
import { isAllThere, picturesThatTell, sendKept, sendSaved, stateOfSaved, type NoPlace, type Place, type Sending } from './sending.ts';
import type { Way } from './settings.ts';

/** What has to be known of the site to publish it. */
interface Asked {
  root: string;
  /** The site’s name. */
  name: string;
  /** Today, `YYYY-MM-DD`. */
  day: string;
}

/** The same, and how it comes to where it is seen. */
interface Published<Chosen> extends Asked {
  way: Chosen;
  /** Where it can be sent, or why it cannot. */
  place: Place | NoPlace;
}

/** What kept it from being sent. Files, and what the check says, are for whoever sits there; git’s words are not. */
const whyNot =
  ({ sent, said }: Sending): Sentence =>
  ({ notSent, whatItSaid }) =>
    sent === 'sent' || sent === 'same' ? '' : `${notSent[sent]}\n\n${sent === 'clash' || sent === 'mistakes' ? said : whatItSaid(said)}`;

/** A sentence, with what is to be known where somebody else had sent something first and both went together. */
const withTheirs =
  ({ together }: Sending, sentence: Sentence): Sentence =>
  (words) =>
    [
      sentence(words),
      ...(together ? [words.together[together.isHere ? 'here' : 'later']] : []),
      ...(together?.isNewProgram === true ? [words.startAgain] : []),
      ...(together && together.left.length > 0 ? [words.togetherLeft(together.left.join(', '))] : []),
    ].join(' ');

/** Where what is saved cannot be sent: sends what was kept before and is not there yet, a story that was taken down. */
const sendBefore = async (root: string, place: Place, language: StaffLanguage): Promise<Next | undefined> => {
  if (isAllThere(root, place)) return undefined;
  const sending = await sendKept(root, place, language);
  if (sending.sent === 'same') return undefined;
  if (sending.sent === 'sent') return { sentence: withTheirs(sending, ({ sentBefore }) => sentBefore), isLeft: true };
  throw new Refusal(502, whyNot(sending));
};

/** What is said of what was sent. @throws Refusal where it was not */
const toldOf = (sending: Sending, sentence: Sentence): Next => {
  if (sending.sent === 'sent') return { sentence: withTheirs(sending, sentence) };
  if (sending.sent === 'same') return { sentence: withTheirs(sending, ({ sentSame }) => sentSame) };
  throw new Refusal(502, whyNot(sending));
};

/** Sends what is saved, where it is still what was checked and no picture of it tells where it was taken. */
const send = async (root: string, place: Place, checked: string, language: StaffLanguage): Promise<Next | 'again'> => {
  const told = await picturesThatTell(root);
  if (told.length > 0) {
    // What became of a story that waited is told too, whether it went or not.
    const before = await sendBefore(root, place, language).catch(refusalOf);
    const more: Sentence = before instanceof Refusal ? () => before.in(language) : (before?.sentence ?? (() => ''));
    throw new Refusal(422, (words) => `${words.picturesTell(told.join(', '))}\n\n${more(words)}`.trim());
  }
  const sending = await sendSaved(root, place, checked, language);
  return sending === undefined ? 'again' : toldOf(sending, ({ sent }) => sent);
};

/** Sends what is kept on this computer and was not sent yet, and nothing of what is only saved. */
export const sendingKept = (root: string, place: Place): Task => ({
  then: async (language) => toldOf(await sendKept(root, place, language), ({ keptSent }) => keptSent),
});

/** Sends that a story was taken down. @param isWhole whether nothing of it is left to delete by hand */
const sendTaken = async (root: string, place: Place, language: StaffLanguage, isWhole: boolean): Promise<Next> => {
  const sending = await sendKept(root, place, language);
  if (sending.sent === 'sent' || sending.sent === 'same')
    return { sentence: withTheirs(sending, ({ takenSent, takenSentInPart }) => (isWhole ? takenSent : takenSentInPart)) };
  return { sentence: (words) => `${words.takenNotSent} ${whyNot(sending)(words)}`, isLeft: true };
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
export const publishing = ({ root, name, day, way, place }: Published<Way>): Task => {
  if (way === 'send') {
    const to = typeof place === 'object' ? place : undefined;
    let checked = '';
    return {
      env: namesSetting(root),
      // What has a mistake would stop the build there, where nobody at this desk sees it.
      script: 'scripts/check-content.ts',
      args: ['--sent'],
      before: () => {
        checked = stateOfSaved(root);
      },
      then: (language) => to && send(root, to, checked, language),
      otherwise: (language) => to && sendBefore(root, to, language),
    };
  }
  const command = { script: 'scripts/build-public.ts', env: namesSetting(root) };
  return {
    ...command,
    then: async () => {
      const zip = way === 'zip' ? await packed(root, join(root, 'dist'), { name, day }) : undefined;
      forgetNotBuilt(root);
      if (!zip) return { sentence: ({ handOver }) => handOver };
      return { sentence: ({ packed: words }) => words(zip.path), zip: zip.name };
    },
  };
};

/** What is known of the folder of the site that was built: each build puts another one in its place. */
const builtAs = (root: string): string => {
  const found = statSync(join(root, 'dist'), { throwIfNoEntry: false });
  return found ? `${String(found.ino)} ${String(found.mtimeMs)}` : '';
};

/** What is said of the site that was built without a story, packed where it is handed on so. */
const takenHere = async ({ root, name, day }: Asked, way: 'folder' | 'zip'): Promise<Next> => {
  const zip = way === 'zip' ? await packed(root, join(root, 'dist'), { name, day }) : undefined;
  forgetNotBuilt(root);
  if (!zip) return { sentence: ({ takenBuilt }) => takenBuilt };
  return { sentence: ({ takenPacked }) => takenPacked(zip.path), zip: zip.name };
};

/** Builds the site without a story that was taken down before: as it was last kept, so that nothing half-written holds it up. */
export const buildingTaken = (asked: Asked, way: 'folder' | 'zip'): Task => ({
  script: 'scripts/build-public.ts',
  args: Repository.at(asked.root) ? ['--saved'] : [],
  env: namesSetting(asked.root),
  then: () => takenHere(asked, way),
});

/**
 * Taking a story down, and bringing the site without it to where it is seen, whatever mistake another text has: what the withdrawal kept is sent
 * and nothing else that is saved; the site that it built is packed.
 * @param story its name, or that of a part, as the command takes it
 * @param isCopied whether a copy is kept on this computer
 */
export const takingDown = ({ root, name, day, way, place }: Published<Way | undefined>, story: string, isCopied: boolean): Task => {
  const to = way === 'send' && typeof place === 'object' ? place : undefined;
  const [built, kept] = [builtAs(root), Repository.at(root)?.head];
  let isBuilt = false;
  const bring = async (language: StaffLanguage, isWhole: boolean): Promise<Next | undefined> => {
    if (to) return Repository.at(root)?.head === kept ? undefined : sendTaken(root, to, language, isWhole);
    if (builtAs(root) === built) return undefined;
    const next = way === 'folder' || way === 'zip' ? await takenHere({ root, name, day }, way) : undefined;
    isBuilt = true;
    return next;
  };
  return {
    script: 'scripts/stories-withdraw.ts',
    args: [story, isCopied ? '--copy' : '--yes', ...(to ? ['--built-elsewhere'] : [])],
    before: () => {
      noteTakingDown(root, story);
    },
    after: () => {
      // Where it is still there nothing was taken from the site.
      if (!isBuilt && planWithdrawal(root, story, day) === undefined) noteNotBuilt(root);
      forgetTakingDown(root);
    },
    then: async (language) => (await bring(language, true)) ?? { sentence: ({ thenPublish }) => thenPublish },
    otherwise: async (language) => {
      const brought = await bring(language, false);
      return brought && { ...brought, isLeft: true };
    },
  };
};

/** The same site as one file for somebody who reads it first; nothing of what was built for it stays. */
export const reviewing = ({ root, name, day }: Asked): Task => ({
  script: 'scripts/build-review.ts',
  env: namesSetting(root),
  then: async () => {
    const zip = await packed(root, join(root, REVIEW_FOLDER, 'dist'), { name: `${name} not public`, day, change: forReview });
    return { sentence: ({ reviewReady }) => reviewReady, zip: zip.name };
  },
  after: () => {
    forgetReview(root);
  },
});
