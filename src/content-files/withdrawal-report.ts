import { say } from '#/schemas/messages.ts';
import type { Withdrawal } from './withdraw.ts';

/** Where the site stands and who answers for it; nothing where that is not set. */
export interface Sender {
  url: string | undefined;
  contact: string | undefined;
}

interface Block {
  title: string;
  lines: readonly string[];
}

const asText = ({ title, lines }: Block): string => [title, ...lines.map((line) => `  ${line}`)].join('\n');
const forShell = (name: string): string => (/^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`);

/** What was deleted, what is kept, and what could not be done. */
const done = (plan: Withdrawal, series: string): Block[] => [
  { title: say('withdrawalDeleted'), lines: [...plan.remove, ...plan.sources.map((source) => `content/sources.yaml › ${source}`)] },
  plan.record
    ? { title: say('withdrawalKept'), lines: [plan.record.file] }
    : { title: say('withdrawalNoAddress', { file: `content/series/${series}.yaml` }), lines: [] },
  ...(plan.unread.length > 0 ? [{ title: say('withdrawalUnread'), lines: plan.unread }] : []),
];

const steps = (plan: Withdrawal, urls: readonly string[], contact: string): Block[] => {
  const folders = plan.remove.some((file) => file.startsWith('public/')) ? 'content public' : 'content';
  // An archive's list of a series holds its parts.
  const tops = urls.filter((url) => !urls.some((one) => one !== url && url.startsWith(one)));
  return [
    { title: say('withdrawalSave'), lines: [`git add -A ${folders}`, 'git commit -m "Withdraw a story"'] },
    ...(plan.mentions.length > 0 ? [{ title: say('withdrawalMentions'), lines: plan.mentions }] : []),
    { title: say('withdrawalPublish'), lines: urls },
    {
      title: say('withdrawalHistory'),
      lines: [
        `git filter-repo --invert-paths ${plan.history.names.map((name) => `--path ${forShell(name)}`).join(' ')}`,
        ...(plan.sources.length > 0 ? [say('withdrawalTitles', { sources: plan.sources.join(', ') })] : []),
        ...plan.history.reused.map((file) => say('withdrawalReused', { file })),
      ],
    },
    {
      title: say('withdrawalArchives'),
      lines: [
        `Internet Archive: info@archive.org (${tops.map((url) => `https://web.archive.org/web/*/${url}*`).join(' ')})`,
        'archive.today: https://archive.ph/',
        'Google: https://search.google.com/search-console/remove-outdated-content',
        'Bing: https://www.bing.com/webmasters/tools/contentremoval',
      ],
    },
    { title: say('withdrawalSend'), lines: [say('withdrawalLetter'), ...urls, contact] },
  ];
};

/**
 * What staff read once a story was taken out: what was done, then, numbered, what remains where the command does not reach.
 * @param series the name of the series' file, without its ending
 */
export const reportWithdrawal = (plan: Withdrawal, series: string, { url, contact }: Sender): string => {
  const blanks = [...(url === undefined ? ['[SITE_URL]'] : []), ...(contact === undefined ? ['[SITE_CONTACT]'] : [])];
  const urls = plan.addresses.map(({ path }) => `${url ?? '[SITE_URL]'}${path}`);
  return [
    ...done(plan, series).map(asText),
    ...(blanks.length > 0 ? [say('withdrawalSettings', { blanks: blanks.join(', ') })] : []),
    ...steps(plan, urls, contact ?? '[SITE_CONTACT]').map(({ title, lines }, index) => asText({ title: `${index + 1}. ${title}`, lines })),
  ].join('\n\n');
};
