import { fieldPath, problem, type Problem } from '../read/problem.ts';
import { linksIn } from '../read/prose-tree.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { allWords, dataWith, rowOf } from './word-fields.ts';

/** What networks and newsletters put behind an address, to know who passed it on and who tapped it. */
const TRACKS = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid?|mc_[ce]id|_hsenc|_hsmi|twclid|ttclid|yclid)$/i;
/** Websites that only lead on, note who does, and may lead elsewhere tomorrow. */
const LEADS_ON =
  /^https?:\/\/(?:(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|cutt\.ly|lnkd\.in|fb\.me|rb\.gy|shorturl\.at|acortar\.link|lm?\.(?:facebook|instagram)\.com|[\w.-]*safelinks\.protection\.outlook\.com|urldefense\.com)\/|(?:www\.)?google\.[a-z.]+\/url\?)/i;

/** An address in plain words, without the point or bracket behind it. */
const ADDRESS = /https?:\/\/[^\s<>“”«»"]*[^\s<>“”«»".,;:!?)\]]/gi;

/** What is wrong with where an address of another website leads; nothing where it leads there, and tells nobody. */
const wrongTarget = (file: string, field: string, link: string, row: () => number): Problem[] => {
  if (LEADS_ON.test(link)) return [problem(file, field, 'linkLeadsOn', { row: row(), link })];
  if (!link.includes('?') || !URL.canParse(link)) return [];
  const url = new URL(link);
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKS.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return tracking.length === 0 ? [] : [problem(file, field, 'linkTracks', { row: row(), name: tracking[0] ?? '', better: url.href })];
};

/** Addresses of other websites that tell who passed them on, or hide where they lead: in texts, and wherever a field holds one. */
export const checkLinkTargets = (content: ContentFiles): Problem[] => {
  return [
    ...content.texts.flatMap((text) =>
      linksIn(text).flatMap(({ url, row }) => (/^https?:/i.test(url) ? wrongTarget(text.file, '', url, () => row) : [])),
    ),
    ...dataWith(content, ['printed']).flatMap(({ file, data }) =>
      allWords(data).flatMap(({ path, words }) =>
        [...words.matchAll(ADDRESS)].flatMap(([link]) =>
          wrongTarget(file, fieldPath(path, data), link, () => rowOf(content.root, { file, path, data, words }, words)),
        ),
      ),
    ),
  ];
};
