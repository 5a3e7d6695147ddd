import { say, type MessageKey } from '#/staff-words/messages.ts';
import type { BroughtBack } from './bring-back.ts';
import type { TakenDown } from './take-down.ts';
import type { Withdrawal } from './withdraw.ts';

/** Where the site stands and who answers for it; nothing where that is not set. */
export interface Sender {
  url: string | undefined;
  contact: string | undefined;
}

interface Block {
  title: string;
  rows: readonly string[];
}

const asText = ({ title, rows }: Block): string => [title, ...rows.map((row) => `  ${row}`)].join('\n');
const forShell = (name: string): string => (/^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`);

const block = (title: string, rows: readonly string[]): Block[] => (rows.length === 0 ? [] : [{ title, rows }]);
const deleted = (plan: Withdrawal): string[] => [...plan.remove, ...plan.sources.map((source) => `content/sources.yaml › ${source}`)];

/** What could not be read, and is therefore left to a person. */
const notRead = (plan: Withdrawal, series: string): Block[] => [
  ...(plan.record ? [] : [{ title: say('withdrawalNoAddress', { file: `content/series/${series}.yaml` }), rows: [] }]),
  ...block(say('withdrawalUnread'), plan.unread),
  ...block(say('withdrawalBeside'), plan.beside),
];

/**
 * What staff read before anything is changed.
 * @param id what is taken down: `carmen`, `carmen/3`
 * @param neverSaved of what is deleted, the files that nothing but a copy brings back
 */
export const announceWithdrawal = (plan: Withdrawal, id: string, neverSaved: readonly string[]): string =>
  [
    ...block(say('withdrawalWill'), deleted(plan)),
    ...block(say('withdrawalWillKeep'), plan.record ? [plan.record.file] : []),
    ...notRead(plan, id.split('/')[0] ?? ''),
    ...block(say('withdrawalNever'), neverSaved),
  ]
    .map(asText)
    .join('\n\n');

/** What an answer to the question means: whole words only, so that a finger that slips deletes nothing. Nothing where it is no. */
export const answerTo = (text: string): 'copy' | 'yes' | undefined => {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/["“”«».]/g, '');
  if (['yes', 'sí', 'si'].includes(word)) return 'yes';
  return ['copy', 'copia'].includes(word) ? 'copy' : undefined;
};

/** What was deleted, what is kept, and what could not be done. */
const done = ({ plan, taken: { copy, saved }, id }: Done): Block[] => {
  return [
    ...block(say('withdrawalDeleted'), deleted(plan)),
    ...block(say('withdrawalKept'), plan.record ? [plan.record.file] : []),
    { title: copy ? say('withdrawalCopy', { folder: copy.folder, until: copy.until }) : say('withdrawalNoCopy'), rows: [] },
    ...(saved.done ? [{ title: say('withdrawalSaved'), rows: [] }] : []),
    ...(!saved.done && saved.why === undefined ? [{ title: say('withdrawalNoGit'), rows: [] }] : []),
    ...(copy || saved.done ? [{ title: say('withdrawalBack', { id }), rows: [] }] : []),
    ...notRead(plan, id.split('/')[0] ?? ''),
  ];
};

/** What is said where the site without it is in `dist`, and where it is built in another place, to which the desk sends it. */
const PUBLISHED = { here: 'withdrawalPublished', elsewhere: 'withdrawalElsewhere' } as const satisfies Record<string, MessageKey>;

const steps = ({ plan, taken: { saved }, published }: Done, addressOf: (path: string) => string, contact: string): Block[] => {
  const urls = plan.addresses.map(({ path }) => addressOf(path));
  // An archive's list of a series holds its parts.
  const tops = urls.filter((url) => !urls.some((one) => one !== url && url.startsWith(one)));
  const toSave = [...plan.remove, ...(plan.record ? [plan.record.file] : []), ...(plan.sources.length > 0 ? ['content/sources.yaml'] : [])];
  return [
    ...(saved.done || saved.why === undefined ? [] : block(say('withdrawalSave', { why: saved.why }), toSave)),
    { title: say(published === undefined ? 'withdrawalPublish' : PUBLISHED[published]), rows: urls },
    ...block(say('withdrawalMentions'), plan.references),
    {
      title: say('withdrawalHistory'),
      rows: [
        `git filter-repo --invert-paths ${plan.history.names.map((name) => `--path ${forShell(name)}`).join(' ')}`,
        ...(plan.sources.length > 0 ? [say('withdrawalTitles', { sources: plan.sources.join(', ') })] : []),
        ...plan.history.reused.map((file) => say('withdrawalReused', { file })),
      ],
    },
    {
      title: say('withdrawalArchives'),
      rows: [
        `Internet Archive: info@archive.org (${tops.map((url) => `https://web.archive.org/web/*/${url}*`).join(' ')})`,
        'archive.today: https://archive.ph/',
        'Google: https://search.google.com/search-console/remove-outdated-content',
        'Bing: https://www.bing.com/webmasters/tools/contentremoval',
      ],
    },
    ...block(say('withdrawalShared'), plan.shared.map(addressOf)),
    { title: say('withdrawalSend'), rows: [say('withdrawalLetter'), ...urls, contact] },
  ];
};

/** What was done: the plan, what came of it, what was named, and where the site without it is built; nothing where nobody has built it yet. */
export interface Done {
  plan: Withdrawal;
  taken: TakenDown;
  id: string;
  published: keyof typeof PUBLISHED | undefined;
}

/** What staff read once a story was taken out: what was done, then, numbered, what remains where the command does not reach. */
export const reportWithdrawal = (what: Done, { url, contact }: Sender): string => {
  const blanks = [...(url === undefined ? ['[SITE_URL]'] : []), ...(contact === undefined ? ['[SITE_CONTACT]'] : [])];
  const addressOf = (path: string): string => `${url ?? '[SITE_URL]'}${path}`;
  return [
    ...done(what).map(asText),
    ...(blanks.length > 0 ? [say('withdrawalSettings', { blanks: blanks.join(', ') })] : []),
    ...steps(what, addressOf, contact ?? '[SITE_CONTACT]').map(({ title, rows }, index) => asText({ title: `${index + 1}. ${title}`, rows })),
  ].join('\n\n');
};

/** What staff read once a story was brought back. */
export const reportBroughtBack = ({ files, left, sources }: BroughtBack): string =>
  [
    ...block(say('broughtBack'), [...files, ...sources.map((source) => `content/sources.yaml › ${source}`)]),
    ...block(say('broughtBackLeft'), left),
    ...(left.length === 0 ? [{ title: say('broughtBackNext'), rows: [] }] : []),
  ]
    .map(asText)
    .join('\n\n');
