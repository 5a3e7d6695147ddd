import { existsSync } from 'node:fs';
import { basename, dirname, join, normalize, sep } from 'node:path';
import { stringify } from 'yaml';
import type { Locale } from '#/domain/locale.ts';
import { earlierNames } from './git.ts';
import { goneAddresses, partAddresses } from './gone.ts';
import { holds, mentionsIn, namesSeries, sourceIds } from './mentions.ts';
import { asStory, blockOf, rawFiles, wordOf, type RawFile, type RawStory } from './raw-files.ts';

/** What taking a story out for good comes to. */
export interface Withdrawal {
  /** Files that are deleted: the texts, the series' own file, pictures and recordings that nothing else names. */
  remove: string[];
  /** Stories with a mistake that hides whose they are: to be looked at, and deleted by hand. */
  unread: string[];
  /** What is kept instead: no name, no contact, no reason. Nothing where the series' address cannot be read. */
  record: { file: string; text: string } | undefined;
  /** The addresses at which it stood, of each page its own and its quiet one, a series' before its parts'. */
  addresses: { locale: Locale; path: string }[];
  /** Ids in content/sources.yaml that nothing else names. */
  sources: string[];
  /** Where it is still linked to or named. */
  mentions: string[];
  /** Every name under which the history holds what is deleted; `reused` are names that another file has now. */
  history: { names: string[]; reused: string[] };
}

/** The sources that a story or a series names. */
const sourcesNamed = (story: string): string => [blockOf(story, 'sources'), ...(story.match(/^\s*(?:- )?source:.*$/gm) ?? [])].join('\n');

/** The pictures and recordings that stories show, where they are there and nothing else names them. */
const mediaOf = (root: string, stories: readonly RawStory[], others: readonly RawFile[]): string[] => {
  const pictures = stories.flatMap(({ file, text }) =>
    [...text.matchAll(/!\[[^\]]*\]\(([^)\s]+)[^)]*\)/g)].map(([, picture = '']) =>
      normalize(join(dirname(file), picture))
        .split(sep)
        .join('/'),
    ),
  );
  const recordings = stories.flatMap(({ front }) =>
    [...blockOf(front, 'recording').matchAll(/file:\s*["']?([a-z0-9-]+\.\w+)/g)].map(([, name = '']) => `public/audio/${name}`),
  );
  return [...new Set([...pictures.filter((picture) => picture.startsWith('content/')), ...recordings])]
    .filter((file) => existsSync(join(root, file)) && !others.some(({ text }) => text.includes(basename(file))))
    .sort();
};

/**
 * Plans the withdrawal of a series or of one of its parts; nothing where there is no such story. The last part that is left
 * takes its series with it. Files are read line by line, so that a mistake in one keeps none of the others.
 * @param root the project's folder
 * @param id the series' file without its ending, and for one part a slash and its number: `carmen`, `carmen/3`
 * @param today the day that the record keeps, `YYYY-MM-DD`
 */
export const planWithdrawal = (root: string, id: string, today: string): Withdrawal | undefined => {
  const [name = '', number] = id.split('/');
  const files = rawFiles(root);
  const stories = files.flatMap(asStory);
  const series = files.find(({ file }) => file === `content/series/${name}.yaml`);
  const all = stories.filter((story) => story.series === name);
  const wanted = number === undefined ? all : all.filter(({ part }) => part === Number(number));
  if (!series && all.length === 0) return undefined;
  if (number !== undefined && wanted.length === 0) return undefined;
  const unread = stories
    .filter((story) => story.series === undefined || (number !== undefined && story.series === name && story.part === undefined))
    .map(({ file }) => file);

  const whole = wanted.length === all.length;
  const texts: RawFile[] = [...wanted, ...(whole && series ? [series] : [])];
  const others = files.filter(({ file }) => !texts.some((one) => one.file === file) && !file.startsWith('content/withdrawn/'));
  const named = texts.map(({ text }) => sourcesNamed(text)).join('\n');
  const sources = sourceIds(files).filter(
    (source) => holds(named, source) && !others.some(({ file, text }) => file !== 'content/sources.yaml' && holds(text, source)),
  );
  const slug = series && wordOf(series.text, 'slug');
  const part = whole ? undefined : { number: Number(number), addresses: Object.fromEntries(wanted.map((story) => [story.locale, story.slug])) };
  const data = slug === undefined ? undefined : { slug, withdrawnOn: today, ...(part ? { part } : {}) };
  const tops = data && whole ? goneAddresses({ series: [], texts: [], withdrawn: [{ file: '', data }] }, today) : [];
  const pages = slug === undefined ? [] : wanted.flatMap((story) => partAddresses(story.locale, slug, story.slug, story.part));
  const addresses = [...tops, ...pages].map(({ locale, path }) => ({ locale, path }));
  const isNamed = whole && series ? namesSeries(series.text) : () => false;
  const remove = [...texts.map(({ file }) => file), ...mediaOf(root, wanted, others)];
  const earlier = earlierNames(root, remove);
  return {
    remove,
    unread,
    record: data && { file: `content/withdrawn/${data.slug}${part ? `-${part.number}` : ''}.yaml`, text: stringify(data) },
    addresses,
    sources,
    mentions: mentionsIn(
      others.filter(({ file }) => !unread.includes(file)),
      (line) => addresses.some(({ path }) => line.includes(path)) || isNamed(line),
    ).filter((mention) => !sources.some((source) => mention.endsWith(` › ${source}`))),
    history: { names: [...remove, ...earlier.names], reused: earlier.reused },
  };
};
